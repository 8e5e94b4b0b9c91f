// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/examined.h"

#include <list>

namespace conformance {

/// An element of the structure tree as it was read.
struct TagNode {
    Object element = Object::newNull();
    std::string type; ///< the standard type: "/P"
    const TagNode *parent = nullptr;
    bool knowsLanguage = false;
    bool hasContent = false;
    std::list<TagNode> kids;

    std::string parentType() const { return parent ? parent->type : std::string(); }
    std::string place() const { return type + ", " + placeOf(element); }
};

/// What a type is by the role map; the type itself when it is standard; empty when it is neither.
std::string standardType(Examined &examined, const std::string &type);
bool isStandardType(const std::string &type);

/// A value of an attribute with this owner: attributeOf(cell, "/Table", "/Scope").
Object attributeOf(Object element, const std::string &owner, const std::string &key);

void examineNesting(Examined &examined, const TagNode &node);
void examineTable(Examined &examined, const TagNode &table);

} // namespace conformance
