// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace base {

/// Compresses into the zlib format that PDF calls FlateDecode (RFC 1950). One per thread; the same bytes in give the same bytes out.
class Deflate final
{
public:
    enum class Effort { Small, Fast };

    explicit Deflate(Effort effort = Effort::Small);
    ~Deflate();
    Deflate(const Deflate &) = delete;
    Deflate &operator=(const Deflate &) = delete;

    std::string operator()(std::string_view bytes) const;

private:
    libdeflate_compressor *m_compressor;
};

/// What was compressed into the zlib format (RFC 1950). Nothing where it is damaged or not `size` bytes long; a size that no
/// such stream can have asks for no memory.
std::optional<QByteArray> inflated(QByteArrayView packed, qsizetype size);

} // namespace base
