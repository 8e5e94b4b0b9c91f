// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registers/record.h"

#include <QString>

namespace ui::registers {

/// "Networks", "Glossary"…
QString registerName(Register which);
/// "Name of the new network", for the question that adding asks.
QString newName(Register which);
/// What a row of its form asks, with a mnemonic where it is asked once only.
QString rowName(Register which, Fact fact);
/// One of the choices of a person's kind.
QString personKindName(model::PersonKind kind);

/// What it is called in a language, without mark-up; empty: nothing yet.
QString nameOf(const Record &record, base::Language language);
/// In that language, else the other, else what it can be known by.
QString anyNameOf(const Record &record, base::Language language);

} // namespace ui::registers
