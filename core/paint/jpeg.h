// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSize>
#include <optional>

namespace paint {

/// What the head of a JPEG says.
struct JpegHead {
    QSize size;
    int components = 0;  ///< 1 grey, 3 colour, 4 inks
    int bits = 0;        ///< of a component
    int orientation = 1; ///< 1 to 8, as in EXIF: how it asks to be turned or mirrored, 1 not at all
};

/// Nothing when `bytes` are not a JPEG whose head is whole.
std::optional<JpegHead> readJpegHead(QByteArrayView bytes);

} // namespace paint
