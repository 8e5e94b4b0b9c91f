// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualbuilder.h"
#include "model/journalvalue.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Hash;
using base::Language;

namespace {

void checkRoundTrip(const model::Key &key, const model::Value &value)
{
    const QByteArray bytes = model::encode(key, value);
    CAPTURE(bytes.toStdString());
    const auto read = model::decode(key, bytes);
    REQUIRE(read);
    CHECK(*read == value);
    CHECK(model::encode(key, *read) == bytes);
}

} // namespace

TEST_CASE("Every value of a manual is read back from the journal as it was written")
{
    const model::Manual manual = support::smallHandbook().manual;
    const auto check = [&](const model::ObjectRef &object) {
        checkRoundTrip(model::headerKey(object), manual.value(model::headerKey(object)));
        for (const model::Field field : model::fieldsOf(object.kind)) {
            const model::TextRef text{object, field};
            checkRoundTrip(model::pairingKey(text), manual.value(model::pairingKey(text)));
            for (const Language language : base::bothLanguages)
                checkRoundTrip(model::wordingKey(text, language), manual.value(model::wordingKey(text, language)));
        }
    };
    check({});
    for (const model::EntryId &id : manual.readingOrder()) {
        check(model::ref(id));
        for (const model::Passage &passage : manual.entry(id)->passages)
            check(model::ref(passage.id));
        for (const model::Figure &figure : manual.entry(id)->figures)
            check(model::ref(figure.id));
    }
    for (const model::Term &term : manual.terms())
        check(model::ref(term.id));
}

TEST_CASE("How the pages look is read back from the journal as it was written, chosen or as usual")
{
    checkRoundTrip(model::headerKey(model::layoutRef()), model::LayoutHeader());
    model::LayoutHeader layout;
    layout.style = model::PrintStyle::Large;
    layout.paper = model::Paper::A5;
    layout.contents = 1;
    layout.references = model::ReferenceList::Cited;
    layout.missing = model::MissingText::LeftOut;
    layout.without = {u"index"_s};
    layout.logo = model::PictureId::create();
    layout.licence = u"CC BY-SA 4.0"_s;
    layout.hyphenation = {QStringList{u"usa-ger"_s}, QStringList{u"ge-bruiker"_s, u"herstel"_s}};
    checkRoundTrip(model::headerKey(model::layoutRef()), layout);
}

TEST_CASE("Words of the manual's own and findings let stand are read back from the journal as they were written")
{
    const model::WordHeader french{u"pair-aidance"_s, base::Language::French, {}};
    const model::WordHeader foreign{u"empowerment"_s, std::nullopt, {}};
    checkRoundTrip(model::headerKey(model::ref(model::idOf(french))), french);
    checkRoundTrip(model::headerKey(model::ref(model::idOf(foreign))), foreign);
    CHECK(model::idOf(french) != model::idOf(model::WordHeader{u"pair-aidance"_s, std::nullopt, {}}));

    model::DismissalHeader dismissal;
    dismissal.finding = u"number_differs"_s;
    dismissal.text = model::bodyOf(model::PassageId::create());
    dismissal.language = base::Language::Dutch;
    dismissal.details = {u"12"_s};
    dismissal.hashes = {base::Hash::of(QStringView(u"douze")), base::Hash::of(QStringView(u"12"))};
    checkRoundTrip(model::headerKey(model::ref(model::idOf(dismissal))), dismissal);
    model::DismissalHeader later = dismissal;
    later.hashes[0] = base::Hash::of(QStringView(u"treize"));
    CHECK(model::idOf(later) != model::idOf(dismissal));
}

TEST_CASE("The journal tells an absent string from an empty one")
{
    const model::Key key = model::headerKey(model::ref(model::ReferenceId::create()));
    model::ReferenceHeader header;
    header.position = u"a"_s;
    header.url = u""_s;
    const auto read = model::decode(key, model::encode(key, header));
    REQUIRE(read);
    const auto &back = std::get<model::ReferenceHeader>(*read);
    CHECK(back.citation.isNull());
    CHECK(!back.url.isNull());
    CHECK(back.url.isEmpty());
}

TEST_CASE("The bytes in the journal are these and stay these")
{
    const model::PassageId id(base::Id::fromString(u"01890a5d-ac96-774b-bcce-b302099a8058"_s));
    const model::EntryId entry(base::Id::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"_s));
    model::PassageHeader header;
    header.entry = entry;
    header.position = u"a1"_s;
    header.kind = model::PassageKind::Heading;
    header.level = 2;
    header.role = model::Role::Objective;
    CHECK(model::encode(model::headerKey(model::ref(id)), header)
          == R"({"entry":"01890a5d-ac96-774b-bcce-b302099a8057","kind":"heading","level":2,"position":"a1","role":"objective"})");
    CHECK(model::encode(model::wordingKey(model::bodyOf(id), Language::French), model::Wording(u"À \"bientôt\"\n…"_s))
          == "{\"text\":\"À \\\"bientôt\\\"\\n…\"}");
    CHECK(model::encode(model::wordingKey(model::bodyOf(id), Language::French), {}) == "{\"text\":\"\"}");
    CHECK(model::encode(model::pairingKey(model::bodyOf(id)), {}) == "{}");
    const QByteArray gone = model::encode(model::headerKey(model::ref(id)), {}, {Hash::fromHex(QString(64, u'b')), Hash::fromHex(QString(64, u'a'))});
    CHECK(gone == "{\"deleted\":true,\"seen\":[\"" + QByteArray(64, 'a') + "\",\"" + QByteArray(64, 'b') + "\"]}");
    CHECK(model::seenBy(gone).size() == 2);
}

TEST_CASE("What the journal should not hold is refused with the key that is wrong")
{
    const model::Key header = model::headerKey(model::ref(model::PassageId::create()));
    const auto refusal = [&](const QByteArray &bytes) {
        const auto read = model::decode(header, bytes);
        REQUIRE(!read);
        return read.error();
    };
    CHECK(refusal("{").kind == base::ErrorKind::NotJson);
    CHECK(refusal(R"({"kind":"riddle"})").kind == base::ErrorKind::WrongValue);
    CHECK(refusal(R"({"kind":"riddle"})").place == u"kind");
    CHECK(refusal(R"({"entry":7})").kind == base::ErrorKind::WrongType);
    CHECK(refusal(R"({"entry":"not an id"})").place == u"entry");
    CHECK(model::decode(header, R"({"a_newer_key":[1,2]})"));
}
