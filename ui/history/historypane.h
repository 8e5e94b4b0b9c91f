// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/history/passagestory.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui::history {

class ChangeList;
class ChangeModel;

/// The history of the entry a reader stands on: who changed it, when and why; below, the wordings of the chosen change in
/// both languages with what moved. An earlier wording can be taken up again, as a new change.
class HistoryPane final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(QWidget *parent = nullptr);

    void setSource(edit::Workspace *workspace);
    void showEntry(model::EntryId entry);

Q_SIGNALS:
    void placeAsked(const model::TextRef &text, base::Language language);
    /// The entry as it stood right after a change, to be read beside the text.
    void readBesideAsked(model::EntryId entry, qint64 change, const QDateTime &at);
    /// The same with filters, in a window of its own.
    void windowAsked();
    void refused(const base::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void refreshSoon();
    void refresh();
    void showChange(int row);
    void clearCards();
    void addCard(const Rewording &rewording);
    void restore(const Rewording &rewording);
    void askReading();

    edit::Workspace *m_workspace = nullptr;
    model::EntryId m_entry;
    bool m_isStale = true;
    QTimer m_timer;
    ChangeModel *m_model;
    ChangeList *m_list;
    QLabel *m_title;
    QLabel *m_note;
    QPushButton *m_beside;
    QPushButton *m_window;
    QScrollArea *m_area;
    QVBoxLayout *m_cards;
};

} // namespace ui::history
