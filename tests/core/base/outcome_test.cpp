// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/language.h"
#include "base/parallel.h"
#include "base/progress.h"
#include "base/resources.h"

#include <catch2/catch.hpp>

#include <QList>
#include <memory>

using namespace base;
using namespace Qt::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2)
        return Error{ErrorKind::WrongValue, u"here"_s, {QString::number(number)}};
    return number / 2;
}

Result<int> quarter(int number)
{
    const Result<int> result = half(number);
    return result ? half(*result) : result;
}

} // namespace

TEST_CASE("A result is a value or the reason why there is none, passed up unchanged", "[result]")
{
    REQUIRE(quarter(8));
    CHECK(quarter(8).value() == 2);
    REQUIRE_FALSE(quarter(6));
    CHECK(quarter(6).error() == Error{ErrorKind::WrongValue, u"here"_s, {u"3"_s}});
}

TEST_CASE("A result may hold what can only be moved", "[result]")
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    REQUIRE(result);
    const std::unique_ptr<int> taken = std::move(result).value();
    CHECK(*taken == 7);
}

TEST_CASE("An outcome without a value still says whether it went well", "[result]")
{
    CHECK(Outcome());
    const Outcome failed = Error{ErrorKind::DiskFull, {}, {}};
    CHECK_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::DiskFull);
}

TEST_CASE("What the world does is told apart from what the input is", "[result]")
{
    CHECK(isWorldFailure(ErrorKind::Locked));
    CHECK(isWorldFailure(ErrorKind::NotFound));
    CHECK(isWorldFailure(ErrorKind::ResourceMissing));
    CHECK_FALSE(isWorldFailure(ErrorKind::NotJson));
    CHECK_FALSE(isWorldFailure(ErrorKind::Cancelled));
}

TEST_CASE("A language has a code and nothing else is a language", "[language]")
{
    for (const Language language : bothLanguages) {
        CHECK(languageFrom(codeOf(language)) == language);
        CHECK(tagOf(language).startsWith(codeOf(language)));
        CHECK(other(language) != language);
        CHECK(other(other(language)) == language);
    }
    CHECK_FALSE(languageFrom(u"en"));
    CHECK_FALSE(languageFrom(u"FR"));
    CHECK_FALSE(languageFrom(u""));
}

TEST_CASE("Times are kept in UTC with milliseconds, wherever they were taken", "[clock]")
{
    const QDateTime inBrussels(QDate(2026, 7, 1), QTime(14, 2, 3, 45), Qt::OffsetFromUTC, 7200);
    CHECK(toStoredTime(inBrussels) == u"2026-07-01T12:02:03.045Z"_s);
}

TEST_CASE("A file that does not ship with the program is refused by name", "[resources]")
{
    const Result<QByteArray> missing = readResource(u"fonts/nowhere.ttf"_s);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::ResourceMissing);
    CHECK(missing.error().details == QStringList{u"fonts/nowhere.ttf"_s});
    const Result<QByteArray> there = readResource(u"hyphenation/hyph_fr.dic"_s);
    REQUIRE(there);
    CHECK(there->startsWith("UTF-8"));
}

TEST_CASE("Copies of a cancel token share what was asked", "[progress]")
{
    const CancelToken token;
    const CancelToken copy = token;
    CHECK_FALSE(copy.isCancelled());
    token.cancel();
    CHECK(copy.isCancelled());
}

TEST_CASE("Work in parallel is done once for each index, by workers that exist", "[parallel]")
{
    for (const int threads : {1, 2, 8}) {
        QList<int> done(1000, 0);
        int *results = done.data();
        std::atomic<bool> known{true};
        inParallel(done.size(), threads, [&](qsizetype index, int worker) {
            ++results[index];
            if (worker < 0 || worker >= threads)
                known = false;
        });
        CHECK(done == QList<int>(1000, 1));
        CHECK(known);
    }
    inParallel(0, 4, [](qsizetype, int) { FAIL("there was nothing to do"); });
}
