// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/languageguess.h"

#include <catch2/catch.hpp>

using namespace text;
using namespace Qt::StringLiterals;
using base::Language;

TEST_CASE("A few words are taken for the language they rather seem to be", "[languageguess]")
{
    for (const Language expected : base::bothLanguages) {
        for (const QStringView french : {u"Le tour de prénoms. On se sent attendu.", u"Plus de temps pour les groupes.", u"Très clair, bel accueil",
                                         u"L’exercice", u"Rien à changer", u"Quelques animateurs nouveaux"})
            CHECK(likelierLanguage(french, expected) == Language::French);
        for (const QStringView dutch : {u"De oefening: meteen bruikbaar.", u"De kleine letters in de documenten.", u"Het was één namiddag te kort",
                                        u"Meer tijd", u"Zeer duidelijk", u"Vóór de pauze te snel"})
            CHECK(likelierLanguage(dutch, expected) == Language::Dutch);
        for (const QStringView either : {u"Top!", u"De participants", u"", u"Programme"})
            CHECK(likelierLanguage(either, expected) == expected);
    }
}
