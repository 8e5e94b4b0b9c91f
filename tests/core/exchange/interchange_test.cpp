// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canonicaljson.h"
#include "travelling.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Language;

namespace {

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

model::Incoming read(const QString &path)
{
    const auto incoming = exchange::readInterchange(path);
    if (!incoming)
        FAIL(incoming.error());
    return incoming.value();
}

model::Incoming readSound(const QByteArray &json)
{
    const auto incoming = readText(json);
    if (!incoming)
        FAIL(incoming.error());
    return incoming.value();
}

const model::Text &textOf(const model::Manual &manual, const QString &code, model::Field field)
{
    return *manual.text({*manual.find(code), field});
}

/// Takes a file in, writes it to `folder`, and says what differs.
QString differenceAfterTravel(const QString &path, const Folder &folder)
{
    const model::Incoming incoming = read(path);
    REQUIRE(exchange::writeInterchange(incoming.manual, incoming.pictures, folder.path(u"out.json"_s)));
    return difference(jsonOf(bytesOf(path)), jsonOf(folder.read(u"out.json"_s)));
}

} // namespace

TEST_CASE("A file that uses everything the format can say comes out as it went in")
{
    const Folder folder;
    CHECK(differenceAfterTravel(dataFile(u"everything.json"_s), folder).toStdString() == "");
    for (const QString &picture : {u"pictures/gradient.png"_s, u"pictures/grey.jpg"_s, u"pictures/circle.svg"_s})
        CHECK(folder.read(picture) == bytesOf(dataFile(picture)));
}

TEST_CASE("What was written once is written the same again")
{
    const Folder first;
    const Folder second;
    CHECK(differenceAfterTravel(dataFile(u"everything.json"_s), first) == QString());
    CHECK(differenceAfterTravel(first.path(u"out.json"_s), second) == QString());
    CHECK(first.read(u"out.json"_s) == second.read(u"out.json"_s));
}

TEST_CASE("The real manual on participation comes out as it went in")
{
    const QString path = QStringLiteral(TEST_SOURCE_DIR "/../shared/data/participation/manual.json");
    if (!QFile::exists(path)) {
        WARN("skipped: the real manual is not on this machine");
        return;
    }
    const Folder folder;
    CHECK(differenceAfterTravel(path, folder).toStdString() == "");
    CHECK(read(path).remarks.isEmpty());
}

TEST_CASE("The canonical bytes of a manual are the same after reading them back")
{
    const QByteArray bytes = model::canonicalBytes(model::manualToJson(read(dataFile(u"everything.json"_s)).manual));
    const auto again = model::manualFromJson(jsonOf(bytes));
    REQUIRE(again);
    CHECK(model::canonicalBytes(model::manualToJson(again->manual)) == bytes);
    CHECK(bytes.count('\n') == 0);
}

TEST_CASE("Every object keeps the file's id as its code and gets an id of its own")
{
    const model::Manual manual = read(dataFile(u"everything.json"_s)).manual;
    CHECK(manual.header().code == u"everything"_s);
    for (const QString &code : {u"net-2"_s, u"p1"_s, u"g-1"_s, u"r-2"_s, u"pic-svg"_s, u"part-1"_s, u"box-1-a"_s, u"f2"_s}) {
        const auto object = manual.find(code);
        REQUIRE(object);
        CHECK_FALSE(object->id.isNull());
        CHECK(manual.codeOf(*object) == code);
    }
}

TEST_CASE("A table's cell without an id is named after its table, row and column")
{
    const model::Manual manual = read(dataFile(u"everything.json"_s)).manual;
    CHECK(textOf(manual, u"table-1.r1.c2"_s, model::Field::Body).in(Language::Dutch).text() == u"B"_s);
    CHECK(textOf(manual, u"cell-21"_s, model::Field::Body).in(Language::French).text() == u"ligne"_s);
    CHECK_FALSE(manual.find(u"table-1.r2.c1"_s));
}

TEST_CASE("What a file says of two texts becomes the state of the pair")
{
    const model::Manual manual = read(dataFile(u"everything.json"_s)).manual;
    using model::Field;
    using model::Step;
    CHECK(manual.title().step() == Step::InStep);
    CHECK(textOf(manual, u"part-1"_s, Field::Title).step() == Step::FrenchAhead);
    CHECK(textOf(manual, u"p1"_s, Field::Name).step() == Step::DutchAhead);
    CHECK(textOf(manual, u"h1"_s, Field::Body).step() == Step::Adapted);
    CHECK(textOf(manual, u"net-1"_s, Field::Name).step() == Step::BothMoved);
    CHECK(textOf(manual, u"h4"_s, Field::Body).step() == Step::Single);
}

TEST_CASE("A pair that a file says nothing about is never silently in step")
{
    const model::Text text = textOf(read(dataFile(u"everything.json"_s)).manual, u"b1"_s, model::Field::Body);
    CHECK(text.step() == model::Step::BothMoved);
    CHECK_FALSE(text.pairing);
}

TEST_CASE("A pair that a file says was never compared is told apart from one it says nothing about")
{
    const model::Text text = textOf(read(dataFile(u"everything.json"_s)).manual, u"net-1"_s, model::Field::Name);
    REQUIRE(text.pairing);
    CHECK(text.pairing->hashes[0].isUnknown());
    CHECK(text.pairing->hashes[1].isUnknown());
}

TEST_CASE("A step that the texts contradict is remarked upon and not believed")
{
    const auto incoming = readSound(smallManualWith(R"("nl": "Dag", "step": "in_step")", R"("step": "in_step")"));
    REQUIRE(incoming.remarks.size() == 1);
    CHECK(incoming.remarks[0].kind == model::FindingKind::UnusedDeclaration);
    CHECK(incoming.remarks[0].details == QStringList{u"in_step"_s});
    CHECK_FALSE(textOf(incoming.manual, u"para"_s, model::Field::Body).pairing);
}

TEST_CASE("An unknown key is kept and remarked upon with its path")
{
    const model::Incoming incoming = read(dataFile(u"everything.json"_s));
    QStringList paths;
    for (const model::Finding &remark : incoming.remarks)
        if (remark.kind == model::FindingKind::UnknownKey)
            paths.append(remark.details);
    paths.sort();
    CHECK(paths == QStringList{u"[\"colour of the cover\"]"_s, u"entries[0].entries[0].entries[1].figures[1].trend"_s,
                               u"entries[0].passages[10].tone"_s, u"entries[0].passages[15].rows[1][1].align"_s,
                               u"entries[0].passages[5].text.de"_s, u"glossary[1].forms.de"_s, u"layout.cover"_s,
                               u"networks[1].region"_s, u"words[1].since"_s});
}

TEST_CASE("A cross-reference to an id that is nowhere is taken in: it is a fault of the text")
{
    const auto incoming = readSound(smallManualWith("Bonjour", "Voir [là](#nulle-part)"));
    CHECK(incoming.manual.find(u"para"_s));
}

TEST_CASE("A key that is absent stays apart from an empty one")
{
    const model::Manual manual = read(dataFile(u"everything.json"_s)).manual;
    const auto header = [&](const QString &code) { return manual.value(headerKey(*manual.find(code))); };
    CHECK(std::get<model::ReferenceHeader>(header(u"r-1"_s)).url == u""_s);
    CHECK_FALSE(std::get<model::ReferenceHeader>(header(u"r-1"_s)).url.isNull());
    CHECK(std::get<model::EntryHeader>(header(u"pr-1"_s)).owner == u"Équipe"_s);
    CHECK(std::get<model::EntryHeader>(header(u"m-1"_s)).owner.isNull());
}

TEST_CASE("What the model holds wins over what the file once spelt out")
{
    model::Manual manual = read(dataFile(u"everything.json"_s)).manual;
    const model::ObjectRef t1 = *manual.find(u"t1"_s);
    const model::ObjectRef t3 = *manual.find(u"t3"_s);
    auto header = std::get<model::PassageHeader>(manual.value(headerKey(t1)));
    header.kind = model::PassageKind::Heading;
    header.level = 3;
    manual.set(headerKey(t1), header);
    manual.set(model::wordingKey({t3, model::Field::Body}, Language::French), model::Wording(u"Écrit depuis"_s));
    const QJsonArray passages = model::manualToJson(manual)["entries"_L1][0]["passages"_L1].toArray();
    CHECK(passages[4]["level"_L1].toInt() == 3);
    CHECK(passages[6]["text"_L1]["fr"_L1].toString() == u"Écrit depuis"_s);
}

TEST_CASE("A target that was deleted since is not written: the file could not be taken in again")
{
    model::Manual manual = read(dataFile(u"everything.json"_s)).manual;
    manual.set(headerKey(*manual.find(u"net-1"_s)), {});
    manual.set(headerKey(*manual.find(u"pr-2"_s)), {});
    manual.set(headerKey(*manual.find(u"p1"_s)), {});
    manual.set(headerKey(*manual.find(u"pic-svg"_s)), {});
    const auto again = model::manualFromJson(model::manualToJson(manual));
    REQUIRE(again);
    const auto practice = std::get<model::EntryHeader>(again->manual.value(headerKey(*again->manual.find(u"pr-1"_s))));
    CHECK(practice.network.isNull());
    CHECK(practice.successor.isNull());
    CHECK(practice.principles.size() == 1);
}

TEST_CASE("A byte order mark before the manual does no harm")
{
    CHECK(readText("\xEF\xBB\xBF" + smallManual()));
}

TEST_CASE("Reading tells how far it is, and stops when asked")
{
    const Folder folder;
    const QString path = folder.write(u"manual.json"_s, smallManual());
    QList<qsizetype> steps;
    qsizetype total = 0;
    REQUIRE(exchange::readInterchange(path, [&](qsizetype done, qsizetype all) {
        steps.append(done);
        total = all;
    }));
    CHECK(steps == QList<qsizetype>{1, 2, 3});
    CHECK(total == 3);
    const base::CancelToken cancel;
    cancel.cancel();
    const auto cancelled = exchange::readInterchange(path, {}, cancel);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == base::ErrorKind::Cancelled);
}

TEST_CASE("A picture that was born here gets a file name, and no two pictures share one")
{
    model::Incoming incoming = read(dataFile(u"everything.json"_s));
    const auto rename = [&](const QString &code, const QString &file) {
        auto header = std::get<model::PictureHeader>(incoming.manual.value(headerKey(*incoming.manual.find(code))));
        header.file = file;
        incoming.manual.set(headerKey(*incoming.manual.find(code)), header);
    };
    rename(u"pic-png"_s, {});
    rename(u"pic-jpg"_s, u"../outside.jpg"_s);
    rename(u"pic-svg"_s, u"out.json"_s);
    const Folder folder;
    REQUIRE(exchange::writeInterchange(incoming.manual, incoming.pictures, folder.path(u"out.json"_s)));
    CHECK(folder.files() == QStringList{u"out.json"_s, u"pictures"_s, u"pictures/pic-jpg.jpg"_s, u"pictures/pic-png.png"_s,
                                        u"pictures/pic-svg.svg"_s});
    CHECK(exchange::readInterchange(folder.path(u"out.json"_s)));
}

TEST_CASE("An export that fails leaves nothing behind")
{
    const Folder folder;
    const model::Incoming incoming = read(dataFile(u"everything.json"_s));
    folder.write(u"out.json/in the way"_s, "a folder where the file should be");
    const QStringList before = folder.files();
    CHECK_FALSE(exchange::writeInterchange(incoming.manual, incoming.pictures, folder.path(u"out.json"_s)));
    CHECK(folder.files() == before);
}

TEST_CASE("An export into a folder that is not there names the folder")
{
    const Folder folder;
    const auto outcome = exchange::writeInterchange({}, {}, folder.path(u"nowhere/out.json"_s));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == base::ErrorKind::NotFound);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("A picture whose bytes are gone stops the export")
{
    const Folder folder;
    const auto outcome = exchange::writeInterchange(read(dataFile(u"everything.json"_s)).manual, {}, folder.path(u"out.json"_s));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == base::ErrorKind::PictureMissing);
    CHECK(folder.files().isEmpty());
}
