// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/pairmemory.h"

#include "base/workers.h"
#include "exchange/tmx.h"
#include "ui/shared/whendone.h"

#include <QtConcurrentRun>

namespace ui::aid {

PairMemory::PairMemory(QObject *parent)
    : QObject(parent), m_asking([this](const Answer &answer) { Q_EMIT offered(answer.source, answer.offers); })
{
}

PairMemory::~PairMemory() = default;

void PairMemory::setSource(edit::Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    forget();
    if (workspace)
        connect(workspace, &edit::Workspace::changed, this, &PairMemory::follow);
}

/// It is learnt anew when somebody asks. A worker frees it: that of a large manual takes longer than a window may be held.
void PairMemory::forget()
{
    m_asking.forget();
    if (m_shelf)
        base::workers().start([shelf = std::move(m_shelf)] {});
    m_shelf.reset();
    m_isLearning = m_isLearnt = false;
    m_moved.clear();
}

void PairMemory::ask(const QString &source, base::Language language, qsizetype most)
{
    if (!m_isLearnt && !m_isLearning && m_workspace)
        learn();
    if (!m_isLearnt)
        return;
    m_asking.ask([shelf = m_shelf, source, language, most](const base::CancelToken &) {
        const QReadLocker reading(&shelf->lock);
        return Answer{source, shelf->memory.offers(source, language, most)};
    });
}

// The manual and the added memories first, which takes a second of a large one; its history when the file has nothing else to do.
void PairMemory::learn()
{
    m_isLearning = true;
    m_shelf = std::make_shared<Shelf>();
    const auto learning = QtConcurrent::run(&base::workers(), [shelf = m_shelf, manual = m_workspace->manual()] {
        const QWriteLocker writing(&shelf->lock);
        shelf->memory.add(manual);
        for (const history::Pair &pair : exchange::rememberedPairs(exchange::memoryFolder()))
            shelf->memory.add(pair);
        return shelf;
    });
    shared::whenDone(this, learning, [this](const std::shared_ptr<Shelf> &shelf) {
        if (shelf != m_shelf || !m_workspace)
            return;
        m_isLearning = false;
        m_isLearnt = true;
        take(std::exchange(m_moved, {}));
        shared::whenDone(this, m_workspace->pastPairs(), [this, shelf](const base::Result<QList<history::Pair>> &past) {
            if (shelf == m_shelf)
                learnPast(past);
        });
        Q_EMIT learnt();
    });
}

void PairMemory::learnPast(const base::Result<QList<history::Pair>> &past)
{
    if (!past || past->isEmpty())
        return;
    const auto learning = QtConcurrent::run(&base::workers(), [shelf = m_shelf, pairs = *past] {
        const QWriteLocker writing(&shelf->lock);
        for (const history::Pair &pair : pairs)
            shelf->memory.add(pair);
        return shelf;
    });
    shared::whenDone(this, learning, [this](const std::shared_ptr<Shelf> &shelf) {
        if (shelf == m_shelf)
            Q_EMIT learnt();
    });
}

void PairMemory::follow(const edit::Changes &changes)
{
    if (changes.everythingChanged && m_shelf)
        return forget();
    QSet<model::TextRef> texts;
    for (const model::Key &key : changes.keys)
        if (key.facet != model::Facet::Header)
            texts.insert(model::textOf(key));
    if (m_isLearning)
        m_moved.unite(texts);
    else if (m_isLearnt)
        take(texts);
}

/// Pairs that are in step now. What they were before is not forgotten.
void PairMemory::take(const QSet<model::TextRef> &texts)
{
    QList<history::Pair> pairs;
    for (const model::TextRef &ref : texts)
        if (const model::Text *text = m_workspace->manual().text(ref))
            if (const std::optional<history::Pair> pair = history::pairOf(ref, *text))
                pairs.append(*pair);
    if (pairs.isEmpty())
        return;
    // A question under way is waited for nowhere but in a worker.
    static_cast<void>(QtConcurrent::run(&base::workers(), [shelf = m_shelf, pairs] {
        const QWriteLocker writing(&shelf->lock);
        for (const history::Pair &pair : pairs)
            shelf->memory.add(pair);
    }));
}

} // namespace ui::aid
