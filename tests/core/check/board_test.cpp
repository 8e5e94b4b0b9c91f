// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/board.h"
#include "check/uses.h"
#include "manualbuilder.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace model;
using check::Answer;

namespace {

const QDate today(2026, 6, 15);

/// A manual with two practices of one network and one of none, whose objects are changed by header.
class LivingManual final
{
public:
    LivingManual()
    {
        support::ManualBuilder builder;
        builder.network(u"nord"_s, u"Nord"_s, u"Noord"_s).principle(u"choisir"_s, 1, u"Choisir"_s, u"Kiezen"_s);
        builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).inStep().module(u"m"_s, u"Module"_s, u"Module"_s).inStep();
        builder.practice(u"cafe"_s, u"Café"_s, u"Café"_s).inStep().inNetwork(u"nord"_s);
        builder.heading(u"But"_s, u"Doel"_s).called(u"but"_s).inStep().paragraph(u"Se voir."_s, {}).called(u"voir"_s);
        builder.figure(u"soirees"_s, u"Soirées"_s, u"Avonden"_s, u"12"_s).inStep();
        builder.practice(u"jardin"_s, u"Jardin"_s, u"Tuin"_s).inStep().inNetwork(u"nord"_s);
        builder.practice(u"atelier"_s, u"Atelier"_s, u"Atelier"_s).inStep().paragraph(u"Voir [le café](#cafe)."_s, {}).called(u"lien"_s);
        manual = builder.build();
        change<PassageHeader>(u"but"_s, [](PassageHeader &header) { header.role = Role::Objective; });
    }

    template<typename Header, typename Change>
    void change(const QString &code, Change how)
    {
        const Key key = headerKey(*manual.find(code));
        Header header = std::get<Header>(manual.value(key));
        how(header);
        manual.set(key, header);
    }
    void put(const ObjectRef &object, const Value &header) { manual.set(headerKey(object), header); }
    const Entry &entry(const QString &code) const { return *manual.entry(EntryId(manual.find(code)->id)); }
    ObjectRef object(const QString &code) const { return *manual.find(code); }

    Manual manual;
};

void confirm(LivingManual &living, const QString &code, const QDate &on, bool contact = false)
{
    const ConfirmationHeader confirmation{living.object(code), contact, u"Anne"_s, on, {}};
    living.put(ref(idOf(confirmation)), confirmation);
}

} // namespace

TEST_CASE("an entry is due on the day that was named")
{
    LivingManual living;
    CHECK_FALSE(check::entryDue(living.manual, living.entry(u"cafe"_s)).isValid());
    living.change<EntryHeader>(u"cafe"_s, [](EntryHeader &header) { header.reviewBy = QDate(2026, 6, 1); });
    CHECK(check::dueUntil(living.manual, today) == QList<check::Due>{{living.object(u"cafe"_s), false, QDate(2026, 6, 1)}});
}

TEST_CASE("an entry found still true is due again so many months later, unless an earlier day is named since")
{
    LivingManual living;
    living.change<EntryHeader>(u"cafe"_s, [](EntryHeader &header) { header.reviewBy = QDate(2026, 6, 1); });
    confirm(living, u"cafe"_s, QDate(2026, 6, 10));
    CHECK(check::entryDue(living.manual, living.entry(u"cafe"_s)) == QDate(2028, 6, 10));
    living.put(reviewRef(), ReviewHeader{12, 6, 3, {}, false, {}});
    CHECK(check::entryDue(living.manual, living.entry(u"cafe"_s)) == QDate(2027, 6, 10));
    living.change<EntryHeader>(u"cafe"_s, [](EntryHeader &header) { header.reviewBy = QDate(2026, 9, 1); });
    CHECK(check::entryDue(living.manual, living.entry(u"cafe"_s)) == QDate(2026, 9, 1));
}

TEST_CASE("a figure grows old by the day it is of, and a contact sooner than its sheet")
{
    LivingManual living;
    living.change<FigureHeader>(u"soirees"_s, [](FigureHeader &header) { header.asOf = u"2025-06-01"_s; });
    living.change<EntryHeader>(u"jardin"_s, [](EntryHeader &header) { header.contact = u"jardin@example.org"_s; });
    confirm(living, u"jardin"_s, QDate(2025, 12, 1), true);
    const QList<check::Due> due = check::dueUntil(living.manual, today);
    REQUIRE(due.size() == 2);
    CHECK(due[0] == check::Due{living.object(u"soirees"_s), false, QDate(2026, 6, 1)});
    CHECK(due[1] == check::Due{living.object(u"jardin"_s), true, QDate(2026, 6, 1)});
}

TEST_CASE("what ended is not due any more, and waits for no signature")
{
    LivingManual living;
    living.change<EntryHeader>(u"cafe"_s, [](EntryHeader &header) {
        header.reviewBy = QDate(2026, 6, 1);
        header.lifecycle = Lifecycle::Ended;
    });
    CHECK(check::dueUntil(living.manual, today).isEmpty());
    CHECK_FALSE(check::boardOf(living.manual, today).toSign.contains(EntryId(living.object(u"cafe"_s).id)));
}

TEST_CASE("a practice needs its network and somebody with lived experience, and anew when its text changes")
{
    LivingManual living;
    using check::SignOffState;
    CHECK(check::signOffsOf(living.manual, living.entry(u"cafe"_s))
          == QList<check::SignOffNeed>{{u"network"_s, SignOffState::Missing}, {u"lived"_s, SignOffState::Missing}});
    SignOffHeader signOff{{}, EntryId(living.object(u"cafe"_s).id), SignOffRole::Relative, u"Jo"_s, {}, today, {}, {}, {}};
    signOff.seen = check::signedContent(living.manual, living.entry(u"cafe"_s));
    living.put(ref(SignOffId::create()), signOff);
    CHECK(check::signOffsOf(living.manual, living.entry(u"cafe"_s))
          == QList<check::SignOffNeed>{{u"network"_s, SignOffState::Missing}, {u"lived"_s, SignOffState::Given}});
    living.manual.set(wordingKey({living.object(u"voir"_s), Field::Body}, base::Language::Dutch), Wording(u"Elkaar zien."_s));
    CHECK(check::signOffsOf(living.manual, living.entry(u"cafe"_s))[1].state == SignOffState::Outdated);
    CHECK(check::signOffsOf(living.manual, living.entry(u"m"_s)).isEmpty());
}

TEST_CASE("whom the register knows speaks as what it says, by any accepted spelling")
{
    LivingManual living;
    const auto add = [&](const QString &name, SignOffRole role, const QStringList &spellings = {}) {
        const PersonId id = PersonId::create();
        PersonHeader header;
        header.position = name;
        header.spellings = spellings;
        header.role = role;
        living.put(ref(id), header);
        living.manual.set(wordingKey({ref(id), Field::Name}, base::Language::French), Wording(name));
        return id;
    };
    add(u"Zoé Li"_s, SignOffRole::PeerWorker, {u"Z. Li"_s});
    CHECK(check::usualRole(living.manual, u" zoe li"_s) == SignOffRole::PeerWorker);
    CHECK(check::usualRole(living.manual, u"Z. Li"_s) == SignOffRole::PeerWorker);
    CHECK_FALSE(check::usualRole(living.manual, u"Zoé"_s));
    CHECK_FALSE(check::usualRole(living.manual, {}));
    const PersonId other = add(u"Zoe Li"_s, SignOffRole::Coordinator);
    CHECK_FALSE(check::usualRole(living.manual, u"Zoé Li"_s)); // two of one name
    PersonHeader house = living.manual.person(other)->header;
    house.kind = PersonKind::Organisation;
    living.put(ref(other), house);
    CHECK(check::usualRole(living.manual, u"Zoé Li"_s) == SignOffRole::PeerWorker);
}

TEST_CASE("not filled in and not said by the network are two things")
{
    LivingManual living;
    const QList<SheetField> fields = sheetTemplate(living.manual);
    const EntryId cafe(living.object(u"cafe"_s).id);
    const UnsaidHeader unsaid{cafe, {}, u"results"_s, u"Anne"_s, today, {}};
    living.put(ref(idOf(unsaid)), unsaid);
    const QList<check::FieldOnSheet> onSheet = check::fieldsOf(living.manual, living.entry(u"cafe"_s), fields);
    const auto answer = [&](Role role) {
        for (qsizetype i = 0; i < fields.size(); ++i)
            if (fields[i].header.role == role)
                return onSheet[i].answer;
        return Answer::NotFilledIn;
    };
    CHECK(answer(Role::Objective) == Answer::Said);
    CHECK(answer(Role::Results) == Answer::Unsaid);
    CHECK(answer(Role::Tasks) == Answer::NotFilledIn);
    CHECK(onSheet[0].behind == std::array<bool, 2>{false, true});
    CHECK(check::answerOf(living.manual, living.entry(u"cafe"_s), u"network"_s) == Answer::Said);
    CHECK(check::answerOf(living.manual, living.entry(u"cafe"_s), u"place"_s) == Answer::NotFilledIn);
}

TEST_CASE("a field that shows a text from elsewhere says what that text says")
{
    LivingManual living;
    const PassageId voir(living.object(u"voir"_s).id);
    const auto objective = [&] { return check::fieldsOf(living.manual, living.entry(u"cafe"_s), sheetTemplate(living.manual))[0]; };
    living.change<PassageHeader>(u"voir"_s, [&](PassageHeader &header) {
        header.kind = PassageKind::Shown;
        header.shownPassage = PassageId(living.object(u"lien"_s).id);
    });
    living.manual.set(wordingKey(bodyOf(voir), base::Language::French), Wording());
    CHECK(objective().answer == Answer::Said);
    CHECK(objective().written == std::array<bool, 2>{true, false});
    CHECK(objective().behind == std::array<bool, 2>{false, true});
    living.put(living.object(u"lien"_s), {});
    CHECK(objective().answer == Answer::NotFilledIn);
}

TEST_CASE("the board shows the meetings to come, the next first, and none that is over, held or called off")
{
    LivingManual living;
    const auto meeting = [&](QDate day, MeetingStatus status = MeetingStatus::Planned, const QList<Sitting> &more = {}) {
        const MeetingId id = MeetingId::create();
        MeetingHeader header;
        header.position = id.toString();
        header.status = status;
        header.entries = {EntryId(living.object(u"cafe"_s).id)};
        if (day.isValid())
            header.sittings = QList<Sitting>{{day, {}, {}}} + more;
        living.put(ref(id), header);
        return id;
    };
    const MeetingId undated = meeting({});
    const MeetingId later = meeting(today.addDays(30), MeetingStatus::Confirmed);
    const MeetingId underWay = meeting(today.addDays(2), MeetingStatus::Confirmed, {{today.addDays(-1), {}, {}}});
    const MeetingId next = meeting(today);
    meeting(today.addDays(-1));
    meeting(today.addDays(3), MeetingStatus::Cancelled);
    meeting(today.addDays(4), MeetingStatus::Held);
    CHECK(check::boardOf(living.manual, today).meetings == QList{underWay, next, later, undated});
    check::EntryFilter garden;
    garden.stage = Lifecycle::Ended; // none of what they are about
    CHECK(check::boardOf(living.manual, today, garden).meetings.isEmpty());
}

TEST_CASE("the board shows what is on its way, what lacks, and who did not answer")
{
    LivingManual living;
    living.change<EntryHeader>(u"jardin"_s, [&](EntryHeader &header) {
        header.lifecycle = Lifecycle::Proposed;
        header.principles = {PrincipleId(living.object(u"choisir"_s).id)};
    });
    living.change<EntryHeader>(u"cafe"_s, [](EntryHeader &header) { header.reviewBy = QDate(2026, 8, 1); });
    const CommentId open = CommentId::create();
    const CommentId closed = CommentId::create();
    living.put(ref(open), CommentHeader{{}, living.object(u"voir"_s), {}, {}, u"Vraiment ?"_s, u"Jo"_s, {}, false, {}});
    living.put(ref(closed), CommentHeader{{}, living.object(u"voir"_s), {}, {}, u"Fait."_s, u"Jo"_s, {}, true, {}});
    const check::Board board = check::boardOf(living.manual, today);
    CHECK(board.practices[size_t(Lifecycle::Proposed)] == QList{EntryId(living.object(u"jardin"_s).id)});
    CHECK(board.practices[size_t(Lifecycle::Unstated)].size() == 2);
    CHECK(board.due.isEmpty());
    REQUIRE(board.dueSoon.size() == 1);
    CHECK(board.backlog[0].missing == 0);
    CHECK(board.backlog[1].missing == 2);
    CHECK(board.backlog[1].entries.size() == 2);
    CHECK(board.openComments == QList{open});
    CHECK(board.toSign.size() == 3);
    REQUIRE(board.networks.size() == 2);
    CHECK(board.networks[0].sheets.size() == 2);
    CHECK(board.networks[0].fields[0][0] == check::FieldTally{1, 0, 0, 1});
    CHECK(board.networks[0].fields[0][1] == check::FieldTally{0, 1, 0, 1});
    CHECK(board.networks[1].network.isNull());
    REQUIRE(board.matrix.size() == 3);
    CHECK(board.matrix[1].illustrates == QList{true});
    CHECK(board.matrix[0].said == 1);
    CHECK(board.matrix[0].wanted == 11);
    CHECK(board.matrix[0].isBehind);
}

TEST_CASE("where something is used is told for facts and for links")
{
    LivingManual living;
    CHECK(check::usesOf(living.manual, living.object(u"nord"_s))
          == QList<check::Use>{{living.object(u"cafe"_s), {}}, {living.object(u"jardin"_s), {}}});
    CHECK(check::usesOf(living.manual, living.object(u"cafe"_s)) == QList<check::Use>{{living.object(u"lien"_s), Field::Body}});
    CHECK(check::usesOf(living.manual, living.object(u"choisir"_s)).isEmpty());
}

TEST_CASE("an entry is used where a link leads into the middle of it")
{
    LivingManual living;
    const TextRef link{living.object(u"lien"_s), Field::Body};
    living.manual.set(wordingKey(link, base::Language::French), Wording(u"Voir [ce but](#but)."_s));
    CHECK(check::usesOf(living.manual, living.object(u"cafe"_s)) == QList<check::Use>{{link.object, link.field}});
    living.manual.set(wordingKey({living.object(u"voir"_s), Field::Body}, base::Language::French), Wording(u"Voir [ci-dessus](#but)."_s));
    CHECK(check::usesOf(living.manual, living.object(u"cafe"_s)).size() == 1);
}
