// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/opening.h"
#include "edit/takein.h"
#include "exchange/interchange.h"

#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Source {
    QString name;
    model::Incoming incoming;
};

base::Result<QList<Source>> readAll(const QStringList &paths, Console &console)
{
    QList<Source> sources;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        if (QFileInfo::exists(path) && !name.endsWith(".json"_L1, Qt::CaseInsensitive))
            return base::Error{base::ErrorKind::UnsupportedType, path, {name}};
        auto incoming = exchange::readInterchange(path, console.progress(CommandLine::tr("Reading")), console.cancel());
        if (!incoming)
            return incoming.error();
        sources.append({name, std::move(*incoming)});
    }
    return sources;
}

/// Several files are still one change: they are planned one after the other in one edit.
base::Outcome takeInTogether(edit::Workspace &workspace, const QList<Source> &sources, Console &console)
{
    QStringList names;
    for (const Source &source : sources)
        names.append(source.name);
    const edit::TakingIn how{workspace.author(), QDateTime::currentDateTimeUtc(), {}, console.cancel()};
    edit::Edit edit;
    edit.reason = history::Reason::TakenIn;
    edit.detail = names.join(u", "_s);
    edit.run = [&](edit::Writer &writer) -> base::Outcome {
        for (const Source &source : sources)
            if (const base::Outcome outcome = edit::takeIn(writer, source.incoming, how); !outcome)
                return outcome;
        return {};
    };
    return workspace.perform(edit);
}

base::Outcome takeIn(edit::Workspace &workspace, const QList<Source> &sources, Console &console)
{
    const Source &first = sources.first();
    const base::Outcome outcome =
        sources.size() > 1 ? takeInTogether(workspace, sources, console)
                           : waitFor(workspace.takeIn(first.incoming, first.name,
                                                      console.progress(CommandLine::tr("Importing")), console.cancel()));
    return outcome ? workspace.flush() : outcome;
}

Exit run(const Arguments &arguments, Console &console)
{
    const auto sources = readAll(arguments.words().mid(1), console);
    if (!sources)
        return console.fail(sources.error());
    const auto workspace = openManual(arguments.word(0), edit::Access::ReadWrite);
    if (!workspace)
        return console.fail(workspace.error());
    if (const base::Outcome taken = takeIn(**workspace, *sources, console); !taken)
        return console.fail(taken.error());
    const model::Manual &manual = (*workspace)->manual();
    QJsonArray remarks;
    for (const Source &source : *sources)
        for (const QJsonValue &remark : console.list(source.incoming.remarks, source.incoming.manual))
            remarks.append(remark);
    console.say(CommandLine::tr("%1 now contains %2 entries, %3 passages.")
                    .arg(arguments.word(0)).arg(manual.entryCount()).arg(manual.passageCount()));
    console.report({{"file"_L1, arguments.word(0)},
                    {"sources"_L1, QJsonArray::fromStringList(arguments.words().mid(1))},
                    {"entries"_L1, manual.entryCount()},
                    {"passages"_L1, manual.passageCount()},
                    {"remarks"_L1, remarks}});
    return Exit::Done;
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
            u"FILE SOURCE…"_s,
            [] { return CommandLine::tr("Imports files (according to their type), as one change."); },
            {},
            2,
            -1,
            QList<JsonKey>{{u"file"_s, [] { return CommandLine::tr("path of the manual"); }},
                           {u"sources"_s, [] { return CommandLine::tr("paths of the imported files"); }},
                           {u"entries"_s, [] { return CommandLine::tr("number of entries"); }},
                           {u"passages"_s, [] { return CommandLine::tr("number of passages"); }}}
                + findingKeys(u"remarks[]."_s),
            run};
}

} // namespace app
