// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/examined.h"

namespace conformance {

namespace {

/// Walks the children of a bookmark; returns how many there are, with all below them, so that no circle is followed.
void walk(Examined &examined, Object parent, int &budget)
{
    Verdicts &verdicts = examined.verdicts;
    Object previous = Object::newNull();
    Object each = keyOf(parent, "/First");
    int count = 0;
    for (; each.isDictionary() && budget > 0; --budget, ++count) {
        const std::string place = "bookmark " + textAt(each, "/Title");
        const bool isTied = each.getKey("/Parent").getObjGen() == parent.getObjGen()
                            && each.getKey("/Prev").getObjGen() == previous.getObjGen()
                            && !textAt(each, "/Title").empty();
        verdicts.check("PDF 12.3.3", isTied, place);
        verdicts.check("PDF 12.3.2", leadsToPage(examined, each.getKey("/Dest")), place);
        verdicts.check("UA 7.2-2", examined.hasLanguage, place);
        walk(examined, each, budget);
        previous = each;
        each = each.getKey("/Next");
    }
    Object said = keyOf(parent, "/Count");
    const bool isClosed = keyOf(parent, "/Last").getObjGen() == previous.getObjGen()
                          && (count == 0) == said.isNull() && budget > 0;
    verdicts.check("PDF 12.3.3", isClosed, placeOf(parent));
}

} // namespace

void examineOutline(Examined &examined)
{
    int budget = 1000000;
    Object outline = examined.catalog.getKey("/Outlines");
    if (outline.isDictionary())
        walk(examined, outline, budget);
    Object names = keyOf(examined.catalog.getKey("/Names"), "/Dests");
    if (names.isNull())
        return;
    for (auto &[name, destination] : flatTree(examined, names, "/Names"))
        examined.verdicts.check("PDF 12.3.2", leadsToPage(examined, destination), "destination " + name.getUTF8Value());
}

} // namespace conformance
