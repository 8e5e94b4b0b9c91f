// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/section.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::aid {

Section::Section(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_title(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_title);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    hide();
}

void Section::retranslate()
{
    m_title->setText(title());
    setAccessibleName(title());
}

void Section::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::aid
