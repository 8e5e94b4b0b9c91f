// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/shared/dialogs.h"
#include "ui/window/openingbar.h"
#include "ui/window/surroundings.h"

#include <QFutureWatcher>
#include <QObject>
#include <functional>
#include <optional>

namespace ui::shared {
class MessageArea;
}

namespace ui::window {

class Departures;

/// Files of manuals: makes, opens, copies and restores them. What it opens comes in its own time and is then handed to the
/// window; what goes wrong is said in a message with what can be done about it.
class FileDesk final : public QObject
{
    Q_OBJECT

public:
    using Taker = std::function<void(std::unique_ptr<edit::Workspace>)>;

    FileDesk(const Surroundings &surroundings, shared::MessageArea &messages, OpeningBar &bar, QWidget &window);
    ~FileDesk() override;

    void setTaker(const Taker &taker) { m_take = taker; }
    /// What is on its way out is opened again when it has gone.
    void setDepartures(const Departures &departures);
    /// The manual that is open now, or null.
    void setWorkspace(edit::Workspace *workspace) { m_workspace = workspace; }

    void askNew();
    void askOpen(edit::Access access);
    /// One manual comes at a time: the last one asked for.
    void open(const QString &path, edit::Access access);
    bool isOpening() const { return m_errand || m_next; }
    /// Gives up what is on its way; the window stays as it is.
    void cancel();
    /// A copy of the example manual, in a place of the reader's choice.
    void openExample();
    void saveCopy();
    /// A copy that is opened for writing when it is made.
    void editCopy();
    void restoreBackup();
    /// What is left of a damaged manual, in a new file in a place of the reader's choice.
    void salvage(const QString &damaged);
    /// Goes on in a new file, with all that could not be saved in this one.
    void saveElsewhere();
    /// The manual that is open was opened for reading only: says what can be done about it.
    void tellReadOnly();
    /// The manual that is open is in another file now.
    void followTo(const QString &path, edit::Relocation relocation);

private:
    using Start = std::function<QFuture<edit::Workspace::Opened>(const base::Progress &, const base::CancelToken &)>;
    /// A manual on its way.
    struct Errand {
        QString path;
        edit::Access access = edit::Access::ReadWrite;
        OpeningBar::Errand kind = OpeningBar::Errand::Open;
        Start start;
    };

    void openAnyway(const QString &path);
    void bringFrom(const QString &path, const edit::Session &session);
    void bring(const Errand &errand);
    void bringNext();
    void receive(QFutureWatcher<edit::Workspace::Opened> *watcher);
    void arrive(edit::Workspace::Opened opened);
    QString askCopy(const QString &title);
    void copyTo(const QString &path, const std::function<void()> &then);
    void follow(const QFuture<base::Outcome> &copying, const std::function<void()> &then);
    edit::Session session(edit::Access access);
    void askAuthor();
    bool isOpenHere(const QString &path) const;
    void make(const QString &path, const model::Incoming &incoming);
    void take(edit::Workspace::Opened opened, const Errand &errand);
    void refuse(const base::Error &error, const QString &path, edit::Access access);
    void restore(const edit::Backup &backup);

    const Surroundings m_surroundings;
    shared::MessageArea &m_messages;
    OpeningBar &m_bar;
    QWidget &m_window;
    edit::Workspace *m_workspace = nullptr;
    Taker m_take;
    const Departures *m_departures = nullptr;
    std::optional<Errand> m_errand;
    std::optional<Errand> m_next; ///< asked for while another, or the same, was on its way in or out
    base::CancelToken m_cancel;
};

} // namespace ui::window
