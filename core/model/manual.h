// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/key.h"

#include <QHash>
#include <QSharedDataPointer>
#include <optional>
#include <vector>

namespace model {

/// Everything a manual holds, unordered, as it comes out of a file or a table.
struct ManualParts {
    ManualHeader header;
    Text title;
    Text subtitle;
    std::vector<Entry> entries;
    QList<Network> networks;
    QList<Principle> principles;
    QList<Term> terms;
    QList<Reference> references;
    QList<Picture> pictures;
    std::optional<LayoutHeader> layout = {};
    QHash<WordId, WordHeader> words = {};
    QHash<DismissalId, DismissalHeader> dismissals = {};
    QList<Person> people = {};
    QList<SheetField> sheetFields = {};
    std::optional<ReviewHeader> review = {};
    QHash<UnsaidId, UnsaidHeader> unsaid = {};
    QHash<ConfirmationId, ConfirmationHeader> confirmations = {};
    QHash<SignOffId, SignOffHeader> signOffs = {};
    QHash<CommentId, CommentHeader> comments = {};
    QList<Meeting> meetings = {};         ///< without their items
    QList<MeetingItem> meetingItems = {}; ///< of all of them
    QList<Question> questions = {};
    QList<Pack> packs = {};
    QHash<EvaluationId, EvaluationHeader> evaluations = {};
};

/// A whole manual as an implicitly shared value: copying is free, and each entry is shared on its own, so a change
/// detaches one entry and never a hundred thousand passages. A copy may be read in another thread without a lock.
/// References and pointers it hands out hold until the next change of this very copy.
class Manual final
{
public:
    Manual();
    /// Orders everything by position. Objects whose parent is nowhere are left out of the tree but keep their place
    /// in `entry()`; the store reports them.
    explicit Manual(ManualParts parts);
    Manual(const Manual &);
    Manual(Manual &&) noexcept;
    Manual &operator=(const Manual &);
    Manual &operator=(Manual &&) noexcept;
    ~Manual();

    const ManualHeader &header() const;
    const Text &title() const;
    const Text &subtitle() const;
    const QList<Network> &networks() const;
    const QList<Principle> &principles() const;
    const QList<Term> &terms() const;
    const QList<Reference> &references() const;
    const QList<Picture> &pictures() const;
    const QList<Person> &people() const;
    /// The template of practice sheets, as far as the manual has one of its own.
    const QList<SheetField> &sheetFields() const;
    /// How its pages look; the usual when nobody has chosen.
    LayoutHeader layout() const;
    /// The manual's own words, and the findings that somebody lets stand.
    const QHash<WordId, WordHeader> &words() const;
    const QHash<DismissalId, DismissalHeader> &dismissals() const;
    /// How it is kept true; the usual when nobody has chosen.
    ReviewHeader review() const;
    // What they are about may be gone: then they say nothing.
    const QHash<UnsaidId, UnsaidHeader> &unsaid() const;
    const QHash<ConfirmationId, ConfirmationHeader> &confirmations() const;
    const QHash<SignOffId, SignOffHeader> &signOffs() const;
    const QHash<CommentId, CommentHeader> &comments() const;
    const QList<Meeting> &meetings() const;
    /// The bank of questions, and the packs to begin others with.
    const QList<Question> &questions() const;
    const QList<Pack> &packs() const;
    const QHash<EvaluationId, EvaluationHeader> &evaluations() const;
    /// Those about one entry, in no order.
    QList<UnsaidId> unsaidOf(EntryId entry) const;
    QList<SignOffId> signOffsOf(EntryId entry) const;

    /// In order; a null id: the top of the manual.
    QList<EntryId> children(EntryId parent) const;
    /// All entries in reading order, parents before children.
    QList<EntryId> readingOrder() const;
    /// `top` and everything under it, in reading order; a null id: the whole manual.
    QList<EntryId> readingOrder(EntryId top) const;
    qsizetype entryCount() const;
    qsizetype passageCount() const;

    const Entry *entry(EntryId id) const;
    const Passage *passage(PassageId id) const;
    const Figure *figure(FigureId id) const;
    const Network *network(NetworkId id) const;
    const Principle *principle(PrincipleId id) const;
    const Term *term(TermId id) const;
    const Reference *reference(ReferenceId id) const;
    const Picture *picture(PictureId id) const;
    const Person *person(PersonId id) const;
    const SheetField *sheetField(SheetFieldId id) const;
    const Meeting *meeting(MeetingId id) const;
    const MeetingItem *meetingItem(MeetingItemId id) const;
    const Question *question(QuestionId id) const;
    const Pack *pack(PackId id) const;
    /// The entry a passage stands in; null when there is no such passage.
    EntryId entryOf(PassageId id) const;
    /// The entry an object belongs to: itself, or its owner; null for the registers and the manual.
    EntryId entryOf(const ObjectRef &object) const;

    /// The object with this code in the interchange file, or with this id as text.
    std::optional<ObjectRef> find(const QString &code) const;
    bool contains(const ObjectRef &object) const;
    QString codeOf(const ObjectRef &object) const;

    const Text *text(const TextRef &ref) const;
    Value value(const Key &key) const;

    /// Puts one value in its place. Only edit::Writer and the store's loader call this. A header brings its object into
    /// being; removing one removes the object with its texts (and, for an entry, its passages and figures). A wording or
    /// pairing of an object that is not there is passed over. A passage's header may name another entry: it moves.
    void set(const Key &key, const Value &value);

    bool operator==(const Manual &other) const;

private:
    class Data;
    QSharedDataPointer<Data> d;
};

} // namespace model
