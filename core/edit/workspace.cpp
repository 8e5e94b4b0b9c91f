// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/openmanual.h"

namespace edit {

Workspace::Workspace(std::unique_ptr<Private> state) : d(std::move(state))
{
    d->attach(this);
}

Workspace::~Workspace()
{
    d->takingIn.cancel();
    d->settle();
}

QFuture<void> Workspace::windDown(const base::Progress &progress, const base::CancelToken &cancel)
{
    return d->windDown(progress, cancel);
}

const model::Manual &Workspace::manual() const
{
    return d->manual;
}
QString Workspace::path() const
{
    return d->path;
}
Access Workspace::access() const
{
    return d->session.access;
}
QString Workspace::author() const
{
    return d->session.author;
}
void Workspace::setAuthor(const QString &author)
{
    d->session.author = author;
}
const Recovery &Workspace::recovery() const
{
    return d->recovery;
}
const Condition &Workspace::condition() const
{
    return d->condition;
}

base::Outcome Workspace::perform(const Edit &edit, const void *initiator)
{
    return d->perform(edit, initiator);
}

bool Workspace::canUndo() const
{
    return d->refusal() && d->history.toUndo();
}

bool Workspace::canRedo() const
{
    return d->refusal() && d->history.toRedo();
}

history::Reason Workspace::undoReason() const
{
    const Step *step = d->history.toUndo();
    return step ? step->reason : history::Reason::Other;
}

history::Reason Workspace::redoReason() const
{
    const Step *step = d->history.toRedo();
    return step ? step->reason : history::Reason::Other;
}

base::Outcome Workspace::undo()
{
    return d->walk(Private::Way::Back);
}

base::Outcome Workspace::redo()
{
    return d->walk(Private::Way::Forth);
}

void Workspace::settle()
{
    d->settle();
}

void Workspace::saveNow()
{
    d->saveDrafts();
}

base::Outcome Workspace::flush()
{
    d->saveDrafts();
    return d->keeper.flush();
}

SaveState Workspace::saveState() const
{
    if (d->keeper.failure())
        return SaveState::Failed;
    return d->keeper.isIdle() && d->drafts.areAllKept() ? SaveState::Saved : SaveState::Pending;
}

QDateTime Workspace::savedAt() const
{
    return d->savedAt;
}

} // namespace edit
