// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlscript.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using store::statementsOf;

TEST_CASE("A script is cut at its semicolons and nowhere else")
{
    CHECK(statementsOf(u"SELECT 1; SELECT 2"_s) == QStringList{u"SELECT 1"_s, u"SELECT 2"_s});
    CHECK(statementsOf(u"SELECT ';', \"a;b\", [c;d], `e;f`; SELECT 'it''s; fine';"_s)
          == QStringList{u"SELECT ';', \"a;b\", [c;d], `e;f`"_s, u"SELECT 'it''s; fine'"_s});
    CHECK(statementsOf(u"-- one; two\nSELECT 1 /* three; four */ + 2; -- five;"_s)
          == QStringList{u"SELECT 1 /* three; four */ + 2"_s});
    CHECK(statementsOf(u" ;; \n;"_s).isEmpty());
    CHECK(statementsOf(u""_s).isEmpty());
}

TEST_CASE("A trigger ends at its END, not at the first semicolon in it")
{
    const QString trigger = u"CREATE TRIGGER t BEFORE DELETE ON x BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT ';end;'; END"_s;
    CHECK(statementsOf(trigger + u"; SELECT 1;"_s) == QStringList{trigger, u"SELECT 1"_s});
    const QString passing = u"create temp trigger t before update on x begin\n  select 1; -- end;\n  select 2;\nend"_s;
    CHECK(statementsOf(passing + u";SELECT 1"_s) == QStringList{passing, u"SELECT 1"_s});
    CHECK(statementsOf(u"CREATE TABLE trigger_log (a); SELECT 1"_s).size() == 2);
}

TEST_CASE("An unfinished string or comment ends with the script")
{
    CHECK(statementsOf(u"SELECT 'a; b"_s) == QStringList{u"SELECT 'a; b"_s});
    CHECK(statementsOf(u"SELECT 1; /* b; c"_s) == QStringList{u"SELECT 1"_s});
}
