// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace ui::outline {

/// What an entry, or several together, hold.
struct Counts {
    std::array<int, 7> steps{};      ///< texts in each state, by model::Step
    std::array<qint64, 2> words{};   ///< French, Dutch
    std::array<int, 2> written{};    ///< texts that are written in this language
    std::array<int, 2> current{};    ///< those of them that wait for nothing: the other language is not ahead of them

    int texts() const;
    /// How far a language has come, in whole percent of its texts that are current; 100 only when all are. -1: there are no texts.
    int percent(base::Language language) const;
    int of(model::Step step) const { return steps[size_t(step)]; }
    int needingWork() const;
    /// The state that asks most: to be compared, then ahead, then one language only, then in step.
    model::Step mostUrgent() const;
    Counts &operator+=(const Counts &other);
    Counts &operator-=(const Counts &other);
    bool operator==(const Counts &) const = default;
};

Counts countsOf(const model::Entry &entry);
/// As a reader counts: an elided article is no word of its own, an address behind a link none at all.
qint64 wordsIn(const QString &markup);

/// Words and states of every entry of the open manual, kept up to date without counting the manual again: after an edit
/// only the entries it touched are counted, a moment later, and the difference is added to those above them. A large
/// manual is counted in short slices after it opens.
class Tally final : public QObject
{
    Q_OBJECT

public:
    explicit Tally(QObject *parent = nullptr);

    /// Null: no manual. The workspace must outlive the tally or be taken away first.
    void setSource(edit::Workspace *workspace);
    /// Of the entry with everything under it; of the whole manual for a null id.
    Counts total(model::EntryId entry) const { return m_totals.value(entry); }
    /// Nothing the entry itself says needs work, as far as it was counted since it last changed.
    bool isDone(model::EntryId entry) const;
    bool isComplete() const { return m_waiting.isEmpty(); }
    /// Counts what is waiting, now.
    void finish();

Q_SIGNALS:
    /// The totals of these entries changed; the null id stands for the manual.
    void changed(const QSet<model::EntryId> &entries);

private:
    void take(const edit::Changes &changes);
    void countAll();
    void recountAll();
    void countSlice();
    void countFor(qint64 milliseconds);
    void recount(model::EntryId id, QSet<model::EntryId> &touched);
    void addUp();

    edit::Workspace *m_workspace = nullptr;
    QHash<model::EntryId, Counts> m_own;
    QHash<model::EntryId, Counts> m_totals;
    QSet<model::EntryId> m_waiting;
    QTimer m_timer;
};

} // namespace ui::outline
