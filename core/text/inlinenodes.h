// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

namespace text {

enum class NodeKind : unsigned char { Text, Code, Break, Note, Stars, LinkStart, LinkEnd };

/// A stretch of a source of mark-up. For a link's start it is the target's; stars that found no partner are
/// text.
struct Node {
    NodeKind kind = NodeKind::Text;
    qsizetype start = 0;
    qsizetype length = 0;
    // Stars: how many stretches of each kind end before and start after what is left of them.
    int strongEnds = 0;
    int strongStarts = 0;
    int emphasisEnds = 0;
    int emphasisStarts = 0;
};

/// A run of stars and what it could do (CommonMark 0.30 §6.2).
struct Stars {
    qsizetype node = 0;
    qsizetype length = 0; ///< as written: the rule of three looks at this one
    bool canOpen = false;
    bool canClose = false;
};

using Nodes = std::vector<Node>;

} // namespace text
