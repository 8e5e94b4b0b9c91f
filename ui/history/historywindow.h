// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/history/pairedtexts.h"

#include <QDialog>
#include <QSet>
#include <QTimer>

class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace ui::history {

class ChangeList;
class ChangeModel;
class HistoryFilter;

/// Who changed what, when and why: of one text, an entry or the whole manual, by person, time and language. Beside the list, what the
/// chosen step moved in French and in Dutch. A wording, an entry or what was deleted comes back as a new step; an entry and the whole
/// manual are read as they were.
class HistoryWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryWindow(edit::Workspace &workspace, QWidget *parent = nullptr);

    /// Where the reader stands.
    void setPlace(model::EntryId entry, const std::optional<model::TextRef> &text);

Q_SIGNALS:
    void placeAsked(const model::TextRef &text, base::Language language);
    /// An entry, or (null) the whole manual, as it stood right after a step.
    void readAsked(model::EntryId entry, qint64 change, const QDateTime &at);
    void refused(const base::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void retranslate();
    void refresh();
    /// The latest steps, however many were asked for before.
    void refreshAnew();
    void take(const QList<::history::Change> &changes);
    void showCount();
    void showChosen();
    void showMoved(const QList<::history::Rewriting> &rewritings);
    const ::history::Change *chosen() const;
    model::EntryId chosenEntry() const;
    void act(int text, const QString &action);
    void readEntry();
    void readDay();
    void restoreEntry();
    void restoreDeleted();
    void restore(const base::Result<model::Manual> &past, const QList<model::EntryId> &entries,
                 const QSet<model::PassageId> &broughtIn = {});

    edit::Workspace &m_workspace;
    int m_asked = 0; ///< of several answers the last one asked for counts
    int m_askedTexts = 0;
    bool m_isRead = false; ///< until then nothing is said of what there is
    int m_steps = 0; ///< at most so many are listed; more when the end of the list is reached
    QList<model::EntryId> m_removed; ///< by the chosen step
    PairedTexts m_texts;
    HistoryFilter *m_filter;
    ChangeModel *m_model;
    ChangeList *m_list;
    QLabel *m_count;
    shared::PairedDifference *m_moved;
    QPushButton *m_read;
    QPushButton *m_restore;
    QPushButton *m_bringBack;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QPushButton *m_readDay;
    QDialogButtonBox *m_buttons;
    QTimer m_timer;
};

} // namespace ui::history
