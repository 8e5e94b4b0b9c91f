// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packedxml.h"

namespace exchange {

namespace {

constexpr int deepestXml = 200;

} // namespace

PackedXml::PackedXml(const QByteArray &bytes, const QString &part, base::CancelToken cancel)
    : m_xml(bytes), m_part(part), m_cancel(std::move(cancel))
{
    m_xml.setEntityExpansionLimit(0);
}

bool PackedXml::next()
{
    while (!m_xml.atEnd() && !m_isTooDeep && !m_hasType && !m_cancel.isCancelled()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD: m_hasType = true; return false;
        case QXmlStreamReader::StartElement: m_isTooDeep = ++m_depth > deepestXml; return !m_isTooDeep;
        case QXmlStreamReader::EndElement: --m_depth; return true;
        case QXmlStreamReader::Characters: return true;
        default: break;
        }
    }
    return false;
}

void PackedXml::skip()
{
    for (int depth = 1; depth > 0 && next();)
        depth += isStart() ? 1 : isEnd() ? -1 : 0;
}

QString PackedXml::takeText()
{
    QString text;
    for (int depth = 1; depth > 0 && next();) {
        depth += isStart() ? 1 : isEnd() ? -1 : 0;
        if (!isStart() && !isEnd())
            text += m_xml.text();
    }
    return text;
}

QString PackedXml::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

base::Outcome PackedXml::outcome() const
{
    if (m_cancel.isCancelled())
        return base::Error{base::ErrorKind::Cancelled, {}, {}};
    if (m_isTooDeep)
        return base::Error{base::ErrorKind::TooDeep, m_part, {QString::number(deepestXml)}};
    if (m_hasType || m_xml.hasError())
        return base::Error{base::ErrorKind::Damaged, m_part, {m_part}};
    return {};
}

} // namespace exchange
