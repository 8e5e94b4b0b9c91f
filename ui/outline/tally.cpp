// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/tally.h"

#include "model/sheet.h"
#include "text/markup.h"

#include <numeric>
#include <utility>

namespace ui::outline {

using model::EntryId;
using model::Step;

namespace {

constexpr int pause = 120;     // milliseconds after a key before its entry is counted again
constexpr qint64 slice = 6;    // milliseconds of counting at a time
constexpr qint64 atOnce = 12;  // milliseconds that opening may take: there is more to do before the first paint

/// Whether nothing of this wording waits for the other language.
bool isCurrent(Step step, base::Language language)
{
    switch (step) {
    case Step::InStep:
    case Step::Adapted:
    case Step::Single: return true;
    case Step::FrenchAhead: return language == base::Language::French;
    case Step::DutchAhead: return language == base::Language::Dutch;
    case Step::BothMoved:
    case Step::Empty: break;
    }
    return false;
}

qint64 wordsOf(QStringView text)
{
    qint64 words = 0;
    bool inside = false;
    for (const QChar character : text) {
        const bool part = character.isLetterOrNumber();
        // An apostrophe or hyphen inside a word does not end it for a reader who counts; an elided article does not count.
        words += part && !inside;
        inside = part || (inside && (character == u'\'' || character == u'’' || character == u'-'));
    }
    return words;
}

void add(const model::Text &text, Step step, Counts &counts)
{
    if (step == Step::Empty)
        return;
    ++counts.steps[size_t(step)];
    for (const base::Language language : base::bothLanguages) {
        const size_t side = size_t(base::indexOf(language));
        const bool isMissing = text.in(language).isMissing();
        if (isMissing && model::needsWork(step))
            continue; // what one language is enough for lacks nothing in the other
        counts.words[side] += isMissing ? 0 : wordsIn(text.in(language).text());
        ++counts.written[side];
        counts.current[side] += isCurrent(step, language) ? 1 : 0;
    }
}

void add(const model::Text &text, Counts &counts)
{
    add(text, text.step(), counts);
}

} // namespace

qint64 wordsIn(const QString &markup)
{
    return markup.contains(u'[') ? wordsOf(text::plain(markup)) : wordsOf(markup);
}

int Counts::texts() const
{
    return std::accumulate(steps.begin(), steps.end(), 0);
}

int Counts::percent(base::Language language) const
{
    const int all = texts();
    return all == 0 ? -1 : int(qint64(100) * current[size_t(base::indexOf(language))] / all);
}

int Counts::needingWork() const
{
    int count = 0;
    for (size_t i = 0; i < steps.size(); ++i)
        count += model::needsWork(Step(i)) ? steps[i] : 0;
    return count;
}

Step Counts::mostUrgent() const
{
    for (const Step step : {Step::BothMoved, Step::FrenchAhead, Step::DutchAhead, Step::Single, Step::InStep, Step::Adapted})
        if (of(step) > 0)
            return step;
    return Step::Empty;
}

Counts &Counts::operator+=(const Counts &other)
{
    for (size_t i = 0; i < steps.size(); ++i)
        steps[i] += other.steps[i];
    for (size_t i = 0; i < words.size(); ++i)
        words[i] += other.words[i];
    for (size_t i = 0; i < written.size(); ++i)
        written[i] += other.written[i];
    for (size_t i = 0; i < current.size(); ++i)
        current[i] += other.current[i];
    return *this;
}

Counts &Counts::operator-=(const Counts &other)
{
    for (size_t i = 0; i < steps.size(); ++i)
        steps[i] -= other.steps[i];
    for (size_t i = 0; i < words.size(); ++i)
        words[i] -= other.words[i];
    for (size_t i = 0; i < written.size(); ++i)
        written[i] -= other.written[i];
    for (size_t i = 0; i < current.size(); ++i)
        current[i] -= other.current[i];
    return *this;
}

Counts countsOf(const model::Entry &entry)
{
    Counts counts;
    add(entry.title, counts);
    for (const model::Passage &passage : entry.passages) {
        add(passage.text, model::stepOf(passage), counts);
        add(passage.attribution, model::stepOf(passage, model::Field::Attribution), counts);
    }
    for (const model::Figure &figure : entry.figures) {
        add(figure.label, counts);
        add(figure.unit, counts);
    }
    return counts;
}

Tally::Tally(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Tally::countSlice);
}

void Tally::setSource(edit::Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    m_timer.stop();
    if (workspace)
        connect(workspace, &edit::Workspace::changed, this, &Tally::take);
    countAll();
}

bool Tally::isDone(EntryId entry) const
{
    const auto own = m_waiting.contains(entry) ? m_own.cend() : m_own.constFind(entry);
    return own != m_own.cend() && own->needingWork() == 0;
}

void Tally::take(const edit::Changes &changes)
{
    if (changes.everythingChanged)
        return recountAll();
    m_waiting += changes.entries;
    if (changes.outlineChanged) {
        for (const model::Key &key : changes.keys)
            if (key.object.kind == model::ObjectKind::Entry)
                m_waiting.insert(EntryId(key.object.id));
        countFor(slice);
        return addUp();
    }
    if (!m_timer.isActive())
        m_timer.start(pause);
}

void Tally::countAll()
{
    m_own.clear();
    m_totals.clear();
    m_waiting.clear();
    if (m_workspace) {
        const QList<EntryId> entries = m_workspace->manual().readingOrder();
        m_waiting = QSet<EntryId>(entries.begin(), entries.end());
    }
    countFor(atOnce);
}

/// What was counted stands until it is counted again: so large a step leaves the window no time for it.
void Tally::recountAll()
{
    const QList<EntryId> entries = m_workspace->manual().readingOrder();
    m_waiting = QSet<EntryId>(entries.begin(), entries.end());
    m_own.removeIf([this](const auto &own) { return !m_waiting.contains(own.key()); });
    m_timer.start(0);
    addUp();
}

void Tally::countSlice()
{
    countFor(slice);
}

void Tally::finish()
{
    m_timer.stop();
    while (!m_waiting.isEmpty())
        countFor(slice);
}

void Tally::countFor(qint64 milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    QSet<EntryId> touched{EntryId()};
    while (!m_waiting.isEmpty() && clock.elapsed() < milliseconds) {
        const EntryId id = *m_waiting.cbegin();
        m_waiting.erase(m_waiting.cbegin());
        recount(id, touched);
    }
    if (!m_waiting.isEmpty())
        m_timer.start(0);
    Q_EMIT changed(touched);
}

void Tally::recount(EntryId id, QSet<EntryId> &touched)
{
    const model::Entry *entry = m_workspace ? m_workspace->manual().entry(id) : nullptr;
    const Counts now = entry ? countsOf(*entry) : Counts();
    const Counts before = std::exchange(m_own[id], now);
    if (!entry)
        m_own.remove(id);
    while (true) {
        Counts &total = m_totals[id];
        total += now;
        total -= before;
        touched.insert(id);
        if (id.isNull())
            return;
        const model::Entry *above = m_workspace->manual().entry(id);
        id = above ? above->header.parent : EntryId();
    }
}

void Tally::addUp()
{
    // The tree has another shape: sums are made anew from what each entry holds, children before parents.
    const QHash<EntryId, Counts> before = std::exchange(m_totals, {});
    const model::Manual &manual = m_workspace->manual();
    const QList<EntryId> order = manual.readingOrder();
    QSet<EntryId> touched{EntryId()};
    for (auto id = order.crbegin(); id != order.crend(); ++id) {
        const Counts total = m_totals[*id] += m_own.value(*id);
        m_totals[manual.entry(*id)->header.parent] += total;
        if (before.value(*id) != total)
            touched.insert(*id);
    }
    Q_EMIT changed(touched);
}

} // namespace ui::outline
