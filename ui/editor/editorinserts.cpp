// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the passage editor that puts things in: links, footnotes, signs, tables and pictures.
#include "ui/editor/passageeditor.h"

#include "edit/registeredits.h"
#include "edit/shownedits.h"
#include "edit/textedits.h"
#include "ui/editor/charactersdialog.h"
#include "ui/editor/citationdialog.h"
#include "ui/editor/footnotedialog.h"
#include "ui/editor/linkdialog.h"
#include "ui/editor/spacemarks.h"
#include "ui/editor/steps.h"
#include "ui/editor/tabledialog.h"
#include "ui/editor/whereto.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/preferences.h"

#include <QDropEvent>
#include <QMimeData>

namespace ui::editor {

using edit::Side;

namespace {

/// A copy, whatever is proposed: after a move a file manager would take the file away.
void acceptCopy(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace

void PassageEditor::connectInserts()
{
    const auto on = [this](QAction *action, auto &&run) {
        connect(action, &QAction::triggered, this, [this, run] {
            if (m_desk.row() < 0 || !m_desk.isWritable())
                return;
            run();
            updateActions();
        });
    };
    on(m_actions->link, [this] { editLink(); });
    on(m_actions->crossReference, [this] { insertCrossReference(); });
    on(m_actions->citation, [this] { insertCitation(); });
    on(m_actions->footnote, [this] { editFootnote(); });
    on(m_actions->noBreakSpace, [this] { insertCharacter(QStringLiteral("\u00A0")); });
    on(m_actions->specialCharacter, [this] {
        CharactersDialog dialog(window());
        if (dialog.exec() == QDialog::Accepted)
            insertCharacter(dialog.character());
    });
    on(m_actions->showHere, [this] { showHere(); });
    connect(m_actions->goHome, &QAction::triggered, this, &PassageEditor::goHome);
    on(m_actions->insertPicture, [this] { choosePicture(false); });
    on(m_actions->replacePicture, [this] { choosePicture(true); });
    on(m_actions->pictureCredit, [this] { m_pictures.editCredit(); });
    m_pictures.refused = [this](const base::Error &error) { Q_EMIT refused(error); };
    m_pasting.takePicture = [this](const QMimeData &source) {
        const bool isOurs = m_desk.row() >= 0 && PictureEditing::brings(source);
        if (isOurs)
            m_pictures.take(source);
        return isOurs;
    };
    connect(&m_desk, &Desk::registersChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_desk.sheet().pictures(), &PictureShelf::arrived, viewport(), qOverload<>(&QWidget::update));
    m_spaces->setShown(m_actions->showSpaces->isChecked());
    connect(m_actions->showSpaces, &QAction::toggled, m_spaces, &SpaceMarks::setShown);
    addMarks(m_spaces);
}

void PassageEditor::connectTable()
{
    const auto on = [this](QAction *action, auto &&run) { connect(action, &QAction::triggered, this, run); };
    on(m_actions->insertTable, [this] { insertTable(); });
    on(m_actions->rowAbove, [this] { m_table.insertRow(Side::Before); });
    on(m_actions->rowBelow, [this] { m_table.insertRow(Side::After); });
    on(m_actions->removeRow, [this] { m_table.removeRow(); });
    on(m_actions->rowUp, [this] { m_table.moveRow(Side::Before); });
    on(m_actions->rowDown, [this] { m_table.moveRow(Side::After); });
    on(m_actions->columnLeft, [this] { m_table.insertColumn(Side::Before); });
    on(m_actions->columnRight, [this] { m_table.insertColumn(Side::After); });
    on(m_actions->removeColumn, [this] { m_table.removeColumn(); });
    on(m_actions->moveColumnLeft, [this] { m_table.moveColumn(Side::Before); });
    on(m_actions->moveColumnRight, [this] { m_table.moveColumn(Side::After); });
    on(m_actions->tableHead, [this] { m_table.toggleHead(); });
    on(m_actions->removeTable, [this] { m_table.removeTable(); });
}

void PassageEditor::updateInserts(bool writable)
{
    const bool inCell = m_table.isInCell();
    for (const QList<QAction *> &group : m_actions->ofTable())
        for (QAction *action : group)
            action->setEnabled(writable && inCell);
    for (QAction *action : {m_actions->tableHead, m_actions->removeTable})
        action->setEnabled(writable && m_table.isInTable());
    m_actions->tableHead->setChecked(m_table.hasHead());
    for (QAction *action : {m_actions->replacePicture, m_actions->pictureCredit})
        action->setEnabled(writable && !m_pictures.passageHere().isNull());
    const model::Passage *here = m_desk.row() < 0 ? nullptr : m_desk.manual().passage(m_desk.sheet().row(m_desk.row()).passage);
    m_actions->goHome->setEnabled(here && here->header.kind == model::PassageKind::Shown);
    m_actions->showSpaces->setEnabled(true);
    m_actions->typography->setEnabled(true);
}

void PassageEditor::insertLinked(const QString &words, const QString &target)
{
    if (m_live->textCursor().hasSelection() || m_live->isInLink())
        return m_live->setLink(target);
    text::Run run;
    run.text = words;
    run.target = target;
    m_live->insertApart({run});
}

void PassageEditor::editLink()
{
    const QTextCursor before = m_live->textCursor();
    m_live->selectLink();
    LinkDialog dialog(m_desk.manual(), m_desk.language(), LinkDialog::Purpose::Link, m_live->linkTarget(), window());
    if (dialog.exec() == QDialog::Accepted)
        dialog.target().isEmpty() ? m_live->setLink({}) : insertLinked(dialog.words(), dialog.target());
    else
        m_live->setCaret(before.position(), before.anchor());
    m_live->setFocus();
}

/// Within a link it is another target for that; behind one it is a new link.
void PassageEditor::insertCrossReference()
{
    const QTextCursor before = m_live->textCursor();
    if (m_live->isInLink())
        m_live->selectLink();
    const QString target = m_live->textCursor().hasSelection() ? m_live->linkTarget() : QString();
    LinkDialog dialog(m_desk.manual(), m_desk.language(), LinkDialog::Purpose::CrossReference, target, window());
    if (dialog.exec() == QDialog::Accepted)
        insertLinked(dialog.words(), dialog.target());
    else
        m_live->setCaret(before.position(), before.anchor());
    m_live->setFocus();
}

void PassageEditor::showHere()
{
    LinkDialog dialog(m_desk.manual(), m_desk.language(), LinkDialog::Purpose::Show, {}, window());
    if (dialog.exec() == QDialog::Accepted) {
        const WhereTo where = whereTo(m_desk);
        const auto id = model::PassageId::create();
        const auto what = m_desk.manual().find(dialog.target().mid(1));
        QList<edit::Edit> edits{edit::showHere(id, where.entry, where.parent, where.after, what.value_or(model::ObjectRef()))};
        if (!where.makesWay.isNull())
            edits.append(edit::deletePassages({where.makesWay}));
        edit::Edit step = edit::together(::history::Reason::Inserted, edits);
        step.after = caretIn(id, m_desk.language());
        m_desk.perform(step);
    }
    m_live->setFocus();
}

void PassageEditor::goHome()
{
    const model::Passage *here = m_desk.row() < 0 ? nullptr : m_desk.manual().passage(m_desk.sheet().row(m_desk.row()).passage);
    if (!here || here->header.kind != model::PassageKind::Shown)
        return;
    const Row &row = m_desk.sheet().row(m_desk.row());
    const model::ObjectRef home = !row.home.isNull()                  ? model::ref(row.home)
                                  : here->header.shownEntry.isNull() ? model::ref(here->header.shownPassage)
                                                                     : model::ref(here->header.shownEntry);
    if (m_desk.manual().contains(home))
        Q_EMIT linkActivated(u'#' + m_desk.manual().codeOf(home));
}

/// A new reference and its citation are one step. A link keeps its target: the citation stands behind it.
void PassageEditor::insertCitation()
{
    CitationDialog dialog(m_desk.manual(), window());
    if (dialog.exec() == QDialog::Accepted) {
        if (m_live->isInLink() && !m_live->textCursor().hasSelection()) {
            m_live->selectLink();
            m_live->setCaret(m_live->textCursor().selectionEnd(), m_live->textCursor().selectionEnd());
        }
        if (!dialog.code().isEmpty()) {
            insertLinked(dialog.words(), u'#' + dialog.code());
        } else {
            const auto id = model::ReferenceId::create();
            m_desk.writeWith(edit::addReference(id, dialog.newCitation(), dialog.newAddress()),
                             [&] { insertLinked(dialog.words(), u'#' + id.toString()); });
        }
    }
    m_live->setFocus();
}

void PassageEditor::editFootnote()
{
    const QTextCursor cursor = m_live->textCursor();
    const QList<text::Run> before = m_live->runs(std::max(0, cursor.position() - 1), cursor.position());
    const bool there = !before.isEmpty() && before.first().kind == text::RunKind::Footnote;
    const auto dressed = m_actions->typography->isChecked() ? std::optional(m_desk.language()) : std::nullopt;
    FootnoteDialog dialog(there ? before.first().note : QString(), m_desk.sheet().look(), dressed, window());
    if (dialog.exec() == QDialog::Accepted && (there || !dialog.markup().isEmpty())) {
        if (there)
            m_live->setCaret(cursor.position(), cursor.position() - 1);
        else
            m_live->setCaret(cursor.selectionEnd(), cursor.selectionEnd());
        text::Run run;
        run.kind = text::RunKind::Footnote;
        run.note = dialog.markup();
        m_live->insertRuns(run.note.isEmpty() ? QList<text::Run>() : QList{run});
    }
    m_live->setFocus();
}

void PassageEditor::insertCharacter(const QString &character)
{
    if (!character.isEmpty()) {
        text::Run run = runOf(m_live->currentCharFormat());
        run.text = character;
        m_live->insertRuns({run});
    }
    m_live->setFocus();
}

void PassageEditor::insertTable()
{
    if (m_desk.row() < 0 || !m_desk.isWritable())
        return;
    TableDialog dialog(window());
    if (dialog.exec() == QDialog::Accepted)
        m_table.insertTable(dialog.rows(), dialog.columns(), dialog.hasHead());
    m_live->setFocus();
}

void PassageEditor::choosePicture(bool replaces)
{
    shared::Dialogs usual;
    shared::Dialogs &dialogs = m_dialogs ? *m_dialogs : usual;
    const QString file = dialogs.openFile(
        window(), {replaces ? tr("Replace the picture") : tr("Insert a picture"), shared::usualFolder(),
                   tr("Pictures (*.png *.jpg *.jpeg *.svg)") + QStringLiteral(";;") + tr("All files (*)"), {}});
    if (file.isEmpty())
        return;
    shared::setUsualFolder(file);
    replaces ? m_pictures.replaceFile(file) : m_pictures.insertFile(file);
}

// Drag and drop

void PassageEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_desk.isWritable() && PictureEditing::brings(*event->mimeData()))
        acceptCopy(*event);
}

void PassageEditor::dragMoveEvent(QDragMoveEvent *event)
{
    acceptCopy(*event);
}

/// After the passage it is dropped on.
void PassageEditor::dropEvent(QDropEvent *event)
{
    const Hit hit = hitAt(event->position());
    if (hit.row < 0)
        return;
    m_desk.open(hit.row, hit.language, hit.character);
    m_pictures.take(*event->mimeData());
    acceptCopy(*event);
}

} // namespace ui::editor
