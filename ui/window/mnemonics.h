// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ui::window {

/// The same texts, each with one mnemonic that no other has: the translator's where it is free, else the first free
/// letter at the start of a word, else any free letter or digit; none when all are taken. "&&" stays an ampersand.
QStringList withUniqueMnemonics(const QStringList &texts);
/// Without its mnemonic: for toolbars, lists and screen readers.
QString withoutMnemonic(const QString &text);
/// The letter after the single ampersand, in lower case; null when there is none.
QChar mnemonicOf(const QString &text);

} // namespace ui::window
