// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace text {

/// What a run of inline text is. `Footnote` carries its mark-up in `note`; its `text` is empty.
/// Source of the format: CommonMark 0.30, chapter 6 (inlines), without HTML, images and autolinks, with `^[…]` footnotes;
/// a line break inside a text is a forced line break.
enum class RunKind : unsigned char { Text, LineBreak, Footnote };

struct Run {
    RunKind kind = RunKind::Text;
    QString text;
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    QString target; ///< "https://…", or "#code" of an entry, passage or reference; empty: no link
    QString note;   ///< footnote: its own mark-up

    bool operator==(const Run &) const = default;
};

/// Never fails: what is no mark-up is text.
QList<Run> parse(QStringView markup);
/// Mark-up that parses to the same runs (adjacent equal runs joined, empty ones dropped).
QString serialize(const QList<Run> &runs);
/// What a reader sees: no mark-up, footnotes left out, line breaks as '\n'.
QString plain(QStringView markup);
/// `plain` text as mark-up: everything that could mean something is escaped.
QString escaped(QStringView plain);
/// The targets of all links, in order, footnotes' included.
QStringList targets(QStringView markup);

/// Cuts runs at a character of the shown text (a line break and a footnote mark count one each).
std::pair<QList<Run>, QList<Run>> splitAt(const QList<Run> &runs, int position);
/// How many characters the runs show.
int shownLength(const QList<Run> &runs);

} // namespace text
