// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualbuilder.h"
#include "model/canonicaljson.h"
#include "model/sheet.h"

#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

/// Everything that is kept about a manual beside its texts, as a file says it.
QByteArray livingManual()
{
    return R"({"format":"vademecum-manual","version":1,"id":"vivant","languages":["fr","nl"],
      "title":{"fr":"Manuel","step":"single"},
      "networks":[{"id":"n1","name":{"fr":"Nord","nl":"Noord","step":"both_moved"}}],
      "principles":[{"id":"p1","number":1,"name":{"fr":"Choisir","step":"single"}}],"glossary":[],"references":[],"pictures":[],
      "people":[{"id":"per-1","name":{"fr":"Maison ouverte","nl":"Open huis","step":"in_step"},"kind":"organisation",
                 "spellings":["La Maison ouverte"],"network":"n1"},
                {"id":"per-2","name":{"fr":"Jo","step":"single"},"role":"peer_worker"}],
      "sheet":[{"id":"f-but","name":{"fr":"But","nl":"Doel","step":"in_step"},"role":"objective"},
               {"id":"f-notes","name":{"fr":"Notes internes","step":"single"},"audience":"internal","optional":true,"languages":"own"}],
      "review":{"entry_months":12,"sign_offs":{"practice":["lived"]},"printed":true},
      "entries":[{"id":"part","kind":"part","title":{"fr":"Partie","step":"single"},"passages":[],"entries":[
        {"id":"prat","kind":"practice","title":{"fr":"Café","step":"single"},"network":"n1","lifecycle":"being_written",
         "promoter":"per-1","since":"2016-06","contact":"cafe@example.org","contact_audience":"network",
         "contact_review_by":"2026-05-01","owner":"Anne",
         "unsaid":[{"fact":"place","by":"Anne","on":"2026-01-02"}],
         "sign_offs":[{"id":"so-1","role":"peer_worker","by":"Jo","network":"n1","on":"2026-02-03","note":"lu ensemble"}],
         "confirmed":{"by":"Anne","on":"2026-03-04"},
         "figures":[{"id":"fig-1","label":{"fr":"Soirées","step":"single"},"value":"12","as_of":"2026-01-01",
                     "review_by":"2026-12-01","earlier":[{"value":"10","as_of":"2025-01-01","source":"rapport"}],
                     "confirmed":{"by":"Jo","on":"2026-02-01"}}],
         "passages":[{"id":"h1","kind":"heading","field":"f-but","text":{"fr":"But","step":"single"}},
                     {"id":"t1","kind":"paragraph","text":{"fr":"Se voir.","step":"single"}},
                     {"id":"h2","kind":"heading","field":"f-notes","text":{"fr":"Notes","step":"single"}},
                     {"id":"t2","kind":"paragraph","languages":"own","text":{"fr":"Rappeler le café.","step":"single"}}],
         "entries":[]},
        {"id":"mod","kind":"module","title":{"fr":"Module","step":"single"},
         "passages":[{"id":"s1","kind":"shown","shows":"t1"},{"id":"s2","kind":"shown","shows":"prat"}],"entries":[]}]}],
      "comments":[{"id":"c1","at":"t1","language":"fr","text":"À revoir ?","by":"Jo","time":"2026-04-01T10:00:00.000Z"},
                  {"id":"c2","at":"t1","answers":"c1","text":"Oui.","by":"Anne","time":"2026-04-02T10:00:00.000Z"}]})";
}

Manual read(const QByteArray &json)
{
    const auto incoming = manualFromJson(QJsonDocument::fromJson(json).object());
    if (!incoming)
        FAIL(incoming.error().place.toStdString() + " " + incoming.error().details.join(u' ').toStdString());
    for (const Finding &remark : incoming->remarks)
        FAIL("remark: " + remark.details.join(u' ').toStdString());
    return incoming->manual;
}

} // namespace

TEST_CASE("what is kept about a manual beside its texts travels with it")
{
    const QJsonObject file = QJsonDocument::fromJson(livingManual()).object();
    const QJsonObject written = manualToJson(read(livingManual()));
    CHECK(QJsonDocument(written).toJson().toStdString() == QJsonDocument(file).toJson().toStdString());
    CHECK(manualToJson(read(canonicalBytes(written))) == written);
}

TEST_CASE("what is wrong in a comment, a word of the manual or a finding that stands is told with its place")
{
    const auto placeOf = [](const char *from, const char *to) {
        QByteArray json = livingManual();
        json.replace(from, to);
        const auto incoming = manualFromJson(QJsonDocument::fromJson(json).object());
        return incoming ? QString() : incoming.error().place;
    };
    const char *comments = R"("comments":[)";
    CHECK(placeOf(R"("id":"c2")", R"("id":"c1")") == u"comments[1].id"_s);
    CHECK(placeOf(R"("text":"Oui.")", R"("text":7)") == u"comments[1].text"_s);
    CHECK(placeOf(comments, R"("words":[{"word":7}],"comments":[)") == u"words[0].word"_s);
    CHECK(placeOf(comments, R"("dismissed":[{"finding":"x","at":"c1","field":7}],"comments":[)") == u"dismissed[0].at"_s);
}

TEST_CASE("a comment that answers nobody and a text shown from nowhere are refused")
{
    const auto refuses = [](const char *from, const char *to) {
        QByteArray json = livingManual();
        json.replace(from, to);
        const auto incoming = manualFromJson(QJsonDocument::fromJson(json).object());
        return !incoming && incoming.error().kind == base::ErrorKind::UnknownTarget;
    };
    CHECK(refuses(R"("answers":"c1")", R"("answers":"c9")"));
    CHECK(refuses(R"("shows":"t1")", R"("shows":"t9")"));
    CHECK(refuses(R"("promoter":"per-1")", R"("promoter":"per-9")"));
}

TEST_CASE("as what somebody speaks is one of six words, and for the makers alone")
{
    const Manual manual = read(livingManual());
    const PersonId jo(manual.find(u"per-2"_s)->id);
    CHECK(manual.person(jo)->header.role == SignOffRole::PeerWorker);
    CHECK(visibleTo(manual, Audience::Public).person(jo)->header.role == std::nullopt);
    CHECK_FALSE(visibleTo(manual, Audience::Network).person(jo)->header.role);
    CHECK(visibleTo(manual, Audience::Internal).person(jo)->header.role == SignOffRole::PeerWorker);
    QByteArray json = livingManual();
    json.replace(R"("Jo","step":"single"},"role":"peer_worker")", R"("Jo","step":"single"},"role":"neighbour")");
    const auto refused = manualFromJson(QJsonDocument::fromJson(json).object());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == base::ErrorKind::WrongValue);
}

TEST_CASE("a field of a sheet goes from its heading to the next of its level")
{
    const Manual manual = read(livingManual());
    const Entry &sheet = *manual.entry(EntryId(manual.find(u"prat"_s)->id));
    const QList<Section> sections = sectionsOf(sheet, sheetTemplate(manual));
    REQUIRE(sections.size() == 2);
    CHECK(sections[0].field == 0);
    CHECK(sections[0].end - sections[0].first == 2);
    CHECK(sections[1].field == 1);
    CHECK(sections[1].end == 4);
}

TEST_CASE("a heading under a field's heading belongs to the field, one beside it ends it")
{
    support::ManualBuilder builder;
    builder.part(u"p"_s, u"P"_s, {}).module(u"m"_s, u"M"_s, {}).practice(u"x"_s, u"X"_s, {});
    builder.heading(u"But"_s, {}).called(u"but"_s).paragraph(u"a"_s, {}).heading(u"Plus"_s, {}, 2).paragraph(u"b"_s, {}).heading(u"Libre"_s, {}).paragraph(u"c"_s, {});
    Manual manual = builder.build();
    const PassageId but(manual.find(u"but"_s)->id);
    PassageHeader header = manual.passage(but)->header;
    header.role = Role::Objective;
    manual.set(headerKey(ref(but)), header);
    const QList<Section> sections = sectionsOf(*manual.entry(manual.entryOf(but)), sheetTemplate(manual));
    REQUIRE(sections.size() == 1);
    CHECK(sections[0].first == 0);
    CHECK(sections[0].end == 4);
}

TEST_CASE("internal fields, comments and contacts are not for everyone to see")
{
    const Manual manual = read(livingManual());
    const Manual everyone = visibleTo(manual, Audience::Public);
    const Manual networks = visibleTo(manual, Audience::Network);
    CHECK_FALSE(everyone.find(u"t2"_s));
    CHECK_FALSE(everyone.find(u"h2"_s));
    CHECK(everyone.find(u"t1"_s));
    CHECK(everyone.entry(EntryId(manual.find(u"prat"_s)->id))->header.contact.isEmpty());
    CHECK(networks.entry(EntryId(manual.find(u"prat"_s)->id))->header.contact == u"cafe@example.org");
    CHECK_FALSE(networks.find(u"t2"_s));
    CHECK(everyone.comments().isEmpty());
    CHECK(visibleTo(manual, Audience::Internal).find(u"t2"_s));
    CHECK_FALSE(canonicalBytes(manualToJson(everyone)).contains("Rappeler"));
}

TEST_CASE("a text in its author's language lacks nothing in the other")
{
    const Manual manual = read(livingManual());
    CHECK(stepOf(*manual.passage(PassageId(manual.find(u"t2"_s)->id))) == Step::InStep);
    CHECK(stepOf(*manual.passage(PassageId(manual.find(u"t1"_s)->id))) == Step::Single);
}

TEST_CASE("how a text is meant to stand in the two languages is known by its address too")
{
    const Manual manual = read(livingManual());
    const TextRef own = bodyOf(PassageId(manual.find(u"t2"_s)->id));
    CHECK(stepOf(manual, own) == Step::InStep);
    CHECK(languageUse(manual, own) != LanguageUse::Both);
    const TextRef single = bodyOf(PassageId(manual.find(u"t1"_s)->id));
    CHECK(stepOf(manual, single) == Step::Single);
    CHECK(languageUse(manual, single) == LanguageUse::Both);
    CHECK(stepOf(manual, bodyOf(PassageId::create())) == Step::Empty);
    CHECK(stepOf(manual, titleOf(EntryId(manual.find(u"prat"_s)->id))) == manual.entry(EntryId(manual.find(u"prat"_s)->id))->title.step());
}
