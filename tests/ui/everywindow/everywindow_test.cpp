// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everywindow.h"
#include "pseudolanguage.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using ui::language::Interface;

namespace {

/// Qt's translators write some words as Qt does, because they are the same: "OK", names of keys and of paper.
bool isTheSameEverywhere(const QString &text)
{
    static const QStringList same{u"OK"_s, u"&OK"_s};
    return same.contains(text);
}

/// A language is called what its speakers call it, and Qt asks for a direction of writing.
QSet<QString> namesOfLanguages()
{
    return {u"Commands: Français"_s, u"Commands: Nederlands"_s, u"Commands: English"_s,
            u"QGuiApplication: QT_LAYOUT_DIRECTION"_s};
}

void openBracketed(WindowDriver &driver)
{
    driver.open(driver.file(bracketedManual(), u"⟦manual⟧"_s));
    REQUIRE(driver.waitFor([&driver] { return driver.window->workspace() != nullptr; }));
}

/// Complains of every text in `window` that no translator has seen.
void checkTranslated(QWidget *window, const QString &name)
{
    WindowDriver::settle();
    for (const Said &one : saidIn(window)) {
        // A place is named by its number as it is printed: in the language of the document.
        static const QRegularExpression printedNumber(u"^\\p{L}+\\h[0-9.]+ · (?=⟦)"_s);
        const QString forgotten = forgottenIn(QString(one.text).remove(printedNumber));
        const bool isSign = name == u"specialCharacter"_s && forgotten.size() <= 2; // Ç, œ: they stand beside their names
        if (forgotten.isEmpty() || isSign || isTheSameEverywhere(forgotten))
            continue;
        FAIL_CHECK(name.toStdString() << ": " << one.where.toStdString() << ": " << one.text.toStdString());
    }
}

/// Switches the program to the pseudo-language while it lives.
class Pseudo final
{
public:
    explicit Pseudo()
    {
        QCoreApplication::installTranslator(&m_language);
        WindowDriver::settle();
    }
    ~Pseudo() { QCoreApplication::removeTranslator(&m_language); }
    Pseudo(const Pseudo &) = delete;
    Pseudo &operator=(const Pseudo &) = delete;

private:
    PseudoLanguage m_language;
};

QSet<QString> textsOf(QWidget *window)
{
    WindowDriver::settle();
    static const QRegularExpression ownOfEach(u"[0-9a-f]{64}|[0-9]{2}:[0-9]{2}"_s); // each manual has its own
    QSet<QString> texts;
    for (const Said &one : saidIn(window))
        texts.insert(one.where + u": "_s + QString(one.text).remove(ownOfEach));
    return texts;
}

} // namespace

TEST_CASE("Everything the window says is translated, empty, full and with messages")
{
    WindowDriver driver;
    const Pseudo pseudo;
    int visited = 0;
    visitMainWindow(driver, [&visited](QWidget *window, const QString &name) {
        ++visited;
        checkTranslated(window, name);
    });
    CHECK(visited > 8);
    for (const QString &asked : std::as_const(driver.dialogs.asked))
        CHECK(forgottenIn(asked).toStdString() == "");
}

TEST_CASE("Everything every dialog says is translated")
{
    WindowDriver driver;
    openBracketed(driver);
    const Pseudo pseudo;
    visitDialogs(driver, checkTranslated);
}

TEST_CASE("Every question, menu and box of Qt that can be opened is translated")
{
    WindowDriver driver;
    openBracketed(driver);
    const Pseudo pseudo;
    visitModal(driver, checkTranslated);
}

TEST_CASE("In French and in Dutch no sentence of Qt is left in English")
{
    for (const Interface spoken : {Interface::French, Interface::Dutch}) {
        const Untranslated unknown;
        QCoreApplication::installTranslator(const_cast<Untranslated *>(&unknown));
        {
            WindowDriver driver(spoken);
            openBracketed(driver);
            const auto look = [](QWidget *window, const QString &) { static_cast<void>(saidIn(window)); };
            visitDialogs(driver, look);
            visitModal(driver, look);
        }
        for (const QString &asked : unknown.asked - namesOfLanguages())
            FAIL_CHECK(ui::language::codeOf(spoken).toStdString() << ": " << asked.toStdString());
    }
}

TEST_CASE("Words without brackets are found in the midst of translated ones")
{
    const QLabel forgotten(u"Hard-coded words"_s);
    const QList<Said> said = saidIn(const_cast<QLabel *>(&forgotten));
    CHECK(std::any_of(said.begin(), said.end(), [](const Said &one) { return !forgottenIn(one.text).isEmpty(); }));
    CHECK(forgottenIn(u"Deleted [⟦Rive⟧, [of today·]··]"_s).toStdString() == "Deleted");
    CHECK(forgottenIn(u"[Passage ⟦Rive⟧··]: 12"_s).isEmpty());
}

TEST_CASE("A window that was switched while it was open says what a window opened in that language says")
{
    const auto collect = [](QHash<QString, QSet<QString>> &all) {
        return [&all](QWidget *window, const QString &name) { all[name] = textsOf(window); };
    };
    QHash<QString, QSet<QString>> fresh, switched;
    {
        WindowDriver driver(Interface::Dutch);
        openBracketed(driver);
        visitDialogs(driver, collect(fresh));
    }
    WindowDriver driver(Interface::French);
    openBracketed(driver);
    visitDialogs(driver, [&](QWidget *window, const QString &name) {
        driver.speak(Interface::Dutch);
        driver.awaitAnswers();
        switched[name] = textsOf(window);
        driver.speak(Interface::French);
    });
    REQUIRE(fresh.size() == switched.size());
    for (auto one = fresh.cbegin(); one != fresh.cend(); ++one) {
        for (const QString &text : one.value() - switched[one.key()])
            FAIL_CHECK(one.key().toStdString() << " lacks " << text.toStdString());
        for (const QString &text : switched[one.key()] - one.value())
            FAIL_CHECK(one.key().toStdString() << " still has " << text.toStdString());
    }
}
