// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/layoutoptions.h"
#include "app/opening.h"
#include "exchange/icalendar.h"
#include "exchange/wholefile.h"
#include "exchange/zipfile.h"
#include "model/pack.h"
#include "model/sittings.h"
#include "model/vocabulary.h"
#include "print/packprint.h"
#include "text/markup.h"
#include "ui/exchange/printable.h"
#include "ui/language/datetext.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const model::Meeting &meeting, const model::Manual &manual)
{
    QJsonArray sittings;
    for (const model::Sitting &sitting : meeting.header.sittings)
        sittings.append(QJsonObject{{"day"_L1, sitting.day.toString(Qt::ISODate)},
                                    {"from"_L1, sitting.from.toString(u"HH:mm")},
                                    {"until"_L1, sitting.until.toString(u"HH:mm")}});
    QJsonArray entries;
    for (const model::EntryId &id : meeting.header.entries)
        if (manual.contains(ref(id)))
            entries.append(manual.codeOf(ref(id)));
    const auto titleIn = [&](base::Language language) { return text::plain(meeting.title.in(language).text()); };
    return {{"id"_L1, codeOf(meeting)},
            {"title"_L1, QJsonObject{{"fr"_L1, titleIn(base::Language::French)}, {"nl"_L1, titleIn(base::Language::Dutch)}}},
            {"kind"_L1, model::codeOf(meeting.header.kind)},
            {"status"_L1, model::codeOf(meeting.header.status)},
            {"place"_L1, meeting.header.place},
            {"sittings"_L1, sittings},
            {"entries"_L1, entries}};
}

/// By day; those without one at the end.
QList<model::Meeting> inOrder(QList<model::Meeting> meetings)
{
    std::stable_sort(meetings.begin(), meetings.end(), [](const model::Meeting &left, const model::Meeting &right) {
        const QDate one = model::firstDay(left.header.sittings);
        const QDate other = model::firstDay(right.header.sittings);
        return one.isValid() && (!other.isValid() || one < other);
    });
    return meetings;
}

Exit list(const Arguments &arguments, Console &console)
{
    const auto workspace = openManual(arguments.word(0), edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    const model::Manual &manual = (*workspace)->manual();
    QJsonArray all;
    for (const model::Meeting &meeting : inOrder(manual.meetings())) {
        const QDate day = model::firstDay(meeting.header.sittings);
        console.say(QStringList{codeOf(meeting), day.isValid() ? ui::language::shortDateText(day) : CommandLine::tr("no day yet"),
                                text::plain(meeting.title.preferring(ui::language::readersLanguage()))}
                        .join(u"  "_s));
        all.append(toJson(meeting, manual));
    }
    if (all.isEmpty())
        console.say(CommandLine::tr("No meetings yet."));
    console.report({{"file"_L1, arguments.word(0)}, {"meetings"_L1, all}});
    return Exit::Done;
}

/// What was said on the command line of a pack.
struct Wish {
    QString output;
    QList<model::PackPartKind> parts; ///< empty: the meeting's own
    std::optional<model::PackLanguages> languages;
    compose::Imposition imposition = compose::Imposition::None;
    paint::Ink ink = paint::Ink::Colours;
    model::LayoutHeader look;
};

std::optional<compose::Imposition> impositionFrom(const QString &word)
{
    const QStringList words{u"one"_s, u"two"_s, u"four"_s, u"booklet"_s};
    const qsizetype index = words.indexOf(word);
    return index < 0 ? std::nullopt : std::optional(compose::Imposition(index));
}

QString unknown(const QString &word, const QString &option, const QStringList &known)
{
    return CommandLine::tr("“%1” is not known after %2. Choose one of: %3.").arg(word, option, known.join(u", "_s));
}

/// What is wrong with the words, empty when nothing is.
QString readWish(const Arguments &arguments, Wish &wish)
{
    wish.output = arguments.value(u"output"_s);
    if (wish.output.isEmpty())
        return CommandLine::tr("--output is missing.");
    for (const QString &word : arguments.value(u"part"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto kind = model::packPartKindFrom(word.trimmed());
        if (!kind)
            return unknown(word, u"--part"_s, model::vocabulary<model::PackPartKind>());
        wish.parts.append(*kind);
    }
    if (const QString word = arguments.value(u"language"_s); !word.isEmpty()) {
        wish.languages = model::packLanguagesFrom(word);
        if (!wish.languages)
            return unknown(word, u"--language"_s, model::vocabulary<model::PackLanguages>());
    }
    if (const QString word = arguments.value(u"pages"_s); !word.isEmpty()) {
        const auto imposition = impositionFrom(word);
        if (!imposition)
            return unknown(word, u"--pages"_s, {u"one"_s, u"two"_s, u"four"_s, u"booklet"_s});
        wish.imposition = *imposition;
    }
    wish.ink = arguments.has(u"grey"_s) ? paint::Ink::Greys : paint::Ink::Colours;
    return readLayout(arguments, wish.look);
}

/// One file, or one for each part in an archive.
base::Result<print::Printed> printWished(const model::Manual &manual, const print::PackJob &job, const Wish &wish, Console &console)
{
    if (!wish.output.endsWith(".zip"_L1, Qt::CaseInsensitive))
        return print::printPack(manual, job, console.progress(CommandLine::tr("Writing")), console.cancel());
    print::Printed all;
    QList<exchange::NamedFile> files;
    for (const model::PackPart &part : job.parts) {
        const auto printed = print::printPack(manual, {job.order, {part}, job.imposition, job.ink}, {}, console.cancel());
        if (!printed)
            return printed.error();
        files.append({u"%1-%2.pdf"_s.arg(int(files.size()) + 1, 2, 10, QChar(u'0')).arg(model::codeOf(part.kind)), printed->pdf});
        all.pages += printed->pages;
    }
    const auto archive = exchange::zipped(files);
    if (!archive)
        return archive.error();
    all.pdf = *archive;
    return all;
}

QList<model::PackPart> partsFor(const Wish &wish, const model::Meeting &meeting)
{
    QList<model::PackPart> parts;
    for (const model::PackPartKind kind : wish.parts)
        parts.append(model::usualPart(kind, meeting.header));
    if (parts.isEmpty())
        parts = model::packOf(meeting);
    if (wish.languages)
        for (model::PackPart &part : parts)
            part.languages = *wish.languages;
    return parts;
}

/// The text that was taught: an edition's where the meeting names one that is there.
base::Result<ui::exchange::Printable> taughtAt(const edit::Workspace &workspace, const model::Meeting &meeting)
{
    return meeting.header.edition.isEmpty() ? ui::exchange::draftOf(workspace)
                                            : ui::exchange::editionOf(workspace, meeting.header.edition);
}

const model::Meeting *meetingNamed(const model::Manual &manual, const QString &code)
{
    const auto found = manual.find(code);
    return found ? manual.meeting(model::MeetingId(found->id)) : nullptr;
}

/// All that the pages of a meeting are made from.
base::Result<compose::PackOrder> orderFor(const edit::Workspace &workspace, const model::Meeting &meeting)
{
    const auto content = taughtAt(workspace, meeting);
    if (!content)
        return content.error();
    compose::PackOrder order;
    order.meeting = meeting.id;
    order.imprint = content->imprint;
    order.assets = content->pictures;
    if (!meeting.header.edition.isEmpty())
        order.taught = content->manual;
    const auto people = waitFor(workspace.participants(meeting.id));
    if (!people)
        return people.error();
    order.people = *people;
    return order;
}

QJsonValue editionOrNull(const model::Meeting &meeting)
{
    return meeting.header.edition.isEmpty() ? QJsonValue() : QJsonValue(meeting.header.edition);
}

/// What both kinds of pages have in common: `print` makes the file, `facts` are told besides.
Exit writePages(const Arguments &arguments, Console &console,
                const std::function<base::Result<print::Printed>(const model::Manual &, const model::Meeting &, compose::PackOrder, QJsonObject &)> &print)
{
    const QString output = arguments.value(u"output"_s);
    const auto workspace = openManual(arguments.word(0), edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    const model::Manual &manual = (*workspace)->manual();
    const model::Meeting *meeting = meetingNamed(manual, arguments.word(1));
    if (!meeting)
        return console.fail({base::ErrorKind::UnknownTarget, {}, {arguments.word(1)}});
    auto order = orderFor(**workspace, *meeting);
    if (!order)
        return console.fail(order.error());
    if (saysLayout(arguments))
        readLayout(arguments, order->look.emplace(manual.layout()));
    QJsonObject facts;
    const auto printed = print(manual, *meeting, *order, facts);
    if (!printed)
        return console.fail(printed.error());
    if (const base::Outcome written = exchange::writeWhole(output, printed->pdf); !written)
        return console.fail(written.error());
    console.say(output);
    facts.insert("output"_L1, output);
    facts.insert("meeting"_L1, codeOf(*meeting));
    facts.insert("edition"_L1, editionOrNull(*meeting));
    facts.insert("pages"_L1, printed->pages);
    facts.insert("bytes"_L1, printed->pdf.size());
    console.report(facts);
    return Exit::Done;
}

Exit calendar(const Arguments &arguments, Console &console)
{
    const QString output = arguments.value(u"output"_s);
    const QString word = arguments.value(u"language"_s);
    const auto language = base::languageFrom(word);
    if (output.isEmpty())
        return console.misuse(CommandLine::tr("--output is missing."), {});
    if (!word.isEmpty() && !language)
        return console.misuse(unknown(word, u"--language"_s, {u"fr"_s, u"nl"_s}), {});
    const auto workspace = openManual(arguments.word(0), edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    const model::Manual &manual = (*workspace)->manual();
    QList<model::Meeting> meetings;
    for (const QString &code : arguments.words().mid(1)) {
        const model::Meeting *meeting = meetingNamed(manual, code);
        if (!meeting)
            return console.fail({base::ErrorKind::UnknownTarget, {}, {code}});
        meetings.append(*meeting);
    }
    if (meetings.isEmpty())
        meetings = inOrder(manual.meetings());
    const QByteArray ics = exchange::icalendarOf(meetings, manual, language.value_or(ui::language::readersLanguage()), QDateTime::currentDateTimeUtc());
    if (const base::Outcome written = exchange::writeWhole(output, ics); !written)
        return console.fail(written.error());
    console.say(output);
    console.report({{"output"_L1, output}, {"meetings"_L1, meetings.size()}, {"bytes"_L1, ics.size()}});
    return Exit::Done;
}

Exit exportPack(const Arguments &arguments, Console &console)
{
    Wish wish;
    if (const QString fault = readWish(arguments, wish); !fault.isEmpty())
        return console.misuse(fault, {});
    return writePages(arguments, console, [&](const model::Manual &manual, const model::Meeting &meeting, compose::PackOrder order, QJsonObject &facts) {
        const print::PackJob job{std::move(order), partsFor(wish, meeting), wish.imposition, wish.ink};
        QJsonArray parts;
        for (const model::PackPart &part : job.parts)
            parts.append(model::codeOf(part.kind));
        facts.insert("parts"_L1, parts);
        return printWished(manual, job, wish, console);
    });
}

Exit report(const Arguments &arguments, Console &console)
{
    Wish wish;
    if (const QString fault = readWish(arguments, wish); !fault.isEmpty())
        return console.misuse(fault, {});
    return writePages(arguments, console, [&](const model::Manual &manual, const model::Meeting &meeting, compose::PackOrder order, QJsonObject &) {
        order.part.languages = wish.languages.value_or(model::usualPart(model::PackPartKind::Programme, meeting.header).languages);
        return print::printReport(manual, order, console.cancel());
    });
}

} // namespace

Command meetingListCommand()
{
    return {u"meeting list"_s,
            u"FILE"_s,
            [] { return CommandLine::tr("Lists the meetings, by day."); },
            {},
            1,
            1,
            {{u"file"_s, [] { return CommandLine::tr("path of the manual"); }},
             {u"meetings[].id, .title, .kind, .status, .place"_s, [] { return CommandLine::tr("what it is called, and how it stands"); }},
             {u"meetings[].sittings"_s, [] { return CommandLine::tr("days and times: day, from, until"); }},
             {u"meetings[].entries"_s, [] { return CommandLine::tr("ids of the practices and modules it is about"); }}},
            list};
}

Command meetingExportCommand()
{
    return {u"meeting export"_s,
            u"FILE MEETING --output OUT [--part PART,…] [--language fr|nl|columns|facing|own] [--pages one|two|four|booklet] "
            "[--grey] [--style sober|warm|large] [--paper a4|a5]"_s,
            [] { return CommandLine::tr("Writes what is handed out at a meeting as one PDF: programme, hand-outs, lists, forms."); },
            {{u"output"_s, Option::Value, u"OUT"_s, [] { return CommandLine::tr("the file to write; if it is called .zip, it holds one PDF for each part"); }},
             {u"part"_s, Option::Value, u"PART,…"_s,
              [] {
                  return CommandLine::tr("only these, in this order: %1 (default: the meeting’s own set)")
                      .arg(model::vocabulary<model::PackPartKind>().join(u", "_s));
              }},
             {u"language"_s, Option::Value, u"fr|nl|columns|facing|own"_s,
              [] { return CommandLine::tr("one language, both, or each participant’s own (default: as the meeting’s set says)"); }},
             {u"pages"_s, Option::Value, u"one|two|four|booklet"_s,
              [] { return CommandLine::tr("how many on a sheet; booklet: to be printed on both sides and folded"); }},
             {u"grey"_s, Option::Switch, {},
              [] { return CommandLine::tr("in greys only, as light or dark as the colours are"); }},
             layoutOptions()[0], layoutOptions()[1]},
            2,
            2,
            {{u"output"_s, [] { return CommandLine::tr("path of the file that was written"); }},
             {u"meeting, edition"_s, [] { return CommandLine::tr("id of the meeting, and the edition that was taught (null: the current text)"); }},
             {u"parts"_s, [] { return CommandLine::tr("what was printed, in order"); }},
             {u"pages, bytes"_s, [] { return CommandLine::tr("number of pages, size of the file"); }}},
            exportPack,
            true};
}

Command meetingCalendarCommand()
{
    return {u"meeting calendar"_s,
            u"FILE [MEETING…] --output OUT.ics [--language fr|nl]"_s,
            [] { return CommandLine::tr("Writes meetings for a calendar (iCalendar): these, or all of them."); },
            {{u"output"_s, Option::Value, u"OUT.ics"_s, [] { return CommandLine::tr("the file to write"); }},
             {u"language"_s, Option::Value, u"fr|nl"_s, [] { return CommandLine::tr("in which language (default: that of the messages)"); }}},
            1,
            -1,
            {{u"output"_s, [] { return CommandLine::tr("path of the file that was written"); }},
             {u"meetings, bytes"_s, [] { return CommandLine::tr("how many meetings, size of the file"); }}},
            calendar};
}

Command meetingReportCommand()
{
    return {u"meeting report"_s,
            u"FILE MEETING --output OUT [--language fr|nl|columns] [--style sober|warm|large] [--paper a4|a5]"_s,
            [] { return CommandLine::tr("Writes what came of a meeting as a PDF: who came, what the evaluations say, what follows."); },
            {{u"output"_s, Option::Value, u"OUT"_s, [] { return CommandLine::tr("the file to write"); }},
             {u"language"_s, Option::Value, u"fr|nl|columns"_s, [] { return CommandLine::tr("one language, or both (default: the meeting’s)"); }},
             layoutOptions()[0], layoutOptions()[1]},
            2,
            2,
            {{u"output"_s, [] { return CommandLine::tr("path of the file that was written"); }},
             {u"meeting, edition"_s, [] { return CommandLine::tr("id of the meeting, and the edition that was taught (null: the current text)"); }},
             {u"pages, bytes"_s, [] { return CommandLine::tr("number of pages, size of the file"); }}},
            report,
            true};
}

} // namespace app
