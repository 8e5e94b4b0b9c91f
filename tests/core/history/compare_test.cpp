// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/compare.h"
#include "manualbuilder.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Language;
using history::EntryDifference;
using history::Novelty;
using model::Manual;

namespace {

Manual handbook()
{
    support::ManualBuilder builder;
    builder.titled(u"Manuel"_s, u"Handboek"_s)
        .part(u"part"_s, u"Partie"_s, u"Deel"_s)
        .module(u"one"_s, u"Un"_s, u"Een"_s)
        .paragraph(u"Premier texte."_s, u"Eerste tekst."_s)
        .called(u"one-1"_s)
        .module(u"two"_s, u"Deux"_s, u"Twee"_s)
        .module(u"three"_s, u"Trois"_s, u"Drie"_s)
        .practice(u"visits"_s, u"Visites"_s, u"Bezoeken"_s)
        .figure(u"cost"_s, u"Coût"_s, u"Kost"_s, u"250"_s);
    return builder.build();
}

model::EntryId entryOf(const Manual &manual, const QString &code)
{
    return model::EntryId(manual.find(code)->id);
}

template<typename Header, typename Change>
void changeHeader(Manual &manual, const QString &code, const Change &change)
{
    const model::Key key = model::headerKey(*manual.find(code));
    auto header = std::get<Header>(manual.value(key));
    change(header);
    manual.set(key, header);
}

QList<Novelty> noveltiesOf(const QList<EntryDifference> &differences, const QString &code)
{
    for (const EntryDifference &difference : differences)
        if (difference.code == code)
            return difference.novelties;
    return {};
}

} // namespace

TEST_CASE("Two equal manuals have nothing to tell, though their ids differ")
{
    CHECK(history::differencesBetween(handbook(), handbook()).isEmpty());
}

TEST_CASE("A rewritten paragraph is told with both texts, in its language")
{
    Manual after = handbook();
    after.set(model::wordingKey({*after.find(u"one-1"_s), model::Field::Body}, Language::Dutch), model::Wording(u"Nieuw."_s));
    const QList<EntryDifference> differences = history::differencesBetween(handbook(), after);
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].code == u"one");
    CHECK(differences[0].title == std::array<QString, 2>{u"Un"_s, u"Een"_s});
    CHECK(differences[0].novelties == QList{Novelty::Updated});
    REQUIRE(differences[0].texts.size() == 1);
    CHECK(differences[0].texts[0]
          == history::TextDifference{u"one-1"_s, model::Field::Body, Language::Dutch, u"Eerste tekst."_s, u"Nieuw."_s});
}

TEST_CASE("New and removed entries are told with all their texts")
{
    Manual after = handbook();
    after.set(model::headerKey(*after.find(u"one"_s)), {});
    const QList<EntryDifference> gone = history::differencesBetween(handbook(), after);
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].novelties == QList{Novelty::Removed});
    CHECK(gone[0].texts.size() == 4);
    CHECK(gone[0].texts[0].after.isNull());
    const QList<EntryDifference> added = history::differencesBetween(after, handbook());
    REQUIRE(added.size() == 1);
    CHECK(added[0].novelties == QList{Novelty::New});
    CHECK(added[0].texts[0].before.isNull());
}

TEST_CASE("A new value of a figure is refreshed data and no new text")
{
    Manual after = handbook();
    changeHeader<model::FigureHeader>(after, u"cost"_s, [](auto &header) { header.value = u"300"_s; });
    const QList<EntryDifference> differences = history::differencesBetween(handbook(), after);
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].code == u"visits");
    CHECK(differences[0].novelties == QList{Novelty::DataRefreshed});
}

TEST_CASE("A practice that ended is told as such")
{
    Manual after = handbook();
    changeHeader<model::EntryHeader>(after, u"visits"_s, [](auto &header) { header.lifecycle = model::Lifecycle::Ended; });
    CHECK(noveltiesOf(history::differencesBetween(handbook(), after), u"visits"_s) == QList{Novelty::Ended});
}

TEST_CASE("Only what was moved is told as moved, not those it passed")
{
    Manual after = handbook();
    const QString last = after.entry(entryOf(after, u"three"_s))->header.position;
    changeHeader<model::EntryHeader>(after, u"one"_s, [&](auto &header) { header.position = last + u'z'; });
    const QList<EntryDifference> differences = history::differencesBetween(handbook(), after);
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].code == u"one");
    CHECK(differences[0].novelties == QList{Novelty::Moved});

    Manual elsewhere = handbook();
    const model::EntryId two = entryOf(elsewhere, u"two"_s);
    changeHeader<model::EntryHeader>(elsewhere, u"visits"_s, [&](auto &header) { header.parent = two; });
    CHECK(noveltiesOf(history::differencesBetween(handbook(), elsewhere), u"visits"_s) == QList{Novelty::Moved});
}

TEST_CASE("Every fact of a sheet that changed is told by itself, with what it was and is")
{
    const auto factsAfter = [](const auto &change) {
        Manual after = handbook();
        changeHeader<model::EntryHeader>(after, u"visits"_s, change);
        const QList<EntryDifference> differences = history::differencesBetween(handbook(), after);
        REQUIRE(differences.size() == 1);
        CHECK(differences[0].novelties == QList{Novelty::Updated});
        QStringList told;
        for (const history::FactDifference &fact : differences[0].facts)
            told.append(history::codeOf(fact.fact) + u' ' + (fact.before.isEmpty() ? u"-"_s : fact.before[0].value) + u' '
                        + (fact.after.isEmpty() ? u"-"_s : fact.after[0].value));
        return told;
    };
    CHECK(factsAfter([](auto &header) { header.place = u"Namur"_s; }) == QStringList{u"place - Namur"_s});
    CHECK(factsAfter([](auto &header) { header.since = u"2016-06"_s; }) == QStringList{u"since - 2016-06"_s});
    CHECK(factsAfter([](auto &header) { header.website = u"https://example.org"_s; }) == QStringList{u"website - https://example.org"_s});
    CHECK(factsAfter([](auto &header) { header.owner = u"Réseau"_s; }) == QStringList{u"owner - Réseau"_s});
    CHECK(factsAfter([](auto &header) { header.lifecycle = model::Lifecycle::Active; }) == QStringList{u"lifecycle - active"_s});
    CHECK(factsAfter([](auto &header) { header.reviewBy = QDate(2026, 11, 30); }) == QStringList{u"review_by - 2026-11-30"_s});
    CHECK(factsAfter([](auto &header) {
              header.contact = u"081 00 00 00"_s;
              header.contactAudience = model::Audience::Network;
          })
          == QStringList{u"contact - 081 00 00 00"_s});
}

TEST_CASE("Who may read a contact is told where the contact was there before")
{
    const auto manual = [](model::Audience audience) {
        Manual made = handbook();
        changeHeader<model::EntryHeader>(made, u"visits"_s, [&](auto &header) {
            header.contact = u"081 00 00 00"_s;
            header.contactAudience = audience;
        });
        return made;
    };
    const QList<EntryDifference> differences
        = history::differencesBetween(manual(model::Audience::Network), manual(model::Audience::Public));
    REQUIRE(differences.size() == 1);
    REQUIRE(differences[0].facts.size() == 1);
    CHECK(differences[0].facts[0].fact == history::Fact::ContactAudience);
    CHECK(differences[0].facts[0].before[0].value == u"network");
    CHECK(differences[0].facts[0].after[0].value == u"public");
}

TEST_CASE("A principle that a practice answers to no longer is told by its names")
{
    const auto manual = [](bool isNamed) {
        support::ManualBuilder builder;
        builder.principle(u"trust"_s, 1, u"Confiance"_s, u"Vertrouwen"_s).practice(u"visits"_s, u"Visites"_s, u"Bezoeken"_s);
        Manual made = builder.build();
        if (isNamed)
            changeHeader<model::EntryHeader>(made, u"visits"_s, [&](auto &header) {
                header.principles = {model::PrincipleId(made.find(u"trust"_s)->id)};
            });
        return made;
    };
    const QList<EntryDifference> differences = history::differencesBetween(manual(true), manual(false));
    REQUIRE(differences.size() == 1);
    const history::FactValue trust{u"trust"_s, {u"Confiance"_s, u"Vertrouwen"_s}};
    CHECK(differences[0].facts == QList{history::FactDifference{history::Fact::Principles, u"visits"_s, {}, {trust}, {}}});
}

TEST_CASE("What a figure was and is stands beside its label, and a figure that went has no value any more")
{
    Manual after = handbook();
    changeHeader<model::FigureHeader>(after, u"cost"_s, [](auto &header) { header.value = u"300"_s; });
    const std::array<QString, 2> cost{u"Coût"_s, u"Kost"_s};
    const auto value = [](const QString &written) { return QList{history::FactValue{written, {}}}; };
    CHECK(history::differencesBetween(handbook(), after)[0].facts
          == QList{history::FactDifference{history::Fact::FigureValue, u"cost"_s, cost, value(u"250"_s), value(u"300"_s)}});
    after.set(model::headerKey(*after.find(u"cost"_s)), {});
    CHECK(history::differencesBetween(handbook(), after)[0].facts[0]
          == history::FactDifference{history::Fact::FigureValue, u"cost"_s, cost, value(u"250"_s), {}});
}

TEST_CASE("A heading that opens another field of the sheet is told with both fields")
{
    const auto manual = [](model::Role role) {
        support::ManualBuilder builder;
        builder.practice(u"visits"_s, u"Visites"_s, u"Bezoeken"_s).heading(u"Qui"_s, u"Wie"_s).called(u"who"_s);
        Manual made = builder.build();
        changeHeader<model::PassageHeader>(made, u"who"_s, [&](auto &header) { header.role = role; });
        return made;
    };
    const QList<EntryDifference> differences = history::differencesBetween(manual(model::Role::Tasks), manual(model::Role::Partners));
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].novelties == QList{Novelty::Updated});
    CHECK_FALSE(differences[0].isRebuilt);
    REQUIRE(differences[0].facts.size() == 1);
    CHECK(differences[0].facts[0].fact == history::Fact::SheetField);
    CHECK(differences[0].facts[0].of[1] == u"Wie");
    CHECK(differences[0].facts[0].before[0].value == u"tasks");
    CHECK(differences[0].facts[0].after[0].value == u"partners");
}
