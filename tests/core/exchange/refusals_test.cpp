// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wholefile.h"
#include "travelling.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

namespace {

Error refusal(const QByteArray &json)
{
    const auto incoming = readText(json);
    if (incoming)
        FAIL("it was taken in");
    return incoming.error();
}

Error refusalWith(const QByteArray &piece, const QByteArray &replacement)
{
    return refusal(smallManualWith(piece, replacement));
}

QByteArray nestedModules(int depth)
{
    QByteArray inner;
    for (int i = depth; i > 0; --i)
        inner = R"({"id": "deep-)" + QByteArray::number(i) + R"(", "kind": "module", "entries": [)" + inner + "]}";
    return inner;
}

} // namespace

TEST_CASE("The small manual of these tests is sound")
{
    CHECK(readText(smallManual()));
}

TEST_CASE("A file this program has open is not read like a foreign one, which would let go of the lock on it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"manual.vademecum"_s);
    QFile open(path);
    REQUIRE(open.open(QIODevice::ReadWrite));
    open.write("{}");
    open.flush();
    CHECK(exchange::readWhole(path).error() == Error{ErrorKind::UnsupportedType, path, {u"manual.vademecum"_s}});
    open.close();
    CHECK(exchange::readWhole(path));
}

TEST_CASE("A file that is not JSON is refused with the byte where that shows")
{
    CHECK(refusal("Bonjour") == Error{ErrorKind::NotJson, {}, {u"0"_s}});
    CHECK(refusal("") == Error{ErrorKind::NotJson, {}, {u"0"_s}});
    CHECK(refusal("{\"format\": nan}") == Error{ErrorKind::NotJson, {}, {u"12"_s}});
    CHECK(refusalWith("\"version\": 1,", "\"version\": NaN,").kind == ErrorKind::NotJson);
    CHECK(refusal(smallManual() + "}").details == QStringList{QString::number(smallManual().size())});
}

TEST_CASE("JSON that is no object is refused")
{
    CHECK(refusal("[]") == Error{ErrorKind::WrongType, {}, {u"object"_s}});
    CHECK(refusal("\"vademecum-manual\"") == Error{ErrorKind::WrongType, {}, {u"object"_s}});
}

TEST_CASE("A file in another format is refused with the name it gives itself")
{
    CHECK(refusal("{}") == Error{ErrorKind::WrongFormat, u"format"_s, {QString()}});
    CHECK(refusalWith("vademecum-manual", "cookbook") == Error{ErrorKind::WrongFormat, u"format"_s, {u"cookbook"_s}});
}

TEST_CASE("A file of a later version of the format is refused with both versions")
{
    CHECK(refusalWith("\"version\": 1,", "\"version\": 7,")
          == Error{ErrorKind::NewerFormat, u"version"_s, {u"7"_s, u"1"_s}});
    CHECK(refusalWith("\"version\": 1,", "\"version\": 1.5,").kind == ErrorKind::WrongValue);
    CHECK(refusalWith("\"version\": 1,", "\"version\": 0,").kind == ErrorKind::WrongValue);
    CHECK(refusalWith("\"version\": 1,", "\"version\": \"1\",") == Error{ErrorKind::WrongType, u"version"_s, {u"number"_s}});
    CHECK(refusalWith("\"version\": 1,", "") == Error{ErrorKind::MissingKey, u"version"_s, {u"version"_s}});
}

TEST_CASE("A value of the wrong type is refused with its path and the type it should have")
{
    CHECK(refusalWith(R"({"fr": "Titre"})", R"({"fr": 5})")
          == Error{ErrorKind::WrongType, u"entries[0].entries[0].passages[0].text.fr"_s, {u"string"_s}});
    CHECK(refusalWith(R"({"fr": "Titre"})", R"("Titre")")
          == Error{ErrorKind::WrongType, u"entries[0].entries[0].passages[0].text"_s, {u"object"_s}});
    CHECK(refusalWith(R"([{"id": "net-1", "name": {"fr": "Nord"}}])", "{}")
          == Error{ErrorKind::WrongType, u"networks"_s, {u"array"_s}});
    CHECK(refusalWith(R"(["une note"])", "[null]") == Error{ErrorKind::WrongType, u"notes[0]"_s, {u"string"_s}});
    CHECK(refusalWith(R"("header": true)", R"("header": 1)")
          == Error{ErrorKind::WrongType, u"entries[0].entries[0].passages[3].header"_s, {u"boolean"_s}});
    CHECK(refusalWith(R"("columns": 2)", R"("columns": "2")")
          == Error{ErrorKind::WrongType, u"entries[0].entries[0].passages[3].columns"_s, {u"number"_s}});
    CHECK(refusalWith(R"(["usagers"])", R"("usagers")")
          == Error{ErrorKind::WrongType, u"glossary[0].forms.fr"_s, {u"array"_s}});
    CHECK(refusalWith(R"([[{"fr": "un"}, {"fr": "deux"}]])", R"([{"fr": "un"}])")
          == Error{ErrorKind::WrongType, u"entries[0].entries[0].passages[3].rows[0]"_s, {u"array"_s}});
    CHECK(refusalWith(R"({"fr": "deux"})", R"("deux")")
          == Error{ErrorKind::WrongType, u"entries[0].entries[0].passages[3].rows[0][1]"_s, {u"object"_s}});
    CHECK(refusalWith(R"("network": "net-1")", R"("network": null)")
          == Error{ErrorKind::WrongType, u"entries[0].entries[1].network"_s, {u"string"_s}});
}

TEST_CASE("A word the format does not know is refused with the words it knows")
{
    const Error kind = refusalWith(R"("kind": "heading")", R"("kind": "headline")");
    CHECK(kind.kind == ErrorKind::WrongValue);
    CHECK(kind.place == u"entries[0].entries[0].passages[0].kind"_s);
    CHECK(kind.details[0] == u"headline"_s);
    CHECK(kind.details[1].contains(u"heading paragraph"_s));
    CHECK(refusalWith(R"("lifecycle": "active")", R"("lifecycle": "sleeping")").place
          == u"entries[0].entries[1].lifecycle"_s);
    CHECK(refusalWith(R"("step": "in_step")", R"("step": "done")").place
          == u"entries[0].entries[0].passages[1].text.step"_s);
    CHECK(refusalWith(R"("kind": "heading")", R"("role": "goal", "kind": "heading")").place
          == u"entries[0].entries[0].passages[0].role"_s);
    CHECK(refusalWith(R"("kind": "heading")", R"("kind": "cell")").kind == ErrorKind::WrongValue);
    CHECK(refusalWith(R"(["fr", "nl"])", R"(["fr", "de"])")
          == Error{ErrorKind::WrongValue, u"languages"_s, {u"fr de"_s, u"fr nl"_s}});
}

TEST_CASE("A key that must be there is asked for by name")
{
    CHECK(refusalWith(R"("id": "head", )", "")
          == Error{ErrorKind::MissingKey, u"entries[0].entries[0].passages[0].id"_s, {u"id"_s}});
    CHECK(refusalWith(R"("kind": "part", )", "") == Error{ErrorKind::MissingKey, u"entries[0].kind"_s, {u"kind"_s}});
    CHECK(refusalWith(R"("id": "small", )", "") == Error{ErrorKind::MissingKey, u"id"_s, {u"id"_s}});
}

TEST_CASE("An id that stands twice is refused with both places")
{
    CHECK(refusalWith(R"("id": "boxed")", R"("id": "net-1")")
          == Error{ErrorKind::DuplicateId, u"entries[0].entries[0].passages[2].passages[0].id"_s, {u"net-1"_s, u"networks[0].id"_s}});
    CHECK(refusalWith(R"({"fr": "deux"})", R"({"id": "head", "fr": "deux"})")
          == Error{ErrorKind::DuplicateId, u"entries[0].entries[0].passages[3].rows[0][1].id"_s,
                   {u"head"_s, u"entries[0].entries[0].passages[0].id"_s}});
    CHECK(refusalWith(R"("id": "f1")", R"("id": "table.r1.c1")").details
          == QStringList{u"table.r1.c1"_s, u"entries[0].entries[0].passages[3].rows[0][0]"_s});
}

TEST_CASE("An id outside the allowed characters or length is refused")
{
    for (const QByteArray &id : {QByteArray(""), QByteArray("a b"), QByteArray("é"), QByteArray("a/b"), QByteArray(65, 'x')}) {
        const Error error = refusalWith(R"("id": "head")", R"("id": ")" + id + '"');
        CHECK(error.kind == ErrorKind::WrongValue);
        CHECK(error.place == u"entries[0].entries[0].passages[0].id"_s);
    }
    CHECK(readText(smallManualWith(R"("id": "head")", R"("id": ")" + QByteArray(64, 'x') + '"')));
}

TEST_CASE("A structural target that is nowhere is refused, whatever it is")
{
    CHECK(refusalWith(R"("network": "net-1")", R"("network": "net-9")")
          == Error{ErrorKind::UnknownTarget, u"entries[0].entries[1].network"_s, {u"net-9"_s}});
    CHECK(refusalWith(R"("network": "net-1")", R"("network": "p1")").kind == ErrorKind::UnknownTarget);
    CHECK(refusalWith(R"("network": "net-1")", R"("successor": "nobody")")
          == Error{ErrorKind::UnknownTarget, u"entries[0].entries[1].successor"_s, {u"nobody"_s}});
    CHECK(refusalWith(R"("principles": ["p1"])", R"("principles": ["p1", "p2"])")
          == Error{ErrorKind::UnknownTarget, u"entries[0].entries[1].principles[1]"_s, {u"p2"_s}});
    CHECK(refusalWith(R"("kind": "heading")", R"("kind": "picture", "picture": "pic-9")").kind == ErrorKind::WrongValue);
    CHECK(refusalWith(R"("kind": "paragraph")", R"("kind": "picture", "picture": "pic-9")")
          == Error{ErrorKind::UnknownTarget, u"entries[0].entries[0].passages[1].picture"_s, {u"pic-9"_s}});
}

TEST_CASE("A successor may stand later in the file")
{
    CHECK(readText(smallManualWith(R"("kind": "module", )", R"("kind": "module", "successor": "practice", )")));
}

TEST_CASE("An entry where none may stand is refused")
{
    CHECK(refusalWith(R"("kind": "part")", R"("kind": "module")")
          == Error{ErrorKind::WrongNesting, u"entries[0]"_s, {u"module"_s, u"manual"_s}});
    CHECK(refusalWith(R"("kind": "module")", R"("kind": "part")")
          == Error{ErrorKind::WrongNesting, u"entries[0].entries[0]"_s, {u"part"_s, u"part"_s}});
    CHECK(refusalWith(R"("passages": [], "entries": [],
)", R"("passages": [], "entries": [{"id": "below", "kind": "module"}],
)") == Error{ErrorKind::WrongNesting, u"entries[0].entries[1].entries[0]"_s, {u"module"_s, u"practice"_s}});
}

TEST_CASE("A box in a box, and content in what holds none, are refused")
{
    CHECK(refusalWith(R"({"id": "boxed", "kind": "bullet",)", R"({"id": "boxed", "kind": "box",)")
          == Error{ErrorKind::WrongNesting, u"entries[0].entries[0].passages[2].passages[0]"_s, {u"box"_s, u"box"_s}});
    CHECK(refusalWith(R"("kind": "box")", R"("kind": "quote")")
          == Error{ErrorKind::WrongNesting, u"entries[0].entries[0].passages[2].passages"_s, {u"passage"_s, u"quote"_s}});
    CHECK(refusalWith(R"("kind": "table")", R"("kind": "code")")
          == Error{ErrorKind::WrongNesting, u"entries[0].entries[0].passages[3].rows"_s, {u"cell"_s, u"code"_s}});
}

TEST_CASE("A level outside its range is refused with the range")
{
    CHECK(refusalWith(R"("level": 2)", R"("level": 5)")
          == Error{ErrorKind::WrongValue, u"entries[0].entries[0].passages[0].level"_s, {u"5"_s, u"1–4"_s}});
    CHECK(refusalWith(R"("kind": "bullet")", R"("kind": "bullet", "level": 4)").details == QStringList{u"4"_s, u"1–3"_s});
    CHECK(refusalWith(R"("kind": "bullet")", R"("kind": "bullet", "level": 1.5)").kind == ErrorKind::WrongValue);
    CHECK(refusalWith(R"("kind": "bullet")", R"("kind": "bullet", "level": 1e300)").kind == ErrorKind::WrongValue);
}

TEST_CASE("A table row that does not fit its table is refused")
{
    CHECK(refusalWith(R"("columns": 2)", R"("columns": 1)")
          == Error{ErrorKind::WrongValue, u"entries[0].entries[0].passages[3].rows[0]"_s, {u"2"_s, u"1–1"_s}});
    CHECK(refusalWith(R"([[{"fr": "un"}, {"fr": "deux"}]])", "[[]]").place
          == u"entries[0].entries[0].passages[3].rows[0]"_s);
}

TEST_CASE("A date that is no day of the calendar is refused")
{
    for (const QByteArray &day : {QByteArray("2027-02-30"), QByteArray("2027"), QByteArray("1/3/2027"), QByteArray("")}) {
        CHECK(refusalWith("2027-03-01", day).kind == ErrorKind::WrongValue);
        CHECK(refusalWith("2027-03-01", day).place == u"entries[0].entries[1].review_by"_s);
        CHECK(refusalWith("2016-06-01", day).place == u"entries[0].entries[1].figures[0].as_of"_s);
    }
}

TEST_CASE("A text over a megabyte is refused, one of exactly a megabyte is not")
{
    const QByteArray megabyte(1024 * 1024, 'a');
    CHECK(readText(smallManualWith("Bonjour", megabyte)));
    CHECK(refusalWith("Bonjour", megabyte + 'a')
          == Error{ErrorKind::TooLong, u"entries[0].entries[0].passages[1].text.fr"_s, {u"1048577"_s, u"1048576"_s}});
    CHECK(refusalWith("une note", QByteArray("é").repeated(600'000)).place == u"notes[0]"_s);
}

TEST_CASE("A file over 512 megabytes is refused before it is read")
{
    const Folder folder;
    const QString path = folder.write(u"manual.json"_s, "{");
    REQUIRE(QFile::resize(path, 512LL * 1024 * 1024 + 1)); // a file with a hole takes no room
    const auto incoming = exchange::readInterchange(path);
    REQUIRE_FALSE(incoming);
    CHECK(incoming.error() == Error{ErrorKind::FileTooLarge, path, {u"536870913"_s, u"536870912"_s}});
}

TEST_CASE("Nesting over 64 levels is refused, in the outline as anywhere")
{
    const QByteArray before = R"("entries": [], "passages": [
  {"id": "head")";
    const auto withModules = [&](int depth) {
        return smallManualWith(before, R"("entries": [)" + nestedModules(depth) + R"(], "passages": [
  {"id": "head")");
    };
    CHECK(readText(withModules(50)));
    CHECK(refusal(withModules(70)).kind == ErrorKind::TooDeep);
    CHECK(refusalWith(R"(["une note"])", QByteArray(70, '[') + QByteArray(70, ']')).kind == ErrorKind::TooDeep);
    CHECK(refusal(QByteArray(1'000'000, '[')).kind == ErrorKind::TooDeep);
}

TEST_CASE("Bytes that are not UTF-8 are refused with their offset")
{
    const qsizetype offset = smallManual().indexOf("Bonjour");
    for (const QByteArray &bytes : {QByteArray("\xE9"), QByteArray("\xC0\xAF"), QByteArray("\xED\xA0\x80"),
                                    QByteArray("\xF4\x90\x80\x80"), QByteArray("\xE2\x82")})
        CHECK(refusalWith("Bonjour", bytes + "onjour") == Error{ErrorKind::InvalidUtf8, {}, {QString::number(offset)}});
}

TEST_CASE("Half of a surrogate pair is refused with its path")
{
    for (const QByteArray &half : {QByteArray("\\ud83d"), QByteArray("\\udE42"), QByteArray("\\ud83d\\u0041"), QByteArray("\\ud83dx")}) {
        const Error error = refusalWith("Bonjour", half);
        CHECK(error.kind == ErrorKind::InvalidUtf8);
        CHECK(error.place == u"entries[0].entries[0].passages[1].text.fr"_s);
    }
    CHECK(readText(smallManualWith("Bonjour", "\\ud83d\\ude42")));
}

TEST_CASE("A key that stands twice in one object is refused: one of the two values would be lost")
{
    CHECK(refusalWith(R"({"fr": "Titre"})", R"({"fr": "Titre", "nl": "Titel", "fr": "Autre titre"})")
          == Error{ErrorKind::DuplicateKey, u"entries[0].entries[0].passages[0].text.fr"_s, {u"fr"_s}});
    CHECK(refusalWith(R"({"fr": "Titre"})", R"({"fr": "Titre", "\u0066r": "Autre titre"})").kind == ErrorKind::DuplicateKey);
}

TEST_CASE("The character U+0000 is refused: no database and no page can show it")
{
    CHECK(refusalWith("Bonjour", "Bon\\u0000jour").place == u"entries[0].entries[0].passages[1].text.fr"_s);
}

TEST_CASE("A file that is not there, or a folder, is told apart from a bad one")
{
    const Folder folder;
    const auto nowhere = exchange::readInterchange(folder.path(u"nowhere.json"_s));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == ErrorKind::NotFound);
    const auto aFolder = exchange::readInterchange(folder.path());
    REQUIRE_FALSE(aFolder);
    CHECK(aFolder.error().kind == ErrorKind::UnsupportedType);
}
