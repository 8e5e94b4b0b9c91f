// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace ui::window {

/// Turns SIGTERM, SIGINT and SIGHUP – the end of a session, Ctrl+C, a closed terminal – into a signal of the event loop, so that
/// what was typed is saved and the file is closed. One at a time; the signals mean again what they meant when it goes.
/// Where there are no such signals it does nothing.
class QuitSignals final : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void quitAsked();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace ui::window
