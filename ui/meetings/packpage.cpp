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

constexpr int pauseAfterAnEdit = 400; // milliseconds
constexpr int partsWidth = 320;       // pixels
constexpr int linesOfForm = 12;

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
    m_pause.setInterval(pauseAfterAnEdit);
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

QWidget *PackPage::buildParts()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(partsWidth);
    m_begin->setObjectName(u"pack.begin"_s);
    m_begin->setMenu(m_beginnings);
    m_keep->setObjectName(u"pack.keep"_s);
    for (QPushButton *button : {m_begin, m_keep})
        button->setAutoDefault(false);
    m_partName->setObjectName(u"pack.partName"_s);
    QFont bold = m_partName->font();
    bold.setBold(true);
    m_partName->setFont(bold);
    // The list does not jump when another part asks for more.
    auto *form = new QWidget(box);
    form->setMinimumHeight(fontMetrics().lineSpacing() * linesOfForm);
    auto *inside = new QVBoxLayout(form);
    inside->setContentsMargins(0, 8, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(m_partName);
    inside->addWidget(m_form);
    inside->addStretch(1);
    auto *models = new QHBoxLayout;
    models->addWidget(m_begin);
    models->addWidget(m_keep);
    models->addStretch(1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(models);
    column->addWidget(m_list, 1);
    column->addWidget(form);
    return box;
}

QWidget *PackPage::buildPages()
{
    auto *box = new QWidget(this);
    m_print->setObjectName(u"pack.print"_s);
    m_save->setObjectName(u"pack.save"_s);
    auto *ways = new QMenu(this);
    m_saveOne = ways->addAction(QString(), this, &PackPage::saveOne);
    m_saveOne->setObjectName(u"pack.saveOne"_s);
    m_saveEach = ways->addAction(QString(), this, &PackPage::saveEach);
    m_saveEach->setObjectName(u"pack.saveEach"_s);
    m_saveArchive = ways->addAction(QString(), this, &PackPage::saveArchive);
    m_saveArchive->setObjectName(u"pack.saveArchive"_s);
    ways->addSeparator();
    m_inGreys = ways->addAction(QString());
    m_inGreys->setObjectName(u"pack.inGreys"_s);
    m_inGreys->setCheckable(true);
    m_save->setMenu(ways);
    auto *actions = new QHBoxLayout;
    actions->addStretch(1);
    for (QPushButton *button : {m_print, m_save}) {
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_preview, 1);
    column->addLayout(actions);
    return box;
}

void PackPage::connectParts()
{
    connect(m_list, &PackList::chosen, this, &PackPage::showChosen);
    connect(m_list, &PackList::partsWanted, this, &PackPage::changeParts);
    connect(m_form, &PartForm::changed, this, &PackPage::changePart);
    connect(m_beginnings, &QMenu::aboutToShow, this, &PackPage::fillBeginnings);
    connect(m_keep, &QPushButton::clicked, this, &PackPage::keepAsModel);
    connect(m_print, &QPushButton::clicked, this, &PackPage::print);
    connect(m_preview, &PackPreview::stateChanged, this, &PackPage::judge);
    connect(&m_pause, &QTimer::timeout, this, &PackPage::gather);
    connect(&m_workspace, &edit::Workspace::changed, this, &PackPage::follow);
    connect(&m_workspace, &edit::Workspace::participantsChanged, this, [this](const model::MeetingId &id) {
        if (id == m_meeting)
            m_pause.start();
    });
}

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

void PackPage::retranslate()
{
    m_begin->setText(tr("&Begin from"));
    m_begin->setToolTip(tr("Replaces the parts by those of a model"));
    m_keep->setText(tr("&Keep as a model…"));
    m_print->setText(tr("P&rint…"));
    m_save->setText(tr("&Save as PDF"));
    m_saveOne->setText(tr("&One file…"));
    m_saveEach->setText(tr("One file for &each part…"));
    m_saveArchive->setText(tr("One &archive (zip) with a file for each part…"));
    m_inGreys->setText(tr("In &greys, without colours"));
    m_list->setAccessibleName(tr("Parts of the pack"));
    m_preview->setAccessibleName(tr("Preview of the pack"));
    showChosen();
    judge();
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
