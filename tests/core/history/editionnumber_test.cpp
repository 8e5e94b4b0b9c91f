// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/editionnumber.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

bool maySayNumber(const QString &number)
{
    return bool(history::checkEditionNumber(number));
}

QString after(const QStringList &newestFirst)
{
    QList<history::EditionLine> lines;
    for (const QString &number : newestFirst) {
        lines.append(history::EditionLine());
        lines.last().number = number;
    }
    return history::proposedNumber(lines, QDate(2026, 11, 22));
}

} // namespace

TEST_CASE("The number proposed for an edition goes on from the last one")
{
    CHECK(after({}) == u"2026.1");
    CHECK(after({u"2026.3"_s, u"2026.2"_s}) == u"2026.4");
    CHECK(after({u"2025.9"_s}) == u"2026.1");
    CHECK(after({u"7"_s}) == u"8");
    CHECK(after({u"2026"_s}) == u"2026.1");
    CHECK(after({u"printemps"_s}) == u"2026.1");
    CHECK(after({u"2026.2Un mot"_s, u"2026.1"_s}) == u"2026.2");
    CHECK(after({u"printemps"_s, u"2026.3"_s}) == u"2026.4");
}

TEST_CASE("An edition's number is short, can be typed again, and may stand in the name of a file")
{
    for (const QString &number : {u"2026.1"_s, u"7"_s, u"2026-11"_s, u"2e édition"_s, u"Printemps 2026"_s, u"v1_b"_s})
        CHECK(maySayNumber(number));
    for (const QString &number : {u""_s, u" 2026.1"_s, u"2026.1 "_s, u"2026.1\n"_s, u"2026\n1"_s, u"2026\t1"_s, u"2026/1"_s, u"2026:1"_s,
                                  u"..2026"_s, u".1"_s, u"-1"_s, u"2026..1"_s, u"2026  1"_s, u"2026.2Un mot…"_s, u"<b>1</b>"_s,
                                  u"2026\u00a01"_s, u"2026\u20281"_s, QString(25, u'1')}) {
        INFO(number.toStdString());
        CHECK_FALSE(maySayNumber(number));
    }
    CHECK(maySayNumber(QString(24, u'1')));
    const auto refused = history::checkEditionNumber(u"."_s);
    CHECK(refused.error().details == QStringList{u"edition_number"_s, u"24"_s});
}
