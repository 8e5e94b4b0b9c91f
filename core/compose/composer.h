// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "compose/page.h"
#include "model/finding.h"
#include "model/manual.h"

#include <QStringList>

namespace compose {

enum class Layout : unsigned char {
    Single,  ///< one language
    Columns, ///< both on each page, paired passages beginning level
    Facing,  ///< the first language on left pages, the second on right ones, paired passages level
};

/// What to do where a text is missing in a language.
enum class Missing : unsigned char {
    Placeholder,   ///< a quiet "not yet in French": for drafts
    OtherLanguage, ///< the other language's text, marked as such
    LeaveOut,
};

/// What is being printed: an edition, or (no number) the draft as it stands.
struct Imprint {
    QString number;               ///< of the edition, as in "2026.1"; empty: a draft
    QDateTime date;               ///< UTC; of publication, or of the last change to a draft
    base::Hash root;              ///< of an edition
    std::array<QString, 2> notes; ///< French, Dutch
    bool operator==(const Imprint &) const = default;
};

struct Request {
    /// One, or two for Columns and Facing, in page order; with one the layout is Single.
    QList<base::Language> languages{base::Language::French};
    Layout layout = Layout::Single;
    Imprint imprint;
    Missing missing = Missing::Placeholder;
    QStringList entries; ///< codes; each stands with everything under it; empty: the whole manual
    QSizeF pageSize{595.276, 841.89}; ///< A4
    Assets assets;
    int threads = 1; ///< how many may work; the pages are the same for any number
};

/// Where on which page an object's text stands: for jumping between text and page.
struct Area {
    model::ObjectRef object;
    base::Language language = base::Language::French;
    int page = 0; ///< from 0
    QRectF rectangle;
    bool operator==(const Area &) const = default;
};

struct Composition {
    Document document;
    QList<model::Finding> findings;
    QList<Area> areas; ///< by page, then in reading order
};

/// Pages of a manual. The same manual and request give the same pages on every machine; no clock, locale, screen or
/// installed font is asked. May run in any thread. Refuses with ResourceMissing, UnknownEntry or Cancelled.
base::Result<Composition> compose(const model::Manual &manual, const Request &request,
                                  const base::CancelToken &cancel = {});

} // namespace compose
