// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/breakingtools.h"

#include <qpdf/Buffer.hh>
#include <regex>

namespace conformance::breaking {

namespace {

void giveMeaning(QPDF &file, const std::string &digits)
{
    Object map = anyFont(file).getKey("/ToUnicode");
    const auto data = map.getStreamData();
    const std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    const std::regex pair("(<[0-9A-F]{4}>)<[0-9A-F]+>");
    map.replaceStreamData(std::regex_replace(text, pair, "$1<" + digits + ">"), parsed("null"), parsed("null"));
}

void mapAllTo(QPDF &file, char high, char low)
{
    std::string map;
    for (int i = 0; i < 65536; ++i)
        map.append({high, low});
    innerFont(file).getKey("/CIDToGIDMap").replaceStreamData(map, parsed("null"), parsed("null"));
}

void addNesting(std::vector<Breach> &all)
{
    // An element where it may not stand.
    const auto put = [&all](const char *clause, const char *type, const char *parent) {
        all.push_back({clause, [=](QPDF &file) { addElement(file, element(file, parent), type); }, {}});
    };
    put("UA 7.2-3", "/P", "/Table");
    put("UA 7.2-4", "/TR", "/Document");
    put("UA 7.2-5", "/THead", "/Document");
    put("UA 7.2-8", "/TD", "/Document");
    put("UA 7.2-10", "/P", "/TR");
    put("UA 7.2-17", "/LI", "/Document");
    put("UA 7.2-18", "/LBody", "/Document");
    put("UA 7.2-19", "/P", "/L");
    put("UA 7.2-20", "/P", "/LI");
    put("UA 7.2-26", "/TOCI", "/Document");
    put("UA 7.2-27", "/P", "/TOC");
    put("UA 7.2-36", "/P", "/THead");
    put("UA 7.2-42", "/TD", "/TR");
    put("UA 7.4.4-1", "/H", "/Document");
    put("UA 7.9-1", "/Note", "/Document");
    put("PDF 14.8.4.2", "/P", "/Document");
    all.back().change = [](QPDF &file) { element(file, "/Document").replaceKey("/S", parsed("/Part")); };
    const auto twice = [&all](const char *clause, const char *type) {
        all.push_back({clause, [=](QPDF &file) {
                           Object table = element(file, "/Table");
                           addElement(file, table, type);
                           addElement(file, table, type);
                       }, {}});
    };
    twice("UA 7.2-11", "/THead");
    twice("UA 7.2-16", "/Caption");
    all.push_back({"UA 7.2-14", [](QPDF &file) { addElement(file, addElement(file, element(file, "/Document"), "/Table"), "/THead"); }, {}});
    all.push_back({"UA 7.2-15", [](QPDF &file) {
                       Object table = addElement(file, element(file, "/Document"), "/Table");
                       Object above = addElement(file, table, "/TR");
                       addElement(file, above, "/TD");
                       addElement(file, above, "/TD").replaceKey("/A", parsed("<< /O /Table /RowSpan 2 >>"));
                       addElement(file, addElement(file, table, "/TR"), "/TD").replaceKey("/A", parsed("<< /O /Table /ColSpan 2 >>"));
                   }, {}});
    all.push_back({"UA 7.9-2", [](QPDF &file) {
                       for (int i = 0; i < 2; ++i)
                           addElement(file, element(file, "/Document"), "/Note").replaceKey("/ID", parsed("(twice)"));
                   }, {}});
}

void addEntries(std::vector<Breach> &all)
{
    const auto put = [&all](const char *clause, const char *type, const std::string &key, const std::string &value) {
        all.push_back({clause, [=](QPDF &file) { element(file, type).replaceKey(key, parsed(value)); }, {}});
    };
    put("PDF 14.8.5.4.3", "/Figure", "/A", "null");
    put("UA 7.3-1", "/Figure", "/Alt", "null");
    put("A 6.7.3.4-1", "/P", "/S", "/Odd");
    put("UA 7.1-5", "/P", "/S", "/Odd");
    put("UA 7.1-12", "/P", "/P", "null");
    all.back().change = [](QPDF &file) { element(file, "/P").removeKey("/P"); };
    put("UA 7.4.2-1", "/H1", "/S", "/H4");
    put("UA 7.6", "/L", "/A", "null");
    all.push_back({"PDF 14.7.2", [](QPDF &file) { element(file, "/LBody").replaceKey("/P", element(file, "/Document")); }, {}});
    all.push_back({"PDF 14.7.4.4-3", [](QPDF &file) {
                       Object page = file.getAllPages().front();
                       Object kid = parsed("<< /Type /MCR /MCID 9999 >>");
                       kid.replaceKey("/Pg", page);
                       element(file, "/P").getKey("/K").appendItem(kid);
                   }, {}});
    all.push_back({"PDF 14.7.4.4", [](QPDF &file) {
                       Object tree = file.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree");
                       Object row = tree.getKey("/Kids").getArrayItem(0).getKey("/Nums").getArrayItem(1);
                       row.setArrayItem(0, element(file, "/Document"));
                   }, {}});
    all.push_back({"UA 7.2-21", [](QPDF &file) {
                       forgetLanguages(file);
                       addElement(file, file.getRoot().getKey("/StructTreeRoot"), "/P").replaceKey("/ActualText", parsed("(x)"));
                   }, {}});
    all.push_back({"UA 7.5-1", [](QPDF &file) {
                       for (Object object : file.getAllObjects()) {
                           if (nameAt(object, "/S") == "/TH")
                               object.removeKey("/A");
                       }
                   }, {}});
    const auto role = [&all](const char *clause, const std::string &map) {
        all.push_back({clause, [=](QPDF &file) { file.getRoot().getKey("/StructTreeRoot").replaceKey("/RoleMap", parsed(map)); }, {}});
    };
    role("A 6.7.3.4-3", "<< /P /H1 >>");
    role("UA 7.1-7", "<< /P /H1 >>");
    role("UA 7.1-6", "<< /One /Two /Two /One >>");
}

} // namespace

void addStructure(std::vector<Breach> &all)
{
    addNesting(all);
    addEntries(all);
}

void addFonts(std::vector<Breach> &all)
{
    const auto both = [&all](const char *one, const char *two, const std::function<void(QPDF &)> &change) {
        for (const char *clause : {one, two}) {
            if (*clause)
                all.push_back({clause, change, {}});
        }
    };
    const auto program = [](QPDF &file) { return innerFont(file).getKey("/FontDescriptor").getKey("/FontFile2"); };
    both("A 6.2.11.2-1", "", [](QPDF &file) { anyFont(file).removeKey("/Type"); });
    both("A 6.2.11.2-2", "", [](QPDF &file) { anyFont(file).replaceKey("/Subtype", parsed("/Type3")); });
    both("A 6.2.11.2-3", "", [](QPDF &file) { anyFont(file).replaceKey("/BaseFont", parsed("/Odd")); });
    both("A 6.2.11.2-7", "", [=](QPDF &file) { program(file).getDict().replaceKey("/Subtype", parsed("/Odd")); });
    both("A 6.2.11.3.1-1", "UA 7.21.3.1-1", [](QPDF &file) { innerFont(file).removeKey("/CIDSystemInfo"); });
    both("A 6.2.11.3.2-1", "UA 7.21.3.2-1", [](QPDF &file) { innerFont(file).removeKey("/CIDToGIDMap"); });
    both("A 6.2.11.3.3-1", "UA 7.21.3.3-1", [](QPDF &file) { anyFont(file).replaceKey("/Encoding", parsed("/Odd")); });
    both("A 6.2.11.4.1-1", "UA 7.21.4.1-1", [](QPDF &file) { innerFont(file).getKey("/FontDescriptor").removeKey("/FontFile2"); });
    both("A 6.2.11.4.1-2", "UA 7.21.4.1-2", [](QPDF &file) { mapAllTo(file, '\x7F', '\0'); });
    both("A 6.2.11.4.2-2", "UA 7.21.4.2-2", [](QPDF &file) {
        Object set = file.makeIndirectObject(Object::newStream(&file, std::string(1, '\0')));
        innerFont(file).getKey("/FontDescriptor").replaceKey("/CIDSet", set);
    });
    both("A 6.2.11.5-1", "UA 7.21.5-1", [](QPDF &file) { innerFont(file).replaceKey("/W", parsed("[ ]")); });
    both("A 6.2.11.7.2-1", "UA 7.21.7-1", [](QPDF &file) { anyFont(file).removeKey("/ToUnicode"); });
    both("A 6.2.11.7.2-2", "UA 7.21.7-2", [](QPDF &file) { giveMeaning(file, "FEFF"); });
    both("A 6.2.11.7.3-1", "", [](QPDF &file) { giveMeaning(file, "E000"); });
    both("A 6.2.11.8-1", "UA 7.21.8-1", [](QPDF &file) { mapAllTo(file, '\0', '\0'); });
    both("PDF 9.9", "", [=](QPDF &file) { program(file).replaceStreamData("odd", parsed("null"), parsed("null")); });
}

} // namespace conformance::breaking
