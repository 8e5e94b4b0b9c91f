// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quitsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace ui::window {

#ifdef Q_OS_LINUX

namespace {

constexpr std::array handled{SIGTERM, SIGINT, SIGHUP};

// A signal handler may do next to nothing: it writes one byte, and the event loop reads it.
std::array<int, 2> ends{-1, -1};
std::array<struct sigaction, handled.size()> before{};

void tell(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(ends[0], &byte, 1);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{
    Q_ASSERT(ends[0] < 0);
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        return;
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(ends[1], &byte, 1) == 1)
            Q_EMIT quitAsked();
    });
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < handled.size(); ++i)
        if (::sigaction(handled[i], &action, &before[i]) == 0 && before[i].sa_handler == SIG_IGN)
            ::sigaction(handled[i], &before[i], nullptr); // nohup: whoever started the program wants it to stay
}

QuitSignals::~QuitSignals()
{
    if (!m_notifier)
        return;
    for (size_t i = 0; i < handled.size(); ++i)
        ::sigaction(handled[i], &before[i], nullptr);
    delete m_notifier;
    for (int &end : ends)
        ::close(std::exchange(end, -1));
}

#else

QuitSignals::QuitSignals(QObject *parent) : QObject(parent) {}
QuitSignals::~QuitSignals() = default;

#endif

} // namespace ui::window
