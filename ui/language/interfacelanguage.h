// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringView>
#include <array>
#include <memory>
#include <optional>
#include <vector>

class QTranslator;

namespace ui::language {

/// The languages the program itself speaks.
enum class Interface : unsigned char { English, French, Dutch };

inline constexpr std::array<Interface, 3> allInterfaces{Interface::French, Interface::Dutch, Interface::English};

/// "en", "fr" or "nl".
QString codeOf(Interface language);
/// Understands "fr", "fr_BE" and "fr-BE".
std::optional<Interface> interfaceFrom(QStringView code);
/// In that language itself, never translated: "Français".
QString ownNameOf(Interface language);
/// As it is written in Belgium; English as in Great Britain.
QLocale localeOf(Interface language);

/// Owns the translators of the program and switches them while it runs. One object, made by the program before its
/// first window; it needs a QCoreApplication. The last one made wins.
class InterfaceLanguage final
{
public:
    InterfaceLanguage();
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage &) = delete;
    InterfaceLanguage &operator=(const InterfaceLanguage &) = delete;

    /// Every top-level widget is told by QEvent::LanguageChange. Missing translation files leave English.
    void use(Interface language);
    /// What was chosen last, else the language of the system, else English.
    void useRemembered();
    /// Uses it now and in later sessions.
    void choose(Interface language);
    Interface current() const { return m_current; }

private:
    void removeAll();
    void install(const QString &file, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    Interface m_current = Interface::English;
};

} // namespace ui::language
