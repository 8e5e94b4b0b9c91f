// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/svgcleaning.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

/// The name without its prefix: a prefix can be bound to anything, so `x:script` is as bad as `script`.
QString localName(QStringView qualifiedName)
{
    return qualifiedName.mid(qualifiedName.lastIndexOf(u':') + 1).toString().toLower();
}

bool isForbiddenElement(QStringView qualifiedName)
{
    static const QStringList names{u"script"_s, u"foreignobject"_s, u"iframe"_s,   u"embed"_s,   u"object"_s, u"audio"_s,
                                   u"video"_s,  u"canvas"_s,        u"handler"_s,  u"listener"_s, u"set"_s,   u"discard"_s,
                                   u"html"_s,   u"link"_s,          u"meta"_s,     u"base"_s};
    const QString name = localName(qualifiedName);
    return names.contains(name) || name.startsWith("animate"_L1);
}

bool isInnerReference(const QString &target)
{
    static const QRegularExpression bitmap(u"^data:image/(png|jpeg|gif|webp)[;,]"_s, QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = target.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith(u'#') || bitmap.match(trimmed).hasMatch();
}

/// CSS that reaches outside. An escape or a comment can hide any word, so neither is let through where it could matter.
bool reachesOutside(const QString &css)
{
    static const QRegularExpression outside(uR"(@import|@namespace|expression\s*\(|javascript:|\\|url\(\s*(?!\s*["']?#))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression comment(u"/\\*.*?(\\*/|$)"_s, QRegularExpression::DotMatchesEverythingOption);
    QString bare = css;
    return outside.match(bare.remove(comment)).hasMatch();
}

bool isForbiddenAttribute(const QXmlStreamAttribute &attribute)
{
    const QString name = localName(attribute.qualifiedName());
    const QString value = attribute.value().toString();
    const bool isNamespace = attribute.qualifiedName() == "xmlns"_L1 || attribute.qualifiedName().startsWith("xmlns:"_L1);
    if (isNamespace)
        return false;
    if (name == "href"_L1 || name == "src"_L1)
        return !isInnerReference(value);
    return name.startsWith("on"_L1) || attribute.qualifiedName() == "xml:base"_L1 || reachesOutside(value);
}

/// Copies an SVG token by token and leaves out what must not be there.
class Cleaner final
{
public:
    explicit Cleaner(const QByteArray &svg) : m_reader(svg), m_writer(&m_clean)
    {
        // Names are copied as they are spelt; their namespaces do not matter here.
        m_reader.setNamespaceProcessing(false);
    }

    std::optional<QByteArray> run(const QByteArray &original)
    {
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            copy();
        }
        if (m_reader.hasError())
            return std::nullopt;
        return m_hasChanged ? m_clean : original;
    }

private:
    void copy();
    void copyStart();
    void copyStyle();
    void leaveOut() { m_hasChanged = true; }

    QXmlStreamReader m_reader;
    QByteArray m_clean;
    QXmlStreamWriter m_writer;
    bool m_hasChanged = false;
};

void Cleaner::copy()
{
    switch (m_reader.tokenType()) {
    case QXmlStreamReader::StartDocument: m_writer.writeStartDocument(); break;
    case QXmlStreamReader::EndDocument: m_writer.writeEndDocument(); break;
    case QXmlStreamReader::StartElement: copyStart(); break;
    case QXmlStreamReader::EndElement: m_writer.writeEndElement(); break;
    case QXmlStreamReader::Characters: m_writer.writeCharacters(m_reader.text().toString()); break;
    case QXmlStreamReader::Comment: break;
    default: leaveOut(); break; // document types, processing instructions, unresolved entities
    }
}

void Cleaner::copyStart()
{
    if (isForbiddenElement(m_reader.qualifiedName())) {
        leaveOut();
        m_reader.skipCurrentElement();
        return;
    }
    m_writer.writeStartElement(m_reader.qualifiedName().toString());
    for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
        if (isForbiddenAttribute(attribute))
            leaveOut();
        else
            m_writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
    }
    if (localName(m_reader.qualifiedName()) == "style"_L1)
        copyStyle();
}

/// The rest of a style element, read whole: a word could be split over several pieces of text.
void Cleaner::copyStyle()
{
    const QString text = m_reader.readElementText();
    if (reachesOutside(text))
        leaveOut();
    else
        m_writer.writeCharacters(text);
    m_writer.writeEndElement();
}

} // namespace

std::optional<QByteArray> cleanSvg(const QByteArray &svg)
{
    return Cleaner(svg).run(svg);
}

} // namespace exchange
