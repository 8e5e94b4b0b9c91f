// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boardjson.h"
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/opening.h"
#include "model/sheet.h"
#include "model/vocabulary.h"
#include "text/markup.h"
#include "text/words.h"
#include "ui/language/errortext.h"
#include "ui/language/findingtext.h"
#include "ui/language/steptext.h"
#include "ui/language/wordtext.h"

#include <QMap>

namespace app {

using namespace Qt::StringLiterals;
using base::Language;
using model::Step;

namespace {

struct Counts {
    std::array<qint64, 2> words{};
    std::array<int, 2> written{}; ///< texts that are there in French, in Dutch
    QMap<Step, int> steps;
    std::array<int, 3> kinds{};   ///< parts, modules, practices

    void add(const model::Text &text) { add(text, text.step()); }
    void add(const model::Text &text, Step step)
    {
        if (step == Step::Empty)
            return;
        ++steps[step];
        for (const Language language : base::bothLanguages) {
            const auto index = size_t(base::indexOf(language));
            // What one language is enough for lacks nothing in the other.
            written[index] += !text.in(language).isMissing() || !model::needsWork(step);
            words[index] += text::countWords(text::plain(text.in(language).text()), language);
        }
    }
    void add(const model::Entry &entry)
    {
        ++kinds[size_t(entry.header.kind)];
        add(entry.title);
        for (const model::Passage &passage : entry.passages) {
            add(passage.text, model::stepOf(passage));
            add(passage.attribution, model::stepOf(passage, model::Field::Attribution));
        }
        for (const model::Figure &figure : entry.figures) {
            add(figure.label);
            add(figure.unit);
        }
    }
};

Counts count(const model::Manual &manual)
{
    Counts counts;
    for (const model::EntryId id : manual.readingOrder())
        counts.add(*manual.entry(id));
    return counts;
}

QJsonObject languagesOf(const Counts &counts)
{
    QJsonObject json;
    int texts = 0;
    for (const int number : counts.steps)
        texts += number;
    for (const Language language : base::bothLanguages) {
        const auto index = size_t(base::indexOf(language));
        json.insert(base::codeOf(language), QJsonObject{{"words"_L1, counts.words[index]},
                                                        {"written"_L1, counts.written[index]},
                                                        {"missing"_L1, texts - counts.written[index]}});
    }
    return json;
}

QJsonObject statesOf(const Counts &counts)
{
    QJsonObject json;
    for (const QString &word : model::vocabulary<Step>())
        json.insert(word, counts.steps.value(*model::stepFrom(word)));
    return json;
}

void say(const model::Manual &manual, const Counts &counts, Console &console)
{
    console.say(text::plain(manual.title().preferring(ui::language::readersLanguage())));
    console.say(CommandLine::tr("%n entries", nullptr, int(manual.entryCount())) + u", "_s
                + CommandLine::tr("%n passages", nullptr, int(manual.passageCount())));
    for (const Language language : manual.header().languages)
        console.say(CommandLine::line(ui::language::capitalised(ui::language::languageName(language)),
                                      CommandLine::tr("%n words", nullptr, int(counts.words[size_t(base::indexOf(language))]))));
    for (auto step = counts.steps.cbegin(); step != counts.steps.cend(); ++step)
        console.say(CommandLine::line(ui::language::capitalised(ui::language::stepWord(step.key())), QString::number(step.value())));
}

void say(const check::Board &board, qsizetype overdue, qsizetype conflicts, Console &console)
{
    using model::Lifecycle;
    for (const Lifecycle stage : {Lifecycle::Proposed, Lifecycle::BeingWritten, Lifecycle::Active, Lifecycle::Ended, Lifecycle::Succeeded,
                                  Lifecycle::Unstated})
        if (const qsizetype count = board.practices[size_t(stage)].size(); count > 0)
            console.say(CommandLine::tr("Practices, %1: %2").arg(ui::language::lifecycleName(stage)).arg(count));
    console.say(CommandLine::tr("To look at again: %1 now, %2 within three months").arg(board.due.size()).arg(board.dueSoon.size()));
    console.say(CommandLine::tr("Entries without a signature they need: %1").arg(board.toSign.size()));
    console.say(CommandLine::tr("Open comments: %1").arg(board.openComments.size()));
    console.say(CommandLine::tr("Meetings to come: %1").arg(board.meetings.size()));
    if (overdue > 0)
        console.say(CommandLine::tr("Meetings whose people are still kept, to be erased: %1").arg(overdue));
    console.say(CommandLine::tr("Conflicts: %1").arg(conflicts));
}

void say(const QList<history::EditionLine> &editions, Console &console)
{
    console.say(editions.isEmpty()
                    ? CommandLine::tr("Editions: none yet")
                    : CommandLine::tr("Editions: %1, the newest is %2").arg(QString::number(editions.size()), editions.last().number));
}

/// What is wrong with the file itself, and what is in it that cannot be shown.
void sayCondition(const edit::Condition &condition, const QString &path, Console &console)
{
    if (condition.parked > 0)
        console.say(CommandLine::tr("%n change(s) made with a newer version of Vademecum are kept, but cannot be shown here.",
                                    nullptr, condition.parked));
    if (!condition.damage.isEmpty())
        console.remark(ui::language::errorText({base::ErrorKind::Damaged, path, condition.damage}));
}

Exit run(const Arguments &arguments, Console &console)
{
    const auto workspace = openManual(arguments.word(0), edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    const auto editions = (*workspace)->editions();
    if (!editions)
        return console.fail(editions.error());
    const model::Manual &manual = (*workspace)->manual();
    const Counts counts = count(manual);
    const edit::Condition &condition = (*workspace)->condition();
    const auto conflicts = (*workspace)->conflicts();
    if (!conflicts)
        return console.fail(conflicts.error());
    const auto registered = waitFor((*workspace)->participantCounts());
    if (!registered)
        return console.fail(registered.error());
    const auto overdue = check::overduePeople(manual.meetings(), *registered, QDate::currentDate());
    const check::Board board = check::boardOf(manual, QDate::currentDate());
    say(manual, counts, console);
    say(board, overdue.size(), conflicts->size(), console);
    say(*editions, console);
    sayCondition(condition, arguments.word(0), console);
    QJsonArray numbers;
    for (const history::EditionLine &edition : *editions)
        numbers.append(edition.number);
    const auto titleIn = [&](Language language) { return manual.title().in(language).text(); };
    console.report({{"file"_L1, arguments.word(0)},
                    {"id"_L1, manual.header().code},
                    {"title"_L1, QJsonObject{{"fr"_L1, titleIn(Language::French)}, {"nl"_L1, titleIn(Language::Dutch)}}},
                    {"entries"_L1, manual.entryCount()},
                    {"parts"_L1, counts.kinds[0]},
                    {"modules"_L1, counts.kinds[1]},
                    {"practices"_L1, counts.kinds[2]},
                    {"passages"_L1, manual.passageCount()},
                    {"languages"_L1, languagesOf(counts)},
                    {"states"_L1, statesOf(counts)},
                    {"editions"_L1, numbers},
                    {"conflicts"_L1, conflicts->size()},
                    {"board"_L1, toJson(board, manual)},
                    {"overduePeople"_L1, toJson(overdue, manual)},
                    {"parked"_L1, condition.parked},
                    {"damage"_L1, QJsonArray::fromStringList(condition.damage)}});
    return condition.damage.isEmpty() ? Exit::Done : Exit::Faults;
}

} // namespace

Command statusCommand()
{
    return {u"status"_s,
            u"FILE"_s,
            [] { return CommandLine::tr("Tells what there is and what needs doing: entries, words and states in each language, practices on "
                                        "their way, reviews due, signatures and comments."); },
            {},
            1,
            1,
            {{u"file, id"_s, [] { return CommandLine::tr("path and id of the manual"); }},
             {u"title.fr, .nl"_s, [] { return CommandLine::tr("its title; empty when it is not written yet"); }},
             {u"entries"_s, [] { return CommandLine::tr("number of entries, and of each kind: parts, modules, practices"); }},
             {u"passages"_s, [] { return CommandLine::tr("number of passages, table cells included"); }},
             {u"languages.fr, .nl"_s, [] { return CommandLine::tr("words, and texts written and missing"); }},
             {u"states"_s, [] { return CommandLine::tr("texts by state: in_step, fr_ahead, nl_ahead, both_moved, adapted, single"); }},
             {u"editions"_s, [] { return CommandLine::tr("numbers of the published editions"); }},
             {u"conflicts"_s, [] { return CommandLine::tr("number of values on which two versions disagree"); }},
             {u"board.stages"_s, [] { return CommandLine::tr("ids of practices by stage: unstated, proposed, being_written, active, ended, succeeded"); }},
             {u"board.due, .dueSoon"_s, [] { return CommandLine::tr("what is to be looked at again: entry, what (entry, figure, contact), id, on"); }},
             {u"board.languages.fr, .nl"_s, [] { return CommandLine::tr("texts missing and behind, and the entries they stand in"); }},
             {u"board.openComments, .toSign"_s, [] { return CommandLine::tr("ids of open comments, and of entries without a signature they need"); }},
             {u"board.meetings"_s, [] { return CommandLine::tr("ids of the meetings to come, the next first"); }},
             {u"overduePeople"_s, [] { return CommandLine::tr("meetings whose people are still kept and to be erased: meeting, count, since (absent: it is no longer in the manual)"); }},
             {u"board.networks"_s, [] { return CommandLine::tr("per network and field of the sheet, in each language: said, behind, unsaid, open"); }},
             {u"board.practices"_s, [] { return CommandLine::tr("per practice: principles, fields said of those wanted, behind, due"); }},
             {u"parked"_s, [] { return CommandLine::tr("number of changes kept for a newer version of Vademecum"); }},
             {u"damage"_s, [] { return CommandLine::tr("what is damaged in the file; empty when it is sound"); }}},
            run};
}

} // namespace app
