// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panesplitter.h"

#include "ui/window/readingdesk.h"

#include <QDataStream>
#include <algorithm>

namespace ui::window {

namespace {

constexpr int outlineWidth = 280;
constexpr int narrowOutline = 220; // titles are still told from each other
constexpr int sideWidth = 420;
constexpr int narrowSide = 360; // what is chosen in its boxes is not cut off

/// As much of what is lacking as it can do without.
void give(int &width, int least, int &lacking)
{
    const int given = std::clamp(lacking, 0, std::max(0, width - least));
    width -= given;
    lacking -= given;
}

} // namespace

PaneSplitter::PaneSplitter(QWidget *outline, ReadingDesk *text, QWidget *side, QWidget *parent)
    : QSplitter(parent), m_outline(outline), m_text(text), m_side(side)
{
    setObjectName(QStringLiteral("splitter"));
    setHandleWidth(1);
    setChildrenCollapsible(false);
    for (QWidget *pane : {m_outline, static_cast<QWidget *>(m_text), m_side}) {
        addWidget(pane);
        setStretchFactor(count() - 1, pane == m_text ? 1 : 0);
    }
    connect(this, &QSplitter::splitterMoved, this, &PaneSplitter::remember);
}

void PaneSplitter::arrange()
{
    const int handles = (m_outline->isHidden() ? 0 : 1) + (m_side->isHidden() ? 0 : 1);
    const int room = width() - handles * handleWidth();
    const QList<int> chosen = m_choices.value(shownPanes());
    const Widths widths = chosen.size() == 2 ? Widths{chosen[0], chosen[1]} : fitting(room);
    setSizes({widths.outline, room - widths.outline - widths.side, widths.side});
}

PaneSplitter::Widths PaneSplitter::fitting(int room) const
{
    Widths widths{m_outline->isHidden() ? 0 : outlineWidth, m_side->isHidden() ? 0 : sideWidth};
    int lacking = m_text->comfortableWidth() - (room - widths.outline - widths.side);
    give(widths.side, std::max(narrowSide, m_side->minimumWidth()), lacking);
    give(widths.outline, narrowOutline, lacking);
    return widths;
}

int PaneSplitter::shownPanes() const
{
    return (m_outline->isHidden() ? 0 : 1) + (m_side->isHidden() ? 0 : 2);
}

void PaneSplitter::remember()
{
    const QList<int> now = sizes();
    m_choices.insert(shownPanes(), {now.first(), now.last()});
}

void PaneSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (!m_choices.contains(shownPanes()))
        arrange();
}

QByteArray PaneSplitter::saveChoices() const
{
    QByteArray choices;
    QDataStream stream(&choices, QIODevice::WriteOnly);
    stream << m_choices;
    return choices;
}

void PaneSplitter::restoreChoices(const QByteArray &choices)
{
    QHash<int, QList<int>> read;
    QDataStream stream(choices);
    stream >> read;
    m_choices = stream.status() == QDataStream::Ok ? read : QHash<int, QList<int>>();
    arrange();
}

} // namespace ui::window
