// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tmx.h"

#include "history/memory.h"
#include "model/vocabulary.h"
#include "text/markup.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace exchange {

using namespace Qt::StringLiterals;
using text::Run;
using text::RunKind;

namespace {

/// What opens and closes around a run, outermost first.
struct Look {
    QString type;
    QString target;
    bool operator==(const Look &) const = default;
};

QList<Look> looksOf(const Run &run)
{
    QList<Look> looks;
    if (!run.target.isEmpty())
        looks.append({u"link"_s, run.target});
    if (run.strong)
        looks.append({u"bold"_s, {}});
    if (run.emphasis)
        looks.append({u"italic"_s, {}});
    if (run.code)
        looks.append({u"x-code"_s, {}});
    return looks;
}

class SegmentWriter final
{
public:
    explicit SegmentWriter(QXmlStreamWriter &xml) : m_xml(xml) {}

    void write(const QString &markup)
    {
        m_xml.writeStartElement(u"seg"_s);
        writeRuns(text::parse(markup));
        m_xml.writeEndElement();
    }

private:
    void writeRuns(const QList<Run> &runs)
    {
        const QList<std::pair<Look, int>> outside = std::exchange(m_open, {});
        for (const Run &run : runs) {
            const QList<Look> looks = run.kind == RunKind::Text ? looksOf(run) : QList<Look>();
            qsizetype common = 0;
            while (common < m_open.size() && common < looks.size() && m_open[common].first == looks[common])
                ++common;
            closeTo(common);
            for (qsizetype i = common; i < looks.size(); ++i)
                open(looks[i]);
            writeRun(run);
        }
        closeTo(0);
        m_open = outside;
    }

    void writeRun(const Run &run)
    {
        if (run.kind == RunKind::Text)
            return m_xml.writeCharacters(run.text);
        m_xml.writeStartElement(u"ph"_s);
        m_xml.writeAttribute(u"type"_s, run.kind == RunKind::LineBreak ? u"lb"_s : u"fnote"_s);
        if (run.kind == RunKind::Footnote) {
            m_xml.writeStartElement(u"sub"_s);
            writeRuns(text::parse(run.note));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void open(const Look &look)
    {
        m_open.append({look, ++m_number});
        m_xml.writeStartElement(u"bpt"_s);
        m_xml.writeAttribute(u"i"_s, QString::number(m_number));
        m_xml.writeAttribute(u"type"_s, look.type);
        m_xml.writeCharacters(look.target);
        m_xml.writeEndElement();
    }

    void closeTo(qsizetype count)
    {
        while (m_open.size() > count) {
            m_xml.writeStartElement(u"ept"_s);
            m_xml.writeAttribute(u"i"_s, QString::number(m_open.takeLast().second));
            m_xml.writeEndElement();
        }
    }

    QXmlStreamWriter &m_xml;
    QList<std::pair<Look, int>> m_open;
    int m_number = 0;
};

void writeUnit(QXmlStreamWriter &xml, const model::Manual &manual, const history::Pair &pair)
{
    xml.writeStartElement(u"tu"_s);
    xml.writeAttribute(u"tuid"_s, manual.codeOf(pair.text.object) + u':' + model::codeOf(pair.text.field));
    if (manual.text(pair.text)->step() == model::Step::Adapted) {
        xml.writeStartElement(u"prop"_s);
        xml.writeAttribute(u"type"_s, u"x-vademecum-pairing"_s);
        xml.writeCharacters(u"adapted"_s);
        xml.writeEndElement();
    }
    for (const base::Language language : base::bothLanguages) {
        xml.writeStartElement(u"tuv"_s);
        xml.writeAttribute(u"xml:lang"_s, base::tagOf(language));
        SegmentWriter(xml).write(pair.wordings[size_t(base::indexOf(language))]);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

QByteArray tmxOf(const model::Manual &manual)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(false);
    xml.writeStartDocument();
    xml.writeStartElement(u"tmx"_s);
    xml.writeAttribute(u"version"_s, u"1.4"_s);
    xml.writeEmptyElement(u"header"_s);
    const std::pair<QString, QString> facts[]{
        {u"creationtool"_s, u"Vademecum"_s}, {u"creationtoolversion"_s, QCoreApplication::applicationVersion()},
        {u"segtype"_s, u"paragraph"_s},      {u"o-tmf"_s, u"Vademecum"_s},
        {u"adminlang"_s, u"en"_s},           {u"srclang"_s, u"*all*"_s},
        {u"datatype"_s, u"plaintext"_s}};
    for (const auto &[name, value] : facts)
        xml.writeAttribute(name, value);
    xml.writeStartElement(u"body"_s);
    for (const history::Pair &pair : history::pairsOf(manual)) {
        xml.writeCharacters(u"\n"_s);
        writeUnit(xml, manual, pair);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace exchange
