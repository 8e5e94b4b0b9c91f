// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/breakingtools.h"

namespace conformance {

namespace {

using namespace breaking;

// What the catalogue, its trees and the pages may not say.
void addDocument(std::vector<Breach> &all)
{
    const auto put = [&all](const char *clause, const std::string &key, const std::string &value) {
        all.push_back({clause, [=](QPDF &file) { file.getRoot().replaceKey(key, parsed(value)); }, {}});
    };
    put("PDF 12.4.2", "/PageLabels", "<< /Nums [ 1 << /S /D >> ] >>");
    put("A 6.1.8-1", "/Odd", "/#ff#fe");
    put("A 6.1.12-1", "/Perms", "<< >>");
    put("A 6.1.13-1", "/Odd", "99999999999");
    put("A 6.1.13-2", "/Odd", "1" + std::string(39, '0') + ".0");
    put("A 6.1.13-3", "/Odd", "(" + std::string(40000, 'x') + ")");
    put("A 6.1.13-4", "/Odd", "/" + std::string(128, 'x'));
    put("A 6.2.4.3-2", "/OutputIntents", "[ ]");
    put("A 6.2.4.3-4", "/OutputIntents", "[ ]");
    put("A 6.2.10-2", "/OutputIntents", "[ ]");
    put("A 6.2.5-1", "/Odd", "<< /TR /Identity >>");
    put("A 6.2.5-2", "/Odd", "<< /TR2 /Identity >>");
    put("A 6.2.5-3", "/Odd", "<< /HTP [ 0 0 ] >>");
    put("A 6.2.10-1", "/Odd", "<< /BM /Odd >>");
    put("A 6.4.1-3", "/AcroForm", "<< /Fields [ ] /NeedAppearances true >>");
    put("A 6.4.2-1", "/AcroForm", "<< /Fields [ ] /XFA (x) >>");
    put("A 6.4.2-2", "/NeedsRendering", "true");
    put("A 6.5.2-1", "/AA", "<< >>");
    put("A 6.6.2.1-1", "/Metadata", "null");
    put("UA 7.1-8", "/Metadata", "null");
    put("A 6.7.2.2-1", "/MarkInfo", "null");
    put("UA 6.2-1", "/MarkInfo", "<< /Marked false >>");
    put("UA 7.1-4", "/MarkInfo", "<< /Marked true /Suspects true >>");
    put("A 6.7.3.3-1", "/StructTreeRoot", "null");
    put("UA 7.1-11", "/StructTreeRoot", "null");
    put("A 6.7.4-1", "/Lang", "(fr_BE)");
    put("UA 7.2-29", "/Lang", "(fr_BE)");
    put("A 6.9-1", "/OCProperties", "<< /D << >> >>");
    put("A 6.11-1", "/Requirements", "[ ]");
    put("UA 7.1-10", "/ViewerPreferences", "null");
    put("A3 6.8-4", "/AF", "null");
    for (const char *clause : {"UA 7.2-2", "UA 7.2-22", "UA 7.2-24", "UA 7.2-33", "UA 7.2-34"})
        all.push_back({clause, forgetLanguages, {}});
    all.push_back({"A 6.10-1", [](QPDF &file) { file.getRoot().getKey("/Names").replaceKey("/AlternatePresentations", parsed("<< >>")); }, {}});
    all.push_back({"A 6.2.3-1", [](QPDF &file) { profile(file).replaceStreamData("odd", parsed("null"), parsed("null")); }, {}});
    all.push_back({"A 6.2.3-2", [](QPDF &file) {
                       Object second = parsed("<< /S /GTS_PDFX >>");
                       second.replaceKey("/DestOutputProfile", file.makeIndirectObject(Object::newStream(&file, "odd")));
                       file.getRoot().getKey("/OutputIntents").appendItem(second);
                   }, {}});
    all.push_back({"PDF 7.9.6", [](QPDF &file) {
                       Object names = keyOf(keyOf(file.getRoot().getKey("/Names"), "/Dests"), "/Names");
                       Object first = names.getArrayItem(0);
                       names.setArrayItem(0, names.getArrayItem(2));
                       names.setArrayItem(2, first);
                   }, {}});
    all.push_back({"PDF 12.3.2", [](QPDF &file) { firstBookmark(file).replaceKey("/Dest", parsed("[ null /Fit ]")); }, {}});
    all.push_back({"PDF 12.3.3", [](QPDF &file) { firstBookmark(file).replaceKey("/Parent", file.getRoot()); }, {}});
}

void addPages(std::vector<Breach> &all)
{
    const auto put = [&all](const char *clause, const std::string &key, const std::string &value) {
        all.push_back({clause, [=](QPDF &file) { pageWithLinks(file).replaceKey(key, parsed(value)); }, {}});
    };
    put("A 6.1.13-11", "/MediaBox", "[ 0 0 2 2 ]");
    put("A 6.5.2-2", "/AA", "<< >>");
    put("A 6.10-2", "/PresSteps", "<< >>");
    put("UA 7.18.3-1", "/Tabs", "/R");
    const auto draw = [&all](const char *clause, const std::string &operators) {
        all.push_back({clause, [=](QPDF &file) { append(pageWithLinks(file), operators); }, {}});
    };
    draw("PDF 14.6", "/P BMC");
    draw("PDF 14.7.4.4-2", "/P <</MCID 0>> BDC EMC");
    draw("A 6.1.10-1", "/Artifact BMC BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID x EI EMC");
    std::string deep;
    for (int i = 0; i < 29; ++i)
        deep = "q " + deep + " Q";
    draw("A 6.1.13-8", deep);
    draw("A 6.2.2-1", "BX odd EX");
    draw("A 6.2.2-2", "/Odd gs");
    draw("A 6.2.4.3-3", "0 0 0 1 k");
    draw("A 6.2.6-1", "/Odd ri");
    draw("UA 7.1-1", "/P <</MCID 900>> BDC /Artifact BMC EMC EMC");
    draw("UA 7.1-2", "/Artifact BMC /P <</MCID 900>> BDC EMC EMC");
    draw("UA 7.1-3", "0 0 5 5 re f");
    all.push_back({"UA 7.2-30", [](QPDF &file) {
                       forgetLanguages(file);
                       append(pageWithLinks(file), "/Span <</ActualText (x)>> BDC EMC");
                   }, {}});
    all.push_back({"UA 7.20-2", [](QPDF &file) { form(file).getDict().replaceKey("/StructParents", parsed("1")); }, {}});
    for (const char *clause : {"A 6.2.9-2", "UA 7.20-1"})
        all.push_back({clause, [](QPDF &file) { form(file).getDict().replaceKey("/Ref", parsed("<< >>")); }, {}});
    all.push_back({"A 6.2.9-1", [](QPDF &file) { form(file).getDict().replaceKey("/OPI", parsed("<< >>")); }, {}});
    all.push_back({"A 6.2.9-3", [](QPDF &file) { form(file).getDict().replaceKey("/Subtype", parsed("/PS")); }, {}});
    const auto picture = [&all](const char *clause, const std::string &key, const std::string &value) {
        all.push_back({clause, [=](QPDF &file) { image(file).getDict().replaceKey(key, parsed(value)); }, {}});
    };
    picture("A 6.2.8-1", "/Alternates", "[ ]");
    picture("A 6.2.8-2", "/OPI", "<< >>");
    picture("A 6.2.8-3", "/Interpolate", "true");
    picture("A 6.2.8-4", "/BitsPerComponent", "12");
    picture("A 6.1.7.1-3", "/F", "(odd)");
    all.push_back({"A 6.1.7.2-1", [](QPDF &file) {
                       Object odd = file.makeIndirectObject(Object::newStream(&file, "odd"));
                       odd.replaceStreamData("odd", Object::newName("/LZWDecode"), parsed("null"));
                       file.getRoot().replaceKey("/Odd", odd);
                   }, {}});
}

void addLinks(std::vector<Breach> &all)
{
    const auto put = [&all](const char *clause, const std::string &key, const std::string &value) {
        all.push_back({clause, [=](QPDF &file) { link(file, 0).replaceKey(key, parsed(value)); }, {}});
    };
    put("PDF 12.6.4.7", "/A", "<< /S /URI /URI <68e9> >>");
    put("A 6.5.1-1", "/A", "<< /S /Launch >>");
    put("A 6.3.1-1", "/Subtype", "/Movie");
    put("A 6.3.2-1", "/F", "null");
    put("A 6.3.2-2", "/F", "2");
    put("A 6.3.3-1", "/Subtype", "/Text");
    put("UA 7.18.1-2", "/Contents", "()");
    put("UA 7.18.5-2", "/Contents", "()");
    put("UA 7.18.5-1", "/StructParent", "0");
    all.push_back({"PDF 14.7.4.3", [](QPDF &file) {
                       link(file, 0).replaceKey("/StructParent", link(file, 1).getKey("/StructParent"));
                   }, {}});
    const auto ride = [&all](const char *clause, const std::string &key) {
        all.push_back({clause, [=](QPDF &file) { attachment(file).removeKey(key); }, {}});
    };
    ride("A 6.8-2", "/UF");
    ride("UA 7.11-1", "/F");
    ride("A3 6.8-3", "/AFRelationship");
    all.push_back({"A3 6.8-1", [](QPDF &file) { keyOf(attachment(file).getKey("/EF"), "/F").getDict().removeKey("/Subtype"); }, {}});
}

void addMetadata(std::vector<Breach> &all)
{
    const auto write = [&all](const char *clause, const std::string &from, const std::string &to) {
        all.push_back({clause, [=](QPDF &file) { rewriteMetadata(file, from, to); }, {}});
    };
    write("A 6.6.2.1-2", "id=\"W5", "bytes=\"9\" id=\"W5");
    write("A 6.6.2.1-3", "id=\"W5", "encoding=\"UTF-8\" id=\"W5");
    write("A 6.6.2.1-4", "</rdf:RDF>", "");
    write("A 6.6.2.1-5", "Vademecum", "\xE9");
    write("A 6.6.2.3.1-1", "xmp:CreatorTool", "xmp:Odd");
    write("A 6.6.2.3.3-2", "pdfaSchema:prefix", "pdfaSchema:odd");
    write("A 6.6.2.3.3-7", "internal", "odd");
    write("A 6.6.3", "<pdf:Producer>Vademecum", "<pdf:Producer>Another");
    write("A 6.6.4-1", "pdfaid:part", "pdfaid:amd");
    write("A 6.6.4-2", "<pdfaid:part>3", "<pdfaid:part>9");
    write("A 6.8-5", "<pdfaid:part>3", "<pdfaid:part>2");
    write("A 6.6.4-3", "<pdfaid:conformance>A", "<pdfaid:conformance>B");
    write("UA 5-1", "pdfuaid:part", "pdfuaid:amd");
    write("UA 5-2", "<pdfuaid:part>1", "<pdfuaid:part>2");
    write("UA 7.1-9", "dc:title", "dc:description");
}

void addBytes(std::vector<Breach> &all)
{
    const auto write = [&all](const char *clause, const std::string &from, const std::string &to) {
        all.push_back({clause, {}, [=](const std::string &pdf) { return replacedOnce(pdf, from, to); }});
    };
    write("A 6.1.2-1", "%PDF-1.7", "%PDF-2.0");
    write("A 6.1.2-2", "%\xE2\xE3\xCF\xD3", "%abcd");
    write("A 6.1.3-1", "/ID[", "/IX[");
    write("A 6.1.7.1-2", "stream\n", "stream ");
    write("A 6.1.9-1", "\nendobj", " endobj");
    write("A 6.1.7.1-1", "\nendstream", "x\nendstrea");
    all.push_back({"PDF 7.5", {}, [](const std::string &pdf) { return pdf.substr(0, pdf.size() - 40); }});
    all.push_back({"A 6.1.3-3", {}, [](const std::string &pdf) { return pdf + "more\n"; }});
    for (const char *clause : {"A 6.1.3-2", "UA 7.16-1"})
        all.push_back({clause, {}, encrypted});
}

} // namespace

const std::vector<Breach> &breaches()
{
    static const std::vector<Breach> all = [] {
        std::vector<Breach> some;
        addDocument(some);
        addPages(some);
        addLinks(some);
        addMetadata(some);
        addBytes(some);
        addStructure(some);
        addFonts(some);
        return some;
    }();
    return all;
}

} // namespace conformance
