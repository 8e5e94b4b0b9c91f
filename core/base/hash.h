// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>
#include <array>
#include <compare>
#include <cstring>

namespace base {

/// A SHA-256 digest. The default value (all zero) means "unknown" and equals no real text.
class Hash final
{
public:
    static constexpr int size = 32;

    Hash() = default;
    static Hash of(QByteArrayView bytes);
    /// Of the UTF-8 form of `text`; the hash of a wording is the hash of its text and nothing else.
    static Hash of(QStringView text);
    /// Unknown when `bytes` is not 32 bytes long.
    static Hash fromBytes(QByteArrayView bytes);
    static Hash fromHex(QStringView hex);

    bool isUnknown() const { return *this == Hash(); }
    QByteArray bytes() const;
    /// 64 lower-case hexadecimal digits.
    QString hex() const;

    auto operator<=>(const Hash &) const = default;

private:
    std::array<unsigned char, size> m_bytes{};
    friend size_t qHash(const Hash &hash, size_t seed) noexcept
    {
        size_t word;
        std::memcpy(&word, hash.m_bytes.data(), sizeof word);
        return word ^ seed;
    }
};

} // namespace base
