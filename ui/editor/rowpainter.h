// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/marking.h"
#include "ui/editor/rowselection.h"
#include "ui/editor/sheet.h"

class QPainter;

namespace ui::editor {

/// What the painter must know beside the sheet.
struct PaintState {
    int activeRow = -1;
    base::Language activeLanguage = base::Language::French;
    bool hasFocus = false;
    bool isWritable = true;
    std::function<bool(int row)> hasRemark; ///< something may deserve a look
    RowSelection::Range selected;
    /// What is marked in a cell, in characters.
    std::function<QList<shared::Mark>(int row, base::Language language)> marks;
    QString homeKey; ///< leads from what is shown to where it is written; empty: none does
    QRectF clip; ///< what is to be painted of the device
};

/// Paints rows: text of both languages, frames, list signs, state. The text of the active cell is left to the live widget.
class RowPainter final
{
public:
    RowPainter(QPainter &painter, Sheet &sheet, const PaintState &state);

    /// `y`: where the row begins on the device.
    void paint(int row, qreal y);

private:
    void paintGround();
    void paintFrame();
    void paintTitleLabel();
    void paintLabel(const QString &label, qreal y);
    void paintPicture();
    void paintPageBreak();
    QString altLabel() const;
    QString shownLabel() const;
    QString shownKind() const;
    void paintCell(base::Language language);
    void paintText(base::Language language, const QPointF &place);
    void paintPlaceholder(base::Language language, const QRectF &cell);
    void paintListSign(const QRectF &cell);
    void paintState();
    void paintRemark(const QRectF &sign);
    void paintStateWords(model::Step step, const QPointF &place);
    void paintHairline();
    bool isActive(base::Language language) const;
    bool isCell() const;
    QString placeholder(base::Language language) const;

    QPainter &m_painter;
    Sheet &m_sheet;
    const Look &m_look;
    const PaintState &m_state;
    const MarkInk m_markInk;
    int m_index = 0;
    Row m_row;
    qreal m_y = 0;      ///< of the row on the device
    qreal m_shift = 0;  ///< from the sheet to the device
    qreal m_height = 0;
};

} // namespace ui::editor
