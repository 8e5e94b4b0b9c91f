// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

bool isOption(const QString &word)
{
    return word.size() > 2 && word.startsWith("--"_L1);
}

const Option *find(const QList<Option> &options, const QString &name)
{
    const auto found = std::find_if(options.cbegin(), options.cend(), [&](const Option &o) { return o.name == name; });
    return found == options.cend() ? nullptr : &*found;
}

} // namespace

Arguments Arguments::parse(const QStringList &words, const QList<Option> &options)
{
    Arguments arguments;
    QStringList waiting = words;
    while (!waiting.isEmpty()) {
        const QString word = waiting.takeFirst();
        if (word == "--"_L1) {
            arguments.m_words += waiting;
            break;
        }
        if (!isOption(word)) {
            arguments.m_words.append(word);
            continue;
        }
        const QString name = word.section(u'=', 0, 0).mid(2);
        const Option *option = find(options, name);
        if (!option || (option->kind == Option::Switch && word.contains(u'='))) {
            arguments.m_unknown = word;
            break;
        }
        QStringList &values = arguments.m_options[name];
        if (word.contains(u'='))
            values.append(word.section(u'=', 1));
        else if (option->kind != Option::Switch && !waiting.isEmpty() && !isOption(waiting.first()))
            values.append(waiting.takeFirst());
        while (option->kind == Option::Values && !waiting.isEmpty() && !waiting.first().startsWith("--"_L1))
            values.append(waiting.takeFirst());
        if (option->kind != Option::Switch && values.isEmpty()) {
            arguments.m_withoutValue = word;
            break;
        }
    }
    return arguments;
}

} // namespace app
