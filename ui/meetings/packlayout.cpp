// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a pack is put together, and what its parts are called.
#include "ui/meetings/packlist.h"
#include "ui/meetings/packpage.h"
#include "ui/meetings/packpreview.h"
#include "ui/meetings/partform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace ui::meetings {

using namespace Qt::StringLiterals;

namespace {

constexpr int partsWidth = 320; // pixels
constexpr int linesOfForm = 12;

} // namespace

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
    m_list->setAccessibleName(tr("Parts of the pack"));
    m_preview->setAccessibleName(tr("Preview of the pack"));
    showChosen();
    judge();
}

} // namespace ui::meetings
