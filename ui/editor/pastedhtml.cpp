// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/pastedhtml.h"

#include "ui/editor/pastedtable.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace ui::editor {

using model::PassageKind;
using text::Run;

namespace {

// Marks that survive Qt's HTML reader and that no text holds: INVISIBLE SEPARATOR around a letter and a level.
constexpr QChar fence(0x2063);

QRegularExpression insensitive(const char16_t *pattern)
{
    return QRegularExpression(QString::fromUtf16(pattern), QRegularExpression::CaseInsensitiveOption
                                                               | QRegularExpression::DotMatchesEverythingOption);
}

/// Word's list items are paragraphs whose style names list and level: they get a mark that says so.
QString withListMarks(const QString &html)
{
    static const QRegularExpression item = insensitive(
        u"<p\\b[^>]*?(?:class=[\"']?MsoList|mso-list:\\s*l\\d+)[^>]*>");
    static const QRegularExpression level = insensitive(u"mso-list:[^;\"']*level(\\d)");
    static const QRegularExpression number = insensitive(u"^(?:<[^>]*>|\\s|&nbsp;)*\\(?[0-9a-z]{1,3}[.)]");
    QString marked;
    qsizetype from = 0;
    for (auto found = item.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString tag = match.captured();
        const QRegularExpressionMatch depth = level.match(tag);
        const bool counted = number.match(html.mid(match.capturedEnd(), 1500)).hasMatch();
        marked += html.mid(from, match.capturedStart() - from) + QStringLiteral("<p>") + fence
                  + (counted ? u'n' : u'b') + (depth.hasMatch() ? depth.captured(1) : QStringLiteral("1")) + fence;
        from = match.capturedEnd();
    }
    return marked + html.mid(from);
}

QString cleaned(const QString &html)
{
    static const QRegularExpression bullets = insensitive(
        u"<!(?:--)?\\[if\\s+!supportLists\\](?:--)?>.*?<!(?:--)?\\[endif\\](?:--)?>");
    static const QRegularExpression conditions = insensitive(u"<!--\\[if.*?\\]>.*?<!\\[endif\\]-->");
    static const QRegularExpression markers = insensitive(u"<!(?:--)?\\[(?:if[^\\]]*|endif)\\](?:--)?>");
    static const QRegularExpression office = insensitive(u"</?o:p>");
    QString result = withListMarks(html);
    result.remove(bullets);
    result.remove(conditions);
    result.remove(markers);
    return result.remove(office);
}

Run runFrom(const QTextFragment &fragment, bool heading)
{
    const QTextCharFormat format = fragment.charFormat();
    Run run;
    run.text = fragment.text();
    run.text.remove(QChar::ObjectReplacementCharacter);
    run.text.replace(QChar::ParagraphSeparator, u' ');
    run.strong = !heading && format.fontWeight() >= QFont::DemiBold;
    run.emphasis = format.fontItalic();
    run.code = format.fontFixedPitch();
    if (format.isAnchor() && format.anchorHref().startsWith(QStringLiteral("http")))
        run.target = format.anchorHref();
    return run;
}

/// U+2028 inside a text becomes a line break of its own.
void appendBroken(QList<Run> &runs, const Run &run)
{
    const QStringList lines = run.text.split(QChar::LineSeparator);
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (index > 0)
            runs.append(Run{text::RunKind::LineBreak, {}, false, false, false, {}, {}});
        Run piece = run;
        piece.text = lines[index];
        if (!piece.text.isEmpty())
            runs.append(piece);
    }
}

bool isBlank(QChar character)
{
    return character.isSpace() || character == QChar::Nbsp || character == fence;
}

void trimFront(QList<Run> &runs, qsizetype characters = 0)
{
    while (!runs.isEmpty()) {
        QString &text = runs.first().text;
        const qsizetype cut = std::min(characters, text.size());
        text.remove(0, cut);
        characters -= cut;
        while (!text.isEmpty() && isBlank(text.front()))
            text.remove(0, 1);
        if (!text.isEmpty())
            return;
        runs.removeFirst();
    }
}

void trimBack(QList<Run> &runs)
{
    while (!runs.isEmpty()) {
        QString &text = runs.last().text;
        while (!text.isEmpty() && isBlank(text.back()))
            text.chop(1);
        if (!text.isEmpty())
            return;
        runs.removeLast();
    }
}

/// The mark that `withListMarks` left: kind and level, and the mark goes.
void takeListMark(ForeignPassage &passage)
{
    if (passage.runs.isEmpty() || !passage.runs.first().text.startsWith(fence) || passage.runs.first().text.size() < 4)
        return;
    const QString &text = passage.runs.first().text;
    passage.kind = text[1] == u'n' ? PassageKind::Numbered : PassageKind::Bullet;
    passage.level = std::clamp(text[2].digitValue(), 1, 3);
    trimFront(passage.runs, 4);
}

void readList(ForeignPassage &passage, const QTextList &list)
{
    const QTextListFormat format = list.format();
    passage.kind = format.style() <= QTextListFormat::ListDecimal ? PassageKind::Numbered : PassageKind::Bullet;
    passage.level = std::clamp(format.indent(), 1, 3);
}

ForeignPassage passageFrom(const QTextBlock &block)
{
    ForeignPassage passage;
    const int heading = block.blockFormat().headingLevel();
    for (auto place = block.begin(); !place.atEnd(); ++place)
        appendBroken(passage.runs, runFrom(place.fragment(), heading > 0));
    if (heading > 0) {
        passage.kind = PassageKind::Heading;
        passage.level = std::clamp(heading, 1, 4);
    } else if (const QTextList *list = block.textList()) {
        readList(passage, *list);
    }
    takeListMark(passage);
    trimFront(passage.runs);
    trimBack(passage.runs);
    return passage;
}

} // namespace

ForeignText textFromHtml(const QString &html, base::Language language)
{
    QTextDocument document;
    document.setHtml(cleaned(html));
    ForeignText foreign;
    const QTextTable *table = nullptr;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextTable *inside = QTextCursor(block).currentTable();
        const bool known = inside && inside == table;
        table = known || !inside || inside->rows() < 2 || inside->columns() < 2 ? (known ? table : nullptr) : inside;
        if (table) {
            if (!known)
                foreign.passages += passagesOfTable(*table, language);
            continue;
        }
        const ForeignPassage passage = passageFrom(block);
        if (passage.runs.isEmpty())
            continue;
        foreign.passages.append(asNewPassage(passage, language));
        if (foreign.passages.size() == 1 && passage.kind == PassageKind::Paragraph)
            foreign.paragraph = passage.runs;
    }
    if (foreign.passages.size() != 1)
        foreign.paragraph.reset();
    return foreign;
}

std::optional<ForeignPassage> passageFromLine(const QString &line)
{
    static const QRegularExpression bullet(QStringLiteral("^\\s*[•·▪‣◦*\\-–]\\s+"));
    static const QRegularExpression number(QStringLiteral("^\\s*\\d{1,2}[.)]\\s+"));
    ForeignPassage passage;
    QString text = line;
    if (const auto match = bullet.match(line); match.hasMatch()) {
        passage.kind = PassageKind::Bullet;
        text = line.mid(match.capturedLength());
    } else if (const auto counted = number.match(line); counted.hasMatch()) {
        passage.kind = PassageKind::Numbered;
        text = line.mid(counted.capturedLength());
    }
    Run run;
    run.text = text.trimmed();
    if (run.text.isEmpty())
        return std::nullopt;
    passage.runs.append(run);
    return passage;
}

edit::NewPassage asNewPassage(const ForeignPassage &passage, base::Language language)
{
    edit::NewPassage fresh;
    fresh.id = model::PassageId::create();
    fresh.header.kind = passage.kind;
    fresh.header.level = passage.level;
    fresh.body[size_t(base::indexOf(language))] = text::serialize(passage.runs);
    return fresh;
}

} // namespace ui::editor
