// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/application.h"

#include "ui/language/interfacelanguage.h"
#include "ui/shared/appearance.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/preferences.h"
#include "ui/window/mainwindow.h"
#include "ui/window/quitsignals.h"

#include "base/resources.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

namespace ui::window {

int run(QApplication &application, const QString &file, std::optional<language::Interface> asked)
{
    QApplication::setWindowIcon(QIcon(base::resourceFolder() + QStringLiteral("/icons/vademecum.svg")));
    QApplication::setDesktopFileName(QStringLiteral("be.vademecum.Vademecum"));
    language::InterfaceLanguage language;
    asked ? language.use(*asked) : language.useRemembered();
    shared::AppearanceKeeper appearance;
    appearance.use(shared::chosenAppearance());
    shared::Dialogs dialogs;
    MainWindow window({language, appearance, dialogs});
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::quitAsked, &window, [&window] {
        window.saveWithoutAsking();
        QApplication::exit(); // out of an open dialog too; the file is closed with the window
    });
    window.show();
    if (!file.isEmpty())
        QTimer::singleShot(0, &window, [&window, file] { window.open(file); });
    return application.exec();
}

} // namespace ui::window
