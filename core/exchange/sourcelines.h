// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace exchange {

/// A line of a text that came out of pages, without the blanks around it.
struct SourceLine {
    qsizetype start = 0;
    qsizetype length = 0;
    int gap = 0;          ///< blank lines before it
    bool isTop = false;   ///< a page begins before it
    bool isFirm = false;  ///< the line end before it must stay

    qsizetype end() const { return start + length; }
    QStringView in(QStringView source) const { return source.sliced(start, length); }
};

/// The lines that are not blank.
QList<SourceLine> linesOf(QStringView source, const QList<qsizetype> &firmBreaks);

/// Ends a sentence, closing marks behind it left aside.
bool endsSentence(QStringView line);
bool beginsSmall(QStringView line);
/// The first stretch without spaces.
QStringView firstWord(QStringView line);
QStringView lastWord(QStringView line);
/// A hyphen that may break a word: behind a letter.
bool endsInHyphen(QStringView line);

} // namespace exchange
