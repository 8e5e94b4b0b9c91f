// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/navigation.h"

#include "ui/editor/desk.h"
#include "ui/editor/rowtexts.h"

namespace ui::editor {

using base::Language;

namespace {

int lengthOf(Desk &desk, int row, Language language)
{
    return text::shownLength(text::parse(desk.sheet().markup(row, language)));
}

} // namespace

int Navigation::characterAt(Desk &desk, int row, Language language, double x, double y)
{
    const CellLayout &cell = desk.sheet().cell(row, language);
    if (!cell.text || cell.text->lineCount() == 0)
        return 0;
    const int percent = desk.sheet().look().of(desk.sheet().row(row).style).linePercent;
    for (int index = 0; index < cell.text->lineCount(); ++index) {
        const QTextLine line = cell.text->lineAt(index);
        if (y < line.y() + line.height() * percent / 100)
            return line.xToCursor(x);
    }
    return cell.text->lineAt(cell.text->lineCount() - 1).xToCursor(x);
}

bool Navigation::upOrDown(int by)
{
    const int row = m_desk.row();
    if (m_across < 0)
        m_across = m_desk.live().cursorRect().left();
    const bool inside = by < 0 ? !m_desk.live().isOnFirstLine() : !m_desk.live().isOnLastLine();
    if (row < 0 || inside)
        return false;
    const int target = row + by;
    if (target < 0 || target >= m_desk.sheet().size())
        return false;
    const double shift = m_desk.sheet().look().indentOf(m_desk.sheet().row(row))
                         - m_desk.sheet().look().indentOf(m_desk.sheet().row(target));
    const double y = by < 0 ? 1e9 : 0;
    const int character = characterAt(m_desk, target, m_desk.language(), m_across + shift, y);
    m_across += shift;
    m_desk.open(target, m_desk.language(), character);
    return true;
}

bool Navigation::leftOrRight(int by)
{
    const int target = m_desk.row() + by;
    const QTextCursor cursor = m_desk.live().textCursor();
    const bool atBorder = by < 0 ? cursor.atStart() : cursor.atEnd();
    if (m_desk.row() < 0 || !atBorder || cursor.hasSelection() || target < 0 || target >= m_desk.sheet().size())
        return false;
    by < 0 ? openAtEnd(target) : m_desk.open(target, m_desk.language(), 0);
    return true;
}

void Navigation::openAtEnd(int row)
{
    m_desk.open(row, m_desk.language(), lengthOf(m_desk, row, m_desk.language()));
}

bool Navigation::nextCell()
{
    const Columns &columns = m_desk.sheet().columns();
    const int row = m_desk.row();
    const bool across = !columns.only && m_desk.language() == columns.order[0];
    const int target = across ? row : row + 1;
    if (row < 0 || target >= m_desk.sheet().size())
        return false;
    m_desk.open(target, columns.only.value_or(across ? columns.order[1] : columns.order[0]), 0);
    return true;
}

bool Navigation::previousCell()
{
    const Columns &columns = m_desk.sheet().columns();
    const int row = m_desk.row();
    const bool across = !columns.only && m_desk.language() == columns.order[1];
    const int target = across ? row : row - 1;
    if (row < 0 || target < 0)
        return false;
    const Language language = columns.only.value_or(across ? columns.order[0] : columns.order[1]);
    m_desk.open(target, language, lengthOf(m_desk, target, language));
    return true;
}

void Navigation::firstRow()
{
    m_desk.open(0, m_desk.language(), 0);
}

void Navigation::lastRow()
{
    if (m_desk.sheet().size() > 0)
        openAtEnd(m_desk.sheet().size() - 1);
}

bool Navigation::page(int by, double pixels)
{
    const int row = m_desk.row();
    if (row < 0)
        return false;
    if (m_across < 0)
        m_across = m_desk.live().cursorRect().left();
    Sheet &sheet = m_desk.sheet();
    const QRectF cell = sheet.cellRect(row, m_desk.language());
    const double y = std::clamp(cell.top() + m_desk.live().cursorRect().top() + by * pixels, 0.0, sheet.heights().total() - 1);
    const int target = sheet.heights().rowAt(y);
    const double inside = y - sheet.cellRect(target, m_desk.language()).top();
    m_desk.open(target, m_desk.language(), characterAt(m_desk, target, m_desk.language(), m_across, inside));
    return true;
}

bool Navigation::toWork(int by)
{
    const int size = m_desk.sheet().size();
    const int from = std::max(0, m_desk.row());
    RowTexts texts(m_desk.manual());
    for (int step = 1; step <= size; ++step) {
        const int row = ((from + by * step) % size + size) % size;
        if (const int done = rowsDone(row, by); done > 0)
            step += done - 1;
        else if (isWork(texts, row))
            return openForWork(texts, row), true;
    }
    return false;
}

/// Rows of an entry that is entered at its first or last one and need not be read.
int Navigation::rowsDone(int row, int by) const
{
    const Sheet &sheet = m_desk.sheet();
    const model::EntryId entry = sheet.row(row).entry;
    const int before = row - by;
    const bool isEntered = before < 0 || before >= sheet.size() || sheet.row(before).entry != entry;
    return isEntered && isDone && sheet.rows().speaksForItself(entry) && isDone(entry) ? sheet.rows().countOf(entry) : 0;
}

bool Navigation::isWork(RowTexts &texts, int row) const
{
    const Row &here = m_desk.sheet().row(row);
    const model::Text *text = texts.of(here);
    return text && m_desk.sheet().filter().isWork(*text, texts.stepOf(here));
}

/// In the language that has to follow.
void Navigation::openForWork(RowTexts &texts, int row)
{
    const Row &here = m_desk.sheet().row(row);
    const Language other = base::other(m_desk.language());
    const model::Step ahead = other == Language::French ? model::Step::DutchAhead : model::Step::FrenchAhead;
    const bool isThere = texts.of(here)->in(other).isMissing() || texts.stepOf(here) == ahead;
    const Language language = isThere && m_desk.sheet().columns().shows(other) ? other : m_desk.language();
    m_desk.open(row, language, lengthOf(m_desk, row, language));
}

} // namespace ui::editor
