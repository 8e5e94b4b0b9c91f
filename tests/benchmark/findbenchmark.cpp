// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/findbenchmark.h"

#include "benchmark/figures.h"
#include "benchmark/held.h"
#include "edit/replacing.h"
#include "history/memory.h"
#include "ui/search/searchpane.h"

#include <QTextStream>

namespace benchmark {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype replacedFinds = 10'000;

edit::Search searchFor(const text::Sought &sought)
{
    edit::Search search;
    search.sought = sought;
    return search;
}

void measureReading(const model::Manual &manual, const QString &name)
{
    const auto timed = [&](const text::Sought &sought) {
        return milliseconds([&] { static_cast<void>(edit::findAll(manual, searchFor(sought), 20'000)); });
    };
    say(name + u": read every wording for whole words"_s, timed({u"jamais écrit"_s, true}), u"ms"_s, 0);
    say(name + u": read every wording for an expression"_s, timed({u"\\d{4} (euros|usagers)"_s, false, false, true}), u"ms"_s, 0);
}

void measureReplacing(edit::Workspace &workspace, const QString &name)
{
    const text::Sought sought{u"usager"_s, true};
    double longest = 0;
    qsizetype replaced = 0;
    const double time = milliseconds([&] {
        const QList<edit::Find> finds = edit::findAll(workspace.manual(), searchFor(sought), replacedFinds).list;
        replaced = finds.size();
        Pulse pulse;
        if (!waited(workspace.performLater(edit::replaceAll(finds, sought, u"personne"_s), {}, {})))
            qFatal("not replaced");
        longest = pulse.longest();
    });
    say(name + u": replace %1 finds, until it is in the file"_s.arg(replaced), time, u"ms"_s, 2000);
    say(name + u": replace, window held at most"_s, longest, u"ms"_s, 100);
    say(name + u": undo it, window held"_s, milliseconds([&] { static_cast<void>(workspace.undo()); }), u"ms"_s, 100);
}

/// A text with every eighth word another.
QString altered(const QString &text)
{
    QStringList words = text.split(u' ');
    for (qsizetype i = 3; i < words.size(); i += 8)
        words[i] = u"autrement"_s;
    return words.join(u' ');
}

void measureMemory(const model::Manual &manual, const QString &name)
{
    history::Memory memory;
    say(name + u": learn what was written before"_s, milliseconds([&] { memory.add(manual); }), u"ms"_s, 0);
    QList<double> times;
    qsizetype offered = 0;
    const QList<model::EntryId> order = manual.readingOrder();
    for (qsizetype i = 0; i < order.size(); i += std::max<qsizetype>(1, order.size() / 100))
        for (const model::Passage &passage : manual.entry(order[i])->passages.mid(0, 2)) {
            const QString source = altered(passage.text.in(base::Language::French).text());
            times.append(milliseconds([&] { offered += memory.offers(source, base::Language::Dutch, 5).size(); }));
        }
    QTextStream(stderr) << "  " << memory.size() << " pairs, " << offered << " offers" << Qt::endl;
    say(name + u": what was written before, median"_s, median(times), u"ms"_s, 0);
    say(name + u": what was written before, 95th percentile"_s, percentile(times, 0.95), u"ms"_s, 50);
}

} // namespace

void measureSearchAsOneTypes(edit::Workspace &workspace, const QString &name, double goal)
{
    while (!waited(workspace.searchSoFar(u"rétablissement"_s))->isComplete)
        continue; // until all is indexed
    QList<double> times;
    for (const QString &words : {u"rétablissements"_s, u"l’accueil des proches"_s, u"ervaringsdeskundig netwerk"_s, u"atelier cuisine"_s})
        for (qsizetype typed = 1; typed <= words.size(); ++typed)
            times.append(milliseconds([&] { static_cast<void>(waited(workspace.searchSoFar(words.left(typed), ui::search::SearchPane::firstHits))); }));
    say(name + u": search as one types, median"_s, median(times), u"ms"_s, 0);
    say(name + u": search as one types, 95th percentile"_s, percentile(times, 0.95), u"ms"_s, goal);
}

void measureFinding(edit::Workspace &workspace, const QString &name)
{
    measureMemory(workspace.manual(), name);
    measureSearchAsOneTypes(workspace, name, 60);
    measureReading(workspace.manual(), name);
    measureReplacing(workspace, name);
}

} // namespace benchmark
