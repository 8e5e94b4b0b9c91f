// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignbuilder.h"
#include "exchange/foreignreading.h"
#include "exchange/htmltokens.h"

#include <QHash>
#include <QRegularExpression>
#include <md4c.h>

namespace exchange {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

// md4c knows no footnotes. Where one is called, a sign that no text holds stands around its number while it reads.
constexpr QChar opening(0xFDD0);
constexpr QChar closing(0xFDD1);

struct Notes {
    QString markdown;
    QStringList texts;
};

/// "[^1]: text" goes, "[^1]" and "^[text]" become marks.
Notes withNoteMarks(const QString &markdown)
{
    static const QRegularExpression definition(u"^\\[\\^([^\\]\\n]{1,60})\\]:[ \\t]*(.*(?:\\n(?:[ \\t]{2,}\\S.*))*)\\n?"_s,
                                               QRegularExpression::MultilineOption);
    static const QRegularExpression call(u"\\[\\^([^\\]\\n]{1,60})\\]|(?<!\\\\)\\^\\[([^\\[\\]]{1,4000})\\]"_s);
    QHash<QString, int> numbers;
    Notes notes;
    QString rest;
    qsizetype from = 0;
    for (auto found = definition.globalMatch(markdown); found.hasNext();) {
        const auto match = found.next();
        rest += QStringView(markdown).sliced(from, match.capturedStart() - from);
        numbers.insert(match.captured(1), int(notes.texts.size()));
        notes.texts.append(match.captured(2).simplified());
        from = match.capturedEnd();
    }
    rest += QStringView(markdown).sliced(from);
    from = 0;
    for (auto found = call.globalMatch(rest); found.hasNext();) {
        const auto match = found.next();
        int number = numbers.value(match.captured(1), -1);
        if (match.hasCaptured(2)) {
            number = int(notes.texts.size());
            notes.texts.append(match.captured(2));
        }
        if (number < 0)
            continue;
        notes.markdown += QStringView(rest).sliced(from, match.capturedStart() - from);
        notes.markdown += opening + QString::number(number) + closing;
        from = match.capturedEnd();
    }
    notes.markdown += QStringView(rest).sliced(from);
    return notes;
}

/// What md4c tells goes to a builder.
class MarkdownReader final
{
public:
    MarkdownReader(ForeignBuilder &builder, const ForeignHelp &help, const QStringList &notes, int depth)
        : m_builder(builder), m_help(help), m_notes(notes), m_depth(depth)
    {
    }

    void read(const QString &markdown)
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOHTMLSPANS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) { return of(self).enter(type, detail); };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) { return of(self).leave(type); };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) { return of(self).span(type, detail, true); };
        parser.leave_span = [](MD_SPANTYPE type, void *detail, void *self) { return of(self).span(type, detail, false); };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            return of(self).text(type, QString::fromUtf8(text, qsizetype(size)));
        };
        const QByteArray bytes = markdown.toUtf8();
        md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, this);
    }

private:
    static MarkdownReader &of(void *self) { return *static_cast<MarkdownReader *>(self); }
    static QString attribute(const MD_ATTRIBUTE &value) { return withoutReferences(QString::fromUtf8(value.text, qsizetype(value.size))); }
    int goOn() const { return m_builder.takesMore() ? 0 : 1; }

    PassageKind around() const { return m_quotes > 0 ? PassageKind::Quote : PassageKind::Paragraph; }

    int enter(MD_BLOCKTYPE type, void *detail)
    {
        if (m_depth > 0)
            return 0; // a note is one text
        switch (type) {
        case MD_BLOCK_QUOTE: ++m_quotes; break;
        case MD_BLOCK_UL: m_lists.append(false); break;
        case MD_BLOCK_OL: m_lists.append(true); break;
        case MD_BLOCK_LI: m_isItem = true; beginItem(); break;
        case MD_BLOCK_H: m_builder.begin(PassageKind::Heading, int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level)); break;
        case MD_BLOCK_CODE: m_builder.begin(PassageKind::Code); m_isCode = true; break;
        case MD_BLOCK_P: beginParagraph(); break;
        case MD_BLOCK_TABLE: m_builder.beginTable(); break;
        case MD_BLOCK_TR: m_builder.beginRow(); break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD: m_builder.beginCell(); break;
        default: break;
        }
        return goOn();
    }
    void beginItem()
    {
        m_builder.begin(m_lists.last() ? PassageKind::Numbered : PassageKind::Bullet, int(m_lists.size()));
    }
    void beginParagraph()
    {
        if (!std::exchange(m_isItem, false))
            m_builder.begin(around());
    }
    int leave(MD_BLOCKTYPE type)
    {
        if (m_depth > 0)
            return 0;
        if (type == MD_BLOCK_QUOTE)
            --m_quotes;
        if ((type == MD_BLOCK_UL || type == MD_BLOCK_OL) && !m_lists.isEmpty())
            m_lists.removeLast();
        if (type == MD_BLOCK_TABLE)
            m_builder.endTable();
        if (type == MD_BLOCK_H || type == MD_BLOCK_P || type == MD_BLOCK_CODE || type == MD_BLOCK_LI)
            m_builder.end();
        m_isCode = false;
        m_isItem = false;
        return goOn();
    }
    int span(MD_SPANTYPE type, void *detail, bool begins)
    {
        if (type == MD_SPAN_STRONG)
            m_manner.strong = begins;
        if (type == MD_SPAN_EM)
            m_manner.emphasis = begins;
        if (type == MD_SPAN_CODE)
            m_manner.code = begins;
        if (type == MD_SPAN_A)
            m_manner.target = begins ? attribute(static_cast<MD_SPAN_A_DETAIL *>(detail)->href) : QString();
        if (type == MD_SPAN_IMG)
            picture(attribute(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src), begins);
        return goOn();
    }
    void picture(const QString &source, bool begins)
    {
        m_isAlt = begins;
        if (begins)
            return m_alt.clear();
        const QByteArray bytes = m_help.picture ? m_help.picture(source) : QByteArray();
        if (bytes.isEmpty())
            m_builder.remark(ForeignRemark::PicturesMissing);
        else
            m_builder.addPicture(bytes, m_alt);
    }
    int text(MD_TEXTTYPE type, const QString &text)
    {
        m_isItem = false;
        if (m_isAlt)
            m_alt += text;
        else if (type == MD_TEXT_BR || (m_isCode && text == u"\n"_s))
            m_builder.addBreak();
        else if (type == MD_TEXT_SOFTBR)
            m_builder.add(u" "_s, m_manner);
        else
            put(type == MD_TEXT_ENTITY ? withoutReferences(text) : text);
        return goOn();
    }
    void put(const QString &text)
    {
        for (qsizetype from = 0; from < text.size();) {
            const qsizetype mark = text.indexOf(opening, from);
            const qsizetype end = mark < 0 ? -1 : text.indexOf(closing, mark);
            m_builder.add(text.mid(from, (end < 0 ? text.size() : mark) - from), m_manner);
            if (end < 0)
                return;
            note(QStringView(text).sliced(mark + 1, end - mark - 1).toInt());
            from = end + 1;
        }
    }
    void note(int number)
    {
        if (m_depth > 0 || number < 0 || number >= m_notes.size())
            return;
        m_builder.beginNote();
        MarkdownReader(m_builder, m_help, m_notes, m_depth + 1).read(m_notes[number]);
        m_builder.endNote();
    }

    ForeignBuilder &m_builder;
    const ForeignHelp &m_help;
    const QStringList &m_notes;
    int m_depth;
    Manner m_manner;
    QList<bool> m_lists; ///< the open ones: numbered?
    QString m_alt;
    int m_quotes = 0;
    bool m_isItem = false; ///< one has begun and nothing stands in it yet
    bool m_isCode = false;
    bool m_isAlt = false;
};

} // namespace

base::Result<ForeignText> readMarkdown(const QString &markdown, const ForeignHelp &help)
{
    QString plain = markdown;
    plain.remove(opening).remove(closing).replace(u"\r\n"_s, u"\n"_s);
    const Notes notes = withNoteMarks(plain);
    ForeignBuilder builder(help.cancel);
    MarkdownReader(builder, help, notes.texts, 0).read(notes.markdown);
    return finished(builder, help.cancel);
}

} // namespace exchange
