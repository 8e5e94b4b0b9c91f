// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace ui::exchange {

/// The translation memories that were added, to be ticked and forgotten. Made for one question.
class MemoriesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MemoriesDialog(const QStringList &names, QWidget *parent = nullptr);

    /// What is to be forgotten.
    QStringList chosen() const;

private:
    void showAcceptable();

    QListWidget *m_list;
    QPushButton *m_forget;
};

} // namespace ui::exchange
