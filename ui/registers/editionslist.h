// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;

namespace ui::registers {

/// In which published editions an object stood, the newest first; read aside, and shown only where there are any. Enter leads
/// into the edition.
class EditionsList final : public QWidget
{
    Q_OBJECT

public:
    explicit EditionsList(edit::Workspace &workspace, QWidget *parent = nullptr);
    /// Nobody waits for what is not read yet.
    ~EditionsList() override;

    /// Of the same object nothing is asked again.
    void ask(const std::optional<model::ObjectRef> &object);

Q_SIGNALS:
    /// A null entry: the edition from its beginning.
    void editionAsked(model::EntryId entry, const QString &number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void fill();
    void open(int row);
    void retranslate();

    QPointer<edit::Workspace> m_workspace;
    QLabel *m_label;
    QListWidget *m_list;
    QTimer m_pause;
    base::CancelToken m_cancel;
    std::optional<model::ObjectRef> m_object;
    QList<history::EditionUse> m_uses; ///< oldest first
};

} // namespace ui::registers
