// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/repair.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace ui::repair {

class RepairView;

/// Shows what would be repaired in a text before anything happens: one that was pasted, or passages of the manual.
class RepairDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class What : unsigned char { Pasted, Standing };

    RepairDialog(What what, const ::exchange::RepairRequest &request, const QStringList &remarks, QWidget *parent);

    RepairView &view() { return *m_view; }

Q_SIGNALS:
    /// Take it as ticked.
    void taken();
    /// Take it without repairs.
    void takenAsItCame();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void take();
    void showState();
    void retranslate();

    What m_what;
    QStringList m_remarks;
    RepairView *m_view;
    QLabel *m_intro;
    QDialogButtonBox *m_buttons;
    QPushButton *m_take;
    QPushButton *m_asItCame = nullptr;
    bool m_hasLooked = false;
    bool m_isLeaving = false; ///< as soon as what is shown is what is ticked
};

} // namespace ui::repair
