// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/drafts.h"

#include <algorithm>

namespace edit {

QList<model::Key> Drafts::note(const QList<Recorded> &typed, const model::Manual &now)
{
    QList<model::Key> gone;
    for (const Recorded &one : typed) {
        State &state = m_drafts.try_emplace(one.key, State{*one.before}).first->second;
        state.isKept = false;
        state.isRecovered = false;
        if (!(now.value(one.key) == state.journalled))
            continue;
        if (state.isInFile)
            gone.append(one.key);
        m_drafts.erase(m_drafts.find(one.key));
    }
    return gone;
}

void Drafts::recover(const model::Key &key, const model::Value &journalled)
{
    m_drafts.insert_or_assign(key, State{journalled, true, true, true});
}

bool Drafts::holds(const QList<Recorded> &recorded) const
{
    return std::all_of(recorded.cbegin(), recorded.cend(),
                       [this](const Recorded &one) { return m_drafts.contains(one.key); });
}

bool Drafts::areAllKept() const
{
    return std::all_of(m_drafts.cbegin(), m_drafts.cend(),
                       [](const auto &draft) { return draft.second.isKept; });
}

QList<history::Draft> Drafts::takeUnkept(const model::Manual &now, const QDateTime &at)
{
    QList<history::Draft> drafts;
    for (auto &[key, state] : m_drafts) {
        if (state.isKept)
            continue;
        const model::Value value = now.value(key);
        const auto *wording = std::get_if<model::Wording>(&value);
        drafts.append({key, wording ? wording->text() : QString(), at, {}});
        state.isKept = state.isInFile = true;
    }
    return drafts;
}

QList<Drafts::Settled> Drafts::settle(const model::Manual &now, const std::optional<model::ObjectRef> &stays)
{
    return {settleWhere(now, true, stays), settleWhere(now, false, stays)};
}

Drafts::Settled Drafts::settleWhere(const model::Manual &now, bool recovered,
                                    const std::optional<model::ObjectRef> &stays)
{
    Settled settled{recovered ? history::Reason::Recovered : history::Reason::Typed, {}, {}};
    for (auto draft = m_drafts.begin(); draft != m_drafts.end();) {
        const auto &[key, state] = *draft;
        if (state.isRecovered != recovered || key.object == stays) {
            ++draft;
            continue;
        }
        // What was typed in an object that is gone went with it.
        if (const model::Value value = now.value(key); now.contains(key.object) && !(value == state.journalled))
            settled.recorded.append({key, state.journalled, value});
        settled.keys.append(key);
        draft = m_drafts.erase(draft);
    }
    return settled;
}

} // namespace edit
