// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdfcatalog.h"

#include "paint/colourprofile.h"
#include "paint/pdfattachment.h"
#include "paint/pdffile.h"
#include "paint/pdfmetadata.h"
#include "paint/pdfoutline.h"
#include "paint/pdftext.h"

#include <map>

namespace paint {

namespace {

void writeNames(PdfText &out, int destinations, const QList<AttachedFile> &files, const std::vector<int> &attached)
{
    out << "/Names<<";
    if (destinations > 0)
        (out << "/Dests ").reference(destinations);
    if (!attached.empty()) {
        std::map<std::string, int> sorted; // by bytes, as readers compare them
        for (size_t i = 0; i < attached.size(); ++i)
            sorted.emplace(files[qsizetype(i)].name.toUtf8().toStdString(), attached[i]);
        out << "/EmbeddedFiles<</Names[";
        for (const auto &[name, file] : sorted)
            out.bytes(name).reference(file);
        out << "]>>";
    }
    out << ">>";
    if (attached.empty())
        return;
    out << "/AF[";
    for (const int file : attached)
        out.reference(file);
    out << ']';
}

void writePageLabels(PdfText &out, const compose::Document &document)
{
    out << "/PageLabels<</Nums[";
    if (document.frontPages > 0)
        out << "0<</S/r>>";
    // What is printed on the page: on facing pages the body begins with 2, a left one, and parts of a pack begin anew.
    int expected = 0;
    for (int page = document.frontPages; page < document.pages.size(); ++page) {
        const int number = std::max(1, document.pages.sheet(page).label.toInt());
        if (page == document.frontPages || number != expected) {
            out << page << "<</S/D";
            if (number > 1)
                out << "/St " << number;
            out << ">>";
        }
        expected = number + 1;
    }
    if (document.frontPages >= document.pages.size())
        out << document.frontPages << "<</S/D>>";
    out << "]>>";
}

int writeColours(PdfFile &file)
{
    const int object = file.reserve();
    file.packedStream(object, "/N 3", standardColourProfile());
    return object;
}

} // namespace

void writeCatalog(PdfFile &file, int number, const compose::Document &document, const QList<AttachedFile> &files,
                  const CatalogObjects &objects)
{
    const compose::Metadata &metadata = document.metadata;
    const int outline = writeOutline(file, document, objects.pages);
    const int destinations = writeDestinations(file, document, objects.pages);
    const int description = file.reserve();
    // Not compressed, so that programs that know nothing of PDF find it.
    file.stream(description, "/Type/Metadata/Subtype/XML", xmpOf(metadata, files.isEmpty() ? 2 : 3));
    const int colours = writeColours(file);
    const std::vector<int> attached = writeAttachments(file, files, metadata.date);

    PdfText out;
    out << "<</Type/Catalog/Pages ";
    out.reference(objects.pageTree) << "/StructTreeRoot ";
    out.reference(objects.structure) << "/Metadata ";
    out.reference(description) << "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>";
    if (!metadata.languages.isEmpty())
        out << "/Lang(" << base::tagOf(metadata.languages.first()).toStdString() << ')';
    if (outline > 0)
        (out << "/PageMode/UseOutlines/Outlines ").reference(outline);
    writeNames(out, destinations, files, attached);
    if (document.facing)
        out << "/PageLayout/TwoPageRight";
    writePageLabels(out, document);
    out << "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
           "/Info(sRGB IEC61966-2.1)/DestOutputProfile ";
    out.reference(colours) << ">>]>>";
    file.object(number, out.text());
}

} // namespace paint
