// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/svgcleaning.h"

#include <catch2/catch.hpp>

using exchange::cleanSvg;

namespace {

QByteArray svg(const QByteArray &content)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + content + "</svg>";
}

QByteArray cleaned(const QByteArray &content)
{
    const auto result = cleanSvg(svg(content));
    REQUIRE(result);
    CHECK(cleanSvg(*result) == result);
    return *result;
}

} // namespace

TEST_CASE("An SVG with nothing to take out keeps its very bytes")
{
    for (const QByteArray &content :
         {QByteArray("<circle r='5' fill='url(#g)' style='fill: url( \"#g\" )'/>"), QByteArray("<use xlink:href='#part'/>"),
          QByteArray("<!-- a remark --><style>.a { fill: red }</style>"), QByteArray("<image href='data:image/png;base64,AAAA'/>"),
          QByteArray("<text>5 &lt; 6 &amp; é</text>")})
        CHECK(cleaned(content) == svg(content));
}

TEST_CASE("What could run is taken out of an SVG")
{
    for (const QByteArray &content :
         {QByteArray("<script>evil()</script>"), QByteArray("<x:script xmlns:x='http://www.w3.org/2000/svg'>evil()</x:script>"),
          QByteArray("<g onload='evil()'/>"), QByteArray("<g ONCLICK='evil()'/>"), QByteArray("<a href='javascript:evil()'><circle/></a>"),
          QByteArray("<set attributeName='href' to='javascript:evil()'/>"), QByteArray("<animate values='evil'/>"),
          QByteArray("<foreignObject><b xmlns='http://www.w3.org/1999/xhtml'>evil</b></foreignObject>"),
          QByteArray("<image href='data:text/html,evil'/>"), QByteArray("<image href='data:image/svg+xml,evil'/>")})
        CHECK_FALSE(cleaned(content).contains("evil"));
}

TEST_CASE("What reaches outside is taken out of an SVG")
{
    for (const QByteArray &content :
         {QByteArray("<image href='http://evil/x.png'/>"), QByteArray("<image xlink:href='evil.png'/>"), QByteArray("<use href='evil.svg#a'/>"),
          QByteArray("<g fill='url(http://evil/)'/>"), QByteArray("<g style='fill:URL( \"http://evil\" )'/>"),
          QByteArray("<style>@import 'evil.css';</style>"), QByteArray("<style>a{b:u/**/rl(evil)}</style>"),
          QByteArray("<style>@im<![CDATA[port 'evil']]></style>"), QByteArray("<style>a{b:\\75rl(evil)}</style>"),
          QByteArray("<g xml:base='http://evil/'/>")})
        CHECK_FALSE(cleaned(content).contains("evil"));
    const auto result = cleanSvg("<?xml-stylesheet href='evil.css'?>" + svg("<circle/>"));
    REQUIRE(result);
    CHECK_FALSE(result->contains("evil"));
}

TEST_CASE("What is harmless beside it stays")
{
    const QByteArray result = cleaned("<script>x</script><circle r=\"5\" onclick=\"x\" fill=\"red\"/><text>été</text>");
    CHECK(result.contains("<circle r=\"5\" fill=\"red\""));
    CHECK(result.contains("<text>été</text>"));
}

TEST_CASE("Entities that unpack to more than a machine's memory are refused")
{
    QByteArray bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'>";
    for (char c = 'b'; c <= 'k'; ++c) {
        const QByteArray before = QByteArray("&") + char(c - 1) + ';';
        bomb += QByteArray("<!ENTITY ") + c + " '" + before.repeated(10) + "'>";
    }
    CHECK_FALSE(cleanSvg(bomb + "]>" + svg("<text>&k;</text>")));
}

TEST_CASE("What is no well-formed XML cannot be cleaned")
{
    CHECK_FALSE(cleanSvg("<svg><g></svg>"));
    CHECK_FALSE(cleanSvg(""));
}
