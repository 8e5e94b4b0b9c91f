// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/board/networktable.h"
#include "ui/board/practicetable.h"
#include "ui/shared/latestwork.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QPushButton;
class QTabWidget;
class QTableView;

namespace ui::shared {
class Dialogs;
class MessageArea;
}

namespace ui::board {

class FilterRow;
class TodoList;

/// The board: what needs doing, networks against fields, practices against principles. It stays open beside the window and
/// follows the manual; reading it all again happens in a worker.
class BoardWindow final : public QDialog
{
    Q_OBJECT

public:
    BoardWindow(edit::Workspace &workspace, shared::Dialogs &dialogs, QWidget *parent = nullptr);

Q_SIGNALS:
    void placeAsked(const model::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTableView *addTable(BoardTable *table, const char *name);
    void follow(QTableView *view, BoardTable *table);
    /// Anew in a worker, after a pause in milliseconds.
    void ask(int pause);
    /// Then asks as above. Only a merge or a reload makes conflicts: the file is not asked at every key.
    void readConflicts(int pause);
    void readPeople();
    void take(const Overview &overview);
    void setFilter(const QString &words);
    void save();
    QTableView *tableShown() const;
    void tell(const base::Error &error);
    void tellSaved(const QString &path);
    void retranslate();

    edit::Workspace &m_workspace;
    QList<model::Key> m_conflicts;
    QHash<model::MeetingId, int> m_people; ///< how many each meeting has
    shared::Dialogs &m_dialogs;
    shared::MessageArea *m_messages;
    FilterRow *m_filter;
    QComboBox *m_language;
    bool m_isLanguageChosen = false; ///< else it is the reader's own
    QTabWidget *m_tabs;
    TodoList *m_todo;
    NetworkTable *m_networks;
    PracticeTable *m_practices;
    QTableView *m_networkView;
    QTableView *m_practiceView;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
    shared::LatestWork<Overview> m_work; // last: it ends before what it tells
};

} // namespace ui::board
