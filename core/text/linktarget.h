// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace text {

/// Where in a source a link's target stands, and where the link ends; a negative end: there is none.
struct LinkTarget {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end = -1;
};

/// Reads what stands behind "](", up to its ")": CommonMark 0.30 §6.3 without titles. `position` is behind
/// the "(".
LinkTarget readLinkTarget(QStringView source, qsizetype position);

} // namespace text
