// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/columnheads.h"

#include "ui/editor/stepsign.h"

#include <QPainter>

namespace ui::editor {

ColumnHeads::ColumnHeads(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("columnHeads"));
}

void ColumnHeads::setLook(const Look &look, const Columns &columns)
{
    m_look = look;
    m_columns = columns;
    updateGeometry();
    update();
}

QSize ColumnHeads::sizeHint() const
{
    return {200, int(m_look.smallHeight() * 1.9)};
}

void ColumnHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.paper());
    painter.setPen(QPen(m_look.hairline(), 1));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    for (const base::Language language : m_columns.order)
        if (m_columns.shows(language))
            paintName(painter, language);
}

void ColumnHeads::paintName(QPainter &painter, base::Language language) const
{
    QFont font = m_look.smallFont();
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    painter.setFont(font);
    painter.setPen(m_look.quiet());
    painter.drawText(QRectF(m_columns.leftOf(language), 0, m_columns.width, height() - 1),
                     Qt::AlignLeft | Qt::AlignVCenter, ownName(language));
}

} // namespace ui::editor
