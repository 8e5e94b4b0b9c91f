// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/opening.h"
#include "ui/language/findingtext.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString snippet)
{
    return snippet.remove(QChar(2)).remove(QChar(3)).simplified();
}

Exit run(const Arguments &arguments, Console &console)
{
    const auto workspace = openManual(arguments.word(0), edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    const auto hits = (*workspace)->search(arguments.words().mid(1).join(u' '));
    if (!hits)
        return console.fail(hits.error());
    const model::Manual &manual = (*workspace)->manual();
    QJsonArray json;
    for (const edit::SearchHit &hit : *hits) {
        const model::EntryId entry = manual.entryOf(hit.text.object);
        const QString code = manual.codeOf(hit.text.object);
        const QString entryCode = entry.isNull() ? QString() : manual.codeOf(ref(entry));
        const QString place = ui::language::placeText({hit.text.object, hit.language}, manual);
        console.say(u"%1 (%2): %3"_s.arg(place, code, plain(hit.snippet)));
        json.append(QJsonObject{{"entry"_L1, entryCode},
                                {"entry_title"_L1, entry.isNull() ? QString() : ui::language::entryName(entry, manual)},
                                {"passage"_L1, code},
                                {"language"_L1, base::codeOf(hit.language)},
                                {"by_glossary"_L1, hit.isByGlossary},
                                {"snippet"_L1, plain(hit.snippet)}});
    }
    console.report({{"hits"_L1, json}});
    return Exit::Done;
}

} // namespace

Command searchCommand()
{
    return {u"search"_s,
            u"FILE WORDS…"_s,
            [] { return CommandLine::tr("Finds texts that contain these words, inflected or not, or their counterparts in the glossary, best first."); },
            {},
            2,
            -1,
            {{u"hits[].entry"_s, [] { return CommandLine::tr("id of the entry the text belongs to; empty outside any entry"); }},
             {u"hits[].entry_title"_s, [] { return CommandLine::tr("its title in the language of messages, otherwise in the other"); }},
             {u"hits[].passage"_s, [] { return CommandLine::tr("id of the passage, entry or term that has the text"); }},
             {u"hits[].language"_s, [] { return CommandLine::tr("fr or nl"); }},
             {u"hits[].by_glossary"_s, [] { return CommandLine::tr("true when not the words themselves are there, but their counterpart in the glossary"); }},
             {u"hits[].snippet"_s, [] { return CommandLine::tr("the words with some text around them"); }}},
            run};
}

} // namespace app
