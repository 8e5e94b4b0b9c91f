// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/outline/entrymoves.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;

namespace ui::shared {
class Dialogs;
}

namespace ui::outline {

class OutlineFilter;
class OutlineModel;
class OutlineTree;
class Tally;

/// The outline beside the text: filter field and tree. Choosing an entry tells the window; adding, renaming, moving and
/// deleting go straight to the manual.
class OutlinePane final : public QWidget
{
    Q_OBJECT

public:
    OutlinePane(const Tally &tally, shared::Dialogs &dialogs, QWidget *parent = nullptr);

    void setSource(edit::Workspace *workspace);
    /// Null: the manual itself.
    model::EntryId current() const;
    void setCurrent(model::EntryId entry);

    // Commands on the current entry.
    void add(model::EntryKind kind);
    void rename();
    void remove();
    void move(Way way);

Q_SIGNALS:
    void entryChosen(model::EntryId entry);
    /// The reader wants to write there.
    void entryEntered(model::EntryId entry);
    /// The reader wants to see it beside what is being written.
    void readBesideAsked(model::EntryId entry);
    /// The manual refused: nothing was changed.
    void refused(const base::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void filter(const QString &words);
    void returnToPlace();
    void showMenu(const QModelIndex &index, const QPoint &global);
    bool perform(const edit::Edit &edit);
    void performSized(const edit::Edit &edit, qsizetype passages);
    void drop(model::EntryId entry, model::EntryId parent, model::EntryId after);
    QModelIndex shownIndex(model::EntryId entry) const;

    shared::Dialogs &m_dialogs;
    edit::Workspace *m_workspace = nullptr;
    model::EntryId m_place; ///< chosen last, to come back to when the tree was read anew
    OutlineModel *m_model;
    OutlineFilter *m_filter;
    QLineEdit *m_words;
    OutlineTree *m_tree;
};

} // namespace ui::outline
