// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <array>
#include <optional>

namespace base {

/// The two languages of a manual. Neither is the source.
enum class Language : unsigned char { French, Dutch };

inline constexpr std::array<Language, 2> bothLanguages{Language::French, Language::Dutch};

constexpr Language other(Language language)
{
    return language == Language::French ? Language::Dutch : Language::French;
}

constexpr int indexOf(Language language)
{
    return language == Language::French ? 0 : 1;
}

/// "fr" or "nl".
QString codeOf(Language language);
/// "fr-BE" or "nl-BE": what a PDF or a shaper is told.
QString tagOf(Language language);
std::optional<Language> languageFrom(QStringView code);

} // namespace base
