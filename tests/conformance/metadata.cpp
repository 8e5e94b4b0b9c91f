// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/examined.h"
#include "conformance/xmlnode.h"

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <qpdf/Buffer.hh>

namespace conformance {

using namespace Qt::StringLiterals;

namespace {

const QString pdfaSpace = u"http://www.aiim.org/pdfa/ns/id/"_s;
const QString uaSpace = u"http://www.aiim.org/pdfua/ns/id/"_s;
const QString dublinCore = u"http://purl.org/dc/elements/1.1/"_s;
const QString basic = u"http://ns.adobe.com/xap/1.0/"_s;
const QString pdfSpace = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString extension = u"http://www.aiim.org/pdfa/ns/extension/"_s;

using Properties = QMap<std::pair<QString, QString>, XmlNode>; ///< by namespace and name

Properties propertiesOf(const XmlNode &packet)
{
    Properties properties;
    const XmlNode *rdf = packet.kid(u"RDF");
    for (const XmlNode &description : rdf ? rdf->kids : QList<XmlNode>())
        for (const XmlNode &property : description.kids)
            properties.insert({property.space, property.name}, property);
    return properties;
}

/// The names the XMP specification of 2005 and PDF/A define, as far as our files could use them.
bool isPredefined(const std::pair<QString, QString> &property)
{
    static const QMap<QString, QStringList> known{
        {pdfaSpace, {u"part"_s, u"conformance"_s, u"amd"_s, u"corr"_s}},
        {dublinCore,
         {u"title"_s, u"creator"_s, u"language"_s, u"description"_s, u"subject"_s, u"rights"_s, u"publisher"_s,
          u"date"_s, u"format"_s, u"identifier"_s, u"contributor"_s, u"source"_s, u"type"_s}},
        {basic, {u"CreatorTool"_s, u"CreateDate"_s, u"ModifyDate"_s, u"MetadataDate"_s, u"Identifier"_s}},
        {pdfSpace, {u"Producer"_s, u"Keywords"_s, u"PDFVersion"_s}},
        {u"http://ns.adobe.com/xap/1.0/mm/"_s, {u"DocumentID"_s, u"InstanceID"_s, u"VersionID"_s}},
        {u"http://ns.adobe.com/xap/1.0/rights/"_s, {u"Marked"_s, u"UsageTerms"_s, u"WebStatement"_s}},
    };
    return known.value(property.first).contains(property.second);
}

bool hasAll(const XmlNode &node, const QStringList &names)
{
    for (const QString &name : names) {
        const XmlNode *kid = node.kid(name);
        if (!kid || kid->value().isEmpty())
            return false;
    }
    return true;
}

/// The properties that the extension schemas describe; checks that they do so fully.
QSet<std::pair<QString, QString>> describedIn(Examined &examined, const XmlNode &schemas)
{
    QSet<std::pair<QString, QString>> described;
    const XmlNode bag = schemas.kids.value(0);
    for (const XmlNode &schema : bag.kids) {
        const bool isWhole = hasAll(schema, {u"schema"_s, u"namespaceURI"_s, u"prefix"_s, u"property"_s});
        if (!examined.verdicts.check("A 6.6.2.3.3-2", isWhole && bag.name == u"Bag", "XMP, extension schema"))
            continue;
        for (const XmlNode &property : schema.kid(u"property")->kids.value(0).kids) {
            const QString category = property.kid(u"category") ? property.kid(u"category")->value() : QString();
            const bool isNamed =
                hasAll(property, {u"name"_s, u"valueType"_s, u"category"_s, u"description"_s})
                && (category == u"internal" || category == u"external");
            if (examined.verdicts.check("A 6.6.2.3.3-7", isNamed, "XMP, extension schema"))
                described.insert({schema.kid(u"namespaceURI")->value(), property.kid(u"name")->value()});
        }
    }
    return described;
}

void examineNames(Examined &examined, const Properties &properties)
{
    const auto described = describedIn(examined, properties.value({extension, u"schemas"_s}));
    for (auto it = properties.keyBegin(); it != properties.keyEnd(); ++it) {
        if (it->first != extension)
            examined.verdicts.check("A 6.6.2.3.1-1", isPredefined(*it) || described.contains(*it),
                                    QString(u"XMP, "_s + it->second).toStdString());
    }
}

void examineClaims(Examined &examined, const Properties &properties)
{
    Verdicts &verdicts = examined.verdicts;
    const auto value = [&](const QString &space, const QString &name) { return properties.value({space, name}).value(); };
    const QString part = value(pdfaSpace, u"part"_s);
    const bool carriesFiles = !keyOf(keyOf(examined.catalog, "/Names"), "/EmbeddedFiles").isNull();
    verdicts.check("A 6.6.4-1", !part.isEmpty(), "XMP");
    verdicts.check("A 6.6.4-2", part == u"2" || part == u"3", "XMP");
    verdicts.check("A 6.8-5", part == u"3" || !carriesFiles, "XMP");
    verdicts.check("A 6.6.4-3", value(pdfaSpace, u"conformance"_s) == u"A", "XMP");
    verdicts.check("UA 5-1", properties.contains({uaSpace, u"part"_s}), "XMP");
    verdicts.check("UA 5-2", value(uaSpace, u"part"_s) == u"1", "XMP");
    const XmlNode title = properties.value({dublinCore, u"title"_s});
    verdicts.check("UA 7.1-9", !title.value().isEmpty(), "XMP");
    const XmlNode first = title.kids.value(0).kids.value(0);
    verdicts.check("UA 7.2-33",
                   (!first.language.isEmpty() && first.language != u"x-default") || examined.hasLanguage, "XMP");
}

/// "D:20240517093000Z" → "2024-05-17T09:30:00Z".
QString asXmpDate(const std::string &date)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(date).mid(2, 14), u"yyyyMMddHHmmss"_s);
    return time.isValid() ? time.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z' : QString();
}

void examineInformation(Examined &examined, const Properties &properties)
{
    Object information = keyOf(examined.file.getTrailer(), "/Info");
    const auto agrees = [&](const char *key, const QString &space, const QString &name) {
        if (keyOf(information, key).isNull())
            return;
        const std::string said = textAt(information, key);
        const bool isDate = said.substr(0, 2) == "D:";
        const QString wanted = isDate ? asXmpDate(said) : QString::fromStdString(said);
        examined.verdicts.check("A 6.6.3", properties.value({space, name}).value() == wanted, key);
    };
    agrees("/Title", dublinCore, u"title"_s);
    agrees("/Author", dublinCore, u"creator"_s);
    agrees("/Creator", basic, u"CreatorTool"_s);
    agrees("/Producer", pdfSpace, u"Producer"_s);
    agrees("/CreationDate", basic, u"CreateDate"_s);
    agrees("/ModDate", basic, u"ModifyDate"_s);
}

QByteArray packetOf(Object stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

} // namespace

void examineMetadata(Examined &examined)
{
    Object stream = keyOf(examined.catalog, "/Metadata");
    if (!stream.isStream())
        return;
    const QByteArray packet = packetOf(stream);
    const QByteArray head = packet.left(packet.indexOf("?>"));
    Verdicts &verdicts = examined.verdicts;
    verdicts.check("A 6.6.2.1-2", !head.contains("bytes="), "XMP");
    verdicts.check("A 6.6.2.1-3", !head.contains("encoding="), "XMP");
    verdicts.check("A 6.6.2.1-5", QString::fromUtf8(packet).toUtf8() == packet, "XMP");
    const auto root = readXml(packet);
    if (!verdicts.check("A 6.6.2.1-4", root && root->name == u"xmpmeta" && root->kid(u"RDF"), "XMP"))
        return;
    const Properties properties = propertiesOf(*root);
    examineNames(examined, properties);
    examineClaims(examined, properties);
    examineInformation(examined, properties);
}

} // namespace conformance
