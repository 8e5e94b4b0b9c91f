// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/opening.h"
#include "base/resources.h"
#include "exchange/interchange.h"

#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// An empty manual is named after its file, as far as an id may hold its letters.
model::Incoming emptyManual(const QString &path)
{
    const QString title = QFileInfo(path).completeBaseName();
    QString code = title.toLower().normalized(QString::NormalizationForm_D);
    code.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    for (QChar &c : code)
        if (!(c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.')))
            c = u'-';
    model::ManualParts parts;
    parts.header.code = code.left(64);
    for (model::Wording &wording : parts.title.wordings)
        wording = model::Wording(title);
    return {model::Manual(std::move(parts)), {}, {}};
}

base::Result<model::Incoming> contentFor(const Arguments &arguments, Console &console)
{
    const auto read = [&](const QString &path) {
        return exchange::readInterchange(path, console.progress(CommandLine::tr("Reading")), console.cancel());
    };
    if (arguments.has(u"from"_s))
        return read(arguments.value(u"from"_s));
    if (!arguments.has(u"example"_s))
        return emptyManual(arguments.word(0));
    const auto example = base::resourcePath(u"example/manual.json"_s);
    return example ? read(*example) : base::Result<model::Incoming>(example.error());
}

Exit run(const Arguments &arguments, Console &console)
{
    const QString path = arguments.word(0);
    if (arguments.has(u"from"_s) && arguments.has(u"example"_s))
        return console.misuse(CommandLine::tr("--example and --from cannot be used together."), {});
    if (QFileInfo::exists(path))
        return console.fail({base::ErrorKind::AlreadyExists, path, {path}});
    const auto content = contentFor(arguments, console);
    if (!content)
        return console.fail(content.error());
    const auto workspace = edit::Workspace::create(path, *content, {author(), base::systemClock(), edit::Access::ReadWrite});
    if (!workspace)
        return console.fail(workspace.error());
    if (const base::Outcome written = (*workspace)->flush(); !written)
        return console.fail(written.error());
    const model::Manual &manual = (*workspace)->manual();
    const QJsonArray remarks = console.list(content->remarks, manual);
    console.say(CommandLine::tr("Created %1: %2 entries, %3 passages.")
            .arg(path).arg(manual.entryCount()).arg(manual.passageCount()));
    console.report({{"file"_L1, path},
                    {"id"_L1, manual.header().code},
                    {"entries"_L1, manual.entryCount()},
                    {"passages"_L1, manual.passageCount()},
                    {"remarks"_L1, remarks}});
    return Exit::Done;
}

} // namespace

Command newCommand()
{
    return {u"new"_s,
            u"FILE [--example | --from MANUAL.json]"_s,
            [] { return CommandLine::tr("Creates a manual; never overwrites a file."); },
            {{u"example"_s, Option::Switch, {}, [] { return CommandLine::tr("the manual that comes with the program"); }},
             {u"from"_s, Option::Value, u"MANUAL.json"_s, [] { return CommandLine::tr("a manual in the interchange format"); }}},
            1,
            1,
            QList<JsonKey>{{u"file"_s, [] { return CommandLine::tr("path of the new manual"); }},
                           {u"id"_s, [] { return CommandLine::tr("id of the manual"); }},
                           {u"entries"_s, [] { return CommandLine::tr("number of entries"); }},
                           {u"passages"_s, [] { return CommandLine::tr("number of passages"); }}}
                + findingKeys(u"remarks[]."_s),
            run};
}

} // namespace app
