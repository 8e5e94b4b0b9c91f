// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "model/manual.h"

namespace edit {

/// A new one at the end of the list of references. `url` may be empty; an empty citation is refused.
Edit addReference(model::ReferenceId id, const QString &citation, const QString &url);

/// One object of a register as it should be from now on: new at the end of its register, or changed where it stands.
/// Code and position are kept. Refuses one that has no name in either language.
Edit changeRegister(const model::Network &network);
Edit changeRegister(const model::Principle &principle);
Edit changeRegister(const model::Term &term);
Edit changeRegister(const model::Reference &reference);
Edit changeRegister(const model::Person &person);
Edit changeRegister(const model::Picture &picture);

/// Removes what nothing uses (check::usesOf); refuses what is used ("still_used", how often).
Edit removeUnused(const model::ObjectRef &object);

/// Two of a register become one: all that names `from` names `into`, what `into` lacks it takes over, `from` goes. A
/// person's or a term's names become accepted ones. Refuses to merge something with itself or with another kind.
Edit mergeInto(const model::ObjectRef &from, const model::ObjectRef &into);

} // namespace edit
