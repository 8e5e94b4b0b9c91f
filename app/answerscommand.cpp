// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/opening.h"
#include "edit/meetingedits.h"
#include "exchange/evaluationfile.h"
#include "model/evaluation.h"
#include "text/markup.h"
#include "ui/language/findingtext.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString labelOf(const model::Question &question)
{
    return text::plain(question.label.preferring(ui::language::readersLanguage())).simplified();
}

QString wordsOf(const exchange::AnswerRemark &remark, const model::Manual &manual)
{
    const model::Question *question = manual.question(remark.question);
    const QString label = question ? labelOf(*question) : QString();
    switch (remark.oddity) {
    case exchange::AnswerOddity::ColumnIgnored:
        return CommandLine::tr("column %1 is not taken in: %2").arg(QString::number(remark.at + 1), remark.detail);
    case exchange::AnswerOddity::NotUnderstood:
        return CommandLine::tr("row %1, “%2”, is not understood: %3").arg(QString::number(remark.at + 1), label, remark.detail);
    case exchange::AnswerOddity::AnsweredTwice:
        return CommandLine::tr("row %1, “%2”, has two answers; left out: %3")
            .arg(QString::number(remark.at + 1), label, remark.detail);
    case exchange::AnswerOddity::CellsLeftOver:
        return CommandLine::tr("row %1 has more cells than there are columns: %2")
            .arg(QString::number(remark.at + 1), remark.detail);
    }
    return {};
}

base::Outcome takeIn(edit::Workspace &workspace, const model::Meeting &meeting, const QString &path, Console &console)
{
    const QList<const model::Question *> questions = model::questionsOf(workspace.manual(), meeting);
    const auto table = exchange::readAnswerFile(path, questions);
    if (!table)
        return table.error();
    const exchange::AnswerIntake intake = exchange::answersIn(*table, questions, meeting.id);
    for (const exchange::AnswerRemark &remark : intake.remarks)
        console.remark(wordsOf(remark, workspace.manual()));
    const auto forms = exchange::newForms(intake, workspace.manual());
    console.say(CommandLine::tr("forms added: %1; there already: %2").arg(forms.size()).arg(intake.forms.size() - forms.size()));
    if (forms.isEmpty())
        return {};
    const base::Outcome taken = workspace.perform(edit::takeEvaluations(forms));
    return taken ? workspace.flush() : taken;
}

QJsonObject toJson(const model::QuestionResult &result, const model::Manual &manual)
{
    QJsonArray counts;
    for (const int count : result.counts)
        counts.append(count);
    return {{"id"_L1, manual.codeOf(ref(result.question))}, {"answered"_L1, result.answered}, {"counts"_L1, counts},
            {"remarks"_L1, QJsonArray::fromStringList(result.remarks)}};
}

Exit run(const Arguments &arguments, Console &console)
{
    const bool takes = arguments.has(u"take"_s);
    const auto workspace = openManual(arguments.word(0), takes ? edit::Access::ReadWrite : edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    const model::Manual &manual = (*workspace)->manual();
    const auto found = manual.find(arguments.word(1));
    const model::Meeting *meeting = found ? manual.meeting(model::MeetingId(found->id)) : nullptr;
    if (!meeting)
        return console.fail({base::ErrorKind::UnknownTarget, {}, {arguments.word(1)}});
    const model::MeetingId id = meeting->id;
    if (takes)
        if (const base::Outcome taken = takeIn(**workspace, *meeting, arguments.value(u"take"_s), console); !taken)
            return console.fail(taken.error());
    QJsonArray questions;
    for (const model::QuestionResult &result : model::resultsOf(manual, *manual.meeting(id))) {
        console.say(CommandLine::tr("%1 (answers: %2)").arg(labelOf(*manual.question(result.question))).arg(result.answered));
        questions.append(toJson(result, manual));
    }
    console.report({{"file"_L1, arguments.word(0)}, {"meeting"_L1, arguments.word(1)},
                    {"forms"_L1, model::evaluationsOf(manual, id).size()}, {"questions"_L1, questions}});
    return Exit::Done;
}

} // namespace

Command meetingAnswersCommand()
{
    return {u"meeting answers"_s,
            u"FILE MEETING [--take LIST.csv]"_s,
            [] { return CommandLine::tr("Tells what the evaluation forms of a meeting say; takes in what a web form exports."); },
            {{u"take"_s, Option::Value, u"LIST.csv"_s,
              [] {
                  return CommandLine::tr(
                      "adds the forms of this list, a row for each; those that are there already are not added again");
              }}},
            2,
            2,
            {{u"file, meeting"_s, [] { return CommandLine::tr("path of the manual, and id of the meeting"); }},
             {u"forms"_s, [] { return CommandLine::tr("how many forms came in"); }},
             {u"questions[].id, .answered"_s, [] { return CommandLine::tr("each question, and how many forms answer it"); }},
             {u"questions[].counts, .remarks"_s,
              [] { return CommandLine::tr("how often each step or choice was ticked; what was written"); }}},
            run};
}

} // namespace app
