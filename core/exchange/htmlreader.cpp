// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlreader.h"

#include <QRegularExpression>
#include <QSet>

namespace exchange {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

constexpr qsizetype deepestHtml = 400; // elements inside one another; what is deeper looks like what it stands in

const QSet<QString> blocks{u"p"_s, u"div"_s, u"blockquote"_s, u"pre"_s, u"dt"_s, u"dd"_s, u"address"_s, u"article"_s, u"section"_s,
                           u"aside"_s, u"main"_s, u"nav"_s, u"header"_s, u"footer"_s, u"figure"_s, u"figcaption"_s, u"caption"_s,
                           u"center"_s, u"form"_s, u"fieldset"_s, u"details"_s, u"summary"_s, u"body"_s, u"ul"_s, u"ol"_s, u"dl"_s,
                           u"li"_s, u"hr"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s};
const QSet<QString> tableParts{u"table"_s, u"tr"_s, u"td"_s, u"th"_s};
const QSet<QString> withoutEnd{u"br"_s, u"img"_s, u"hr"_s, u"meta"_s, u"link"_s, u"input"_s, u"col"_s, u"wbr"_s, u"base"_s, u"area"_s,
                               u"embed"_s, u"source"_s, u"track"_s, u"param"_s};

bool isHeading(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

/// "ftn1" of "#_ftn1", "ftn1" of the note itself; "sdfootnote1" of LibreOffice's.
QString noteKey(const QString &id)
{
    static const QRegularExpression form(u"^#?_?((?:ftn|edn|sdfootnote|sdendnote)\\d+)(?:sym)?$"_s);
    return form.match(id).captured(1);
}

bool saysBold(const QString &style)
{
    static const QRegularExpression form(u"font-weight:\\s*(?:bold|[6-9]00)"_s);
    return form.match(style).hasMatch();
}

bool saysNotBold(const QString &style)
{
    static const QRegularExpression form(u"font-weight:\\s*(?:normal|lighter|[1-5]00)"_s);
    return form.match(style).hasMatch();
}

} // namespace

HtmlReader::HtmlReader(ForeignBuilder &builder, const ForeignHelp &help, const HtmlNotes *notes)
    : m_builder(builder), m_help(help), m_notes(notes)
{
}

void HtmlReader::read(QStringView html)
{
    HtmlTokens tokens(html);
    HtmlToken token;
    while (m_builder.takesMore() && tokens.next(token)) {
        switch (token.kind) {
        case HtmlKind::Text: text(token.text); break;
        case HtmlKind::Start: start(token); break;
        case HtmlKind::End: end(token.name); break;
        case HtmlKind::Condition: condition(token.name); break;
        }
    }
    while (!m_open.isEmpty())
        leave();
}

void HtmlReader::start(const HtmlToken &token)
{
    const bool stays = !withoutEnd.contains(token.name) && !token.isEmptyElement && m_open.size() < deepestHtml;
    if (token.name == "p"_L1 || token.name == "li"_L1 || token.name == "td"_L1 || token.name == "th"_L1 || token.name == "tr"_L1)
        if (!m_open.isEmpty() && m_open.last().name == token.name)
            leave(); // their end tags may be left out
    if (stays) {
        m_open.append(m_now);
        m_open.last().name = token.name;
    }
    if (m_now.skips)
        return;
    if (startNote(token))
        return;
    if (tableParts.contains(token.name))
        startTable(token);
    else if (blocks.contains(token.name))
        startBlock(token);
    else
        startInline(token);
    startSkipped(token);
}

void HtmlReader::pend(PassageKind kind, int level)
{
    m_builder.end();
    if (!m_now.note.isEmpty() && !m_builder.runs().isEmpty() && !m_builder.runs().last().text.endsWith(u' '))
        m_builder.add(u" "_s);
    m_pending = kind;
    m_level = level;
    m_endsInSpace = true;
}

void HtmlReader::startBlock(const HtmlToken &token)
{
    const QString &name = token.name;
    const bool isFirstOfItem = (name == "p"_L1 || name == "div"_L1) && m_now.lists > 0 && !m_builder.isInPassage()
                               && (m_pending == PassageKind::Bullet || m_pending == PassageKind::Numbered);
    if (isFirstOfItem)
        return;
    if (name == "blockquote"_L1)
        m_now.around = PassageKind::Quote;
    if (name == "pre"_L1) {
        m_now.around = PassageKind::Code;
        m_now.verbatim = true;
    }
    pend(m_now.around);
    if (isHeading(name)) {
        m_now.around = PassageKind::Heading;
        pend(PassageKind::Heading, name[1].digitValue());
    } else if (name == "ul"_L1 || name == "ol"_L1) {
        ++m_now.lists;
        m_now.counted = name == "ol"_L1;
    } else if (name == "li"_L1) {
        pend(m_now.counted ? PassageKind::Numbered : PassageKind::Bullet, std::max(1, m_now.lists));
    }
    const QString look = token.attributes.value(u"style"_s).toLower();
    listParagraph(token, look);
}

/// Word's list items are paragraphs whose style names list and level.
void HtmlReader::listParagraph(const HtmlToken &token, const QString &look)
{
    static const QRegularExpression level(u"mso-list:[^;]*level(\\d)"_s);
    const auto found = level.match(look);
    if (token.name != "p"_L1 || (!found.hasMatch() && !token.attributes.value(u"class"_s).startsWith(u"MsoList"_s)))
        return;
    if (found.hasMatch() || !look.contains(u"mso-list:none"_s))
        pend(PassageKind::Bullet, found.hasMatch() ? found.captured(1).toInt() : 1);
}

void HtmlReader::startTable(const HtmlToken &token)
{
    m_builder.end();
    m_pending = PassageKind::Paragraph;
    m_endsInSpace = true;
    m_now.around = PassageKind::Paragraph;
    m_now.lists = 0;
    if (token.name == "table"_L1)
        m_builder.beginTable();
    else if (token.name == "tr"_L1)
        m_builder.beginRow();
    else
        m_builder.beginCell(token.attributes.value(u"colspan"_s, u"1"_s).toInt());
}

void HtmlReader::startInline(const HtmlToken &token)
{
    const QString &name = token.name;
    Manner &manner = m_now.manner;
    manner.strong = manner.strong || name == "b"_L1 || name == "strong"_L1;
    manner.emphasis = manner.emphasis || name == "i"_L1 || name == "em"_L1 || name == "cite"_L1 || name == "dfn"_L1 || name == "var"_L1;
    manner.code = manner.code || name == "code"_L1 || name == "kbd"_L1 || name == "samp"_L1 || name == "tt"_L1;
    if (name == "a"_L1 && token.attributes.contains(u"href"_s))
        manner.target = token.attributes.value(u"href"_s);
    if (name == "br"_L1 && !token.attributes.value(u"style"_s).contains(u"page-break"_s)) {
        m_builder.addBreak();
        m_endsInSpace = true;
    }
    if (name == "img"_L1)
        picture(token);
    if (name == "ins"_L1)
        m_builder.remark(ForeignRemark::AcceptedInsertions);
    style(token.attributes.value(u"style"_s).toLower());
}

void HtmlReader::style(const QString &look)
{
    Manner &manner = m_now.manner;
    manner.strong = (manner.strong || saysBold(look)) && !saysNotBold(look);
    manner.emphasis = (manner.emphasis || look.contains(u"font-style:italic"_s) || look.contains(u"font-style: italic"_s))
                      && !look.contains(u"font-style:normal"_s) && !look.contains(u"font-style: normal"_s);
    if (look.contains(u"mso-list:ignore"_s))
        m_now.marks = true;
}

void HtmlReader::startSkipped(const HtmlToken &token)
{
    const QString look = token.attributes.value(u"style"_s).toLower();
    const QString kind = token.attributes.value(u"class"_s).toLower();
    const bool isDeleted = token.name == "del"_L1 || kind == "msodel"_L1;
    const bool isComment = kind == "msocomanchor"_L1 || look.contains(u"mso-element:comment-list"_s);
    if (isDeleted)
        m_builder.remark(ForeignRemark::AcceptedDeletions);
    if (kind == "msocomanchor"_L1)
        m_builder.remark(ForeignRemark::CommentsLeftOut);
    static const QSet<QString> silent{u"template"_s, u"noscript"_s, u"object"_s, u"svg"_s, u"math"_s, u"select"_s, u"button"_s, u"xml"_s};
    m_now.skips = isDeleted || isComment || silent.contains(token.name) || look.contains(u"display:none"_s) || look.contains(u"mso-hide:all"_s);
}

/// A note's own text at the end, the number in front of it, or the call of a note in the text.
bool HtmlReader::startNote(const HtmlToken &token)
{
    const QString own = noteKey(token.attributes.value(u"id"_s));
    if (token.name == "div"_L1 && !own.isEmpty()) {
        if (m_notes) {
            m_now.skips = true;
            return true;
        }
        m_builder.end();
        m_builder.begin();
        m_builder.beginNote();
        m_now.note = own;
        return true;
    }
    if (token.name != "a"_L1)
        return false;
    const QString target = token.attributes.value(u"href"_s);
    const bool isBack = !m_now.note.isEmpty() && (target.contains(u"ref"_s) || target.endsWith(u"anc"_s));
    const QString called = noteKey(target.mid(target.lastIndexOf(u'#')));
    if (!isBack && called.isEmpty())
        return false;
    m_now.skips = true;
    if (m_notes && !called.isEmpty() && m_notes->contains(called)) {
        put({});
        m_builder.addNote(m_notes->value(called));
    }
    return true;
}

void HtmlReader::end(const QString &name)
{
    const auto found = std::find_if(m_open.rbegin(), m_open.rend(), [&](const Open &open) { return open.name == name; });
    if (found == m_open.rend())
        return;
    // A cell's end does not reach beyond its table.
    const auto table = std::find_if(m_open.rbegin(), m_open.rend(), [](const Open &open) { return open.name == "table"_L1; });
    if (table < found && name != "table"_L1)
        return;
    for (qsizetype depth = m_open.rend() - found - 1; m_open.size() > depth;)
        leave();
}

void HtmlReader::leave()
{
    const Open before = m_open.takeLast();
    const bool wasMark = m_now.marks && !before.marks;
    if (!m_now.note.isEmpty() && before.note.isEmpty()) {
        m_collected.insert(m_now.note, m_builder.runs());
        m_builder.endNote();
        m_builder.end();
    }
    const bool wasSkipped = m_now.skips;
    m_now = before;
    if (wasMark)
        endMark();
    if (wasSkipped && before.skips)
        return;
    if (before.name == "table"_L1)
        m_builder.endTable();
    if (blocks.contains(before.name) || tableParts.contains(before.name))
        pend(m_now.around);
}

/// "· " or "1." in front of an item tells which kind it is.
void HtmlReader::endMark()
{
    static const QRegularExpression number(u"^\\s*\\(?[0-9a-zA-Z]{1,3}[.)]"_s);
    if (!m_builder.isInPassage() && m_pending == PassageKind::Bullet && number.match(m_mark).hasMatch() && !m_mark.trimmed().startsWith(u'o'))
        m_pending = PassageKind::Numbered;
    m_mark.clear();
}

void HtmlReader::condition(const QString &name)
{
    if (name.startsWith(u"if"_s))
        m_hidden = m_hidden > 0 || name.contains(u"supportlists"_s) ? m_hidden + 1 : 0;
    else if (name == "endif"_L1 && m_hidden > 0 && --m_hidden == 0)
        endMark();
}

void HtmlReader::text(const QString &text)
{
    if (m_now.skips)
        return;
    if (m_now.marks || m_hidden > 0) {
        m_mark += text;
        return;
    }
    if (m_now.verbatim) {
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_builder.addBreak();
            put(lines[i]);
        }
        return;
    }
    QString collapsed;
    collapsed.reserve(text.size());
    for (const QChar unit : text) {
        const bool isSpace = unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r' || unit == u'\f';
        if (!isSpace || !m_endsInSpace)
            collapsed += isSpace ? QChar(u' ') : unit;
        m_endsInSpace = isSpace;
    }
    if (m_notes || !m_now.note.isEmpty())
        put(collapsed);
}

void HtmlReader::put(const QString &text)
{
    if (!m_builder.isInPassage()) {
        if (text.trimmed().isEmpty() && !text.isNull())
            return;
        m_builder.begin(m_pending, m_level);
        m_pending = m_now.around == PassageKind::Heading ? PassageKind::Heading : m_now.around;
    }
    m_builder.add(text, m_now.manner);
}

void HtmlReader::picture(const HtmlToken &token)
{
    if (!m_notes)
        return;
    const QString source = token.attributes.value(u"src"_s);
    QByteArray bytes;
    if (source.startsWith(u"data:"_s)) {
        const qsizetype comma = source.indexOf(u',');
        const bool isCoded = QStringView(source).first(std::max<qsizetype>(0, comma)).contains(u";base64");
        bytes = isCoded ? QByteArray::fromBase64(QStringView(source).sliced(comma + 1).toLatin1())
                        : QByteArray::fromPercentEncoding(QStringView(source).sliced(comma + 1).toUtf8());
    } else if (m_help.picture) {
        bytes = m_help.picture(source);
    }
    if (bytes.isEmpty())
        return m_builder.remark(ForeignRemark::PicturesMissing);
    m_builder.addPicture(bytes, token.attributes.value(u"alt"_s));
}

base::Result<ForeignText> finished(ForeignBuilder &builder, const base::CancelToken &cancel)
{
    if (cancel.isCancelled())
        return base::Error{base::ErrorKind::Cancelled, {}, {}};
    ForeignText text = builder.take();
    if (builder.isFull())
        return base::Error{base::ErrorKind::TooLong, {}, {QString::number(mostForeignPassages + 1), QString::number(mostForeignPassages)}};
    return text;
}

base::Result<ForeignText> readHtml(const QString &html, const ForeignHelp &help)
{
    ForeignBuilder scratch(help.cancel);
    HtmlReader notes(scratch, help, nullptr);
    if (html.contains(u"ftn"_s) || html.contains(u"note"_s) || html.contains(u"edn"_s))
        notes.read(html);
    ForeignBuilder builder(help.cancel);
    HtmlReader reader(builder, help, &notes.collected());
    reader.read(html);
    return finished(builder, help.cancel);
}

} // namespace exchange
