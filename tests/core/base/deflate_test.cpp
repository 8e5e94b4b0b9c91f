// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/deflate.h"

#include <catch2/catch.hpp>

namespace {

std::string packed(const std::string &bytes)
{
    return base::Deflate()(bytes);
}

std::optional<QByteArray> unpacked(const std::string &bytes, qsizetype size)
{
    return base::inflated(QByteArrayView(bytes.data(), qsizetype(bytes.size())), size);
}

} // namespace

TEST_CASE("What was packed comes back whole")
{
    const std::string words(100'000, 'a'); // nothing packs better
    CHECK(unpacked(packed(words), 100'000) == QByteArray(100'000, 'a'));
    CHECK(unpacked(packed({}), 0) == QByteArray());
}

TEST_CASE("What is damaged or of another size is not unpacked")
{
    const std::string whole = packed("une page de texte, encore une page de texte");
    REQUIRE(unpacked(whole, 43));
    CHECK_FALSE(unpacked(whole, 42));
    CHECK_FALSE(unpacked(whole, 44));
    CHECK_FALSE(unpacked(whole, -1));
    CHECK_FALSE(unpacked(whole, qsizetype(1) << 62)); // would not fit into any memory
    CHECK_FALSE(unpacked(whole.substr(0, whole.size() - 1), 43));
    std::string hurt = whole;
    hurt.back() ^= 1; // the sum over all of it
    CHECK_FALSE(unpacked(hurt, 43));
    CHECK_FALSE(unpacked({}, 43));
}
