// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandtable.h"

#include "app/askedlanguage.h"
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/help.h"

#include <csignal>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Ctrl+C asks the work to stop where it can; a second one stops the program as usual.
const base::CancelToken *interrupted = nullptr;

void stopWorking(int)
{
    interrupted->cancel();
    std::signal(SIGINT, SIG_DFL);
}

std::optional<Command> find(const QString &name)
{
    for (const Command &command : allCommands())
        if (command.name == name)
            return command;
    return std::nullopt;
}

bool isFirstWord(const QString &word)
{
    const QList<Command> commands = allCommands();
    return std::any_of(commands.cbegin(), commands.cend(), [&](const Command &command) {
        return command.name.section(u' ', 0, 0) == word;
    });
}

/// "--ui en" may stand before the command, too: how many words it has there.
qsizetype languageWords(const QStringList &words)
{
    if (words.value(0).startsWith("--ui="_L1))
        return 1;
    return words.value(0) == "--ui"_L1 ? std::min<qsizetype>(2, words.size()) : 0;
}

QStringList withoutLanguage(const QStringList &words)
{
    return words.mid(languageWords(words));
}

/// Takes the command's words off the front; one word first, then two.
std::optional<Command> takeCommand(QStringList &words)
{
    const qsizetype first = languageWords(words);
    for (const int length : {2, 1})
        if (const auto command = find(words.mid(first, length).join(u' '))) {
            words.remove(first, std::min<qsizetype>(length, words.size() - first));
            return command;
        }
    return std::nullopt;
}

/// What is wrong with the words, empty when nothing is.
QString faultIn(const Arguments &arguments, const Command &command)
{
    const qsizetype count = arguments.words().size();
    const QString language = arguments.value(u"ui"_s);
    if (!arguments.unknownOption().isEmpty())
        return CommandLine::tr("The option %1 is not known.").arg(arguments.unknownOption());
    if (!arguments.optionWithoutValue().isEmpty())
        return CommandLine::tr("Something is missing after %1.").arg(arguments.optionWithoutValue());
    if (arguments.has(u"ui"_s) && !ui::language::interfaceFrom(language))
        return CommandLine::tr("The language “%1” is not known. Choose fr, nl or en.").arg(language);
    if (count < command.fewestWords)
        return CommandLine::tr("Something is missing.");
    if (command.mostWords >= 0 && count > command.mostWords)
        return CommandLine::tr("“%1” is one word too many.").arg(arguments.word(command.mostWords));
    return {};
}

/// Of the commands of a group where the words begin with one ("meeting"), or else of all.
QString helpAround(const QStringList &words)
{
    const QString group = helpForGroup(withoutLanguage(words).value(0));
    return (group.isEmpty() ? generalHelp() : group).trimmed();
}

int runGeneral(const QStringList &words, Console &console)
{
    if (words.contains(u"--version"_s)) {
        console.say(u"vademecum "_s + QCoreApplication::applicationVersion());
        return int(Exit::Done);
    }
    if (words.contains(u"--help"_s)) {
        console.say(helpAround(words));
        return int(Exit::Done);
    }
    return int(console.misuse(CommandLine::tr("“%1” is not a command.").arg(words.join(u' ')), helpAround(words)));
}

} // namespace

QList<Command> allCommands()
{
    return {newCommand(),    importCommand(),  exportCommand(), layoutCommand(), publishCommand(), listCommand(),
            verifyCommand(), compareCommand(), changesCommand(), checkCommand(),  searchCommand(),  statusCommand(),
            salvageCommand(), tmxExportCommand(), tmxImportCommand(), meetingListCommand(), meetingExportCommand(), meetingReportCommand(), meetingCalendarCommand(),
            meetingPeopleCommand(), meetingAnswersCommand()};
}

bool isForCommandLine(const QStringList &allWords)
{
    const QStringList words = withoutLanguage(allWords);
    return !words.isEmpty() && (isFirstWord(words.first()) || words.contains(u"--help"_s) || words.contains(u"--version"_s)
                                || words.first().startsWith("--"_L1));
}

bool printsPages(const QStringList &allWords)
{
    QStringList words = allWords;
    const auto command = takeCommand(words);
    return command && command->printsPages;
}

int runCommandLine(const QStringList &allWords)
{
    QStringList words = allWords;
    ui::language::InterfaceLanguage language;
    language.use(askedLanguage(words).value_or(systemLanguage()));
    Console console(words.contains(u"--json"_s) ? OutputForm::Json : OutputForm::Text);
    interrupted = &console.cancel();
    std::signal(SIGINT, stopWorking);
    const auto command = takeCommand(words);
    if (!command)
        return runGeneral(words, console);
    const Arguments arguments = Arguments::parse(words, command->options + commonOptions());
    if (arguments.has(u"help"_s)) {
        Console(OutputForm::Text).say(helpFor(*command).trimmed());
        return int(Exit::Done);
    }
    if (const QString fault = faultIn(arguments, *command); !fault.isEmpty())
        return int(console.misuse(fault, usageOf(*command)));
    return int(command->run(arguments, console));
}

} // namespace app
