// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QSpinBox;

namespace ui::editor {

/// Asks how large a new table is. Made for one question.
class TableDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TableDialog(QWidget *parent);

    int rows() const;
    int columns() const;
    bool hasHead() const;

private:
    QSpinBox *m_rows;
    QSpinBox *m_columns;
    QCheckBox *m_head;
};

} // namespace ui::editor
