// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed out at a meeting, as pages.
#include "manualbuilder.h"
#include "printed.h"

#include "compose/joining.h"
#include "compose/pack.h"
#include "model/key.h"

#include <catch2/catch.hpp>

using namespace compose;
using namespace Qt::StringLiterals;
using base::Language;
using model::Meeting;
using model::PackLanguages;
using model::PackPartKind;

namespace {

model::Text both(const QString &french, const QString &dutch)
{
    model::Text text;
    text.in(Language::French) = model::Wording(french);
    text.in(Language::Dutch) = model::Wording(dutch);
    return text;
}

model::MeetingItem item(const QString &french, const QString &dutch, int minutes, const QString &position)
{
    model::MeetingItem item;
    item.id = model::MeetingItemId::create();
    item.header.minutes = minutes;
    item.header.position = position;
    item.title = both(french, dutch);
    return item;
}

/// A handbook with a meeting of two half-days on one of its modules.
class Planned final
{
public:
    Planned()
    {
        meeting.id = model::MeetingId::create();
        meeting.title = both(u"Ouvrir un lieu"_s, u"Een plek openen"_s);
        meeting.header.position = u"a"_s;
        meeting.header.sittings = {{QDate(2026, 3, 12), QTime(9, 0), QTime(12, 0)}, {QDate(2026, 3, 12), QTime(13, 0), QTime(16, 0)}};
        meeting.header.entries = {model::EntryId(manual.find(u"m-1"_s)->id)};
        meeting.items = {item(u"Accueil"_s, u"Onthaal"_s, 15, u"a"_s), item(u"Travail"_s, u"Werk"_s, 60, u"b"_s)};
    }

    Document pages(PackPartKind kind, PackLanguages languages, const QList<model::Participant> &people = {}) const
    {
        model::Manual whole = manual;
        whole.set(model::headerKey(model::ref(meeting.id)), meeting.header);
        for (const Language language : base::bothLanguages)
            whole.set(model::wordingKey({model::ref(meeting.id), model::Field::Title}, language), meeting.title.in(language));
        for (model::MeetingItem item : meeting.items) {
            item.header.meeting = meeting.id;
            whole.set(model::headerKey(model::ref(item.id)), item.header);
            for (const Language language : base::bothLanguages)
                whole.set(model::wordingKey({model::ref(item.id), model::Field::Title}, language), item.title.in(language));
        }
        PackOrder order;
        order.meeting = meeting.id;
        order.part.kind = kind;
        order.part.languages = languages;
        order.part.blankRows = 3;
        order.people = people;
        const auto made = composePart(whole, order);
        REQUIRE(made);
        return made->document;
    }

    Document report(PackLanguages languages, const QList<model::Participant> &people,
                    const std::function<void(model::Manual &)> &answer) const
    {
        model::Manual whole = manual;
        whole.set(model::headerKey(model::ref(meeting.id)), meeting.header);
        answer(whole);
        PackOrder order;
        order.meeting = meeting.id;
        order.part.languages = languages;
        order.people = people;
        const auto made = composeReport(whole, order);
        REQUIRE(made);
        return made->document;
    }

    QString text(PackPartKind kind, PackLanguages languages, const QList<model::Participant> &people = {}) const
    {
        const Document document = pages(kind, languages, people);
        QString all;
        for (qsizetype page = 0; page < document.pages.size(); ++page)
            all += printed::text(document, page) + u'\n';
        return all;
    }

    model::Manual manual = support::smallHandbook().manual;
    Meeting meeting;
};

model::Participant person(const QString &name, std::optional<Language> language = {})
{
    model::Participant person;
    person.name = name;
    person.organisation = u"Maison"_s;
    person.language = language;
    return person;
}

} // namespace

TEST_CASE("A programme says when each item begins and ends, in the languages asked for")
{
    const Planned planned;
    const QString french = planned.text(PackPartKind::Programme, PackLanguages::French);
    CHECK(french.contains(u"Ouvrir un lieu"_s));
    CHECK(french.contains(u"jeudi 12 mars 2026"_s));
    CHECK(french.contains(u"09:15–10:15"_s));
    CHECK_FALSE(french.contains(u"Een plek"_s));
    const QString both = planned.text(PackPartKind::Programme, PackLanguages::Columns);
    CHECK(both.contains(u"Travail"_s));
    CHECK(both.contains(u"donderdag 12 maart 2026"_s));
    CHECK(both.contains(u"Werk"_s));
}

TEST_CASE("There is one attendance list for each half-day, the registered first and then blank rows")
{
    const Planned planned;
    const QList<model::Participant> people{person(u"A. Premier"_s), person(u"B. Second"_s)};
    const Document lists = planned.pages(PackPartKind::Attendance, PackLanguages::Own, people);
    REQUIRE(lists.pages.size() == 2);
    for (qsizetype page = 0; page < 2; ++page) {
        const QString text = printed::text(lists, page);
        CHECK(text.contains(u"A. Premier"_s));
        CHECK(text.contains(u"5"_s)); // two and three blank ones
        CHECK(text.contains(page == 0 ? u"09:00–12:00"_s : u"13:00–16:00"_s));
        CHECK_FALSE(text.contains(page == 0 ? u"13:00–16:00"_s : u"09:00–12:00"_s));
    }
}

TEST_CASE("Badges in each participant's own language are in French first, then in Dutch; who said nothing goes with the first")
{
    const Planned planned;
    const QList<model::Participant> people{person(u"N. Eerste"_s, Language::Dutch), person(u"F. Premier"_s, Language::French), person(u"X. Autre"_s)};
    const Document badges = planned.pages(PackPartKind::Badges, PackLanguages::Own, people);
    REQUIRE(badges.pages.size() == 2);
    CHECK(printed::text(badges, 0).contains(u"F. Premier"_s));
    CHECK(printed::text(badges, 0).contains(u"X. Autre"_s));
    CHECK_FALSE(printed::text(badges, 0).contains(u"N. Eerste"_s));
    CHECK(printed::text(badges, 1).contains(u"N. Eerste"_s));
    CHECK(printed::text(badges, 1).contains(u"Een plek openen"_s));
}

TEST_CASE("A name of two hundred letters is smaller and stays on its badge")
{
    const Planned planned;
    const QString name = QString(u"Prénom-Composé "_s).repeated(14).trimmed();
    const Document badges = planned.pages(PackPartKind::Badges, PackLanguages::French, {person(name)});
    QRectF ink;
    for (const Item &item : badges.pages.first().items)
        if (const auto *run = std::get_if<TextRun>(&item); run && run->text.contains(u"Prénom"_s))
            ink |= QRectF(run->origin.x(), run->origin.y() - run->size, run->width(), run->size * 1.3);
    CHECK(ink.width() < 241);  // 85 mm
    CHECK(ink.height() < 153); // 54 mm
    CHECK(printed::text(badges, 0).simplified().count(u"Composé"_s) == 14);
}

TEST_CASE("A table card has its name on both sides of the fold, and is read once")
{
    const Planned planned;
    const Document cards = planned.pages(PackPartKind::TableCards, PackLanguages::French, {person(u"F. Premier"_s)});
    REQUIRE(cards.pages.size() == 1);
    QList<TextRun> names;
    for (const Item &item : cards.pages.first().items)
        if (const auto *run = std::get_if<TextRun>(&item); run && run->text == u"F. Premier")
            names.append(*run);
    REQUIRE(names.size() == 2);
    CHECK_FALSE(names[0].upsideDown);
    CHECK(names[0].element != artefact);
    CHECK(names[1].upsideDown);
    CHECK(names[1].element == artefact);
    const QPointF fold(595.276 / 2, 841.89 / 4);
    CHECK(names[0].origin.y() > fold.y());
    const QPointF between = (names[0].origin + names[1].origin) / 2;
    CHECK(std::abs(between.x() - fold.x()) < 0.1);
    CHECK(std::abs(between.y() - fold.y()) < 0.1);
}

TEST_CASE("A certificate goes to who was there, once the meeting was held")
{
    Planned planned;
    planned.meeting.header.status = model::MeetingStatus::Held;
    model::Participant there = person(u"P. Présente"_s);
    there.present = {0};
    const Document certificates = planned.pages(PackPartKind::Certificate, PackLanguages::French, {there, person(u"A. Absent"_s)});
    CHECK(certificates.pages.size() == 1);
    CHECK(printed::text(certificates, 0).contains(u"P. Présente"_s));
}

TEST_CASE("A hand-out holds the entries the meeting is about, and one that was removed is passed over")
{
    Planned planned;
    const QString whole = planned.text(PackPartKind::HandOut, PackLanguages::French);
    const model::Entry &module = *planned.manual.entry(planned.meeting.header.entries.first());
    CHECK(whole.contains(module.title.in(Language::French).text()));
    planned.meeting.header.entries.append(model::EntryId::create());
    CHECK(planned.text(PackPartKind::HandOut, PackLanguages::French) == whole);
}

TEST_CASE("A report counts who came and what the forms say, and quotes what was written")
{
    const Planned planned;
    model::Participant there = person(u"P. Présente"_s);
    there.present = {0};
    const Document document = planned.report(PackLanguages::French, {there, person(u"A. Absent"_s)}, [&](model::Manual &manual) {
        const auto scale = model::QuestionId::create();
        const auto open = model::QuestionId::create();
        manual.set(model::headerKey(model::ref(scale)), model::QuestionHeader{{}, u"a"_s, model::QuestionKind::Scale, 5, false, {}});
        manual.set(model::headerKey(model::ref(open)),
                   model::QuestionHeader{{}, u"b"_s, model::QuestionKind::Open, 5, false, {}});
        for (const QString &step : {u"4"_s, u"5"_s})
            manual.set(model::headerKey(model::ref(model::EvaluationId::create())),
                       model::EvaluationHeader{{}, planned.meeting.id, {{scale, step}, {open, u"Plus de temps "_s + step}}, {}});
    });
    const QString report = printed::text(document);
    CHECK(document.metadata.title.startsWith(u"Compte rendu – "_s));
    CHECK(report.contains(u"Inscrits : 2"_s));
    CHECK(report.contains(u"Présents : 1"_s));
    CHECK(report.contains(u"4,5 / 5"_s));
    CHECK(report.contains(u"Plus de temps 5"_s));
    CHECK_FALSE(report.contains(u"Présente"_s)); // nobody is named
}

TEST_CASE("A report of an ordinary meeting is one page, and scales of as many steps share a table")
{
    const Planned planned;
    const Document document = planned.report(PackLanguages::French, {}, [&](model::Manual &manual) {
        QList<model::FormAnswer> answers;
        int at = 0;
        const auto ask = [&](model::QuestionKind kind, const QString &answer) {
            const auto id = model::QuestionId::create();
            manual.set(model::headerKey(model::ref(id)), model::QuestionHeader{{}, QString(QChar(u'a' + at)), kind, 5, false, {}});
            manual.set(model::wordingKey({model::ref(id), model::Field::Label}, Language::French), model::Wording(u"Question %1"_s.arg(++at)));
            if (kind == model::QuestionKind::Choice)
                manual.set(model::wordingKey({model::ref(id), model::Field::Choices}, Language::French), model::Wording(u"un\ndeux\ntrois\nquatre"_s));
            answers.append({id, answer});
        };
        for (int i = 0; i < 3; ++i)
            ask(model::QuestionKind::Scale, u"4"_s);
        for (int i = 0; i < 2; ++i)
            ask(model::QuestionKind::Choice, u"2"_s);
        for (int i = 0; i < 2; ++i)
            ask(model::QuestionKind::Open, u"Une remarque."_s);
        for (int form = 0; form < 3; ++form)
            manual.set(model::headerKey(model::ref(model::EvaluationId::create())), model::EvaluationHeader{{}, planned.meeting.id, answers, {}});
    });
    CHECK(document.pages.size() == 1);
    const QString report = printed::text(document);
    CHECK(report.count(u"Moyenne"_s) == 1);
    CHECK(report.count(u"4,0 / 5"_s) == 3);
    CHECK(report.contains(u"Question 7"_s));
}

TEST_CASE("What was written in the other language is said to be in it")
{
    const Planned planned;
    const QString french = u"Il faut plus de temps pour les questions."_s;
    const QString dutch = u"Er moet meer tijd zijn voor de vragen van de groep."_s;
    const auto answer = [&](model::Manual &manual) {
        const auto open = model::QuestionId::create();
        manual.set(model::headerKey(model::ref(open)),
                   model::QuestionHeader{{}, u"b"_s, model::QuestionKind::Open, 5, false, {}});
        for (const QString &remark : {french, dutch, u"Top"_s})
            manual.set(model::headerKey(model::ref(model::EvaluationId::create())),
                       model::EvaluationHeader{{}, planned.meeting.id, {{open, remark}}, {}});
    };
    for (const PackLanguages languages : {PackLanguages::French, PackLanguages::Dutch}) {
        const Document report = planned.report(languages, {}, answer);
        const Language own = languages == PackLanguages::French ? Language::French : Language::Dutch;
        const auto languageOf = [&](const QString &word) {
            for (const Item &item : report.pages.first().items)
                if (const auto *run = std::get_if<TextRun>(&item); run && run->text.contains(word))
                    return std::optional(
                        report.elements[run->element].language.value_or(own)); // the document's where it says nothing
            return std::optional<Language>();
        };
        CHECK(languageOf(u"questions"_s) == Language::French);
        CHECK(languageOf(u"vragen"_s) == Language::Dutch);
        CHECK(languageOf(u"Top"_s) == own); // one word tells nothing
    }
}

TEST_CASE("Documents that are joined keep their page numbers, their trees and where their names lead")
{
    const Planned planned;
    const Document one = planned.pages(PackPartKind::Programme, PackLanguages::French);
    const Document other = planned.pages(PackPartKind::Programme, PackLanguages::Dutch);
    const Document whole = joined({one, other}, one.metadata);
    REQUIRE(whole.pages.size() == one.pages.size() + other.pages.size());
    CHECK(whole.pages.sheet(one.pages.size()).label == u"1"_s);
    CHECK(whole.elements.size() == 1 + one.elements.size() + other.elements.size());
    CHECK(whole.outline.size() == one.outline.size() + other.outline.size());
    const Destination second = whole.destinations.value(whole.outline.last().destination);
    CHECK(second.page == one.pages.size());
    for (const Element &element : whole.elements.mid(1))
        CHECK((element.parent >= 0 && element.parent < whole.elements.size()));
    for (qsizetype page = 0; page < whole.pages.size(); ++page)
        for (const Item &item : whole.pages[page].items)
            if (const auto *run = std::get_if<TextRun>(&item))
                CHECK(run->element < whole.elements.size());
}

TEST_CASE("A booklet's sheets, printed on both sides and folded, read from front to back")
{
    CHECK(bookletOrder(8) == QList<std::pair<int, int>>{{7, 0}, {1, 6}, {5, 2}, {3, 4}});
    CHECK(bookletOrder(5) == QList<std::pair<int, int>>{{-1, 0}, {1, -1}, {-1, 2}, {3, 4}});
    CHECK(bookletOrder(1) == QList<std::pair<int, int>>{{-1, 0}, {-1, -1}});
    CHECK(bookletOrder(0).isEmpty());
}

TEST_CASE("Pages on larger sheets are smaller and stay whole, and their links lead to the sheet")
{
    const Planned planned;
    const Document lists = planned.pages(PackPartKind::Attendance, PackLanguages::French);
    const Document two = imposed(lists, Imposition::TwoUp);
    REQUIRE(two.pages.size() == 1);
    const QSizeF sheet = two.pages.sheet(0).size;
    CHECK(sheet.width() > sheet.height());
    QStringList seen;
    for (const Item &item : two.pages[0].items)
        if (const auto *run = std::get_if<TextRun>(&item)) {
            CHECK(QRectF(QPointF(0, 0), sheet).contains(run->origin));
            seen << run->text;
        }
    CHECK(seen.filter(u"Signature"_s).size() == 2);
    for (const Destination &destination : two.destinations)
        CHECK(destination.page == 0);
    CHECK(imposed(lists, Imposition::FourUp).pages.size() == 1);
    CHECK(imposed(lists, Imposition::Booklet).pages.size() == 2);
    CHECK(imposed(lists, Imposition::None) == lists);
}

TEST_CASE("A meeting that is nowhere is refused")
{
    const auto refused = composePart(support::smallHandbook().manual, {model::MeetingId::create(), {}, {}, {}, {}, {}, {}, {}, 1});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == base::ErrorKind::UnknownTarget);
}
