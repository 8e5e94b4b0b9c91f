// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/opening.h"
#include "exchange/tmx.h"
#include "exchange/wholefile.h"
#include "history/memory.h"

#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

namespace {

Exit runExport(const Arguments &arguments, Console &console)
{
    const QString path = arguments.word(1);
    if (QFileInfo::exists(path))
        return console.fail({base::ErrorKind::AlreadyExists, path, {path}});
    const auto workspace = openManual(arguments.word(0), edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    const model::Manual &manual = (*workspace)->manual();
    const int count = int(history::pairsOf(manual).size());
    if (const base::Outcome written = exchange::writeWhole(path, exchange::tmxOf(manual)); !written)
        return console.fail(written.error());
    console.say(CommandLine::tr("%n pair(s) written.", nullptr, count));
    console.report({{"pairs"_L1, count}, {"file"_L1, path}});
    return Exit::Done;
}

Exit runImport(const Arguments &arguments, Console &console)
{
    const auto added = exchange::addMemory(arguments.word(0), exchange::memoryFolder(),
                                           console.progress(CommandLine::tr("Reading")), console.cancel());
    console.endProgress();
    if (!added)
        return console.fail(added.error());
    console.say(CommandLine::tr("%n pair(s) will be offered while writing.", nullptr, int(*added)));
    console.report({{"pairs"_L1, int(*added)}, {"memories"_L1, QJsonArray::fromStringList(exchange::memories(exchange::memoryFolder()))}});
    return Exit::Done;
}

} // namespace

Command tmxExportCommand()
{
    return {u"tmx export"_s,
            u"FILE OUT.tmx"_s,
            [] { return CommandLine::tr("Writes the texts that are in step as a translation memory (TMX 1.4)."); },
            {},
            2,
            2,
            {{u"pairs"_s, [] { return CommandLine::tr("how many"); }}, {u"file"_s, [] { return CommandLine::tr("the new file"); }}},
            runExport};
}

Command tmxImportCommand()
{
    return {u"tmx import"_s,
            u"MEMORY.tmx"_s,
            [] { return CommandLine::tr("Keeps a translation memory (TMX) for this user; the window offers its texts in every manual."); },
            {},
            1,
            1,
            {{u"pairs"_s, [] { return CommandLine::tr("how many"); }},
             {u"memories"_s, [] { return CommandLine::tr("names of all memories that are kept"); }}},
            runImport};
}

} // namespace app
