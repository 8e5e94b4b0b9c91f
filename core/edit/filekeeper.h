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
#include <deque>
#include <functional>
#include <memory>
#include <variant>

namespace edit {

/// Owns the store's thread. Writes are queued and done in order; one that fails stays first in the queue and
/// is tried again, so that nothing is lost and nothing overtakes it. A file that was renamed meanwhile is
/// followed; from one that was removed or replaced, work goes on in a new file beside it. Questions are asked
/// in the store's thread and waited for: they and what is written overtake long work that has not begun. Backups, the search
/// index and looking everything over wait for a quiet moment. Lives in the workspace's thread.
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
    using Job = std::variant<Record, SaveDrafts, DropDrafts>;
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
    /// A verified copy in the next quiet moment, if anything was written since the last one. Closing makes one too.
    void backUp();
    /// The search index is brought up to date as soon as there is nothing else to do.
    void goOnIndexing() const;

    /// Asks in the store's thread, after what was written, and waits.
    template<typename Function>
    auto ask(Function function) const
    {
        std::optional<std::invoke_result_t<Function, store::Store &>> answer;
        await([&] { answer.emplace(function(*m_store)); });
        return std::move(*answer);
    }

    /// Long work in the store's thread, after what was written. Whatever is asked or written before it begins goes first.
    template<typename Answer>
    QFuture<Answer> start(std::function<Answer(store::Store &)> work) const
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        post([this, promise, work = std::move(work)] {
            promise->addResult(work(*m_store));
            promise->finish();
        }, Urgency::Long);
        return promise->future();
    }

    // From within the store's thread.
    /// Everything that waits is written before what follows.
    base::Outcome writeAllNow();
    /// Goes on in a new file at `path`, with all that waits.
    base::Outcome continueIn(const QString &path);
    /// One large change, beside the queue: when it fails it is not tried again.
    base::Outcome writeNow(const store::Commit &commit, const base::Progress &progress,
                           const base::CancelToken &cancel);

Q_SIGNALS:
    void written();
    void failed(const base::Error &error);
    void relocated(const QString &path, edit::Relocation relocation);
    /// Looking everything over in quiet moments found this.
    void damageFound(const QStringList &damage);

private:
    base::Outcome adopt(base::Result<std::unique_ptr<store::Store>> opened);
    /// Long: the window does not wait for it.
    enum class Urgency { Soon, Long };
    void post(std::function<void()> work, Urgency urgency = Urgency::Soon) const;
    void await(const std::function<void()> &work) const;
    void workOff() const;
    void drain();
    base::Outcome execute(const Job &job);
    base::Outcome attempt(const Job &job);
    bool relocate();
    void tellPlace(Relocation relocation);
    bool joinDrafts(const Job &job);
    void remember(const base::Error &error);
    void awaitQuiet();
    void useQuiet();
    void backUpNow();
    void checkUp(const base::CancelToken &cancel);
    std::optional<base::CancelToken> beginQuiet() const;

    QThread m_thread;
    std::unique_ptr<QObject> m_hand; ///< lives in the store's thread
    std::unique_ptr<store::Store> m_store;
    QTimer m_retry;
    QTimer m_quietTimer;
    mutable QMutex m_mutex;
    mutable std::deque<std::function<void()>> m_soon; ///< what the store's thread has before it, in its order
    mutable std::deque<std::function<void()>> m_long; ///< and what it does when there is nothing else
    mutable base::CancelToken m_quiet;                ///< of what is done in a quiet moment: all else goes first
    std::deque<Job> m_queue;
    bool m_isExecuting = false;
    std::optional<base::Error> m_failure;
    QString m_recoveredName = QStringLiteral("%1 (recovered)");
    int m_commits = 0;  ///< in the store's thread only
    int m_backedUp = 0; ///< how many of them the last backup holds
    bool m_wantsBackup = false;
};

} // namespace edit
