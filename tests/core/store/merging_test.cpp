// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <catch2/catch.hpp>
#include <random>

using namespace Qt::StringLiterals;
using base::Language;
using history::Change;

namespace {

/// Two people with a copy each of the same manual.
struct TwoCopies {
    Sheet sheet;
    Desk anna{sheet.manual};
    Desk bart;

    TwoCopies()
    {
        REQUIRE(anna.store->saveCopy(bart.path(), false));
        bart.author = u"Bart"_s;
        bart.reopen();
        REQUIRE(bart.store);
    }
    model::TextRef welcome() const { return model::bodyOf(sheet.welcome); }
};

QList<Change> allOf(const Desk &desk)
{
    return answer(desk.store->changesAfter(0));
}

void give(const Desk &from, Desk &to)
{
    REQUIRE(to.store->takeChanges(allOf(from), from.author));
}

QString frenchOf(const Desk &desk, const model::TextRef &text)
{
    const model::Manual manual = desk.load();
    return manual.text(text)->in(Language::French).text();
}

QStringList headHashes(const Desk &desk, const model::Key &key)
{
    QStringList hashes;
    const QList<history::Version> heads = answer(desk.store->headsOf(key));
    for (const history::Version &head : heads)
        hashes.append(head.hash.hex());
    hashes.sort();
    return hashes;
}

} // namespace

TEST_CASE("Two people who wrote different things see the same conflict, whoever merges first")
{
    TwoCopies copies;
    const model::Key key = model::wordingKey(copies.welcome(), Language::French);
    copies.anna.type(copies.welcome(), Language::French, u"Bienvenue, dit Anna."_s);
    copies.bart.type(copies.welcome(), Language::French, u"Bienvenue, dit Bart."_s);
    const QList<Change> annas = allOf(copies.anna);
    REQUIRE(copies.anna.store->takeChanges(allOf(copies.bart), u"Bart"_s));
    REQUIRE(copies.bart.store->takeChanges(annas, u"Anna"_s));

    CHECK(copies.anna.load() == copies.bart.load());
    CHECK(answer(copies.anna.store->conflicts()) == QList{key});
    CHECK(answer(copies.bart.store->conflicts()) == QList{key});
    CHECK(headHashes(copies.anna, key) == headHashes(copies.bart, key));
    CHECK(answer(copies.anna.store->headsOf(key)).size() == 2);

    SECTION("taking the same changes again changes nothing")
    {
        CHECK(answer(copies.anna.store->takeChanges(allOf(copies.bart), u"Bart"_s)) == 0);
        CHECK(copies.anna.load() == copies.bart.load());
    }
    SECTION("an answer by one of them ends it for both")
    {
        copies.bart.type(copies.welcome(), Language::French, u"Bienvenue, disent-ils."_s);
        CHECK(answer(copies.bart.store->conflicts()).isEmpty());
        give(copies.bart, copies.anna);
        CHECK(answer(copies.anna.store->conflicts()).isEmpty());
        CHECK(frenchOf(copies.anna, copies.welcome()) == u"Bienvenue, disent-ils.");
        CHECK(answer(copies.anna.store->headsOf(key))[0].parents.size() == 2);
    }
}

TEST_CASE("What a colleague wrote last week and gave today did not stand here yesterday")
{
    constexpr qint64 day = 24 * 3600 * 1000;
    TwoCopies copies;
    copies.bart.type(copies.welcome(), Language::French, u"Bienvenue, dit Bart."_s);
    const qint64 before = allOf(copies.anna).last().number;
    copies.anna.clock.passMilliseconds(3 * day);
    const QDateTime yesterday = copies.anna.clock.now();
    copies.anna.clock.passMilliseconds(day);
    give(copies.bart, copies.anna);
    CHECK(answer(copies.anna.store->lastChangeBefore(yesterday)) == before);
    CHECK(answer(copies.anna.store->lastChangeBefore(copies.anna.clock.now())) == before + 1);
}

TEST_CASE("Two people who wrote the same thing have no conflict")
{
    TwoCopies copies;
    copies.anna.type(copies.welcome(), Language::French, u"Bonjour."_s);
    copies.bart.type(copies.welcome(), Language::French, u"Bonjour."_s);
    give(copies.bart, copies.anna);
    CHECK(answer(copies.anna.store->conflicts()).isEmpty());
    CHECK(frenchOf(copies.anna, copies.welcome()) == u"Bonjour.");
}

TEST_CASE("One changing the French and another the Dutch is no conflict: both have moved")
{
    TwoCopies copies;
    copies.anna.type(copies.welcome(), Language::French, u"Bonjour."_s);
    copies.bart.type(copies.welcome(), Language::Dutch, u"Hallo."_s);
    give(copies.bart, copies.anna);
    give(copies.anna, copies.bart);
    CHECK(answer(copies.anna.store->conflicts()).isEmpty());
    CHECK(copies.anna.load() == copies.bart.load());
    const model::Manual manual = copies.anna.load();
    CHECK(manual.text(copies.welcome())->step() == model::Step::BothMoved);
}

TEST_CASE("Pairs declared by two people are no conflict when they say the same of the same texts")
{
    TwoCopies copies;
    const model::Text text = *copies.sheet.manual.text(copies.welcome());
    model::Pairing pairing{{text.wordings[0].hash(), text.wordings[1].hash()}, model::PairingKind::Checked, u"Anna"_s,
                           copies.anna.clock.now()};
    copies.anna.write({{model::pairingKey(copies.welcome()), pairing}}, history::Reason::PairedInStep);
    pairing.by = u"Bart"_s;
    pairing.kind = model::PairingKind::MeaningUnchanged;
    copies.bart.write({{model::pairingKey(copies.welcome()), pairing}}, history::Reason::PairedUnchanged);
    give(copies.bart, copies.anna);
    give(copies.anna, copies.bart);
    CHECK(answer(copies.anna.store->conflicts()).isEmpty());
    CHECK(copies.anna.load() == copies.bart.load());
    CHECK(copies.anna.load().text(copies.welcome())->step() == model::Step::InStep);
}

TEST_CASE("Pairs that speak of different texts never make a pair look in step")
{
    TwoCopies copies;
    const auto moveAndDeclare = [&](Desk &desk, Language language, const QString &markup) {
        desk.type(copies.welcome(), language, markup);
        const model::Manual manual = desk.load();
        const model::Text &text = *manual.text(copies.welcome());
        desk.write({{model::pairingKey(copies.welcome()),
                     model::Pairing{{text.wordings[0].hash(), text.wordings[1].hash()}, model::PairingKind::Checked,
                                    desk.author, desk.clock.now()}}},
                   history::Reason::PairedInStep);
        CHECK(desk.load().text(copies.welcome())->step() == model::Step::InStep);
    };
    moveAndDeclare(copies.anna, Language::French, u"Bonjour."_s);
    moveAndDeclare(copies.bart, Language::Dutch, u"Hallo."_s);
    give(copies.bart, copies.anna);
    give(copies.anna, copies.bart);
    CHECK(copies.anna.load() == copies.bart.load());
    CHECK(copies.anna.load().text(copies.welcome())->step() == model::Step::BothMoved);
    CHECK(answer(copies.anna.store->conflicts()) == QList{model::pairingKey(copies.welcome())});
}

TEST_CASE("A passage removed by one while the other worked on it is asked about, in both orders")
{
    TwoCopies copies;
    const model::Key header = model::headerKey(model::ref(copies.sheet.welcome));
    copies.anna.write({{header, {}}}, history::Reason::Deleted);
    copies.bart.type(copies.welcome(), Language::French, u"Bart y tient."_s);
    give(copies.bart, copies.anna);
    give(copies.anna, copies.bart);
    CHECK(answer(copies.anna.store->conflicts()) == QList{header});
    CHECK(answer(copies.bart.store->conflicts()) == QList{header});
    CHECK(copies.anna.load() == copies.bart.load());
    CHECK(!copies.anna.load().passage(copies.sheet.welcome));
    copies.anna.write({{header, copies.sheet.manual.passage(copies.sheet.welcome)->header}}, history::Reason::Restored);
    CHECK(answer(copies.anna.store->conflicts()).isEmpty());
    CHECK(frenchOf(copies.anna, copies.welcome()) == u"Bart y tient.");
}

TEST_CASE("A passage removed by one who had seen it as it stands is just removed")
{
    TwoCopies copies;
    copies.anna.write({{model::headerKey(model::ref(copies.sheet.welcome)), {}}}, history::Reason::Deleted);
    give(copies.anna, copies.bart);
    CHECK(answer(copies.bart.store->conflicts()).isEmpty());
    CHECK(!copies.bart.load().passage(copies.sheet.welcome));
}

TEST_CASE("A change that arrives before the one it answers is a delay and no conflict")
{
    TwoCopies copies;
    copies.bart.type(copies.welcome(), Language::French, u"Un."_s);
    copies.bart.type(copies.welcome(), Language::French, u"Deux."_s);
    const QList<Change> changes = allOf(copies.bart);
    REQUIRE(copies.anna.store->takeChanges({changes.last()}, u"Bart"_s));
    CHECK(answer(copies.anna.store->conflicts()).isEmpty());
    REQUIRE(copies.anna.store->takeChanges(changes, u"Bart"_s));
    CHECK(answer(copies.anna.store->conflicts()).isEmpty());
    CHECK(frenchOf(copies.anna, copies.welcome()) == u"Deux.");
}

TEST_CASE("A change that is not what its hash says is refused with all that came with it")
{
    TwoCopies copies;
    copies.bart.type(copies.welcome(), Language::French, u"Un."_s);
    copies.bart.type(copies.welcome(), Language::Dutch, u"Een."_s);
    QList<Change> changes = allOf(copies.bart);
    changes.last().versions[0].bytes.replace("Een", "Twee");
    const auto refused = copies.anna.store->takeChanges(changes, u"Bart"_s);
    REQUIRE(!refused);
    CHECK(refused.error().kind == base::ErrorKind::Damaged);
    CHECK(frenchOf(copies.anna, copies.welcome()) == u"Bienvenue à tous.");
}

TEST_CASE("Whatever three people do and in whatever order they exchange it, their copies end up the same")
{
    const unsigned seed = GENERATE(1u, 2u, 3u, 4u);
    std::mt19937 random(seed);
    Sheet sheet;
    Desk first(sheet.manual);
    Desk second;
    Desk third;
    std::array<Desk *, 3> desks{&first, &second, &third};
    for (size_t i = 1; i < desks.size(); ++i) {
        REQUIRE(first.store->saveCopy(desks[i]->path(), false));
        desks[i]->author = QString::number(i);
        desks[i]->reopen();
    }
    const std::array<model::TextRef, 3> texts{model::bodyOf(sheet.welcome), model::bodyOf(sheet.french),
                                              model::titleOf(sheet.module)};
    for (int step = 0; step < 60; ++step) {
        Desk &desk = *desks[random() % 3];
        const Language language = random() % 2 ? Language::French : Language::Dutch;
        if (random() % 3) {
            desk.type(texts[random() % 3], language, u"Texte %1"_s.arg(step));
            continue;
        }
        QList<Change> changes = allOf(*desks[random() % 3]);
        std::shuffle(changes.begin(), changes.end(), random);
        changes.resize(changes.size() / 2);
        REQUIRE(desk.store->takeChanges(changes, u"someone"_s));
    }
    for (int round = 0; round < 2; ++round)
        for (Desk *from : desks)
            for (Desk *to : desks)
                give(*from, *to);
    for (Desk *desk : desks) {
        CHECK(desk->load() == first.load());
        CHECK(answer(desk->store->conflicts()) == answer(first.store->conflicts()));
        CHECK(answer(desk->store->verify()).isEmpty());
        CHECK(allOf(*desk).size() == allOf(first).size());
    }
    const model::Manual before = first.load();
    REQUIRE(first.store->rebuild());
    CHECK(first.load() == before);
}
