// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace ui::registers {

class EditionsList;
class UsesList;

/// What stands at a place and may be used elsewhere: the passage, or what it shows; the box or table around it; the entry.
QList<model::ObjectRef> usableAt(const model::Manual &manual, const model::ObjectRef &object, model::EntryId entry);

/// Where a passage, a box or a practice is shown and named, and in which editions it stood. It stays open beside the window and
/// follows the manual.
class UsesWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit UsesWindow(edit::Workspace &workspace, QWidget *parent = nullptr);

    /// One of them is looked at, first the first.
    void show(const QList<model::ObjectRef> &objects);

Q_SIGNALS:
    void placeAsked(const model::Place &place);
    void editionAsked(model::EntryId entry, const QString &number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void ask(int pause);
    void follow();
    void retranslate();

    edit::Workspace &m_workspace;
    QList<model::ObjectRef> m_objects;
    QLabel *m_label;
    QComboBox *m_which;
    UsesList *m_uses;
    EditionsList *m_editions;
    QDialogButtonBox *m_buttons;
};

} // namespace ui::registers
