// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/look.h"

#include <QWidget>

namespace ui::editor {

/// The names of the two languages, which stay on top of the sheet.
class ColumnHeads final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnHeads(QWidget *parent);

    void setLook(const Look &look, const Columns &columns);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintName(QPainter &painter, base::Language language) const;

    Look m_look;
    Columns m_columns;
};

} // namespace ui::editor
