// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/opening.h"
#include "edit/salvage.h"
#include "ui/language/salvagetext.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const history::Salvaged &found, const QString &from, const QString &path)
{
    return {{"from"_L1, from},
            {"file"_L1, path},
            {"complete"_L1, found.isComplete()},
            {"texts"_L1, found.texts},
            {"versions"_L1, found.versions},
            {"lost_versions"_L1, found.lostVersions},
            {"older"_L1, found.older.size()},
            {"gone"_L1, found.gone.size() + found.unknown},
            {"things"_L1, QJsonArray::fromStringList(found.things)},
            {"backup"_L1, found.backup},
            {"from_backup"_L1, found.fromBackup},
            {"since_backup"_L1, found.sinceBackup},
            {"only_backup"_L1, found.onlyBackup}};
}

Exit run(const Arguments &arguments, Console &console)
{
    const QString from = arguments.word(0);
    const QString path = arguments.word(1);
    const auto found = waitFor(edit::salvage(from, path, console.progress(CommandLine::tr("Bringing back what is left")),
                                             console.cancel()));
    console.endProgress();
    if (!found)
        return console.fail(found.error());
    for (const QString &line : ui::language::salvageLines(*found, path))
        console.say(line);
    console.report(toJson(*found, from, path));
    return found->isComplete() ? Exit::Done : Exit::Faults;
}

} // namespace

Command salvageCommand()
{
    return {u"salvage"_s,
            u"FILE NEW"_s,
            [] { return CommandLine::tr("Brings back what is left of a damaged manual into a new file; FILE is left as it is."); },
            {},
            2,
            2,
            {{u"from, file"_s, [] { return CommandLine::tr("paths of the damaged file and of the new one"); }},
             {u"complete"_s, [] { return CommandLine::tr("whether nothing that is shown was lost"); }},
             {u"texts"_s, [] { return CommandLine::tr("wordings in the new file"); }},
             {u"versions, lost_versions"_s, [] { return CommandLine::tr("values in its history, and how many are lost"); }},
             {u"older, gone"_s, [] { return CommandLine::tr("texts and details shown in an earlier form, or not at all"); }},
             {u"things"_s, [] { return CommandLine::tr("pictures and parts of editions that are lost"); }},
             {u"backup"_s, [] { return CommandLine::tr("path of the backup that filled the gaps; empty when there was none"); }},
             {u"from_backup, since_backup"_s,
              [] { return CommandLine::tr("values only the backup held, and texts that differ from it"); }},
             {u"only_backup"_s,
              [] { return CommandLine::tr("whether the file's beginning is destroyed, so that the new file is the backup"); }}},
            run};
}

} // namespace app
