// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <catch2/catch.hpp>

#include <QDateTime>
#include <QSet>
#include <QtEndian>
#include <thread>
#include <vector>

using base::Id;
using namespace Qt::StringLiterals;

TEST_CASE("Each id is greater than the one made before it", "[id]")
{
    Id last;
    bool ascends = true;
    for (int i = 0; i < 100000; ++i) {
        const Id next = Id::create();
        ascends = ascends && last < next;
        last = next;
    }
    CHECK(ascends);
}

TEST_CASE("Ids made in several threads at once are all different, and ascend in each", "[id]")
{
    constexpr int each = 20000;
    std::vector<std::vector<Id>> made(4);
    std::vector<std::thread> threads;
    for (std::vector<Id> &ids : made) {
        threads.emplace_back([&ids] {
            for (int i = 0; i < each; ++i)
                ids.push_back(Id::create());
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QSet<Id> all;
    for (const std::vector<Id> &ids : made) {
        CHECK(std::is_sorted(ids.begin(), ids.end()));
        for (const Id &id : ids)
            all.insert(id);
    }
    CHECK(all.size() == 4 * each);
}

TEST_CASE("An id is a UUID of version 7 that begins with the time it was made", "[id]")
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString text = Id::create().toString();
    CHECK(text.size() == 36);
    CHECK(text == text.toLower());
    CHECK(text[14] == u'7');
    CHECK(u"89ab"_s.contains(text[19]));
    const qint64 made = QString(text.left(8) + text.mid(9, 4)).toLongLong(nullptr, 16);
    // The counter may have run ahead of the clock by a few milliseconds.
    CHECK(made >= before - 1);
    CHECK(made <= before + 60000);
}

TEST_CASE("An id survives being written as text and as bytes, in the same order", "[id]")
{
    const Id first = Id::create();
    const Id second = Id::create();
    CHECK(Id::fromString(first.toString()) == first);
    CHECK(Id::fromBytes(first.bytes()) == first);
    CHECK(first.bytes() < second.bytes());
    CHECK(first.toString() < second.toString());
}

TEST_CASE("What is no id becomes the null id", "[id]")
{
    CHECK(Id().isNull());
    CHECK_FALSE(Id::create().isNull());
    for (const QString &text :
         {u""_s, u"m-1"_s, u"0190b5a0-0000-7000-8000-00000000000"_s,
          u"0190b5a0-0000-7000-8000-00000000000g"_s, u"{190b5a0-0000-7000-8000-000000000000}"_s})
        CHECK(Id::fromString(text).isNull());
    CHECK(Id::fromBytes(QByteArray(15, 'x')).isNull());
    CHECK(Id::fromBytes({}).isNull());
}
