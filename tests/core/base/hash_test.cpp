// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <catch2/catch.hpp>

using base::Hash;
using namespace Qt::StringLiterals;

TEST_CASE("A hash is the SHA-256 of the bytes", "[hash]")
{
    // FIPS 180-2, appendix B.1.
    CHECK(Hash::of(QByteArrayView("abc")).hex()
          == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

TEST_CASE("Bytes that come in pieces have the hash of the whole", "[hash]")
{
    base::Digest digest;
    digest.add(QByteArrayView("a"));
    digest.add(QByteArrayView());
    digest.add(QByteArrayView("bc"));
    CHECK(digest.result() == Hash::of(QByteArrayView("abc")));
    digest.add(QByteArrayView("abc")); // begun anew
    CHECK(digest.result() == Hash::of(QByteArrayView("abc")));
}

TEST_CASE("The hash of a text is that of its UTF-8 form", "[hash]")
{
    CHECK(Hash::of(QStringView(u"été 😀")) == Hash::of(QByteArrayView("\xC3\xA9t\xC3\xA9 \xF0\x9F\x98\x80")));
    CHECK(Hash::of(QStringView(u"été")) != Hash::of(QStringView(u"e\u0301te\u0301")));
    CHECK_FALSE(Hash::of(QStringView()).isUnknown());
}

TEST_CASE("A hash survives being written as text and as bytes", "[hash]")
{
    const Hash hash = Hash::of(QStringView(u"texte"));
    CHECK(Hash::fromHex(hash.hex()) == hash);
    CHECK(Hash::fromBytes(hash.bytes()) == hash);
    CHECK(hash.hex().size() == 64);
}

TEST_CASE("What is no hash is unknown", "[hash]")
{
    CHECK(Hash().isUnknown());
    CHECK(Hash::fromBytes(QByteArray(31, 'x')).isUnknown());
    CHECK(Hash::fromHex(u"ba7816").isUnknown());
    CHECK(Hash::fromHex(u"").isUnknown());
    CHECK(Hash::fromHex(QString(QString(63, u'a') + u'g')).isUnknown());
    CHECK(Hash::fromHex(QString(64, u'A')) == Hash::fromHex(QString(64, u'a')));
}
