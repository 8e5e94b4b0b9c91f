// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"

#include <nettle/sha2.h>

namespace base {

/// A SHA-256 digest (FIPS 180-4) of bytes that come piece by piece. Nettle uses the processor's own instructions for it:
/// ten times as fast as QCryptographicHash, and editions are nothing but hashes.
class Digest final
{
public:
    Digest() { sha256_init(&m_state); }

    void add(QByteArrayView bytes)
    {
        sha256_update(&m_state, size_t(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
    }
    /// Of what was added; afterwards it begins anew.
    Hash result()
    {
        std::array<uint8_t, Hash::size> bytes;
        sha256_digest(&m_state, bytes.size(), bytes.data());
        return Hash::fromBytes(QByteArrayView(bytes.data(), Hash::size));
    }

private:
    sha256_ctx m_state;
};

} // namespace base
