// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace check {

/// How sure it is that a stretch of text is a name.
enum class NameKind : unsigned char {
    Certain, ///< several words with capitals, capitals inside a word, or letters with figures
    Possible ///< one word with a capital, inside a sentence
};

struct NameMention {
    QString spelling; ///< with ordinary spaces, hyphens and apostrophes
    NameKind kind = NameKind::Certain;
    bool operator==(const NameMention &) const = default;
};

/// The names in a text, in order. None in a text that is written in capitals throughout.
QList<NameMention> namesIn(QStringView shown);

/// What all spellings of a name have in common: "psy107" for "Psy 107", "PSY107" and "Psy-107".
QString nameKey(const QString &spelling);

} // namespace check
