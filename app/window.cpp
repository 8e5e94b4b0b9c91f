// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/askedlanguage.h"
#include "app/command.h"
#include "app/commandlinetext.h"
#include "ui/window/application.h"

#include <QApplication>
#include <cstdio>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Qt would end the program without a word that helps.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int sayThereIsNoDisplay(int argc, char *argv[], const QStringList &words)
{
    const QCoreApplication application(argc, argv);
    ui::language::InterfaceLanguage language;
    language.use(askedLanguage(words).value_or(systemLanguage()));
    const QString text = CommandLine::tr("There is no display here to open a window on. vademecum --help "
                                         "shows what works without one.");
    std::fprintf(stderr, "%s\n", qPrintable(text));
    return int(Exit::WorldFailed);
}

/// The first word that is neither an option nor the value of one.
QString fileAmong(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        if (!words[i].startsWith(u'-') && words.value(i - 1) != "--ui"_L1)
            return words[i];
    return {};
}

} // namespace

int openWindow(int argc, char *argv[], const QStringList &words)
{
    if (!hasDisplay() && !words.contains(u"-platform"_s))
        return sayThereIsNoDisplay(argc, argv, words);
#ifdef __GLIBC__
    // Two heaps that all threads share: with one, a window that shows a large step waits at every allocation for the thread
    // that writes it; one for each thread takes more memory. They grow in large steps, not page by page.
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_TOP_PAD, 16 << 20);
#endif
    QApplication application(argc, argv);
    // Qt has taken its own options away.
    return ui::window::run(application, fileAmong(QCoreApplication::arguments().mid(1)), askedLanguage(words));
}

} // namespace app
