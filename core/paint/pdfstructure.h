// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/page.h"
#include "paint/pdfpage.h"

#include <vector>

namespace paint {

class PdfFile;

/// Object numbers that the structure tree speaks of.
struct PageObjects {
    int page = 0;
    std::vector<int> links; ///< annotations, by the page's link
    int firstLinkKey = 0;   ///< of the page's first link in the parent tree; a page's own key is its index
};

/// The tree of tagged content: puts children in the order of the document's list, between the content of their parent
/// where it parts; then writes the elements, the parent tree that leads back from content to element, and the ids of notes.
class StructureTree final
{
public:
    StructureTree(const compose::Document &document, const std::vector<PageInk> &inks);

    /// Reserves an object for every element, so that bookmarks can name them.
    void reserve(PdfFile &file);
    /// Writes everything; returns the root's object.
    int write(PdfFile &file, const std::vector<PageObjects> &pages) const;

private:
    struct Kid {
        enum Kind : unsigned char { Child, Sequence, Annotation } kind = Child;
        int number = 0; ///< element, marked sequence or link
        int page = 0;
        int time = 0; ///< how many pieces of content stand before it
    };

    void collectContent();
    void attach(compose::ElementIndex element);
    void writeElement(PdfFile &file, compose::ElementIndex element, int root,
                      const std::vector<PageObjects> &pages) const;
    void writeAttributes(PdfText &out, compose::ElementIndex element) const;
    void writeKid(PdfText &out, const Kid &kid, int mainPage, const std::vector<PageObjects> &pages) const;
    int writeParentTree(PdfFile &file, const std::vector<PageObjects> &pages) const;
    int writeIds(PdfFile &file) const;

    const compose::Document &m_document;
    const std::vector<PageInk> &m_inks;
    std::vector<std::vector<Kid>> m_kids; ///< by element
    std::vector<QRectF> m_areas;          ///< by element: of its pictures, in points of the PDF
    std::vector<int> m_objects;           ///< by element
    std::vector<int> m_met;               ///< by element: the time of the first content in it or under it; -1: none
    qsizetype m_keys = 0; ///< of the parent tree
};

} // namespace paint
