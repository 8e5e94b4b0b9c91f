// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "support/manualbuilder.h"
#include "ui/repair/importdialog.h"
#include "ui/repair/repairdesk.h"
#include "ui/repair/repairdialog.h"
#include "ui/repair/repairmodel.h"
#include "ui/repair/repairview.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"

#include <QAbstractButton>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

namespace Catch {

template<>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

} // namespace Catch

/// A desk over a real file, in a window of its own.
class OpenDesk final
{
public:
    explicit OpenDesk(const model::Incoming &incoming = support::smallHandbook())
    {
        workspace = edit::Workspace::create(folder.filePath(QStringLiteral("handbook.vademecum")), incoming, {}).value();
        desk.setWorkspace(workspace.get());
        window.show();
    }

    template<typename Dialog>
    Dialog *dialog()
    {
        return window.findChild<Dialog *>();
    }
    template<typename Dialog>
    Dialog *waitForDialog()
    {
        (void)QTest::qWaitFor([this] { return dialog<Dialog>() && dialog<Dialog>()->isVisible(); }, 20'000);
        REQUIRE(dialog<Dialog>());
        return dialog<Dialog>();
    }
    /// The repairs are there, and what is shown is what is ticked.
    static void settle(ui::repair::RepairView &view)
    {
        REQUIRE(QTest::qWaitFor([&] { return !view.isBusy() && (view.model().rowCount() > 0 || view.text()->passages.size() > 0); }, 20'000));
    }
    void press(const QString &button)
    {
        auto *found = window.findChild<QAbstractButton *>(button);
        REQUIRE(found);
        found->click();
        QTest::qWait(0);
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    const model::Manual &manual() { return workspace->manual(); }
    QString said() { return messages.texts().join(u' '); }

    QTemporaryDir folder;
    std::unique_ptr<edit::Workspace> workspace;
    QWidget window;
    ui::shared::Dialogs dialogs;
    ui::shared::MessageArea messages{&window};
    ui::repair::RepairDesk desk{dialogs, messages, window};
};
