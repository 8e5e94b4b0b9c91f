// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"

#include <QDialog>
#include <array>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace ui::outline {

/// Asks for the titles of an entry in both languages: of a new one, or of one that is there.
class EntryDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : unsigned char { Add, Rename };

    EntryDialog(Purpose purpose, model::EntryKind kind, const std::array<QString, 2> &titles, QWidget *parent);

    /// French, Dutch; an empty one is not written yet.
    std::array<QString, 2> titles() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void allowWhenTitled();

    Purpose m_purpose;
    model::EntryKind m_kind;
    QLabel *m_hint;
    std::array<QLabel *, 2> m_labels{};
    std::array<QLineEdit *, 2> m_fields{};
    QDialogButtonBox *m_buttons;
};

} // namespace ui::outline
