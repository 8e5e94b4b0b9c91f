// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QSpinBox;

namespace ui::meetings {

/// How one part of a pack is printed. Only what matters for its kind is asked.
class PartForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PartForm(QWidget *parent = nullptr);

    void show(const model::PackPart &part, const QList<model::SheetField> &fields);
    using QWidget::show;

Q_SIGNALS:
    void changed(const model::PackPart &part);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void fill();
    void fillFields();
    void showWhatFits();
    void tell();
    model::PackPart asked() const;
    void retranslate();

    model::PackPart m_part;
    QList<model::SheetField> m_fields;
    QFormLayout *m_form;
    QLabel *m_languagesLabel;
    QComboBox *m_languages;
    QLabel *m_extentLabel;
    QComboBox *m_extent;
    QListWidget *m_chosen;
    QLabel *m_rowsLabel;
    QSpinBox *m_rows;
    QLabel *m_sheetLabel;
    QComboBox *m_perSheet;
    QCheckBox *m_notes;
    QCheckBox *m_large;
    bool m_isFilling = false;
};

} // namespace ui::meetings
