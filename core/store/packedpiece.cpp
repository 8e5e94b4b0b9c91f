// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packedpiece.h"

#include "base/deflate.h"

#include <QtEndian>

namespace store {

QByteArray packedPiece(const QByteArray &piece)
{
    return qCompress(piece);
}

QByteArray unpackedPiece(const QByteArray &packed, qint64 size)
{
    constexpr qsizetype length = 4;
    if (packed.size() < length || qFromBigEndian<quint32>(packed.constData()) != quint32(size))
        return {};
    // qUncompress would take three times as long, which is a third of verifying editions.
    return base::inflated(QByteArrayView(packed).sliced(length), size).value_or(QByteArray());
}

} // namespace store
