// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editing.h"

#include "edit/pairingedits.h"
#include "edit/textedits.h"
#include "edit/writer.h"
#include "ui/editor/desk.h"
#include "ui/editor/largesteps.h"
#include "ui/editor/steps.h"
#include "ui/editor/tableediting.h"

#include <QCoreApplication>

namespace ui::editor {

using base::Language;
using edit::Caret;
using edit::Edit;
using edit::NewPassage;
using model::PassageId;
using model::PassageKind;

namespace {

struct LongEditing {
    Q_DECLARE_TR_FUNCTIONS(ui::editor::LongEditing)
};

bool isText(PassageKind kind)
{
    return kind == PassageKind::Heading || kind == PassageKind::Bullet || kind == PassageKind::Numbered || kind == PassageKind::Quote;
}

bool areNeighbours(const model::Manual &manual, const Row &above, const Row &below)
{
    const QList<model::Passage> &passages = manual.entry(above.entry)->passages;
    const auto lower = std::find_if(passages.begin(), passages.end(),
                                    [&](const model::Passage &passage) { return passage.id == below.passage; });
    if (lower == passages.end())
        return false;
    return lower == passages.begin() ? above.part == RowPart::Title : std::prev(lower)->id == above.passage;
}

} // namespace

bool Editing::mergeBackwards()
{
    const int index = m_desk.row();
    const QTextCursor cursor = m_desk.live().textCursor();
    if (index < 0 || cursor.hasSelection() || cursor.position() != 0)
        return false;
    return merge(index - 1, index, index);
}

bool Editing::mergeForwards()
{
    const int index = m_desk.row();
    const QTextCursor cursor = m_desk.live().textCursor();
    if (index < 0 || cursor.hasSelection() || !cursor.atEnd())
        return false;
    return merge(index, index + 1, index + 1);
}

bool Editing::merge(int upper, int lower, int emptyOne)
{
    Sheet &sheet = m_desk.sheet();
    if (!m_desk.isWritable() || upper < 0 || lower >= sheet.size())
        return true;
    const Row above = sheet.row(upper);
    const Row below = sheet.row(lower);
    if (above.entry != below.entry || below.part != RowPart::Body)
        return true;
    if (sheet.filter().hidesRows() && !areNeighbours(m_desk.manual(), above, below))
        return true; // what is hidden between them must not be jumped over
    const bool bothBodies = above.part == RowPart::Body && splits(above) && splits(below);
    if (bothBodies) {
        Edit edit = edit::mergePassages(above.passage, below.passage, m_desk.language());
        edit.before = m_desk.caret();
        m_desk.perform(edit);
        return true;
    }
    if (sheet.text(emptyOne).isEmpty() && splits(sheet.row(emptyOne)))
        return removeEmpty(emptyOne, emptyOne == lower ? upper : lower, emptyOne == lower);
    if (emptyOne == lower) // nothing to join with: the caret goes where reading goes on
        m_desk.open(upper, m_desk.language(), int(sheet.markup(upper, m_desk.language()).size()));
    return true;
}

bool Editing::removeEmpty(int row, int next, bool atEnd)
{
    Sheet &sheet = m_desk.sheet();
    Edit deletion = edit::deletePassages({sheet.row(row).passage});
    const int position = atEnd ? text::shownLength(text::parse(sheet.markup(next, m_desk.language()))) : 0;
    if (const std::optional<model::TextRef> text = sheet.textRef(next))
        deletion.after = Caret{*text, m_desk.language(), position, position};
    return m_desk.perform(deletion), true;
}

void Editing::takeTypedSign()
{
    const int index = m_desk.row();
    if (index < 0 || !m_desk.isWritable())
        return;
    const Row row = m_desk.sheet().row(index);
    const QTextCursor cursor = m_desk.live().textCursor();
    if (cursor.position() > 5)
        return;
    const QString typed = m_desk.live().toPlainText().left(cursor.position());
    static const QHash<QString, std::pair<PassageKind, int>> signs{
        {QStringLiteral("# "), {PassageKind::Heading, 1}},    {QStringLiteral("## "), {PassageKind::Heading, 2}},
        {QStringLiteral("### "), {PassageKind::Heading, 3}},  {QStringLiteral("#### "), {PassageKind::Heading, 4}},
        {QStringLiteral("- "), {PassageKind::Bullet, 1}},     {QStringLiteral("* "), {PassageKind::Bullet, 1}},
        {QStringLiteral("1. "), {PassageKind::Numbered, 1}},  {QStringLiteral("> "), {PassageKind::Quote, 1}}};
    const auto sign = signs.constFind(typed);
    if (sign == signs.cend() || row.part != RowPart::Body || row.style != RowStyle::Paragraph)
        return;
    const QString rest = text::serialize(m_desk.live().runs(cursor.position(), -1));
    Edit change = edit::together(history::Reason::KindChanged,
                           {edit::setText(model::bodyOf(row.passage), m_desk.language(), rest, history::Reason::Typed),
                            edit::changeKind({row.passage}, sign->first, sign->second)});
    change.after = caretIn(row.passage, m_desk.language());
    m_desk.perform(change);
}

void Editing::dressTyped(QChar character)
{
    const int index = m_desk.row();
    if (index >= 0 && m_desk.isWritable() && m_desk.sheet().row(index).style != RowStyle::Code)
        m_desk.live().dress(character, m_desk.language());
}

void Editing::selectAll()
{
    LiveCell &live = m_desk.live();
    const QTextCursor cursor = live.textCursor();
    const bool whole = cursor.selectionStart() == 0 && cursor.selectionEnd() == live.length();
    if (m_desk.row() < 0 || m_desk.selection().isActive() || whole)
        m_desk.selectRows(0, m_desk.sheet().size() - 1);
    else
        live.setCaret(live.length(), 0);
}

void Editing::insertBelow()
{
    const int index = m_desk.row();
    if (index < 0 || !m_desk.isWritable())
        return;
    const Row row = m_desk.sheet().row(index);
    const model::Passage *passage = m_desk.manual().passage(row.passage);
    const bool inTable = row.style == RowStyle::Cell || row.style == RowStyle::HeadCell;
    NewPassage fresh = emptyParagraph();
    PassageId parent = passage && !inTable ? passage->header.parent : PassageId();
    PassageId after = inTable && passage ? passage->header.parent : row.passage;
    if (const model::Passage *table = inTable ? m_desk.manual().passage(after) : nullptr)
        parent = table->header.parent;
    if (row.part == RowPart::Invitation)
        after = {};
    Edit insertion = edit::insertPassages(row.entry, parent, after, {fresh});
    insertion.after = caretIn(fresh.id, m_desk.language());
    m_desk.perform(insertion);
}

Editing::Chosen Editing::chosen() const
{
    const QList<PassageId> all = m_desk.chosenPassages();
    const QSet<PassageId> among(all.begin(), all.end());
    const auto isLooseCell = [&](PassageId id) {
        const model::Passage *passage = m_desk.manual().passage(id);
        return passage && passage->header.kind == PassageKind::Cell && !among.contains(passage->header.parent);
    };
    Chosen chosen;
    for (const PassageId id : all)
        (isLooseCell(id) ? chosen.cells : chosen.passages).append(id);
    return chosen;
}

void Editing::removeChosen()
{
    const auto [passages, cells] = chosen();
    if (passages.isEmpty() && !cells.isEmpty() && m_desk.selection().isActive())
        return emptyCells(cells);
    if (passages.isEmpty() || !m_desk.isWritable())
        return;
    const QSet<PassageId> gone(passages.begin(), passages.end());
    Sheet &sheet = m_desk.sheet();
    const RowSelection::Range rows = m_desk.selection().range(sheet);
    const int first = rows.isEmpty() ? m_desk.row() : rows.first;
    Edit deletion = edit::deletePassages(passages);
    for (int row = first - 1; row >= 0 && !deletion.after; --row)
        if (const std::optional<model::TextRef> text = sheet.textRef(row); text && !gone.contains(sheet.row(row).passage)) {
            const int end = text::shownLength(text::parse(sheet.markup(row, m_desk.language())));
            deletion.after = Caret{*text, m_desk.language(), end, end};
        }
    m_desk.clearSelection();
    performSized(m_desk, deletion, passages.size(), [] { return LongEditing::tr("Deleting…"); });
}

/// The new one is what the first was, if that is a kind of text.
void Editing::makeWay(const std::function<void()> &done)
{
    const auto [passages, cells] = chosen();
    if (passages.isEmpty() && !cells.isEmpty())
        return emptyCells(cells, done);
    if (passages.isEmpty() || !m_desk.isWritable())
        return;
    const model::PassageHeader first = m_desk.manual().passage(passages.first())->header;
    NewPassage fresh = emptyParagraph();
    if (isText(first.kind)) {
        fresh.header.kind = first.kind;
        fresh.header.level = first.level;
    }
    Edit swap = edit::together(history::Reason::Deleted, {edit::insertPassages(first.entry, first.parent, passages.first(), {fresh}),
                                                          edit::deletePassages(passages)});
    swap.after = caretIn(fresh.id, m_desk.language());
    m_desk.clearSelection();
    performSized(m_desk, swap, passages.size(), [] { return LongEditing::tr("Deleting…"); }, done);
}

/// Selected cells stay where they are; what stands in them goes, in both languages.
void Editing::emptyCells(const QList<PassageId> &cells, const std::function<void()> &done)
{
    if (!m_desk.isWritable())
        return;
    QList<Edit> steps;
    for (const PassageId &cell : cells)
        for (const Language language : base::bothLanguages)
            steps.append(edit::setText(model::bodyOf(cell), language, {}, history::Reason::Deleted));
    Edit emptying = edit::together(history::Reason::Deleted, steps);
    emptying.after = caretIn(cells.first(), m_desk.language());
    m_desk.clearSelection();
    performSized(m_desk, emptying, cells.size(), [] { return LongEditing::tr("Deleting…"); }, done);
}

void Editing::shift(edit::Direction direction)
{
    const QList<PassageId> passages = m_desk.chosenPassages();
    if (passages.isEmpty() || !m_desk.isWritable())
        return;
    if (TableEditing table(m_desk); table.isInCell() && !m_desk.selection().isActive())
        return table.moveRow(direction == edit::Direction::Up ? edit::Side::Before : edit::Side::After);
    Edit move = edit::shiftPassages(passages, direction);
    move.after = m_desk.caret();
    const bool selected = m_desk.selection().isActive();
    const RowSelection selection = m_desk.selection();
    performSized(m_desk, move, passages.size(), [] { return LongEditing::tr("Moving the passages…"); }, [this, selected, selection] {
        const std::optional<int> anchor = selected ? selection.anchor(m_desk.sheet()) : std::nullopt;
        const std::optional<int> focus = selected ? selection.focus(m_desk.sheet()) : std::nullopt;
        if (anchor && focus)
            m_desk.selectRows(*anchor, *focus);
    });
}

void Editing::setKind(PassageKind kind, int level)
{
    const QList<PassageId> passages = m_desk.chosenPassages();
    if (passages.isEmpty() || !m_desk.isWritable())
        return;
    Edit change = edit::changeKind(passages, kind, level);
    change.after = m_desk.caret();
    performSized(m_desk, change, passages.size(), [] { return LongEditing::tr("Changing the passages…"); });
}

void Editing::toggleBox()
{
    const QList<PassageId> passages = m_desk.chosenPassages();
    const model::Passage *first = passages.isEmpty() ? nullptr : m_desk.manual().passage(passages.first());
    if (!first || !m_desk.isWritable())
        return;
    const model::PassageHeader header = first->header;
    if (header.kind == PassageKind::Box)
        return setKind(PassageKind::Paragraph);
    if (!header.parent.isNull()) {
        Edit out = edit::movePassages(passages, header.entry, {}, header.parent);
        out.after = m_desk.caret();
        return performSized(m_desk, out, passages.size(), [] { return LongEditing::tr("Moving the passages…"); });
    }
    const auto box = PassageId::create();
    Edit in = edit::boxPassages(passages, box);
    in.after = caretIn(box, m_desk.language());
    performSized(m_desk, in, passages.size(), [] { return LongEditing::tr("Moving the passages…"); });
}

void Editing::changeLevel(int by)
{
    const QList<PassageId> passages = m_desk.chosenPassages();
    const model::Passage *first = passages.isEmpty() ? nullptr : m_desk.manual().passage(passages.first());
    if (TableEditing table(m_desk); table.isInCell() && !m_desk.selection().isActive())
        return table.moveColumn(by > 0 ? edit::Side::After : edit::Side::Before);
    const int level = first ? first->header.level + by : 0;
    if (level >= 1 && level <= (first->header.kind == PassageKind::Heading ? 4 : 3))
        setKind(first->header.kind, level);
}

void Editing::useLanguages(model::LanguageUse use)
{
    QList<PassageId> passages = m_desk.chosenPassages();
    passages.removeIf([this, use](PassageId id) {
        const model::Passage *passage = m_desk.manual().passage(id);
        return !passage || passage->header.kind == PassageKind::Shown || passage->header.languages == use;
    });
    if (passages.isEmpty() || !m_desk.isWritable())
        return;
    Edit change = edit::useLanguages(passages, use);
    change.after = m_desk.caret();
    performSized(m_desk, change, passages.size(), [] { return LongEditing::tr("Changing the passages…"); });
}

void Editing::beginPage(bool begins)
{
    if (m_desk.row() < 0 || !m_desk.isWritable())
        return;
    Edit change = edit::beginPage(m_desk.sheet().row(m_desk.row()).passage, begins);
    change.after = m_desk.caret();
    m_desk.perform(change);
}

bool Editing::declare(model::PairingKind kind)
{
    const int index = m_desk.row();
    const std::optional<model::TextRef> text = index < 0 ? std::nullopt : m_desk.sheet().textRef(index);
    if (!text || !m_desk.isWritable())
        return false;
    Edit pair = edit::declarePair(*text, kind, m_desk.workspace()->author(), QDateTime::currentDateTimeUtc());
    pair.after = m_desk.caret();
    return m_desk.perform(pair);
}

} // namespace ui::editor
