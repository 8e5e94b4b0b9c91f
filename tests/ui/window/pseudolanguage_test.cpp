// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "support/manualbuilder.h"
#include "ui/editor/findbar.h"
#include "ui/editor/passageeditor.h"
#include "ui/outline/entrydialog.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/mnemonics.h"
#include "ui/window/newmanualdialog.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using ui::language::Interface;
using ui::window::Command;

namespace {

/// Makes every translated sentence recognisable and 40 % longer: "Save" becomes "[Save··]".
class PseudoLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return u'[' + text + QString(text.size() * 2 / 5 + 1, u'·') + u']';
    }
};

/// Texts that are the same in every language: names, numbers, signs, and what the manual itself says.
bool isNobodysWords(const QString &text, const QStringList &content)
{
    static const QStringList names{u"Vademecum"_s, u"Français"_s, u"Nederlands"_s, u"English"_s, u"FR"_s, u"NL"_s};
    const QString plain = ui::window::withoutMnemonic(text).trimmed();
    if (plain.isEmpty() || names.contains(plain) || content.contains(plain))
        return true;
    return std::none_of(plain.begin(), plain.end(), [](QChar character) { return character.isLetter(); });
}

struct Said {
    QString where;
    QString text;
};

void add(QList<Said> &said, const QObject *object, const char *what, const QString &text)
{
    said.append({u"%1 \"%2\" %3"_s.arg(QString::fromLatin1(object->metaObject()->className()), object->objectName(),
                                       QString::fromLatin1(what)), text});
}

void collectProperties(const QObject *object, QList<Said> &said)
{
    // What a person reads, hears or hovers over. An editable text is theirs, not ours.
    const bool isTheirs = qobject_cast<const QLineEdit *>(object) != nullptr;
    for (const char *name : {"text", "title", "windowTitle", "placeholderText", "toolTip", "statusTip", "whatsThis",
                             "accessibleName", "accessibleDescription", "prefix", "suffix"})
        if (!(isTheirs && qstrcmp(name, "text") == 0))
            add(said, object, name, object->property(name).toString());
}

void collectItems(const QObject *object, QList<Said> &said)
{
    if (const auto *box = qobject_cast<const QComboBox *>(object))
        for (int i = 0; i < box->count(); ++i)
            add(said, object, "item", box->itemText(i));
    if (const auto *tabs = qobject_cast<const QTabWidget *>(object))
        for (int i = 0; i < tabs->count(); ++i)
            add(said, object, "tab", tabs->tabText(i));
    if (const auto *tree = qobject_cast<const QTreeWidget *>(object))
        for (int i = 0; i < tree->columnCount(); ++i)
            add(said, object, "header", tree->headerItem()->text(i));
}

void collect(QWidget *top, QList<Said> &said)
{
    QList<QObject *> objects = top->findChildren<QObject *>();
    objects.prepend(top);
    for (QObject *object : objects) {
        const bool isOurs = object->isWidgetType() || qobject_cast<QAction *>(object);
        // Qt's own little parts (the button of a line edit, extension of a tool bar) are its translators' affair.
        const bool isNeverShown = object->objectName().startsWith(u"Scroll"_s) && !qobject_cast<QWidget *>(object)->isVisible();
        if (!isOurs || isNeverShown || object->objectName().startsWith(u"qt_"_s))
            continue;
        collectProperties(object, said);
        collectItems(object, said);
        if (object->isWidgetType())
            if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(object))
                if (!qobject_cast<QLineEdit *>(object))
                    add(said, object, "spoken name", spoken->text(QAccessible::Name));
    }
}

/// All that is said in the window and in every dialog it can open.
QList<Said> everythingSaid(WindowDriver &driver)
{
    QList<Said> said;
    for (const Command command : {Command::ShowPreview, Command::ShowHistory, Command::ShowSearch})
        driver.trigger(command);
    driver.window->view().findBar().start();
    driver.settle();
    collect(driver.window.get(), said);
    for (const Command command : {Command::Publish, Command::ExportPdf, Command::Editions, Command::CheckManual,
                                  Command::RestoreBackup, Command::Guide}) {
        driver.trigger(command);
        const auto dialog = [] {
            for (QWidget *widget : QApplication::topLevelWidgets())
                if (qobject_cast<QDialog *>(widget) && widget->isVisible() && widget->objectName() != u"progressDialog"_s)
                    return widget;
            return static_cast<QWidget *>(nullptr);
        };
        REQUIRE(driver.waitFor([&dialog] { return dialog() != nullptr; }));
        collect(dialog(), said);
        dialog()->close();
        driver.settle();
    }
    ui::window::AboutDialog about;
    ui::window::NewManualDialog newManual(driver.dialogs);
    ui::settings::PreferencesDialog preferences(Interface::French, ui::shared::Appearance::Light);
    collect(&about, said);
    collect(&newManual, said);
    collect(&preferences, said);
    for (const auto kind : {model::EntryKind::Part, model::EntryKind::Module, model::EntryKind::Practice})
        for (const auto purpose : {ui::outline::EntryDialog::Purpose::Add, ui::outline::EntryDialog::Purpose::Rename}) {
            ui::outline::EntryDialog dialog(purpose, kind, {}, nullptr);
            collect(&dialog, said);
        }
    return said;
}

} // namespace

TEST_CASE("Everything the window says is translated, also after a switch while it runs")
{
    WindowDriver driver;
    driver.open(support::smallHandbook());
    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    driver.settle();
    QStringList content{u"handbook"_s, driver.window->workspace()->path()};
    const QList<Said> said = everythingSaid(driver);
    CHECK(said.size() > 500);
    for (const Said &one : said) {
        if (isNobodysWords(one.text, content))
            continue;
        INFO(one.where.toStdString() << ": " << one.text.toStdString());
        CHECK((one.text.contains(u'[') && one.text.contains(u']')));
    }
    QCoreApplication::removeTranslator(&pseudo);
}

TEST_CASE("A label somebody forgot to translate is found by its missing brackets")
{
    PseudoLanguage pseudo;
    QLabel forgotten(u"Hard-coded words"_s);
    QList<Said> said;
    collect(&forgotten, said);
    CHECK(std::any_of(said.begin(), said.end(), [](const Said &one) {
        return !isNobodysWords(one.text, {}) && !one.text.contains(u'[');
    }));
}

TEST_CASE("Nothing is cut off in any language, nor when words are 40 % longer")
{
    WindowDriver driver;
    PseudoLanguage pseudo;
    driver.open(support::smallHandbook());
    const auto check = [&driver](const QString &language) {
        driver.settle();
        for (const QWidget *widget : driver.window->findChildren<QWidget *>()) {
            const bool speaks = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
            if (!speaks || !widget->isVisible() || widget->inherits("QLineEditIconButton"))
                continue;
            INFO(language.toStdString() << ": " << widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
            CHECK(widget->width() >= widget->minimumSizeHint().width());
        }
    };
    for (const Interface spoken : ui::language::allInterfaces) {
        driver.speak(spoken);
        check(ui::language::codeOf(spoken));
    }
    QCoreApplication::installTranslator(&pseudo);
    check(u"pseudo"_s);
    QCoreApplication::removeTranslator(&pseudo);
}

TEST_CASE("What is the same in two languages is meant to be")
{
    // Words that French and Dutch, or one of them and English, truly share.
    const QStringList shared{
        u"Guide"_s, u"Format"_s, u"Principe"_s, u"Module…"_s, u"Description"_s, u"Date"_s, u"Help"_s, u"Link"_s,
        u"Preview"_s, u"Version 1"_s, u"Passages"_s, u"Status"_s, u"Insertion"_s, u"Paragraph"_s, u"Code"_s, u"Module"_s,
        u"Contact"_s, u"Link…"_s};
    QHash<QString, QHash<QString, QString>> texts;
    for (const Interface spoken : ui::language::allInterfaces) {
        WindowDriver driver(spoken);
        driver.open(support::smallHandbook());
        for (const QMenu *menu : driver.window->menuBar()->findChildren<QMenu *>())
            for (const QAction *action : menu->actions())
                if (!action->objectName().isEmpty() && action->objectName() != u"heading"_s)
                    texts[action->objectName()][ui::language::codeOf(spoken)] = ui::window::withoutMnemonic(action->text());
    }
    REQUIRE(texts.size() > 60);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        for (const auto &[one, other] : {std::pair(u"fr"_s, u"nl"_s), std::pair(u"fr"_s, u"en"_s), std::pair(u"nl"_s, u"en"_s)}) {
            const QString words = text.value().value(one);
            if (words != text.value().value(other) || isNobodysWords(words, {}) || shared.contains(words))
                continue;
            FAIL_CHECK(text.key().toStdString() << ": " << words.toStdString() << " in " << one.toStdString() << " and "
                                                << other.toStdString());
        }
}
