// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/changelog.h"
#include "history/comparefrozen.h"
#include "history/manifest.h"
#include "manualbuilder.h"
#include "model/canonicaljson.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Language;

namespace {

model::Manual handbook(const QString &sentence = u"Premier texte."_s)
{
    return support::ManualBuilder()
        .titled(u"Manuel"_s, u"Handboek"_s)
        .part(u"part"_s, u"Partie"_s, u"Deel"_s)
        .module(u"one"_s, u"Un"_s, u"Een"_s)
        .paragraph(sentence, u"Eerste tekst."_s)
        .called(u"one-1"_s)
        .module(u"two"_s, u"Deux"_s, u"Twee"_s)
        .paragraph(u"Ailleurs."_s, u"Elders."_s)
        .called(u"two-1"_s)
        .module(u"three"_s, u"Trois"_s, u"Drie"_s)
        .build();
}

history::EditionPlan planOf(const model::Manual &manual)
{
    const auto plan = history::planFor(manual, {}, {});
    REQUIRE(plan);
    return *plan;
}

model::EntryId entryOf(const model::Manual &manual, const QString &code)
{
    return model::EntryId(manual.find(code)->id);
}

} // namespace

TEST_CASE("What changed is read back as it was frozen")
{
    const history::Changelog changelog{u"2026.1"_s,
                                       {{u"one"_s, {u"Un"_s, u"Een"_s}, {u"updated"_s, u"moved"_s}, {u"Plus clair"_s, {}}},
                                        {u"two"_s, {u"Deux"_s, QString(u""_s)}, {u"new"_s}, {}}}};
    const auto read = history::changelogFrom(history::encode(changelog));
    REQUIRE(read);
    CHECK(read->since == changelog.since);
    CHECK(read->lines[0] == changelog.lines[0]);
    CHECK(read->lines[1].novelties == QStringList{u"new"_s});
    CHECK(history::changelogFrom("[").error().kind == base::ErrorKind::NotJson);
}

TEST_CASE("JSON that says nothing of what changed is not taken for a list without changes")
{
    for (const QByteArray json : {"[]", "{}", "{\"lines\": {}}", "{\"lines\": [\"one\"]}", "{\"lines\": [{\"changes\": [\"new\"]}]}"}) {
        const auto read = history::changelogFrom(json);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == base::ErrorKind::MissingKey);
    }
    CHECK(history::changelogFrom("{\"lines\": []}"));
}

TEST_CASE("Two frozen states tell the same as the manuals they were, reading little more than what differs")
{
    const model::Manual before = handbook();
    model::Manual after = handbook(u"Autre texte."_s);
    // The third module comes first, and only moves.
    model::EntryHeader header = after.entry(entryOf(after, u"three"_s))->header;
    header.position = u"0"_s;
    after.set(model::headerKey(model::ref(entryOf(after, u"three"_s))), header);
    const history::EditionPlan plans[]{planOf(before), planOf(after)};
    QStringList read;
    const auto watched = [&](const history::EditionPlan &plan) {
        history::FrozenState state = history::stateOf(plan);
        state.bytesOf = [bytesOf = state.bytesOf, &read](const history::Pin &entry) {
            read.append(entry.name);
            return bytesOf(entry);
        };
        return state;
    };
    const auto differences = history::differencesBetween(watched(plans[0]), watched(plans[1]));
    REQUIRE(differences);
    CHECK(*differences == history::differencesBetween(before, after));
    CHECK(differences->size() == 2);
    CHECK_FALSE(read.contains(u"two"_s));
    CHECK_FALSE(read.contains(u"part"_s));
}

TEST_CASE("A successor that is the same in two frozen states is told by its own title")
{
    const auto manual = [](bool isSucceeded) {
        support::ManualBuilder builder;
        builder.part(u"top"_s, u"Partie"_s, u"Deel"_s).practice(u"old"_s, u"Ancienne"_s, u"Oude"_s).practice(u"new"_s, u"Nouvelle"_s, u"Nieuwe"_s);
        model::Manual made = builder.build();
        model::EntryHeader header = made.entry(entryOf(made, u"old"_s))->header;
        if (isSucceeded)
            header.successor = entryOf(made, u"new"_s);
        made.set(model::headerKey(model::ref(entryOf(made, u"old"_s))), header);
        return made;
    };
    const history::EditionPlan plans[]{planOf(manual(false)), planOf(manual(true))};
    const auto differences = history::differencesBetween(history::stateOf(plans[0]), history::stateOf(plans[1]));
    INFO((differences ? QString() : differences.error().details.join(u' ')).toStdString());
    REQUIRE(differences);
    CHECK(*differences == history::differencesBetween(manual(false), manual(true)));
    REQUIRE(differences->size() == 1);
    CHECK(differences->first().facts
          == QList{history::FactDifference{history::Fact::Successor, u"old"_s, {}, {}, {{u"new"_s, {u"Nouvelle"_s, u"Nieuwe"_s}}}}});
}

TEST_CASE("An entry that shows what is at home in another is compared though the other is left out")
{
    const auto manual = [](const QString &sentence) {
        support::ManualBuilder builder;
        builder.part(u"top"_s, u"Partie"_s, u"Deel"_s).module(u"home"_s, u"Maison"_s, u"Thuis"_s).paragraph(u"Chez soi."_s, u"Thuis."_s).called(u"p"_s);
        builder.module(u"guest"_s, u"Invité"_s, u"Gast"_s).paragraph(sentence, {}).paragraph({}, {}).called(u"s"_s);
        model::Manual made = builder.build();
        const model::PassageId shown(made.find(u"s"_s)->id);
        model::PassageHeader header = made.passage(shown)->header;
        header.kind = model::PassageKind::Shown;
        header.shownPassage = model::PassageId(made.find(u"p"_s)->id);
        made.set(model::headerKey(model::ref(shown)), header);
        return made;
    };
    const history::EditionPlan before = planOf(manual(u"Avant."_s));
    const history::EditionPlan after = planOf(manual(u"Après."_s));
    const auto differences = history::differencesBetween(history::stateOf(before), history::stateOf(after));
    REQUIRE(differences);
    REQUIRE(differences->size() == 1);
    CHECK(differences->first().texts.size() == 1);
}

TEST_CASE("A line of the list of editions is read without reading what the edition consists of")
{
    history::EditionPlan plan = planOf(handbook());
    plan.number = u"2026.1"_s;
    plan.notes = {u"Une note avec \"fonts\": []"_s, u"Een nota"_s};
    plan.contributors = {u"entries\":["_s};
    plan.passedOver = {{u"missing_nl"_s, 12}};
    plan.inStep = {u"one-1 body"_s};
    const QByteArray bytes = history::encode(history::manifestOf(plan, {}));
    const auto line = history::lineIn(bytes);
    REQUIRE(line);
    CHECK(*line == history::manifestFrom(bytes)->line);
    CHECK(line->passedOver == plan.passedOver);
    CHECK(line->contributors == plan.contributors);
}

TEST_CASE("An edition of a manual whose file left out lists that it might have had is put together again as it was")
{
    model::Manual manual = handbook();
    model::EntryHeader header = manual.entry(entryOf(manual, u"two"_s))->header;
    header.extras.insert(u"entries"_s, QJsonValue::Null);
    manual.set(model::headerKey(model::ref(entryOf(manual, u"two"_s))), header);
    const history::EditionPlan plan = planOf(manual);
    history::FrozenEdition edition;
    edition.manifest = history::encode(history::manifestOf(plan, {}));
    edition.header = plan.header;
    edition.entries = plan.entries;
    const auto thawed = history::thawed(edition);
    REQUIRE(thawed);
    CHECK(model::manualToJson(thawed->manual) == model::manualToJson(manual));
}
