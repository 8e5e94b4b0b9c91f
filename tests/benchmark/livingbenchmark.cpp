// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/livingbenchmark.h"

#include "benchmark/held.h"
#include "check/board.h"
#include "edit/workspace.h"
#include "model/canonicaljson.h"
#include "store/store.h"
#include "support/generatedmanual.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QTextStream>

namespace benchmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int editionCount = 200;
constexpr int revisedShare = 50; ///< one entry of so many

struct Goals {
    double board;
    double publish;
    double changelog;
    double verify;
    double room; ///< MB
};

template<typename T>
T right(const base::Result<T> &result)
{
    check(result ? base::Outcome() : base::Outcome(result.error()));
    return *result;
}

/// Two hundred editions of a manual, as two hundred publications would leave them, without the backup each of them makes.
class Years final
{
public:
    explicit Years(const QString &path) : m_store(right(opened(path))), m_manual(right(m_store->load())), m_plan(right(history::planFor(m_manual, {}, {})))
    {
        for (const model::EntryId &id : m_manual.readingOrder())
            m_entries.append(id);
    }

    void run()
    {
        for (int edition = 1; edition <= editionCount; ++edition) {
            if (edition > 1)
                revise(edition);
            m_plan.number = u"2026.%1"_s.arg(edition);
            m_plan.publishedAt = QDateTime::currentDateTimeUtc();
            right(m_store->publish(m_plan));
        }
    }

private:
    static base::Result<std::shared_ptr<store::Store>> opened(const QString &path)
    {
        auto opened = store::Store::open(path, {});
        return opened ? base::Result<std::shared_ptr<store::Store>>(std::shared_ptr<store::Store>(std::move(opened).value())) : opened.error();
    }

    void revise(int edition)
    {
        store::Commit commit;
        commit.header = {u"Benchmark"_s, QDateTime::currentDateTimeUtc(), history::Reason::Replaced, {}, {}};
        const qsizetype revised = std::max<qsizetype>(1, m_entries.size() / revisedShare);
        for (qsizetype i = 0; i < revised; ++i) {
            const qsizetype place = (edition * revised + i) % m_entries.size();
            const model::Entry &entry = *m_manual.entry(m_entries[place]);
            const model::TextRef text = model::bodyOf(entry.passages.last().id);
            const model::Wording wording(entry.passages.last().text.in(base::Language::French).text() + u" encore %1"_s.arg(edition));
            const model::Key key = model::wordingKey(text, base::Language::French);
            commit.writes.append({key, wording});
            m_manual.set(key, wording);
            m_plan.entries[place].bytes = model::canonicalBytes(model::entryToJson(m_manual, m_entries[place], model::Under::LeftOut));
        }
        right(m_store->write(commit));
    }

    std::shared_ptr<store::Store> m_store;
    model::Manual m_manual;
    history::EditionPlan m_plan;
    QList<model::EntryId> m_entries;
};

void make(const QString &path, const support::Measure &measure)
{
    auto workspace = edit::Workspace::create(path, support::generatedManual(measure), {u"Benchmark"_s});
    if (!workspace)
        qFatal("cannot make %s", qPrintable(path));
    check((*workspace)->flush());
}

double historyTime(edit::Workspace &workspace)
{
    const QList<model::EntryId> order = workspace.manual().readingOrder();
    history::HistoryQuery query;
    query.entry = order[order.size() / 2];
    return medianMilliseconds(50, [&] { right(waited(workspace.historyOf(query))); });
}

/// While a publisher decides, the backup is made that comes before a publication.
void decide(edit::Workspace &workspace)
{
    const QList<edit::Backup> before = workspace.backups();
    right(waited(workspace.changelogFor({}, {})));
    QElapsedTimer timer;
    timer.start();
    waitUntil([&] { return timer.elapsed() > 60'000 || workspace.backups().value(0).at != before.value(0).at; });
}

double publishTime(edit::Workspace &workspace, const QString &number)
{
    return milliseconds([&] { right(waited(workspace.publish({number}, {}, {}))); });
}

QList<Figure> figuresOf(const QString &name, const QString &path, const support::Measure &measure, const Goals &goals)
{
    QTextStream(stderr) << name << "…" << Qt::endl;
    make(path, measure);
    const double before = double(QFileInfo(path).size());
    Years(path).run();
    const double after = double(QFileInfo(path).size());
    edit::Session session{u"Benchmark"_s};
    session.quietAfter = std::chrono::milliseconds(50);
    auto opened = edit::Workspace::open(path, session);
    if (!opened)
        qFatal("cannot open %s", qPrintable(path));
    edit::Workspace &workspace = **opened;
    QList<Figure> figures;
    const auto say = [&](const QString &what, double value, const QString &unit, double goal) {
        figures.append({name + u": "_s + what, value, unit, goal});
    };
    const QDate today(2026, 11, 22);
    say(u"the board"_s, medianMilliseconds(5, [&] { check::boardOf(workspace.manual(), today); }), u"ms"_s, goals.board);
    say(u"history of an entry"_s, historyTime(workspace), u"ms"_s, 5);
    say(u"the list of 200 editions"_s, medianMilliseconds(5, [&] { right(workspace.editions()); }), u"ms"_s, 0);
    say(u"what changed between neighbours"_s, medianMilliseconds(5, [&] { right(waited(workspace.differences(u"2026.199"_s, u"2026.200"_s))); }),
        u"ms"_s, goals.changelog);
    say(u"what an edition would say has changed"_s, milliseconds([&] { right(waited(workspace.changelogFor({}, {}))); }), u"ms"_s, 0);
    say(u"verify 200 editions"_s, milliseconds([&] { right(waited(workspace.verify({}))); }), u"ms"_s, goals.verify);
    const model::EntryId last = workspace.manual().readingOrder().constLast();
    say(u"where an entry stood and was named, in 200 editions"_s,
        milliseconds([&] { right(waited(workspace.editionUses(model::ref(last), {}))); }), u"ms"_s, 0);
    qint64 own = 0;
    for (const history::EditionSize &size : right(waited(workspace.editionSizes())).mid(1))
        own += size.own;
    say(u"200 editions after the first, their own room"_s, double(own) / 1e6, u"MB"_s, goals.room);
    say(u"the file has grown by, journal and all"_s, (after - before) / 1e6, u"MB"_s, 0);
    say(u"publish, with the backup before it"_s, publishTime(workspace, u"2027.1"_s), u"ms"_s, 0);
    QList<double> times;
    for (const QString &number : {u"2027.2"_s, u"2027.3"_s, u"2027.4"_s}) {
        decide(workspace);
        times.append(publishTime(workspace, number));
    }
    say(u"publish"_s, median(times), u"ms"_s, goals.publish);
    return figures;
}

} // namespace

QList<Figure> livingFigures(const QString &folder, Size size)
{
    if (size == Size::Usual)
        return figuresOf(u"300 entries, 6 000 passages"_s, folder + u"/living.vademecum"_s, {300, 20, 400}, {50, 300, 50, 1000, 50});
    return figuresOf(u"5 000 entries, 100 000 passages"_s, folder + u"/living-large.vademecum"_s, {}, {1000, 3000, 1000, 5000, 300});
}

} // namespace benchmark
