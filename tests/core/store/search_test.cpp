// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "store/searchindex.h"

#include <QDir>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Language;

namespace {

QList<store::Hit> found(Desk &desk, const QString &words)
{
    REQUIRE(desk.store->refreshIndex());
    return answer(desk.store->search(store::SearchQuery(words), 20));
}

bool finds(Desk &desk, const QString &words, const model::TextRef &text)
{
    const QList<store::Hit> hits = found(desk, words);
    return std::any_of(hits.begin(), hits.end(), [&](const store::Hit &hit) { return hit.text == text; });
}

/// So many passages after the welcome; %1 is the number of each.
void addPassages(Desk &desk, const Sheet &sheet, int count, const QString &words)
{
    store::Commit commit;
    for (int i = 0; i < count; ++i) {
        const model::PassageId id = model::PassageId::create();
        model::PassageHeader header;
        header.entry = sheet.manual.entryOf(sheet.welcome);
        header.position = u"x%1"_s.arg(i, 5, 10, QChar(u'0'));
        commit.writes.append({model::headerKey(model::ref(id)), header});
        const QString numbered = QString(words).replace(u"%1"_s, QString::number(i));
        commit.writes.append({model::wordingKey(model::bodyOf(id), Language::French), model::Wording(numbered)});
    }
    REQUIRE(desk.store->write(commit));
}

} // namespace

TEST_CASE("A word is found behind an elision, without its accents, and by its beginning")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::TextRef text = model::bodyOf(sheet.welcome);
    desk.type(text, Language::French, u"Pour **l’autonomie** et l'Éveil des usagers."_s);
    CHECK(finds(desk, u"autonomie"_s, text));
    CHECK(finds(desk, u"l'autonomie"_s, text));
    CHECK(finds(desk, u"eveil"_s, text));
    CHECK(finds(desk, u"usag"_s, text));
    CHECK(finds(desk, u"usagers auton"_s, text));
    CHECK(!finds(desk, u"auton usagers"_s, text)); // only the last word may be a beginning
    CHECK(!finds(desk, u"tonomie"_s, text));
    CHECK(!finds(desk, u"absent"_s, text));
}

TEST_CASE("A hit says where it stands, in which language, and shows the place")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.type(model::bodyOf(sheet.welcome), Language::Dutch, u"Samen voor *herstel* in de buurt."_s);
    const QList<store::Hit> hits = found(desk, u"herstel"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].text == model::bodyOf(sheet.welcome));
    CHECK(hits[0].language == Language::Dutch);
    CHECK(hits[0].snippet == u"Samen voor \u0002herstel\u0003 in de buurt.");
}

TEST_CASE("The index follows what is written, removed and written again")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::TextRef text = model::bodyOf(sheet.welcome);
    CHECK(finds(desk, u"bienvenue"_s, text));
    desk.type(text, Language::French, u"Bonjour."_s);
    CHECK(!finds(desk, u"bienvenue"_s, text));
    CHECK(finds(desk, u"bonjour"_s, text));
    desk.write({{model::wordingKey(text, Language::French), {}}});
    CHECK(!finds(desk, u"bonjour"_s, text));
    desk.reopen();
    desk.type(text, Language::French, u"Rebonjour."_s);
    CHECK(finds(desk, u"rebonjour"_s, text));
}

TEST_CASE("An index that is missing, damaged or another manual's is made anew")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::TextRef text = model::bodyOf(sheet.welcome);
    CHECK(finds(desk, u"bienvenue"_s, text));
    const QDir folder(desk.opening.folders.cache + u"/search"_s);
    REQUIRE(folder.entryList(QDir::Files).size() == 1);
    const QString index = folder.filePath(folder.entryList(QDir::Files)[0]);
    desk.store.reset();
    SECTION("missing") { REQUIRE(QFile::remove(index)); }
    SECTION("damaged")
    {
        QFile file(index);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10000, 'x'));
    }
    SECTION("of another manual") { REQUIRE(runSql(index, {u"UPDATE state SET document = 'another'"_s})); }
    SECTION("ahead of the manual, which was put back") { REQUIRE(runSql(index, {u"UPDATE state SET number = 999"_s})); }
    desk.reopen();
    CHECK(finds(desk, u"bienvenue"_s, text));
}

TEST_CASE("Whatever is typed into the search field is a question and never an error")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    for (const QString &words : {u""_s, u"   "_s, u"\""_s, u"\"\"*"_s, u"AND"_s, u"a NOT (b"_s, u"-x"_s, u"col:val"_s, u"'; DROP TABLE words"_s})
        CHECK(desk.store->search(store::SearchQuery(words), 5));
    REQUIRE(desk.store->refreshIndex());
    for (const QString &words : {u""_s, u"\""_s, u"AND"_s, u"a NOT (b"_s, u"col:val"_s})
        CHECK(desk.store->search(store::SearchQuery(words), 5));
    CHECK(store::SearchQuery(u"l'"_s).isEmpty() == false); // a lone letter is no elision
}

TEST_CASE("Of a word that stands nearly everywhere the titles are found first, and nothing twice")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    addPassages(desk, sheet, 600, u"l’abricot"_s);
    const model::TextRef title{model::ref(sheet.module), model::Field::Title};
    desk.type(title, Language::French, u"Les abricots"_s);
    const QList<store::Hit> hits = found(desk, u"abricot"_s);
    REQUIRE(hits.size() == 20);
    CHECK(hits[0].text == title);
    CHECK(hits[1].text != title);
    CHECK(answer(desk.store->search(store::SearchQuery(u"abricot"_s), 5000)).size() == 601);
    desk.type(title, Language::French, u"Les poires"_s);
    CHECK(found(desk, u"abricot"_s)[0].text != title);
}

TEST_CASE("Indexing a long manual goes on where it was cancelled")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    addPassages(desk, sheet, 1200, u"numéro%1 abricot"_s);
    QList<qsizetype> slices;
    const base::CancelToken cancel;
    const auto stopAtSecond = [&](qsizetype done, qsizetype) {
        slices.append(done);
        if (slices.size() == 2)
            cancel.cancel();
    };
    const base::Outcome cancelled = desk.store->refreshIndex(stopAtSecond, cancel);
    REQUIRE(!cancelled);
    CHECK(cancelled.error().kind == base::ErrorKind::Cancelled);
    desk.type(model::bodyOf(sheet.welcome), Language::French, u"Une pastèque."_s); // meanwhile
    const qsizetype before = slices.size();
    REQUIRE(desk.store->refreshIndex([&](qsizetype done, qsizetype) { slices.append(done); }));
    CHECK(slices.size() - before < 4); // not all of it again
    CHECK(answer(desk.store->search(store::SearchQuery(u"abricot"_s), 5000)).size() == 1200);
    CHECK(found(desk, u"numéro0"_s).size() == 1);
    CHECK(found(desk, u"numéro1199"_s).size() == 1);
    CHECK(found(desk, u"pastèque"_s).size() == 1);
}

TEST_CASE("A word is found by its inflections, in its own language")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::TextRef text = model::bodyOf(sheet.welcome);
    desk.type(text, Language::French, u"Les pratiques participatives des pair-aidants."_s);
    desk.type(text, Language::Dutch, u"Handboeken voor netwerken."_s);
    CHECK(finds(desk, u"pratique"_s, text));
    CHECK(finds(desk, u"l’aidante pratique"_s, text));
    CHECK(finds(desk, u"handboek netwerk"_s, text));
    CHECK(finds(desk, u"netwerken handboek"_s, text));
    CHECK(!finds(desk, u"pratiquant netwerk"_s, text));
    const QList<store::Hit> hits = found(desk, u"pratique"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].snippet == u"Les \u0002pratiques\u0003 participatives des pair-aidants.");
    CHECK(!hits[0].isByGlossary);
}

TEST_CASE("A Dutch word is found whether an ending doubles its last consonant or softens it")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::TextRef text = model::bodyOf(sheet.welcome);
    desk.type(text, Language::Dutch, u"Herstel begint met een brief aan huis."_s);
    CHECK(finds(desk, u"herstellen begint"_s, text));
    CHECK(finds(desk, u"brieven"_s, text));
    CHECK(finds(desk, u"huizen"_s, text));
    desk.type(text, Language::Dutch, u"Wij herstellen, schrijven brieven en gaan in huizen."_s);
    for (const QString &word : {u"herstel en"_s, u"schrijf en"_s, u"brief en"_s, u"huis en"_s})
        CHECK(finds(desk, word, text));
    const QList<store::Hit> hits = found(desk, u"huis en"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].snippet.contains(u"\u0002huizen\u0003"_s));
}

TEST_CASE("A French verb and what is made of it are found by one another")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::TextRef text = model::bodyOf(sheet.welcome);
    desk.type(text, Language::French, u"Le rétablissement de chacun."_s);
    CHECK(finds(desk, u"rétablir chacun"_s, text));
    desk.type(text, Language::French, u"Se rétablir chacun."_s);
    CHECK(finds(desk, u"rétablissement chacun"_s, text));
}

TEST_CASE("A widened question finds the counterpart in the other language, and says so")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::TextRef text = model::bodyOf(sheet.welcome);
    desk.type(text, Language::French, u"Le rétablissement est personnel."_s);
    desk.type(text, Language::Dutch, u"Persoonlijk herstel in de wijk."_s);
    REQUIRE(desk.store->refreshIndex());
    const store::SearchQuery query(u"rétablissement"_s, {{0, 1, u"herstel"_s, Language::Dutch}});
    const QList<store::Hit> hits = answer(desk.store->search(query, 5));
    REQUIRE(hits.size() == 2);
    for (const store::Hit &hit : hits) {
        CHECK(hit.isByGlossary == (hit.language == Language::Dutch));
        CHECK(hit.snippet.contains(hit.isByGlossary ? u"\u0002herstel\u0003"_s : u"\u0002rétablissement\u0003"_s));
    }
    const store::SearchQuery both(u"rétablissement wijk"_s, {{0, 1, u"herstel"_s, Language::Dutch}});
    CHECK(answer(desk.store->search(both, 5)).size() == 1);
}

TEST_CASE("Of a long text the words around the find are shown")
{
    const QString body = u"Un "_s.repeated(40) + u"cerisier en fleurs "_s + u"deux "_s.repeated(40);
    const QString snippet = store::SearchQuery(u"cerisiers"_s).show(body, Language::French).snippet;
    CHECK(snippet.startsWith(u"…Un"_s));
    CHECK(snippet.endsWith(u"…"_s));
    CHECK(snippet.contains(u"\u0002cerisier\u0003 en fleurs"_s));
    CHECK(snippet.size() < 120);
}
