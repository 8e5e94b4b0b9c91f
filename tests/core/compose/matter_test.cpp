// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before and behind the text: cover, colophon, contents, lists, glossary, figures, index.
#include "manualbuilder.h"
#include "printed.h"

#include <QRegularExpression>
#include <catch2/catch.hpp>

using namespace compose;
using namespace Qt::StringLiterals;
using base::Language;
using support::ManualBuilder;

namespace {

ManualBuilder listed()
{
    ManualBuilder builder;
    builder.titled(u"Ensemble"_s, u"Samen"_s)
        .network(u"n-1"_s, u"Liège"_s, u"Luik"_s)
        .network(u"n-2"_s, u"Namur"_s, u"Namen"_s)
        .principle(u"p-1"_s, 1, u"Écouter"_s, u"Luisteren"_s)
        .term(u"g-1"_s, u"usager"_s, u"gebruiker"_s)
        .term(u"g-2"_s, u"entraide"_s, u"zelfhulp"_s)
        .reference(u"r-1"_s, u"Rapport cité, 2020"_s)
        .reference(u"r-2"_s, u"Rapport oublié, 1999"_s)
        .part(u"one"_s, u"Comprendre"_s, u"Begrijpen"_s)
        .module(u"m-1"_s, u"Les mots"_s, u"De woorden"_s)
        .paragraph(u"Selon [le rapport](#r-1), l’entraide aide."_s, u"Volgens [het rapport](#r-1) helpt zelfhulp."_s)
        .practice(u"f-1"_s, u"Le café"_s, u"Het café"_s)
        .inNetwork(u"n-1"_s)
        .figure(u"d-1"_s, u"soirées"_s, u"avonden"_s, u"5–6"_s)
        .paragraph(u"Chaque usager vient."_s, u"Elke gebruiker komt."_s)
        .practice(u"f-2"_s, u"Le jardin"_s, u"De tuin"_s)
        .inNetwork(u"n-2"_s)
        .paragraph(u"Comme au [café](#f-1)."_s, u"Zoals in het [café](#f-1)."_s);
    return builder;
}

QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

QString pageAt(const Document &document, const QString &destination)
{
    REQUIRE(document.destinations.contains(destination));
    return plain(printed::text(document, document.destinations.value(destination).page));
}

Request looking(const std::function<void(model::LayoutHeader &)> &change, Layout layout = Layout::Single)
{
    Request request = printed::request(layout);
    change(request.look.emplace());
    return request;
}

} // namespace

TEST_CASE("The colophon says who wrote, under which licence, with which known faults, and the whole fingerprint")
{
    Request request = looking([](model::LayoutHeader &look) { look.licence = u"CC BY-SA 4.0"_s; });
    request.imprint.number = u"2026.1"_s;
    request.imprint.root = base::Hash::of(QStringView(u"edition"));
    request.imprint.contributors = {u"Zoé"_s, u"Élise"_s, u"Bert"_s};
    request.imprint.accepted = {u"no_alt_text a"_s, u"no_alt_text b"_s, u"broken_link c"_s};
    const QString colophon = plain(printed::text(printed::composed(listed().build(), request).document, 1));
    CHECK(colophon.contains(u"CC BY-SA 4.0"_s));
    CHECK(colophon.contains(u"Contributions : Bert, Élise, Zoé"_s));
    CHECK(colophon.contains(u"lien qui ne mène nulle part, image sans description (2)"_s));
    CHECK(colophon.contains(u"Noto Serif"_s));
    CHECK(QString(colophon).remove(u' ').contains(request.imprint.root.hex()));
}

TEST_CASE("A draft says what is still open in it")
{
    Request request = printed::request();
    request.imprint.open = {{model::FindingKind::EmptyLink, {}, {}}, {model::FindingKind::EmptyLink, {}, {}}};
    const QString colophon = plain(printed::text(printed::composed(listed().build(), request).document, 1));
    CHECK(colophon.contains(u"Points encore ouverts : lien vide (2)."_s));
}

TEST_CASE("The contents go as deep as was chosen")
{
    const model::Manual manual = listed().build();
    const auto contents = [&](int levels) {
        const Request request = looking([&](model::LayoutHeader &look) {
            look.contents = levels;
            look.without = {u"practices"_s};
        });
        const Document document = printed::composed(manual, request).document;
        QString text;
        for (int page = 2; page < document.frontPages; ++page)
            text += plain(printed::text(document, page));
        return text;
    };
    CHECK(contents(1).contains(u"Comprendre"_s));
    CHECK_FALSE(contents(1).contains(u"Les mots"_s));
    CHECK(contents(2).contains(u"Les mots"_s));
    CHECK_FALSE(contents(2).contains(u"Le café"_s));
    CHECK(contents(3).contains(u"Le café"_s));
}

TEST_CASE("The contents never end with a few lines alone on a page")
{
    const Request request = looking([](model::LayoutHeader &look) { look.without = {u"practices"_s}; });
    int longer = 0;
    for (int modules = 20; modules < 60; ++modules) {
        ManualBuilder builder = listed();
        for (int i = 0; i < modules; ++i)
            builder.module(u"more-%1"_s.arg(i), u"Encore un module"_s, u"Nog een module"_s);
        const Document document = printed::composed(builder.build(), request).document;
        QList<int> linesOfPage;
        for (int page = 2; page < document.frontPages; ++page) {
            QSet<double> baselines;
            for (const printed::TextLine &line : printed::lines(document, page))
                if (line.element != artefact)
                    baselines.insert(line.baseline);
            if (!baselines.isEmpty())
                linesOfPage.append(int(baselines.size()));
        }
        INFO("modules: " << modules);
        REQUIRE(!linesOfPage.isEmpty());
        longer += linesOfPage.size() > 1;
        CHECK((linesOfPage.size() == 1 || linesOfPage.last() >= 8));
    }
    CHECK(longer > 5);
}

TEST_CASE("A list of practices never ends with a line or two alone on a page")
{
    const Request request = looking([](model::LayoutHeader &) {});
    int longer = 0;
    for (int practices = 30; practices < 60; practices += 3) {
        ManualBuilder builder = listed();
        for (int i = 0; i < practices; ++i)
            builder.practice(u"more-%1"_s.arg(i), u"Encore une"_s, u"Nog een"_s).inNetwork(u"n-2"_s);
        const Document document = printed::composed(builder.build(), request).document;
        const int first = printed::pageOf(document, u"Les pratiques par réseau"_s);
        REQUIRE(first > 0);
        QSet<double> baselines;
        for (const printed::TextLine &line : printed::lines(document, first + 1))
            if (line.element != artefact)
                baselines.insert(line.baseline);
        INFO("practices: " << practices);
        const bool goesOn = first + 1 < document.frontPages && !baselines.isEmpty();
        longer += goesOn;
        CHECK((!goesOn || baselines.size() >= 8));
    }
    CHECK(longer > 2);
}

TEST_CASE("Practices are listed by network with the page they are on")
{
    const Document document = printed::composed(listed().build(), printed::request()).document;
    const int page = printed::pageOf(document, u"Les pratiques par réseau"_s);
    REQUIRE(page > 0);
    const QString text = plain(printed::text(document, page));
    const QString label = document.pages[document.destinations.value(u"f-1"_s).page].label;
    CHECK(text.contains(u"Liège Le café"_s));
    CHECK(text.contains(u"Namur Le jardin"_s));
    CHECK(text.contains(u"Le café "_s + label));
}

TEST_CASE("What became of the entries since the edition before is told, with pages where they still stand")
{
    Request request = printed::request();
    request.news = {u"2025.1"_s,
                    {{u"f-1"_s, {u"Le café"_s, u"Het café"_s}, {u"updated"_s, u"moved"_s}},
                     {u"gone"_s, {u"Le bus"_s, u"De bus"_s}, {u"removed"_s}}}};
    const Document document = printed::composed(listed().build(), request).document;
    const int page = printed::pageOf(document, u"Ce qui a changé depuis l’édition 2025.1"_s);
    REQUIRE(page > 0);
    CHECK(page < document.frontPages);
    const QString text = plain(printed::text(document, page));
    CHECK(text.contains(u"Mis à jour Le café 1"_s));
    CHECK(text.contains(u"Déplacé Le café 1"_s));
    CHECK(text.contains(u"Retiré Le bus"_s));
}

TEST_CASE("The index finds terms and practices, whatever their form, with their pages")
{
    const Document document = printed::composed(listed().build(), printed::request()).document;
    const QString index = pageAt(document, u"@index"_s);
    CHECK(index.contains(u"entraide, 1"_s)); // "l’entraide"
    CHECK(index.contains(u"usager, 1"_s));
    CHECK(index.contains(u"Le café, 1"_s));
    CHECK(document.outline.last().title == u"Index"_s);
}

TEST_CASE("The index files a practice without its article, and prints it whole")
{
    const Document document = printed::composed(listed().build(), printed::request(Layout::Columns)).document;
    const QString index = pageAt(document, u"@index/fr"_s);
    CHECK(index.indexOf(u"Le café, 1"_s) < index.indexOf(u"entraide, 1"_s));
    CHECK(index.indexOf(u"entraide, 1"_s) < index.indexOf(u"Le jardin, 1"_s));
    CHECK(index.indexOf(u"Het café, 1"_s) < index.indexOf(u"De tuin, 1"_s));
    CHECK(index.indexOf(u"De tuin, 1"_s) < index.indexOf(u"zelfhulp, 1"_s));
}

TEST_CASE("A word torn over a page break is indexed on the page it begins on")
{
    ManualBuilder builder = listed();
    for (int i = 0; i < 40; ++i)
        builder.paragraph(printed::prose(Language::French, 7) + u" Ici un repère%1 unique."_s.arg(i), QString());
    for (int i = 0; i < 40; ++i)
        builder.term(u"t-%1"_s.arg(i), u"repère%1"_s.arg(i), QString());
    const Document document = printed::composed(builder.build(), printed::request()).document;
    const int indexPage = document.destinations.value(u"@index"_s).page;
    QString index;
    for (int page = indexPage; page < document.pages.size(); ++page)
        index += plain(printed::text(document, page)) + u' ';
    for (int i = 0; i < 40; ++i) {
        int found = -1;
        for (int page = document.frontPages; page < indexPage && found < 0; ++page)
            if (printed::text(document, page).contains(QRegularExpression(u"repère%1\\b"_s.arg(i))))
                found = page;
        INFO("repère" << i);
        REQUIRE(found >= 0);
        CHECK(index.contains(u"repère%1, %2 "_s.arg(i).arg(document.pages[found].label)));
    }
}

TEST_CASE("Glossary and index follow the alphabet of each language")
{
    const Document document = printed::composed(listed().build(), printed::request(Layout::Columns)).document;
    const QString text = pageAt(document, u"@glossary/fr"_s);
    CHECK(text.indexOf(u"entraide"_s) < text.indexOf(u"usager"_s));
    const QString dutch = text.mid(text.indexOf(u"Begrippenlijst"_s));
    CHECK(dutch.indexOf(u"gebruiker"_s) < dutch.indexOf(u"zelfhulp"_s));
    const QString index = pageAt(document, u"@index/fr"_s);
    CHECK(index.indexOf(u"gebruiker, 1"_s) < index.indexOf(u"zelfhulp, 1"_s));
}

TEST_CASE("The figures of all practices stand in one table")
{
    const Document document = printed::composed(listed().build(), printed::request()).document;
    const QString text = pageAt(document, u"@data"_s);
    CHECK(text.contains(u"Le café (p. 1)"_s));
    CHECK(text.contains(u"soirées"_s));
    CHECK(text.contains(u"5–6"_s));
}

TEST_CASE("A figure's label that is not written yet is a placeholder in a draft, and in an edition the other language's")
{
    support::ManualBuilder builder;
    builder.part(u"p"_s, u"Agir"_s, u"Doen"_s)
        .practice(u"f"_s, u"Le café"_s, u"Het café"_s)
        .figure(u"f-1"_s, u"soirées par an"_s, {}, u"17"_s);
    for (const Missing missing : {Missing::Placeholder, Missing::OtherLanguage, Missing::LeaveOut}) {
        Request request = printed::request();
        request.languages = {base::Language::Dutch};
        request.missing = missing;
        const Document document = printed::composed(builder.build(), request).document;
        const bool isDraft = missing == Missing::Placeholder;
        INFO(printed::text(document).toStdString());
        int inFrench = 0;
        for (const printed::TextLine &line : printed::lines(document))
            inFrench += line.text.contains(u"soirées"_s) && line.element != artefact
                        && document.elements[line.element].language == base::Language::French;
        CHECK(inFrench == (isDraft ? 0 : 2)); // on the sheet and in the table of all figures, and read aloud as French
        CHECK(printed::text(document).contains(u"soirées"_s) == !isDraft);
    }
}

TEST_CASE("Only the references that are cited are listed, or all, as was chosen")
{
    const model::Manual manual = listed().build();
    const auto listedWith = [&](model::ReferenceList references) {
        const Request request = looking([&](model::LayoutHeader &look) { look.references = references; });
        return printed::text(printed::composed(manual, request).document);
    };
    CHECK(listedWith(model::ReferenceList::All).contains(u"Rapport oublié"_s));
    CHECK_FALSE(listedWith(model::ReferenceList::Cited).contains(u"Rapport oublié"_s));
    CHECK(listedWith(model::ReferenceList::Cited).contains(u"Rapport cité"_s));
}

TEST_CASE("Lists that are not wanted are left out, of the contents too")
{
    const Request request = looking([](model::LayoutHeader &look) {
        look.without = {u"index"_s, u"glossary"_s, u"figures"_s, u"references"_s, u"practices"_s};
    });
    const Document document = printed::composed(listed().build(), request).document;
    const QString text = printed::text(document);
    for (const QString &title : {u"Index"_s, u"Glossaire"_s, u"Les données des pratiques"_s, u"Références"_s, u"par réseau"_s})
        CHECK_FALSE(text.contains(title));
    CHECK(text.contains(u"Principes"_s));
}

TEST_CASE("In an edition a missing text is the other language's, said to be so, or nothing")
{
    ManualBuilder builder = listed();
    builder.paragraph(u"Seulement ici."_s, QString());
    Request request = printed::request();
    request.languages = {Language::Dutch};
    request.missing = Missing::OtherLanguage;
    const Document other = printed::composed(builder.build(), request).document;
    bool isTagged = false;
    for (const printed::TextLine &line : printed::lines(other))
        if (line.text.contains(u"Seulement ici"_s))
            isTagged = other.elements[line.element].language == Language::French;
    CHECK(isTagged);
    request.missing = Missing::LeaveOut;
    const QString left = printed::text(printed::composed(builder.build(), request).document);
    CHECK_FALSE(left.contains(u"Seulement ici"_s));
    CHECK_FALSE(left.contains(u"nog niet"_s));
}
