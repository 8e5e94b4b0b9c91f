// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/examined.h"

#include <qpdf/QPDFExc.hh>

namespace conformance {

namespace {

void walkTree(Object node, const std::string &leafKey, int depth, std::vector<std::pair<Object, Object>> &found)
{
    if (depth > 20)
        return;
    Object leaves = keyOf(node, leafKey);
    for (int i = 0; leaves.isArray() && i + 1 < leaves.getArrayNItems(); i += 2)
        found.emplace_back(leaves.getArrayItem(i), leaves.getArrayItem(i + 1));
    Object kids = keyOf(node, "/Kids");
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
        walkTree(kids.getArrayItem(i), leafKey, depth + 1, found);
}

bool isBefore(Object left, Object right)
{
    if (left.isInteger() && right.isInteger())
        return left.getIntValue() < right.getIntValue();
    return left.isString() && right.isString()
           && left.getStringValue() < right.getStringValue();
}

void findPages(Examined &examined)
{
    for (Object page : examined.file.getAllPages()) {
        examined.pageOf.emplace(page.getObjGen(), int(examined.pages.size()));
        examined.pages.push_back(page);
    }
}

} // namespace

Object dictionaryOf(Object object)
{
    if (object.isStream())
        return object.getDict();
    return object.isDictionary() ? object : Object::newNull();
}

Object keyOf(Object object, const std::string &key)
{
    Object dictionary = dictionaryOf(object);
    return dictionary.isDictionary() ? dictionary.getKey(key) : Object::newNull();
}

std::string nameAt(Object object, const std::string &key)
{
    Object value = keyOf(object, key);
    return value.isName() ? value.getName() : std::string();
}

std::string textAt(Object object, const std::string &key)
{
    Object value = keyOf(object, key);
    return value.isString() ? value.getUTF8Value() : std::string();
}

std::string placeOf(Object object)
{
    return "object " + object.getObjGen().unparse(' ');
}

std::vector<std::pair<Object, Object>> flatTree(Examined &examined, Object root, const std::string &leafKey)
{
    std::vector<std::pair<Object, Object>> found;
    walkTree(root, leafKey, 0, found);
    for (size_t i = 1; i < found.size(); ++i)
        examined.verdicts.check("PDF 7.9.6", isBefore(found[i - 1].first, found[i].first), placeOf(root));
    return found;
}

bool leadsToPage(Examined &examined, Object destination)
{
    if (!destination.isArray() || destination.getArrayNItems() < 2)
        return false;
    return examined.pageOf.count(destination.getArrayItem(0).getObjGen()) > 0;
}

Verdicts examine(const std::string &pdf)
{
    Verdicts verdicts;
    QPDF file;
    file.setSuppressWarnings(true);
    file.setAttemptRecovery(true);
    try {
        file.processMemoryFile("file", pdf.data(), pdf.size());
        Examined examined{pdf, file, verdicts, file.getRoot(), {}, {}, {}, {}, {}, {}, false};
        findPages(examined);
        for (const auto part : {examineBytes, examineObjects, examineCatalog, examineMetadata, examineOutline,
                                examineParentTree, examineContents, examineStructure, examineLinks, examineFonts})
            part(examined);
        const auto warnings = file.getWarnings();
        verdicts.check("PDF 7.5", warnings.empty(), warnings.empty() ? "" : warnings.front().what());
    } catch (const QPDFExc &damage) {
        verdicts.check("PDF 7.5", false, damage.what());
    }
    return verdicts;
}

} // namespace conformance
