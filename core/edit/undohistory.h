// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/writer.h"

namespace edit {

/// What one undo takes back.
struct Step {
    history::Reason reason = history::Reason::Typed;
    QString detail;
    std::optional<Caret> before;
    std::optional<Caret> after;
    QList<Recorded> recorded;
    /// The manual on the other side of the step, when it is so large that putting it back value by value would be felt.
    /// Steps are taken back in their order, so it is exactly that.
    std::optional<model::Manual> beyond = {};
    bool isTyping = false;
    bool isEverything = false; ///< so large that the views read it all again
};

/// The memory of minutes: one row of steps over both languages, as long as the manual is open. Typing that
/// goes on where it stopped, soon enough, joins the step before it.
class UndoHistory final
{
public:
    /// A new step; what was undone can no longer be redone.
    void add(Step step, const QDateTime &at);
    /// The next typing starts a step of its own.
    void endTyping() { m_typedAt = {}; }

    const Step *toUndo() const { return m_done.isEmpty() ? nullptr : &m_done.constLast(); }
    const Step *toRedo() const { return m_undone.isEmpty() ? nullptr : &m_undone.constLast(); }
    /// The top step was undone, or redone, by writing `inverse`; from `beyond`, when the step had one.
    void undone(const QList<Recorded> &inverse, const std::optional<model::Manual> &beyond);
    void redone(const QList<Recorded> &inverse, const std::optional<model::Manual> &beyond);

private:
    bool continues(const Step &step, const QDateTime &at) const;

    QList<Step> m_done;
    QList<Step> m_undone;
    QDateTime m_typedAt; ///< of the last key of the top step; invalid: nothing joins it
};

/// Puts everything back that was recorded, last first; what the writer records doing so is the way forth
/// again.
void putBack(Writer &writer, const QList<Recorded> &recorded);

} // namespace edit
