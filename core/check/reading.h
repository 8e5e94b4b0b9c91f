// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace check {

/// A wording as the checks read it: once, for all of them.
struct Reading {
    QString shown;     ///< as a reader sees it; a footnote and every character of code is U+FFFC
    QString withNotes; ///< the same, and behind it what its footnotes show, each on a line
    QString ownVoice;  ///< the same without what is emphasised, which is often a title or foreign
    int notes = 0;
    int strong = 0;    ///< stretches set off, those with only blanks or punctuation between them counted once
    QStringList targets;
};

Reading read(const QString &markup);

} // namespace check
