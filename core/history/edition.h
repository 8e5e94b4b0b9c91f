// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/manual.h"

#include <QDateTime>
#include <QStringList>

namespace history {

/// What the list of editions says of one. Everything is frozen; `root` is the SHA-256 over all of it.
struct EditionLine {
    QString number;               ///< "2026.1"
    QDateTime publishedAt;        ///< UTC
    QString publishedBy;
    std::array<QString, 2> notes; ///< French, Dutch; both the same when one was given
    base::Hash root;
    base::Hash previousRoot;      ///< unknown for the first
    QStringList accepted;         ///< faults that were accepted, as "kind place"
    QStringList contributors;     ///< everyone who had written in the journal by then, in alphabetical order
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

/// The PDFs an edition keeps.
enum class KeptLayout { French, Dutch, Columns };

} // namespace history
