// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/useswindow.h"

#include "ui/registers/editionslist.h"
#include "ui/registers/useslist.h"
#include "ui/shared/dialogbuttons.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::registers {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

constexpr int pauseAfterAnEdit = 400; // milliseconds: a writer is not followed key by key

} // namespace

QList<ObjectRef> usableAt(const Manual &manual, const ObjectRef &object, EntryId entry)
{
    QList<ObjectRef> objects;
    const auto add = [&](const ObjectRef &one) {
        if (manual.contains(one) && !objects.contains(one))
            objects.append(one);
    };
    if (const Passage *passage = object.kind == ObjectKind::Passage ? manual.passage(PassageId(object.id)) : nullptr) {
        const PassageHeader &header = passage->header;
        add(ref(header.shownPassage));
        add(ref(header.shownEntry));
        if (header.kind != PassageKind::Shown && header.kind != PassageKind::Cell)
            add(object);
        add(ref(header.parent));
    }
    add(ref(entry));
    return objects;
}

UsesWindow::UsesWindow(edit::Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_label(new QLabel(this)), m_which(new QComboBox(this)), m_uses(new UsesList(this)),
      m_editions(new EditionsList(workspace, this)), m_buttons(new shared::DialogButtons(QDialogButtonBox::Close, this))
{
    setObjectName(u"usesWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_which->setObjectName(u"uses.of"_s);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setBuddy(m_which);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter leads to a place
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_label);
    column->addWidget(m_which);
    column->addWidget(m_uses, 1);
    column->addWidget(m_editions);
    column->addWidget(m_buttons);
    connect(m_which, &QComboBox::activated, this, [this] { ask(0); });
    connect(m_uses, &UsesList::placeAsked, this, &UsesWindow::placeAsked);
    connect(m_editions, &EditionsList::editionAsked, this, &UsesWindow::editionAsked);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_workspace, &edit::Workspace::changed, this, &UsesWindow::follow);
    connect(&m_workspace, &QObject::destroyed, this, &QWidget::close);
    resize(620, 460);
    retranslate();
}

void UsesWindow::show(const QList<ObjectRef> &objects)
{
    m_objects = objects;
    m_which->setCurrentIndex(-1);
    fill();
    QDialog::show();
    m_which->setFocus();
}

void UsesWindow::fill()
{
    const int chosen = std::max(0, m_which->currentIndex());
    m_which->clear();
    for (const ObjectRef &object : std::as_const(m_objects))
        m_which->addItem(useText({object, {}}, m_workspace.manual()));
    m_which->setCurrentIndex(std::min(chosen, m_which->count() - 1));
    m_which->setEnabled(m_which->count() > 1);
    ask(0);
}

void UsesWindow::ask(int pause)
{
    const std::optional<ObjectRef> object = m_objects.isEmpty() ? std::nullopt : std::optional(m_objects[std::max(0, m_which->currentIndex())]);
    m_uses->ask(m_workspace.manual(), object, pause);
    m_editions->ask(object);
}

/// What is gone is not looked at any more.
void UsesWindow::follow()
{
    const qsizetype gone = m_objects.removeIf([this](const ObjectRef &object) { return !m_workspace.manual().contains(object); });
    if (m_objects.isEmpty())
        close();
    else if (gone > 0)
        fill();
    else
        ask(pauseAfterAnEdit);
}

void UsesWindow::retranslate()
{
    setWindowTitle(tr("Where it is used"));
    m_label->setText(tr("&What is looked for"));
    m_which->setAccessibleName(tr("What is looked for"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    fill();
}

void UsesWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::registers
