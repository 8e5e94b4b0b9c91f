// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "base/resources.h"
#include "base/workers.h"
#include "exchange/interchange.h"
#include "ui/shared/preferences.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QIcon>
#include <QSettings>
#include <QTest>

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

std::optional<model::Incoming> participation()
{
    const auto read = exchange::readInterchange(QStringLiteral(TEST_SOURCE_DIR "/../shared/data/participation/manual.json"));
    return read ? std::optional(*read) : std::nullopt;
}
