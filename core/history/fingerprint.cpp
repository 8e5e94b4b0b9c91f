// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/fingerprint.h"

#include "base/clock.h"
#include "base/digest.h"
#include "history/address.h"

#include <QtEndian>
#include <algorithm>

namespace history {

using base::Hash;

namespace {

class FramedDigest final
{
public:
    FramedDigest &operator<<(const QByteArray &part)
    {
        const quint32 length = qToBigEndian(quint32(part.size()));
        m_digest.add(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        m_digest.add(part);
        return *this;
    }
    FramedDigest &operator<<(const QString &text) { return *this << text.toUtf8(); }
    FramedDigest &operator<<(QList<Hash> hashes)
    {
        std::sort(hashes.begin(), hashes.end());
        QByteArray joined;
        for (const Hash &hash : hashes)
            joined += hash.bytes();
        return *this << joined;
    }
    Hash result() { return m_digest.result(); }

private:
    base::Digest m_digest;
};

} // namespace

Hash fingerprint(const Version &version, const base::Id &nonce)
{
    const Address address = addressOf(version.key);
    FramedDigest digest;
    digest << nonce.bytes() << address.kind << address.object.bytes() << address.facet << version.parents
           << version.bytes;
    return digest.result();
}

Hash fingerprint(const Change &change)
{
    QList<Hash> versions;
    for (const Version &version : change.versions)
        versions.append(version.hash);
    const StoredReason reason = stored(change.header);
    FramedDigest digest;
    digest << QByteArray::number(change.format) << change.nonce.bytes() << change.header.author
           << base::toStoredTime(change.header.at) << reason.code << reason.detail << change.header.entry.bytes()
           << versions;
    return digest.result();
}

bool isSound(const Change &change)
{
    const auto sound = [&](const Version &version) { return fingerprint(version, change.nonce) == version.hash; };
    return std::all_of(change.versions.begin(), change.versions.end(), sound) && fingerprint(change) == change.id;
}

} // namespace history
