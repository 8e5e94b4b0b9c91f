// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the passage editor that obeys: its actions.
#include "ui/editor/passageeditor.h"

#include "edit/rules.h"
#include "model/sheet.h"
#include "ui/editor/movedpopup.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui::editor {

using base::Language;
using model::PairingKind;
using model::PassageKind;

namespace {

bool hasWork(const model::Entry &entry, const WorkFilter &filter)
{
    return filter.isWork(entry.title, entry.title.step())
           || std::any_of(entry.passages.begin(), entry.passages.end(), [&](const model::Passage &passage) {
                  return filter.isWork(passage.text, model::stepOf(passage))
                         || filter.isWork(passage.attribution, model::stepOf(passage, model::Field::Attribution));
              });
}

} // namespace

void PassageEditor::connectActions()
{
    connect(m_filters, &FilterActions::changed, this, [this](const WorkFilter &wanted) {
        m_desk.setFilter(wanted);
        Q_EMIT filterChanged();
    });
    const auto on = [this](QAction *action, auto &&run) {
        connect(action, &QAction::triggered, this, [this, run] {
            run();
            updateActions();
        });
    };
    const auto onHere = [this, on](QAction *action, const char *slot, auto &&run) {
        on(action, [this, slot, run] {
            if (!isForAnother(slot))
                run(*this);
        });
    };
    const auto here = [] { return QApplication::clipboard()->mimeData(); };
    onHere(m_actions->cut, "cut", [](PassageEditor &editor) { editor.m_pasting.cut(); });
    onHere(m_actions->copy, "copy", [](PassageEditor &editor) { editor.m_pasting.copy(); });
    onHere(m_actions->paste, "paste", [here](PassageEditor &editor) { editor.m_pasting.paste(*here()); });
    onHere(m_actions->pastePlain, "paste", [here](PassageEditor &editor) { editor.m_pasting.pastePlain(*here()); });
    onHere(m_actions->selectAll, "selectAll", [](PassageEditor &editor) { editor.m_editing.selectAll(); });
    on(m_actions->bold, [this] { m_live->toggle(LiveCell::Quality::Strong); });
    on(m_actions->italic, [this] { m_live->toggle(LiveCell::Quality::Emphasis); });
    on(m_actions->inlineCode, [this] { m_live->toggle(LiveCell::Quality::Code); });
    on(m_actions->clearFormat, [this] { m_live->clearFormat(); });
    for (int level = 1; level <= 4; ++level)
        on(m_actions->headings[size_t(level - 1)], [this, level] { m_editing.setKind(PassageKind::Heading, level); });
    on(m_actions->paragraph, [this] { m_editing.setKind(PassageKind::Paragraph); });
    on(m_actions->bullet, [this] { m_editing.setKind(PassageKind::Bullet); });
    on(m_actions->numbered, [this] { m_editing.setKind(PassageKind::Numbered); });
    on(m_actions->quote, [this] { m_editing.setKind(PassageKind::Quote); });
    on(m_actions->code, [this] { m_editing.setKind(PassageKind::Code); });
    on(m_actions->newPage, [this] { m_editing.beginPage(m_actions->newPage->isChecked()); });
    for (const model::LanguageUse use : {model::LanguageUse::Both, model::LanguageUse::Neutral, model::LanguageUse::AuthorsOwn})
        on(m_actions->languageUses[size_t(use)], [this, use] {
            m_editing.useLanguages(use);
            updateActions(); // the one that stands is checked, whichever was pressed
        });
    on(m_actions->box, [this] { m_editing.toggleBox(); });
    on(m_actions->deeper, [this] { m_editing.changeLevel(1); });
    on(m_actions->shallower, [this] { m_editing.changeLevel(-1); });
    on(m_actions->insertBelow, [this] { m_editing.insertBelow(); });
    on(m_actions->remove, [this] { m_editing.removeChosen(); });
    on(m_actions->moveUp, [this] { m_editing.shift(edit::Direction::Up); });
    on(m_actions->moveDown, [this] { m_editing.shift(edit::Direction::Down); });
    on(m_actions->nextWork, [this] { goToWork(1); });
    on(m_actions->previousWork, [this] { goToWork(-1); });
    on(m_actions->inStepAndNext, [this] { declareAndGoOn(PairingKind::Checked); });
    on(m_actions->meaningUnchanged, [this] { m_editing.declare(PairingKind::MeaningUnchanged); });
    on(m_actions->adapted, [this] { m_editing.declare(PairingKind::Adapted); });
    on(m_actions->showMoved, [this] {
        if (m_desk.row() >= 0)
            showWhatMoved(*this, m_desk.row());
    });
}

/// Copy, cut, paste and select all are asked of whoever has the keyboard: a field, or the text that is read beside. True when that
/// is somebody else, who then did it.
bool PassageEditor::isForAnother(const char *slot)
{
    QWidget *focus = window()->focusWidget();
    if (!focus || focus == this || isAncestorOf(focus))
        return false;
    for (QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        auto *other = qobject_cast<PassageEditor *>(widget);
        if (!other)
            continue;
        if (qstrcmp(slot, "copy") == 0)
            other->m_pasting.copy();
        else if (qstrcmp(slot, "selectAll") == 0)
            other->m_editing.selectAll();
        return true; // it is only read
    }
    const bool isField = qobject_cast<QLineEdit *>(focus) || qobject_cast<QTextEdit *>(focus) || qobject_cast<QPlainTextEdit *>(focus);
    return isField && QMetaObject::invokeMethod(focus, slot, Qt::DirectConnection);
}

void PassageEditor::updateActions()
{
    const int row = m_desk.row();
    const bool open = row >= 0;
    const bool writable = open && m_desk.isWritable();
    const bool written = writable && !m_desk.sheet().row(row).shown; // what is shown is written at its home
    Sheet &sheet = m_desk.sheet();
    const bool passage = open && !m_desk.chosenPassages().isEmpty();
    const model::Text none;
    const model::Text &text = open ? sheet.text(row) : none;
    const model::Step step = open ? sheet.step(row) : model::Step::Empty;
    const bool pair = step != model::Step::Empty && step != model::Step::Single && sheet.languageUse(row) == model::LanguageUse::Both;
    for (QAction *action : m_actions->all())
        action->setEnabled(written);
    for (QAction *action : {m_actions->insertBelow, m_actions->insertTable, m_actions->insertPicture, m_actions->showHere})
        action->setEnabled(writable);
    for (QAction *action : {m_actions->copy, m_actions->selectAll, m_actions->nextWork, m_actions->previousWork})
        action->setEnabled(open || sheet.size() > 0);
    for (QAction *action : {m_actions->remove, m_actions->moveUp, m_actions->moveDown, m_actions->deeper, m_actions->shallower})
        action->setEnabled(writable && passage);
    for (QAction *action : {m_actions->meaningUnchanged, m_actions->adapted})
        action->setEnabled(writable && pair);
    m_actions->inStepAndNext->setEnabled(writable);
    m_actions->showMoved->setEnabled(open && pair && text.pairing && step != model::Step::InStep);
    m_actions->bold->setChecked(open && m_live->has(LiveCell::Quality::Strong));
    m_actions->italic->setChecked(open && m_live->has(LiveCell::Quality::Emphasis));
    m_actions->inlineCode->setChecked(open && m_live->has(LiveCell::Quality::Code));
    updateKinds(writable);
    updateInserts(writable);
}

/// The kind where the caret stands is checked; what is no running text cannot become another kind.
void PassageEditor::updateKinds(bool writable)
{
    static constexpr std::pair<PassageKind, int> order[] = {
        {PassageKind::Paragraph, 0}, {PassageKind::Heading, 1}, {PassageKind::Heading, 2},  {PassageKind::Heading, 3},
        {PassageKind::Heading, 4},   {PassageKind::Bullet, 0},  {PassageKind::Numbered, 0}, {PassageKind::Quote, 0},
        {PassageKind::Code, 0},      {PassageKind::Box, 0}};
    const model::Passage *here =
        m_desk.row() < 0 ? nullptr : m_desk.manual().passage(m_desk.sheet().row(m_desk.row()).passage);
    const PassageKind kind = here ? here->header.kind : PassageKind::Paragraph;
    const bool changes = writable && !m_desk.chosenPassages().isEmpty()
                         && (m_desk.selection().isActive() || edit::isRunningText(kind) || kind == PassageKind::Box);
    const QList<QAction *> kinds = m_actions->kinds();
    for (qsizetype index = 0; index < kinds.size(); ++index) {
        const auto [each, level] = order[index];
        kinds[index]->setEnabled(changes);
        kinds[index]->setChecked(here && kind == each && (level == 0 || here->header.level == level));
    }
    m_actions->box->setEnabled(writable && !m_desk.chosenPassages().isEmpty() && kind != PassageKind::Cell);
    m_actions->newPage->setEnabled(writable && here && kind == PassageKind::Heading);
    m_actions->newPage->setChecked(here && here->header.newPage);
    for (size_t use = 0; use < m_actions->languageUses.size(); ++use) {
        m_actions->languageUses[use]->setEnabled(writable && !m_desk.chosenPassages().isEmpty() && kind != PassageKind::Shown);
        m_actions->languageUses[use]->setChecked(here && size_t(here->header.languages) == use);
    }
    if (m_table.isInCell() && !m_desk.selection().isActive())
        m_actions->remove->setEnabled(false); // a cell goes with its row or column
}

void PassageEditor::declareAndGoOn(PairingKind kind)
{
    const int row = m_desk.row();
    const model::Step step = row < 0 ? model::Step::Empty : m_desk.sheet().step(row);
    const bool moved = step != model::Step::Empty && step != model::Step::Single && step != model::Step::InStep
                       && step != model::Step::Adapted;
    if (!moved || m_editing.declare(kind))
        goToWork(1);
}

void PassageEditor::goToWork(int by)
{
    if (m_navigation.toWork(by))
        return;
    const model::Manual &manual = m_desk.manual();
    QList<model::EntryId> order = manual.readingOrder();
    const qsizetype here = std::max<qsizetype>(0, order.indexOf(shownEntry()));
    std::rotate(order.begin(), order.begin() + here, order.end());
    if (by < 0)
        std::reverse(order.begin(), order.end());
    const auto waiting = std::find_if(order.begin(), order.end(), [&](model::EntryId id) {
        return (!m_navigation.isDone || !m_navigation.isDone(id)) && hasWork(*manual.entry(id), filter());
    });
    if (shownEntry().isNull() || waiting == order.end()) {
        Q_EMIT noWorkLeft();
        return;
    }
    showEntry(*waiting);
    m_navigation.toWork(1);
}

void PassageEditor::insertAtCaret(const QString &markup)
{
    if (m_desk.row() < 0 || !m_desk.isWritable())
        return;
    m_live->insertApart(text::parse(markup));
    m_live->setFocus();
}

} // namespace ui::editor
