// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/repair.h"
#include "foreignpackage.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using exchange::Certainty;
using exchange::Repair;
using exchange::RepairKind;

namespace {

/// The passages that come of the text when everything that is not unsure is done.
QStringList repaired(const QString &source, base::Language language = base::Language::French, std::function<bool(const QString &)> isWord = {})
{
    const exchange::RepairRequest request{source, language, std::move(isWord)};
    const QList<Repair> repairs = proposedRepairs(request);
    QSet<qsizetype> declined;
    for (qsizetype i = 0; i < repairs.size(); ++i)
        if (repairs[i].certainty == Certainty::Unsure)
            declined.insert(i);
    QStringList passages;
    const auto text = repairedText(request, repairs, declined);
    for (const exchange::ForeignPassage &passage : text->passages)
        passages.append(passage.markup);
    return passages;
}

bool looksExtracted(const QString &source)
{
    const exchange::RepairRequest request{source};
    return exchange::looksExtracted(request, exchange::proposedRepairs(request));
}

QList<RepairKind> kindsIn(const QString &source)
{
    QList<RepairKind> kinds;
    for (const Repair &repair : exchange::proposedRepairs({source}))
        kinds.append(repair.kind);
    return kinds;
}

} // namespace

TEST_CASE("A word broken at a line's end is put together again, and the lines become one paragraph")
{
    CHECK(repaired(u"Nous avons rencontré toutes les équipes du réseau afin de com-\nprendre comment elles travaillent et ce qu’elles atten-\n"
                   "dent de nous.\n\nLa suite vient."_s)
          == QStringList{u"Nous avons rencontré toutes les équipes du réseau afin de comprendre comment elles travaillent et ce qu’elles attendent de nous."_s,
                         u"La suite vient."_s});
}

TEST_CASE("A hyphen that belongs to the word stays: the text writes it so elsewhere, or its first half with others")
{
    CHECK(repaired(u"Le bien-être compte.\n\nIl y a des lieux où l’on prend soin du bien-\nêtre de chacun et de chacune."_s).last()
          == u"Il y a des lieux où l’on prend soin du bien-être de chacun et de chacune."_s);
    CHECK(repaired(u"La co-création et la co-gestion.\n\nCe que nous faisons ensemble, c’est une co-\nanimation de longue durée."_s).last()
          == u"Ce que nous faisons ensemble, c’est une co-animation de longue durée."_s);
    CHECK(repaired(u"De samenwerking tussen zorg- en welzijnsorganisaties, huisarts-\nen thuiszorg is belangrijk."_s, base::Language::Dutch).last()
          == u"De samenwerking tussen zorg- en welzijnsorganisaties, huisarts- en thuiszorg is belangrijk."_s);
    CHECK(repaired(u"Le réseau couvre toute la région qui s’étend de Bruxelles à Halle-\nVilvoorde et au-delà."_s).last()
          == u"Le réseau couvre toute la région qui s’étend de Bruxelles à Halle-Vilvoorde et au-delà."_s);
}

TEST_CASE("A dictionary decides where the text does not say")
{
    const QString source = u"Il faut aller là où sont les gens et le dire tout de suite, sur-\ntout à ceux qui attendent.\nsur et tout."_s;
    const auto unsure = [](const QList<Repair> &repairs) {
        return std::count_if(repairs.begin(), repairs.end(), [](const Repair &repair) { return repair.certainty == Certainty::Unsure; });
    };
    CHECK(unsure(exchange::proposedRepairs({source})) == 1);
    CHECK(unsure(exchange::proposedRepairs({source, base::Language::French, [](const QString &word) { return word == u"surtout"_s; }})) == 0);
}

TEST_CASE("Bullets and numbers begin items, other signs inside them the next level")
{
    const exchange::RepairRequest request{u"• Un point qui va jusqu’au bout de sa ligne et qui\ncontinue\n\uF0A7 Un point dedans\n• Encore\n\n1. Premier\n2) Second\n► Autre"_s};
    const auto passages = repairedText(request, proposedRepairs(request), {})->passages;
    REQUIRE(passages.size() == 6);
    CHECK(passages[0].markup == u"Un point qui va jusqu’au bout de sa ligne et qui continue"_s);
    CHECK(passages[1].level == 2);
    CHECK(passages[1].markup == u"Un point dedans"_s);
    CHECK(passages[2].level == 1);
    CHECK(passages[3].kind == model::PassageKind::Numbered);
    CHECK(passages[4].markup == u"Second"_s);
    CHECK(passages[5].kind == model::PassageKind::Bullet);
}

TEST_CASE("A number glued to a word becomes the footnote that stands at the foot")
{
    const QString page = u"La participation3 des usagers.12 compte pour nous tous.\n\nUn autre paragraphe.\n\n3 Voir le rapport de la com-\nmission.\n12. Chiffres de l’année."_s;
    CHECK(repaired(page) == QStringList{u"La participation^[Voir le rapport de la commission.] des usagers.^[Chiffres de l’année.] compte pour nous tous."_s,
                                        u"Un autre paragraphe."_s});
}

TEST_CASE("Numbers that belong to the text are no notes")
{
    CHECK(kindsIn(u"En 2019, 70% des 25 personnes, art. 4, R2, B12, 3.5 km, CO2, 12h30, n°5 et www.exemple1.be sont venues."_s).isEmpty());
}

TEST_CASE("Numbers whose notes are lost go when they rise through the text; one alone is only proposed")
{
    CHECK(repaired(u"Premier mot1 ici.\n\nDeuxième mot2 là.\n\n\nTroisième mot3 aussi."_s)
          == QStringList{u"Premier mot ici."_s, u"Deuxième mot là."_s, u"Troisième mot aussi."_s});
    CHECK(repaired(u"Le mot7 seul."_s) == QStringList{u"Le mot7 seul."_s});
}

TEST_CASE("Running heads and page numbers go, and the sentence they stood in goes on")
{
    const QStringList places{u"la maison"_s, u"le jardin"_s, u"un atelier"_s, u"cette rue"_s};
    QString pages;
    for (int page = 1; page <= 4; ++page)
        pages += u"Manuel du réseau – chapitre deux\nDans %3 se trouve un texte qui continue sur la page sui-\n%1\n\fManuel du réseau – "
                 "chapitre deux\nvante, et qui finit avec %3.\n%2\n\f"_s.arg(2 * page - 1).arg(2 * page).arg(places[page - 1]);
    const QStringList passages = repaired(pages);
    REQUIRE(passages.size() == 4);
    CHECK(passages.first() == u"Dans la maison se trouve un texte qui continue sur la page suivante, et qui finit avec la maison."_s);
}

TEST_CASE("A declined repair leaves the source as it was at that place, and nothing else")
{
    const exchange::RepairRequest request{u"Une  phrase cou-\npée ﬁnit  ici."_s};
    const QList<Repair> repairs = proposedRepairs(request);
    QSet<qsizetype> all;
    for (qsizetype i = 0; i < repairs.size(); ++i)
        all.insert(i);
    QStringList kept;
    for (const auto &line : repairedLines(request, repairs, all))
        kept.append(line.markup);
    CHECK(kept == QStringList{u"Une  phrase cou-"_s, u"pée ﬁnit  ici."_s});
    for (qsizetype i = 0; i < repairs.size(); ++i) {
        QSet<qsizetype> others = all;
        others.remove(i);
        const auto passages = repairedText(request, repairs, others)->passages;
        CHECK(passages.size() == (repairs[i].kind == RepairKind::BrokenWord ? 1 : 2));
    }
}

TEST_CASE("Ligatures, soft hyphens, letters set apart, loose accents, typewriter apostrophes and spaces are mended")
{
    CHECK(repaired(u"L'oﬃce  oﬀre un pro\u00ADjet (  utile ) à la p a r t i c i p a t i o n , re\u0301seau .Voilà"_s)
          == QStringList{u"L’office offre un projet (utile) à la participation, réseau.Voilà"_s});
    CHECK(repaired(u"Wie komt er ? Iedereen !"_s, base::Language::Dutch) == QStringList{u"Wie komt er? Iedereen!"_s});
    CHECK(repaired(u"Qui vient ? Tout le monde !"_s) == QStringList{u"Qui vient ? Tout le monde !"_s});
}

TEST_CASE("Each line that is left says where in the text it began, spaces before a sign that goes or not")
{
    const QString source = u"Premier paragraphe.\n\n  • Un point assez long\n  • Un autre point\n\n Dernière ligne."_s;
    const exchange::RepairRequest request{source};
    QStringList beginnings;
    for (const exchange::RepairedLine &line : repairedLines(request, proposedRepairs(request), {}))
        beginnings.append(source.mid(line.start).trimmed().left(8));
    const QStringList expected{u"Premier "_s, u"Un point"_s, u"Un autre"_s, u"Dernière"_s};
    CHECK(beginnings.join(u'|').toStdString() == expected.join(u'|').toStdString());
}

TEST_CASE("A clean text of one paragraph a line is not taken for pages")
{
    const QString clean = u"Pourquoi participer ?\nLa participation commence par une rencontre entre des personnes qui se parlent. Elle continue ensuite.\n"
                          "Qui peut venir ?\nToutes les personnes du quartier, leurs proches et les équipes.\nContact : Anne, 12 rue Haute\nOuvert le lundi"_s;
    CHECK_FALSE(looksExtracted(clean));
    CHECK_FALSE(looksExtracted(u"Il nous faut\nun lieu\ndes chaises\nune cafetière\nde quoi écrire\ndu temps"_s));
    CHECK(looksExtracted(u"Un texte cou-\npé au bout de la ligne."_s));
    CHECK(looksExtracted(u"Un texte dont les lignes vont toutes jusqu’au bout\nde la page, sans qu’un mot soit coupé nulle part, et\n"
                         "qui continue encore un peu pour que l’on voie bien\nce que c’est."_s));
}

TEST_CASE("In mark-up, addresses and code are left alone, and firm line ends stay")
{
    const QString markup = u"Voir  [le site](https://example.org/a  b) et `x  y`\nqui suit"_s;
    exchange::RepairRequest request{markup, base::Language::French, {}, true, {}, {}};
    CHECK(repairedLines(request, proposedRepairs(request), {}).first().markup
          == u"Voir [le site](https://example.org/a  b) et `x  y` qui suit"_s);
    request.firmBreaks = {markup.indexOf(u'\n')};
    CHECK(repairedLines(request, proposedRepairs(request), {}).size() == 2);
}

TEST_CASE("Looking through ten megabytes takes time in proportion, and can be cancelled")
{
    const QString page = u"Une ligne de texte qui va jusqu’au bout et qui con-\ntinue ensuite avec un mot3 et  deux espaces.\n\n12\n\n"_s;
    exchange::RepairRequest request{page.repeated(20'000)};
    CHECK(proposedRepairs(request).size() > 59'000);
    request.cancel.cancel();
    CHECK(proposedRepairs(request).isEmpty());
}
