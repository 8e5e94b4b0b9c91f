// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/findbar.h"

#include "ui/editor/passageeditor.h"

namespace ui::editor {

QList<shared::Mark> FoundMarks::marksIn(const model::TextRef &text, base::Language language)
{
    if (m_finder.words().isEmpty())
        return {};
    QList<shared::Mark> marks;
    if (const std::optional<int> row = m_sheet.indexOf(text))
        for (const Finder::Match &match : m_finder.in(*row, language))
            marks.append({match.start, match.length, shared::MarkKind::Match});
    return marks;
}

FindBar::FindBar(PassageEditor *editor, QWidget *parent)
    : shared::FindBar({}, parent), m_editor(editor), m_finder(editor->desk().sheet()),
      m_found(editor->desk().sheet(), m_finder)
{
    editor->addMarks(&m_found);
    connect(&m_finder, &Finder::counted, this, [this] { showCount(); });
    m_again.setSingleShot(true);
    m_again.setInterval(400);
    connect(&m_again, &QTimer::timeout, this, [this] { m_finder.search(words()); });
    connect(&editor->desk(), &Desk::rowsChanged, this, [this] {
        if (isVisible()) // counted again when the writer pauses
            m_again.start();
    });
    retranslate();
}

void FindBar::start()
{
    Desk &desk = m_editor->desk();
    shared::FindBar::start(desk.isOpen() ? desk.live().textCursor().selectedText() : QString());
}

void FindBar::stop()
{
    hide();
    m_finder.search({});
    Q_EMIT m_found.changed({});
    m_editor->setFocus();
}

void FindBar::search()
{
    m_finder.search(words());
    Q_EMIT m_found.changed({});
}

void FindBar::go(int by)
{
    if (m_finder.words() != words())
        search();
    Desk &desk = m_editor->desk();
    if (desk.sheet().size() == 0 || words().isEmpty())
        return;
    const QTextCursor cursor = desk.live().textCursor();
    const int row = std::max(0, desk.row());
    const int position = !desk.isOpen() ? 0 : by > 0 ? cursor.selectionEnd() : cursor.selectionStart();
    if (const std::optional<Finder::Match> match = m_finder.from(row, desk.language(), position, by))
        desk.open(match->row, match->language, match->start + match->length, match->start);
    showCount();
}

QString FindBar::countText() const
{
    if (words().isEmpty())
        return {};
    if (m_finder.count() == 0 && !m_finder.isDone())
        return {};
    Desk &desk = m_editor->desk();
    const QTextCursor cursor = desk.live().textCursor();
    const Finder::Match here{desk.row(), desk.language(), cursor.selectionStart(),
                             cursor.selectionEnd() - cursor.selectionStart()};
    const int number = desk.isOpen() && cursor.hasSelection() ? m_finder.numberOf(here) : 0;
    return countOf(number, m_finder.count());
}

QString FindBar::fieldName() const
{
    return tr("Find");
}

} // namespace ui::editor
