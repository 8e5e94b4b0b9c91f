// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdfmetadata.h"

#include "paint/pdftext.h"

#include <QLocale>

namespace paint {

namespace {

using namespace Qt::StringLiterals;

constexpr auto program = "Vademecum";

// PDF/A-2 knows no pdfuaid; a file that uses it must describe it (ISO 19005-2, 6.6.2.3).
constexpr auto uaSchema =
    R"(  <rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>Indicates which part of ISO 14289 the file keeps to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
)";

QString in(const QDateTime &time, QLatin1StringView format)
{
    return QLocale::c().toString(time.toUTC(), format);
}

QString simple(QLatin1StringView name, const QString &value)
{
    return value.isEmpty() ? QString() : u"   <%1>%2</%1>\n"_s.arg(name, value.toHtmlEscaped());
}

QString listed(QLatin1StringView name, QLatin1StringView kind, const QString &entries)
{
    return entries.isEmpty() ? QString() : u"   <%1><rdf:%2>%3</rdf:%2></%1>\n"_s.arg(name, kind, entries);
}

QString entry(const QString &value, const QString &attributes = {})
{
    return value.isEmpty() ? QString() : u"<rdf:li%1>%2</rdf:li>"_s.arg(attributes, value.toHtmlEscaped());
}

QString properties(const compose::Metadata &metadata, int part)
{
    QString languages;
    for (const base::Language language : metadata.languages)
        languages += entry(base::tagOf(language));
    const QString date = metadata.date.isValid() ? in(metadata.date, "yyyy-MM-ddTHH:mm:ssZ"_L1) : QString();
    return simple("pdfaid:part"_L1, QString::number(part)) + simple("pdfaid:conformance"_L1, u"A"_s)
           + simple("pdfuaid:part"_L1, u"1"_s)
           + listed("dc:title"_L1, "Alt"_L1, entry(metadata.title, u" xml:lang=\"x-default\""_s))
           + listed("dc:creator"_L1, "Seq"_L1, entry(metadata.author))
           + listed("dc:language"_L1, "Bag"_L1, languages)
           + simple("pdf:Producer"_L1, QString::fromLatin1(program))
           + simple("xmp:CreatorTool"_L1, QString::fromLatin1(program)) + simple("xmp:CreateDate"_L1, date)
           + simple("xmp:ModifyDate"_L1, date);
}

void writeEntry(PdfText &out, std::string_view key, const QString &value)
{
    if (!value.isEmpty())
        (out << key).unicode(value);
}

} // namespace

std::string xmpOf(const compose::Metadata &metadata, int part)
{
    const QString packet =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
        " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"_s
        + properties(metadata, part) + u"  </rdf:Description>\n"_s + QString::fromLatin1(uaSchema)
        + u" </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"_s;
    return packet.toStdString();
}

std::string informationOf(const compose::Metadata &metadata)
{
    PdfText out;
    out << "<<";
    writeEntry(out, "/Title", metadata.title);
    writeEntry(out, "/Author", metadata.author);
    writeEntry(out, "/Creator", QString::fromLatin1(program));
    writeEntry(out, "/Producer", QString::fromLatin1(program));
    if (metadata.date.isValid()) {
        const std::string date = pdfDate(metadata.date);
        out << "/CreationDate(" << date << ")/ModDate(" << date << ")";
    }
    out << ">>";
    return out.take();
}

std::string pdfDate(const QDateTime &time)
{
    return "D:" + in(time, "yyyyMMddHHmmss"_L1).toStdString() + "Z";
}

} // namespace paint
