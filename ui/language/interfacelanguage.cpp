// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/interfacelanguage.h"

#include "base/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

namespace ui::language {

namespace {

QString settingsKey()
{
    return QStringLiteral("interface/language");
}

/// Holds the words of a file. Mapped, they would change under a running program when that is built or installed anew.
class HeldWords final : public QTranslator
{
public:
    bool read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        m_bytes = file.readAll();
        return load(reinterpret_cast<const uchar *>(m_bytes.constData()), int(m_bytes.size()));
    }

private:
    QByteArray m_bytes;
};

} // namespace

QString codeOf(Interface language)
{
    switch (language) {
    case Interface::French: return QStringLiteral("fr");
    case Interface::Dutch: return QStringLiteral("nl");
    case Interface::English: break;
    }
    return QStringLiteral("en");
}

std::optional<Interface> interfaceFrom(QStringView code)
{
    for (const Interface language : allInterfaces)
        if (code.left(2).compare(codeOf(language), Qt::CaseInsensitive) == 0)
            return language;
    return std::nullopt;
}

QString ownNameOf(Interface language)
{
    switch (language) {
    case Interface::French: return QStringLiteral("Français");
    case Interface::Dutch: return QStringLiteral("Nederlands");
    case Interface::English: break;
    }
    return QStringLiteral("English");
}

QLocale localeOf(Interface language)
{
    switch (language) {
    case Interface::French: return QLocale(QLocale::French, QLocale::Belgium);
    case Interface::Dutch: return QLocale(QLocale::Dutch, QLocale::Belgium);
    case Interface::English: break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

InterfaceLanguage::InterfaceLanguage() = default;

InterfaceLanguage::~InterfaceLanguage()
{
    removeAll();
}

void InterfaceLanguage::use(Interface language)
{
    // The translator installed last is asked first: Qt's own words at the bottom, ours on top. The locale is set
    // before the first installation, because that is what tells the widgets.
    removeAll();
    m_current = language;
    QLocale::setDefault(localeOf(language));
    const QString code = codeOf(language);
    const QString ours = base::resourceFolder() + QStringLiteral("/translations");
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("qt_extra_") + code, ours);
    install(QStringLiteral("vademecum_") + code, ours);
}

void InterfaceLanguage::useRemembered()
{
    const QString remembered = QSettings().value(settingsKey()).toString();
    const auto wanted = interfaceFrom(remembered);
    use(wanted ? *wanted : interfaceFrom(QLocale::system().name()).value_or(Interface::English));
}

void InterfaceLanguage::choose(Interface language)
{
    QSettings().setValue(settingsKey(), codeOf(language));
    use(language);
}

void InterfaceLanguage::removeAll()
{
    // Without an application there is nobody left to tell; a translator leaves the list by itself.
    m_translators.clear();
}

void InterfaceLanguage::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<HeldWords>();
    if (translator->read(folder + u'/' + file + QStringLiteral(".qm")) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace ui::language
