// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/opening.h"
#include "check/check.h"
#include "check/names.h"
#include "check/terms.h"
#include "check/writing.h"
#include "ui/exchange/pdfjob.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/ownwords.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// What is written: how the two languages agree, terms, and spelling where there is a dictionary. The languages without one are named.
QList<model::Finding> findingsOfWriting(const model::Manual &manual, bool withSpelling, QStringList &unchecked, Console &console)
{
    QList<model::Finding> findings = check::writingFindings(manual, console.cancel()) + check::unmatchedTerms(manual, console.cancel());
    if (!withSpelling)
        return findings;
    const check::Spellings spellings = check::loadSpellings();
    for (const text::Spelling &spelling : spellings)
        if (!spelling.hasDictionary()) {
            unchecked.append(base::codeOf(spelling.language()));
            console.remark(spelling.language() == base::Language::French
                               ? CommandLine::tr("No French dictionary was found: French spelling is not checked.")
                               : CommandLine::tr("No Dutch dictionary was found: Dutch spelling is not checked."));
        }
    const check::Spellings knowing = check::knowingAll(spellings, manual, ui::shared::ownWordLists(), console.cancel());
    return findings + check::misspeltWords(manual, knowing, console.cancel());
}

/// Prints the findings by weight; stoppers first.
void tell(QList<model::Finding> findings, const QStringList &unchecked, const model::Manual &manual, Console &console)
{
    std::stable_sort(findings.begin(), findings.end(), [](const model::Finding &left, const model::Finding &right) {
        return weightOf(left.kind) > weightOf(right.kind);
    });
    QJsonArray json;
    std::array<int, 3> counts{};
    for (const model::Finding &finding : std::as_const(findings)) {
        ++counts[size_t(weightOf(finding.kind))];
        console.say(CommandLine::line(ui::language::weightName(weightOf(finding.kind)), ui::language::findingText(finding, manual)));
        json.append(toJson(finding, manual));
    }
    console.say(CommandLine::tr("%n stopper(s),", nullptr, counts[2]) + u' ' + CommandLine::tr("%n fault(s),", nullptr, counts[1])
                + u' ' + CommandLine::tr("%n remark(s)", nullptr, counts[0]));
    console.report({{"stoppers"_L1, counts[2]}, {"faults"_L1, counts[1]}, {"remarks"_L1, counts[0]}, {"findings"_L1, json},
                    {"spellingUnchecked"_L1, QJsonArray::fromStringList(unchecked)}});
}

Exit run(const Arguments &arguments, Console &console)
{
    const auto workspace = openManual(arguments.word(0), edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    model::Manual manual = (*workspace)->manual();
    QList<model::Finding> findings;
    if (arguments.has(u"edition"_s)) {
        const auto edition = (*workspace)->edition(arguments.value(u"edition"_s));
        if (!edition)
            return console.fail(edition.error());
        manual = edition->manual;
    } else {
        const auto conflicts = (*workspace)->conflicts();
        if (!conflicts)
            return console.fail(conflicts.error());
        findings = ui::exchange::openConflicts(*conflicts);
    }
    findings += check::check(manual, QDate::currentDate());
    QStringList unchecked;
    findings += findingsOfWriting(manual, !arguments.has(u"no-spelling"_s), unchecked, console);
    tell(findings, unchecked, manual, console);
    return exitFor(findings);
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            u"FILE [--edition NUMBER] [--no-spelling]"_s,
            [] { return CommandLine::tr("Lists what is wrong or still to do: missing texts, texts that are "
                                        "ahead, broken links, pictures without a description, misspelt words, terms, "
                                        "numbers, dates, links, footnotes and bold of one language only, wordings in the wrong language, "
                                        "double spaces, missing end marks, names written in several ways…"); },
            {{u"edition"_s, Option::Value, u"NUMBER"_s, [] { return CommandLine::tr("a published edition (default: the current text)"); }},
             {u"no-spelling"_s, Option::Switch, {}, [] { return CommandLine::tr("leave out misspelt words"); }}},
            1,
            1,
            QList<JsonKey>{{u"stoppers, faults, remarks"_s, [] { return CommandLine::tr("how many of each severity"); }},
                           {u"spellingUnchecked"_s, [] { return CommandLine::tr("codes of the languages without a dictionary"); }}}
                + findingKeys(u"findings[]."_s),
            run};
}

} // namespace app
