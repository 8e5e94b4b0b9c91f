// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/tags.h"

namespace conformance {

namespace {

/// One reading of the tree from its root.
class Walk final
{
public:
    explicit Walk(Examined &examined) : m_examined(examined), m_verdicts(examined.verdicts) {}

    void run();

private:
    void read(TagNode &node, Object above, int depth);
    void readKid(TagNode &node, Object kid, int depth);
    void readContent(TagNode &node, Id page, int mcid);
    void examineElement(const TagNode &node);
    void examineTexts(const TagNode &node);
    void examineHeading(const TagNode &node);
    void examineNote(const TagNode &node);
    void examineAll(const TagNode &node);
    void examineOwners();

    Examined &m_examined;
    Verdicts &m_verdicts;
    int m_level = 0;
    bool m_numbered = false;
    bool m_plain = false;
    std::set<std::string> m_notes;
};

void Walk::run()
{
    Object root = keyOf(m_examined.catalog, "/StructTreeRoot");
    if (!root.isDictionary())
        return;
    TagNode top;
    top.element = root;
    top.knowsLanguage = m_examined.hasLanguage;
    Object kids = root.getKey("/K");
    const int count = kids.isArray() ? kids.getArrayNItems() : 1;
    for (int i = 0; i < count; ++i)
        readKid(top, kids.isArray() ? kids.getArrayItem(i) : kids, 0);
    const bool isDocument = top.kids.size() == 1 && top.kids.front().type == "/Document";
    m_verdicts.check("PDF 14.8.4.2", isDocument, "structure tree");
    for (const TagNode &node : top.kids)
        examineAll(node);
    m_verdicts.check("UA 7.4.4-1", !(m_numbered && m_plain), "structure tree");
    examineOwners();
}

void Walk::read(TagNode &node, Object above, int depth)
{
    const std::string own = nameAt(node.element, "/S");
    node.type = standardType(m_examined, own);
    m_verdicts.check({"A 6.7.3.4-1", "UA 7.1-5"}, !node.type.empty(), placeOf(node.element) + ": " + own);
    Object parent = keyOf(node.element, "/P");
    m_verdicts.check("UA 7.1-12", parent.isDictionary(), node.place());
    m_verdicts.check("PDF 14.7.2", parent.getObjGen() == above.getObjGen(), node.place());
    node.knowsLanguage = node.knowsLanguage || !textAt(node.element, "/Lang").empty();
    Object kids = keyOf(node.element, "/K");
    if (kids.isArray()) {
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            readKid(node, kids.getArrayItem(i), depth);
    } else if (!kids.isNull()) {
        readKid(node, kids, depth);
    }
}

void Walk::readKid(TagNode &node, Object kid, int depth)
{
    if (kid.isInteger())
        return readContent(node, keyOf(node.element, "/Pg").getObjGen(), kid.getIntValueAsInt());
    const std::string type = nameAt(kid, "/Type");
    if (type == "/MCR")
        return readContent(node, keyOf(kid, "/Pg").getObjGen(), keyOf(kid, "/MCID").getIntValueAsInt());
    if (type == "/OBJR" || !kid.isDictionary() || depth > 100)
        return;
    TagNode &child = node.kids.emplace_back();
    child.element = kid;
    child.parent = &node;
    child.knowsLanguage = node.knowsLanguage;
    read(child, node.element, depth + 1);
}

void Walk::readContent(TagNode &node, Id page, int mcid)
{
    node.hasContent = true;
    const bool isNew = m_examined.contentOwner.emplace(std::pair(page, mcid), node.element.getObjGen()).second;
    const auto marked = m_examined.marked.find(page);
    const bool exists = marked != m_examined.marked.end() && marked->second.count(mcid) > 0;
    m_verdicts.check("PDF 14.7.4.4-3", isNew && exists, node.place() + ", MCID " + std::to_string(mcid));
}

void Walk::examineAll(const TagNode &node)
{
    examineElement(node);
    for (const TagNode &kid : node.kids)
        examineAll(kid);
}

void Walk::examineElement(const TagNode &node)
{
    examineTexts(node);
    examineNesting(m_examined, node);
    examineHeading(node);
    if (node.type == "/Table")
        examineTable(m_examined, node);
    if (node.type == "/Note")
        examineNote(node);
    if (node.type == "/Figure") {
        const bool isSaid = !textAt(node.element, "/Alt").empty() || !textAt(node.element, "/ActualText").empty();
        m_verdicts.check("UA 7.3-1", isSaid, node.place());
        if (node.hasContent)
            m_verdicts.check("PDF 14.8.5.4.3", attributeOf(node.element, "/Layout", "/BBox").isRectangle(), node.place());
    }
}

void Walk::examineTexts(const TagNode &node)
{
    if (!keyOf(node.element, "/ActualText").isNull())
        m_verdicts.check("UA 7.2-21", node.knowsLanguage, node.place());
    if (!keyOf(node.element, "/Alt").isNull())
        m_verdicts.check("UA 7.2-22", node.knowsLanguage, node.place());
    if (node.hasContent)
        m_verdicts.check("UA 7.2-34", node.knowsLanguage, node.place());
}

void Walk::examineHeading(const TagNode &node)
{
    m_plain = m_plain || node.type == "/H";
    if (node.type.size() != 3 || node.type[1] != 'H' || node.type[2] < '1' || node.type[2] > '6')
        return;
    const int level = node.type[2] - '0';
    m_numbered = true;
    m_verdicts.check("UA 7.4.2-1", level <= m_level + 1, node.place() + " after level " + std::to_string(m_level));
    m_level = level;
}

void Walk::examineNote(const TagNode &node)
{
    Object id = keyOf(node.element, "/ID");
    const std::string name = id.isString() ? id.getStringValue() : std::string();
    m_verdicts.check("UA 7.9-1", !name.empty(), node.place());
    if (!name.empty())
        m_verdicts.check("UA 7.9-2", m_notes.insert(name).second, node.place());
}

/// From the content back to its element, by the parent tree.
void Walk::examineOwners()
{
    for (const auto &[page, marks] : m_examined.marked) {
        Object key = keyOf(m_examined.file.getObject(page), "/StructParents");
        const auto found = key.isInteger() ? m_examined.parents.find(key.getIntValueAsInt()) : m_examined.parents.end();
        Object row = found == m_examined.parents.end() ? Object::newNull() : found->second;
        for (const int mcid : marks) {
            const auto owner = m_examined.contentOwner.find({page, mcid});
            const std::string place =
                "page " + std::to_string(m_examined.pageOf[page] + 1) + ", MCID " + std::to_string(mcid);
            const bool isOwned = owner != m_examined.contentOwner.end();
            m_verdicts.check("UA 7.1-3", isOwned, place);
            const bool agrees = isOwned && row.isArray() && mcid < row.getArrayNItems()
                                && row.getArrayItem(mcid).getObjGen() == owner->second;
            m_verdicts.check("PDF 14.7.4.4", agrees, place);
        }
    }
}

} // namespace

void examineStructure(Examined &examined)
{
    Walk(examined).run();
}

void examineParentTree(Examined &examined)
{
    Object root = keyOf(examined.catalog, "/StructTreeRoot");
    for (auto &[key, value] : flatTree(examined, keyOf(root, "/ParentTree"), "/Nums"))
        examined.parents.emplace(key.getIntValueAsInt(), value);
    for (auto &[key, value] : flatTree(examined, keyOf(root, "/IDTree"), "/Names"))
        examined.verdicts.check("PDF 14.7.2", textAt(value, "/ID") == key.getUTF8Value(), "ID " + key.getUTF8Value());
    Object roles = keyOf(root, "/RoleMap");
    const std::set<std::string> mapped = roles.isDictionary() ? roles.getKeys() : std::set<std::string>();
    for (const std::string &type : mapped) {
        examined.verdicts.check({"A 6.7.3.4-3", "UA 7.1-7"}, !isStandardType(type), "role map, " + type);
        examined.verdicts.check("UA 7.1-6", !standardType(examined, type).empty(), "role map, " + type);
    }
}

} // namespace conformance
