// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/manual.h"

#include <QDateTime>
#include <QStringList>

namespace history {

/// The PDFs an edition keeps.
enum class KeptLayout { French, Dutch, Columns };

/// One of them.
struct KeptPdf {
    KeptLayout layout = KeptLayout::French;
    qint64 bytes = 0;
    bool operator==(const KeptPdf &) const = default;
};

/// What was known when an edition was published, and gone on with: a group of findings and how many there were.
struct PassedOver {
    QString what; ///< its code: "missing_nl", "reviews"…
    int count = 0;
    bool operator==(const PassedOver &) const = default;
};

/// What the list of editions says of one. All but `pdfs` is frozen; `root` is the SHA-256 over all of it.
struct EditionLine {
    QString number;               ///< "2026.1"
    QDateTime publishedAt;        ///< UTC
    QString publishedBy;
    std::array<QString, 2> notes; ///< French, Dutch; both the same when one was given
    base::Hash root;
    base::Hash previousRoot;      ///< unknown for the first
    QStringList accepted;         ///< faults that were accepted, as "kind place"
    QStringList contributors;     ///< everyone who had written in the journal by then, in alphabetical order
    QList<PassedOver> passedOver; ///< remarks that were known
    QStringList inStep;           ///< texts of which it holds not the current wording but the last that was in step, as "code field"
    QList<KeptPdf> pdfs;          ///< those that are kept with it
    bool operator==(const EditionLine &) const = default;
};

/// Who wrote a draft, and when last.
struct Authorship {
    QDateTime lastChange;     ///< UTC, as its author's clock had it; invalid when there is none
    QStringList contributors; ///< everyone who wrote in the journal and said who he or she is, in alphabetical order
    bool operator==(const Authorship &) const = default;
};

/// What verifying one edition found; sound when `differences` is empty.
struct Verdict {
    QString number;
    base::Hash root;
    QStringList differences; ///< what does not match its hash: "manifest", an entry's code, a picture's path
};

/// How much room an edition takes.
struct EditionSize {
    QString number;
    qint64 bytes = 0; ///< of all its frozen pieces, as they are kept
    qint64 own = 0;   ///< of those that no earlier edition holds
};

} // namespace history
