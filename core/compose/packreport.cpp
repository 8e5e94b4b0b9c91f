// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/packdesk.h"
#include "model/evaluation.h"
#include "text/languageguess.h"
#include "text/markup.h"

// What came of a meeting.
namespace compose {

using base::Language;
using model::QuestionKind;

namespace {

constexpr int longestBar = 24; ///< squares

/// A bar of squares with the number behind it: read aloud, it is the number.
QString bar(int count, int most)
{
    const int squares = most <= longestBar ? count : (count * longestBar + most - 1) / most;
    return QString(squares, u'■') % (squares > 0 ? u"\u00A0" : u"") % QString::number(count);
}

QString choiceOf(const model::Question &question, int place, Language language)
{
    if (question.header.kind == QuestionKind::Scale)
        return QString::number(place + 1);
    return question.choices.preferring(language).split(u'\n', Qt::SkipEmptyParts).value(place);
}

QString labelOf(const PackDesk &desk, const model::Question &question, int place)
{
    QStringList labels;
    for (const Language language : desk.languages)
        labels << choiceOf(question, place, language);
    labels.removeDuplicates();
    return labels.join(QStringLiteral(" / "));
}

/// "4,2": a comma in both languages.
QString decimal(double number)
{
    return QString::number(number, 'f', 1).replace(u'.', u',');
}

void addCounts(PackDesk &desk, const model::Question &question, const model::QuestionResult &result, const Place &place)
{
    const int most = result.counts.isEmpty() ? 0 : *std::max_element(result.counts.cbegin(), result.counts.cend());
    FormTable table(desk, place, desk.widths(question.header.kind == QuestionKind::Scale ? std::vector<int>{1, 9} : std::vector<int>{5, 5}),
                    points(2));
    for (int place_ = 0; place_ < result.counts.size(); ++place_)
        table.addRow({labelOf(desk, question, place_), bar(result.counts[place_], most)});
    table.keepLastTogether();
}

/// Nobody says in which language a remark is: that of the report unless its words tell of the other.
Language languageOf(const PackDesk &desk, const QString &remark)
{
    const Language expected = desk.languages.first();
    return base::languageFrom(text::foreignLanguageOf(remark, expected)).value_or(expected);
}

void addRemark(PackDesk &desk, const QString &remark, const Place &place)
{
    const Language language = languageOf(desk, remark);
    addLine(desk, {text::escaped(desk.word(u"quoted", language).arg(remark)), language}, Style::FactValue, place, points(3));
}

void addResult(PackDesk &desk, const model::Question &question, const model::QuestionResult &result, const Place &place)
{
    const QList<FormText> asked = desk.lines(question.label);
    addBeside(desk, asked, Style::Heading3, place, points(14));
    desk.collecting.plan.blocks.back().keepWithNext = true;
    QStringList facts{desk.word(u"pack.answers") % colonOf(desk) % QString::number(result.answered)};
    if (const auto mean = result.mean(); mean && question.header.kind == QuestionKind::Scale)
        facts << desk.word(u"pack.mean") % colonOf(desk) % decimal(*mean) % u" / " % QString::number(question.header.steps);
    addLine(desk, text::escaped(facts.join(QStringLiteral("   ·   "))), Style::FactLabel, place, points(2));
    desk.collecting.plan.blocks.back().keepWithNext = !result.counts.isEmpty() || !result.remarks.isEmpty();
    if (question.header.kind != QuestionKind::Open)
        return addCounts(desk, question, result, place);
    for (const QString &remark : result.remarks)
        addRemark(desk, remark, place);
}

void addAttendance(PackDesk &desk, const Place &place)
{
    const QList<model::Participant> &people = desk.order.people;
    if (people.isEmpty())
        return;
    const auto came = std::count_if(people.cbegin(), people.cend(), [](const model::Participant &one) { return !one.present.isEmpty(); });
    addLine(desk, text::escaped(QString(desk.word(u"pack.registered") % colonOf(desk) % QString::number(people.size()) % u"   ·   "
                                        % desk.word(u"pack.came") % colonOf(desk) % QString::number(came))),
            Style::FactValue, place, 0);
}

} // namespace

void collectReport(PackDesk &desk)
{
    const Place place = openForm(desk, u"pack.report");
    addAttendance(desk, place);
    addEntries(desk, place);
    const QList<model::QuestionResult> results = model::resultsOf(desk.collecting.manual, desk.meeting);
    if (const auto forms = model::evaluationsOf(desk.collecting.manual, desk.meeting.id).size(); forms > 0) {
        addTitles(desk, u"pack.results", place);
        addLine(desk, text::escaped(QString(desk.word(u"pack.forms") % colonOf(desk) % QString::number(forms))), Style::FactLabel, place, points(2));
        for (const model::QuestionResult &result : results)
            addResult(desk, *desk.collecting.manual.question(result.question), result, place);
    }
    addText(desk, u"pack.follow_up", desk.meeting.followUp, place);
}

} // namespace compose
