// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "model/finding.h"

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace ui::sheet {

class FactsForm;
class FieldsList;
class FiguresList;
class ReviewForm;

/// What is known of one entry beside its texts: a practice's facts, fields and figures; of any entry, its review. It stays
/// open beside the window and follows it; every change is a step of its own, which undo takes back.
class SheetWindow final : public QDialog
{
    Q_OBJECT

public:
    SheetWindow(edit::Workspace &workspace, QWidget *parent = nullptr);

    void show(model::EntryId entry);

Q_SIGNALS:
    void placeAsked(const model::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What is typed and was not told yet is told.
    void take();
    void refresh();
    /// What is typed is followed when the writer pauses, everything else at once.
    void follow(const edit::Changes &changes);
    void perform(const edit::Edit &edit);
    void setUnsaid(const QString &fact, bool isUnsaid);
    void goToField();
    void judgeField();
    void toggleFieldUnsaid();
    void retranslate();

    edit::Workspace &m_workspace;
    model::EntryId m_entry;
    QLabel *m_title;
    QTabWidget *m_tabs;
    FactsForm *m_facts;
    QWidget *m_fieldsPage;
    FieldsList *m_fields;
    QPushButton *m_write;
    QPushButton *m_unsaid;
    FiguresList *m_figures;
    ReviewForm *m_review;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
    QTimer m_later;
};

} // namespace ui::sheet
