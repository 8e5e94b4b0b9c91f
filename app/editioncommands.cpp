// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/editiontext.h"
#include "app/opening.h"
#include "text/markup.h"
#include "ui/language/datetext.h"
#include "ui/language/findingtext.h"
#include "ui/language/noveltytext.h"

#include <QJsonDocument>

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
    const auto sizes = waitFor((*workspace)->editionSizes());
    if (!sizes)
        return console.fail(sizes.error());
    QJsonArray json;
    for (const history::EditionLine &edition : *editions) {
        console.say(QStringList{edition.number, ui::language::shortDateText(edition.publishedAt.toLocalTime().date()),
                                edition.publishedBy, edition.root.hex(),
                                edition.notes[size_t(base::indexOf(ui::language::readersLanguage()))]}
                        .join(u"  "_s));
        QJsonObject line = toJson(edition);
        for (const history::EditionSize &size : *sizes)
            if (size.number == edition.number)
                line.insert("bytes"_L1, size.bytes);
        json.append(line);
    }
    console.report({{"editions"_L1, json}});
    return Exit::Done;
}

/// What the edition says: as its publisher left it, or as it is computed for one that was published without saying.
base::Result<history::Changelog> changelogOf(const edit::Workspace &workspace, const QString &number)
{
    const auto told = workspace.changelog(number);
    if (!told)
        return told.error();
    if (*told)
        return **told;
    const auto all = workspace.editions();
    if (!all)
        return all.error();
    for (qsizetype i = 1; i < all->size(); ++i)
        if ((*all)[i].number == number) {
            const QString before = (*all)[i - 1].number;
            const auto differences = waitFor(workspace.differences(before, number));
            return differences ? history::changelogOf(before, *differences) : base::Result<history::Changelog>(differences.error());
        }
    return history::Changelog();
}

Exit changes(const Arguments &arguments, Console &console)
{
    const auto workspace = openManual(arguments.word(0), edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    const bool isDraft = arguments.word(1) == "draft"_L1;
    const auto changelog = isDraft ? waitFor((*workspace)->changelogFor({}, console.cancel())) : changelogOf(**workspace, arguments.word(1));
    if (!changelog)
        return console.fail(changelog.error());
    if (changelog->since.isEmpty())
        console.say(CommandLine::tr("It is the first edition."));
    for (const history::ChangelogLine &line : changelog->lines) {
        const QString what = u"%1 | %2 (%3)"_s.arg(text::plain(line.title[0]), text::plain(line.title[1]), line.entry);
        console.say(CommandLine::line(what, ui::language::noveltyNames(line.novelties)));
        for (const QString &remark : line.remark)
            if (!remark.isEmpty())
                console.say(u"  "_s + remark);
    }
    console.report(QJsonDocument::fromJson(history::encode(*changelog)).object());
    return Exit::Done;
}

Exit verify(const Arguments &arguments, Console &console)
{
    const auto workspace = openManual(arguments.word(0), edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    if (const auto known = editionsOf(**workspace, arguments.words().mid(1)); !known)
        return console.fail(known.error());
    const auto verdicts = waitFor((*workspace)->verify(arguments.words().mid(1), console.progress(CommandLine::tr("Verifying")), console.cancel()));
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
            editionKeys(u"editions[]."_s) + QList<JsonKey>{{u"editions[].bytes"_s, [] { return CommandLine::tr("how much room its frozen texts take"); }}},
            list};
}

Command changesCommand()
{
    return {u"edition changes"_s,
            u"FILE NUMBER"_s,
            [] { return CommandLine::tr("Shows what an edition says has changed since the one before. NUMBER may be \"draft\"."); },
            {},
            2,
            2,
            {{u"since"_s, [] { return CommandLine::tr("number of the edition before; empty for the first"); }},
             {u"lines[].entry"_s, [] { return CommandLine::tr("id of the entry"); }},
             {u"lines[].title.fr, .nl"_s, [] { return CommandLine::tr("its title; empty when it is not written yet"); }},
             {u"lines[].changes"_s, [] { return CommandLine::tr("new, removed, ended, updated, data_refreshed, moved"); }},
             {u"lines[].remark.fr, .nl"_s, [] { return CommandLine::tr("what its publisher says of it, if anything"); }}},
            changes};
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
