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

constexpr Length titleRoom = points(11);
constexpr int longestBar = 24;     ///< squares
constexpr int longestScaleBar = 4; ///< in the column of a step

/// A bar of squares with the number behind it: read aloud, it is the number.
QString bar(int count, int most, int longestBar)
{
    const int squares = most <= longestBar ? count : (count * longestBar + most - 1) / most;
    return QString(squares, u'■') % (squares > 0 ? u"\u00A0" : u"") % QString::number(count);
}

int mostOf(const model::QuestionResult &result)
{
    return result.counts.isEmpty() ? 0 : *std::max_element(result.counts.cbegin(), result.counts.cend());
}

QString choiceOf(const model::Question &question, int place, Language language)
{
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
    const int most = mostOf(result);
    FormTable table(desk, place, desk.widths({5, 5}), points(1));
    for (int at = 0; at < result.counts.size(); ++at)
        table.addRow({labelOf(desk, question, at), bar(result.counts[at], most, longestBar)});
    table.keepLastTogether();
}

/// Questions with a scale of as many steps are one table, a line each: a report is to be one page.
void addScales(PackDesk &desk, const QList<model::QuestionResult> &results, const Place &place)
{
    const int steps = int(results.first().counts.size());
    std::vector<int> shares{48};
    QList<FormText> head{QString()};
    for (int step = 1; step <= steps; ++step) {
        shares.push_back(12);
        head.append(QString::number(step));
    }
    shares.push_back(19);
    head.append(desk.word(u"pack.mean"));
    FormTable table(desk, place, desk.widths(shares), points(2));
    table.addHead(head, points(5));
    for (const model::QuestionResult &result : results) {
        QStringList asked;
        for (const FormText &text : desk.lines(desk.collecting.manual.question(result.question)->label))
            asked << text.markup;
        QList<FormText> row{asked.join(u'\n')};
        for (const int count : result.counts)
            row.append(bar(count, mostOf(result), longestScaleBar));
        const auto mean = result.mean();
        row.append(mean ? QString(decimal(*mean) % u" / " % QString::number(steps)) : QString(u'–'));
        table.addRow(row);
    }
    table.keepLastTogether();
}

/// Nobody says in which language a remark is: its words tell. The marks around it are those of the report.
void addRemark(PackDesk &desk, const QString &remark, const Place &place)
{
    const Language own = desk.languages.first();
    const FormText quoted{text::escaped(desk.word(u"quoted", own).arg(remark)), text::likelierLanguage(remark, own)};
    addLine(desk, quoted, Style::FactValue, place, points(1));
}

void addResult(PackDesk &desk, const model::Question &question, const model::QuestionResult &result, const Place &place)
{
    const QList<FormText> asked = desk.lines(question.label);
    addBeside(desk, asked, Style::Heading3, place, points(7));
    desk.collecting.plan.blocks.back().keepWithNext = true;
    const bool isOpen = question.header.kind == QuestionKind::Open; // its answers stand there, each on a line
    if (!isOpen && result.answered < model::evaluationsOf(desk.collecting.manual, desk.meeting.id).size())
        addLine(desk, text::escaped(QString(desk.word(u"pack.answers") % colonOf(desk) % QString::number(result.answered))), Style::FactLabel, place,
                points(1));
    desk.collecting.plan.blocks.back().keepWithNext = !result.counts.isEmpty() || !result.remarks.isEmpty();
    if (!isOpen)
        return addCounts(desk, question, result, place);
    for (const QString &remark : result.remarks)
        addRemark(desk, remark, place);
}

bool isScale(const PackDesk &desk, const model::QuestionResult &result)
{
    return desk.collecting.manual.question(result.question)->header.kind == QuestionKind::Scale;
}

void addResults(PackDesk &desk, const QList<model::QuestionResult> &results, const Place &place)
{
    for (qsizetype at = 0; at < results.size();) {
        qsizetype end = at + 1;
        while (end < results.size() && isScale(desk, results[end]) && results[end].counts.size() == results[at].counts.size())
            ++end;
        if (isScale(desk, results[at])) {
            addScales(desk, results.mid(at, end - at), place);
            at = end;
        } else {
            addResult(desk, *desk.collecting.manual.question(results[at].question), results[at], place);
            ++at;
        }
    }
}

/// How many registered, how many came, how many forms they left.
void addNumbers(PackDesk &desk, qsizetype forms, const Place &place)
{
    const QList<model::Participant> &people = desk.order.people;
    const auto came = std::count_if(people.cbegin(), people.cend(), [](const model::Participant &one) { return !one.present.isEmpty(); });
    QStringList facts;
    const auto add = [&](QStringView key, qsizetype number) { facts << desk.word(key) % colonOf(desk) % QString::number(number); };
    if (!people.isEmpty()) {
        add(u"pack.registered", people.size());
        add(u"pack.came", came);
    }
    if (forms > 0)
        add(u"pack.forms", forms);
    if (!facts.isEmpty())
        addLine(desk, text::escaped(facts.join(u"   ·   ")), Style::FactValue, place, 0);
}

/// The titles of what it was about, in a row.
void addTreated(PackDesk &desk, const Place &place)
{
    QList<FormText> all;
    for (const Language language : desk.languages) {
        QStringList titles;
        for (const model::EntryId &id : desk.meeting.header.entries)
            if (const model::Entry *entry = desk.collecting.manual.entry(id))
                titles << entry->title.preferring(language);
        all.append({titles.join(u"\u00A0· "), language});
    }
    if (all.first().markup.isEmpty())
        return;
    addTitles(desk, u"pack.about", place, titleRoom);
    addBeside(desk, all, Style::FactValue, place, points(3));
}

} // namespace

/// Close together: it is to be one page.
void collectReport(PackDesk &desk)
{
    const Place place = openForm(desk, u"pack.report");
    const qsizetype forms = model::evaluationsOf(desk.collecting.manual, desk.meeting.id).size();
    addNumbers(desk, forms, place);
    addTreated(desk, place);
    if (forms > 0) {
        addTitles(desk, u"pack.results", place, titleRoom);
        addResults(desk, model::resultsOf(desk.collecting.manual, desk.meeting), place);
    }
    addText(desk, u"pack.follow_up", desk.meeting.followUp, place, titleRoom);
}

} // namespace compose
