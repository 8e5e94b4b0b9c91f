// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace ui::shared {

enum class Appearance : unsigned char { FollowSystem, Light, Dark };

/// Our own palettes, so that colours and contrast are the same on every desktop.
QPalette lightPalette();
QPalette darkPalette();

/// Gives the application its style and palette and keeps to the system's choice while it runs. Qt 6.4 cannot say
/// whether the system is dark, so the desktop portal is asked; without one, light.
class AppearanceKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit AppearanceKeeper(QObject *parent = nullptr);

    void use(Appearance appearance);
    Appearance current() const { return m_appearance; }

private:
    Q_SLOT void portalChanged(const QString &group, const QString &key, const QDBusVariant &value);
    void askPortal();
    void apply();

    Appearance m_appearance = Appearance::FollowSystem;
    bool m_systemIsDark = false;
};

} // namespace ui::shared
