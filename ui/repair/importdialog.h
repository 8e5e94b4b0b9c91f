// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreignfile.h"
#include "exchange/repair.h"
#include "ui/repair/destination.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace ui::repair {

class RepairView;

/// What a file holds, before it is taken in: its passages, what was done with it, where it goes.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const model::Manual &manual, const QString &fileName, const ::exchange::ForeignText &text, const Target &proposal,
                 QWidget *parent);

    /// The file is plain text that may have come out of a PDF: repairs are proposed.
    void lookForRepairs(const ::exchange::RepairRequest &request);
    RepairView &view() { return *m_view; }
    Target target() const { return m_destination->target(); }

Q_SIGNALS:
    void taken();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void showState();
    void retranslate();

    QString m_fileName;
    QMap<::exchange::ForeignRemark, int> m_remarks;
    RepairView *m_view;
    Destination *m_destination;
    QLabel *m_intro;
    QLabel *m_said;
    QDialogButtonBox *m_buttons;
    bool m_isLooking = false;
    bool m_isLeaving = false;
};

} // namespace ui::repair
