// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "edit/condition.h"
#include "edit/edit.h"
#include "edit/editionwish.h"
#include "history/edition.h"
#include "history/editionuses.h"
#include "history/pair.h"
#include "history/query.h"
#include "model/finding.h"
#include "model/incoming.h"
#include "model/manual.h"
#include "model/participant.h"

#include <QFuture>
#include <QObject>
#include <chrono>
#include <functional>
#include <memory>

namespace edit {

enum class Access { ReadWrite, ReadOnly };
enum class Overwrite { Refuse, Allow };

struct Session {
    QString author; ///< who is working; may be empty until it was asked
    base::Clock clock = base::systemClock();
    Access access = Access::ReadWrite;
    /// A manual on another machine opens for reading unless this is set.
    bool evenOnNetwork = false;
    /// What the file is called that takes the place of one that vanished while it was open; %1 is its name.
    QString recoveredName = QStringLiteral("%1 (recovered)");
    /// The type of the file system a path is on; null: the system is asked.
    std::function<QString(const QString &path)> fileSystemOf = {};
    std::chrono::milliseconds idleBeforeSettling = std::chrono::minutes(5);   ///< then what was typed becomes a version
    std::chrono::milliseconds workBetweenBackups = std::chrono::minutes(30);  ///< made in the next quiet moment
    std::chrono::milliseconds quietAfter = std::chrono::seconds(3);           ///< nothing was asked of the file
};

/// What was found after a crash and taken up again.
struct Recovery {
    QList<model::Key> drafts;  ///< wordings whose typed text was not yet a version
    bool uncleanClose = false; ///< the program ended without closing the file
};

enum class SaveState { Saved, Pending, Failed };

/// One hit of a search, best first.
struct SearchHit {
    model::TextRef text;
    base::Language language = base::Language::French;
    QString snippet; ///< plain text; hits between U+0002 and U+0003
    bool isByGlossary = false; ///< not what was typed, but its counterpart in the other language
};

/// What a search found in as much of the manual as is indexed by now.
struct SearchAnswer {
    QList<SearchHit> hits; ///< best first
    bool isComplete = true;
};

/// One backup of this manual.
struct Backup {
    QString path;
    QDateTime at; ///< UTC
    qint64 bytes = 0;
};

/// An open manual: its live value, the one way to change it, undo, and every question about what the file
/// keeps. `changed` follows memory, `saved` follows COMMIT. Lives in the thread that made it; the file is
/// worked on in a thread of its own. Destroying it settles drafts, waits for the queue, makes a backup when
/// something changed, and closes the file; who does not want to wait for that winds it down before.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    using Opened = base::Result<std::unique_ptr<Workspace>>;

    /// Makes a new file holding `manual` (with its pictures). Refuses to overwrite.
    static Opened create(const QString &path, const model::Incoming &incoming, const Session &session);
    static Opened open(const QString &path, const Session &session);
    /// The same without the caller waiting: the file is made or read in its own thread, and the future is done in the
    /// caller's thread, whose event loop must run. `progress` is told from other threads. Refuses with Cancelled too;
    /// what was cancelled leaves no new file, and an old one as it was.
    static QFuture<Opened> createLater(const QString &path, const model::Incoming &incoming, const Session &session,
                                       const base::Progress &progress, const base::CancelToken &cancel);
    static QFuture<Opened> openLater(const QString &path, const Session &session, const base::Progress &progress,
                                     const base::CancelToken &cancel);
    ~Workspace() override;
    /// Does all that destroying it would wait for, without waiting; then there is nothing left to wait for. The manual is gone at
    /// once, and nothing may be asked or changed any more. `progress` is told from the store's thread, while the backup is
    /// checked; `cancel` leaves the backup out.
    QFuture<void> windDown(const base::Progress &progress, const base::CancelToken &cancel);

    const model::Manual &manual() const;
    QString path() const;
    Access access() const;
    QString author() const;
    void setAuthor(const QString &author);
    const Recovery &recovery() const;
    const Condition &condition() const;

    // Changing.
    [[nodiscard]] base::Outcome perform(const Edit &edit, const void *initiator = nullptr);
    /// The same without the window waiting, for an edit that changes thousands of texts: it runs in a worker on a copy of the
    /// manual. Other edits are refused until the future is done. Refuses with Cancelled too.
    QFuture<base::Outcome> performLater(const Edit &edit, const base::Progress &progress, const base::CancelToken &cancel);
    bool canUndo() const;
    bool canRedo() const;
    history::Reason undoReason() const; ///< what undo would take back
    history::Reason redoReason() const;
    base::Outcome undo();
    base::Outcome redo();
    /// The passage was left: drafts become versions.
    void settle();
    /// Drafts are written now (window deactivated, Ctrl+S). `saved` follows.
    void saveNow();
    /// Waits until everything asked for is in the file; the error when it could not be.
    base::Outcome flush();
    SaveState saveState() const;
    QDateTime savedAt() const; ///< UTC; of the last COMMIT, invalid when nothing was written yet

    /// Takes a manual in as one change and one undo step: planned in a worker, written in the store's thread,
    /// then shown. Edits are refused until the future is done. The remarks are findings about the file.
    QFuture<base::Outcome> takeIn(const model::Incoming &incoming, const QString &fileName,
                                  const base::Progress &progress, const base::CancelToken &cancel);

    // History: versions newest first.
    base::Result<QList<history::Change>> historyOf(model::EntryId entry, int limit = 500) const;
    base::Result<QList<history::Change>> historyOf(const model::TextRef &text, int limit = 500) const;
    /// The steps that are asked for, without what they wrote.
    QFuture<base::Result<QList<history::Change>>> historyOf(const history::HistoryQuery &query) const;
    /// What a step wrote of an entry (null: of all), as many as wanted.
    QFuture<base::Result<QList<history::Rewriting>>> rewritingsOf(qint64 change, model::EntryId entry, int limit) const;
    base::Result<QList<model::EntryId>> entriesRemovedBy(qint64 change) const;
    base::Result<QStringList> authors() const;
    /// The last step that stood here at this moment; 0: none did.
    base::Result<qint64> lastChangeBefore(const QDateTime &moment) const;
    /// One entry as it stood right after the change with this number, alone in a manual; what is typed and not yet a version is
    /// not in it.
    QFuture<base::Result<model::Manual>> pastEntry(model::EntryId entry, qint64 change) const;
    /// The same of everything.
    QFuture<base::Result<model::Manual>> pastManual(qint64 change) const;
    /// Passages that stood in another entry than this one once.
    QFuture<base::Result<QSet<model::PassageId>>> broughtInto(model::EntryId entry) const;
    /// The text whose hash this is, from the journal: what stood there when the pair was last in step.
    base::Result<QString> textWithHash(const model::TextRef &text, base::Language language,
                                       const base::Hash &hash) const;
    /// Wordings that were a pair once, and are none any more or never stood alone: from the journal, in a quiet moment.
    QFuture<base::Result<QList<history::Pair>>> pastPairs() const;
    /// Objects with two heads.
    base::Result<QList<model::Key>> conflicts() const;
    QFuture<base::Result<QList<model::Key>>> conflictsLater() const;

    /// Of what is in the journal; what is typed and not yet a version is not.
    QFuture<base::Result<history::Authorship>> authorship() const;

    // Who comes to meetings: in this file only, outside undo, history, copies and editions.
    QFuture<base::Result<QList<model::Participant>>> participants(model::MeetingId meeting) const;
    /// How many each meeting has that has any, meetings that are no longer in the manual too.
    QFuture<base::Result<QHash<model::MeetingId, int>>> participantCounts() const;
    /// In place of those it had. Written like everything else: `participantsChanged` follows COMMIT, `savingFailed` tells when
    /// that has to wait, and what is asked afterwards knows it. Refuses as `perform` does.
    [[nodiscard]] base::Outcome setParticipants(model::MeetingId meeting, const QList<model::Participant> &people);
    /// For good: once it is written, neither the file nor what is kept beside it holds any of it.
    [[nodiscard]] base::Outcome eraseParticipants(model::MeetingId meeting);

    // Editions.
    base::Result<QList<history::EditionLine>> editions() const;
    QFuture<base::Result<history::EditionLine>> publish(const EditionWish &wish, const base::Progress &progress,
                                                       const base::CancelToken &cancel);
    /// Texts whose languages are not in step but once were, beside what stood there then; only what everybody may read.
    QFuture<base::Result<QList<AheadText>>> aheadTexts(const base::Progress &progress, const base::CancelToken &cancel) const;
    /// What an edition would say has changed if it were published now, with these texts as they last were in step.
    QFuture<base::Result<history::Changelog>> changelogFor(const QList<model::TextRef> &inStep, const base::CancelToken &cancel) const;
    /// What an edition says has changed; nothing when it was published without saying.
    base::Result<std::optional<history::Changelog>> changelog(const QString &number) const;
    /// Between two editions; `after` empty: what would be published now.
    QFuture<base::Result<QList<history::EntryDifference>>> differences(const QString &before, const QString &after) const;
    QFuture<base::Result<QList<history::EditionSize>>> editionSizes() const;
    /// In which editions an object stood, or that name it, oldest first: read aside. Refuses with Cancelled.
    QFuture<base::Result<QList<history::EditionUse>>> editionUses(const model::ObjectRef &object, const base::CancelToken &cancel) const;
    QFuture<base::Result<QList<history::Verdict>>> verify(const QStringList &numbers, const base::Progress &progress = {},
                                                          const base::CancelToken &cancel = {}) const;
    /// The manual as it was frozen.
    base::Result<model::Incoming> edition(const QString &number) const;
    QFuture<base::Result<model::Incoming>> editionLater(const QString &number) const; ///< read and put together in workers
    base::Outcome keepPdf(const QString &number, history::KeptLayout layout, const QByteArray &pdf);
    base::Result<std::optional<QByteArray>> keptPdf(const QString &number, history::KeptLayout layout) const;

    // Pictures, search, copies.
    base::Result<QByteArray> asset(const base::Hash &hash) const;
    /// Bytes of every picture of the manual as it stands now, by hash; without those that the file lacks.
    QFuture<base::Result<QHash<base::Hash, QByteArray>>> assets() const;
    /// In the whole manual; after a large change that may take seconds.
    base::Result<QList<SearchHit>> search(const QString &words, int limit = 100) const;
    /// In as much as is indexed by now, without waiting. Indexing goes on, so that asking again later finds more. A hit may be in
    /// an object that is no longer in the manual.
    QFuture<base::Result<SearchAnswer>> searchSoFar(const QString &words, int limit = 100) const;
    /// A verified copy; refuses to overwrite unless asked.
    QFuture<base::Outcome> saveCopy(const QString &path, Overwrite overwrite = Overwrite::Refuse) const;
    /// Goes on in a new file at `path`, with all that could not be written where it is now; see `relocated`. Never
    /// overwrites. Meetings' people go along and are erased from the file that is left; where that cannot be, the work goes on all
    /// the same and the outcome is NotAllowed ("people_left", path of that file).
    QFuture<base::Outcome> continueIn(const QString &path);
    QList<Backup> backups() const;
    /// Opens a copy of the backup at `path`: never overwrites.
    static base::Outcome restore(const Backup &backup, const QString &path);

Q_SIGNALS:
    void changed(const edit::Changes &changes);
    void saved(const QDateTime &at);
    void savingFailed(const base::Error &error);
    void participantsChanged(const model::MeetingId &meeting);
    /// The file is another one now: `path` has changed.
    void relocated(const QString &path, edit::Relocation relocation);
    /// Looking the whole file over in quiet moments found that this does not match its hash.
    void damageFound(const QStringList &damage);

private:
    class Private;
    class Arrival;
    explicit Workspace(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace edit
