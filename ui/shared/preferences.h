// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/appearance.h"

#include <QString>
#include <QStringList>

namespace ui::shared {

// What a person, not a manual, keeps: QSettings, read when asked.

/// Empty until it was asked.
QString authorName();
void setAuthorName(const QString &name);
/// Asked once, whatever the answer.
bool authorWasAsked();
void setAuthorWasAsked();

Appearance chosenAppearance();
void setChosenAppearance(Appearance appearance);

/// Where file questions begin: the folder used last, else the person's documents.
QString usualFolder();
void setUsualFolder(const QString &file);

/// Quotes, apostrophes, dashes and no-break spaces of the language come in as one types; yes unless it was switched off.
bool dressesTyping();
void setDressesTyping(bool dresses);

/// No-break spaces are shown in the text; no unless it was switched on.
bool showsSpaces();
void setShowsSpaces(bool shows);

} // namespace ui::shared
