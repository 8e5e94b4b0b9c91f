// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/marks.h"

#include <QColor>
#include <QPointF>

class QPainter;
class QTextLayout;

namespace ui::editor {

class Look;

/// The colours of marks.
struct MarkInk {
    MarkInk() = default;
    explicit MarkInk(const Look &look);
    bool operator==(const MarkInk &) const = default;

    QColor match, moved, movedLine, gone, goneLine, term, fault, space;
};

// Qt paints formats that lie over a text by painting the text once more for each, through a clip: with ten marks a row that takes
// ten times as long as the row. So marks are painted apart, some behind the words, some under them. `place` is where the layout
// begins; marks beyond its end are passed over.
void paintGrounds(QPainter &painter, const QTextLayout &lines, const QPointF &place, const QList<shared::Mark> &marks,
                  const MarkInk &ink);
void paintUnderlines(QPainter &painter, const QTextLayout &lines, const QPointF &place, const QList<shared::Mark> &marks,
                     const MarkInk &ink);

} // namespace ui::editor
