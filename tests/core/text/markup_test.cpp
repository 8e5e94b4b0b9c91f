// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markup.h"

#include <catch2/catch.hpp>

using namespace text;
using namespace Qt::StringLiterals;

namespace {

/// One line per run: its looks, then its text.
std::string shown(QStringView markup)
{
    QString result;
    for (const Run &run : parse(markup)) {
        result += run.strong ? u"S"_s : QString();
        result += run.emphasis ? u"E"_s : QString();
        result += run.code ? u"C"_s : QString();
        result += run.target.isEmpty() ? QString() : u'{' + run.target + u'}';
        switch (run.kind) {
        case RunKind::Text: result += u'"' + run.text + u'"'; break;
        case RunKind::LineBreak: result += u'/'; break;
        case RunKind::Footnote: result += u"^(" + run.note + u')';
        }
    }
    return result.toStdString();
}

} // namespace

TEST_CASE("A text without marks is one run", "[markup]")
{
    CHECK(shown(u"Une phrase, simplement.") == "\"Une phrase, simplement.\"");
    CHECK(parse(u"").isEmpty());
}

TEST_CASE("Stars make words strong or emphasised", "[markup]")
{
    CHECK(shown(u"un **mot** et *un autre*") == "\"un \"S\"mot\"\" et \"E\"un autre\"");
    CHECK(shown(u"***les deux***") == "SE\"les deux\"");
    CHECK(shown(u"**fort *et plus* fort**") == "S\"fort \"SE\"et plus\"S\" fort\"");
    CHECK(shown(u"par**tic**ipation") == "\"par\"S\"tic\"\"ipation\"");
}

TEST_CASE("Stars that CommonMark takes for text are text", "[markup]")
{
    CHECK(shown(u"5 * 3 * 2") == "\"5 * 3 * 2\"");
    CHECK(shown(u"** non**") == "\"** non**\"");
    CHECK(shown(u"**ouvert") == "\"**ouvert\"");
    CHECK(shown(u"a*\"b\"*") == "\"a*\"b\"*\"");
    CHECK(shown(u"*a **b*") == "\"*a *\"E\"b\"");
    CHECK(shown(u"**a*") == "\"*\"E\"a\"");
    CHECK(shown(u"*foo**bar*") == "E\"foo**bar\"");
    CHECK(shown(u"**foo*bar**") == "S\"foo*bar\"");
    CHECK(shown(u"*foo**bar**baz*") == "E\"foo\"SE\"bar\"E\"baz\"");
    CHECK(shown(u"***foo** bar*") == "SE\"foo\"E\" bar\"");
    CHECK(shown(u"*foo **bar***") == "E\"foo \"SE\"bar\"");
    CHECK(shown(u"foo***bar***baz") == "\"foo\"SE\"bar\"\"baz\"");
    CHECK(shown(u"foo******bar*********baz") == "\"foo\"S\"bar\"\"***baz\"");
    CHECK(shown(u"****fort****") == "S\"fort\"");
    CHECK(shown(u"*a\u00A0*") == "\"*a\u00A0*\"");
}

TEST_CASE("Underscores and HTML are text", "[markup]")
{
    CHECK(shown(u"_pas_ __cela__ <b>non</b> &amp; ![x]") == "\"_pas_ __cela__ <b>non</b> &amp; ![x]\"");
}

TEST_CASE("A backslash takes the meaning from punctuation and stays before anything else", "[markup]")
{
    CHECK(shown(u"\\*non\\*") == "\"*non*\"");
    CHECK(shown(u"C:\\dossier\\\\") == "\"C:\\dossier\\\"");
    CHECK(shown(u"fin\\") == "\"fin\\\"");
    CHECK(shown(u"un\\\ndeux") == "\"un\"/\"deux\"");
}

TEST_CASE("Code is kept as it stands", "[markup]")
{
    CHECK(shown(u"`*a*\\`") == "C\"*a*\\\"");
    CHECK(shown(u"``a`b``") == "C\"a`b\"");
    CHECK(shown(u"`` `a` ``") == "C\"`a`\"");
    CHECK(shown(u"`  `") == "C\"  \"");
    CHECK(shown(u"`sans fin") == "\"`sans fin\"");
    CHECK(shown(u"*a`*`") == "\"*a\"C\"*\"");
    CHECK(shown(u"\\``a`") == "\"`\"C\"a\"");
}

TEST_CASE("A link shows its words and leads to its target", "[markup]")
{
    CHECK(shown(u"voir [la fiche](#p-1).") == "\"voir \"{#p-1}\"la fiche\"\".\"");
    CHECK(shown(u"[a](https://x.be/r_(y)?z=1)") == "{https://x.be/r_(y)?z=1}\"a\"");
    CHECK(shown(u"[a](<avec espace>)") == "{avec espace}\"a\"");
    CHECK(shown(u"[a\\]b](#c\\*d)") == "{#c*d}\"a]b\"");
    CHECK(shown(u"[un **mot** fort](#x)") == "{#x}\"un \"S{#x}\"mot\"{#x}\" fort\"");
    CHECK(shown(u"**[a](#x)**") == "S{#x}\"a\"");
    CHECK(shown(u"[[a]](#x)") == "{#x}\"[a]\"");
    CHECK(shown(u"[`]`](#x)") == "C{#x}\"]\"");
}

TEST_CASE("What only looks like a link is text", "[markup]")
{
    CHECK(shown(u"[…]") == "\"[…]\"");
    CHECK(shown(u"[a] (#x)") == "\"[a] (#x)\"");
    CHECK(shown(u"[a](#x y)") == "\"[a](#x y)\"");
    CHECK(shown(u"[a](#x") == "\"[a](#x\"");
    CHECK(shown(u"[a](#x \"titre\")") == "\"[a](#x \"titre\")\"");
    CHECK(shown(u"[a [b](#x) c](#y)") == "\"[a \"{#x}\"b\"\" c](#y)\"");
    CHECK(shown(u"*[a*](#x)") == "\"*\"{#x}\"a*\"");
}

TEST_CASE("A footnote keeps its own mark-up", "[markup]")
{
    CHECK(shown(u"mot^[voir *ici* [a](#x)] suite") == "\"mot\"^(voir *ici* [a](#x))\" suite\"");
    CHECK(shown(u"^[a ^[b] c]") == "^(a ^[b] c)");
    CHECK(shown(u"^[a \\] b `]` c]") == "^(a \\] b `]` c)");
    CHECK(shown(u"^[ouvert") == "\"^[ouvert\"");
    CHECK(shown(u"x^2 et x\\^[2]") == "\"x^2 et x^[2]\"");
    CHECK(shown(u"*a^[b*]c*") == "E\"a\"E^(b\\*)E\"c\"");
    CHECK(shown(u"[a^[b [c](#y)]d](#x)") == "{#x}\"a\"{#x}^(b [c](#y)){#x}\"d\"");
}

TEST_CASE("Footnotes in footnotes are kept, and beyond the eighth they are text", "[markup]")
{
    const auto nested = [](int depth) -> QString {
        return u"^[a "_s.repeated(depth) + u"fin" + u"]"_s.repeated(depth);
    };
    CHECK(serialize(parse(nested(8))) == nested(8));
    const QList<Run> runs = parse(nested(12));
    CHECK(parse(serialize(runs)) == runs);
    CHECK(runs.first().note.contains(u"^\\["));
    CHECK(runs.first().note.contains(u"fin"));
}

TEST_CASE("An empty footnote shows nothing and keeps marks apart", "[markup]")
{
    CHECK(shown(u"a^[]b") == "\"ab\"");
    CHECK(shown(u"a^[]**\"b\"**^[]c") == "\"a\"S\"\"b\"\"\"c\"");
}

TEST_CASE("A line break is a forced line break, however it is written", "[markup]")
{
    CHECK(shown(u"a\nb\r\nc\rd\u2028e") == "\"a\"/\"b\"/\"c\"/\"d\"/\"e\"");
    CHECK(shown(u"**a\nb**") == "S\"a\"S/S\"b\"");
    CHECK(shown(u"`a\nb`") == "C\"a\"/C\"b\"");
}

TEST_CASE("Plain text has no marks and no footnotes", "[markup]")
{
    CHECK(plain(u"**Un** [lien](#x)^[note] et `code`\\*\nligne") == u"Un lien et code*\nligne"_s);
}

TEST_CASE("Escaped text reads back as it was", "[markup]")
{
    for (const QString &text : {u"5*3 [a](b) ^[c] `d` \\ _e_"_s, u"***"_s, u"\\"_s, u"]["_s, u"a\nb"_s}) {
        CHECK(plain(escaped(text)) == text);
    }
}

TEST_CASE("All links of a text are found, footnotes' too, and those that show nothing", "[markup]")
{
    CHECK(targets(u"[a](#x)^[b [c](#y) ^[[d](#z)]] [e](https://f.be)")
          == QStringList{u"#x"_s, u"https://f.be"_s, u"#y"_s, u"#z"_s});
    CHECK(links(u"[](#x) [*b* c]() [ ](#y)")
          == QList<Link>{{u"#x"_s, u""_s}, {u""_s, u"b c"_s}, {u"#y"_s, u" "_s}});
    CHECK(targets(u"rien").isEmpty());
}

TEST_CASE("Runs are cut at a shown character", "[markup]")
{
    const QList<Run> runs = parse(u"ab**cd**^[n]\nef");
    REQUIRE(shownLength(runs) == 8);
    const auto [before, after] = splitAt(runs, 3);
    CHECK(serialize(before) == u"ab**c**"_s);
    CHECK(serialize(after) == u"**d**^[n]\nef"_s);
    CHECK(serialize(splitAt(runs, 5).first) == u"ab**cd**^[n]"_s);
    CHECK(serialize(splitAt(runs, 0).first).isEmpty());
    CHECK(serialize(splitAt(runs, 0).second) == serialize(runs));
    CHECK(serialize(splitAt(runs, 99).first) == serialize(runs));
    CHECK(splitAt(runs, 99).second.isEmpty());
}

TEST_CASE("Hostile texts are read in one pass", "[markup]")
{
    constexpr int many = 30000;
    const auto repeated = [](QStringView piece) { return piece.toString().repeated(many); };
    for (const QString &text :
         QStringList{repeated(u"["), repeated(u"*"), repeated(u"*a "), repeated(u"a**b*c"), repeated(u"^["),
                     repeated(u"`a``"), repeated(u"[a](b"), repeated(u"[a](<b"), repeated(u"\\"),
                     repeated(u"]"), repeated(u"**a*"), repeated(u"^[") + repeated(u"]"),
                     repeated(u"[") + repeated(u"](x)"), repeated(u"[a](") + repeated(u")"),
                     repeated(u"*[a](x)"), repeated(u"[") + repeated(u"[a](x)")}) {
        const QList<Run> runs = parse(text);
        CHECK(parse(serialize(runs)) == normalised(runs));
        CHECK(targets(text).size() <= text.size());
    }
}
