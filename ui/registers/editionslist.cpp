// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/editionslist.h"

#include "ui/language/datetext.h"
#include "ui/shared/roomyrows.h"
#include "ui/shared/whendone.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>
#include <utility>

namespace ui::registers {

using namespace model;

namespace {

constexpr int pauseBeforeReading = 250; // milliseconds: who leafs through a list does not stop at every line
constexpr int mostRowsShown = 4;        // the others are scrolled to

} // namespace

EditionsList::EditionsList(edit::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(&workspace), m_label(new QLabel(this)), m_list(new QListWidget(this))
{
    m_list->setObjectName(QStringLiteral("registers.editions"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new shared::RoomyRows(this));
    m_label->setBuddy(m_list);
    m_label->setWordWrap(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeReading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    column->addWidget(m_list);
    connect(&m_pause, &QTimer::timeout, this, &EditionsList::look);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { open(m_list->row(item)); });
    hide();
    retranslate();
}

EditionsList::~EditionsList()
{
    m_cancel.cancel();
}

void EditionsList::ask(const std::optional<ObjectRef> &object)
{
    if (object == m_object)
        return;
    m_object = object;
    m_cancel.cancel();
    m_uses.clear();
    fill();
    object ? m_pause.start() : m_pause.stop();
}

void EditionsList::look()
{
    if (!m_workspace || !m_object)
        return;
    m_cancel = {};
    shared::whenDone(this, m_workspace->editionUses(*m_object, m_cancel),
        [this, cancel = m_cancel](const base::Result<QList<history::EditionUse>> &uses) {
            if (cancel.isCancelled() || !uses)
                return;
            m_uses = *uses;
            fill();
        });
}

void EditionsList::fill()
{
    setVisible(!m_uses.isEmpty());
    m_list->clear();
    m_label->setText(tr("In %n published &edition(s)", nullptr, int(m_uses.size())));
    for (auto use = m_uses.crbegin(); use != m_uses.crend(); ++use) {
        const QString edition = tr("%1, %2", "edition, day").arg(use->number, language::shortDateText(use->publishedAt.toLocalTime().date()));
        m_list->addItem(use->users == 0 ? edition : tr("%1 – used by %n entry(ies)", nullptr, use->users).arg(edition));
    }
    const int rows = std::clamp(m_list->count(), 1, mostRowsShown);
    m_list->setFixedHeight(rows * std::max(0, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
}

void EditionsList::open(int row)
{
    const qsizetype at = m_uses.size() - 1 - row;
    if (!m_workspace || at < 0 || at >= m_uses.size())
        return;
    const std::optional<ObjectRef> entry = m_workspace->manual().find(m_uses[at].entry);
    Q_EMIT editionAsked(entry && entry->kind == ObjectKind::Entry ? EntryId(entry->id) : EntryId(), m_uses[at].number);
}

void EditionsList::retranslate()
{
    m_list->setAccessibleName(tr("Published editions in which it stood"));
    fill();
}

void EditionsList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::registers
