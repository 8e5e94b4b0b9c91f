// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/participantfile.h"

namespace exchange {

// What lists of people call their columns, in French, Dutch and English.

/// Ignored when nothing in it is known.
ParticipantColumn columnCalled(const QString &title);
/// It says so and nothing else: "Nom", not "Nom d'usage".
bool isColumnTitle(const QString &title);
QString titleOf(ParticipantColumn column, base::Language language);
/// "fr", "Français", "Franstalig"; nothing for any other word.
std::optional<base::Language> languageCalled(const QString &word);

/// "x", "oui", "aanwezig": true; "non", "afwezig", "0", nothing at all: false; nothing for any other word.
std::optional<bool> presenceCalled(const QString &word);

/// Which sitting each column says the presence at, by index; -1: none.
QList<int> sittingPlaces(const ParticipantTable &table);

/// Columns by their header. Of two of a kind the second is ignored, but for needs and presence.
QList<ParticipantColumn> columnsByTitle(const QStringList &titles);
/// Columns by what stands in them.
QList<ParticipantColumn> columnsByContent(const QList<QStringList> &rows, qsizetype count);

} // namespace exchange
