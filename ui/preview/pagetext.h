// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "ui/preview/backgroundcomposer.h"

#include <QHash>

namespace ui::preview {

/// Letters of one item of a page.
struct Patch {
    int page = 0;
    qsizetype item = 0;
    qsizetype from = 0; ///< in the item's text
    qsizetype to = 0;
};

/// What the pages of a composition say, paragraph by paragraph: a paragraph goes on over ends of lines and pages, and running
/// heads and feet are no part of it. A value without a thread of its own.
class PageText final
{
public:
    /// Reads all pages; takes a second for a thousand of them. Null when it was cancelled.
    static std::shared_ptr<const PageText> read(const SharedComposition &composition, const base::CancelToken &cancel);

    /// Where the words stand, in the order of the pages; capitals, accents and hyphens at line ends do not count.
    using Hit = QList<Patch>;
    QList<Hit> find(const QString &words, const base::CancelToken &cancel) const;

private:
    struct Piece {
        qsizetype start = 0;
        int page = 0;
        qsizetype item = 0;
        qsizetype length = 0;
    };
    struct Paragraph {
        QString text;
        std::vector<Piece> pieces;
    };
    Hit hitIn(const Paragraph &paragraph, qsizetype start, qsizetype end) const;

    std::vector<Paragraph> m_paragraphs;
};

/// What a page says to somebody who does not see it, a paragraph a line; pictures by their alternative texts.
QString spokenText(const compose::Document &document, const compose::Page &page);

} // namespace ui::preview
