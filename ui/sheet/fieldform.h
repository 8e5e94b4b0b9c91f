// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace ui::sheet {

/// One field of the template: its names, its role, who reads it, in which languages it is written.
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    void show(const model::SheetField &field, const std::array<base::Language, 2> &languages);

Q_SIGNALS:
    void changed(const model::SheetField &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void retranslate();
    void fill();

    std::array<QLabel *, 2> m_nameLabels{};
    std::array<QLineEdit *, 2> m_names{};
    QLabel *m_roleLabel;
    QComboBox *m_role;
    QLabel *m_audienceLabel;
    QComboBox *m_audience;
    QLabel *m_usesLabel;
    QComboBox *m_uses;
    QCheckBox *m_optional;
    model::SheetField m_field;
    std::array<base::Language, 2> m_languages{base::Language::French, base::Language::Dutch};
    bool m_isFilling = false;
};

} // namespace ui::sheet
