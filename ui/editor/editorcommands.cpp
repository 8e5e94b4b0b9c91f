// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the passage editor that obeys: its actions.
#include "ui/editor/passageeditor.h"

#include "ui/editor/linkdialog.h"
#include "ui/editor/movedpopup.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>

namespace ui::editor {

using base::Language;
using model::PairingKind;
using model::PassageKind;

namespace {

bool hasWork(const model::Entry &entry)
{
    return model::needsWork(entry.title.step())
           || std::any_of(entry.passages.begin(), entry.passages.end(), [](const model::Passage &passage) {
                  return model::needsWork(passage.text.step()) || model::needsWork(passage.attribution.step());
              });
}

} // namespace

void PassageEditor::connectActions()
{
    const auto on = [this](QAction *action, auto &&run) {
        connect(action, &QAction::triggered, this, [this, run] {
            run();
            updateActions();
        });
    };
    on(m_actions->cut, [this] { m_pasting.cut(); });
    on(m_actions->copy, [this] { m_pasting.copy(); });
    on(m_actions->paste, [this] { m_pasting.paste(*QApplication::clipboard()->mimeData()); });
    on(m_actions->pastePlain, [this] { m_pasting.pastePlain(*QApplication::clipboard()->mimeData()); });
    on(m_actions->selectAll, [this] { m_editing.selectAll(); });
    on(m_actions->bold, [this] { m_live->toggle(LiveCell::Quality::Strong); });
    on(m_actions->italic, [this] { m_live->toggle(LiveCell::Quality::Emphasis); });
    on(m_actions->link, [this] { editLink(); });
    on(m_actions->footnote, [this] { editFootnote(); });
    for (int level = 1; level <= 4; ++level)
        on(m_actions->headings[size_t(level - 1)], [this, level] { m_editing.setKind(PassageKind::Heading, level); });
    on(m_actions->paragraph, [this] { m_editing.setKind(PassageKind::Paragraph); });
    on(m_actions->bullet, [this] { m_editing.setKind(PassageKind::Bullet); });
    on(m_actions->numbered, [this] { m_editing.setKind(PassageKind::Numbered); });
    on(m_actions->quote, [this] { m_editing.setKind(PassageKind::Quote); });
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

void PassageEditor::updateActions()
{
    const int row = m_desk.row();
    const bool open = row >= 0;
    const bool writable = open && m_desk.isWritable();
    Sheet &sheet = m_desk.sheet();
    const bool passage = open && !m_desk.chosenPassages().isEmpty();
    const model::Text none;
    const model::Text &text = open ? sheet.text(row) : none;
    const model::Step step = text.step();
    const bool pair = step != model::Step::Empty && step != model::Step::Single;
    for (QAction *action : m_actions->all())
        action->setEnabled(writable);
    for (QAction *action : {m_actions->copy, m_actions->selectAll, m_actions->nextWork, m_actions->previousWork})
        action->setEnabled(open || sheet.size() > 0);
    for (QAction *action : m_actions->kinds() + QList{m_actions->remove, m_actions->moveUp, m_actions->moveDown,
                                                      m_actions->deeper, m_actions->shallower})
        action->setEnabled(writable && passage);
    for (QAction *action : {m_actions->meaningUnchanged, m_actions->adapted})
        action->setEnabled(writable && pair);
    m_actions->inStepAndNext->setEnabled(writable);
    m_actions->showMoved->setEnabled(open && pair && text.pairing && step != model::Step::InStep);
    m_actions->bold->setChecked(open && m_live->has(LiveCell::Quality::Strong));
    m_actions->italic->setChecked(open && m_live->has(LiveCell::Quality::Emphasis));
    const model::Passage *here = open ? m_desk.manual().passage(sheet.row(row).passage) : nullptr;
    const QList<QAction *> kinds = m_actions->kinds();
    for (qsizetype index = 0; index < kinds.size(); ++index) {
        static constexpr std::pair<PassageKind, int> order[] = {
            {PassageKind::Paragraph, 0}, {PassageKind::Heading, 1}, {PassageKind::Heading, 2}, {PassageKind::Heading, 3},
            {PassageKind::Heading, 4},   {PassageKind::Bullet, 0},  {PassageKind::Numbered, 0}, {PassageKind::Quote, 0},
            {PassageKind::Box, 0}};
        const auto [kind, level] = order[index];
        kinds[index]->setChecked(here && here->header.kind == kind && (level == 0 || here->header.level == level));
    }
}

void PassageEditor::declareAndGoOn(PairingKind kind)
{
    const int row = m_desk.row();
    const model::Step step = row < 0 ? model::Step::Empty : m_desk.sheet().text(row).step();
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
    const auto waiting = std::find_if(order.begin(), order.end(), [&](model::EntryId id) { return hasWork(*manual.entry(id)); });
    if (shownEntry().isNull() || waiting == order.end()) {
        Q_EMIT noWorkLeft();
        return;
    }
    showEntry(*waiting);
    m_navigation.toWork(1);
}

void PassageEditor::editLink()
{
    if (m_desk.row() < 0)
        return;
    m_live->selectLink();
    LinkDialog dialog(m_desk.manual(), m_live->linkTarget(), window());
    if (dialog.exec() == QDialog::Accepted)
        m_live->setLink(dialog.target());
    m_live->setFocus();
}

void PassageEditor::insertAtCaret(const QString &markup)
{
    if (m_desk.row() < 0 || !m_desk.isWritable())
        return;
    const QString shown = m_live->toPlainText();
    const QTextCursor cursor = m_live->textCursor();
    const auto isOfWord = [&](int at) { return at >= 0 && at < shown.size() && shown[at].isLetterOrNumber(); };
    text::Run space;
    space.text = QStringLiteral(" ");
    QList<text::Run> runs = text::parse(markup);
    if (isOfWord(cursor.selectionStart() - 1))
        runs.prepend(space);
    if (isOfWord(cursor.selectionEnd()))
        runs.append(space);
    m_live->insertRuns(runs);
    m_live->setFocus();
}

void PassageEditor::editFootnote()
{
    if (m_desk.row() < 0)
        return;
    const QTextCursor cursor = m_live->textCursor();
    const QList<text::Run> before = m_live->runs(cursor.position() - 1, cursor.position());
    const bool there = !before.isEmpty() && before.first().kind == text::RunKind::Footnote;
    bool accepted = false;
    const QString note = QInputDialog::getMultiLineText(window(), tr("Footnote"), tr("Text of the footnote:"),
                                                        there ? before.first().note : QString(), &accepted);
    if (!accepted)
        return;
    if (there)
        m_live->setCaret(cursor.position(), cursor.position() - 1);
    else
        m_live->setCaret(cursor.selectionEnd(), cursor.selectionEnd());
    text::Run run;
    run.kind = text::RunKind::Footnote;
    run.note = note.trimmed().replace(u'\n', u' ');
    m_live->insertRuns(run.note.isEmpty() ? QList<text::Run>() : QList{run});
    m_live->setFocus();
}

} // namespace ui::editor
