// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "history/change.h"
#include "history/editionuses.h"
#include "history/freeze.h"
#include "history/query.h"
#include "history/pair.h"
#include "history/sealed.h"
#include "model/manual.h"
#include "model/participant.h"
#include "store/opening.h"
#include "store/searchquery.h"

#include <QHash>
#include <memory>
#include <optional>

namespace store {

/// What is committed together: one step of a person. Of several writes to one key the last counts.
struct Commit {
    history::ChangeHeader header;
    QList<history::Write> writes;
    QList<history::Asset> assets;      ///< picture bytes the writes speak of
    QList<model::Key> settledDrafts;   ///< drafts that these writes replace
};

/// One hit of a search, best first.
struct Hit {
    model::TextRef text;
    base::Language language = base::Language::French;
    QString snippet; ///< plain text; what was found stands between U+0002 and U+0003
    bool isByGlossary = false; ///< not what was typed, but its counterpart in the other language
};

/// One verified copy in the program's data folder.
struct BackupFile {
    QString path;
    QDateTime at; ///< UTC
    qint64 bytes = 0;
    qint64 texts = 0; ///< how many wordings it holds
};

/// The file that keeps one manual. Synchronous; made, used and destroyed in one thread. What returned without an error is
/// on the disk; what returned an error changed nothing. Every call may refuse with DiskFull, InputOutput, ReadOnly or
/// Damaged; whatever writes also with Moved. Who is told of the progress of long work may ask questions meanwhile: while
/// something is written, those that only read, and the answer counts what is being written.
class Store final
{
public:
    /// Makes a file holding `first` (as one change) and opens it. Refuses with AlreadyExists; on failure there is no file.
    static base::Result<std::unique_ptr<Store>> create(const QString &path, const Commit &first, const Opening &opening,
                                                       const base::Progress &progress = {},
                                                       const base::CancelToken &cancel = {});
    /// Refuses with NotFound, NoPermission, NotAManual, NewerManual, Locked, and with Damaged when it cannot even be read.
    /// Without permission to write, in the file or in its folder, it opens for reading: see `access`; so does what is damaged or
    /// lies on another machine: see `condition`. An older file is migrated after a verified backup, or read as it is. Parked changes whose format
    /// is known by now are applied.
    static base::Result<std::unique_ptr<Store>> open(const QString &path, const Opening &opening);
    ~Store();

    QString path() const;
    Access access() const;
    /// Tells this manual from every other, however its file is called.
    base::Id documentId() const;
    /// The program that had the file before ended without closing it.
    bool wasLeftOpen() const;
    Condition condition() const;

    /// The manual as it stands. Progress counts passages. May refuse: Cancelled.
    base::Result<model::Manual> load(const base::Progress &progress = {}, const base::CancelToken &cancel = {}) const;

    // Writing.
    /// One transaction. A write that says what stands there already is skipped; when nothing is left the change's number is 0
    /// and nothing but the settled drafts was touched. The change comes back without its versions. May refuse: Cancelled.
    base::Result<history::Change> write(const Commit &commit, const base::Progress &progress = {},
                                        const base::CancelToken &cancel = {});
    /// Text typed but not yet a version. `base` is filled in: the text it was typed over when the draft began.
    base::Outcome saveDrafts(const QList<history::Draft> &drafts);
    base::Result<QList<history::Draft>> drafts() const;
    base::Outcome dropDrafts(const QList<model::Key> &keys);

    // Who comes to meetings: in this file only. No change, no copy and no backup holds it.
    base::Result<QList<model::Participant>> participants(model::MeetingId meeting) const;
    /// How many each meeting has that has any, meetings that are no longer in the manual too.
    base::Result<QHash<model::MeetingId, int>> participantCounts() const;
    /// In place of those it had; an empty list erases them. Whoever has no id, or one that another has, gets a new one. Of who
    /// went nothing is left: in the file, in its rollback journal, in what was kept aside of a program that crashed.
    base::Outcome setParticipants(model::MeetingId meeting, const QList<model::Participant> &people);

    // History, newest first.
    /// Changes that touched the entry, its passages or its figures, each with only those versions. A null entry: everything.
    base::Result<QList<history::Change>> changesOf(model::EntryId entry, int limit) const;
    base::Result<QList<history::Change>> changesOf(const model::TextRef &text, int limit) const;
    /// Those that are asked for, without their versions.
    base::Result<QList<history::Change>> changesOf(const history::HistoryQuery &query) const;
    /// The wordings that a change wrote, each beside what its author had seen; of an entry (null: of all), as many as wanted.
    base::Result<QList<history::Rewriting>> rewritingsOf(qint64 change, model::EntryId entry, int limit) const;
    /// Entries that a change removed.
    base::Result<QList<model::EntryId>> entriesRemovedBy(qint64 change) const;
    /// The last change that stood here at this moment: by its author's clock, what was taken in since then; 0: there was none.
    base::Result<qint64> lastChangeBefore(const QDateTime &moment) const;
    /// Oldest first: all that was written of the entry, its passages and its figures until the change with this number. Of a null
    /// entry: of everything the last that was written, in no order.
    base::Result<QList<history::Write>> writtenUntil(model::EntryId entry, qint64 number) const;
    base::Result<QList<history::Version>> versionsOf(const model::Key &key) const;
    /// Everyone who made a change and said who he or she is.
    base::Result<QStringList> authors() const;
    /// The text of this hash among all that this wording ever was; refuses with UnknownTarget.
    base::Result<QString> textWithHash(const model::TextRef &text, base::Language language, const base::Hash &hash) const;

    /// Both texts of every pairing but those that stand and always stood. A pairing whose texts are not in the journal is left out.
    /// May refuse: Cancelled.
    base::Result<QList<history::Pair>> pastPairs(const base::Progress &progress = {}, const base::CancelToken &cancel = {}) const;

    // Merging.
    /// The versions nobody has answered yet; more than one may be a conflict.
    base::Result<QList<history::Version>> headsOf(const model::Key &key) const;
    /// Keys whose heads say different things, and headers removed by one person while another worked on the object.
    base::Result<QList<model::Key>> conflicts() const;
    /// Whole changes after `number`, oldest first, as another copy takes them.
    base::Result<QList<history::Change>> changesAfter(qint64 number) const;
    /// Union with another copy's changes, after a backup: order and repetition do not matter. What is of a newer format than
    /// this program knows is parked. Refuses with Damaged when one does not match its hash. Returns how many were new. `origin`
    /// says where they came from.
    base::Result<qsizetype> takeChanges(const QList<history::Change> &changes, const QString &origin);
    /// The same as they travel: nothing in a newer change is read but its id and format.
    base::Result<qsizetype> takeSealed(const QList<history::SealedChange> &changes, const QString &origin);
    /// What another copy lacks: changes after `number`, then all that is parked, byte for byte.
    base::Result<QList<history::SealedChange>> sealedAfter(qint64 number) const;
    base::Result<QList<history::SealedChange>> parked() const;

    // Editions.
    /// Freezes what the plan holds and re-reads it before it counts as done. `progress` may ask here. Refuses with EditionExists, and with NotPublishable
    /// while there are conflicts.
    base::Result<history::EditionLine> publish(const history::EditionPlan &plan, const base::Progress &progress = {});
    base::Result<QList<history::EditionLine>> editions() const;
    /// Re-hashes everything the editions hold; an empty list: all. Refuses with UnknownEdition.
    base::Result<QList<history::Verdict>> verifyEditions(const QStringList &numbers, const base::Progress &progress = {},
                                                         const base::CancelToken &cancel = {}) const;
    base::Result<history::FrozenEdition> edition(const QString &number) const;
    /// What an edition says has changed since the one before; nothing when it was published without saying. Refuses with
    /// UnknownEdition.
    base::Result<std::optional<history::Changelog>> changelog(const QString &number) const;
    base::Result<QList<history::EditionSize>> editionSizes() const;
    /// In which editions it stood, or that name it, oldest first. May refuse: Cancelled.
    base::Result<QList<history::EditionUse>> editionUses(const history::SoughtInPieces &sought, const base::Progress &progress = {},
                                                         const base::CancelToken &cancel = {}) const;
    /// Two editions, or an edition and what is to become one. Refuses with UnknownEdition.
    base::Result<QList<history::EntryDifference>> differences(const QString &before, const QString &after) const;
    base::Result<QList<history::EntryDifference>> differences(const QString &before, const history::EditionPlan &after) const;
    /// Refuses with AlreadyExists when another file is kept for that layout.
    base::Outcome keepPdf(const QString &number, history::KeptLayout layout, const QByteArray &pdf);
    base::Result<std::optional<QByteArray>> keptPdf(const QString &number, history::KeptLayout layout) const;

    // Pictures and search.
    base::Result<QByteArray> asset(const base::Hash &hash) const;
    /// Brings the search index up to the last commit; rebuilds it on any doubt.
    base::Outcome refreshIndex(const base::Progress &progress = {}, const base::CancelToken &cancel = {});
    /// All words, or their like of the same stem, or what the glossary says in their place; the last one as a beginning. Case,
    /// accents and elisions do not matter. Needs `refreshIndex` to be current.
    base::Result<QList<Hit>> search(const SearchQuery &query, int limit) const;

    // Safety.
    /// Re-hashes every version, text and picture; names what is damaged.
    base::Result<QStringList> verify(const base::Progress &progress = {}, const base::CancelToken &cancel = {}) const;
    /// Everything there is to check: how the file is built, and every hash of `verify` and `verifyEditions`. Names what is
    /// damaged; when nothing is, notes the time.
    base::Result<QStringList> checkUp(const base::Progress &progress = {}, const base::CancelToken &cancel = {});
    /// Makes the current state anew out of the journal.
    base::Outcome rebuild();
    /// A verified copy in the data folder; older ones are thinned to 12 daily, 10 weekly, 9 monthly.
    /// While the copy is checked, `progress` is told many times a second in this thread, and may ask and write here. May refuse:
    /// Cancelled.
    base::Result<BackupFile> backup(const base::Progress &progress = {}, const base::CancelToken &cancel = {});
    QList<BackupFile> backups() const;
    /// A verified copy without the names of people who attended meetings. `progress` as for a backup.
    base::Outcome saveCopy(const QString &path, bool overwrite, const base::Progress &progress = {}) const;
    /// Refuses with DiskFull, and how much is missing, when twice the manual does not fit beside it.
    base::Outcome checkRoom() const;

    // When the file is no longer where it was.
    /// Refuses with Moved.
    base::Outcome checkPlace() const;
    /// Where it is by now, when it was renamed or moved; empty when it was removed, replaced, or put into a bin.
    QString whereabouts() const;
    /// Goes on with the same file under its new name.
    base::Outcome follow(const QString &path);
    /// Whom a file that was left still names.
    enum class LeftBehind : unsigned char { Nobody, People };
    /// Goes on in a new file that holds what this one holds. Who comes to meetings goes along, and is erased from the old one, which
    /// is else left as it is: of People that could not be written. Never overwrites.
    base::Result<LeftBehind> continueIn(const QString &path);

    /// Copies a backup to `path`; never overwrites.
    static base::Outcome restore(const QString &backupPath, const QString &path);

private:
    class Parts;
    explicit Store(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> d;
};

} // namespace store
