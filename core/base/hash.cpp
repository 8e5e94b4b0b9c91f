// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include "base/digest.h"

namespace base {

namespace {

int valueOf(QChar digit)
{
    const char16_t unit = digit.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    const char16_t lower = unit | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

} // namespace

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
    Hash hash;
    if (hex.size() != 2 * size)
        return hash;
    for (int i = 0; i < size; ++i) {
        const int high = valueOf(hex[2 * i]);
        const int low = valueOf(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return {};
        hash.m_bytes[size_t(i)] = static_cast<unsigned char>(high << 4 | low);
    }
    return hash;
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
