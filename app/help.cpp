// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include "app/commandlinetext.h"
#include "app/commandtable.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Two columns; a name too wide for the first has its line to itself.
QString line(const QString &name, const QString &meaning)
{
    constexpr qsizetype width = 30;
    const QString left = u"  "_s + name;
    const QString gap = left.size() < width ? QString(width - left.size(), u' ') : u'\n' + QString(width, u' ');
    return left + gap + meaning + u'\n';
}

QString optionLines(const QList<Option> &options)
{
    QString text;
    for (const Option &option : options)
        text += line(u"--"_s + option.name + (option.placeholder.isEmpty() ? QString() : u' ' + option.placeholder),
                     option.meaning());
    return text;
}

QString usageAndSummary(const Command &command)
{
    return usageOf(command) + u'\n' + line({}, command.summary());
}

QString exitLines()
{
    return line(u"0"_s, CommandLine::tr("done"))
           + line(u"1"_s, CommandLine::tr("done, but there are faults or stoppers; for publish: not done because of them"))
           + line(u"2"_s, CommandLine::tr("wrong usage"))
           + line(u"3"_s, CommandLine::tr("refused: the input or the file cannot be accepted"))
           + line(u"4"_s, CommandLine::tr("failed for an outside reason: disk full, manual open in another window, no permission"));
}

} // namespace

QList<Option> commonOptions()
{
    return {{u"json"_s, Option::Switch, {}, [] { return CommandLine::tr("print one JSON document instead of text"); }},
            {u"ui"_s, Option::Value, u"fr|nl|en"_s, [] { return CommandLine::tr("language of messages (default: the system's)"); }},
            {u"help"_s, Option::Switch, {}, [] { return CommandLine::tr("show this help"); }}};
}

QString usageOf(const Command &command)
{
    return u"vademecum %1 %2"_s.arg(command.name, command.synopsis);
}

QString generalHelp()
{
    QString text = u"vademecum [FILE]\n"_s + line({}, CommandLine::tr("Opens the window, on FILE or the welcome page."));
    for (const Command &command : allCommands())
        text += usageAndSummary(command);
    text += u'\n' + CommandLine::tr("Options of every command:") + u'\n' + optionLines(commonOptions());
    text += line(u"--version"_s, CommandLine::tr("show the version of the program"));
    text += u'\n' + CommandLine::tr("Results go to standard output, everything else to standard error. Exit status:") + u'\n' + exitLines();
    return text;
}

QString helpForGroup(const QString &word)
{
    QString text;
    for (const Command &command : allCommands())
        if (command.name.startsWith(word + u' '))
            text += usageAndSummary(command);
    return text;
}

QString helpFor(const Command &command)
{
    QString text = usageOf(command) + u"\n\n"_s + command.summary() + u"\n\n"_s + optionLines(command.options + commonOptions());
    text += u'\n' + CommandLine::tr("Keys of the JSON document:") + u'\n';
    for (const JsonKey &key : command.keys)
        text += line(key.name, key.meaning());
    text += line(u"error.kind, .place"_s, CommandLine::tr("after a failure: a fixed word, and the place"));
    text += line(u"error.details, .message"_s, CommandLine::tr("what it refers to, and the explanation in plain words"));
    return text;
}

} // namespace app
