// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/address.h"
#include "history/change.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using model::Field;
using model::ObjectKind;

TEST_CASE("Every key has its address in the journal and is found by it again")
{
    for (int kind = 0; kind <= int(ObjectKind::Dismissal); ++kind) {
        const model::ObjectRef object{ObjectKind(kind), base::Id::create()};
        QList<model::Key> keys{model::headerKey(object)};
        for (const Field field : model::fieldsOf(object.kind)) {
            keys.append(model::pairingKey({object, field}));
            for (const base::Language language : base::bothLanguages)
                keys.append(model::wordingKey({object, field}, language));
        }
        for (const model::Key &key : keys)
            CHECK(history::keyOf(history::addressOf(key)) == key);
    }
}

TEST_CASE("The words of the journal are these and stay these")
{
    const model::PassageId passage = model::PassageId::create();
    CHECK(history::addressOf(model::wordingKey(model::bodyOf(passage), base::Language::Dutch)).facet == u"body:nl");
    CHECK(history::addressOf(model::pairingKey(model::attributionOf(passage))).facet == u"attribution:pair");
    CHECK(history::addressOf(model::headerKey(model::ref(passage))).facet == u"header");
    CHECK(history::addressOf(model::headerKey(model::ref(passage))).kind == u"passage");
    CHECK(history::codeOf(history::Reason::TakenIn) == u"taken_in");
    CHECK(history::codeOf(history::Reason::Published) == u"published");
    CHECK(history::codeOf(history::Reason::Other) == u"other");
}

TEST_CASE("What a newer program calls by a word we do not know has no key")
{
    CHECK(!history::keyOf({u"interview"_s, base::Id::create(), u"header"_s}));
    CHECK(!history::keyOf({u"passage"_s, base::Id::create(), u"body:de"_s}));
    CHECK(!history::keyOf({u"passage"_s, base::Id::create(), u"margin:fr"_s}));
    CHECK(!history::keyOf({u"passage"_s, base::Id::create(), u"body"_s}));
}

TEST_CASE("A reason of a newer program is kept word for word")
{
    history::ChangeHeader header;
    history::setReason(header, {u"translated_by_machine"_s, u"twice\nover"_s});
    CHECK(header.reason == history::Reason::Other);
    CHECK(history::stored(header).code == u"translated_by_machine");
    CHECK(history::stored(header).detail == u"twice\nover");
    history::setReason(header, {u"typed"_s, u"x"_s});
    CHECK(header.reason == history::Reason::Typed);
    CHECK(header.detail == u"x");
}
