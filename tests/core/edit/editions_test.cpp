// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "edit/entryedits.h"
#include "edit/passageedits.h"
#include "edit/shownedits.h"
#include "history/compare.h"
#include "history/editionuses.h"
#include "history/freeze.h"
#include "model/canonicaljson.h"
#include "store/store.h"

using namespace edit;
using base::ErrorKind;

namespace {

auto publish(Desk &desk, const QString &number)
{
    desk.clock.passMilliseconds(1000);
    return waitFor(desk.workspace().publish({number, {u"Première"_s, u"Eerste"_s}}, {}, {}));
}

} // namespace

TEST_CASE("An edition holds what stood there when it was published, whatever is done afterwards")
{
    const QByteArray bytes("<svg xmlns='http://www.w3.org/2000/svg'/>");
    Desk desk(support::ManualBuilder(u"illustrated"_s)
                  .titled(u"Titre"_s, u"Titel"_s)
                  .picture(u"pic-1"_s, u"pictures/a.svg"_s, bytes)
                  .part(u"p"_s, u"Partie"_s, u"Deel"_s)
                  .module(u"m"_s, u"Module"_s, u"Module"_s)
                  .paragraph(u"Avant."_s, u"Voor."_s)
                  .called(u"a"_s)
                  .inStep()
                  .shownPicture(u"pic-1"_s, u"Carte"_s, u"Kaart"_s)
                  .incoming());
    desk.type(u"a"_s, Language::French, u" Juste avant."_s);
    const QJsonObject before = model::manualToJson(desk.manual());
    const auto line = publish(desk, u"2026.1"_s);
    REQUIRE(line);
    CHECK(line->number == u"2026.1"_s);
    CHECK(line->publishedBy == u"Anna"_s);
    CHECK_FALSE(line->root.isUnknown());

    for (int i = 0; i < 20; ++i)
        REQUIRE(desk.perform(setText(model::bodyOf(desk.passage(u"a"_s)), Language::French,
                                     QString::number(i), history::Reason::Replaced)));
    REQUIRE(desk.perform(deleteEntry(desk.entry(u"m"_s))));
    desk.reopen();
    const auto edition = desk.workspace().edition(u"2026.1"_s);
    REQUIRE(edition);
    CHECK(model::manualToJson(edition->manual) == before);
    CHECK(edition->manual.pictures().constFirst().header.asset == base::Hash::of(QByteArrayView(bytes)));
    CHECK(edition->pictures.value(base::Hash::of(QByteArrayView(bytes))) == bytes);
    const auto verdicts = waitFor(desk.workspace().verify({}));
    REQUIRE(verdicts);
    REQUIRE(verdicts->size() == 1);
    CHECK(verdicts->constFirst().differences.isEmpty());
    const auto list = desk.workspace().editions();
    REQUIRE(list);
    CHECK(list->size() == 1);
}

TEST_CASE("An edition's number is used once, and each names the one before it")
{
    Desk desk;
    const auto first = publish(desk, u"2026.1"_s);
    REQUIRE(first);
    const auto again = publish(desk, u"2026.1"_s);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::EditionExists);
    const auto second = publish(desk, u"2026.2"_s);
    REQUIRE(second);
    CHECK(second->previousRoot == first->root);
}

TEST_CASE("An edition is not given a number that nobody could type again; one that has such a number is read all the same")
{
    Desk desk;
    for (const QString &odd : {u""_s, u"2026.1\nUn mot pour les réseaux"_s, u"2026/1"_s, u" 2026.1"_s}) {
        const auto refused = publish(desk, odd);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::NotAllowed);
        CHECK(refused.error().details.first() == u"edition_number");
    }
    CHECK(desk.workspace().editions()->isEmpty());

    const QString old = u"2026.2Un mot…"_s; // as it could be published once
    const QJsonObject then = model::manualToJson(desk.manual());
    desk.reopen([&] {
        auto file = store::Store::open(desk.path(), {});
        REQUIRE(file);
        auto plan = history::planFor((*file)->load().value(), {}, {});
        REQUIRE(plan);
        plan->number = old;
        plan->publishedAt = desk.clock.clock()();
        REQUIRE((*file)->publish(*plan));
    });
    REQUIRE(desk.workspace().edition(old));
    CHECK(model::manualToJson(desk.workspace().edition(old)->manual) == then);
    CHECK(waitFor(desk.workspace().verify({}))->first().differences.isEmpty());
    REQUIRE(publish(desk, u"2026.3"_s));
    CHECK(waitFor(desk.workspace().differences(old, u"2026.3"_s))->isEmpty());
}

TEST_CASE("Publishing that is cancelled leaves no edition")
{
    Desk desk;
    const base::CancelToken cancel;
    cancel.cancel();
    const auto line = waitFor(desk.workspace().publish({u"2026.1"_s}, {}, cancel));
    REQUIRE_FALSE(line);
    CHECK(line.error().kind == ErrorKind::Cancelled);
    CHECK(desk.workspace().editions()->isEmpty());
}

TEST_CASE("The pages of an edition are kept once and read again")
{
    Desk desk;
    REQUIRE(publish(desk, u"2026.1"_s));
    CHECK_FALSE(desk.workspace().keptPdf(u"2026.1"_s, history::KeptLayout::French)->has_value());
    REQUIRE(desk.workspace().keepPdf(u"2026.1"_s, history::KeptLayout::French, "%PDF-1.7"));
    CHECK(desk.workspace().keptPdf(u"2026.1"_s, history::KeptLayout::French)->value() == "%PDF-1.7");
}

TEST_CASE("While two people's work conflicts there is no edition; deciding between them makes one possible")
{
    Desk desk;
    const QString copy = desk.folder() + u"/copy.vademecum"_s;
    REQUIRE(waitFor(desk.workspace().saveCopy(copy)));
    const model::EntryId module = desk.entry(u"m-1"_s);
    REQUIRE(desk.perform(renameEntry(module, Language::French, u"Ce que dit Anna"_s)));
    {
        auto other = Workspace::open(copy, {u"Bert"_s, desk.clock.clock(), Access::ReadWrite});
        REQUIRE(other);
        REQUIRE((*other)->perform(renameEntry(module, Language::French, u"Ce que dit Bert"_s)));
    }
    desk.reopen([&] {
        auto ours = store::Store::open(desk.path(), {});
        auto theirs = store::Store::open(copy, {});
        REQUIRE(ours);
        REQUIRE(theirs);
        const auto changes = (*theirs)->changesAfter(0);
        REQUIRE(changes);
        REQUIRE((*ours)->takeChanges(*changes, u"copy"_s));
    });
    const auto conflicts = desk.workspace().conflicts();
    REQUIRE(conflicts);
    CHECK(*conflicts == QList<model::Key>{model::wordingKey(model::titleOf(module), Language::French)});
    const auto refused = publish(desk, u"2026.1"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == base::Error{ErrorKind::NotPublishable, {}, {u"1"_s, u"0"_s}});
    REQUIRE(desk.perform(renameEntry(module, Language::French, u"Ce que disent les deux"_s)));
    CHECK(publish(desk, u"2026.1"_s));
}

TEST_CASE("Where a language has gone ahead, an edition can hold what stood there when both said the same, and tells so")
{
    Desk desk(support::ManualBuilder()
                  .part(u"p"_s, u"Partie"_s, u"Deel"_s)
                  .module(u"m"_s, u"Accueil"_s, u"Onthaal"_s)
                  .paragraph(u"Première version."_s, u"Eerste versie."_s)
                  .called(u"a"_s)
                  .inStep()
                  .paragraph(u"Autre."_s, u"Ander."_s)
                  .called(u"b"_s)
                  .inStep()
                  .incoming());
    const model::TextRef a = model::bodyOf(desk.passage(u"a"_s));
    const model::TextRef b = model::bodyOf(desk.passage(u"b"_s));
    REQUIRE(desk.perform(setText(a, Language::French, u"Deuxième version."_s, history::Reason::Replaced)));
    REQUIRE(desk.perform(setText(b, Language::Dutch, u"Iets anders."_s, history::Reason::Replaced)));
    const auto ahead = waitFor(desk.workspace().aheadTexts({}, {}));
    REQUIRE(ahead);
    REQUIRE(ahead->size() == 2);
    CHECK(ahead->at(0).text == a);
    CHECK(ahead->at(0).step == model::Step::FrenchAhead);
    CHECK(ahead->at(0).now == std::array{u"Deuxième version."_s, u"Eerste versie."_s});
    CHECK(ahead->at(0).inStep == std::array{u"Première version."_s, u"Eerste versie."_s});

    const model::TextRef neverApart = model::titleOf(desk.entry(u"m"_s));
    const auto line = waitFor(desk.workspace().publish({u"2026.1"_s, {}, {}, {{u"reviews"_s, 3}}, {a, neverApart}}, {}, {}));
    REQUIRE(line);
    CHECK(line->inStep == QStringList{u"a body"_s});
    CHECK(line->passedOver == QList{history::PassedOver{u"reviews"_s, 3}});
    CHECK(desk.words(u"a"_s, Language::French) == u"Deuxième version."_s); // the manual goes on
    desk.reopen();
    const auto edition = desk.workspace().edition(u"2026.1"_s);
    REQUIRE(edition);
    const auto textOf = [&](const QString &code) { return edition->manual.text({*edition->manual.find(code), model::Field::Body}); };
    CHECK(textOf(u"a"_s)->in(Language::French).text() == u"Première version."_s);
    CHECK(textOf(u"a"_s)->step() == model::Step::InStep);
    CHECK(textOf(u"b"_s)->in(Language::Dutch).text() == u"Iets anders."_s);
    CHECK(desk.workspace().editions()->first().inStep == QStringList{u"a body"_s});
}

TEST_CASE("An edition says what has changed since the one before, as its publisher left it, for ever")
{
    Desk desk;
    const auto computed = waitFor(desk.workspace().changelogFor({}, {}));
    REQUIRE(computed);
    CHECK(computed->since.isEmpty()); // there is no edition yet
    REQUIRE(publish(desk, u"2026.1"_s));
    CHECK_FALSE(desk.workspace().changelog(u"2026.1"_s)->has_value());
    REQUIRE(desk.perform(renameEntry(desk.entry(u"m-1"_s), Language::French, u"Un autre titre"_s)));
    const auto fresh = model::EntryId::create();
    REQUIRE(desk.perform(addEntry(fresh, model::EntryKind::Part, {}, {}, {u"Neuf"_s, u"Nieuw"_s})));
    auto told = waitFor(desk.workspace().changelogFor({}, {}));
    REQUIRE(told);
    CHECK(told->since == u"2026.1"_s);
    REQUIRE(told->lines.size() == 2);
    CHECK(told->lines[0].novelties == QStringList{u"new"_s});
    CHECK(told->lines[1].entry == u"m-1"_s);
    CHECK(told->lines[1].title[0] == u"Un autre titre"_s);
    history::Changelog edited = *told;
    edited.lines.removeFirst();
    edited.lines[0].remark = {u"Plus clair."_s, u"Duidelijker."_s};
    EditionWish wish{u"2026.2"_s};
    wish.changes = edited;
    REQUIRE(waitFor(desk.workspace().publish(wish, {}, {})));
    REQUIRE(waitFor(desk.workspace().publish({u"2026.3"_s}, {}, {})));
    desk.reopen();
    CHECK(desk.workspace().changelog(u"2026.2"_s)->value() == edited);
    CHECK(desk.workspace().changelog(u"2026.3"_s)->value() == history::Changelog{u"2026.2"_s, {}});
    const auto verdicts = waitFor(desk.workspace().verify({}));
    REQUIRE(verdicts);
    CHECK(verdicts->size() == 3);
    for (const history::Verdict &verdict : *verdicts)
        CHECK(verdict.differences.isEmpty());
    const auto differences = waitFor(desk.workspace().differences(u"2026.1"_s, u"2026.2"_s));
    REQUIRE(differences);
    CHECK(*differences == history::differencesBetween(desk.workspace().edition(u"2026.1"_s)->manual, desk.workspace().edition(u"2026.2"_s)->manual));
    CHECK(waitFor(desk.workspace().differences(u"1999.1"_s, {})).error().kind == ErrorKind::UnknownEdition);
}

TEST_CASE("How much room an edition takes is told, and what of it is its own")
{
    Desk desk;
    REQUIRE(publish(desk, u"2026.1"_s));
    REQUIRE(publish(desk, u"2026.2"_s));
    REQUIRE(desk.workspace().keepPdf(u"2026.2"_s, history::KeptLayout::Dutch, "%PDF-1.7"));
    const auto sizes = waitFor(desk.workspace().editionSizes());
    REQUIRE(sizes);
    REQUIRE(sizes->size() == 2);
    CHECK(sizes->at(0).own == sizes->at(0).bytes);
    CHECK(sizes->at(1).bytes > sizes->at(0).bytes / 2);
    CHECK(sizes->at(1).own < sizes->at(1).bytes / 2 + 1000); // nearly all of it stands in the first
    CHECK(desk.workspace().editions()->last().pdfs == QList{history::KeptPdf{history::KeptLayout::Dutch, 8}});
}

TEST_CASE("A backup is made before an edition, unless one of what stands there is at hand")
{
    Desk desk;
    CHECK(desk.workspace().backups().isEmpty());
    REQUIRE(publish(desk, u"2026.1"_s));
    CHECK(desk.workspace().backups().size() == 1); // of before the publication
    REQUIRE(publish(desk, u"2026.2"_s));
    CHECK(desk.workspace().backups().first().at > desk.clock.clock()().addSecs(-1)); // the first edition was in none
    desk.reopen(); // closing makes one
    const auto before = desk.workspace().backups();
    REQUIRE(publish(desk, u"2026.3"_s));
    CHECK(desk.workspace().backups().first().at == before.first().at);
}

TEST_CASE("Where something is used is told of every published edition, also of what is gone by now")
{
    support::ManualBuilder builder;
    builder.network(u"nord"_s, u"Nord"_s, u"Noord"_s).principle(u"choisir"_s, 1, u"Choisir"_s, u"Kiezen"_s);
    builder.network(u"sud"_s, u"Sud, voyez [le café](#cafe)"_s, u"Zuid"_s);
    builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Module"_s, u"Module"_s);
    builder.paragraph(u"Un « mot » dit “nord”."_s, {}).called(u"mot"_s);
    builder.practice(u"cafe"_s, u"Café"_s, u"Café"_s).inNetwork(u"nord"_s).paragraph(u"Se voir."_s, u"Elkaar zien."_s).called(u"voir"_s);
    Desk desk(builder.incoming());
    const auto usesOf = [&](const model::ObjectRef &object) {
        QStringList lines;
        const auto uses = waitFor(desk.workspace().editionUses(object, {}));
        REQUIRE(uses);
        for (const history::EditionUse &use : *uses)
            lines.append(QStringList{use.number, use.isThere ? u"there"_s : u"named"_s, use.entry, QString::number(use.users)}.join(u' '));
        return lines;
    };
    const model::ObjectRef voir = model::ref(desk.passage(u"voir"_s));
    const model::ObjectRef nord = *desk.manual().find(u"nord"_s);
    const model::ObjectRef cafe = model::ref(desk.entry(u"cafe"_s));
    CHECK(usesOf(voir).isEmpty());
    REQUIRE(publish(desk, u"2026.1"_s));
    const auto shown = model::PassageId::create();
    REQUIRE(desk.perform(showHere(shown, desk.entry(u"m"_s), {}, desk.passage(u"mot"_s), voir)));
    model::EntryHeader header = desk.manual().entry(desk.entry(u"cafe"_s))->header;
    header.principles = {model::PrincipleId(desk.manual().find(u"choisir"_s)->id)};
    REQUIRE(desk.perform(changeEntry(desk.entry(u"cafe"_s), header)));
    REQUIRE(publish(desk, u"2026.2"_s));
    REQUIRE(desk.perform(deletePassages({shown})));
    REQUIRE(publish(desk, u"2026.3"_s));
    CHECK(usesOf(voir) == QStringList{u"2026.1 there cafe 0"_s, u"2026.2 there cafe 1"_s, u"2026.3 there cafe 0"_s});
    // What is shown of a practice, or said to it in the registers, is a use of it; its own network is one of the network.
    CHECK(usesOf(cafe) == QStringList{u"2026.1 there cafe 1"_s, u"2026.2 there cafe 2"_s, u"2026.3 there cafe 1"_s});
    CHECK(usesOf(nord) == QStringList{u"2026.1 there cafe 1"_s, u"2026.2 there cafe 1"_s, u"2026.3 there cafe 1"_s});
    CHECK(usesOf(*desk.manual().find(u"choisir"_s)).join(u';').toStdString() == "2026.1 there  0;2026.2 there cafe 1;2026.3 there cafe 1");
    CHECK(usesOf(model::ref(shown)) == QStringList{u"2026.2 there m 0"_s});
    const base::CancelToken cancel;
    cancel.cancel();
    const auto refused = waitFor(desk.workspace().editionUses(voir, cancel));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Cancelled);
}
