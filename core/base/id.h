// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>
#include <compare>
#include <cstdint>

namespace base {

/// A 16-byte UUIDv7 (RFC 9562): unique without asking anyone, ordered by the time it was made.
/// The default value is the null id: "no object".
class Id final
{
public:
    constexpr Id() = default;
    /// A new id, greater than every id this process made before.
    static Id create();
    /// Null when `bytes` is not 16 bytes long.
    static Id fromBytes(QByteArrayView bytes);
    /// Null when `text` is not a UUID in the 8-4-4-4-12 form.
    static Id fromString(QStringView text);

    constexpr bool isNull() const { return m_high == 0 && m_low == 0; }
    QByteArray bytes() const;
    /// Lower case, 8-4-4-4-12, no braces: a valid code of the interchange format.
    QString toString() const;

    constexpr auto operator<=>(const Id &) const = default;

private:
    constexpr Id(std::uint64_t high, std::uint64_t low) : m_high(high), m_low(low) {}

    std::uint64_t m_high = 0;
    std::uint64_t m_low = 0;
    friend size_t qHash(const Id &id, size_t seed) noexcept { return size_t(id.m_low ^ (id.m_high << 1)) ^ seed; }
};

/// An id that says of what it is one. Converts to Id explicitly only.
template<typename Tag>
class TypedId final
{
public:
    constexpr TypedId() = default;
    constexpr explicit TypedId(Id id) : m_id(id) {}
    static TypedId create() { return TypedId(Id::create()); }

    constexpr bool isNull() const { return m_id.isNull(); }
    constexpr Id id() const { return m_id; }
    QString toString() const { return m_id.toString(); }
    QByteArray bytes() const { return m_id.bytes(); }

    constexpr auto operator<=>(const TypedId &) const = default;

private:
    Id m_id;
    friend size_t qHash(const TypedId &typed, size_t seed) noexcept { return qHash(typed.m_id, seed); }
};

} // namespace base
