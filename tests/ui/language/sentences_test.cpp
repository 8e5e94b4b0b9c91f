// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/datetext.h"
#include "ui/language/errortext.h"
#include "ui/language/findingtext.h"
#include "ui/language/interfacelanguage.h"
#include "ui/language/reasontext.h"
#include "ui/language/steptext.h"
#include "ui/language/wordtext.h"

#include <catch2/catch.hpp>

#include <QKeySequence>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace ui::language;

namespace {

QList<base::ErrorKind> allErrors()
{
    QList<base::ErrorKind> kinds;
    for (int kind = 0; kind <= int(base::ErrorKind::ResourceMissing); ++kind)
        kinds.append(base::ErrorKind(kind));
    return kinds;
}

} // namespace

TEST_CASE("Every error says what happened and what is safe, in each language")
{
    InterfaceLanguage language;
    for (const Interface spoken : allInterfaces) {
        language.use(spoken);
        QSet<QString> sentences;
        for (const base::ErrorKind kind : allErrors()) {
            const auto words = errorSentences({kind, u"$.entries[3]"_s, {u"12"_s, u"7"_s}});
            INFO(int(kind) << ' ' << codeOf(spoken).toStdString());
            CHECK(words.happened.endsWith(u'.'));
            CHECK(words.safe.endsWith(u'.'));
            CHECK((words.next.isEmpty() || words.next.endsWith(u'.')));
            CHECK_FALSE(words.happened.contains(u"%1"_s));
            sentences.insert(words.happened);
        }
        CHECK(sentences.size() == allErrors().size());
    }
}

TEST_CASE("An error in a file names the place in the file")
{
    InterfaceLanguage language;
    language.use(Interface::French);
    const QString text = errorText({base::ErrorKind::UnknownTarget, u"$.entries[3].network"_s, {u"net-x"_s}});
    CHECK(text.contains(u"net-x"_s));
    CHECK(text.contains(u"$.entries[3].network"_s));
}

TEST_CASE("A manual that is open elsewhere says who works in it and what can be done")
{
    InterfaceLanguage language;
    language.use(Interface::Dutch);
    const QString text = errorText({base::ErrorKind::Locked, {}, {u"Anna"_s, u"bureau-2"_s}});
    CHECK(text.contains(u"Anna"_s));
    CHECK(text.contains(u"bureau-2"_s));
    CHECK(text.contains(u"als alleen-lezen"_s));
    CHECK(errorText({base::ErrorKind::Locked, {}, {u""_s, u""_s}}).startsWith(u"Het handboek is al open in een ander venster."_s));
}

TEST_CASE("A file that was left and still names people is told with what to do about it")
{
    InterfaceLanguage language;
    language.use(Interface::French);
    const QString text =
        errorText({base::ErrorKind::NotAllowed, u"/disque/a.vademecum"_s, {u"people_left"_s, u"/disque/a.vademecum"_s}});
    CHECK(text.count(u"/disque/a.vademecum"_s) == 1);
    CHECK(text.contains(u"Votre travail continue"_s));
    CHECK(text.endsWith(u"Supprimez l’ancien fichier dès que possible."_s));
    CHECK_FALSE(text.contains(u"Rien n’a"_s));
}

TEST_CASE("Every finding has a sentence in each language")
{
    InterfaceLanguage language;
    for (const Interface spoken : allInterfaces) {
        language.use(spoken);
        for (int kind = 0; kind <= int(model::FindingKind::PictureCleaned); ++kind) {
            INFO(kind);
            CHECK_FALSE(findingText({model::FindingKind(kind), {}, {u"fr_ahead"_s, u"2"_s}}).isEmpty());
        }
    }
}

TEST_CASE("Counting follows each language: French says 0 in the singular, Dutch in the plural")
{
    InterfaceLanguage language;
    const auto minutes = [](int count) {
        const QDateTime now(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC);
        return relativeText(now.addSecs(-60 * count), now);
    };
    language.use(Interface::French);
    CHECK(minutes(1) == u"il y a 1 minute"_s);
    CHECK(minutes(5) == u"il y a 5 minutes"_s);
    language.use(Interface::Dutch);
    CHECK(minutes(1) == u"1 minuut geleden"_s);
    CHECK(minutes(5) == u"5 minuten geleden"_s);
    language.use(Interface::English);
    CHECK(minutes(1) == u"1 minute ago"_s);
    CHECK(minutes(5) == u"5 minutes ago"_s);
}

TEST_CASE("Dates and numbers are written as in Belgium")
{
    InterfaceLanguage language;
    language.use(Interface::French);
    CHECK(longDateText(QDate(2026, 3, 9)) == u"lundi 9 mars 2026"_s);
    CHECK(numberText(12345).size() == 6);
    language.use(Interface::Dutch);
    CHECK(longDateText(QDate(2026, 3, 9)) == u"maandag 9 maart 2026"_s);
    CHECK(numberText(12345) == u"12.345"_s);
    const model::Finding wide{model::FindingKind::LineOverfull, {}, {u"3.5"_s}};
    CHECK(findingText(wide).contains(u"3,5"_s));
    language.use(Interface::French);
    CHECK(findingText(wide).contains(u"3,5"_s));
    CHECK(findingText({model::FindingKind::PoorContrast, {}, {u"1.9"_s}}).contains(u"1,9"_s));
    language.use(Interface::English);
    CHECK(findingText(wide).contains(u"3.5"_s));
}

TEST_CASE("A state is said aloud as a sentence of each language")
{
    InterfaceLanguage language;
    model::Text text;
    text.wordings[0] = model::Wording(u"Bonjour."_s);
    language.use(Interface::French);
    CHECK(spokenStep({}) == u"vide"_s);
    CHECK(spokenStep(text) == u"le néerlandais manque"_s);
    text.wordings[1] = model::Wording(u"Hallo."_s);
    CHECK(spokenStep(text) == u"à rapprocher"_s);
    model::Pairing pairing;
    pairing.hashes = {base::Hash(), text.wordings[1].hash()};
    text.pairing = pairing;
    CHECK(spokenStep(text) == u"le français est en avance"_s);
    language.use(Interface::Dutch);
    CHECK(spokenStep(text) == u"het Frans loopt voor"_s);
}

TEST_CASE("Every state has a sign, a word and an explanation of its own")
{
    InterfaceLanguage language;
    for (const Interface spoken : allInterfaces) {
        language.use(spoken);
        QSet<QString> signs, words, explanations;
        for (int step = int(model::Step::Single); step <= int(model::Step::Adapted); ++step) {
            signs.insert(stepSign(model::Step(step)));
            words.insert(stepWord(model::Step(step)));
            explanations.insert(stepExplanation(model::Step(step)));
        }
        CHECK(signs.size() == 6);
        CHECK(words.size() == 6);
        CHECK(explanations.size() == 6);
    }
}

TEST_CASE("The arrow of a state points from the language that moved, whichever column it stands in")
{
    CHECK(stepSign(model::Step::FrenchAhead, base::Language::French) == u"→"_s);
    CHECK(stepSign(model::Step::FrenchAhead, base::Language::Dutch) == u"←"_s);
}

TEST_CASE("Every reason of the history has words in each language")
{
    InterfaceLanguage language;
    for (const Interface spoken : allInterfaces) {
        language.use(spoken);
        for (int reason = 0; reason <= int(history::Reason::Other); ++reason) {
            INFO(reason);
            CHECK_FALSE(reasonText(history::Reason(reason)).isEmpty());
            CHECK_FALSE(undoText(history::Reason(reason)).contains(u"%1"_s));
        }
    }
}

TEST_CASE("A key is called what stands on it on a Belgian keyboard, as in the guide")
{
    const auto named = [](QKeyCombination keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); };
    InterfaceLanguage language;
    language.use(Interface::French);
    CHECK(named(Qt::CTRL | Qt::Key_Return) == u"Ctrl+Entrée"_s);
    CHECK(named(Qt::CTRL | Qt::Key_PageUp) == u"Ctrl+Page préc."_s);
    language.use(Interface::Dutch);
    CHECK(named(Qt::CTRL | Qt::Key_Return) == u"Ctrl+Enter"_s);
}

TEST_CASE("A language of the interface is found by its code in any spelling")
{
    CHECK(interfaceFrom(u"fr_BE") == Interface::French);
    CHECK(interfaceFrom(u"NL-be") == Interface::Dutch);
    CHECK_FALSE(interfaceFrom(u"de").has_value());
    CHECK_FALSE(interfaceFrom(u"").has_value());
}
