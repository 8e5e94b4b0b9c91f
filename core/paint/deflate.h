// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace paint {

/// Compresses into the zlib format that PDF calls FlateDecode. One per thread; the same bytes in give the same bytes out.
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

} // namespace paint
