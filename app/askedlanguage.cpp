// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/askedlanguage.h"

namespace app {

using namespace Qt::StringLiterals;

std::optional<ui::language::Interface> askedLanguage(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == "--ui"_L1)
            return ui::language::interfaceFrom(words.value(i + 1));
        if (words[i].startsWith("--ui="_L1))
            return ui::language::interfaceFrom(words[i].sliced(5));
    }
    return std::nullopt;
}

ui::language::Interface systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages())
        if (const auto language = ui::language::interfaceFrom(name))
            return *language;
    return ui::language::Interface::English;
}

} // namespace app
