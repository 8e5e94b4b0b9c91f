// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "base/resources.h"
#include "base/workers.h"
#include "exchange/interchange.h"
#include "support/manualbuilder.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/preferences.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QIcon>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

bool QueuedDialogs::confirm(QWidget *parent, const ui::shared::Confirmation &confirmation)
{
    asked << confirmation.title << confirmation.text << confirmation.detail << confirmation.act;
    if (areShown)
        return Dialogs::confirm(parent, confirmation);
    return confirmations.isEmpty() ? false : confirmations.dequeue();
}

void QueuedDialogs::tell(QWidget *parent, const QString &text, const QString &detail)
{
    asked << text << detail;
    if (areShown)
        Dialogs::tell(parent, text, detail);
}

QString QueuedDialogs::openFile(QWidget *parent, const ui::shared::FileQuestion &question)
{
    asked << question.title << question.filters;
    if (areShown)
        return Dialogs::openFile(parent, question);
    return files.isEmpty() ? QString() : files.dequeue();
}

QString QueuedDialogs::saveFile(QWidget *parent, const ui::shared::FileQuestion &question)
{
    asked << question.title << question.filters;
    if (areShown)
        return Dialogs::saveFile(parent, question);
    return files.isEmpty() ? QString() : files.dequeue();
}

std::optional<QString> QueuedDialogs::line(QWidget *, const QString &title, const QString &label, const QString &)
{
    asked << title << label;
    return lines.isEmpty() ? std::nullopt : std::optional(lines.dequeue());
}

WindowDriver::WindowDriver(ui::language::Interface spoken)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.filePath(QStringLiteral("settings")));
    QSettings().clear();
    ui::shared::setAuthorName(QStringLiteral("Anna"));
    QApplication::setWindowIcon(QIcon(base::resourceFolder() + QStringLiteral("/icons/vademecum.svg")));
    language = std::make_unique<ui::language::InterfaceLanguage>();
    language->choose(spoken);
    appearance = std::make_unique<ui::shared::AppearanceKeeper>();
    appearance->use(ui::shared::Appearance::Light);
    window = std::make_unique<ui::window::MainWindow>(ui::window::Surroundings{*language, *appearance, dialogs});
    window->resize(1280, 800);
    window->show();
    static_cast<void>(QTest::qWaitForWindowExposed(window.get()));
}

WindowDriver::~WindowDriver()
{
    window.reset();
    settle();
}

QString WindowDriver::file(const model::Incoming &incoming, const QString &name)
{
    const QString path = folder.filePath(name + QStringLiteral(".vademecum"));
    const auto made = edit::Workspace::create(path, incoming, {QStringLiteral("Anna"), base::systemClock(), {}});
    return made ? path : QString();
}

void WindowDriver::open(const model::Incoming &incoming)
{
    open(file(incoming));
}

void WindowDriver::open(const QString &path, edit::Access access)
{
    window->open(path, access);
    arrive();
}

void WindowDriver::arrive()
{
    waitFor([this] { return !window->isOpening(); });
    settle();
}

void WindowDriver::trigger(ui::window::Command command)
{
    window->commands()[command]->trigger();
    settle();
    depart();
}

void WindowDriver::depart()
{
    waitFor([this] { return !window->isClosing(); });
    settle();
}

void WindowDriver::speak(ui::language::Interface spoken)
{
    language->choose(spoken);
    settle();
}

void WindowDriver::settle()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void WindowDriver::awaitAnswers()
{
    for (int round = 0; round < 3; ++round) { // an answer asks for the next one: a list, then its first row
        if (edit::Workspace *workspace = window->workspace())
            CHECK(workspace->flush());
        base::workers().waitForDone();
        settle();
    }
}

bool WindowDriver::waitFor(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 10000);
}

QDialog *WindowDriver::openDialog(const QString &name)
{
    QDialog *found = nullptr;
    waitFor([&] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->objectName() == name && widget->isVisible())
                found = qobject_cast<QDialog *>(widget);
        return found != nullptr;
    });
    REQUIRE(found);
    return found;
}

void WindowDriver::press(QDialog *dialog, QDialogButtonBox::StandardButton button)
{
    dialog->findChild<QDialogButtonBox *>()->button(button)->click();
    settle();
}

QStringList WindowDriver::messages() const
{
    return window->findChild<ui::shared::MessageArea *>()->texts();
}

model::Incoming twoModules()
{
    return support::ManualBuilder()
        .titled(u"Manuel"_s, u"Handboek"_s)
        .part(u"p"_s, u"Partie"_s, u"Deel"_s).inStep()
        .module(u"m1"_s, u"Le premier"_s, u"Het eerste"_s).inStep()
        .paragraph(u"Trois petits mots"_s, u"Drie kleine woorden"_s).called(u"x"_s).inStep()
        .module(u"m2"_s, u"Le second"_s, {})
        .incoming();
}

std::optional<model::Incoming> participation()
{
    const auto read = exchange::readInterchange(QStringLiteral(TEST_SOURCE_DIR "/../shared/data/participation/manual.json"));
    return read ? std::optional(*read) : std::nullopt;
}
