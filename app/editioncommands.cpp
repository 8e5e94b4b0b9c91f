// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/editiontext.h"
#include "app/opening.h"
#include "ui/language/datetext.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// All editions, or those that are asked for, in that order.
base::Result<QList<history::EditionLine>> editionsOf(const edit::Workspace &workspace, const QStringList &numbers)
{
    const auto all = workspace.editions();
    if (!all || numbers.isEmpty())
        return all;
    QList<history::EditionLine> chosen;
    for (const QString &number : numbers) {
        const auto found = std::find_if(all->cbegin(), all->cend(), [&](const auto &line) { return line.number == number; });
        if (found == all->cend())
            return base::Error{base::ErrorKind::UnknownEdition, number, {number}};
        chosen.append(*found);
    }
    return chosen;
}

Exit list(const Arguments &arguments, Console &console)
{
    const auto workspace = openManual(arguments.word(0), edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    const auto editions = editionsOf(**workspace, arguments.words().mid(1));
    if (!editions)
        return console.fail(editions.error());
    QJsonArray json;
    for (const history::EditionLine &edition : *editions) {
        console.say(QStringList{edition.number, ui::language::shortDateText(edition.publishedAt.toLocalTime().date()),
                                edition.publishedBy, edition.root.hex(), edition.notes[0]}
                        .join(u"  "_s));
        json.append(toJson(edition));
    }
    console.report({{"editions"_L1, json}});
    return Exit::Done;
}

Exit verify(const Arguments &arguments, Console &console)
{
    const auto workspace = openManual(arguments.word(0), edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    if (const auto known = editionsOf(**workspace, arguments.words().mid(1)); !known)
        return console.fail(known.error());
    const auto verdicts = waitFor((*workspace)->verify(arguments.words().mid(1)));
    if (!verdicts)
        return console.fail(verdicts.error());
    QJsonArray json;
    bool areSound = true;
    for (const history::Verdict &verdict : *verdicts) {
        const bool isSound = verdict.differences.isEmpty();
        areSound = areSound && isSound;
        console.say(isSound ? CommandLine::tr("Edition %1 is intact: %2").arg(verdict.number, verdict.root.hex())
                            : CommandLine::tr("Edition %1 does not match its hashes: %2")
                                    .arg(verdict.number, verdict.differences.join(u", "_s)));
        json.append(QJsonObject{{"number"_L1, verdict.number},
                                {"root"_L1, verdict.root.hex()},
                                {"sound"_L1, isSound},
                                {"differences"_L1, QJsonArray::fromStringList(verdict.differences)}});
    }
    console.report({{"editions"_L1, json}});
    return areSound ? Exit::Done : Exit::Faults;
}

} // namespace

Command listCommand()
{
    return {u"edition list"_s,
            u"FILE [NUMBER…]"_s,
            [] { return CommandLine::tr("Lists the published editions, oldest first."); },
            {},
            1,
            -1,
            editionKeys(u"editions[]."_s),
            list};
}

Command verifyCommand()
{
    return {u"edition verify"_s,
            u"FILE [NUMBER…]"_s,
            [] { return CommandLine::tr("Checks every hash in the editions and names what differs."); },
            {},
            1,
            -1,
            {{u"editions[].number"_s, [] { return CommandLine::tr("number of the edition"); }},
             {u"editions[].root"_s, [] { return CommandLine::tr("its root hash: 64 hexadecimal digits"); }},
             {u"editions[].sound"_s, [] { return CommandLine::tr("whether everything matches its hash"); }},
             {u"editions[].differences"_s, [] { return CommandLine::tr("what does not"); }}},
            verify};
}

} // namespace app
