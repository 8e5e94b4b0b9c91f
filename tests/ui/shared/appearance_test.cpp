// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace ui::shared;

namespace {

constexpr uint systemIsDark = 1;
constexpr uint systemIsLight = 2;

/// Says what the system wants, as desktops do; on a bus of its own.
class Portal final : public QDBusVirtualObject
{
public:
    explicit Portal(uint scheme) : m_scheme(scheme)
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
        REQUIRE(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address); // what the program takes for the session's
        QDBusConnection connection = QDBusConnection::connectToBus(QString::fromUtf8(address), u"portal"_s);
        REQUIRE(connection.registerService(u"org.freedesktop.portal.Desktop"_s));
        REQUIRE(connection.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, this));
    }
    ~Portal() override
    {
        QDBusConnection::disconnectFromBus(u"portal"_s);
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void change(uint scheme)
    {
        m_scheme = scheme;
        QDBusMessage news = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s,
                                                       u"SettingChanged"_s);
        news << u"org.freedesktop.appearance"_s << u"color-scheme"_s << QVariant::fromValue(QDBusVariant(m_scheme));
        REQUIRE(QDBusConnection(u"portal"_s).send(news));
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const bool isAsked = message.member() == u"Read"
                             && message.arguments() == QVariantList{u"org.freedesktop.appearance"_s, u"color-scheme"_s};
        const QDBusVariant scheme(isAsked ? m_scheme : 0U); // wrapped twice by the portals that are about
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(scheme)))));
    }

private:
    QProcess m_bus;
    uint m_scheme;
};

bool becomes(const QPalette &palette)
{
    return QTest::qWaitFor([&] { return QApplication::palette().color(QPalette::Window) == palette.color(QPalette::Window); }, 3000);
}

} // namespace

TEST_CASE("the program is dark while the system is, unless another choice was made")
{
    Portal portal(systemIsDark);
    AppearanceKeeper keeper;
    keeper.use(Appearance::FollowSystem);
    CHECK(becomes(darkPalette()));
    portal.change(systemIsLight);
    CHECK(becomes(lightPalette()));
    portal.change(systemIsDark);
    CHECK(becomes(darkPalette()));

    keeper.use(Appearance::Light);
    CHECK(becomes(lightPalette()));
    portal.change(systemIsLight);
    portal.change(systemIsDark);
    QTest::qWait(100);
    CHECK(becomes(lightPalette()));
    keeper.use(Appearance::FollowSystem);
    CHECK(becomes(darkPalette()));
}
