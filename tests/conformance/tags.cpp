// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/tags.h"

#include <regex>

namespace conformance {

namespace {

/// What may stand where (ISO 14289-1, 7.2; ISO 32000-1, 14.8.4.3).
struct Nesting {
    std::string_view key;
    const char *type;
    const char *parents; ///< null: anything
    const char *kids;
};

const Nesting nestings[] = {
    {"UA 7.2-3", "/Table", nullptr, "/(TR|THead|TBody|TFoot|Caption)"},
    {"UA 7.2-4", "/TR", "/(Table|THead|TBody|TFoot)", nullptr},
    {"UA 7.2-5", "/(THead|TBody|TFoot)", "/Table", nullptr},
    {"UA 7.2-36", "/(THead|TBody|TFoot)", nullptr, "/TR"},
    {"UA 7.2-8", "/T[HD]", "/TR", nullptr},
    {"UA 7.2-10", "/TR", nullptr, "/T[HD]"},
    {"UA 7.2-17", "/LI", "/L", nullptr},
    {"UA 7.2-18", "/LBody", "/LI", nullptr},
    {"UA 7.2-19", "/L", nullptr, "/(L|LI|Caption)"},
    {"UA 7.2-20", "/LI", nullptr, "/(Lbl|LBody)"},
    {"UA 7.2-26", "/TOCI", "/TOC", nullptr},
    {"UA 7.2-27", "/TOC", nullptr, "/(TOC|TOCI|Caption)"},
};

bool matches(const std::string &type, const char *pattern)
{
    static std::map<const char *, std::regex> known;
    auto found = known.find(pattern);
    if (found == known.end())
        found = known.emplace(pattern, std::regex(pattern)).first;
    return std::regex_match(type, found->second);
}

bool keeps(const TagNode &node, const Nesting &nesting)
{
    if (nesting.parents && !matches(node.parentType(), nesting.parents))
        return false;
    for (const TagNode &kid : node.kids) {
        if (nesting.kids && !matches(kid.type, nesting.kids))
            return false;
    }
    return true;
}

bool hasLabels(const TagNode &list)
{
    for (const TagNode &item : list.kids) {
        for (const TagNode &part : item.kids) {
            if (part.type == "/Lbl")
                return true;
        }
    }
    return false;
}

} // namespace

bool isStandardType(const std::string &type)
{
    static const std::set<std::string> standard{
        "/Document", "/Part",  "/Art",  "/Sect",   "/Div",     "/BlockQuote", "/Caption", "/TOC",  "/TOCI",
        "/Index",    "/NonStruct", "/Private", "/P", "/H",     "/H1",         "/H2",      "/H3",   "/H4",
        "/H5",       "/H6",    "/L",    "/LI",     "/Lbl",     "/LBody",      "/Table",   "/TR",   "/TH",
        "/TD",       "/THead", "/TBody", "/TFoot", "/Span",    "/Quote",      "/Note",    "/Reference", "/BibEntry",
        "/Code",     "/Link",  "/Annot", "/Ruby",  "/RB",      "/RT",         "/RP",      "/Warichu", "/WT",
        "/WP",       "/Figure", "/Formula", "/Form"};
    return standard.count(type) > 0;
}

std::string standardType(Examined &examined, const std::string &type)
{
    Object roles = keyOf(keyOf(examined.catalog, "/StructTreeRoot"), "/RoleMap");
    std::string known = type;
    for (int step = 0; step < 20 && !isStandardType(known); ++step) {
        known = nameAt(roles, known);
        if (known.empty())
            return known;
    }
    return isStandardType(known) ? known : std::string();
}

Object attributeOf(Object element, const std::string &owner, const std::string &key)
{
    Object attributes = keyOf(element, "/A");
    const int count = attributes.isArray() ? attributes.getArrayNItems() : 1;
    for (int i = 0; i < count; ++i) {
        Object each = attributes.isArray() ? attributes.getArrayItem(i) : attributes;
        if (nameAt(each, "/O") == owner && !keyOf(each, key).isNull())
            return keyOf(each, key);
    }
    return Object::newNull();
}

void examineNesting(Examined &examined, const TagNode &node)
{
    for (const Nesting &nesting : nestings) {
        if (matches(node.type, nesting.type))
            examined.verdicts.check(nesting.key, keeps(node, nesting), node.place());
    }
    if (node.type == "/L")
        examined.verdicts.check(
            "UA 7.6", !hasLabels(node) || attributeOf(node.element, "/List", "/ListNumbering").isName(), node.place());
}

} // namespace conformance
