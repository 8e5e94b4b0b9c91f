// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/strictjson.h"
#include "exchange/utf8.h"

#include <QJsonDocument>
#include <catch2/catch.hpp>

using base::ErrorKind;
using exchange::parseStrictly;

namespace {

ErrorKind refusalOf(const QByteArray &json)
{
    const auto result = parseStrictly(json);
    REQUIRE_FALSE(result);
    return result.error().kind;
}

} // namespace

TEST_CASE("Sound JSON is read as Qt reads it")
{
    for (const QByteArray &json :
         {QByteArray("{}"), QByteArray(" { \"a\" : [ ] } \n"), QByteArray(R"({"a":-0.5e+10,"b":[true,false,null,0,10,1E2]})"),
          QByteArray(R"({"a\"\\\/\b\f\n\r\t\u00e9":"\ud83d\ude42é"})")}) {
        const auto result = parseStrictly(json);
        REQUIRE(result);
        CHECK(*result == QJsonDocument::fromJson(json).object());
    }
}

TEST_CASE("Whatever breaks the grammar of JSON is refused")
{
    for (const QByteArray &json :
         {QByteArray("{"), QByteArray("{\"a\"}"), QByteArray("{\"a\":}"), QByteArray("{\"a\":1,}"), QByteArray("{\"a\":01}"),
          QByteArray("{\"a\":1.}"), QByteArray("{\"a\":.5}"), QByteArray("{\"a\":+1}"), QByteArray("{\"a\":1e}"),
          QByteArray("{\"a\":tru}"), QByteArray("{'a':1}"), QByteArray("{a:1}"), QByteArray("{\"a\":\"\n\"}"),
          QByteArray("{\"a\":\"\\x\"}"), QByteArray("{\"a\":\"\\u12G4\"}"), QByteArray("{\"a\":\"\\u+123\"}"),
          QByteArray("{\"a\":[1 2]}"), QByteArray("{\"a\":[1,]}"), QByteArray("{} {}"), QByteArray("/**/{}"), QByteArray("{\"a\":Infinity}"),
          QByteArray("{\"a\":\"open}"), QByteArray("{\"a\":1\0}", 8)})
        CHECK(refusalOf(json) == ErrorKind::NotJson);
}

TEST_CASE("Many keys in one object are compared without taking forever")
{
    QByteArray json = "{";
    for (int i = 0; i < 200'000; ++i)
        json += "\"key" + QByteArray::number(i) + "\":0,";
    CHECK(parseStrictly(json + "\"last\":0}"));
    CHECK(refusalOf(json + "\"key7\":0}") == ErrorKind::DuplicateKey);
}

TEST_CASE("The first byte that is not UTF-8 is found behind any valid text")
{
    const QByteArray valid = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x99\x82";
    CHECK(exchange::validUtf8(valid) == valid.size());
    CHECK(exchange::validUtf8(QByteArray(valid + '\xFF' + valid)) == valid.size());
    CHECK(exchange::validUtf8(valid.chopped(1)) == valid.size() - 4);
}
