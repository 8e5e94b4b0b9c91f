// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "travelling.h"

#include <QDir>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

namespace {

const QByteArray circle = R"(<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><circle r="5"/></svg>)";

/// The small manual with one picture, whose file is called so.
QByteArray manualShowing(const QByteArray &file)
{
    return smallManualWith(R"("pictures": [])", R"("pictures": [{"id": "pic", "file": ")" + file + R"("}])");
}

base::Result<model::Incoming> readShowing(const Folder &folder, const QByteArray &file)
{
    return exchange::readInterchange(folder.write(u"inside/manual.json"_s, manualShowing(file)));
}

Error refusal(const Folder &folder, const QByteArray &file)
{
    const auto incoming = readShowing(folder, file);
    if (incoming)
        FAIL("it was taken in");
    return incoming.error();
}

} // namespace

TEST_CASE("A picture beside the manual is taken in with its bytes")
{
    const Folder folder;
    folder.write(u"inside/deep/circle.svg"_s, circle);
    const auto incoming = readShowing(folder, "deep/circle.svg");
    REQUIRE(incoming);
    const base::Hash asset = incoming->manual.pictures()[0].header.asset;
    CHECK(asset == base::Hash::of(QByteArrayView(circle)));
    CHECK(incoming->pictures.value(asset) == circle);
    CHECK(incoming->remarks.isEmpty());
}

TEST_CASE("A picture that is missing is refused with its place and name")
{
    CHECK(refusal(Folder(), "map.png") == Error{ErrorKind::PictureMissing, u"pictures[0].file"_s, {u"map.png"_s}});
}

TEST_CASE("A picture outside the manual's folder is refused, even when it is there")
{
    const Folder folder;
    folder.write(u"outside.svg"_s, circle);
    folder.write(u"inside/sub/circle.svg"_s, circle);
    for (const QByteArray &file : {QByteArray("../outside.svg"), folder.path(u"outside.svg"_s).toUtf8(), QByteArray("sub/../../outside.svg"),
                                   QByteArray("sub/../sub/circle.svg"), QByteArray("file:///etc/passwd"), QByteArray(""),
                                   QByteArray("..\\\\outside.svg"), QByteArray("C:/outside.svg")}) {
        const Error error = refusal(folder, file);
        CHECK(error.kind == ErrorKind::PictureOutside);
        CHECK(error.place == u"pictures[0].file"_s);
    }
}

TEST_CASE("A picture that leaves the folder by a symbolic link is refused")
{
    const Folder folder;
    folder.write(u"outside/circle.svg"_s, circle);
    folder.write(u"inside/real.svg"_s, circle);
    REQUIRE(QFile::link(folder.path(u"outside/circle.svg"_s), folder.path(u"inside/link.svg"_s)));
    REQUIRE(QFile::link(folder.path(u"outside"_s), folder.path(u"inside/folder"_s)));
    REQUIRE(QFile::link(folder.path(u"inside/real.svg"_s), folder.path(u"inside/alias.svg"_s)));
    CHECK(refusal(folder, "link.svg").kind == ErrorKind::PictureOutside);
    CHECK(refusal(folder, "folder/circle.svg").kind == ErrorKind::PictureOutside);
    CHECK(readShowing(folder, "alias.svg"));
}

TEST_CASE("A folder whose name merely begins like the manual's is outside")
{
    const Folder folder;
    folder.write(u"inside-not/circle.svg"_s, circle);
    folder.write(u"inside/x"_s, "");
    REQUIRE(QFile::link(folder.path(u"inside-not/circle.svg"_s), folder.path(u"inside/link.svg"_s)));
    CHECK(refusal(folder, "link.svg").kind == ErrorKind::PictureOutside);
}

TEST_CASE("A file that is no picture is refused whatever it is called")
{
    const Folder folder;
    folder.write(u"inside/text.png"_s, "This is no picture");
    folder.write(u"inside/empty.jpg"_s, "");
    folder.write(u"inside/folder.png/x"_s, "");
    for (const QByteArray &file : {QByteArray("text.png"), QByteArray("empty.jpg"), QByteArray("folder.png")})
        CHECK(refusal(folder, file) == Error{ErrorKind::PictureUnreadable, u"pictures[0].file"_s, {QString::fromUtf8(file)}});
}

TEST_CASE("A picture of more than 100 megapixels is refused by what its header says")
{
    const Folder folder;
    folder.write(u"inside/large.svg"_s, R"(<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="10000"/>)");
    folder.write(u"inside/just.svg"_s, R"(<svg xmlns="http://www.w3.org/2000/svg" width="10000" height="10000"/>)");
    QFile jpeg(dataFile(u"pictures/grey.jpg"_s));
    REQUIRE(jpeg.open(QIODevice::ReadOnly));
    QByteArray huge = jpeg.readAll();
    const qsizetype frame = huge.indexOf("\xFF\xC0");
    huge.replace(frame + 5, 4, QByteArray("\x75\x30\x75\x30", 4)); // 30 000 × 30 000
    folder.write(u"inside/huge.jpg"_s, huge);
    CHECK(refusal(folder, "large.svg")
          == Error{ErrorKind::PictureTooLarge, u"pictures[0].file"_s, {u"200.0"_s, u"100"_s}});
    CHECK(refusal(folder, "huge.jpg").details[0] == u"900.0"_s);
    CHECK(readShowing(folder, "just.svg"));
}

TEST_CASE("An SVG with a script comes in without it, and the reader is told")
{
    const Folder folder;
    folder.write(u"inside/bad.svg"_s,
                 R"(<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script><circle r="5"/></svg>)");
    const auto incoming = readShowing(folder, "bad.svg");
    REQUIRE(incoming);
    CHECK_FALSE(incoming->pictures.cbegin()->contains("alert"));
    REQUIRE(incoming->remarks.size() == 1);
    CHECK(incoming->remarks[0].kind == model::FindingKind::PictureCleaned);
    CHECK(incoming->remarks[0].details == QStringList{u"bad.svg"_s});
}
