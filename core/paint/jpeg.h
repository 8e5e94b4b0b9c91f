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
    bool turned = false; ///< its EXIF part asks to turn or mirror it
};

/// Nothing when `bytes` are not a JPEG whose head is whole.
std::optional<JpegHead> readJpegHead(QByteArrayView bytes);

} // namespace paint
