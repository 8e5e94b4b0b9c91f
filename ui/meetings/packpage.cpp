// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/packpage.h"

#include "edit/meetingedits.h"
#include "model/pack.h"
#include "model/sheet.h"
#include "text/markup.h"
#include "ui/language/errortext.h"
#include "ui/language/findingtext.h"
#include "ui/meetings/packlist.h"
#include "ui/meetings/packmodels.h"
#include "ui/meetings/packpreview.h"
#include "ui/meetings/packsource.h"
#include "ui/meetings/packwords.h"
#include "ui/meetings/partform.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/labels.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/whendone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace ui::meetings {

using namespace Qt::StringLiterals;
using model::PackPart;

namespace {

constexpr int gatherPause = 400; // milliseconds

bool concernsMeetingsOnly(const edit::Changes &changes)
{
    return changes.meetingsChanged && changes.entries.isEmpty() && !changes.everythingChanged && !changes.registersChanged
           && !changes.outlineChanged && !changes.layoutChanged;
}

} // namespace

PackPage::PackPage(edit::Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_ownDialogs(std::make_unique<shared::Dialogs>()),
      m_dialogs(m_ownDialogs.get()),
      m_messages(new shared::MessageArea(this)),
      m_begin(new QPushButton(this)),
      m_beginnings(new QMenu(this)),
      m_keep(new QPushButton(this)),
      m_list(new PackList(this)),
      m_partName(new QLabel(this)),
      m_form(new PartForm(this)),
      m_preview(new PackPreview(this)),
      m_print(new QPushButton(this)),
      m_save(new QPushButton(this))
{
    setObjectName(u"packPage"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(gatherPause);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(buildParts());
    row->addWidget(buildPages(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10); // as the tabs beside it
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(row, 1);
    m_messages->hide(); // empty it would leave a gap
    connectParts();
    retranslate();
    refresh();
}

PackPage::~PackPage() = default;

// What is shown.

const model::Meeting *PackPage::meeting() const
{
    return m_workspace.manual().meeting(m_meeting);
}

void PackPage::setView(PackView *view)
{
    m_preview->setView(view);
}

void PackPage::setMeeting(model::MeetingId id)
{
    if (id == m_meeting)
        return;
    m_meeting = id;
    ++m_asked; // what is on its way is another's
    m_preview->clear();
    m_list->setCurrent(0);
    refresh();
    gather();
}

void PackPage::follow(const edit::Changes &changes)
{
    if (changes.meetingsChanged || changes.everythingChanged)
        refresh();
    const model::Meeting *shown = meeting();
    if (shown && (!concernsMeetingsOnly(changes) || shown->header.edition != m_edition))
        m_pause.start();
}

void PackPage::refresh()
{
    const model::Meeting *shown = meeting();
    setEnabled(shown);
    if (!shown) {
        m_preview->clear();
        return m_list->show({}, {});
    }
    const bool isWritable = m_workspace.access() == edit::Access::ReadWrite;
    m_list->setWritable(isWritable);
    m_form->setEnabled(isWritable);
    m_begin->setEnabled(isWritable);
    m_keep->setEnabled(isWritable);
    m_list->show(model::packOf(*shown), shown->header);
    m_preview->setManual(m_workspace.manual());
    showChosen();
}

void PackPage::showChosen()
{
    const model::Meeting *shown = meeting();
    const int row = m_list->current();
    if (!shown || row < 0)
        return;
    const QList<PackPart> parts = model::packOf(*shown);
    m_partName->setText(partName(parts[row].kind));
    m_form->show(parts[row], model::sheetTemplate(m_workspace.manual()));
    m_preview->setParts(parts, row);
}

void PackPage::gather()
{
    const model::Meeting *shown = meeting();
    m_isStale = !isVisible();
    if (m_isStale || !shown)
        return;
    m_edition = shown->header.edition;
    shared::whenDone(this, orderLater(m_workspace, *shown),
                     [this, asked = ++m_asked](const base::Result<compose::PackOrder> &order) {
                         if (asked != m_asked)
                             return;
                         order ? m_preview->show(m_workspace.manual(), *order) : m_preview->showRefusal(order.error());
                     });
}

void PackPage::judge()
{
    const bool isThere = meeting();
    m_print->setEnabled(isThere && m_preview->canPrint());
    m_save->setEnabled(isThere && m_preview->canPrint());
    for (QAction *each : {m_saveEach, m_saveArchive})
        each->setEnabled(m_preview->parts().size() > 1);
}

// What is changed.

void PackPage::changeParts(const QList<PackPart> &parts, int row)
{
    if (!meeting())
        return;
    model::Meeting changed = *meeting();
    changed.header.pack = parts;
    if (const base::Outcome outcome = m_workspace.perform(edit::changeMeeting(changed)); !outcome)
        return refuse(outcome.error());
    m_list->setCurrent(row);
}

void PackPage::changePart(const PackPart &part)
{
    const int row = m_list->current();
    if (!meeting() || row < 0)
        return;
    QList<PackPart> parts = model::packOf(*meeting());
    parts[row] = part;
    changeParts(parts, row);
}

void PackPage::fillBeginnings()
{
    m_beginnings->clear();
    m_beginnings->addAction(tr("The usual pack"), this, [this] { changeParts({}, 0); });
    if (!m_workspace.manual().packs().isEmpty())
        m_beginnings->addSeparator();
    for (const model::Pack &pack : m_workspace.manual().packs()) {
        const QString name = text::plain(pack.name.preferring(language::readersLanguage()));
        m_beginnings->addAction(shared::asLabel(name), this, [this, parts = pack.header.parts] { changeParts(parts, 0); });
    }
}

void PackPage::keepAsModel()
{
    if (const model::Meeting *shown = meeting())
        (new PackModels(m_workspace, model::packOf(*shown), this))->open();
}

void PackPage::refuse(const base::Error &error)
{
    if (error.kind != base::ErrorKind::Cancelled)
        say({u"pack"_s, shared::Tone::Failure, [error] { return language::errorText(error); }, {}});
}

void PackPage::say(const shared::Message &message)
{
    m_messages->setVisible(true);
    m_messages->show(message);
}

void PackPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PackPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        gather();
}

} // namespace ui::meetings
