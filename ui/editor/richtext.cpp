// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/richtext.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace ui::editor {

using text::Run;
using text::RunKind;

namespace {

enum Property { Strong = QTextFormat::UserProperty + 1, Emphasis, Code, Target, Note };

QString shownText(const Run &run)
{
    switch (run.kind) {
    case RunKind::LineBreak: return QString(QChar::LineSeparator);
    case RunKind::Footnote: return QString(noteMark);
    case RunKind::Text: break;
    }
    QString shown = run.text; // a second block would break the rule of one passage, one block
    return shown.replace(u'\n', QChar::LineSeparator).replace(QChar::ParagraphSeparator, QChar::LineSeparator);
}

} // namespace

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control && character != u'\t';
}

namespace {

Run textRun(const QTextCharFormat &format, const QString &text)
{
    Run run;
    run.text = text;
    run.strong = format.boolProperty(Strong);
    run.emphasis = format.boolProperty(Emphasis);
    run.code = format.boolProperty(Code);
    run.target = format.stringProperty(Target);
    return run;
}

/// Cuts a stretch of one format where line breaks and note marks stand.
void appendRuns(QList<Run> &runs, const QTextCharFormat &format, const QString &text)
{
    const bool note = format.hasProperty(Note);
    QString plain;
    for (const QChar character : text) {
        const bool isNote = note && character == noteMark;
        const bool isBreak = character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
        if (isControl(character))
            continue;
        if (!isNote && !isBreak) {
            plain += character;
            continue;
        }
        runs.append(textRun(format, std::exchange(plain, {})));
        Run special;
        special.kind = isNote ? RunKind::Footnote : RunKind::LineBreak;
        if (isNote)
            special.note = format.stringProperty(Note);
        runs.append(special);
    }
    runs.append(textRun(format, plain));
}

bool sameFormat(const Run &one, const Run &two)
{
    return one.strong == two.strong && one.emphasis == two.emphasis && one.code == two.code && one.target == two.target;
}

} // namespace

QTextCharFormat formatFor(const Run &run, const Ink &ink)
{
    QTextCharFormat format;
    if (run.kind == RunKind::Footnote) {
        format.setProperty(Note, run.note);
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        format.setForeground(ink.accent);
        format.setFontWeight(QFont::Bold);
        return format;
    }
    if (run.kind == RunKind::LineBreak)
        return format;
    if (run.strong) {
        format.setProperty(Strong, true);
        format.setFontWeight(ink.font.weight() >= QFont::DemiBold ? QFont::Black : QFont::Bold);
    }
    if (run.emphasis) {
        format.setProperty(Emphasis, true);
        format.setFontItalic(!ink.font.italic());
    }
    if (run.code) {
        format.setProperty(Code, true);
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    }
    if (!run.target.isEmpty()) {
        format.setProperty(Target, run.target);
        format.setForeground(ink.accent);
        format.setFontUnderline(true);
    }
    return format;
}

Shown shown(const QList<Run> &runs, const Ink &ink)
{
    Shown result;
    for (const Run &run : runs) {
        const QString text = shownText(run);
        QTextLayout::FormatRange range;
        range.start = int(result.text.size());
        range.length = int(text.size());
        range.format = formatFor(run, ink);
        if (range.length > 0 && !range.format.isEmpty())
            result.formats.append(range);
        result.text += text;
    }
    return result;
}

void insert(QTextCursor &cursor, const QList<Run> &runs, const Ink &ink)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (const Run &run : runs)
        cursor.insertText(shownText(run), formatFor(run, ink));
    cursor.endEditBlock();
}

QList<Run> runsOf(const QTextDocument &document, int from, int to)
{
    QList<Run> runs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockNumber() > 0 && from < block.position() && (to < 0 || to >= block.position()))
            runs.append(Run{RunKind::LineBreak, {}, false, false, false, {}, {}});
        for (auto place = block.begin(); !place.atEnd(); ++place) {
            const QTextFragment fragment = place.fragment();
            const int begin = std::max(from, fragment.position());
            const int end = to < 0 ? fragment.position() + fragment.length()
                                   : std::min(to, fragment.position() + fragment.length());
            if (begin < end)
                appendRuns(runs, fragment.charFormat(), fragment.text().mid(begin - fragment.position(), end - begin));
        }
    }
    return joined(runs);
}

QList<Run> joined(const QList<Run> &runs)
{
    QList<Run> result;
    for (const Run &run : runs) {
        if (run.kind != RunKind::Text)
            result.append(run);
        else if (run.text.isEmpty())
            continue;
        else if (!result.isEmpty() && result.last().kind == RunKind::Text && sameFormat(result.last(), run))
            result.last().text += run.text;
        else
            result.append(run);
    }
    return result;
}

Run runOf(const QTextCharFormat &format)
{
    return textRun(format, {});
}

QString noteOf(const QTextCharFormat &format)
{
    return format.hasProperty(Note) ? format.stringProperty(Note) : QString();
}

} // namespace ui::editor
