// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/layoutbutton.h"

#include "ui/exchange/layoutdialog.h"

#include <QEvent>

namespace ui::exchange {

LayoutButton::LayoutButton(const model::Manual &manual, ChooseFile chooseFile, QWidget *parent)
    : QPushButton(parent), m_manual(manual), m_chooseFile(std::move(chooseFile))
{
    setObjectName(QStringLiteral("layoutButton"));
    m_change.layout = manual.layout();
    connect(this, &QPushButton::clicked, this, &LayoutButton::ask);
    retranslate();
}

std::optional<edit::LayoutChange> LayoutButton::change() const
{
    const bool isChanged = m_change.layout != m_manual.layout() || m_change.publisher || m_change.logo;
    return isChanged ? std::optional(m_change) : std::nullopt;
}

void LayoutButton::setChange(const edit::LayoutChange &change)
{
    m_change = change;
    retranslate();
    Q_EMIT chosen();
}

void LayoutButton::ask()
{
    auto *dialog = new LayoutDialog(m_manual, m_change, [this] { return m_chooseFile(window()); }, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setChange(dialog->change()); });
    dialog->open();
}

void LayoutButton::retranslate()
{
    setText(tr("%1…", "opens a dialog").arg(lookName(m_change.layout)));
    setAccessibleName(tr("How the pages look: %1").arg(lookName(m_change.layout)));
}

void LayoutButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace ui::exchange
