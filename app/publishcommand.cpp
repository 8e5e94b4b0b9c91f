// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/editiontext.h"
#include "app/opening.h"
#include "check/readiness.h"
#include "history/editionnumber.h"
#include "print/print.h"
#include "ui/exchange/pdfjob.h"
#include "ui/exchange/printable.h"
#include "ui/exchange/readiness.h"
#include "ui/language/errortext.h"
#include "ui/shared/ownwords.h"

#include <QFile>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Judged {
    QList<model::Finding> stoppers;
    QList<model::Finding> faults;
    QList<model::Finding> all;
};

/// Of the text, and of the pages that the edition will keep.
base::Result<Judged> judge(const edit::Workspace &workspace, const base::CancelToken &cancel)
{
    const auto findings = waitFor(ui::exchange::examineWholly(workspace, ui::shared::ownWordLists(), cancel));
    if (!findings)
        return findings.error();
    Judged judged;
    judged.all = *findings;
    for (const model::Finding &finding : *findings) {
        if (weightOf(finding.kind) == model::Weight::Stopper)
            judged.stoppers.append(finding);
        else if (weightOf(finding.kind) == model::Weight::Fault)
            judged.faults.append(finding);
    }
    return judged;
}

/// Of the texts that are not in step, those of which the last wordings that were are wanted: all, or those of these objects.
base::Result<QList<model::TextRef>> inStep(const edit::Workspace &workspace, const QStringList &codes, Console &console)
{
    const auto ahead = waitFor(workspace.aheadTexts({}, console.cancel()));
    if (!ahead)
        return ahead.error();
    QList<model::TextRef> texts;
    QStringList unknown = codes;
    unknown.removeAll(u"all"_s);
    for (const edit::AheadText &text : *ahead) {
        const QString code = workspace.manual().codeOf(text.text.object);
        if (codes.contains(u"all"_s) || codes.contains(code))
            texts.append(text.text);
        unknown.removeAll(code);
    }
    if (!unknown.isEmpty())
        return base::Error{base::ErrorKind::UnknownTarget, unknown.first(), {unknown.first()}};
    return texts;
}

/// What the publisher wants it to say has changed: the JSON that "edition changes" prints, edited.
base::Result<history::Changelog> changesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::NotFound, path, {path}};
    const auto changes = history::changelogFrom(file.readAll());
    if (!changes)
        return changes;
    for (const history::ChangelogLine &line : changes->lines)
        for (const QString &code : line.novelties)
            if (!history::noveltyFrom(code)) // it would be printed nowhere
                return base::Error{base::ErrorKind::WrongValue, line.entry, {code, u"new, removed, ended, updated, data_refreshed, moved"_s}};
    return changes;
}

/// The PDFs are made of the text that was frozen and kept with it. The edition stands without them too: what goes
/// wrong here is remarked upon.
void keepPdfs(edit::Workspace &workspace, const history::EditionLine &edition, Console &console)
{
    using history::KeptLayout;
    const auto text = ui::exchange::editionOf(workspace, edition.number);
    if (!text) {
        console.fail(text.error());
        return;
    }
    for (const KeptLayout layout : {KeptLayout::French, KeptLayout::Dutch, KeptLayout::Columns}) {
        const print::Order order{text->request(print::requestFor(layout, text->manual))};
        const auto printed = print::print(text->manual, order, console.progress(CommandLine::tr("Writing")), console.cancel());
        const base::Outcome kept = printed ? workspace.keepPdf(edition.number, layout, printed->pdf) : printed.error();
        if (!kept)
            console.remark(ui::language::errorText(kept.error()));
    }
}

/// One note for both languages, or one for each.
std::array<QString, 2> notesIn(const Arguments &arguments)
{
    const QString both = arguments.value(u"note"_s);
    const QString french = arguments.value(u"note-fr"_s);
    const QString dutch = arguments.value(u"note-nl"_s);
    return {!french.isEmpty() ? french : both.isEmpty() ? dutch : both, !dutch.isEmpty() ? dutch : both.isEmpty() ? french : both};
}

base::Result<edit::EditionWish> wishFrom(const Arguments &arguments, const edit::Workspace &workspace, const Judged &judged, Console &console)
{
    edit::EditionWish wish{arguments.word(1), notesIn(arguments), judged.faults};
    if (arguments.has(u"in-step"_s)) {
        const auto texts = inStep(workspace, arguments.values(u"in-step"_s), console);
        if (!texts)
            return texts.error();
        wish.inStep = *texts;
    }
    wish.passedOver = check::passedOver(judged.all, wish.inStep);
    if (arguments.has(u"changes"_s)) {
        const auto changes = changesIn(arguments.value(u"changes"_s));
        if (!changes)
            return changes.error();
        wish.changes = *changes;
    }
    return wish;
}

Exit run(const Arguments &arguments, Console &console)
{
    if (const base::Outcome sensible = history::checkEditionNumber(arguments.word(1)); !sensible)
        return console.fail(sensible.error()); // before everything is looked at
    const auto workspace = openManual(arguments.word(0), edit::Access::ReadWrite);
    if (!workspace)
        return console.fail(workspace.error());
    const auto judged = judge(**workspace, console.cancel());
    if (!judged)
        return console.fail(judged.error());
    const bool isAccepted = arguments.has(u"accept"_s) || judged->faults.isEmpty();
    const QJsonArray findings = console.list(judged->stoppers + judged->faults, (*workspace)->manual());
    if (!judged->stoppers.isEmpty() || !isAccepted) {
        console.remark(CommandLine::tr("Not published: %n stopper(s),", nullptr, int(judged->stoppers.size())) + u' '
                       + CommandLine::tr("%n fault(s). --accept accepts faults.", nullptr, int(judged->faults.size())));
        console.report({{"published"_L1, false}, {"findings"_L1, findings}});
        return Exit::Faults;
    }
    const auto wish = wishFrom(arguments, **workspace, *judged, console);
    if (!wish)
        return console.fail(wish.error());
    const auto edition = waitFor((*workspace)->publish(*wish, console.progress(CommandLine::tr("Publishing")), console.cancel()));
    if (!edition)
        return console.fail(edition.error());
    console.say(edition->root.hex());
    keepPdfs(**workspace, *edition, console);
    QJsonObject json = toJson(*edition);
    json.insert("published"_L1, true);
    json.insert("findings"_L1, findings);
    console.report(json);
    return Exit::Done;
}

} // namespace

Command publishCommand()
{
    return {u"edition publish"_s,
            u"FILE NUMBER [--note TEXT] [--note-fr TEXT] [--note-nl TEXT] [--accept] [--in-step all|ID…] [--changes CHANGES.json]"_s,
            []() -> QString {
                return CommandLine::tr("Freezes the current text and prints the root hash (64 hexadecimal digits).") + u' '
                       + CommandLine::tr("NUMBER: letters, digits, dots, hyphens and single spaces, such as 2026.2.");
            },
            {{u"note"_s, Option::Value, u"TEXT"_s, [] { return CommandLine::tr("a note about the edition"); }},
             {u"note-fr"_s, Option::Value, u"TEXT"_s, [] { return CommandLine::tr("the note in French"); }},
             {u"note-nl"_s, Option::Value, u"TEXT"_s, [] { return CommandLine::tr("the note in Dutch"); }},
             {u"in-step"_s, Option::Values, u"all|ID…"_s,
              [] { return CommandLine::tr("of all texts that are not in step, or of these, freeze the last wordings that were"); }},
             {u"changes"_s, Option::Value, u"CHANGES.json"_s,
              [] { return CommandLine::tr("what it says has changed: what \"edition changes FILE draft --json\" prints, edited"); }},
             {u"accept"_s, Option::Switch, {}, [] { return CommandLine::tr("publish in spite of faults; the edition lists them"); }}},
            2,
            2,
            QList<JsonKey>{{u"published"_s, [] { return CommandLine::tr("whether it was published"); }}} + editionKeys({})
                + findingKeys(u"findings[]."_s),
            run,
            true};
}

} // namespace app
