// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/diff.h"

#include <catch2/catch.hpp>

#include <QRandomGenerator>

using namespace text;
using namespace Qt::StringLiterals;

namespace {

std::string shown(QStringView before, QStringView after)
{
    QString result;
    for (const Segment &segment : differences(before, after)) {
        if (segment.kind == SegmentKind::Equal)
            result += segment.text;
        else
            result += (segment.kind == SegmentKind::Removed ? u"[-"_s : u"[+"_s) + segment.text + u']';
    }
    return result.toStdString();
}

QString without(SegmentKind kind, const QList<Segment> &segments)
{
    QString result;
    for (const Segment &segment : segments)
        result += segment.kind == kind ? QString() : segment.text;
    return result;
}

bool rebuildsBoth(const QString &before, const QString &after)
{
    const QList<Segment> segments = differences(before, after);
    return without(SegmentKind::Added, segments) == before
           && without(SegmentKind::Removed, segments) == after;
}

} // namespace

TEST_CASE("What moved is shown word by word", "[diff]")
{
    CHECK(shown(u"Les usagers sont invités.", u"Les proches sont invités.")
          == "Les [-usagers][+proches] sont invités.");
    CHECK(shown(u"Cinq réunions par an.", u"Cinq réunions par an et une fête.")
          == "Cinq réunions par an[+ et une fête].");
    CHECK(shown(u"l’autonomie", u"l’indépendance") == "l’[-autonomie][+indépendance]");
    CHECK(shown(u"égal", u"égal") == "égal");
    CHECK(shown(u"", u"neuf") == "[+neuf]");
    CHECK(shown(u"vieux", u"") == "[-vieux]");
    CHECK(differences(u"", u"").isEmpty());
}

TEST_CASE("Changed words with a space between them are one change", "[diff]")
{
    CHECK(shown(u"un vieux banc vert ici", u"un beau siège rouge ici")
          == "un [-vieux banc vert][+beau siège rouge] ici");
}

TEST_CASE("Repeated words at both ends are not counted twice", "[diff]")
{
    CHECK(rebuildsBoth(u"a a"_s, u"a a a"_s));
    CHECK(rebuildsBoth(u"a a a"_s, u"a a"_s));
    CHECK(shown(u"a b", u"a b b") == "a b[+ b]");
}

TEST_CASE("The segments rebuild both texts, whatever they are", "[diff]")
{
    const QStringList pieces{u"a"_s, u"b"_s, u" "_s,  u"  "_s,  u"."_s,
                             u"é"_s, u"😀"_s, u"\n"_s, u"mot"_s, u"? "_s};
    QRandomGenerator random(5);
    const auto any = [&](int most) {
        QString result;
        for (int count = int(random.bounded(most)); count > 0; --count)
            result += pieces[random.bounded(int(pieces.size()))];
        return result;
    };
    for (int i = 0; i < 4000; ++i)
        REQUIRE(rebuildsBoth(any(14), any(14)));
    for (int i = 0; i < 3; ++i)
        REQUIRE(rebuildsBoth(any(9000), any(9000)));
}

TEST_CASE("Very long texts are compared too", "[diff]")
{
    QString before;
    for (int i = 0; i < 2000; ++i)
        before += u"Phrase numéro %1 du texte. "_s.arg(i);
    QString after = before;
    after.replace(u"numéro 700 "_s, u"nommée 700 "_s).replace(u"numéro 1500 "_s, u"nommée 1500 "_s);
    CHECK(differences(before, after).size() == 7);
    CHECK(rebuildsBoth(before, after));
    CHECK(rebuildsBoth(u"mot "_s.repeated(100000), u"tom "_s.repeated(100000)));
}
