// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

namespace base {

QString codeOf(Language language)
{
    return language == Language::French ? QStringLiteral("fr") : QStringLiteral("nl");
}

QString tagOf(Language language)
{
    return language == Language::French ? QStringLiteral("fr-BE") : QStringLiteral("nl-BE");
}

std::optional<Language> languageFrom(QStringView code)
{
    for (const Language language : bothLanguages)
        if (code == codeOf(language))
            return language;
    return std::nullopt;
}

} // namespace base
