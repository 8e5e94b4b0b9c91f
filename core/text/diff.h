// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace text {

enum class SegmentKind : unsigned char { Equal, Removed, Added };

struct Segment {
    SegmentKind kind = SegmentKind::Equal;
    QString text;

    bool operator==(const Segment &) const = default;
};

/// What moved between two texts, word by word, for a person to read: what was removed stands before what was
/// added in its place, and changed words with only a space between them are one change. Equal and removed
/// segments together are `before`, equal and added ones `after`. Very long texts are compared by sentence
/// first; where even those are too many and differ throughout, they are one change.
QList<Segment> differences(QStringView before, QStringView after);

} // namespace text
