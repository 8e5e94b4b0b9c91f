// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/window/openingbar.h"

#include <QFutureWatcher>
#include <QObject>
#include <memory>
#include <vector>

namespace ui::window {

/// Manuals that were closed: nobody sees them any more, but each has its file until its backup is made. The window goes on
/// meanwhile; destroying this waits.
class Departures final : public QObject
{
    Q_OBJECT

public:
    Departures(OpeningBar &bar, QObject *parent);
    ~Departures() override;

    void add(std::unique_ptr<edit::Workspace> workspace);
    bool isEmpty() const { return m_leaving.empty(); }
    bool has(const QString &path) const;
    /// The window waits for them after all, because the program ends: says so, and offers not to.
    void setAwaited(bool awaited);
    /// Leaves out every backup that is not made yet.
    void hurry();

Q_SIGNALS:
    /// One of them has gone.
    void left();
    /// The reader does not want to wait.
    void hurryAsked();

private:
    struct Leaving {
        std::unique_ptr<edit::Workspace> workspace;
        base::CancelToken withoutBackup;
        std::unique_ptr<QFutureWatcher<void>> watcher;
    };

    void drop(const QFutureWatcherBase *watcher);
    void show();
    OpeningBar::Errand errand() const;

    OpeningBar &m_bar;
    std::vector<Leaving> m_leaving;
    bool m_isAwaited = false;
};

} // namespace ui::window
