// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace store {

/// A piece of an edition as its row holds it: its length in four bytes, the highest first, and a zlib stream (RFC 1950).
QByteArray packedPiece(const QByteArray &piece);
/// Whatever it hashes to; empty when it is not of that size. Believes no size that a damaged row makes up.
QByteArray unpackedPiece(const QByteArray &packed, qint64 size);

} // namespace store
