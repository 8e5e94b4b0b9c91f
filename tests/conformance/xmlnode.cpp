// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/xmlnode.h"

#include <QXmlStreamReader>

namespace conformance {

namespace {

XmlNode readNode(QXmlStreamReader &reader)
{
    XmlNode node{reader.namespaceUri().toString(), reader.name().toString(), {}, {}, {}};
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        if (attribute.name() == u"lang")
            node.language = attribute.value().toString();
    }
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::StartElement)
            node.kids.append(readNode(reader));
        else if (token == QXmlStreamReader::Characters)
            node.text += reader.text();
    }
    return node;
}

} // namespace

const XmlNode *XmlNode::kid(QStringView wanted) const
{
    for (const XmlNode &each : kids) {
        if (each.name == wanted)
            return &each;
    }
    return nullptr;
}

QString XmlNode::value() const
{
    return kids.isEmpty() ? text.trimmed() : kids.first().value();
}

std::optional<XmlNode> readXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement())
        return std::nullopt;
    XmlNode root = readNode(reader);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? std::nullopt : std::optional(root);
}

} // namespace conformance
