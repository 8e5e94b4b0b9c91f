// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/finding.h"

#include "base/parallel.h"
#include "model/sheet.h"

#include <QMutex>
#include <QThread>
#include <vector>

namespace edit {

namespace {

using model::Passage;
using model::PassageKind;

bool isAmong(const Passage &passage, const model::Entry &entry, Among among)
{
    const PassageKind kind = passage.header.kind;
    switch (among) {
    case Among::Everything: return true;
    case Among::Headings: return kind == PassageKind::Heading;
    case Among::Paragraphs: return kind == PassageKind::Paragraph;
    case Among::Lists: return kind == PassageKind::Bullet || kind == PassageKind::Numbered;
    case Among::Quotes: return kind == PassageKind::Quote;
    case Among::Tables: return kind == PassageKind::Table || kind == PassageKind::Cell;
    case Among::Pictures: return kind == PassageKind::Picture;
    case Among::Registers: return false;
    case Among::Boxes: break;
    }
    const Passage *inside = &passage;
    while (inside && inside->header.kind != PassageKind::Box && !inside->header.parent.isNull()) {
        const auto parent = std::find_if(entry.passages.begin(), entry.passages.end(),
                                         [&](const Passage &each) { return each.id == inside->header.parent; });
        inside = parent == entry.passages.end() ? nullptr : &*parent;
    }
    return inside && inside->header.kind == PassageKind::Box;
}

/// Looks through texts for one search.
class Reader final
{
public:
    Reader(const model::Manual &manual, const Search &search) : m_manual(manual), m_search(search), m_pattern(search.sought) {}

    /// A slice of the work: an entry, or the registers.
    QList<Find> read(const model::Entry &entry) const
    {
        QList<Find> finds;
        if (m_search.among == Among::Everything || m_search.among == Among::Headings)
            read(finds, model::titleOf(entry.id), entry.title);
        for (const Passage &passage : entry.passages) {
            if (!isAmong(passage, entry, m_search.among))
                continue;
            read(finds, model::bodyOf(passage.id), passage.text);
            read(finds, model::attributionOf(passage.id), passage.attribution);
        }
        for (const model::Figure &figure : entry.figures)
            if (m_search.among == Among::Everything)
                readObject(finds, model::ref(figure.id));
        return finds;
    }

    QList<Find> readManual() const
    {
        QList<Find> finds;
        if (m_search.among == Among::Everything || m_search.among == Among::Headings)
            readObject(finds, {});
        return finds;
    }

    QList<Find> readRegisters() const
    {
        QList<Find> finds;
        if (m_search.among == Among::Everything || m_search.among == Among::Pictures)
            readList(finds, m_manual.pictures());
        if (m_search.among != Among::Everything && m_search.among != Among::Registers)
            return finds;
        readList(finds, m_manual.networks());
        readList(finds, m_manual.principles());
        readList(finds, m_manual.terms());
        return finds;
    }

private:
    void read(QList<Find> &finds, const model::TextRef &ref, const model::Text &text) const
    {
        if (!m_search.steps.isEmpty() && !m_search.steps.contains(model::stepOf(m_manual, ref)))
            return;
        for (const base::Language language : base::bothLanguages) {
            const model::Wording &wording = text.in(language);
            if (!m_search.languages[size_t(base::indexOf(language))] || wording.isMissing())
                continue;
            for (const text::WordingFind &find : text::findsIn(wording.text(), m_pattern))
                finds.append({ref, language, find});
        }
    }

    void readObject(QList<Find> &finds, const model::ObjectRef &object) const
    {
        for (const model::Field field : model::fieldsOf(object.kind))
            if (const model::Text *text = m_manual.text({object, field}))
                read(finds, {object, field}, *text);
    }

    template<typename Objects>
    void readList(QList<Find> &finds, const Objects &objects) const
    {
        for (const auto &object : objects)
            readObject(finds, model::ref(object.id));
    }

    const model::Manual &m_manual;
    const Search &m_search;
    const text::Pattern m_pattern;
};

/// Says how far it is, from whichever thread, one at a time.
class Counter final
{
public:
    Counter(const base::Progress &progress, qsizetype total) : m_progress(progress), m_total(total) {}

    void count()
    {
        const QMutexLocker lock(&m_mutex);
        if (++m_done % step == 0 && m_progress)
            m_progress(m_done, m_total);
    }

private:
    static constexpr qsizetype step = 64;
    const base::Progress &m_progress;
    const qsizetype m_total;
    QMutex m_mutex;
    qsizetype m_done = 0;
};

} // namespace

Finds findAll(const model::Manual &manual, const Search &search, qsizetype most, const base::Progress &progress,
              const base::CancelToken &cancel)
{
    const Reader reader(manual, search);
    const bool isSifted = !search.entries.acceptsAll();
    const bool isWhole = search.top.isNull() && !isSifted;
    QList<model::EntryId> entries = manual.readingOrder(search.top);
    if (isSifted)
        entries.removeIf([&](const model::EntryId &id) { return !check::accepts(manual, *manual.entry(id), search.entries); });
    std::vector<QList<Find>> found{size_t(entries.size())};
    std::atomic<qsizetype> count{0};
    Counter counter(progress, entries.size());
    base::inParallel(entries.size(), QThread::idealThreadCount(), [&](qsizetype index, int) {
        if (cancel.isCancelled() || count > most)
            return;
        found[size_t(index)] = reader.read(*manual.entry(entries[index]));
        count += found[size_t(index)].size();
        counter.count();
    });
    Finds finds;
    if (isWhole)
        finds.list = reader.readManual();
    for (const QList<Find> &each : found)
        finds.list.append(each);
    if (isWhole)
        finds.list.append(reader.readRegisters());
    finds.isComplete = !cancel.isCancelled() && finds.list.size() <= most;
    if (finds.list.size() > most)
        finds.list.resize(most);
    return finds;
}

} // namespace edit
