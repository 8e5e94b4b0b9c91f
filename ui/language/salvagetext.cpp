// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/salvagetext.h"

#include "ui/language/datetext.h"

#include <QCoreApplication>
#include <QDir>

namespace ui::language {

namespace {

struct SalvageText {
    Q_DECLARE_TR_FUNCTIONS(SalvageText)
};

QString backupLine(const ::history::Salvaged &found)
{
    if (found.backup.isEmpty())
        return SalvageText::tr("There was no sound backup to compare it with.");
    const QString when = longMomentText(found.backupAt);
    if (found.sinceBackup == 0)
        return SalvageText::tr("It says the same as the backup of %1.").arg(when);
    return SalvageText::tr("%n text(s) differ from the backup of %1.", nullptr, int(found.sinceBackup)).arg(when);
}

} // namespace

QStringList salvageLines(const ::history::Salvaged &found, const QString &path)
{
    QStringList lines{SalvageText::tr("%n text(s) were brought back into “%1”.", nullptr, int(found.texts))
                          .arg(QDir::toNativeSeparators(path))};
    if (found.onlyBackup)
        return lines << SalvageText::tr("The beginning of the file is destroyed: this is the backup of %1. What was changed "
                                        "after it is lost.").arg(longMomentText(found.backupAt));
    if (found.isComplete())
        lines.append(SalvageText::tr("Nothing that the manual showed was lost."));
    const auto gone = int(found.gone.size() + found.unknown);
    if (gone > 0)
        lines.append(SalvageText::tr("%n text(s) or detail(s) could not be brought back.", nullptr, gone));
    if (!found.older.isEmpty())
        lines.append(SalvageText::tr("%n text(s) or detail(s) are as they were before the last change.", nullptr,
                                     int(found.older.size())));
    if (!found.things.isEmpty())
        lines.append(SalvageText::tr("%n picture(s) or part(s) of editions are lost.", nullptr, int(found.things.size())));
    lines.append(backupLine(found));
    return lines;
}

} // namespace ui::language
