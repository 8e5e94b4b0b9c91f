// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole documents as text under review. With VADEMECUM_REWRITE_REFERENCES set the references are written anew: look at
// the difference before keeping it.
#include "compose/pagedump.h"
#include "manualbuilder.h"
#include "printed.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace compose;

namespace {

model::Manual reviewed()
{
    support::ManualBuilder builder;
    builder.titled(QStringLiteral("Ensemble"), QStringLiteral("Samen"))
        .network(QStringLiteral("n"), QStringLiteral("Liège"), QStringLiteral("Luik"))
        .term(QStringLiteral("g"), QStringLiteral("proche"), QStringLiteral("naastbetrokkene"))
        .reference(QStringLiteral("r"), QStringLiteral("Rapport annuel, 2020"))
        .part(QStringLiteral("one"), QStringLiteral("Comprendre"), QStringLiteral("Begrijpen"))
        .module(QStringLiteral("m"), QStringLiteral("Les mots"), QStringLiteral("De woorden"))
        .paragraph(printed::prose(base::Language::French, 3), printed::prose(base::Language::Dutch, 3))
        .heading(QStringLiteral("Qui ?"), QStringLiteral("Wie?"))
        .bullet(QStringLiteral("les **usagers**"), QStringLiteral("de **gebruikers**"))
        .numbered(QStringLiteral("écouter^[Vraiment.]"), QStringLiteral("luisteren^[Echt.]"))
        .quote(QStringLiteral("Rien sans nous."), QStringLiteral("Niets zonder ons."),
               QStringLiteral("devise"))
        .box(QStringLiteral("À retenir"), QStringLiteral("Te onthouden"))
        .paragraph(QStringLiteral("Voyez [la fiche](#p)."), QStringLiteral("Zie [de fiche](#p)."))
        .endBox()
        .table(2, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1"), QStringLiteral("2")})
        .practice(QStringLiteral("p"), QStringLiteral("Le café"), QString())
        .inNetwork(QStringLiteral("n"))
        .figure(QStringLiteral("f"), QStringLiteral("soirées"), QStringLiteral("avonden"),
                QStringLiteral("5–6"))
        .paragraph(QStringLiteral("Une soirée par mois."), QString());
    return builder.build();
}

void compareWithReference(const QString &name, const QString &dumped)
{
    QFile file(QStringLiteral(TEST_SOURCE_DIR "/tests/reference/compose/") + name);
    if (qEnvironmentVariableIsSet("VADEMECUM_REWRITE_REFERENCES")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(dumped.toUtf8());
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList found = dumped.split(u'\n');
    for (qsizetype i = 0; i < std::min(expected.size(), found.size()); ++i) {
        INFO(name.toStdString() << " line " << i + 1);
        REQUIRE(found[i].toStdString() == expected[i].toStdString());
    }
    CHECK(found.size() == expected.size());
}

} // namespace

TEST_CASE("A small handbook in French looks as it was reviewed")
{
    compareWithReference(QStringLiteral("french.txt"),
                         dump(printed::composed(reviewed(), printed::request()).document));
}

TEST_CASE("A small handbook in two columns looks as it was reviewed")
{
    const Request request = printed::request(Layout::Columns);
    compareWithReference(QStringLiteral("columns.txt"),
                         dump(printed::composed(reviewed(), request).document));
}

TEST_CASE("A small handbook on facing pages, published, looks as it was reviewed")
{
    Request request = printed::request(Layout::Facing);
    request.imprint.number = QStringLiteral("2026.1");
    request.imprint.root = base::Hash::of(QStringView(u"edition"));
    request.missing = Missing::OtherLanguage;
    compareWithReference(QStringLiteral("facing.txt"), dump(printed::composed(reviewed(), request).document));
}
