// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"
#include "model/shardedhash.h"

#include <QSharedData>

namespace model {

/// One entry, shared on its own.
class SharedEntry final : public QSharedData
{
public:
    Entry entry;
    int drift = 0; ///< how far a passage may stand from the place that is noted for it
};

/// Where a passage stands: near `index` among the passages of its entry.
struct PassagePlace {
    EntryId entry;
    qsizetype index = 0;
};

/// What a Manual points to: the values, and the indexes that are derived from them.
class Manual::Data final : public QSharedData
{
public:
    ManualHeader header;
    Text title;
    Text subtitle;
    QHash<EntryId, QSharedDataPointer<SharedEntry>> entries;
    QHash<EntryId, QList<EntryId>> children; ///< in order; the null id: the top
    QList<Network> networks;
    QList<Principle> principles;
    QList<Term> terms;
    QList<Reference> references;
    QList<Picture> pictures;
    std::optional<LayoutHeader> layout;
    QHash<WordId, WordHeader> words;
    QHash<DismissalId, DismissalHeader> dismissals;
    QList<Person> people;
    QList<SheetField> sheetFields;
    std::optional<ReviewHeader> review;
    QHash<UnsaidId, UnsaidHeader> unsaid;
    QHash<ConfirmationId, ConfirmationHeader> confirmations;
    QHash<SignOffId, SignOffHeader> signOffs;
    QHash<CommentId, CommentHeader> comments;
    QList<Meeting> meetings;
    QHash<MeetingItemId, MeetingId> itemMeetings;
    QList<Question> questions;
    QList<Pack> packs;
    QHash<EvaluationId, EvaluationHeader> evaluations;
    ShardedHash<PassageId, PassagePlace> passagePlaces;
    ShardedHash<FigureId, EntryId> figureEntries;
    ShardedHash<QString, ObjectRef> codes; ///< only codes that are not the object's id
    QHash<EntryId, QList<UnsaidId>> unsaidOf;
    QHash<EntryId, QList<SignOffId>> signOffsOf;

    const Entry *entry(EntryId id) const;
    Entry *mutableEntry(EntryId id);
    const Passage *passage(PassageId id) const;

    void setHeader(const ObjectRef &object, const Value &value);
    /// False: it is none of the care.
    bool setCare(const ObjectRef &object, const Value &value);
    Text *mutableText(const TextRef &ref);

    void takeRegisters(ManualParts &parts);
    void takeCare(ManualParts &parts);
    void takeMeetings(ManualParts &parts);
    void takeEntries(std::vector<Entry> &parts);

private:
    void index(const Entry &entry);
    void sortChildren(EntryId parent);
    void setEntry(EntryId id, const EntryHeader *header);
    void setPassage(PassageId id, const PassageHeader *header);
    void setFigure(FigureId id, const FigureHeader *header);
    void removeEntry(EntryId id);
    void setMeeting(MeetingId id, const MeetingHeader *header);
    void setMeetingItem(MeetingItemId id, const MeetingItemHeader *header);
    void placeEntry(EntryId id, const EntryHeader &header);
    Passage *mutablePassage(PassageId id);
    void placePassage(const Passage &passage);
    Passage takePassage(PassageId id);
    bool standsRight(const QList<Passage> &passages, qsizetype index) const;
    void noteMoved(EntryId entry);
    void notePlaces(EntryId entry);
    void remember(const ObjectRef &object, const QString &code);
};

/// Which of a meeting's texts.
template<typename AMeeting>
auto *textIn(AMeeting &meeting, Field field)
{
    switch (field) {
    case Field::Material: return &meeting.material;
    case Field::FollowUp: return &meeting.followUp;
    case Field::Exercise: return &meeting.exercise;
    default: return &meeting.title;
    }
}

} // namespace model
