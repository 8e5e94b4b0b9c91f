// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Enter means, kind by kind.
#include "ui/editor/editing.h"

#include "edit/textedits.h"
#include "ui/editor/desk.h"
#include "ui/editor/steps.h"
#include "ui/editor/tableediting.h"

namespace ui::editor {

using edit::Edit;
using edit::NewPassage;
using model::PassageId;
using model::PassageKind;

namespace {

bool isListItem(RowStyle style)
{
    return style == RowStyle::Bullet || style == RowStyle::Numbered || style == RowStyle::Quote;
}

} // namespace

bool Editing::enter()
{
    const int index = m_desk.row();
    if (index < 0 || !m_desk.isWritable())
        return index >= 0;
    const Row row = m_desk.sheet().row(index);
    if (row.part == RowPart::Invitation)
        return true;
    if (row.part != RowPart::Body || !splits(row))
        return insertAfterRow(index);
    if (isListItem(row.style) && m_desk.sheet().text(index).isEmpty()) {
        m_desk.perform(edit::changeKind({row.passage}, PassageKind::Paragraph));
        return true;
    }
    if (leaveBox(index) || breakCode(index))
        return true;
    const QTextCursor cursor = m_desk.live().textCursor();
    const QString head = text::serialize(m_desk.live().runs(0, cursor.selectionStart()));
    const QString tail = text::serialize(m_desk.live().runs(cursor.selectionEnd(), -1));
    Edit split = edit::splitPassage(row.passage, m_desk.language(), head, tail, PassageId::create());
    split.before = m_desk.caret();
    return m_desk.perform(split), true;
}

/// An empty paragraph at the end of a box goes on behind it.
bool Editing::leaveBox(int index)
{
    Sheet &sheet = m_desk.sheet();
    const Row &row = sheet.row(index);
    const model::Passage *here = m_desk.manual().passage(row.passage);
    const model::Passage *box = here ? m_desk.manual().passage(here->header.parent) : nullptr;
    if (!box || box->header.kind != PassageKind::Box || row.style != RowStyle::Paragraph || !here->text.isEmpty())
        return false;
    const model::Passage *next = index + 1 < sheet.size() ? m_desk.manual().passage(sheet.row(index + 1).passage) : nullptr;
    const model::Passage *before = m_desk.manual().passage(sheet.row(index - 1).passage);
    const bool isLast = !next || next->header.parent != box->id;
    const bool isOnly = before && before->id == box->id;
    if (!isLast || isOnly)
        return false;
    Edit out = edit::movePassages({here->id}, here->header.entry, box->header.parent, box->id);
    out.after = m_desk.caret();
    return m_desk.perform(out), true;
}

/// In code Enter is a new line; on an empty last line it goes on behind the code.
bool Editing::breakCode(int index)
{
    const Row row = m_desk.sheet().row(index);
    const model::Passage *code = m_desk.manual().passage(row.passage);
    if (row.style != RowStyle::Code || !code)
        return false;
    LiveCell &live = m_desk.live();
    const QString shown = live.toPlainText();
    const bool endsEmpty = live.textCursor().atEnd() && !live.textCursor().hasSelection() && shown.endsWith(u'\n');
    if (!endsEmpty) {
        text::Run lineBreak;
        lineBreak.kind = text::RunKind::LineBreak;
        return live.insertRuns({lineBreak}), true;
    }
    const NewPassage fresh = emptyParagraph();
    const QString rest = text::serialize(live.runs(0, live.length() - 1));
    Edit leave = edit::together(history::Reason::Inserted,
                          {edit::setText(model::bodyOf(row.passage), m_desk.language(), rest, history::Reason::Typed),
                           edit::insertPassages(row.entry, code->header.parent, row.passage, {fresh})});
    leave.after = caretIn(fresh.id, m_desk.language());
    return m_desk.perform(leave), true;
}

/// Where Enter cannot cut, it opens a line: below a title, in a box, after a picture or a quote's attribution. In a table it goes
/// down the column.
bool Editing::insertAfterRow(int index)
{
    Sheet &sheet = m_desk.sheet();
    const Row row = sheet.row(index);
    if (TableEditing(m_desk).enter())
        return true;
    if (const model::Passage *passage = m_desk.manual().passage(row.passage);
        passage && passage->header.kind == PassageKind::Table && index + 1 < sheet.size()) {
        m_desk.open(index + 1, m_desk.language(), 0);
        return true;
    }
    PassageId parent;
    PassageId after = row.passage;
    if (row.style == RowStyle::BoxTitle && !row.shown) {
        parent = std::exchange(after, {});
    } else if (const model::Passage *passage = m_desk.manual().passage(row.passage)) {
        parent = passage->header.parent;
    }
    const bool nextIsEmpty = index + 1 < sheet.size() && sheet.row(index + 1).entry == row.entry
                             && sheet.row(index + 1).part == RowPart::Invitation;
    if (nextIsEmpty) {
        m_desk.open(index + 1, m_desk.language(), 0);
        return true;
    }
    const NewPassage fresh = emptyParagraph();
    Edit insertion = edit::insertPassages(row.entry, parent, after, {fresh});
    insertion.after = caretIn(fresh.id, m_desk.language());
    return m_desk.perform(insertion), true;
}

} // namespace ui::editor
