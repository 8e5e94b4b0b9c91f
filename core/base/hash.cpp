// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include "base/digest.h"

namespace base {

Hash Hash::of(QByteArrayView bytes)
{
    Digest digest;
    digest.add(bytes);
    return digest.result();
}

Hash Hash::of(QStringView text)
{
    return of(QByteArrayView(text.toUtf8()));
}

Hash Hash::fromBytes(QByteArrayView bytes)
{
    Hash hash;
    if (bytes.size() == size)
        std::memcpy(hash.m_bytes.data(), bytes.data(), size);
    return hash;
}

Hash Hash::fromHex(QStringView hex)
{
    return fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

QByteArray Hash::bytes() const
{
    return {reinterpret_cast<const char *>(m_bytes.data()), size};
}

QString Hash::hex() const
{
    return QString::fromLatin1(bytes().toHex());
}

} // namespace base
