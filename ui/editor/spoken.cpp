// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/spoken.h"

#include "ui/language/findingtext.h"
#include "ui/language/steptext.h"
#include "ui/language/wordtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui::editor {

using base::Language;
using model::PassageKind;
using shared::Mark;
using shared::MarkKind;

namespace {

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(ui::editor::Spoken)
};

constexpr int mostWords = 12; ///< nobody listens to more

/// The field of the sheet that the nearest heading above opens, or this very heading; a heading without a field closes
/// those of its level and deeper.
model::Role fieldOf(Sheet &sheet, int row)
{
    const model::Entry *entry = sheet.manual().entry(sheet.row(row).entry);
    if (!entry || entry->header.kind != model::EntryKind::Practice)
        return model::Role::None;
    int level = 5;
    const int title = sheet.rows().titleOf(entry->id).value_or(row);
    for (int above = row; above > title; --above) {
        const Row &line = sheet.row(above);
        if (line.shown || line.style < RowStyle::Heading1 || line.style > RowStyle::Heading4 || line.level >= level)
            continue;
        const model::Passage *heading = sheet.manual().passage(line.passage);
        if (heading && heading->header.role != model::Role::None)
            return heading->header.role;
        level = line.level;
    }
    return model::Role::None;
}

QString titleOf(model::EntryKind kind)
{
    switch (kind) {
    case model::EntryKind::Part: return Spoken::tr("title of the part");
    case model::EntryKind::Module: return Spoken::tr("title of the module");
    case model::EntryKind::Practice: return Spoken::tr("title of the practice");
    }
    return {};
}

QString kindOf(const Sheet &sheet, const Row &row)
{
    if (row.part == RowPart::Title) {
        const model::Entry *entry = sheet.manual().entry(row.entry);
        return titleOf(entry ? entry->header.kind : model::EntryKind::Module);
    }
    if (row.part == RowPart::Attribution)
        return Spoken::tr("quote, who said it");
    if (row.part == RowPart::Alt)
        return Spoken::tr("description of the picture");
    if (row.style == RowStyle::Cell || row.style == RowStyle::HeadCell)
        return Spoken::tr("table cell, line %1, column %2").arg(row.ordinal).arg(row.level);
    const model::Passage *passage = contentOf(sheet.manual(), row);
    return language::passageKindName(passage ? passage->header.kind : PassageKind::Paragraph, row.level);
}

/// "box, shown from “Pourquoi participer”"; of a practice the first row is its title.
QString shownKind(const Sheet &sheet, const Row &row)
{
    const model::Manual &manual = sheet.manual();
    const model::Passage *content = contentOf(manual, row);
    const model::Passage *shown = manual.passage(row.passage);
    const model::EntryId home = content ? content->header.entry : shown ? shown->header.shownEntry : model::EntryId();
    if (!manual.entry(home))
        return kindOf(sheet, row);
    return Spoken::tr("%1, shown from “%2”", "kind of passage, entry")
        .arg(content ? kindOf(sheet, row) : titleOf(model::EntryKind::Practice), language::entryName(home, manual));
}

QString whatItIs(Sheet &sheet, int row)
{
    const Row &line = sheet.row(row);
    const model::Role field = line.part == RowPart::Title ? model::Role::None : fieldOf(sheet, row);
    const QString kind = line.shown ? shownKind(sheet, line) : kindOf(sheet, line);
    if (field == model::Role::None)
        return language::capitalised(kind);
    const QString name = language::capitalised(language::roleName(field));
    return line.style == RowStyle::Paragraph ? name : QStringLiteral("%1, %2").arg(name, kind);
}

QString wordsUnder(const QString &shown, const QList<Mark> &marks, MarkKind kind)
{
    QStringList words;
    for (const Mark &mark : marks)
        if (const QString word = shown.mid(mark.start, mark.length).simplified(); mark.kind == kind && !word.isEmpty())
            words.append(word);
    words.removeDuplicates();
    if (words.size() > mostWords)
        words = words.mid(0, mostWords) << QStringLiteral("…");
    return words.join(QStringLiteral(", "));
}

} // namespace

QString spokenName(Sheet &sheet, int row, Language language)
{
    const Row &line = sheet.row(row);
    const QString what = whatItIs(sheet, row);
    const QString state = language::spokenStep(sheet.text(row), sheet.languageUse(row));
    if (line.part == RowPart::Title)
        return QStringLiteral("%1, %2, %3").arg(what, language::languageName(language), state);
    const int number = row - sheet.rows().titleOf(line.entry).value_or(row);
    return Spoken::tr("%1, %2, %3, row %4 of %5", "kind of text, its language, its state, its place in the entry")
        .arg(what, language::languageName(language), state, QString::number(number),
             QString::number(sheet.rows().countOf(line.entry) - 1));
}

QString spokenMarks(const QString &shown, const QList<Mark> &marks)
{
    QStringList told;
    if (const QString words = wordsUnder(shown, marks, MarkKind::Misspelt); !words.isEmpty())
        told.append(Spoken::tr("Misspelt: %1.").arg(words));
    if (const QString words = wordsUnder(shown, marks, MarkKind::Moved); !words.isEmpty())
        told.append(Spoken::tr("Changed: %1.").arg(words));
    if (const QString words = wordsUnder(shown, marks, MarkKind::Gone); !words.isEmpty())
        told.append(Spoken::tr("No longer there: %1.").arg(words));
    if (const QString words = wordsUnder(shown, marks, MarkKind::Term); !words.isEmpty())
        told.append(Spoken::tr("Terms: %1.").arg(words));
    return told.join(u' ');
}

QString spokenMoves(const QString &shown, const QList<Mark> &marks, Language language)
{
    const QString words = wordsUnder(shown, marks, MarkKind::Moved);
    if (words.isEmpty())
        return {};
    return (language == Language::French ? Spoken::tr("Changed in French: %1.") : Spoken::tr("Changed in Dutch: %1.")).arg(words);
}

QString spokenAttributes(const QList<text::Run> &runs, const QList<Mark> &marks, Language language, int offset, int *start, int *end)
{
    QString attributes = QStringLiteral("language:") + base::codeOf(language) + u';';
    int from = 0;
    int to = text::shownLength(runs);
    int position = 0;
    for (const text::Run &run : runs) {
        const int length = text::shownLength({run});
        if (offset >= position && offset < position + length) {
            attributes += run.strong ? QStringLiteral("font-weight:bold;") : QString();
            attributes += run.emphasis ? QStringLiteral("font-style:italic;") : QString();
            from = position;
            to = position + length;
        }
        position += length;
    }
    for (const Mark &mark : marks) {
        const int after = mark.start + mark.length;
        if (mark.kind != MarkKind::Misspelt)
            continue;
        if (offset >= mark.start && offset < after) {
            attributes += QStringLiteral("invalid:spelling;");
            from = std::max(from, mark.start);
            to = std::min(to, after);
        } else if (mark.start > offset) {
            to = std::min(to, mark.start);
        } else {
            from = std::max(from, after);
        }
    }
    *start = from;
    *end = to;
    return attributes;
}

} // namespace ui::editor
