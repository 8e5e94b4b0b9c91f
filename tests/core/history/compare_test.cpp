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
