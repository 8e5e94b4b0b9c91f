// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/shared/dialogs.h"
#include "ui/window/surroundings.h"

#include <QObject>
#include <functional>

namespace ui::shared {
class MessageArea;
}

namespace ui::window {

/// Files of manuals: makes, opens, copies and restores them. What it opens is handed to the window; what goes wrong is said
/// in a message with what can be done about it.
class FileDesk final : public QObject
{
    Q_OBJECT

public:
    using Taker = std::function<void(std::unique_ptr<edit::Workspace>)>;

    FileDesk(const Surroundings &surroundings, shared::MessageArea &messages, QWidget &window);

    void setTaker(const Taker &taker) { m_take = taker; }
    /// The manual that is open now, or null.
    void setWorkspace(edit::Workspace *workspace) { m_workspace = workspace; }

    void askNew();
    void askOpen(edit::Access access);
    void open(const QString &path, edit::Access access);
    /// A copy of the example manual, in a place of the reader's choice.
    void openExample();
    void saveCopy();
    void restoreBackup();

private:
    edit::Session session(edit::Access access);
    void askAuthor();
    bool isOpenHere(const QString &path) const;
    void make(const QString &path, const model::Incoming &incoming);
    void take(base::Result<std::unique_ptr<edit::Workspace>> opened, const QString &path, edit::Access access);
    void refuse(const base::Error &error, const QString &path, edit::Access access);
    void restore(const edit::Backup &backup);

    const Surroundings m_surroundings;
    shared::MessageArea &m_messages;
    QWidget &m_window;
    edit::Workspace *m_workspace = nullptr;
    Taker m_take;
};

} // namespace ui::window
