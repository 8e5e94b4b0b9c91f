// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/opening.h"
#include "exchange/participantfile.h"
#include "exchange/wholefile.h"
#include "model/sittings.h"
#include "ui/language/findingtext.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(exchange::ParticipantOddity oddity)
{
    switch (oddity) {
    case exchange::ParticipantOddity::ColumnIgnored: return CommandLine::tr("column %1 is not taken in: %2");
    case exchange::ParticipantOddity::NameMissing: return CommandLine::tr("row %1 has no name%2");
    case exchange::ParticipantOddity::CellsMissing: return CommandLine::tr("row %1 is short of %2 cells");
    case exchange::ParticipantOddity::CellsLeftOver: return CommandLine::tr("row %1 has more cells than there are columns: %2");
    case exchange::ParticipantOddity::LanguageUnknown: return CommandLine::tr("row %1 has a language that is not known: %2");
    case exchange::ParticipantOddity::PresenceUnknown: return CommandLine::tr("row %1 does not say clearly who was present: %2");
    }
    return {};
}

QJsonObject toJson(const model::Participant &person, const QList<model::Sitting> &sittings)
{
    QJsonArray present;
    for (int place = 0; place < sittings.size(); ++place)
        if (person.present.contains(model::numberAt(sittings, place)))
            present.append(place + 1);
    return {{"name"_L1, person.name}, {"organisation"_L1, person.organisation}, {"network"_L1, person.network}, {"role"_L1, person.role},
            {"language"_L1, person.language ? QJsonValue(base::codeOf(*person.language)) : QJsonValue()}, {"email"_L1, person.email},
            {"needs"_L1, person.needs}, {"present"_L1, present}};
}

/// Takes a list in, or erases everybody; nothing else changes them.
base::Outcome change(edit::Workspace &workspace, model::MeetingId meeting, const Arguments &arguments, Console &console,
                     QList<model::Participant> &people)
{
    if (arguments.has(u"erase"_s)) {
        people.clear();
        const base::Outcome erased = workspace.eraseParticipants(meeting);
        return erased ? workspace.flush() : erased;
    }
    const auto table = exchange::readParticipantFile(arguments.value(u"take"_s));
    if (!table)
        return table.error();
    const exchange::ParticipantIntake intake = exchange::participantsIn(*table, meeting, workspace.manual().meeting(meeting)->header.sittings);
    for (const exchange::ParticipantRemark &remark : intake.remarks)
        console.remark(wordOf(remark.oddity).arg(QString::number(remark.at + 1), remark.detail));
    const exchange::JoinedPeople joined = exchange::joinedPeople(people, intake.people);
    people = joined.people;
    console.say(CommandLine::tr("%1 added, %2 brought up to date").arg(joined.added).arg(joined.updated));
    const base::Outcome taken = workspace.setParticipants(meeting, people);
    return taken ? workspace.flush() : taken;
}

base::Outcome writeList(const QString &path, const QList<model::Participant> &people, const model::Meeting &meeting)
{
    return exchange::writeWhole(path, exchange::participantFile(people, ui::language::readersLanguage(), meeting.header.sittings));
}

Exit run(const Arguments &arguments, Console &console)
{
    const bool changes = arguments.has(u"take"_s) || arguments.has(u"erase"_s);
    if (arguments.has(u"take"_s) && arguments.has(u"erase"_s))
        return console.misuse(CommandLine::tr("Choose one of --take and --erase."), {});
    const auto workspace = openManual(arguments.word(0), changes ? edit::Access::ReadWrite : edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    const model::Manual &manual = (*workspace)->manual();
    const auto found = manual.find(arguments.word(1));
    if (!found || found->kind != model::ObjectKind::Meeting)
        return console.fail({base::ErrorKind::UnknownTarget, {}, {arguments.word(1)}});
    const model::MeetingId meeting(found->id);
    const auto registered = waitFor((*workspace)->participants(meeting));
    if (!registered)
        return console.fail(registered.error());
    QList<model::Participant> people = *registered;
    if (changes)
        if (const base::Outcome changed = change(**workspace, meeting, arguments, console, people); !changed)
            return console.fail(changed.error());
    if (const QString output = arguments.value(u"output"_s); !output.isEmpty())
        if (const base::Outcome written = writeList(output, people, *manual.meeting(meeting)); !written)
            return console.fail(written.error());
    QJsonArray list;
    for (const model::Participant &person : std::as_const(people)) {
        console.say(person.organisation.isEmpty() ? person.name : person.name + u" · " + person.organisation);
        list.append(toJson(person, manual.meeting(meeting)->header.sittings));
    }
    console.report({{"file"_L1, arguments.word(0)}, {"meeting"_L1, arguments.word(1)}, {"people"_L1, list}});
    return Exit::Done;
}

} // namespace

Command meetingPeopleCommand()
{
    return {u"meeting people"_s,
            u"FILE MEETING [--take LIST.csv | --erase] [--output LIST.csv]"_s,
            [] {
                return CommandLine::tr(
                    "Lists who is registered for a meeting; takes a list in, writes one, or erases everybody for good.");
            },
            {{u"take"_s, Option::Value, u"LIST.csv"_s,
              [] { return CommandLine::tr("adds who is on this list, and brings those up to date who are there"); }},
             {u"erase"_s, Option::Switch, {}, [] { return CommandLine::tr("erases everybody; this cannot be undone"); }},
             {u"output"_s, Option::Value, u"LIST.csv"_s, [] { return CommandLine::tr("writes the list for a spreadsheet"); }}},
            2,
            2,
            {{u"file, meeting"_s, [] { return CommandLine::tr("path of the manual, and id of the meeting"); }},
             {u"people[]"_s,
              [] {
                  return CommandLine::tr(
                      "name, organisation, network, role, language (or null), email, needs; present: at which sittings, from 1");
              }}},
            run};
}

} // namespace app
