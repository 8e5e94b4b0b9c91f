// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdfattachment.h"

#include "paint/pdffile.h"
#include "paint/pdfmetadata.h"
#include "paint/pdftext.h"

namespace paint {

namespace {

int writeContent(PdfFile &file, const AttachedFile &attached, const QDateTime &date)
{
    PdfText entries;
    entries << "/Type/EmbeddedFile/Subtype";
    entries.name(attached.mime) << "/Params<</Size " << attached.bytes.size();
    if (date.isValid())
        entries << "/ModDate(" << pdfDate(date) << ')';
    entries << ">>";
    const int number = file.reserve();
    file.packedStream(number, entries.text(), {attached.bytes.constData(), size_t(attached.bytes.size())});
    return number;
}

} // namespace

std::vector<int> writeAttachments(PdfFile &file, const QList<AttachedFile> &attached, const QDateTime &date)
{
    std::vector<int> specifications;
    for (const AttachedFile &each : attached) {
        const int content = writeContent(file, each, date);
        PdfText out;
        out << "<</Type/Filespec/AFRelationship/Source/F";
        out.unicode(each.name) << "/UF";
        out.unicode(each.name) << "/Desc";
        out.unicode(each.description) << "/EF<</F ";
        out.reference(content) << "/UF ";
        out.reference(content) << ">>>>";
        specifications.push_back(file.reserve());
        file.object(specifications.back(), out.text());
    }
    return specifications;
}

} // namespace paint
