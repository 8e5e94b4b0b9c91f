// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <utility>

namespace text {

/// What a run of inline text is. `Footnote` carries its mark-up in `note`; its `text` is empty.
/// Source of the format: CommonMark 0.30, chapter 6 (inlines), without `_`, HTML, images, autolinks,
/// character references and link titles, with `^[…]` footnotes; a line break inside a text is a forced line
/// break. An empty footnote `^[]` shows nothing and parses to nothing: the writer puts it where two marks
/// would otherwise run into one another.
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

/// Never fails: what is no mark-up is text. The runs are normalised. Takes time in proportion to the text,
/// whatever it is.
QList<Run> parse(QStringView markup);
/// Mark-up that parses to the same runs, normalised.
QString serialize(const QList<Run> &runs);

/// The one form among runs that look the same: adjacent equal runs are joined and empty ones dropped, '\n' in
/// a text is a line break, and spaces, breaks and footnotes are strong, emphasised or linked only when the
/// text before and after them is. Notes are written anew; in one nested deeper than eight, what would be a
/// ninth is text.
QList<Run> normalised(const QList<Run> &runs);

/// What a reader sees: no mark-up, footnotes left out, line breaks as '\n'.
QString plain(QStringView markup);
/// `plain` text as mark-up: everything that could mean something is escaped.
QString escaped(QStringView plain);

/// A link as it is written: where it leads and the words it shows. Either may be empty in a text made
/// elsewhere.
struct Link {
    QString target;
    QString text;

    bool operator==(const Link &) const = default;
};

/// All links in order, those of footnotes after those of the text they stand in.
/// Notes nested deeper than eight are not searched.
QList<Link> links(QStringView markup);
/// The targets of all links that have one, in the same order.
QStringList targets(QStringView markup);

/// Cuts runs at a character of the shown text (a line break and a footnote mark count one each).
std::pair<QList<Run>, QList<Run>> splitAt(const QList<Run> &runs, int position);
/// How many characters the runs show.
int shownLength(const QList<Run> &runs);

} // namespace text
