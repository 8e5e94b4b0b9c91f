// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appearance.h"

#include "ui/shared/focusring.h"
#include "ui/shared/programstyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace ui::shared {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString colourSchemeKey = QStringLiteral("color-scheme");

/// The portal wraps the value once or twice, by its version.
bool saysDark(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1; // 0 no preference, 1 dark, 2 light
}

struct Tones {
    QRgb window, base, alternate, text, quiet, button, accent, onAccent, link, disabled;
};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette(QColor(tones.button), QColor(tones.window));
    palette.setColor(QPalette::Window, QColor(tones.window));
    palette.setColor(QPalette::Base, QColor(tones.base));
    palette.setColor(QPalette::AlternateBase, QColor(tones.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(tones.base));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(tones.text));
    palette.setColor(QPalette::PlaceholderText, QColor(tones.quiet));
    palette.setColor(QPalette::Highlight, QColor(tones.accent));
    palette.setColor(QPalette::HighlightedText, QColor(tones.onAccent));
    palette.setColor(QPalette::Link, QColor(tones.link));
    palette.setColor(QPalette::LinkVisited, QColor(tones.link));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(tones.disabled));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({0xf5f4f0, 0xffffff, 0xf9f8f5, 0x23272c, 0x5d6269, 0xeeece6, 0x1d6b74, 0xffffff, 0x175f8a, 0x9a9da1});
}

QPalette darkPalette()
{
    return paletteOf({0x23262a, 0x1a1d20, 0x1f2226, 0xe7e5e0, 0xaab0b6, 0x2e3237, 0x6dbdc6, 0x0f1a1c, 0x8cc4ec, 0x72777d});
}

AppearanceKeeper::AppearanceKeeper(QObject *parent) : QObject(parent)
{
    QApplication::setStyle(new ProgramStyle);
    new FocusRing(this);
    qRegisterMetaType<QDBusVariant>(); // Qt DBus finds a slot by the names of its types
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                    SLOT(portalChanged(QString, QString, QDBusVariant)));
}

void AppearanceKeeper::use(Appearance appearance)
{
    m_appearance = appearance;
    apply();
    if (appearance == Appearance::FollowSystem)
        askPortal();
}

void AppearanceKeeper::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    question << appearanceGroup << colourSchemeKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, 1000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        finished->deleteLater();
        if (reply.isError())
            return;
        m_systemIsDark = saysDark(QVariant::fromValue(reply.value()));
        apply();
    });
}

void AppearanceKeeper::portalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearanceGroup || key != colourSchemeKey)
        return;
    m_systemIsDark = saysDark(value.variant());
    apply();
}

void AppearanceKeeper::apply()
{
    const bool dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::FollowSystem && m_systemIsDark);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

} // namespace ui::shared
