// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "model/finding.h"
#include "ui/registers/record.h"
#include "ui/shared/latestwork.h"

#include <QDialog>
#include <QImage>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeView;

namespace ui::shared {
class Dialogs;
}

namespace ui::registers {

class EditionsList;
class RecordForm;
class RecordList;
class UsesList;

/// The manual's registers: what they list, what each of it says, where it is used. It stays open beside the window and follows
/// it; every change is a step of its own, which undo takes back.
class RegistersWindow final : public QDialog
{
    Q_OBJECT

public:
    RegistersWindow(edit::Workspace &workspace, shared::Dialogs &dialogs, QWidget *parent = nullptr);

    /// Opens its register with it chosen.
    void show(const model::ObjectRef &object);
    using QDialog::show;

Q_SIGNALS:
    void placeAsked(const model::Place &place);
    /// A null entry: the edition from its beginning.
    void editionAsked(model::EntryId entry, const QString &number);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Thumbnail {
        model::ObjectRef object;
        QImage picture;
    };
    void build();
    void connectParts();
    void fill();
    void fillKinds();
    void sift(const QString &words);
    /// The one that was chosen, where it is listed.
    void choose(int otherwise);
    void follow(const edit::Changes &changes);
    void select(int row);
    /// The chosen one, and where it is used.
    void showRecord();
    void askThumbnail();
    void judge();
    [[nodiscard]] bool perform(const edit::Edit &edit);
    void add();
    void merge();
    void remove();
    void undo(bool again);
    void goTo(const model::Place &place);
    void retranslate();
    bool isWritable() const { return m_workspace.access() == edit::Access::ReadWrite; }

    edit::Workspace &m_workspace;
    shared::Dialogs &m_dialogs;
    Register m_which = Register::Networks;
    std::optional<model::ObjectRef> m_object;
    RecordList *m_model;
    QListWidget *m_kinds;
    QLineEdit *m_filter;
    QTreeView *m_list;
    QLabel *m_count;
    RecordForm *m_form;
    UsesList *m_uses;
    EditionsList *m_editions;
    QPushButton *m_add;
    QPushButton *m_merge;
    QPushButton *m_remove;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
    bool m_isFilling = false;
    int m_row = 0; ///< where the reader was when the list was asked for
    shared::LatestWork<Thumbnail> m_thumbnails; // last: it ends before what it tells
};

} // namespace ui::registers
