// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pageshelf.h"

namespace ui::preview {

/// The text of one object as its pages print it, with where each part stands.
class PrintedText final
{
public:
    PrintedText() = default;
    PrintedText(PageShelf &shelf, const model::ObjectRef &object, base::Language language);

    const QString &text() const { return m_text; }

    struct Place {
        int page = 0;
        QRectF line;  ///< the whole line, in points
        QRectF caret; ///< without width: before the character
    };
    /// Nothing: the object is on no page.
    std::optional<Place> placeOf(qsizetype character) const;
    /// The character at a spot of a page, or the nearest of the nearest line.
    qsizetype characterAt(int page, QPointF spot) const;

private:
    struct Piece {
        qsizetype start = 0;
        int page = 0;
        qsizetype item = 0;
        QRectF area; ///< of the object there
        std::shared_ptr<const PageShelf::Leaf> leaf;
        const compose::TextRun &run() const { return std::get<compose::TextRun>(leaf->page.items[item]); }
    };
    void add(PageShelf &shelf, const compose::Area &area);

    QString m_text;
    std::vector<Piece> m_pieces;
};

/// A page prints more and less than was written: numbers of pages and notes, other quotation marks and spaces. By letters and
/// digits both say the same: for each character of `printed`, and its end, the character of `written` it stands for.
std::vector<qsizetype> writtenFor(QStringView written, QStringView printed);

} // namespace ui::preview
