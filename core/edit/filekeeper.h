// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/condition.h"
#include "edit/writer.h"
#include "store/store.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <variant>

namespace edit {

/// Owns the store's thread. Writes are queued and done in order; one that fails stays first in the queue and
/// is tried again, so that nothing is lost and nothing overtakes it. A file that was renamed meanwhile is
/// followed; from one that was removed or replaced, work goes on in a new file beside it. Questions are asked
/// in the store's thread and waited for: they and what is written overtake long work that has not begun, and are let pass by
/// what has. Backups, the search index and looking everything over wait for a quiet moment. Lives in the workspace's thread.
class FileKeeper final : public QObject
{
    Q_OBJECT

public:
    using SaveDrafts = QList<history::Draft>;
    struct DropDrafts {
        QList<model::Key> keys;
    };
    /// What one step changed; what of it goes into the journal is worked out in the store's thread.
    struct Record {
        history::ChangeHeader header;
        QList<Recorded> recorded;
        QList<history::Asset> assets;
        QList<model::Key> settledDrafts;
    };
    /// Who comes to a meeting from now on.
    struct People {
        model::MeetingId meeting;
        QList<model::Participant> people;
    };
    using Job = std::variant<Record, SaveDrafts, DropDrafts, People>;
    using Opener = std::function<base::Result<std::unique_ptr<store::Store>>()>;

    FileKeeper();
    /// Closes the file. What is still in the queue is tried once more.
    ~FileKeeper() override;

    /// Runs `opener` in the store's thread and waits for it.
    base::Outcome open(const Opener &opener);
    /// The same without waiting; `opened` is called in the store's thread, with the file or why there is none.
    void openLater(const Opener &opener, const std::function<void(const base::Result<store::Store *> &)> &opened);

    void write(Job job);
    /// Does everything that is in the queue; the error when it could not be done.
    base::Outcome flush();
    bool isIdle() const;
    /// Why the last try failed.
    std::optional<base::Error> failure() const;
    /// What the file is called that takes the place of one that vanished; %1 is the old name.
    void setRecoveredName(const QString &pattern) { m_recoveredName = pattern; }
    /// So long nothing was asked or written before it is called quiet.
    void setQuietAfter(std::chrono::milliseconds pause) { m_quietTimer.setInterval(pause); }
    /// A verified copy in the next quiet moment, if anything was written since the last one. Closing makes one too.
    void backUp();
    /// Writes what waits, makes the backup that is due unless `cancel` says not to, closes the file and lets go of `burden`:
    /// long work. After it nothing may be asked. `progress` is told in the store's thread.
    QFuture<void> windDown(const base::Progress &progress, const base::CancelToken &cancel, std::shared_ptr<void> burden);
    /// The search index is brought up to date as soon as there is nothing else to do.
    void goOnIndexing() const;

    /// Asks in the store's thread, after what was written, and waits. In the middle of a long transaction the answer counts what
    /// that has written so far, and not what waits for its end. The question may not write.
    template<typename Function>
    auto ask(Function function) const
    {
        return waitFor(function, Urgency::Question);
    }
    /// The same for what writes: waits for the end of a transaction under way.
    template<typename Function>
    auto doNow(Function function) const
    {
        return waitFor(function, Urgency::Soon);
    }

    /// The same without waiting.
    template<typename Answer>
    QFuture<Answer> askLater(std::function<Answer(store::Store &)> question) const
    {
        return promise(std::move(question), Urgency::Question);
    }

    /// Long work in the store's thread, after what was written. Whatever is asked or written before it begins goes first.
    template<typename Answer>
    QFuture<Answer> start(std::function<Answer(store::Store &)> work) const
    {
        return promise(std::move(work), Urgency::Long);
    }

    // From within the store's thread.
    /// Whom long work lets pass when it tells how far it is: in the middle of a transaction nobody may write.
    enum class Passing { Everyone, Questions };
    /// To be told in place of `progress`.
    base::Progress lettingPass(Passing who, const base::Progress &progress = {});
    /// Everything that waits is written before what follows.
    base::Outcome writeAllNow();
    /// Goes on in a new file at `path`, with all that waits. Has gone on when it answers NotAllowed ("people_left" and the old path):
    /// the old file, which cannot be written, still names the people who come to meetings.
    base::Outcome continueIn(const QString &path);
    /// A verified copy, unless one of what stands there now is at hand.
    base::Outcome backUpFirst(const base::Progress &progress, const base::CancelToken &cancel);
    /// Something was written beside the queue: the next backup has something to hold.
    void noteWritten() { ++m_commits; }
    /// One large change, beside the queue: when it fails it is not tried again.
    base::Outcome writeNow(const store::Commit &commit, const base::Progress &progress,
                           const base::CancelToken &cancel);

Q_SIGNALS:
    void written();
    void failed(const base::Error &error);
    void peopleWritten(const model::MeetingId &meeting);
    void relocated(const QString &path, edit::Relocation relocation);
    /// Looking everything over in quiet moments found this.
    void damageFound(const QStringList &damage);

private:
    base::Outcome adopt(base::Result<std::unique_ptr<store::Store>> opened);
    /// Long: the window does not wait for it.
    enum class Urgency { Question, Soon, Long };
    struct Piece {
        std::function<void()> work;
        Urgency urgency = Urgency::Soon;
    };
    void post(std::function<void()> work, Urgency urgency = Urgency::Soon) const;
    void await(const std::function<void()> &work, Urgency urgency = Urgency::Soon) const;
    void workOff();
    Piece nextPiece();
    Piece nextPassing(Passing who);
    void letPass(Passing who);
    template<typename Function>
    auto waitFor(Function function, Urgency urgency) const
    {
        std::optional<std::invoke_result_t<Function, store::Store &>> answer;
        await([&] { answer.emplace(function(*m_store)); }, urgency);
        return std::move(*answer);
    }
    template<typename Answer>
    QFuture<Answer> promise(std::function<Answer(store::Store &)> work, Urgency urgency) const
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        post([this, promise, work = std::move(work)] {
            promise->addResult(work(*m_store));
            promise->finish();
        }, urgency);
        return promise->future();
    }
    void drain();
    base::Outcome execute(const Job &job);
    base::Outcome attempt(const Job &job);
    base::Outcome writePeople(const People &job);
    bool relocate();
    void tellPlace(Relocation relocation);
    bool joinDrafts(const Job &job);
    void remember(const base::Error &error);
    void awaitQuiet();
    void useQuiet();
    void backUpNow(const base::CancelToken &cancel = {}, const base::Progress &progress = {});
    void checkUp(const base::CancelToken &cancel);
    std::optional<base::CancelToken> beginQuiet() const;

    QThread m_thread;
    std::unique_ptr<QObject> m_hand; ///< lives in the store's thread
    std::unique_ptr<store::Store> m_store;
    QTimer m_retry;
    QTimer m_quietTimer;
    mutable QMutex m_mutex;
    mutable std::deque<Piece> m_soon;  ///< what the store's thread has before it, in its order
    mutable std::deque<Piece> m_long;  ///< and what it does when there is nothing else
    mutable base::CancelToken m_quiet; ///< of what is done in a quiet moment: all else goes first
    std::deque<Job> m_queue;
    bool m_isExecuting = false;
    std::optional<base::Error> m_failure;
    QString m_recoveredName = QStringLiteral("%1 (recovered)");
    // In the store's thread only.
    int m_commits = 0;
    int m_backedUp = 0; ///< how many of them the last backup holds
    bool m_wantsBackup = false;
    bool m_isPassing = false;    ///< long work is under way and lets others pass: the file stays where it is
    bool m_mustRelocate = false; ///< when that is over
};

} // namespace edit
