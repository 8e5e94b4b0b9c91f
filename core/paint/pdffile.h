// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/deflate.h"
#include "base/digest.h"
#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace paint {

/// Streams that were compressed for a file, in their order: what comes again in the next one need not be.
struct PackedStream {
    std::string bytes;
    std::string packed;
};
using PackedStreams = std::vector<PackedStream>;

/// The objects of one PDF 1.7 file, written as they come: numbers are given out first, bodies follow in any order.
/// Small objects are gathered in compressed object streams, the cross-reference table is a stream.
class PdfFile final
{
public:
    /// Writes to an open device. Keeps object positions and what waits to be compressed, some megabytes, in memory.
    /// `known`: those of the last file, which become those of this one; null: nothing is remembered.
    explicit PdfFile(QIODevice *device, int threads = 1, PackedStreams *known = nullptr);

    /// The number of an object to be written later.
    int reserve();
    /// A dictionary, array or other value, without a stream.
    void object(int number, std::string_view body);
    /// `entries` are those of the stream's dictionary, without Length; `bytes` are written as they are.
    void stream(int number, std::string_view entries, std::string_view bytes);
    /// The same, compressed here: together with others, in all threads, and written in the order in which they came.
    void packedStream(int number, std::string_view entries, std::string_view bytes);
    /// The same, already compressed.
    void deflatedStream(int number, std::string_view entries, std::string_view packed);

    /// Writes what is pending and the cross-reference table. `identifier` is 16 bytes that say which document it is. Refuses
    /// with InputOutput when the device did not take everything.
    base::Outcome finish(int catalog, int information, const QByteArray &identifier);

private:
    struct Place {
        enum Kind : std::uint8_t { Free, AtOffset, InStream } kind = Free;
        std::uint64_t where = 0; ///< offset, or the number of the object stream
        std::uint16_t index = 0; ///< in the object stream
    };

    struct Waiting {
        int number = 0;
        std::string entries;
        std::string bytes;
    };

    void write(std::string_view bytes);
    void flushObjects();
    void flushWaiting();
    std::string pack(size_t stream, const Waiting &waiting, const base::Deflate &deflate);
    std::string crossReferences() const;

    QIODevice *m_device;
    std::vector<std::unique_ptr<base::Deflate>> m_deflates; ///< one for each thread
    std::vector<Waiting> m_waiting;
    size_t m_waitingBytes = 0;
    PackedStreams *m_known;
    size_t m_packed = 0; ///< how many streams were
    base::Digest m_digest; ///< only tells files apart
    std::uint64_t m_written = 0;
    bool m_failed = false;
    std::vector<Place> m_places;
    std::vector<int> m_pendingNumbers;
    std::vector<size_t> m_pendingOffsets;
    std::string m_pending;
};

} // namespace paint
