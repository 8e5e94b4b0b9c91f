// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"

#include <optional>

namespace model {

// The words of the interchange format for the model's enumerations. `vocabulary` lists the words a file may use, in the
// order of the enumerators; `Unstated`, `None`, `Empty` and `Cell` have no word there.

QString codeOf(EntryKind kind);
QString codeOf(Lifecycle lifecycle); ///< null for Unstated
QString codeOf(PassageKind kind);    ///< "cell" for a cell, which no file says
QString codeOf(Role role);           ///< null for None

std::optional<EntryKind> entryKindFrom(QStringView word);
std::optional<Lifecycle> lifecycleFrom(QStringView word);
std::optional<PassageKind> passageKindFrom(QStringView word);
std::optional<Role> roleFrom(QStringView word);
std::optional<Step> stepFrom(QStringView word);

template<typename Enumeration>
QStringList vocabulary();
template<>
QStringList vocabulary<EntryKind>();
template<>
QStringList vocabulary<Lifecycle>();
template<>
QStringList vocabulary<PassageKind>();
template<>
QStringList vocabulary<Role>();
template<>
QStringList vocabulary<Step>();

} // namespace model
