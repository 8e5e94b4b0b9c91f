// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandtable.h"
#include "app/window.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <cstdio>
#include <memory>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

void introduce()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Vademecum"));
    QCoreApplication::setApplicationName(QStringLiteral("vademecum"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VADEMECUM_VERSION));
}

/// What Qt thinks of the machine is no result and no message of ours; what ends the program still shows.
void hush(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    introduce();
    if (!app::isForCommandLine(words))
        return app::openWindow(argc, argv, words);
#ifdef __GLIBC__
    // Each thread that prints would otherwise keep a heap of its own, with the room that another could use.
    mallopt(M_ARENA_MAX, 2);
#endif
    // No display is needed, nor looked for. Only commands that print pages need fonts for what pictures say.
    qInstallMessageHandler(hush);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(app::printsPages(words) ? new QGuiApplication(argc, argv)
                                                                                : new QCoreApplication(argc, argv));
    return app::runCommandLine(words);
}
