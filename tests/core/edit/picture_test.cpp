// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures come into the text, make way for others, and are credited; references join the list; headings begin pages.
#include "desk.h"

#include "edit/pictureedits.h"
#include "edit/registeredits.h"

using namespace edit;
using model::PassageId;
using model::PictureId;

namespace {

history::Asset assetOf(const QByteArray &bytes, const QString &mime = u"image/png"_s)
{
    return {base::Hash::of(QByteArrayView(bytes)), mime, bytes};
}

struct Shown {
    PassageId passage = PassageId::create();
    PictureId picture = PictureId::create();

    base::Outcome insert(Desk &desk, const history::Asset &asset)
    {
        return desk.perform(insertPicture(desk.entry(u"m-1"_s), {}, desk.passage(u"m-1-a"_s),
                                          {passage, picture, asset, u"Photo : réseau Rive"_s, {u"Un café"_s, {}}}));
    }
};

} // namespace

TEST_CASE("A picture comes into the text with its bytes, and one undo takes it back")
{
    Desk desk;
    const model::Manual before = desk.manual();
    Shown shown;
    REQUIRE(shown.insert(desk, assetOf("some bytes")));
    desk.reopen();
    const model::Picture *picture = desk.manual().picture(shown.picture);
    REQUIRE(picture);
    CHECK(picture->header.file.endsWith(u".png"_s));
    CHECK(picture->header.credit == u"Photo : réseau Rive"_s);
    CHECK(picture->alt.in(Language::French).text() == u"Un café"_s);
    CHECK(desk.manual().passage(shown.passage)->header.picture == shown.picture);
    const auto bytes = desk.workspace().asset(picture->header.asset);
    REQUIRE(bytes);
    CHECK(*bytes == QByteArray("some bytes"));

    Shown second;
    REQUIRE(second.insert(desk, assetOf("other bytes")));
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual().picture(second.picture) == nullptr);
    CHECK(desk.manual().passage(second.passage) == nullptr);
}

TEST_CASE("A picture that is shown nowhere any more may leave the register, one that is used may not")
{
    Desk desk;
    Shown shown;
    Shown linked;
    Shown gone;
    for (Shown *each : {&shown, &linked, &gone})
        REQUIRE(each->insert(desk, assetOf(QByteArray::number(qintptr(each)))));
    CHECK(unusedPictures(desk.manual()).isEmpty());
    REQUIRE(desk.perform(deletePassages({linked.passage, gone.passage})));
    const QString code = desk.manual().codeOf(model::ref(linked.picture));
    REQUIRE(desk.perform(setText(model::bodyOf(desk.passage(u"m-1-a"_s)), Language::Dutch, u"Zie [hier](#%1)"_s.arg(code),
                                 history::Reason::Typed)));
    CHECK(unusedPictures(desk.manual()) == QList{gone.picture});
    const model::Manual before = desk.manual();
    for (const Shown *each : {&shown, &linked}) {
        const base::Outcome refused = desk.perform(removePictures({gone.picture, each->picture}));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == base::ErrorKind::NotAllowed);
        CHECK(desk.manual() == before);
    }
    REQUIRE(desk.perform(removePictures({gone.picture})));
    CHECK_FALSE(desk.manual().picture(gone.picture));
    CHECK(desk.manual().picture(shown.picture));
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual() == before);
}

TEST_CASE("A picture makes way for another; its caption, description and credit stay")
{
    Desk desk;
    Shown shown;
    REQUIRE(shown.insert(desk, assetOf("old")));
    REQUIRE(desk.perform(replacePicture(shown.passage, assetOf("new", u"image/jpeg"_s))));
    const model::Picture *picture = desk.manual().picture(desk.manual().passage(shown.passage)->header.picture);
    REQUIRE(picture);
    CHECK(picture->id == shown.picture);
    CHECK(picture->header.file.endsWith(u".jpg"_s));
    CHECK(picture->alt.in(Language::French).text() == u"Un café"_s);
    CHECK(*desk.workspace().asset(picture->header.asset) == QByteArray("new"));
    REQUIRE(desk.workspace().undo());
    CHECK(*desk.workspace().asset(desk.manual().picture(shown.picture)->header.asset) == QByteArray("old"));
}

TEST_CASE("A picture that is shown in two places makes way in one of them only")
{
    Desk desk;
    Shown shown;
    REQUIRE(shown.insert(desk, assetOf("old")));
    NewPassage again;
    again.id = PassageId::create();
    again.header.kind = model::PassageKind::Picture;
    again.header.picture = shown.picture;
    REQUIRE(desk.perform(insertPassages(desk.entry(u"m-2"_s), {}, {}, {again})));
    REQUIRE(desk.perform(replacePicture(again.id, assetOf("new"))));
    const auto bytesOf = [&](PassageId passage) {
        return *desk.workspace().asset(desk.manual().picture(desk.manual().passage(passage)->header.picture)->header.asset);
    };
    CHECK(bytesOf(shown.passage) == QByteArray("old"));
    CHECK(bytesOf(again.id) == QByteArray("new"));
    CHECK_FALSE(desk.perform(replacePicture(desk.passage(u"m-1-a"_s), assetOf("new"))));
}

TEST_CASE("A picture's credit is written once for both languages")
{
    Desk desk;
    Shown shown;
    REQUIRE(shown.insert(desk, assetOf("bytes")));
    REQUIRE(desk.perform(creditPicture(shown.picture, u"  Réseau Rive, 2024 "_s)));
    CHECK(desk.manual().picture(shown.picture)->header.credit == u"Réseau Rive, 2024"_s);
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual().picture(shown.picture)->header.credit == u"Photo : réseau Rive"_s);
    CHECK_FALSE(desk.perform(creditPicture(PictureId::create(), u"x"_s)));
}

TEST_CASE("A new reference stands at the end of the list, and one without words is refused")
{
    Desk desk;
    const auto id = model::ReferenceId::create();
    REQUIRE(desk.perform(addReference(id, u" Guide des pairs-aidants, 2023 "_s, u"https://example.org/guide"_s)));
    desk.reopen();
    REQUIRE(desk.manual().references().size() == 2);
    CHECK(desk.manual().references().last().id == id);
    CHECK(desk.manual().references().last().header.citation == u"Guide des pairs-aidants, 2023"_s);
    CHECK_FALSE(desk.perform(addReference(model::ReferenceId::create(), u"  "_s, {})));
    CHECK(desk.manual().references().size() == 2);
}

TEST_CASE("A heading begins a page until it is told otherwise; other passages cannot")
{
    Desk desk;
    REQUIRE(desk.perform(beginPage(desk.passage(u"m-1-h"_s), true)));
    desk.reopen();
    CHECK(desk.manual().passage(desk.passage(u"m-1-h"_s))->header.newPage);
    CHECK_FALSE(desk.perform(beginPage(desk.passage(u"m-1-a"_s), true)));
    REQUIRE(desk.perform(beginPage(desk.passage(u"m-1-h"_s), false)));
    CHECK_FALSE(desk.manual().passage(desk.passage(u"m-1-h"_s))->header.newPage);
    REQUIRE(desk.workspace().undo());
    REQUIRE(desk.perform(changeKind({desk.passage(u"m-1-h"_s)}, model::PassageKind::Paragraph)));
    CHECK_FALSE(desk.manual().passage(desk.passage(u"m-1-h"_s))->header.newPage); // what is no heading any more
}
