// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/layoutoptions.h"
#include "app/opening.h"
#include "edit/layoutedits.h"
#include "exchange/picturefile.h"
#include "model/vocabulary.h"

#include <QFile>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

void tell(const model::Manual &manual, Console &console)
{
    const model::LayoutHeader layout = manual.layout();
    const QString logo = layout.logo.isNull() ? QString() : manual.codeOf(model::ref(layout.logo));
    const auto say = [&](const QString &name, const QString &value) { console.say(name + u": "_s + orDash(value)); };
    say(CommandLine::tr("style"), codeOf(layout.style));
    say(CommandLine::tr("paper"), codeOf(layout.paper));
    say(CommandLine::tr("levels of contents"), QString::number(layout.contents));
    say(CommandLine::tr("references"), codeOf(layout.references));
    say(CommandLine::tr("a text missing in an edition"), codeOf(layout.missing));
    say(CommandLine::tr("lists left out"), layout.without.join(u", "_s));
    say(CommandLine::tr("publisher"), manual.header().publisher);
    say(CommandLine::tr("logo"), logo);
    say(CommandLine::tr("licence"), layout.licence);
    console.report({{"style"_L1, codeOf(layout.style)},
                    {"paper"_L1, codeOf(layout.paper)},
                    {"contents"_L1, layout.contents},
                    {"references"_L1, codeOf(layout.references)},
                    {"missing"_L1, codeOf(layout.missing)},
                    {"without"_L1, QJsonArray::fromStringList(layout.without)},
                    {"publisher"_L1, manual.header().publisher},
                    {"logo"_L1, logo.isEmpty() ? QJsonValue() : QJsonValue(logo)},
                    {"licence"_L1, layout.licence}});
}

/// "none", the id of a picture of the manual, or a picture file.
base::Outcome readLogo(const QString &word, const model::Manual &manual, edit::LayoutChange &change)
{
    change.layout.logo = {};
    if (word == "none"_L1)
        return {};
    if (const auto picture = manual.find(word); picture && picture->kind == model::ObjectKind::Picture) {
        change.layout.logo = model::PictureId(picture->id);
        return {};
    }
    QFile file(word);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::NotFound, word, {word}};
    const QByteArray bytes = file.readAll();
    const auto facts = exchange::inspectPicture(bytes);
    if (!facts)
        return base::Error{base::ErrorKind::PictureUnreadable, word, {word}};
    edit::setLogo(change, bytes, facts->mime);
    return {};
}

QString readMissing(const Arguments &arguments, model::MissingText &missing)
{
    if (!arguments.has(u"missing"_s))
        return {};
    const auto found = model::missingTextFrom(arguments.value(u"missing"_s));
    missing = found.value_or(missing);
    return found ? QString()
                 : CommandLine::tr("“%1” is not known after %2. Choose one of: %3.")
                       .arg(arguments.value(u"missing"_s), u"--missing"_s,
                            model::vocabulary<model::MissingText>().join(u", "_s));
}

Exit run(const Arguments &arguments, Console &console)
{
    const QStringList own{u"missing"_s, u"logo"_s, u"licence"_s, u"publisher"_s};
    const bool changes = saysLayout(arguments)
                         || std::any_of(own.begin(), own.end(), [&](const QString &name) { return arguments.has(name); });
    edit::LayoutChange change;
    if (const QString fault = readLayout(arguments, change.layout) + readMissing(arguments, change.layout.missing);
        !fault.isEmpty())
        return console.misuse(fault, {});
    const auto workspace =
        openManual(arguments.word(0), changes ? edit::Access::ReadWrite : edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    if (changes) {
        const model::Manual &manual = (*workspace)->manual();
        change.layout = manual.layout();
        readLayout(arguments, change.layout);
        readMissing(arguments, change.layout.missing);
        if (arguments.has(u"licence"_s))
            change.layout.licence = arguments.value(u"licence"_s);
        if (arguments.has(u"publisher"_s))
            change.publisher = arguments.value(u"publisher"_s);
        const base::Outcome logo =
            arguments.has(u"logo"_s) ? readLogo(arguments.value(u"logo"_s), manual, change) : base::Outcome();
        if (!logo)
            return console.fail(logo.error());
        if (const base::Outcome done = (*workspace)->perform(edit::changeLayout(change)); !done)
            return console.fail(done.error());
        if (const base::Outcome written = (*workspace)->flush(); !written)
            return console.fail(written.error());
    }
    tell((*workspace)->manual(), console);
    return Exit::Done;
}

} // namespace

Command layoutCommand()
{
    return {u"layout"_s,
            u"FILE [--style sober|warm|large] [--paper a4|a5] [--contents 1…4] [--references all|cited] "
            "[--without LIST,…] [--missing other|leave_out] [--publisher NAME] [--logo PICTURE] [--licence TEXT]"_s,
            [] { return CommandLine::tr("Shows how the manual’s pages look, and changes it. The choice is kept in the manual."); },
            layoutOptions()
                + QList<Option>{
                    {u"missing"_s, Option::Value, u"other|leave_out"_s,
                     [] { return CommandLine::tr("in an edition, a text missing in one language: the other language, or nothing"); }},
                    {u"publisher"_s, Option::Value, u"NAME"_s, [] { return CommandLine::tr("name of the publisher, for the cover"); }},
                    {u"logo"_s, Option::Value, u"PICTURE"_s,
                     [] { return CommandLine::tr("logo for the cover: a picture file, the id of a picture, or none"); }},
                    {u"licence"_s, Option::Value, u"TEXT"_s, [] { return CommandLine::tr("licence, for the page behind the cover"); }}},
            1,
            1,
            {{u"style, paper, contents, references, missing"_s, [] { return CommandLine::tr("how the pages look"); }},
             {u"without"_s, [] { return CommandLine::tr("lists left out"); }},
             {u"publisher, logo, licence"_s, [] { return CommandLine::tr("what the cover and the page behind it say; logo: id of a picture, or null"); }}},
            run};
}

} // namespace app
