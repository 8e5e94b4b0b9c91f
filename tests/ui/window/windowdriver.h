// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incoming.h"
#include "ui/language/interfacelanguage.h"
#include "ui/shared/appearance.h"
#include "ui/shared/dialogs.h"
#include "ui/window/commandset.h"
#include "ui/window/mainwindow.h"
#include "ui/window/manualview.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QQueue>
#include <QTemporaryDir>
#include <functional>
#include <memory>

/// Answers in a person's place, and remembers what was asked.
class QueuedDialogs final : public ui::shared::Dialogs
{
public:
    bool confirm(QWidget *parent, const ui::shared::Confirmation &confirmation) override;
    void tell(QWidget *parent, const QString &text, const QString &detail) override;
    QString openFile(QWidget *parent, const ui::shared::FileQuestion &question) override;
    QString saveFile(QWidget *parent, const ui::shared::FileQuestion &question) override;
    std::optional<QString> line(QWidget *parent, const QString &title, const QString &label, const QString &start) override;

    QQueue<bool> confirmations;
    QQueue<QString> files;
    QQueue<QString> lines;
    QStringList asked; ///< every sentence that was shown
    bool areShown = false; ///< then the true boxes open and wait for an answer
};

/// The true main window on real files in a folder of its own, with settings of its own.
class WindowDriver final
{
public:
    explicit WindowDriver(ui::language::Interface language = ui::language::Interface::English);
    ~WindowDriver();

    /// A new file holding `incoming`, closed again; gives its path.
    QString file(const model::Incoming &incoming, const QString &name = QStringLiteral("handbook"));
    void open(const model::Incoming &incoming);
    void open(const QString &path, edit::Access access = edit::Access::ReadWrite);
    /// Until the manual that is on its way has come, or was refused.
    void arrive();
    /// Until what was closed has its backup, and its file is free.
    void depart();
    /// As a person would, who then waits as long as that.
    void trigger(ui::window::Command command);
    void speak(ui::language::Interface language);
    /// Until no event waits.
    static void settle();
    /// Until all that was asked of the file and of the workers has been answered and shown.
    void awaitAnswers();
    /// Until `done`, at most ten seconds.
    static bool waitFor(const std::function<bool()> &done);
    /// The dialog of that object name, once it is shown; the test ends where it does not come.
    static QDialog *openDialog(const QString &name);
    static void press(QDialog *dialog, QDialogButtonBox::StandardButton button);
    /// The messages that stand at the top of the window, oldest first.
    QStringList messages() const;
    QString path(const QString &name) const { return folder.filePath(name); }
    /// A visible child by object name.
    template<typename Widget>
    Widget *child(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }

    QTemporaryDir folder;
    QueuedDialogs dialogs;
    std::unique_ptr<ui::language::InterfaceLanguage> language;
    std::unique_ptr<ui::shared::AppearanceKeeper> appearance;
    std::unique_ptr<ui::window::MainWindow> window;
};

/// A part in step, called "p", with two modules: the passage "x" of the first is in step, the second misses its Dutch.
model::Incoming twoModules();

/// The two source documents as one real manual; nothing where the data are not at hand.
std::optional<model::Incoming> participation();
