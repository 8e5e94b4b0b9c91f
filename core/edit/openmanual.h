// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/drafts.h"
#include "edit/filekeeper.h"
#include "edit/undohistory.h"
#include "edit/workspace.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

namespace edit {

/// What a workspace is made of. Included by the room's own source files only.
class Workspace::Private final
{
public:
    Private(const QString &filePath, const Session &workingSession) : path(filePath), session(workingSession)
    {
    }

    /// What stands in a file that was just opened.
    struct Found {
        model::Manual manual;
        store::Access access = store::Access::ReadWrite;
        QString path;
        bool wasLeftOpen = false;
        Condition condition;
        QList<history::Draft> drafts;
    };
    /// In the store's thread.
    static base::Result<Found> read(store::Store &file, const base::Progress &progress, const base::CancelToken &cancel);
    void takeUp(Found found);
    /// Both, waiting for them.
    base::Outcome open(const FileKeeper::Opener &opener);
    /// Says who tells the world.
    void attach(Workspace *workspace);

    base::Outcome perform(const Edit &edit, const void *initiator);
    struct LargeStep;
    QFuture<base::Outcome> start(const std::shared_ptr<LargeStep> &task);
    enum class Way { Back, Forth };
    base::Outcome walk(Way way);
    void settle(const std::optional<model::ObjectRef> &stays = {});
    void saveDrafts();
    QFuture<void> windDown(const base::Progress &progress, const base::CancelToken &cancel);
    base::Outcome refusal() const;
    /// Writes what was recorded as one change.
    void commit(history::Reason reason, const QString &detail, const QList<Recorded> &recorded,
                const QList<history::Asset> &assets = {}, const QList<model::Key> &settledDrafts = {});
    history::ChangeHeader changeHeader(history::Reason reason, const QString &detail) const;
    void tell(Changes changes, const std::optional<Caret> &caret, const void *initiator);

    QString path;
    Session session;
    model::Manual manual;
    UndoHistory history;
    Drafts drafts;
    Recovery recovery;
    Condition condition;
    QDateTime savedAt;
    bool isTakingIn = false;
    base::CancelToken takingIn; ///< cancelled when the workspace goes
    FileKeeper keeper;
    QThreadPool planners; ///< waited for before the file is closed

private:
    static base::Outcome plan(LargeStep &task);
    base::Outcome write(const LargeStep &task, store::Store &file);
    void show(LargeStep &task, const base::Outcome &outcome);
    /// Puts the step back and returns how to come forth again; `beyond` is then what the manual was, if it is kept.
    QList<Recorded> takeBack(const Step &step, std::optional<model::Manual> &beyond);
    void takeUpDrafts(const QList<history::Draft> &found);
    void keepTyping(const QList<Recorded> &typed);
    void scheduleDrafts();

    Workspace *m_workspace = nullptr;
    QTimer m_draftTimer;
    QTimer m_idleTimer;
    QTimer m_backupTimer;
    QElapsedTimer m_sinceFirstKey;
};

} // namespace edit
