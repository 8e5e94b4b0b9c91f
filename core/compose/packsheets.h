// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/canvas.h"
#include "compose/packdesk.h"

namespace compose {

/// What is cut, worn, or hung up: every page is a sheet of A4 of its own design.
class PackSheets final
{
public:
    PackSheets(PackDesk &desk, WordCache &words);

    /// The pages of the desk's part.
    Document make();

private:
    /// A place on the sheet.
    struct Area {
        Length x = 0;
        Length y = 0;
        Length width = 0;
        Length height = 0;
    };
    void openSheet();
    void addBadges(Length width, Length height, int across, int down);
    void addBadge(const Area &area, const model::Participant &person);
    void addCards();
    void addCard(const Area &area, const model::Participant &person);
    void addCertificates();
    void addCertificate(const model::Participant &person);
    void addSignature(const Area &area);
    void addDoorSign();
    /// As large as fits, from the given size down; in the middle. Returns its height.
    Length addFitting(const FormText &text, double size, const Area &area, Colour colour, bool bold = true);
    bool tearsWord(const Paragraph &paragraph) const;
    Length addText(const FormText &text, Style style, const Area &area, Align align = Align::Centre);
    Paragraph paragraph(const FormText &text, Style style, Length width) const;
    int node(const FormText &text, Tag tag = Tag::P);
    /// Where to cut or fold.
    void addCut(Length x1, Length y1, Length x2, Length y2);
    /// A line to write on.
    void addRule(const Area &area);
    /// As many nameless ones, where nobody is registered: to be filled in by hand.
    QList<model::Participant> peopleOr(int blanks) const;

    PackDesk &m_desk;
    Plan &m_plan;
    WordCache &m_words;
    const Palette &m_colours;
    Document m_document;
    std::unique_ptr<Canvas> m_canvas;
    QSizeF m_size;
};

} // namespace compose
