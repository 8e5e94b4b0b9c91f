// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/opening.h"
#include "history/address.h"
#include "history/compare.h"
#include "model/vocabulary.h"
#include "ui/language/facttext.h"
#include "ui/language/noveltytext.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

void say(const history::EntryDifference &entry, Console &console)
{
    console.say(CommandLine::line(u"%1 (%2)"_s.arg(ui::language::titleText(entry.title), entry.code),
                                  ui::language::noveltyNames(entry.novelties)));
    for (const history::FactDifference &fact : entry.facts)
        console.say(u"  "_s + ui::language::factText(fact));
    for (const history::TextDifference &text : entry.texts) {
        const QString place = u"  %1 %2 "_s.arg(base::codeOf(text.language), text.code);
        if (!text.before.isEmpty())
            console.say(place + u"− "_s + text.before);
        if (!text.after.isEmpty())
            console.say(place + u"+ "_s + text.after);
    }
}

QJsonObject toJson(const history::TextDifference &text)
{
    const auto written = [](const QString &wording) { return wording.isNull() ? QJsonValue() : QJsonValue(wording); };
    return {{"place"_L1, text.code},
            {"field"_L1, model::codeOf(text.field)},
            {"language"_L1, base::codeOf(text.language)},
            {"before"_L1, written(text.before)},
            {"after"_L1, written(text.after)}};
}

QJsonArray toJson(const QList<history::FactValue> &values)
{
    QJsonArray json;
    for (const history::FactValue &value : values)
        json.append(value.value);
    return json;
}

QJsonObject toJson(const history::FactDifference &fact)
{
    return {{"fact"_L1, history::codeOf(fact.fact)},
            {"place"_L1, fact.code},
            {"label"_L1, ui::language::factName(fact)},
            {"before"_L1, toJson(fact.before)},
            {"after"_L1, toJson(fact.after)}};
}

QJsonObject toJson(const history::EntryDifference &entry)
{
    QJsonArray novelties;
    for (const history::Novelty novelty : entry.novelties)
        novelties.append(history::codeOf(novelty));
    QJsonArray facts;
    for (const history::FactDifference &fact : entry.facts)
        facts.append(toJson(fact));
    QJsonArray texts;
    for (const history::TextDifference &text : entry.texts)
        texts.append(toJson(text));
    return {{"entry"_L1, entry.code},
            {"kind"_L1, codeOf(entry.kind)},
            {"title"_L1, QJsonObject{{"fr"_L1, entry.title[0]}, {"nl"_L1, entry.title[1]}}},
            {"changes"_L1, novelties},
            {"facts"_L1, facts},
            {"rebuilt"_L1, entry.isRebuilt},
            {"texts"_L1, texts}};
}

Exit run(const Arguments &arguments, Console &console)
{
    const auto workspace = openManual(arguments.word(0), edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    const QString after = arguments.word(2) == "draft"_L1 ? QString() : arguments.word(2);
    const auto differences = waitFor((*workspace)->differences(arguments.word(1), after));
    if (!differences)
        return console.fail(differences.error());
    QJsonArray entries;
    for (const history::EntryDifference &entry : *differences) {
        say(entry, console);
        entries.append(toJson(entry));
    }
    if (entries.isEmpty())
        console.say(CommandLine::tr("Nothing changed."));
    console.report({{"old"_L1, arguments.word(1)}, {"new"_L1, arguments.word(2)}, {"entries"_L1, entries}});
    return Exit::Done;
}

} // namespace

Command compareCommand()
{
    return {u"edition compare"_s,
            u"FILE OLD NEW"_s,
            [] { return CommandLine::tr("Shows what changed, by entry, in both languages. NEW may be \"draft\"."); },
            {},
            3,
            3,
            {{u"old, new"_s, [] { return CommandLine::tr("what was compared"); }},
             {u"entries[].entry, .kind"_s, [] { return CommandLine::tr("id and kind of the entry"); }},
             {u"entries[].title.fr, .nl"_s, [] { return CommandLine::tr("its title; empty when it is not written yet"); }},
             {u"entries[].changes"_s, [] { return CommandLine::tr("new, removed, ended, updated, data_refreshed, moved"); }},
             {u"entries[].facts[].fact"_s,
              [] { return CommandLine::tr("which fact: place, promoter, since, lifecycle, principles, figure_value…"); }},
             {u"entries[].facts[].place"_s, [] { return CommandLine::tr("id of the entry, heading or figure it is a fact of"); }},
             {u"entries[].facts[].label"_s, [] { return CommandLine::tr("what it is called, in the reader's language"); }},
             {u"entries[].facts[].before, .after"_s,
              [] { return CommandLine::tr("its values, objects by their ids; empty when it was not filled in"); }},
             {u"entries[].rebuilt"_s, [] { return CommandLine::tr("whether its passages stand in another order or are of another kind"); }},
             {u"entries[].texts[].place"_s, [] { return CommandLine::tr("id of the passage, figure or entry that has the text"); }},
             {u"entries[].texts[].field"_s, [] { return CommandLine::tr("which of its texts"); }},
             {u"entries[].texts[].language"_s, [] { return CommandLine::tr("fr or nl"); }},
             {u"entries[].texts[].before, .after"_s, [] { return CommandLine::tr("the text; null when there was none"); }}},
            run};
}

} // namespace app
