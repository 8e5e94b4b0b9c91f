// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/filekeeper.h"

#include <QFileInfo>
#include <QMutexLocker>
#include <QScopedValueRollback>
#include <QSemaphore>
#include <algorithm>
#include <utility>

namespace edit {

namespace {

constexpr int retryAfter = 5000; // ms
constexpr int quietAfter = 3000; // ms

void mergeInto(FileKeeper::SaveDrafts &waiting, const FileKeeper::SaveDrafts &later)
{
    for (const history::Draft &draft : later) {
        const auto same = std::find_if(waiting.begin(), waiting.end(),
                                       [&](const history::Draft &other) { return other.key == draft.key; });
        if (same == waiting.end())
            waiting.append(draft);
        else
            *same = draft;
    }
}

// A name beside `path` that nothing has yet.
QString freeNameBeside(const QString &path, const QString &pattern)
{
    const QFileInfo file(path);
    const QString folder = file.absolutePath() + u'/';
    const QString suffix = file.suffix().isEmpty() ? QString() : QString(u'.' + file.suffix());
    const QString name = pattern.contains(u"%1") ? pattern.arg(file.completeBaseName()) : file.completeBaseName();
    QString candidate = folder + name + suffix;
    for (int number = 2; QFileInfo::exists(candidate); ++number)
        candidate = folder + name + u' ' + QString::number(number) + suffix;
    return candidate;
}

} // namespace

FileKeeper::FileKeeper() : m_hand(new QObject)
{
    m_retry.setInterval(retryAfter);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { post([this] { drain(); }); });
    m_thread.setObjectName(QStringLiteral("store"));
    m_quietTimer.setInterval(quietAfter);
    m_quietTimer.setSingleShot(true);
    connect(&m_quietTimer, &QTimer::timeout, this, [this] {
        QMetaObject::invokeMethod(
            m_hand.get(), [this] { useQuiet(); }, Qt::QueuedConnection);
    });
    m_hand->moveToThread(&m_thread);
    m_thread.start();
}

FileKeeper::~FileKeeper()
{
    static_cast<void>(flush());
    // After all that was begun; what has thread affinity is taken down where it lives.
    post([this] {
        backUpNow();
        m_store.reset();
        m_thread.quit();
    }, Urgency::Long);
    m_thread.wait();
}

base::Outcome FileKeeper::open(const Opener &opener)
{
    base::Outcome outcome;
    await([&] { outcome = adopt(opener()); });
    return outcome;
}

void FileKeeper::openLater(const Opener &opener,
                           const std::function<void(const base::Result<store::Store *> &)> &opened)
{
    post([this, opener, opened] {
        const base::Outcome outcome = adopt(opener());
        opened(outcome ? base::Result<store::Store *>(m_store.get()) : outcome.error());
    });
}

base::Outcome FileKeeper::adopt(base::Result<std::unique_ptr<store::Store>> opened)
{
    if (!opened)
        return opened.error();
    m_store = std::move(opened).value();
    awaitQuiet();
    return {};
}

void FileKeeper::write(Job job)
{
    bool isFailing = false;
    {
        const QMutexLocker lock(&m_mutex);
        if (!joinDrafts(job))
            m_queue.push_back(std::move(job));
        isFailing = m_failure.has_value();
    }
    // While the disk refuses, the timer tries again; every key need not.
    if (!isFailing)
        post([this] { drain(); });
}

base::Outcome FileKeeper::flush()
{
    await([this] { drain(); });
    const auto error = failure();
    return error ? base::Outcome(*error) : base::Outcome();
}

bool FileKeeper::isIdle() const
{
    const QMutexLocker lock(&m_mutex);
    return m_queue.empty();
}

std::optional<base::Error> FileKeeper::failure() const
{
    const QMutexLocker lock(&m_mutex);
    return m_failure;
}

void FileKeeper::backUp()
{
    post([this] { m_wantsBackup = true; });
    awaitQuiet();
}

void FileKeeper::goOnIndexing() const
{
    QMetaObject::invokeMethod(
        m_hand.get(),
        [this] {
            if (const std::optional<base::CancelToken> token = beginQuiet(); token && m_store)
                static_cast<void>(m_store->refreshIndex({}, *token));
        },
        Qt::QueuedConnection);
}

void FileKeeper::backUpNow(const base::CancelToken &cancel, const base::Progress &progress)
{
    m_wantsBackup = false;
    const int held = m_commits; // more may be written while it is checked
    if (m_store && held != m_backedUp && m_store->backup(lettingPass(Passing::Everyone, progress), cancel))
        m_backedUp = held;
}

base::Outcome FileKeeper::backUpFirst(const base::Progress &progress, const base::CancelToken &cancel)
{
    if (m_commits == m_backedUp && !m_store->backups().isEmpty())
        return {};
    const int held = m_commits;
    // A backup of this very moment is as good.
    if (const auto copied = m_store->backup(progress, cancel); !copied && copied.error().kind != base::ErrorKind::AlreadyExists)
        return copied.error();
    m_backedUp = held;
    return {};
}

QFuture<void> FileKeeper::windDown(const base::Progress &progress, const base::CancelToken &cancel,
                                   std::shared_ptr<void> burden)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    post([this, promise, progress, cancel, burden = std::move(burden)]() mutable {
        drain();
        backUpNow(cancel, progress);
        m_store.reset();
        burden.reset();
        promise->finish();
    }, Urgency::Long);
    return promise->future();
}

base::Outcome FileKeeper::writeNow(const store::Commit &commit, const base::Progress &progress,
                                   const base::CancelToken &cancel)
{
    if (const base::Outcome earlier = writeAllNow(); !earlier)
        return earlier;
    const base::Result<history::Change> change = m_store->write(commit, progress, cancel);
    if (!change)
        return change.error();
    ++m_commits;
    awaitQuiet();
    QMetaObject::invokeMethod(this, &FileKeeper::written, Qt::QueuedConnection);
    return {};
}

base::Outcome FileKeeper::writeAllNow()
{
    drain();
    if (const auto error = failure())
        return *error;
    const base::Outcome place = m_store->checkPlace();
    return place || relocate() ? base::Outcome() : place;
}

base::Outcome FileKeeper::continueIn(const QString &path)
{
    const QString old = m_store->path();
    const auto continued = m_store->continueIn(path);
    if (!continued)
        return continued.error();
    tellPlace(Relocation::Elsewhere);
    if (const base::Outcome written = writeAllNow(); !written)
        return written;
    if (*continued == store::Store::LeftBehind::People)
        return base::Error{base::ErrorKind::NotAllowed, old, {QStringLiteral("people_left"), old}};
    return {};
}

// What is done in quiet moments, which may take seconds, stops when there is something else to do.
void FileKeeper::post(std::function<void()> work, Urgency urgency) const
{
    {
        const QMutexLocker lock(&m_mutex);
        (urgency == Urgency::Long ? m_long : m_soon).push_back({std::move(work), urgency});
        m_quiet.cancel();
    }
    QMetaObject::invokeMethod(
        m_hand.get(), [self = const_cast<FileKeeper *>(this)] { self->workOff(); }, Qt::QueuedConnection);
}

void FileKeeper::await(const std::function<void()> &work, Urgency urgency) const
{
    QSemaphore done;
    post([&] {
        work();
        done.release();
    }, urgency);
    done.acquire();
}

FileKeeper::Piece FileKeeper::nextPiece()
{
    const QMutexLocker lock(&m_mutex);
    auto &line = m_soon.empty() ? m_long : m_soon;
    if (line.empty())
        return {};
    Piece piece = std::move(line.front());
    line.pop_front();
    return piece;
}

// One piece of work: it is called as often as there were some, also for those that were let pass meanwhile.
void FileKeeper::workOff()
{
    if (const Piece piece = nextPiece(); piece.work)
        piece.work();
    if (std::exchange(m_mustRelocate, false))
        drain();
}

base::Progress FileKeeper::lettingPass(Passing who, const base::Progress &progress)
{
    return [this, who, progress](qsizetype done, qsizetype total) {
        if (progress)
            progress(done, total);
        letPass(who);
    };
}

// Questions overtake what is to be written while nothing can be: whoever asks is waiting.
FileKeeper::Piece FileKeeper::nextPassing(Passing who)
{
    const QMutexLocker lock(&m_mutex);
    const auto mayPass = [who](const Piece &piece) { return who == Passing::Everyone || piece.urgency == Urgency::Question; };
    const auto next = std::find_if(m_soon.begin(), m_soon.end(), mayPass);
    if (next == m_soon.end())
        return {};
    Piece piece = std::move(*next);
    m_soon.erase(next);
    return piece;
}

void FileKeeper::letPass(Passing who)
{
    const QScopedValueRollback isPassing(m_isPassing, true);
    for (Piece piece = nextPassing(who); piece.work; piece = nextPassing(who))
        piece.work();
}

// Many drafts of one text while the disk is slow are one draft.
bool FileKeeper::joinDrafts(const Job &job)
{
    const auto *drafts = std::get_if<SaveDrafts>(&job);
    if (!drafts || m_queue.empty() || (m_queue.size() == 1 && m_isExecuting))
        return false;
    auto *waiting = std::get_if<SaveDrafts>(&m_queue.back());
    if (waiting)
        mergeInto(*waiting, *drafts);
    return waiting != nullptr;
}

void FileKeeper::drain()
{
    const int commitsBefore = m_commits;
    if (!m_store)
        return;
    for (;;) {
        Job job;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_queue.empty())
                break;
            job = m_queue.front();
            m_isExecuting = true;
        }
        const base::Outcome outcome = execute(job);
        const QMutexLocker lock(&m_mutex);
        m_isExecuting = false;
        if (!outcome && m_mustRelocate)
            return;
        if (!outcome)
            return remember(outcome.error());
        m_queue.pop_front();
        m_failure.reset();
        QMetaObject::invokeMethod(this, &FileKeeper::written, Qt::QueuedConnection);
    }
    if (m_commits != commitsBefore)
        awaitQuiet();
}

base::Outcome FileKeeper::execute(const Job &job)
{
    const base::Outcome outcome = attempt(job);
    const bool isLost = !outcome && outcome.error().kind == base::ErrorKind::Moved;
    m_mustRelocate = isLost && m_isPassing;
    return isLost && !m_isPassing && relocate() ? attempt(job) : outcome;
}

bool FileKeeper::relocate()
{
    const QString renamed = m_store->whereabouts();
    if (!renamed.isEmpty() && m_store->follow(renamed)) {
        tellPlace(Relocation::Followed);
        return true;
    }
    if (!m_store->continueIn(freeNameBeside(m_store->path(), m_recoveredName)))
        return false;
    tellPlace(Relocation::Recovered);
    return true;
}

void FileKeeper::tellPlace(Relocation relocation)
{
    QMetaObject::invokeMethod(
        this, [this, path = m_store->path(), relocation] { Q_EMIT relocated(path, relocation); },
        Qt::QueuedConnection);
}

base::Outcome FileKeeper::attempt(const Job &job)
{
    if (const auto *record = std::get_if<Record>(&job)) {
        const base::Result<history::Change> change = m_store->write(
            {record->header, writesOf(record->recorded), record->assets, record->settledDrafts});
        if (!change)
            return change.error();
        m_commits += change->number > 0;
        return {};
    }
    if (const auto *drafts = std::get_if<SaveDrafts>(&job))
        return m_store->saveDrafts(*drafts);
    if (const auto *people = std::get_if<People>(&job))
        return writePeople(*people);
    return m_store->dropDrafts(std::get<DropDrafts>(job).keys);
}

// No backup holds them: none becomes due.
base::Outcome FileKeeper::writePeople(const People &job)
{
    if (const base::Outcome written = m_store->setParticipants(job.meeting, job.people); !written)
        return written;
    QMetaObject::invokeMethod(
        this, [this, meeting = job.meeting] { Q_EMIT peopleWritten(meeting); }, Qt::QueuedConnection);
    return {};
}

void FileKeeper::remember(const base::Error &error)
{
    const bool isNews = m_failure != error;
    m_failure = error;
    QMetaObject::invokeMethod(
        this,
        [this, error, isNews] {
            m_retry.start();
            if (isNews)
                Q_EMIT failed(error);
        },
        Qt::QueuedConnection);
}

void FileKeeper::awaitQuiet()
{
    QMetaObject::invokeMethod(
        this, [this] { m_quietTimer.start(); }, Qt::QueuedConnection);
}

std::optional<base::CancelToken> FileKeeper::beginQuiet() const
{
    const QMutexLocker lock(&m_mutex);
    if (!m_soon.empty() || !m_long.empty())
        return std::nullopt;
    m_quiet = base::CancelToken();
    return m_quiet;
}

// A search catches up by itself; here it is only made quick.
void FileKeeper::useQuiet()
{
    const std::optional<base::CancelToken> token = beginQuiet();
    if (token && m_wantsBackup)
        backUpNow();
    if (token && m_store)
        static_cast<void>(m_store->refreshIndex({}, *token));
    if (token && m_store && !token->isCancelled())
        checkUp(*token);
    if (!token || token->isCancelled())
        awaitQuiet();
}

void FileKeeper::checkUp(const base::CancelToken &cancel)
{
    if (!m_store->condition().needsCheckUp)
        return;
    const base::Result<QStringList> damage = m_store->checkUp({}, cancel);
    if (damage && !damage->isEmpty())
        QMetaObject::invokeMethod(
            this, [this, found = *damage] { Q_EMIT damageFound(found); }, Qt::QueuedConnection);
}

} // namespace edit
