// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typing.h"

#include <catch2/catch.hpp>

using namespace text;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

/// What stands there after these keys; '~' for U+00A0, '_' for U+202F.
std::string typed(QStringView keys, Language language)
{
    QString text;
    for (const QChar key : keys) {
        const std::optional<Replacement> instead = asTyped(key, text, language);
        text = instead ? QString(text.chopped(instead->removed) + instead->inserted) : QString(text + key);
    }
    return text.replace(u'\u00A0', u'~').replace(u'\u202F', u'_').toStdString();
}

std::string french(QStringView keys)
{
    return typed(keys, Language::French);
}

std::string dutch(QStringView keys)
{
    return typed(keys, Language::Dutch);
}

} // namespace

TEST_CASE("Straight quotes become the language's own as they are typed", "[typing]")
{
    CHECK(french(u"un \"mot\", ici") == "un «_mot_», ici");
    CHECK(french(u"un \" mot \" ici") == "un «_mot_» ici");
    CHECK(french(u"(\"2016\")") == "(«_2016_»)");
    CHECK(french(u"l'usager") == "l’usager");
    CHECK(dutch(u"een \"woord\", hier") == "een “woord”, hier");
    CHECK(dutch(u"een 'woord', hier") == "een ‘woord’, hier");
    CHECK(dutch(u"(\"2016\")") == "(“2016”)");
}

TEST_CASE("A Dutch word that begins with an apostrophe keeps it", "[typing]")
{
    CHECK(dutch(u"'s avonds in 't huis") == "’s avonds in ’t huis");
    CHECK(dutch(u"foto's") == "foto’s");
    CHECK(dutch(u"'stil' gezegd") == "‘stil’ gezegd");
}

TEST_CASE("French marks take their no-break space, typed with or without one", "[typing]")
{
    CHECK(french(u"Quoi? Oui ! Donc: voici; fin :") == "Quoi_? Oui_! Donc~: voici_; fin~:");
    CHECK(french(u"Vraiment?! (oui!)") == "Vraiment_?! (oui_!)");
    CHECK(french(u"« mot »") == "«_mot_»");
    CHECK(french(u"(?)") == "(?)");
    CHECK(dutch(u"Wat? Ja! Dus: zo; klaar") == "Wat? Ja! Dus: zo; klaar");
}

TEST_CASE("Hours, measures and addresses stay as they are typed", "[typing]")
{
    CHECK(french(u"à 12:30, 5' et 10\"") == "à 12:30, 5' et 10\"");
    CHECK(french(u"https://exemple.be/?a;b") == "https://exemple.be/?a;b");
    CHECK(french(u"mailto:a@b.be") == "mailto:a@b.be");
    CHECK(dutch(u"2,5\" breed") == "2,5\" breed");
}

TEST_CASE("Two hyphens are a dash and three points an ellipsis", "[typing]")
{
    CHECK(french(u"un -- deux --- trois...") == "un – deux — trois…");
    CHECK(dutch(u"zorg-op-maat -- ja...") == "zorg-op-maat – ja…");
}
