// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/undohistory.h"

namespace edit {

namespace {

constexpr qint64 longestPauseOfTyping = 1500; // ms

void join(QList<Recorded> &earlier, const QList<Recorded> &later)
{
    for (const Recorded &one : later) {
        const auto same = std::find_if(earlier.begin(), earlier.end(),
                                       [&](const Recorded &other) { return other.key == one.key; });
        if (same == earlier.end())
            earlier.append(one);
        else
            same->after = one.after;
    }
    earlier.removeIf([](const Recorded &one) { return one.before == one.after; });
}

} // namespace

void UndoHistory::add(Step step, const QDateTime &at)
{
    m_undone.clear();
    const bool isTyping = step.isTyping;
    if (continues(step, at)) {
        Step &top = m_done.last();
        join(top.recorded, step.recorded);
        top.after = step.after;
        if (top.recorded.isEmpty()) // typed, and taken back by hand
            m_done.removeLast();
    } else {
        m_done.append(std::move(step));
    }
    m_typedAt = isTyping && !m_done.isEmpty() ? at : QDateTime();
}

bool UndoHistory::continues(const Step &step, const QDateTime &at) const
{
    if (!step.isTyping || !m_typedAt.isValid() || m_done.isEmpty() || !m_done.constLast().isTyping)
        return false;
    const Step &top = m_done.constLast();
    const qint64 pause = m_typedAt.msecsTo(at);
    return top.after && top.after == step.before && pause >= 0 && pause <= longestPauseOfTyping;
}

void UndoHistory::undone(const QList<Recorded> &inverse, const std::optional<model::Manual> &beyond)
{
    m_undone.append(m_done.takeLast());
    m_undone.last().recorded = inverse;
    m_undone.last().beyond = beyond;
    endTyping();
}

void UndoHistory::redone(const QList<Recorded> &inverse, const std::optional<model::Manual> &beyond)
{
    m_done.append(m_undone.takeLast());
    m_done.last().recorded = inverse;
    m_done.last().beyond = beyond;
    endTyping();
}

void putBack(Writer &writer, const QList<Recorded> &recorded)
{
    for (auto one = recorded.crbegin(); one != recorded.crend(); ++one)
        writer.set(one->key, *one->before);
}

} // namespace edit
