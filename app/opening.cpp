// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"

#include "ui/shared/preferences.h"

#include <pwd.h>
#include <unistd.h>

namespace app {

namespace {

/// "Anna Peeters" of the account's entry, else the account's name.
QString systemName()
{
    const passwd *account = getpwuid(geteuid());
    if (!account)
        return {};
    const QString full = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : full;
}

} // namespace

QString author()
{
    const QString asked = ui::shared::authorName();
    return asked.isEmpty() ? systemName() : asked;
}

base::Result<std::unique_ptr<edit::Workspace>> openManual(const QString &path, edit::Access access)
{
    return edit::Workspace::open(path, {author(), base::systemClock(), access});
}

} // namespace app
