// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/examined.h"
#include "conformance/tags.h"

namespace conformance {

namespace {

/// Does the element have the annotation among its kids?
bool holds(Object element, Id annotation)
{
    Object kids = keyOf(element, "/K");
    const int count = kids.isArray() ? kids.getArrayNItems() : 1;
    for (int i = 0; i < count; ++i) {
        Object kid = kids.isArray() ? kids.getArrayItem(i) : kids;
        if (nameAt(kid, "/Type") == "/OBJR" && keyOf(kid, "/Obj").getObjGen() == annotation)
            return true;
    }
    return false;
}

void examineTie(Examined &examined, Object link, const std::string &place)
{
    Object key = keyOf(link, "/StructParent");
    const auto found = key.isInteger() ? examined.parents.find(key.getIntValueAsInt()) : examined.parents.end();
    const bool isKnown = found != examined.parents.end() && found->second.isDictionary();
    const std::string type = isKnown ? standardType(examined, nameAt(found->second, "/S")) : std::string();
    examined.verdicts.check("UA 7.18.5-1", type == "/Link", place);
    examined.verdicts.check("PDF 14.7.4.3", isKnown && holds(found->second, link.getObjGen()), place);
}

void examineTarget(Examined &examined, Object link, const std::string &place)
{
    Object destination = keyOf(link, "/Dest");
    Object action = keyOf(link, "/A");
    if (nameAt(action, "/S") == "/GoTo")
        destination = keyOf(action, "/D");
    if (action.isNull() || nameAt(action, "/S") == "/GoTo")
        examined.verdicts.check("PDF 12.3.2", leadsToPage(examined, destination), place);
}

void examineAnnotation(Examined &examined, Object annotation, const std::string &place)
{
    Verdicts &verdicts = examined.verdicts;
    const std::string kind = nameAt(annotation, "/Subtype");
    const bool isKnown = kind == "/Link" || kind == "/Text" || kind == "/Popup" || kind == "/Widget"
                         || kind == "/Highlight" || kind == "/Underline" || kind == "/FreeText";
    verdicts.check("A 6.3.1-1", isKnown, place);
    Object flags = keyOf(annotation, "/F");
    if (verdicts.check("A 6.3.2-1", flags.isInteger() || kind == "/Popup", place)) {
        const int bits = flags.isInteger() ? flags.getIntValueAsInt() : 4;
        verdicts.check("A 6.3.2-2", (bits & (1 | 2 | 32 | 256)) == 0 && (bits & 4) != 0, place);
    }
    verdicts.check("A 6.3.3-1", kind == "/Link" || kind == "/Popup" || !keyOf(annotation, "/AP").isNull(), place);
    const bool says = !textAt(annotation, "/Contents").empty();
    verdicts.check("UA 7.18.1-2", says, place);
    if (says)
        verdicts.check("UA 7.2-24", examined.hasLanguage, place);
    if (kind != "/Link")
        return;
    verdicts.check("UA 7.18.5-2", says, place);
    examineTie(examined, annotation, place);
    examineTarget(examined, annotation, place);
}

} // namespace

void examineLinks(Examined &examined)
{
    for (size_t page = 0; page < examined.pages.size(); ++page) {
        Object annotations = keyOf(examined.pages[page], "/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i)
            examineAnnotation(examined, annotations.getArrayItem(i),
                              "page " + std::to_string(page + 1) + ", link " + std::to_string(i + 1));
    }
}

} // namespace conformance
