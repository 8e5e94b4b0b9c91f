// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/departures.h"

#include <QFileInfo>
#include <algorithm>

namespace ui::window {

Departures::Departures(OpeningBar &bar, QObject *parent) : QObject(parent), m_bar(bar)
{
    connect(&bar, &OpeningBar::cancelAsked, this, &Departures::hurryAsked);
}

Departures::~Departures() = default;

void Departures::add(std::unique_ptr<edit::Workspace> workspace)
{
    Leaving leaving{std::move(workspace), {}, std::make_unique<QFutureWatcher<void>>()};
    QFutureWatcher<void> *watcher = leaving.watcher.get();
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { drop(watcher); });
    edit::Workspace &manual = *leaving.workspace;
    const base::CancelToken withoutBackup = leaving.withoutBackup;
    m_leaving.push_back(std::move(leaving));
    show();
    watcher->setFuture(manual.windDown(m_bar.progress(), withoutBackup));
}

bool Departures::has(const QString &path) const
{
    return std::any_of(m_leaving.begin(), m_leaving.end(), [&](const Leaving &leaving) {
        return QFileInfo(leaving.workspace->path()) == QFileInfo(path);
    });
}

void Departures::setAwaited(bool awaited)
{
    m_isAwaited = awaited;
    if (!isEmpty())
        m_bar.turnInto(errand());
}

void Departures::hurry()
{
    for (const Leaving &leaving : m_leaving)
        leaving.withoutBackup.cancel();
}

void Departures::drop(const QFutureWatcherBase *watcher)
{
    const auto found = std::find_if(m_leaving.begin(), m_leaving.end(),
                                    [watcher](const Leaving &leaving) { return leaving.watcher.get() == watcher; });
    found->watcher.release()->deleteLater(); // it is the one who says so
    m_leaving.erase(found);
    isEmpty() ? m_bar.end() : show();
    Q_EMIT left();
}

void Departures::show()
{
    m_bar.begin(errand(), m_leaving.back().workspace->path());
}

OpeningBar::Errand Departures::errand() const
{
    return m_isAwaited ? OpeningBar::Errand::Quit : OpeningBar::Errand::Close;
}

} // namespace ui::window
