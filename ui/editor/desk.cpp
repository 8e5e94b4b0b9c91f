// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/desk.h"

#include "edit/passageedits.h"
#include "edit/textedits.h"
#include "ui/editor/steps.h"

#include <QScopedValueRollback>
#include <utility>

namespace ui::editor {

using base::Language;
using model::Facet;
using model::ObjectKind;

Desk::Desk(LiveCell *live, QObject *parent) : QObject(parent), m_live(live)
{
    connect(m_live, &LiveCell::edited, this, &Desk::write);
    connect(m_live, &QTextEdit::cursorPositionChanged, this, &Desk::rememberCaret);
    connect(m_live, &QTextEdit::selectionChanged, this, &Desk::rememberCaret);
}

void Desk::setWorkspace(edit::Workspace *workspace, model::EntryId top)
{
    close();
    if (this->workspace())
        this->workspace()->disconnect(this);
    m_sheet.setWorkspace(workspace, top);
    if (workspace)
        connect(workspace, &edit::Workspace::changed, this, &Desk::follow);
    Q_EMIT rowsChanged(true);
}

bool Desk::isWritable() const
{
    return !m_isReader && workspace() && workspace()->access() == edit::Access::ReadWrite;
}

void Desk::show(model::EntryId top)
{
    close();
    clearSelection();
    m_sheet.show(top);
    Q_EMIT rowsChanged(true);
}

void Desk::setFrozen(std::optional<model::Manual> manual, model::EntryId top)
{
    close();
    clearSelection();
    m_sheet.setFrozen(std::move(manual), top);
    Q_EMIT rowsChanged(true);
}

void Desk::setFilter(const WorkFilter &filter)
{
    const std::optional<edit::Caret> before = caret();
    close();
    clearSelection();
    m_sheet.setFilter(filter);
    Q_EMIT rowsChanged(true);
    if (before)
        goTo(*before);
}

int Desk::row() const
{
    if (!m_open)
        return -1;
    const bool stands = m_row >= 0 && m_row < m_sheet.size() && m_sheet.row(m_row).key() == m_key;
    if (!stands)
        m_row = m_sheet.indexOf(m_entry, m_key).value_or(-1);
    return m_row;
}

void Desk::open(int row, Language language, int position, int anchor)
{
    if (row < 0 || row >= m_sheet.size())
        return;
    const Row &line = m_sheet.row(row);
    const bool another = !m_open || line.key() != m_key || language != m_language;
    clearSelection();
    if (another) {
        settle();
        m_open = true;
        m_entry = line.entry;
        m_key = line.key();
        m_row = row;
        m_language = language;
        reopen();
    }
    m_live->setCaret(position, anchor < 0 ? position : anchor);
    rememberCaret();
    Q_EMIT revealWanted(row);
    if (another)
        Q_EMIT cellChanged();
}

void Desk::reopen()
{
    if (row() < 0)
        return;
    const Row &line = m_sheet.row(m_row);
    const int position = m_live->caretPosition();
    const bool isWritten = isWritable() && !line.shown; // what is only shown is written at its home
    m_live->setReadOnly(!isWritten);
    m_live->setTextInteractionFlags(isWritten ? Qt::TextEditorInteraction
                                                 : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_live->setLineWidth(int(m_sheet.cellWidth(line)));
    m_firstMarkup = m_sheet.markup(m_row, m_language);
    m_style = line.style;
    m_live->open(m_firstMarkup, m_sheet.look().of(line.style), m_sheet.look().accent());
    m_firstRuns = m_runs = m_live->runs();
    m_live->setCaret(position, position);
    rememberCaret();
}

void Desk::close()
{
    if (!m_open)
        return;
    settle();
    m_open = false;
    Q_EMIT cellChanged();
}

/// A passage was left: what was typed in it becomes a version.
void Desk::settle()
{
    if (m_open && isWritable())
        workspace()->settle();
}

bool Desk::goTo(const edit::Caret &caret)
{
    const std::optional<int> row = m_sheet.indexOf(caret.text);
    if (row)
        open(*row, m_sheet.columns().shows(caret.language) ? caret.language : base::other(caret.language),
             caret.position, caret.anchor);
    return row.has_value();
}

std::optional<edit::Caret> Desk::caret() const
{
    if (row() < 0)
        return std::nullopt;
    const std::optional<model::TextRef> text = m_sheet.textRef(m_row);
    if (!text)
        return std::nullopt;
    const QTextCursor cursor = m_live->textCursor();
    return edit::Caret{*text, m_language, cursor.position(), cursor.anchor()};
}

QList<model::PassageId> Desk::chosenPassages()
{
    if (m_selection.isActive())
        return m_selection.passages(m_sheet);
    if (row() < 0)
        return {};
    const Row &line = m_sheet.row(m_row);
    const bool isPassage = line.part != RowPart::Title && line.part != RowPart::Invitation;
    return isPassage ? QList{line.passage} : QList<model::PassageId>();
}

void Desk::selectRows(int anchor, int focus)
{
    if (m_sheet.size() == 0)
        return;
    const int last = m_sheet.size() - 1;
    m_selection.select(m_sheet, std::clamp(anchor, 0, last), std::clamp(focus, 0, last));
    m_live->setCaret(m_live->caretPosition(), m_live->caretPosition());
    Q_EMIT revealWanted(std::clamp(focus, 0, last));
    Q_EMIT selectionChanged();
}

void Desk::clearSelection()
{
    if (!m_selection.isActive())
        return;
    m_selection.clear();
    Q_EMIT selectionChanged();
}

bool Desk::perform(edit::Edit edit)
{
    if (!workspace() || m_isReader)
        return false;
    if (!edit.before)
        edit.before = caret();
    const base::Outcome outcome = workspace()->perform(edit, this);
    if (outcome)
        return true;
    followLive();
    Q_EMIT refused(outcome.error());
    return false;
}

void Desk::writeWith(const edit::Edit &first, const std::function<void()> &write)
{
    m_first = first;
    write();
    m_first.reset();
}

bool Desk::undo() { return isWritable() && workspace()->undo(); }
bool Desk::redo() { return isWritable() && workspace()->redo(); }

void Desk::rememberCaret()
{
    const std::optional<edit::Caret> now = caret();
    if (now && !m_live->isEditing()) // the caret moves before the text is told: undo must bring back where it was
        m_caretBefore = *now;
    Q_EMIT caretMoved();
}

void Desk::write(bool typing)
{
    const QList<text::Run> runs = m_live->runs();
    if (row() < 0 || runs == m_runs)
        return;
    if (m_sheet.row(m_row).shown) // written at its home only
        return followLive();
    const QString markup = runs == m_firstRuns ? m_firstMarkup : text::serialize(runs);
    const QTextCursor cursor = m_live->textCursor();
    edit::Caret after = caret().value_or(edit::Caret{model::bodyOf(m_sheet.row(m_row).passage), m_language, 0, 0});
    after.position = cursor.position();
    after.anchor = cursor.position();
    edit::Edit edit = editOf(markup, typing, after);
    if (m_first) {
        const edit::Edit written = std::exchange(edit, edit::together(edit.reason, {*m_first, edit}));
        edit.before = written.before;
        edit.after = written.after;
    }
    m_runs = runs;
    {
        const QScopedValueRollback writing(m_writing, true);
        perform(std::move(edit));
    }
    m_caretBefore = caret().value_or(after);
}

/// The first characters in an invitation bring its passage into the manual.
edit::Edit Desk::editOf(const QString &markup, bool typing, const edit::Caret &after) const
{
    const Row &line = m_sheet.row(m_row);
    if (line.part == RowPart::Invitation) {
        edit::NewPassage passage;
        passage.id = line.passage;
        passage.body[size_t(base::indexOf(m_language))] = markup;
        edit::Edit first = edit::insertPassages(line.entry, {}, {}, {passage});
        first.after = after;
        return first;
    }
    if (typing)
        return edit::typeText(after.text, m_language, markup, m_caretBefore, after);
    edit::Edit step = edit::setText(after.text, m_language, markup, history::Reason::Formatted);
    step.before = m_caretBefore;
    step.after = after;
    return step;
}

void Desk::follow(const edit::Changes &changes)
{
    if (m_sheet.isFrozen())
        return;
    Q_EMIT rowsAboutToChange();
    const Reread reread = refreshRows(changes);
    if (reread != Reread::All)
        touchTexts(changes);
    followLive();
    if (m_selection.isActive() && m_selection.range(m_sheet).isEmpty())
        clearSelection();
    Q_EMIT rowsChanged(reread != Reread::Nothing);
    followCaret(changes);
    if (changes.registersChanged)
        Q_EMIT registersChanged();
}

/// Rows that came, went or changed places. One by one thousands of texts take longer than all anew.
Desk::Reread Desk::refreshRows(const edit::Changes &changes)
{
    constexpr qsizetype manyKeys = 2000;
    const auto isEntryHeader = [](const model::Key &key) {
        return key.facet == Facet::Header && key.object.kind == ObjectKind::Entry;
    };
    const bool treeChanged = changes.everythingChanged || changes.keys.size() > manyKeys
                             || (changes.outlineChanged && std::any_of(changes.keys.begin(), changes.keys.end(), isEntryHeader));
    const model::EntryId top = m_sheet.rows().top();
    if (treeChanged) {
        const bool gone = !top.isNull() && !manual().entry(top);
        m_sheet.show(gone ? model::EntryId() : top);
        if (gone)
            Q_EMIT shownEntryGone();
        return Reread::All;
    }
    if (changes.structureChanged)
        for (const model::EntryId &entry : changes.entries.values() + m_sheet.rows().showingOf(manual(), changes.entries))
            Q_EMIT rowsReplaced(m_sheet.refresh(entry));
    return changes.structureChanged ? Reread::Entries : Reread::Nothing;
}

void Desk::touchTexts(const edit::Changes &changes)
{
    qsizetype broken = 0; // characters
    for (const model::Key &key : changes.keys) {
        if (key.facet == Facet::Header)
            continue;
        if (const std::optional<int> index = m_sheet.indexOf(model::textOf(key)))
            touchText(*index, key, broken);
        for (const int shown : m_sheet.rows().showing(m_sheet.manual(), key.object))
            touchText(shown, key, broken);
    }
}

/// Breaks lines for as long as somebody would wait for it.
void Desk::touchText(int index, const model::Key &key, qsizetype &broken)
{
    constexpr qsizetype brokenAtOnce = 60'000;
    if (key.facet == Facet::Wording) {
        if (broken < brokenAtOnce)
            m_sheet.touch(index, key.language, heightOfWritten(index, key.language));
        else
            m_sheet.touchLater(index);
        broken += m_sheet.row(index).length;
    }
    Q_EMIT rowTouched(index);
}

/// The text widget has just broken into lines what it tells the manual. Qt leaves an empty text without a line.
std::optional<qreal> Desk::heightOfWritten(int index, Language language) const
{
    const bool isThisCell = m_writing && index == row() && language == m_language;
    const bool isKnown = isThisCell && !m_live->isComposing() && m_live->length() > 0;
    return isKnown ? std::optional(m_live->linesHeight()) : std::nullopt;
}

/// The live cell shows what the manual says, wherever its row went.
void Desk::followLive()
{
    if (!m_open)
        return;
    if (row() < 0 && m_key.part == RowPart::Invitation) {
        m_key.part = RowPart::Body;
        m_caretBefore = caret().value_or(m_caretBefore);
    }
    if (row() < 0) {
        const std::optional<int> title = m_sheet.rows().titleOf(m_entry);
        const bool inviting = title && m_sheet.rows().countOf(m_entry) == 2
                              && m_sheet.row(*title + 1).part == RowPart::Invitation;
        inviting ? open(*title + 1, m_language, 0) : close();
        return;
    }
    const Row &line = m_sheet.row(m_row);
    m_live->setLineWidth(int(m_sheet.cellWidth(line)));
    if (std::exchange(m_style, line.style) != line.style)
        m_live->restyle(m_sheet.look().of(line.style), m_sheet.look().accent());
    const QString markup = m_sheet.markup(m_row, m_language);
    if (m_live->runs() != text::parse(markup) && !m_live->isComposing())
        m_live->reload(markup);
    m_runs = m_live->runs();
}

void Desk::followCaret(const edit::Changes &changes)
{
    const bool ours = changes.initiator == this || changes.initiator == nullptr;
    if (m_isReader || !changes.caret || !ours || *changes.caret == caret())
        return;
    if (!goTo(*changes.caret))
        Q_EMIT placeWanted(*changes.caret);
}

} // namespace ui::editor
