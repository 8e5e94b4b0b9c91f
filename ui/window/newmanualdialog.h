// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incoming.h"

#include <QDialog>
#include <array>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::shared {
class Dialogs;
}

namespace ui::window {

/// Asks for the title of a new manual, in one language at least, and for its file.
class NewManualDialog final : public QDialog
{
    Q_OBJECT

public:
    NewManualDialog(shared::Dialogs &dialogs, QWidget *parent = nullptr);

    QString path() const;
    /// An empty manual of that title.
    model::Incoming manual() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void titleChanged();
    void browse();

    shared::Dialogs &m_dialogs;
    bool m_pathIsChosen = false;
    QLabel *m_intro;
    std::array<QLabel *, 2> m_labels{};
    std::array<QLineEdit *, 2> m_titles{};
    QLabel *m_pathLabel;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QDialogButtonBox *m_buttons;
};

} // namespace ui::window
