// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markup.h"

#include <catch2/catch.hpp>

#include <QRandomGenerator>

using namespace text;
using namespace Qt::StringLiterals;

namespace {

/// Seeded: the same runs at each start.
class RandomRuns final
{
public:
    explicit RandomRuns(quint32 seed) : m_random(seed) {}

    QList<Run> next(int depth = 0)
    {
        QList<Run> runs;
        for (int count = below(7); count >= 0; --count)
            runs.append(run(depth));
        return runs;
    }

    QString source()
    {
        static const QStringList pieces{u"a"_s,  u"é"_s,      u" "_s,  u"*"_s,  u"**"_s,   u"["_s,
                                        u"]"_s,  u"(#x)"_s,   u"^["_s, u"`"_s,  u"\\"_s,   u"."_s,
                                        u"(<"_s, u">"_s,      u")"_s,  u"\n"_s, u"("_s,    u"^"_s,
                                        u"«"_s,  u"\u00A0"_s, u"``"_s, u"😀"_s,  u"](#y)"_s};
        QString result;
        for (int count = below(24); count >= 0; --count)
            result += pieces[below(int(pieces.size()))];
        return result;
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool oneIn(int chances) { return below(chances) == 0; }

    QString words()
    {
        static const QStringList pieces{
            u"a"_s, u"mot"_s,    u" "_s, u"  "_s, u"."_s,  u"«"_s,     u"»"_s, u"*"_s,   u"**"_s, u"["_s,
            u"]"_s, u"^"_s,      u"`"_s, u"``"_s, u"\\"_s, u"("_s,     u")"_s, u"\n"_s,  u"_"_s,  u"é"_s,
            u"😀"_s, u"\u00A0"_s, u"!"_s, u"\t"_s, u"^["_s, u"](#x)"_s, u"’"_s, u"\r\n"_s};
        QString result;
        for (int count = below(4); count > 0; --count)
            result += pieces[below(int(pieces.size()))];
        return result;
    }

    QString target()
    {
        static const QStringList targets{u"#x"_s,   u"#y"_s,    u"https://a.be/(b)"_s,
                                         u"a b"_s,  u"a)b"_s,   u"<a>"_s,
                                         u"a\\b"_s, u"a\nb"_s,  u"("_s,
                                         u"[x]"_s,  u"a*b*c"_s, u"\\"_s,
                                         u"`"_s,    u" "_s,     u"é?ü=1"_s};
        return targets[below(oneIn(2) ? 2 : int(targets.size()))];
    }

    Run run(int depth)
    {
        Run run;
        run.kind = oneIn(8) ? RunKind::LineBreak : oneIn(8) ? RunKind::Footnote : RunKind::Text;
        run.strong = oneIn(2);
        run.emphasis = oneIn(2);
        run.code = oneIn(6);
        if (oneIn(3))
            run.target = target();
        if (run.kind == RunKind::Text)
            run.text = words();
        if (run.kind == RunKind::Footnote)
            run.note = oneIn(3) || depth > 3 ? source() : serialize(next(depth + 1));
        return run;
    }

    QRandomGenerator m_random;
};

QString withoutBreaks(const QList<Run> &runs)
{
    QString result;
    for (const Run &run : runs)
        result += run.kind == RunKind::LineBreak ? u"\n"_s : run.text;
    return result;
}

} // namespace

TEST_CASE("Whatever runs are written, they read back the same", "[markup]")
{
    RandomRuns random(20240601);
    for (int i = 0; i < 15000; ++i) {
        const QList<Run> runs = random.next();
        const QString written = serialize(runs);
        const QList<Run> expected = normalised(runs);
        if (parse(written) != expected) {
            CAPTURE(i, written.toStdString());
            FAIL_CHECK("runs changed on the way");
            break;
        }
    }
}

TEST_CASE("Normalising twice changes nothing more, and no word of the text", "[markup]")
{
    RandomRuns random(7);
    for (int i = 0; i < 5000; ++i) {
        const QList<Run> runs = random.next();
        const QList<Run> once = normalised(runs);
        REQUIRE(normalised(once) == once);
        REQUIRE(withoutBreaks(once) == withoutBreaks(runs).replace(u"\r\n"_s, u"\n"_s));
    }
}

TEST_CASE("Whatever a text holds, writing what was read shows the same words", "[markup]")
{
    RandomRuns random(99);
    for (int i = 0; i < 15000; ++i) {
        const QString source = random.source();
        const QString written = serialize(parse(source));
        if (normalised(parse(source)) != parse(source) || plain(written) != plain(source)
            || serialize(parse(written)) != written) {
            CAPTURE(source.toStdString(), written.toStdString());
            FAIL_CHECK("words changed on the way");
            break;
        }
    }
}

TEST_CASE("Common mark-up is written as people write it", "[markup]")
{
    for (const QString &source :
         {u"un **mot** et *un autre*"_s, u"**[a](#x)**"_s, u"**Voir [a](#x) ici**"_s,
          u"[un **mot** ici](#x)"_s, u"mot^[voir [a](#x)]. Suite"_s, u"**fort *et plus* fort**"_s,
          u"*« cité »*, dit-on"_s, u"`a b`"_s, u"***a** b*"_s, u"a\nb"_s, u"[a](https://x.be/r_(y))"_s,
          u"par**tic**ipation"_s, u"**a\nb**"_s})
        CHECK(serialize(parse(source)).toStdString() == source.toStdString());
}

TEST_CASE("Marks that CommonMark would misread are kept apart", "[markup]")
{
    const auto strong = [](const QString &words) {
        return Run{RunKind::Text, words, true, false, false, {}, {}};
    };
    const auto emphasis = [](const QString &words) {
        return Run{RunKind::Text, words, false, true, false, {}, {}};
    };
    const auto normal = [](const QString &words) {
        return Run{RunKind::Text, words, false, false, false, {}, {}};
    };
    CHECK(serialize({strong(u"mot."_s), normal(u"suite"_s)}) == u"**mot.**^[]suite"_s);
    CHECK(serialize({normal(u"l"_s), strong(u"« a »"_s)}) == u"l^[]**« a »**"_s);
    CHECK(serialize({strong(u"a"_s), emphasis(u"b"_s)}) == u"**a**^[]*b*"_s);
    CHECK(serialize({strong(u" a "_s), normal(u"b"_s)}) == u" **a** b"_s);
}
