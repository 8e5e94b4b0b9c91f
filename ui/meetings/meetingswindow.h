// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace ui::shared {
class Dialogs;
}

namespace ui::meetings {

class MeetingList;
class PackPage;
class PackView;
class PeopleReminder;

/// The meetings of the manual: their calendar on the left, all about the chosen one on the right. It stays open beside the window and
/// follows it; every change is a step of its own, which undo takes back.
class MeetingsWindow final : public QDialog
{
    Q_OBJECT

public:
    MeetingsWindow(edit::Workspace &workspace, shared::Dialogs &dialogs, QWidget *parent = nullptr);

    /// With this meeting chosen; of a null id, or one that is gone, with the one that was.
    void show(model::MeetingId meeting);
    using QDialog::show;
    /// What the pages of a pack are shown in; it becomes the window's.
    void setPackView(PackView *view);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Page {
        QWidget *widget;
        const char *title; ///< untranslated
        std::function<void(model::MeetingId)> show;
    };
    template<typename Kind>
    Kind *addPage(const char *title);
    void addPages();
    void build();
    void connectParts();
    void follow(const edit::Changes &changes);
    void showPages(const model::MeetingId &meeting);
    [[nodiscard]] bool perform(const edit::Edit &edit);
    void add();
    void duplicate();
    void open(const model::Meeting &made);
    void askToRemove();
    void remove(model::MeetingId meeting, qsizetype people);
    void saveCalendar(model::MeetingId meeting);
    void undo(bool again);
    void judge();
    void retranslate();

    edit::Workspace &m_workspace;
    shared::Dialogs &m_dialogs;
    MeetingList *m_list;
    PeopleReminder *m_reminder;
    QLabel *m_none;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_calendar;
    QAction *m_oneCalendar;
    QAction *m_allCalendar;
    QTabWidget *m_tabs;
    QList<Page> m_pages;
    PackPage *m_pack = nullptr;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
};

} // namespace ui::meetings
