// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <array>

namespace model {

/// A hash in 256 implicitly shared shards: changing one key of a shared copy copies one shard, not a hundred thousand keys.
template<typename Key, typename Value>
class ShardedHash final
{
public:
    Value value(const Key &key) const { return shard(key).value(key); }
    bool contains(const Key &key) const { return shard(key).contains(key); }
    void insert(const Key &key, const Value &value) { shard(key).insert(key, value); }
    void remove(const Key &key) { shard(key).remove(key); }
    qsizetype size() const
    {
        qsizetype total = 0;
        for (const auto &shard : m_shards)
            total += shard.size();
        return total;
    }

private:
    static size_t indexOf(const Key &key) { return (qHash(key, 0) * 0x9E3779B97F4A7C15ULL) >> 56; }
    const QHash<Key, Value> &shard(const Key &key) const { return m_shards[indexOf(key)]; }
    QHash<Key, Value> &shard(const Key &key) { return m_shards[indexOf(key)]; }

    std::array<QHash<Key, Value>, 256> m_shards;
};

} // namespace model
