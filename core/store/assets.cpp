// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/assets.h"

#include "store/database.h"
#include "store/storeerror.h"

namespace store {

using base::ErrorKind;
using base::Hash;

Assets::Assets(const Database &database)
    : m_path(database.path())
    , m_put(database, QStringLiteral("INSERT OR IGNORE INTO asset (hash, mime, data) VALUES (?, ?, ?)"))
    , m_contains(database, QStringLiteral("SELECT 1 FROM asset WHERE hash = ?"))
    , m_bytes(database, QStringLiteral("SELECT data FROM asset WHERE hash = ?"))
{
}

void Assets::put(const history::Asset &asset)
{
    if (Hash::of(QByteArrayView(asset.bytes)) != asset.hash)
        throw StoreError(ErrorKind::Damaged, m_path, {asset.hash.hex()});
    m_put.run(asset.hash, orEmpty(asset.mime), asset.bytes);
}

bool Assets::contains(const Hash &hash)
{
    return Rows(m_contains, hash).next();
}

QByteArray Assets::bytes(const Hash &hash)
{
    Rows rows(m_bytes, hash);
    if (!rows.next())
        throw StoreError(ErrorKind::NotFound, m_path, {hash.hex()});
    const QByteArray bytes = rows.bytes(0);
    if (Hash::of(QByteArrayView(bytes)) != hash)
        throw StoreError(ErrorKind::Damaged, m_path, {hash.hex()});
    return bytes;
}

} // namespace store
