// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tmx.h"
#include "exchange/wholefile.h"
#include "text/markup.h"

#include <QHash>
#include <QXmlStreamReader>

namespace exchange {

using namespace Qt::StringLiterals;
using text::Run;
using text::RunKind;

namespace {

constexpr qsizetype longestText = 1024 * 1024;
constexpr int tellEvery = 1000; // units
constexpr int deepestTmx = 8;

base::Error notTmx(const QString &path, qint64 line)
{
    return {base::ErrorKind::WrongFormat, path, {u"tmx"_s, QString::number(line)}};
}

/// Reads one `seg` into mark-up.
class SegmentReader final
{
public:
    explicit SegmentReader(QXmlStreamReader &xml) : m_xml(xml) {}

    QString read() { return text::serialize(readRuns(0)); }

private:
    QList<Run> readRuns(int depth)
    {
        QList<Run> runs;
        const QHash<QString, Run> outside = std::exchange(m_open, {});
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isCharacters())
                addText(runs, m_xml.text().toString());
            else if (m_xml.isStartElement())
                readElement(runs, depth);
        }
        m_open = outside;
        return runs;
    }

    void readElement(QList<Run> &runs, int depth)
    {
        const QString name = m_xml.name().toString();
        const QString type = m_xml.attributes().value("type"_L1).toString();
        const QString number = m_xml.attributes().value("i"_L1).toString();
        if (name == "hi"_L1 && depth < deepestTmx)
            return runs.append(withLook(readRuns(depth + 1), type, {}));
        if (name == "bpt"_L1)
            return open(number, type, m_xml.readElementText(QXmlStreamReader::SkipChildElements));
        if (name == "ept"_L1)
            m_open.remove(number);
        if (name == "ph"_L1 && type == "lb"_L1)
            runs.append(Run{RunKind::LineBreak, {}, false, false, false, {}, {}});
        if (name == "ph"_L1 && type == "fnote"_L1 && depth < deepestTmx)
            return readNote(runs, depth);
        m_xml.skipCurrentElement(); // code of another program
    }

    void readNote(QList<Run> &runs, int depth)
    {
        Run note;
        note.kind = RunKind::Footnote;
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement)
            if (m_xml.isStartElement())
                note.note = text::serialize(readRuns(depth + 1));
        runs.append(note);
    }

    void open(const QString &number, const QString &type, const QString &content)
    {
        m_open.insert(number, look(type, content));
    }

    static Run look(const QString &type, const QString &target)
    {
        Run run;
        run.strong = type == "bold"_L1;
        run.emphasis = type == "italic"_L1;
        run.code = type == "x-code"_L1;
        run.target = type == "link"_L1 ? target.trimmed() : QString();
        return run;
    }

    static QList<Run> withLook(QList<Run> runs, const QString &type, const QString &target)
    {
        const Run look = SegmentReader::look(type, target);
        for (Run &run : runs)
            put(run, look);
        return runs;
    }

    static void put(Run &run, const Run &look)
    {
        run.strong |= look.strong;
        run.emphasis |= look.emphasis;
        run.code |= look.code;
        if (!look.target.isEmpty())
            run.target = look.target;
    }

    void addText(QList<Run> &runs, const QString &characters)
    {
        Run run;
        run.text = characters;
        run.text.replace(u'\n', u' '); // lines of the file, not of the text
        for (const Run &look : std::as_const(m_open))
            put(run, look);
        runs.append(run);
    }

    QXmlStreamReader &m_xml;
    QHash<QString, Run> m_open;
};

history::Pair readUnit(QXmlStreamReader &xml, const QString &file)
{
    history::Pair pair{{}, {}, file};
    while (xml.readNextStartElement()) {
        if (xml.name() != "tuv"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        const auto attributes = xml.attributes();
        const QString tag = attributes.hasAttribute("xml:lang"_L1) ? attributes.value("xml:lang"_L1).toString()
                                                                   : attributes.value("lang"_L1).toString();
        const auto language = base::languageFrom(tag.left(2).toLower());
        while (xml.readNextStartElement()) {
            const QString markup = xml.name() == "seg"_L1 ? SegmentReader(xml).read() : (xml.skipCurrentElement(), QString());
            if (language && !markup.isEmpty() && markup.size() <= longestText)
                pair.wordings[size_t(base::indexOf(*language))] = markup;
        }
    }
    return pair;
}

} // namespace

base::Result<QList<history::Pair>> readTmx(const QString &path, const base::Progress &progress, const base::CancelToken &cancel)
{
    const base::Result<QByteArray> bytes = readWhole(path);
    if (!bytes)
        return bytes.error();
    const QString file = path.section(u'/', -1);
    QXmlStreamReader xml(*bytes);
    if (!xml.readNextStartElement() || xml.name() != "tmx"_L1)
        return notTmx(path, xml.lineNumber());
    QList<history::Pair> pairs;
    int units = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() != "body"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() != "tu"_L1) {
                xml.skipCurrentElement();
                continue;
            }
            if (cancel.isCancelled())
                return base::Error{base::ErrorKind::Cancelled, path, {}};
            if (progress && ++units % tellEvery == 0)
                progress(xml.characterOffset(), bytes->size());
            if (const history::Pair pair = readUnit(xml, file); !pair.wordings[0].isEmpty() && !pair.wordings[1].isEmpty())
                pairs.append(pair);
        }
    }
    if (xml.hasError())
        return notTmx(path, xml.lineNumber());
    return pairs;
}

} // namespace exchange
