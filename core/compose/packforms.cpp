// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/packdesk.h"
#include "model/evaluation.h"
#include "model/timetable.h"
#include "text/markup.h"

// The forms of a pack: programme, attendance list, evaluation, exercise.
namespace compose {

using base::Language;
using model::QuestionKind;

namespace {

constexpr Length timeWidth = points(74);

/// An item's own title, or that of what it is about, or what kind it is.
QString titleOf(const PackDesk &desk, const model::MeetingItem &item, Language language)
{
    if (!item.title.isEmpty())
        return item.title.preferring(language);
    if (const model::Entry *entry = desk.collecting.manual.entry(item.header.entry))
        return entry->title.preferring(language);
    return text::escaped(desk.word(item.header.kind == model::ItemKind::Break ? u"pack.break" : u"pack.work", language));
}

QString cellOf(const PackDesk &desk, const model::MeetingItem &item, Language language)
{
    const QString title = titleOf(desk, item, language);
    if (item.header.kind == model::ItemKind::Break)
        return u'*' % title % u'*';
    QString cell = u"**" % title % u"**";
    const model::Entry *entry = desk.collecting.manual.entry(item.header.entry);
    if (entry && !item.title.isEmpty() && entry->title.preferring(language) != title)
        cell += u'\n' % entry->title.preferring(language);
    if (!item.header.by.isEmpty())
        cell += u'\n' % text::escaped(item.header.by);
    return cell;
}

void addSitting(PackDesk &desk, int index, const Place &place)
{
    const model::Timetable times = model::timetableOf(desk.meeting, index);
    if (times.items.isEmpty())
        return;
    if (desk.meeting.header.sittings.size() > 1) {
        QList<FormText> titles;
        for (const Language language : desk.languages)
            titles.append({text::escaped(desk.when(desk.meeting.header.sittings.value(index), language)), language});
        addBeside(desk, titles, Style::Heading2, place, points(16), Tag::H2);
        desk.collecting.plan.blocks.back().keepWithNext = true;
    }
    std::vector<Length> widths{timeWidth};
    const auto count = Length(desk.languages.size());
    for (Length i = 0; i < count; ++i)
        widths.push_back((desk.room() - timeWidth) / count);
    FormTable table(desk, place, widths, points(5));
    QList<FormText> head{desk.word(u"pack.hour")};
    for (const Language language : desk.languages)
        head.append({desk.word(u"pack.what", language), language});
    table.addHead(head);
    for (const model::TimedItem &timed : times.items) {
        const auto item = std::find_if(desk.meeting.items.cbegin(), desk.meeting.items.cend(),
                                       [&](const model::MeetingItem &one) { return one.id == timed.id; });
        QList<FormText> row{QString(model::clockTime(timed.from) % u'–' % model::clockTime(timed.until))};
        for (const Language language : desk.languages)
            row.append({cellOf(desk, *item, language), language});
        table.addRow(row);
    }
    table.keepLastTogether();
}

/// Lines to write on.
void addRules(PackDesk &desk, int count, const Place &place)
{
    FormTable lines(desk, place, {desk.room()}, points(7));
    for (int i = 0; i < count; ++i) {
        lines.addRow({QString(QChar::Nbsp)});
        desk.collecting.plan.blocks.back().keepWithNext = i + 1 < count;
    }
}

} // namespace

void collectProgramme(PackDesk &desk)
{
    const Place place = openForm(desk, u"pack.programme");
    const int sittings = std::max(1, int(desk.meeting.header.sittings.size()));
    for (int sitting = 0; sitting < sittings; ++sitting)
        addSitting(desk, sitting, place);
    addEntries(desk, place);
    if (desk.order.part.notes)
        addText(desk, u"pack.material", desk.meeting.material, place);
}

namespace {

void addAttendance(PackDesk &desk, int sitting)
{
    const Place place = openForm(desk, u"pack.attendance", sitting);
    FormTable table(desk, place, desk.widths({7, 36, 32, 35}), points(6.5));
    table.addHead({QString(), desk.word(u"pack.name"), desk.word(u"pack.organisation"), desk.word(u"pack.signature")});
    const qsizetype rows = desk.order.people.size() + desk.order.part.blankRows;
    for (qsizetype i = 0; i < rows; ++i) {
        const model::Participant person = desk.order.people.value(i);
        table.addRow({QString::number(i + 1), text::escaped(person.name), text::escaped(person.organisation), QString()});
    }
}

} // namespace

/// One list for each sitting: who was there in the morning may be gone in the afternoon.
void collectAttendance(PackDesk &desk)
{
    const int sittings = std::max(1, int(desk.meeting.header.sittings.size()));
    for (int sitting = 0; sitting < sittings; ++sitting)
        addAttendance(desk, sitting);
}

namespace {

void addScales(PackDesk &desk, const QList<const model::Question *> &questions, const Place &place)
{
    const int steps = questions.first()->header.steps;
    std::vector<int> shares{60};
    QList<FormText> head{QString()};
    for (int step = 1; step <= steps; ++step) {
        shares.push_back(9);
        head.append(QString::number(step));
    }
    addLine(desk, QString(u"1 = " % desk.word(u"pack.scale_low") % u"   ·   " % QString::number(steps) % u" = " % desk.word(u"pack.scale_high")),
            Style::FactLabel, place, points(14));
    desk.collecting.plan.blocks.back().keepWithNext = true;
    FormTable table(desk, place, desk.widths(shares), points(6));
    table.addHead(head);
    for (const model::Question *question : questions) {
        QStringList asked;
        for (const FormText &text : desk.lines(question->label))
            asked << text.markup;
        QList<FormText> row{asked.join(u'\n')};
        for (int step = 1; step <= steps; ++step)
            row.append(QString(u'◯'));
        table.addRow(row);
    }
    table.keepLastTogether();
}

void addQuestion(PackDesk &desk, const model::Question &question, const Place &place)
{
    bool first = true;
    for (const FormText &asked : desk.lines(question.label)) {
        addLine(desk, {u"**" % asked.markup % u"**", asked.language}, Style::FactValue, place, points(first ? 18 : 1));
        desk.collecting.plan.blocks.back().keepWithNext = true;
        first = false;
    }
    if (question.header.kind == QuestionKind::Open)
        return addRules(desk, 4, place);
    const QList<FormText> choices = desk.lines(question.choices);
    const QStringList primary = choices.isEmpty() ? QStringList() : choices.first().markup.split(u'\n', Qt::SkipEmptyParts);
    const QStringList second = choices.size() < 2 ? QStringList() : choices.last().markup.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < primary.size(); ++i) {
        const QString also = i < second.size() ? u" / " + second[i] : QString();
        addLine(desk, QString((question.header.several ? u"☐\u00A0 " : u"◯\u00A0 ") % primary[i] % also), Style::FactValue, place, points(5));
    }
}

} // namespace

/// Scales of one length that follow one another are one table.
void collectEvaluation(PackDesk &desk)
{
    const Place place = openForm(desk, u"pack.evaluation");
    addLine(desk, text::escaped(desk.word(u"pack.anonymous")), Style::FactLabel, place, points(8));
    const QList<const model::Question *> questions = model::questionsOf(desk.collecting.manual, desk.meeting);
    for (qsizetype i = 0; i < questions.size();) {
        QList<const model::Question *> scales;
        for (; i < questions.size() && questions[i]->header.kind == QuestionKind::Scale
               && (scales.isEmpty() || questions[i]->header.steps == scales.first()->header.steps);
             ++i)
            scales.append(questions[i]);
        if (!scales.isEmpty())
            addScales(desk, scales, place);
        else
            addQuestion(desk, *questions[i++], place);
    }
}

void collectExercise(PackDesk &desk)
{
    const Place place = openForm(desk, u"pack.exercise");
    for (const FormText &said : desk.lines(desk.meeting.exercise)) {
        Length before = points(20); // apart from the facts above, and from the other language
        for (const QString &line : said.markup.split(u'\n', Qt::SkipEmptyParts))
            addLine(desk, {line, said.language}, Style::Body, place, std::exchange(before, points(8)));
    }
    addLine(desk, text::escaped(desk.word(u"pack.notes")), Style::Heading2, place, points(22));
    desk.collecting.plan.blocks.back().keepWithNext = true;
    addRules(desk, 10, place);
}

} // namespace compose
