// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>
#include <chrono>
#include <mutex>

namespace base {

namespace {

// The sub-millisecond counter of RFC 9562, method 1: ids made within one millisecond still ascend.
struct Sequence {
    std::mutex mutex;
    std::uint64_t milliseconds = 0;
    std::uint64_t counter = 0;
};

std::uint64_t nextHigh()
{
    static Sequence sequence;
    using namespace std::chrono;
    const auto now = std::uint64_t(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
    const std::lock_guard lock(sequence.mutex);
    if (now > sequence.milliseconds) {
        sequence.milliseconds = now;
        sequence.counter = QRandomGenerator::system()->generate() & 0x1FF;
    } else if (++sequence.counter > 0xFFF) {
        ++sequence.milliseconds;
        sequence.counter = 0;
    }
    return (sequence.milliseconds << 16) | 0x7000 | sequence.counter;
}

} // namespace

Id Id::create()
{
    const std::uint64_t high = nextHigh();
    const std::uint64_t random = QRandomGenerator::global()->generate64();
    return {high, (random & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL};
}

Id Id::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return {};
    return {qFromBigEndian<quint64>(bytes.data()), qFromBigEndian<quint64>(bytes.data() + 8)};
}

Id Id::fromString(QStringView text)
{
    return text.size() == 36 ? fromBytes(QUuid::fromString(text).toRfc4122()) : Id();
}

QByteArray Id::bytes() const
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian<quint64>(m_high, bytes.data());
    qToBigEndian<quint64>(m_low, bytes.data() + 8);
    return bytes;
}

QString Id::toString() const
{
    return QUuid::fromRfc4122(bytes()).toString(QUuid::WithoutBraces);
}

} // namespace base
