// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registerswindow.h"

#include "edit/registeredits.h"
#include "ui/language/datetext.h"
#include "ui/language/errortext.h"
#include "ui/language/findingtext.h"
#include "ui/registers/editionslist.h"
#include "ui/registers/mergedialog.h"
#include "ui/registers/recordform.h"
#include "ui/registers/recordlist.h"
#include "ui/registers/registerwords.h"
#include "ui/registers/useslist.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/dialogs.h"

#include <QBuffer>
#include <QEvent>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>

namespace ui::registers {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

constexpr int pauseAfterAnEdit = 400; // milliseconds: a writer is not followed key by key
constexpr QSize thumbnailSize(260, 130);

QImage thumbnailOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setScaledSize(reader.size().scaled(thumbnailSize, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

RegistersWindow::RegistersWindow(edit::Workspace &workspace, shared::Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_dialogs(dialogs), m_model(new RecordList(this)), m_kinds(new QListWidget(this)),
      m_filter(new QLineEdit(this)), m_list(new QTreeView(this)), m_count(new QLabel(this)), m_form(new RecordForm(this)),
      m_uses(new UsesList(this)), m_editions(new EditionsList(workspace, this)), m_add(new QPushButton(this)), m_merge(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_refusal(new QLabel(this)), m_buttons(new shared::DialogButtons(QDialogButtonBox::Close, this)),
      m_thumbnails([this](const Thumbnail &thumbnail) {
          if (thumbnail.object == m_object)
              m_form->setThumbnail(thumbnail.picture);
      })
{
    setObjectName(u"registersWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectParts();
    resize(1000, 620);
    retranslate();
    m_kinds->setCurrentRow(0);
    m_list->setFocus();
}

void RegistersWindow::show(const ObjectRef &object)
{
    if (const std::optional<Register> which = registerOf(object)) {
        m_form->take();
        m_which = *which;
        m_filter->clear();
        m_object = object;
        fill();
    }
    QDialog::show();
}

void RegistersWindow::fillKinds()
{
    while (m_kinds->count() < int(allRegisters.size()))
        m_kinds->addItem(QString());
    for (const Register which : allRegisters)
        m_kinds->item(int(which))->setText(tr("%1 (%2)", "register, how many")
                                               .arg(registerName(which), language::numberText(countOf(m_workspace.manual(), which))));
    m_kinds->setFixedWidth(m_kinds->sizeHintForColumn(0) + 2 * m_kinds->frameWidth() + 12);
    m_kinds->setCurrentRow(int(m_which));
}

/// All anew, with the same one chosen; where that is gone, what stands in its place.
void RegistersWindow::fill()
{
    m_isFilling = true;
    if (m_list->currentIndex().isValid())
        m_row = m_list->currentIndex().row();
    fillKinds();
    m_model->show(m_workspace.manual(), m_which, language::readersLanguage());
    m_isFilling = false;
    if (m_model->isReading() && m_model->rowCount() == 0)
        showRecord(); // of another register, which comes in a moment
}

void RegistersWindow::sift(const QString &words)
{
    m_form->take();
    m_isFilling = true;
    m_model->setFilter(words);
    m_isFilling = false;
    choose(0);
}

void RegistersWindow::choose(int otherwise)
{
    const int same = m_object ? m_model->rowOf(*m_object) : -1;
    m_count->setText(tr("%n listed", nullptr, m_model->rowCount()));
    select(same >= 0 ? same : std::clamp(m_object ? otherwise : 0, 0, std::max(0, m_model->rowCount() - 1)));
}

void RegistersWindow::select(int row)
{
    m_isFilling = true;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_isFilling = false;
    m_object = m_model->at(row);
    showRecord();
}

void RegistersWindow::showRecord()
{
    const Manual &manual = m_workspace.manual();
    m_refusal->hide();
    m_form->setThumbnail({});
    m_form->show(manual, m_object ? recordOf(manual, *m_object) : std::nullopt);
    m_form->setWritable(isWritable());
    // Fields that were made anew stand at the end of Tab's way, behind the buttons.
    QWidget *before = m_add;
    for (QWidget *field : m_form->fields()) {
        setTabOrder(before, field);
        before = field;
    }
    m_uses->ask(manual, m_object);
    m_editions->ask(m_object);
    askThumbnail();
    judge();
}

void RegistersWindow::askThumbnail()
{
    m_thumbnails.forget();
    const Picture *picture = m_object && m_which == Register::Pictures ? m_workspace.manual().picture(PictureId(m_object->id)) : nullptr;
    if (!picture)
        return;
    if (const auto bytes = m_workspace.asset(picture->header.asset))
        m_thumbnails.ask([object = *m_object, bytes = *bytes](const base::CancelToken &) { return Thumbnail{object, thumbnailOf(bytes)}; });
}

/// What is typed in texts only changes where something is used.
void RegistersWindow::follow(const edit::Changes &changes)
{
    if (changes.registersChanged || changes.everythingChanged)
        return fill();
    m_uses->ask(m_workspace.manual(), m_object, pauseAfterAnEdit);
}

void RegistersWindow::judge()
{
    const std::optional<qsizetype> uses = m_uses->count();
    m_add->setEnabled(isWritable() && m_which != Register::Pictures);
    m_merge->setEnabled(isWritable() && m_object && m_model->rowCount() > 0 && countOf(m_workspace.manual(), m_which) > 1);
    m_remove->setEnabled(isWritable() && m_object && uses == 0);
    m_remove->setToolTip(uses.value_or(0) > 0 ? tr("Only what is used nowhere can be deleted.") : QString());
    QString hint;
    if (m_object && m_model->isNameShared(*m_object))
        hint = tr("Another of the list has this name too. If both are the same, merge them.");
    if (m_which == Register::Pictures && countOf(m_workspace.manual(), m_which) == 0)
        hint = tr("A picture comes in where it is shown: Insert, Picture.");
    m_form->setHint(hint);
}

bool RegistersWindow::perform(const edit::Edit &edit)
{
    const base::Outcome outcome = m_workspace.perform(edit);
    if (!outcome) {
        showRecord(); // what was typed and refused does not stay in the field
        m_refusal->setText(language::errorText(outcome.error()));
        m_refusal->show();
    }
    return bool(outcome);
}

void RegistersWindow::add()
{
    m_form->take();
    const std::optional<QString> name = m_dialogs.line(this, registerName(m_which), newName(m_which), {});
    if (!name || name->trimmed().isEmpty())
        return;
    Record record = newRecord(m_which);
    write(record, Fact::Name, language::readersLanguage(), *name);
    m_filter->clear();
    if (!perform(registers::changed(record)))
        return;
    m_object = refOf(record);
    fill();
    m_form->setFocus();
}

void RegistersWindow::merge()
{
    if (!m_object)
        return;
    m_form->take();
    MergeDialog dialog(m_workspace.manual(), *m_object, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_filter->clear();
    const ObjectRef stays = dialog.stays();
    if (!perform(edit::mergeInto(dialog.goes(), stays)))
        return;
    m_object = stays;
    fill();
    m_list->setFocus();
}

void RegistersWindow::remove()
{
    if (m_object && perform(edit::removeUnused(*m_object)))
        m_list->setFocus();
}

void RegistersWindow::undo(bool again)
{
    const base::Outcome outcome = again ? m_workspace.redo() : m_workspace.undo();
    m_refusal->setVisible(!outcome);
    if (!outcome)
        m_refusal->setText(language::errorText(outcome.error()));
}

/// What stands in a register is shown here, everything else in the text.
void RegistersWindow::goTo(const Place &place)
{
    if (registerOf(place.object))
        return show(place.object);
    const EntryId entry = m_workspace.manual().signOffs().value(SignOffId(place.object.id)).entry;
    Q_EMIT placeAsked(place.object.kind == ObjectKind::SignOff ? Place{ref(entry), std::nullopt} : place);
}

void RegistersWindow::retranslate()
{
    setWindowTitle(tr("Registers"));
    m_kinds->setAccessibleName(tr("Registers"));
    m_filter->setPlaceholderText(tr("A few letters of a name"));
    m_filter->setAccessibleName(tr("Show only what has these letters in its name"));
    m_list->setAccessibleName(tr("What the register lists"));
    m_add->setText(tr("&Add…"));
    m_merge->setText(tr("&Merge with another…"));
    m_remove->setText(tr("&Delete"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    fill();
}

void RegistersWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RegistersWindow::hideEvent(QHideEvent *event)
{
    m_form->take();
    QDialog::hideEvent(event);
}

} // namespace ui::registers
