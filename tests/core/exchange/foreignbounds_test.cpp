// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plaintext.h"
#include "exchange/zippart.h"
#include "foreignpackage.h"
#include "text/markup.h"

#include <QtEndian>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using exchange::ForeignRemark;

namespace {

/// A PNG that says it is as large as that, with the checksum right.
QByteArray pictureOf(quint32 width, quint32 height)
{
    QByteArray png = smallPicture();
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    quint32 sum = 0xFFFFFFFFU;
    for (int i = 12; i < 29; ++i) {
        sum ^= uchar(png[i]);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) ? 0xEDB88320U ^ (sum >> 1) : sum >> 1;
    }
    qToBigEndian(sum ^ 0xFFFFFFFFU, png.data() + 29);
    return png;
}

} // namespace

TEST_CASE("An endless line is cut at the ends of sentences, and not a word is lost")
{
    const QString line = u"Une phrase parmi d’autres. "_s.repeated(60'000).trimmed();
    const auto text = exchange::readPlainText(line, {});
    REQUIRE(text);
    CHECK(text->passages.size() > 70);
    QStringList pieces;
    for (const exchange::ForeignPassage &passage : text->passages) {
        CHECK(passage.markup.size() <= exchange::longestForeignText);
        CHECK(passage.markup.endsWith(u'.'));
        pieces.append(text::plain(passage.markup));
    }
    CHECK(pieces.join(u' ') == line);
    CHECK(text->remarks[ForeignRemark::LongTextsCut] == text->passages.size() - 1);
}

TEST_CASE("A word without an end is cut too, never inside a character")
{
    const auto text = exchange::readPlainText(u"x"_s + u"😀"_s.repeated(30'000), {});
    REQUIRE(text);
    QString whole;
    for (const exchange::ForeignPassage &passage : text->passages)
        whole += passage.markup;
    CHECK(whole == u"x"_s + u"😀"_s.repeated(30'000));
}

TEST_CASE("Signs that cannot be shown are left out and counted; right-to-left writing and emoji stay")
{
    const auto text = exchange::readPlainText(u"a\u0000b\u0007c \u05E9\u05DC\u05D5\u05DD \u202Eمرحبا\u202C 👩🏽‍⚕️ \xD800 fin"_s, {});
    REQUIRE(text);
    REQUIRE(text->passages.size() == 1);
    CHECK(text::plain(text->passages[0].markup) == u"abc שלום \u202Eمرحبا\u202C 👩🏽‍⚕️  fin"_s);
    CHECK(text->remarks[ForeignRemark::ControlCharacters] == 3);
}

TEST_CASE("A table of a million rows is refused with its limit, by every reader")
{
    const auto html = exchange::readHtml(u"<table>"_s + u"<tr><td>a<td>b"_s.repeated(1'000'000), {});
    REQUIRE_FALSE(html);
    CHECK(html.error().kind == ErrorKind::TooLong);
    CHECK(html.error().details == QStringList{u"100001"_s, u"100000"_s});
    const QString row = u"<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>"_s;
    CHECK(exchange::readDocx(docxOf(u"<w:tbl>"_s + row.repeated(100'000) + u"</w:tbl>"_s), {}).error().kind == ErrorKind::TooLong);
    const QString line = u"<table:table-row><table:table-cell table:number-columns-repeated='1000000'/></table:table-row>"_s;
    CHECK(exchange::readOdt(odtOf(u"<table:table>"_s + line.repeated(2'000) + u"</table:table>"_s), {}).error().kind == ErrorKind::TooLong);
}

TEST_CASE("Ten megabytes come in whole: paragraphs one by one, short lines several to a passage")
{
    const QString line = u"Een zin van gemiddelde lengte die op een regel staat, met een getal 42 en een einde. "_s.repeated(7).trimmed();
    const auto text = exchange::readPlainText(QString(line + u'\n').repeated(10'000'000 / (line.size() + 1)), {});
    REQUIRE(text);
    CHECK(text->passages.size() > 16'000);
    CHECK(text->remarks.isEmpty());

    const int lines = 150'000;
    QString source = u"• een punt\n"_s;
    for (int number = 1; number <= lines; ++number)
        source += u"Een korte regel tekst, %1\n"_s.arg(number);
    source += u"• nog een punt\n"_s;
    const auto gathered = exchange::readPlainText(source, {});
    REQUIRE(gathered);
    CHECK(gathered->passages.size() <= exchange::mostForeignPassages);
    CHECK(gathered->passages.first().kind == model::PassageKind::Bullet);
    CHECK(gathered->passages.last().kind == model::PassageKind::Bullet);
    CHECK(gathered->remarks[ForeignRemark::LinesGathered] == lines);
    qsizetype number = 0;
    for (const exchange::ForeignPassage &passage : gathered->passages.mid(1, gathered->passages.size() - 2))
        for (const QString &line : text::plain(passage.markup).split(u'\n'))
            if (line != u"Een korte regel tekst, %1"_s.arg(++number))
                FAIL(line.toStdString());
    CHECK(number == lines);
}

TEST_CASE("More list items than a manual takes are refused with the limit, for they cannot stand in one passage")
{
    const auto items = exchange::readPlainText(u"• punt\n"_s.repeated(exchange::mostForeignPassages + 1), {});
    REQUIRE_FALSE(items);
    CHECK(items.error().kind == ErrorKind::TooLong);
}

TEST_CASE("A picture that would unpack to more than a manual takes in is left out and counted")
{
    const QString drawing = u"<w:p><w:r><w:t>Texte</w:t></w:r><w:r><w:drawing><a:blip r:embed='r1'/></w:drawing></w:r></w:p>"_s;
    const auto text = exchange::readDocx(docxOf(drawing, {{u"word/media/bomb.png"_s, pictureOf(50'000, 50'000)}}, {{u"r1"_s, u"media/bomb.png"_s}}), {});
    REQUIRE(text);
    CHECK(shapesOf(*text) == QStringList{u"paragraph: Texte"_s});
    CHECK(text->remarks[ForeignRemark::PicturesTooLarge] == 1);
}

TEST_CASE("A packed file that unpacks without end is refused")
{
    const QByteArray bomb = packed({{u"word/document.xml"_s, QByteArray(exchange::largestPart + 1, ' ')}});
    CHECK(bomb.size() < 1'000'000);
    CHECK(exchange::readDocx(bomb, {}).error().kind == ErrorKind::FileTooLarge);
}

TEST_CASE("Files that are damaged, foreign, too deep or full of entities are refused")
{
    CHECK(exchange::readDocx("no zip", {}).error().kind == ErrorKind::Damaged);
    CHECK(exchange::readDocx(odtOf(u"<text:p>x</text:p>"_s), {}).error().kind == ErrorKind::Damaged);
    CHECK(exchange::readOdt(docxOf({}), {}).error().kind == ErrorKind::Damaged);
    CHECK(exchange::readDocx(docxOf(u"<w:p>"_s), {}).error().kind == ErrorKind::Damaged);
    CHECK(exchange::readDocx(docxOf(u"<w:sdt>"_s.repeated(1000) + u"</w:sdt>"_s.repeated(1000)), {}).error().kind == ErrorKind::TooDeep);
    const QByteArray entities = "<!DOCTYPE x [<!ENTITY a 'lol'><!ENTITY b '&a;&a;'>]><w:document xmlns:w='w'><w:body>&b;</w:body></w:document>";
    CHECK(exchange::readDocx(packed({{u"word/document.xml"_s, entities}}), {}).error().kind == ErrorKind::Damaged);
}

TEST_CASE("What is cancelled says so and gives nothing")
{
    const base::CancelToken cancel;
    cancel.cancel();
    CHECK(exchange::readHtml(u"<p>a"_s, {{}, cancel}).error().kind == ErrorKind::Cancelled);
    CHECK(exchange::readPlainText(u"a\nb"_s, cancel).error().kind == ErrorKind::Cancelled);
    CHECK(exchange::readDocx(docxOf(u"<w:p/>"_s), {{}, cancel}).error().kind == ErrorKind::Cancelled);
}
