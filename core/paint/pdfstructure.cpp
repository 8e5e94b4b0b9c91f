// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdfstructure.h"

#include "paint/pdffile.h"

#include <algorithm>

namespace paint {

using compose::Element;
using compose::ElementIndex;

namespace {

std::string_view nameOf(compose::ListNumbering numbering)
{
    switch (numbering) {
    case compose::ListNumbering::Disc: return "Disc";
    case compose::ListNumbering::Decimal: return "Decimal";
    case compose::ListNumbering::None: break;
    }
    return "None";
}

QRectF fromBelow(const QRectF &area, double pageHeight)
{
    return {area.left(), pageHeight - area.bottom(), area.width(), area.height()};
}

/// A tree of numbers has leaves of this many, which readers find by halving.
constexpr qsizetype keysPerLeaf = 100;

} // namespace

StructureTree::StructureTree(const compose::Document &document, const std::vector<PageInk> &inks)
    : m_document(document),
      m_inks(inks),
      m_kids(size_t(document.elements.size())),
      m_areas(size_t(document.elements.size())),
      m_met(size_t(document.elements.size()), -1)
{
    collectContent();
    // Children stand behind their parents in the list.
    for (ElementIndex element = ElementIndex(m_kids.size()) - 1; element > 0; --element) {
        const ElementIndex parent = document.elements[element].parent;
        const int met = m_met[size_t(element)];
        if (parent != compose::artefact && met >= 0 && (m_met[size_t(parent)] < 0 || met < m_met[size_t(parent)]))
            m_met[size_t(parent)] = met;
    }
    for (ElementIndex element = 0; element < ElementIndex(m_kids.size()); ++element)
        attach(element);
}

void StructureTree::collectContent()
{
    int time = 0;
    m_keys = qsizetype(m_inks.size());
    for (size_t page = 0; page < m_inks.size(); ++page) {
        m_keys += qsizetype(m_inks[page].links.size());
        const double height = m_document.pages.sheet(qsizetype(page)).size.height();
        for (const PagePart &part : m_inks[page].parts) {
            if (part.element == compose::artefact)
                continue;
            const auto kind = part.kind == PagePart::Sequence ? Kid::Sequence : Kid::Annotation;
            m_kids[size_t(part.element)].push_back({kind, part.number, int(page), time});
            if (m_met[size_t(part.element)] < 0)
                m_met[size_t(part.element)] = time;
            ++time;
        }
        for (const auto &[element, area] : m_inks[page].areas)
            m_areas[size_t(element)] |= fromBelow(area, height);
    }
}

/// Among its siblings by the list, among its parent's own content by what was met first: a link in a sentence.
void StructureTree::attach(ElementIndex element)
{
    const ElementIndex parent = m_document.elements[element].parent;
    if (parent == compose::artefact)
        return;
    std::vector<Kid> &kids = m_kids[size_t(parent)];
    const int met = m_met[size_t(element)];
    auto at = kids.end();
    while (met >= 0 && at != kids.begin() && std::prev(at)->kind != Kid::Child && std::prev(at)->time > met)
        --at;
    kids.insert(at, {Kid::Child, element, 0, met});
}

void StructureTree::reserve(PdfFile &file)
{
    m_objects.resize(m_kids.size());
    for (int &object : m_objects)
        object = file.reserve();
}

int StructureTree::write(PdfFile &file, const std::vector<PageObjects> &pages) const
{
    const int root = file.reserve();
    for (ElementIndex element = 0; element < ElementIndex(m_kids.size()); ++element)
        writeElement(file, element, root, pages);
    const int parents = writeParentTree(file, pages);
    const int ids = writeIds(file);
    PdfText out;
    out << "<</Type/StructTreeRoot/K[";
    for (ElementIndex element = 0; element < ElementIndex(m_kids.size()); ++element) {
        if (m_document.elements[element].parent == compose::artefact)
            out.reference(m_objects[size_t(element)]);
    }
    out << "]/ParentTree ";
    out.reference(parents) << "/ParentTreeNextKey " << m_keys;
    if (ids > 0) {
        out << "/IDTree ";
        out.reference(ids);
    }
    out << ">>";
    file.object(root, out.text());
    return root;
}

void StructureTree::writeElement(PdfFile &file, ElementIndex index, int root,
                                 const std::vector<PageObjects> &pages) const
{
    const Element &element = m_document.elements[index];
    const std::vector<Kid> &kids = m_kids[size_t(index)];
    PdfText out;
    out << "<</S";
    out.name(compose::nameOf(element.tag)) << "/P ";
    out.reference(element.parent == compose::artefact ? root : m_objects[size_t(element.parent)]);
    if (element.language)
        out << "/Lang(" << base::tagOf(*element.language).toStdString() << ')';
    if (!element.alternative.isEmpty())
        (out << "/Alt").unicode(element.alternative);
    if (!element.actualText.isEmpty())
        (out << "/ActualText").unicode(element.actualText);
    if (!element.id.isEmpty())
        (out << "/ID").bytes(element.id.toUtf8().toStdString());
    writeAttributes(out, index);
    const auto content =
        std::find_if(kids.begin(), kids.end(), [](const Kid &kid) { return kid.kind == Kid::Sequence; });
    const int mainPage = content == kids.end() ? -1 : content->page;
    if (mainPage >= 0)
        (out << "/Pg ").reference(pages[size_t(mainPage)].page);
    if (!kids.empty()) {
        out << "/K[";
        for (const Kid &kid : kids)
            writeKid(out, kid, mainPage, pages);
        out << ']';
    }
    out << ">>";
    file.object(m_objects[size_t(index)], out.text());
}

void StructureTree::writeAttributes(PdfText &out, ElementIndex index) const
{
    const Element &element = m_document.elements[index];
    if (element.tag == compose::Tag::L)
        out << "/A<</O/List/ListNumbering/" << nameOf(element.numbering) << ">>";
    if (element.scope != compose::Scope::None)
        out << "/A<</O/Table/Scope/" << (element.scope == compose::Scope::Row ? "Row" : "Column") << ">>";
    const QRectF &area = m_areas[size_t(index)];
    if (element.tag == compose::Tag::Figure && !area.isEmpty())
        out << "/A<</O/Layout/Placement/Block/BBox[" << area.left() << ' ' << area.top() << ' '
            << area.right() << ' ' << area.bottom() << "]>>";
}

void StructureTree::writeKid(PdfText &out, const Kid &kid, int mainPage,
                             const std::vector<PageObjects> &pages) const
{
    switch (kid.kind) {
    case Kid::Child: out.reference(m_objects[size_t(kid.number)]); break;
    case Kid::Sequence:
        if (kid.page == mainPage) {
            out << kid.number << ' ';
        } else {
            out << "<</Type/MCR/Pg ";
            out.reference(pages[size_t(kid.page)].page) << "/MCID " << kid.number << ">>";
        }
        break;
    case Kid::Annotation:
        out << "<</Type/OBJR/Obj ";
        out.reference(pages[size_t(kid.page)].links[size_t(kid.number)]) << "/Pg ";
        out.reference(pages[size_t(kid.page)].page) << ">>";
        break;
    }
}

int StructureTree::writeParentTree(PdfFile &file, const std::vector<PageObjects> &pages) const
{
    std::vector<std::string> values(static_cast<size_t>(m_keys));
    for (size_t page = 0; page < m_inks.size(); ++page) {
        PdfText own;
        own << '[';
        for (const PagePart &part : m_inks[page].parts) {
            const bool isSequence = part.kind == PagePart::Sequence;
            if (isSequence) {
                own.reference(m_objects[size_t(part.element)]);
            } else if (part.element != compose::artefact) {
                PdfText link;
                link.reference(m_objects[size_t(part.element)]);
                values[size_t(pages[page].firstLinkKey + part.number)] = link.take();
            }
        }
        own << ']';
        values[page] = own.take();
    }
    PdfText root;
    root << "<</Kids[";
    for (qsizetype from = 0; from < m_keys; from += keysPerLeaf) {
        const qsizetype to = std::min(from + keysPerLeaf, m_keys);
        PdfText leaf;
        leaf << "<</Limits[" << from << ' ' << to - 1 << "]/Nums[";
        for (qsizetype key = from; key < to; ++key)
            leaf << key << ' ' << (values[size_t(key)].empty() ? "null" : values[size_t(key)]) << ' ';
        leaf << "]>>";
        const int object = file.reserve();
        file.object(object, leaf.text());
        root.reference(object);
    }
    root << "]>>";
    const int object = file.reserve();
    file.object(object, root.text());
    return object;
}

int StructureTree::writeIds(PdfFile &file) const
{
    std::vector<std::pair<std::string, int>> ids;
    for (ElementIndex element = 0; element < ElementIndex(m_kids.size()); ++element) {
        const QString &id = m_document.elements[element].id;
        if (!id.isEmpty())
            ids.emplace_back(id.toUtf8().toStdString(), m_objects[size_t(element)]);
    }
    if (ids.empty())
        return 0;
    std::sort(ids.begin(), ids.end());
    PdfText out;
    out << "<</Names[";
    for (const auto &[id, element] : ids)
        out.bytes(id).reference(element);
    out << "]>>";
    const int object = file.reserve();
    file.object(object, out.text());
    return object;
}

} // namespace paint
