// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/editiontext.h"
#include "app/opening.h"
#include "print/print.h"
#include "ui/exchange/pdfjob.h"
#include "ui/exchange/printable.h"
#include "ui/language/errortext.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Judged {
    QList<model::Finding> stoppers;
    QList<model::Finding> faults;
};

/// Of the text, and of the pages that the edition will keep.
base::Result<Judged> judge(const edit::Workspace &workspace, const base::CancelToken &cancel)
{
    const auto findings = waitFor(ui::exchange::examine(workspace, cancel));
    if (!findings)
        return findings.error();
    Judged judged;
    for (const model::Finding &finding : *findings) {
        if (weightOf(finding.kind) == model::Weight::Stopper)
            judged.stoppers.append(finding);
        else if (weightOf(finding.kind) == model::Weight::Fault)
            judged.faults.append(finding);
    }
    return judged;
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

Exit run(const Arguments &arguments, Console &console)
{
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
    const QString note = arguments.value(u"note"_s);
    const auto edition = waitFor((*workspace)->publish(arguments.word(1), {note, note}, judged->faults,
                                                       console.progress(CommandLine::tr("Publishing")), console.cancel()));
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
            u"FILE NUMBER [--note TEXT] [--accept]"_s,
            [] { return CommandLine::tr("Freezes the current text and prints the root hash (64 hexadecimal digits)."); },
            {{u"note"_s, Option::Value, u"TEXT"_s, [] { return CommandLine::tr("a note about the edition"); }},
             {u"accept"_s, Option::Switch, {}, [] { return CommandLine::tr("publish in spite of faults; the edition lists them"); }}},
            2,
            2,
            QList<JsonKey>{{u"published"_s, [] { return CommandLine::tr("whether it was published"); }}} + editionKeys({})
                + findingKeys(u"findings[]."_s),
            run};
}

} // namespace app
