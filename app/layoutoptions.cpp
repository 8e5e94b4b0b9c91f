// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layoutoptions.h"

#include "app/commandlinetext.h"
#include "model/vocabulary.h"

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// One of the vocabulary's words; a fault when it is none of them.
template<typename Enumeration>
QString readWord(const Arguments &arguments, const QString &option, std::optional<Enumeration> (*from)(QStringView),
                 Enumeration &value)
{
    if (!arguments.has(option))
        return {};
    const QString word = arguments.value(option);
    const std::optional<Enumeration> found = from(word);
    if (!found)
        return CommandLine::tr("“%1” is not known after %2. Choose one of: %3.")
            .arg(word, u"--"_s + option, model::vocabulary<Enumeration>().join(u", "_s));
    value = *found;
    return {};
}

QString readContents(const Arguments &arguments, int &levels)
{
    if (!arguments.has(u"contents"_s))
        return {};
    bool isNumber = false;
    const int wanted = arguments.value(u"contents"_s).toInt(&isNumber);
    if (!isNumber || wanted < 1 || wanted > 4)
        return CommandLine::tr("“%1” is not known after %2. Choose one of: %3.")
            .arg(arguments.value(u"contents"_s), u"--contents"_s, u"1, 2, 3, 4"_s);
    levels = wanted;
    return {};
}

QString readWithout(const Arguments &arguments, QStringList &without)
{
    if (!arguments.has(u"without"_s))
        return {};
    const QStringList known = model::listsOfLayout();
    const QStringList lists = arguments.value(u"without"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &list : lists)
        if (!known.contains(list) && list != "none"_L1)
            return CommandLine::tr("“%1” is not known after %2. Choose one of: %3.")
                .arg(list, u"--without"_s, known.join(u", "_s) + u", none"_s);
    without = lists.contains(u"none"_s) ? QStringList() : lists;
    return {};
}

} // namespace

QList<Option> layoutOptions()
{
    return {{u"style"_s, Option::Value, u"sober|warm|large"_s,
             [] { return CommandLine::tr("look of the pages; large: no letter under 16 points"); }},
            {u"paper"_s, Option::Value, u"a4|a5"_s, [] { return CommandLine::tr("size of the pages"); }},
            {u"contents"_s, Option::Value, u"1…4"_s,
             [] { return CommandLine::tr("how many levels the table of contents shows"); }},
            {u"references"_s, Option::Value, u"all|cited"_s,
             [] { return CommandLine::tr("references to list: all, or only those the text cites"); }},
            {u"without"_s, Option::Value, u"LIST,…"_s,
             [] { return CommandLine::tr("lists to leave out: practices, figures, glossary, index, references, "
                                         "changes; none: leave out no list"); }}};
}

bool saysLayout(const Arguments &arguments)
{
    const QList<Option> options = layoutOptions();
    return std::any_of(options.begin(), options.end(), [&](const Option &option) { return arguments.has(option.name); });
}

QString readLayout(const Arguments &arguments, model::LayoutHeader &layout)
{
    for (const QString &fault : {readWord(arguments, u"style"_s, model::printStyleFrom, layout.style),
                                 readWord(arguments, u"paper"_s, model::paperFrom, layout.paper),
                                 readWord(arguments, u"references"_s, model::referenceListFrom, layout.references),
                                 readContents(arguments, layout.contents), readWithout(arguments, layout.without)})
        if (!fault.isEmpty())
            return fault;
    return {};
}

} // namespace app
