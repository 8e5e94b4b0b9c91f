// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/writer.h"

#include <map>

namespace edit {

/// Knows which wordings were typed in and are not yet versions, and what the journal says of each. Typing
/// back to exactly that leaves nothing.
class Drafts final
{
public:
    /// Takes note of typing. Returns the keys of which nothing is left and that must go from the file.
    QList<model::Key> note(const QList<Recorded> &typed, const model::Manual &now);
    /// A draft that was found in the file; `journalled` is what the journal says.
    void recover(const model::Key &key, const model::Value &journalled);

    bool isEmpty() const { return m_drafts.empty(); }
    bool holds(const QList<Recorded> &recorded) const;
    bool areAllKept() const;
    /// Those of which the file does not know the latest text yet; from now on it is taken to.
    QList<history::Draft> takeUnkept(const model::Manual &now, const QDateTime &at);

    /// What becomes of drafts when their passage is left.
    struct Settled {
        history::Reason reason = history::Reason::Typed;
        QList<Recorded> recorded;
        QList<model::Key> keys; ///< no longer drafts
    };
    /// Of every object but `stays`: found ones and typed ones apart.
    QList<Settled> settle(const model::Manual &now, const std::optional<model::ObjectRef> &stays = {});

private:
    struct State {
        model::Value journalled;
        bool isKept = false;      ///< the file has the latest text
        bool isInFile = false;    ///< the file has some text
        bool isRecovered = false; ///< and nobody has touched it since
    };

    Settled settleWhere(const model::Manual &now, bool recovered,
                        const std::optional<model::ObjectRef> &stays);

    std::map<model::Key, State> m_drafts;
};

} // namespace edit
