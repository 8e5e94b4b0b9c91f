// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/examined.h"

#include <qpdf/Buffer.hh>

namespace conformance {

namespace {

bool isTrue(Object value)
{
    return value.isBool() && value.getBoolValue();
}

std::string bytesOf(Object stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

/// The head of an ICC profile (ICC.1:2004, 7.2).
bool isScreenProfile(Object profile)
{
    if (!profile.isStream())
        return false;
    const std::string bytes = bytesOf(profile);
    if (bytes.size() < 128 || bytes.substr(36, 4) != "acsp")
        return false;
    const std::string device = bytes.substr(12, 4);
    Object components = keyOf(profile, "/N");
    return (device == "mntr" || device == "prtr") && bytes.substr(16, 4) == "RGB " && bytes[8] < 5
           && components.isInteger() && components.getIntValue() == 3;
}

/// Returns whether red, green, blue and grey are defined.
bool examineIntents(Examined &examined)
{
    Object intents = examined.catalog.getKey("/OutputIntents");
    std::set<Id> profiles;
    bool defines = false;
    for (int i = 0; intents.isArray() && i < intents.getArrayNItems(); ++i) {
        Object profile = keyOf(intents.getArrayItem(i), "/DestOutputProfile");
        if (nameAt(intents.getArrayItem(i), "/S") == "/GTS_PDFA1")
            defines = examined.verdicts.check("A 6.2.3-1", isScreenProfile(profile), "output intent");
        profiles.insert(profile.getObjGen());
    }
    examined.verdicts.check("A 6.2.3-2", profiles.size() <= 1, "output intents");
    return defines;
}

void examineTagging(Examined &examined)
{
    Verdicts &verdicts = examined.verdicts;
    Object mark = examined.catalog.getKey("/MarkInfo");
    verdicts.check({"A 6.7.2.2-1", "UA 6.2-1"}, isTrue(keyOf(mark, "/Marked")), "catalogue");
    verdicts.check("UA 7.1-4", !isTrue(keyOf(mark, "/Suspects")), "catalogue");
    verdicts.check({"A 6.7.3.3-1", "UA 7.1-11"}, examined.catalog.getKey("/StructTreeRoot").isDictionary(),
                   "catalogue");
    verdicts.check({"A 6.6.2.1-1", "UA 7.1-8"}, examined.catalog.getKey("/Metadata").isStream(), "catalogue");
    verdicts.check("UA 7.1-10", isTrue(keyOf(examined.catalog.getKey("/ViewerPreferences"), "/DisplayDocTitle")),
                   "catalogue");
    examined.hasLanguage = !textAt(examined.catalog, "/Lang").empty();
}

void examineForbidden(Examined &examined)
{
    Verdicts &verdicts = examined.verdicts;
    Object &catalog = examined.catalog;
    Object names = catalog.getKey("/Names");
    verdicts.check("A 6.5.2-1", !catalog.hasKey("/AA") && keyOf(names, "/JavaScript").isNull(), "catalogue");
    verdicts.check("A 6.4.2-2", !isTrue(catalog.getKey("/NeedsRendering")), "catalogue");
    verdicts.check("A 6.4.1-3", !isTrue(keyOf(catalog.getKey("/AcroForm"), "/NeedAppearances")), "catalogue");
    verdicts.check("A 6.4.2-1", keyOf(catalog.getKey("/AcroForm"), "/XFA").isNull(), "catalogue");
    verdicts.check("A 6.10-1", keyOf(names, "/AlternatePresentations").isNull(), "catalogue");
    verdicts.check("A 6.11-1", !catalog.hasKey("/Requirements"), "catalogue");
    verdicts.check("A 6.1.12-1", !catalog.hasKey("/Perms"), "catalogue");
    Object layers = keyOf(catalog.getKey("/OCProperties"), "/D");
    verdicts.check("A 6.9-1", layers.isNull() || !textAt(layers, "/Name").empty(), "catalogue");
}

bool usesTransparency(Object page)
{
    Object states = keyOf(page.getKey("/Resources"), "/ExtGState");
    const std::set<std::string> names = states.isDictionary() ? states.getKeys() : std::set<std::string>();
    for (const std::string &name : names) {
        Object ink = keyOf(states.getKey(name), "/ca");
        if (ink.isNumber() && ink.getNumericValue() < 1)
            return true;
    }
    Object pictures = keyOf(page.getKey("/Resources"), "/XObject");
    const std::set<std::string> shown = pictures.isDictionary() ? pictures.getKeys() : std::set<std::string>();
    for (const std::string &name : shown) {
        if (!keyOf(pictures.getKey(name), "/SMask").isNull())
            return true;
    }
    return false;
}

void examinePage(Examined &examined, Object page, bool hasColours)
{
    const std::string place = "page " + std::to_string(examined.pageOf[page.getObjGen()] + 1);
    Verdicts &verdicts = examined.verdicts;
    Object box = page.getKey("/MediaBox");
    bool fits = box.isArray() && box.getArrayNItems() == 4;
    for (int i = 0; fits && i < 2; ++i) {
        const double side = box.getArrayItem(i + 2).getNumericValue() - box.getArrayItem(i).getNumericValue();
        fits = side >= 3 && side <= 14400;
    }
    verdicts.check("A 6.1.13-11", fits, place);
    verdicts.check("A 6.5.2-2", !page.hasKey("/AA"), place);
    verdicts.check("A 6.10-2", !page.hasKey("/PresSteps"), place);
    const bool blends = hasColours || !keyOf(page.getKey("/Group"), "/CS").isNull() || !usesTransparency(page);
    verdicts.check("A 6.2.10-2", blends, place);
    Object annotations = page.getKey("/Annots");
    if (annotations.isArray() && annotations.getArrayNItems() > 0)
        verdicts.check("UA 7.18.3-1", nameAt(page, "/Tabs") == "/S", place);
}

void examineLabels(Examined &examined)
{
    Object labels = examined.catalog.getKey("/PageLabels");
    if (labels.isNull())
        return;
    auto ranges = flatTree(examined, labels, "/Nums");
    bool starts = !ranges.empty() && ranges.front().first.getIntValue() == 0;
    for (auto &range : ranges)
        starts = starts && range.second.isDictionary();
    examined.verdicts.check("PDF 12.4.2", starts, "page labels");
}

bool isAssociated(Object holder, Id file)
{
    Object tied = keyOf(holder, "/AF");
    for (int i = 0; tied.isArray() && i < tied.getArrayNItems(); ++i) {
        if (tied.getArrayItem(i).getObjGen() == file)
            return true;
    }
    return false;
}

void examineAttachments(Examined &examined)
{
    Object root = keyOf(examined.catalog.getKey("/Names"), "/EmbeddedFiles");
    if (root.isNull())
        return;
    for (auto &[name, file] : flatTree(examined, root, "/Names"))
        examined.verdicts.check("A3 6.8-4", isAssociated(examined.catalog, file.getObjGen()), placeOf(file));
}

} // namespace

void examineCatalog(Examined &examined)
{
    examineTagging(examined);
    examineForbidden(examined);
    const bool hasColours = examineIntents(examined);
    examined.verdicts.check({"A 6.2.4.3-2", "A 6.2.4.3-4"}, hasColours, "output intents");
    for (const Object &page : examined.pages)
        examinePage(examined, page, hasColours);
    examineLabels(examined);
    examineAttachments(examined);
}

} // namespace conformance
