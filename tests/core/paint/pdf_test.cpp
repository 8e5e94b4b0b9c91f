// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmade.h"
#include "paint/pdf.h"
#include "printed.h"

#include <QBuffer>
#include <QRegularExpression>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using compose::Face;
using compose::Tag;

namespace {

Printed sample()
{
    const compose::Assets assets = sampleAssets();
    return Printed(pdfBytes(sampleDocument(assets), assets));
}

/// Refuses to take more than a given number of bytes, as a full disk does.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

} // namespace

TEST_CASE("A printed manual is a sound file")
{
    if (!haveTools())
        return;
    const Printed printed(sample());
    CHECK(printed.tool(u"qpdf"_s, {u"--check"_s, u"%"_s})
              .contains(u"No syntax or stream encoding errors found"));
    CHECK(printed.information(u"PDF version"_s) == u"1.7");
    CHECK(printed.information(u"Pages"_s) == u"2");
}

TEST_CASE("A printed manual says its title, author, date and language")
{
    if (!haveTools())
        return;
    const Printed printed(sample());
    CHECK(printed.information(u"Title"_s) == u"Manuel « à la main » & plus");
    CHECK(printed.information(u"Author"_s) == u"Réseau");
    CHECK(printed.information(u"CreationDate"_s).contains(u"May 17 09:30:00 2024"));
    CHECK(printed.information(u"Tagged"_s) == u"yes");
    CHECK(printed.catalog().value(u"/Lang"_s).toString() == u"u:fr-BE");
    const QString description = printed.tool(u"pdfinfo"_s, {u"-meta"_s, u"%"_s});
    CHECK(description.contains(u"<pdfuaid:part>1</pdfuaid:part>"));
    CHECK(description.contains(u"<pdfaid:part>2</pdfaid:part>"));
    CHECK(description.contains(u"Manuel « à la main » &amp; plus"));
    CHECK(description.contains(u"<xmp:CreateDate>2024-05-17T09:30:00Z</xmp:CreateDate>"));
}

TEST_CASE("Text copied from a printed manual is the text that was written")
{
    if (!haveTools())
        return;
    const Printed printed(sample());
    CHECK(printed.text().contains(u"Un effort officiel, l’afflux des œuvres"));
    CHECK(printed.structure().contains(u"«\u202Fchacun\u202F»"));
}

TEST_CASE("A word divided at a line's end is read as one word")
{
    if (!haveTools())
        return;
    CHECK(sample().structure().contains(u"et la participation de"));
}

TEST_CASE("What is read aloud follows the order of the manual")
{
    if (!haveTools())
        return;
    const QString structure = sample().structure();
    qsizetype place = 0;
    for (const QString &part :
         {u"Document"_s, u"H1"_s, u"Premier chapitre"_s, u"P (block)"_s, u"Un effort"_s, u"dans le réseau."_s,
          u"/ListNumbering /Disc"_s, u"LI"_s, u"Lbl"_s, u"LBody"_s, u"écouter"_s, u"décider"_s, u"Link"_s,
          u"zie hoofdstuk"_s, u"Table"_s, u"TH"_s, u"/Scope /Column"_s, u"TD"_s, u"Figure"_s}) {
        const qsizetype next = structure.indexOf(part, place);
        INFO(part.toStdString() << " after " << place << " in\n" << structure.toStdString());
        CHECK(next >= place);
        place = std::max(place, next);
    }
}

TEST_CASE("A paragraph that goes on over the page is one paragraph")
{
    if (!haveTools())
        return;
    const QString structure = sample().structure();
    const qsizetype begin = structure.indexOf(u"Un effort");
    const qsizetype end = structure.indexOf(u"dans le réseau.");
    CHECK_FALSE(structure.mid(begin, end - begin).contains(u"(block)"));
}

TEST_CASE("Links of a printed manual lead inside and outside, and say where")
{
    if (!haveTools())
        return;
    const Printed printed(sample());
    const QList<QJsonObject> links = printed.objects(u"/Subtype"_s, u"/Link"_s);
    REQUIRE(links.size() == 2);
    for (const QJsonObject &link : links) {
        CHECK(link.value(u"/Contents"_s).toString().startsWith(u"u:Vers "));
        CHECK(link.contains(u"/StructParent"_s));
        CHECK(link.value(u"/F"_s).toInt() == 4);
    }
    const auto target = [&](int link) {
        return links[link].value(u"/A"_s).toObject().value(u"/URI"_s).toString();
    };
    CHECK((target(0) + target(1)) == u"u:https://example.org/a(b)");
    CHECK((links[0].contains(u"/Dest"_s) || links[1].contains(u"/Dest"_s)));
}

TEST_CASE("Bookmarks of a printed manual are nested like its chapters")
{
    if (!haveTools())
        return;
    const Printed printed(sample());
    const QJsonObject outline = printed.object(printed.catalog().value(u"/Outlines"_s).toString());
    CHECK(outline.value(u"/Count"_s).toInt() == 1);
    const QJsonObject chapter = printed.object(outline.value(u"/First"_s).toString());
    CHECK(chapter.value(u"/Title"_s).toString() == u"u:Premier chapitre");
    const QJsonObject detail = printed.object(chapter.value(u"/First"_s).toString());
    CHECK(detail.value(u"/Title"_s).toString() == u"u:Détail");
    const QString page = detail.value(u"/Dest"_s).toArray().at(0).toString();
    const QString dests = printed.tool(u"pdfinfo"_s, {u"-dests"_s, u"%"_s});
    CHECK(printed.object(page).value(u"/StructParents"_s).toInt() == 1);
    CHECK(dests.contains(QRegularExpression(u"2 \\[.*\\] \"m-deux\""_s)));
}

TEST_CASE("Every font of a printed manual is in the file")
{
    if (!haveTools())
        return;
    const QString fonts = sample().tool(u"pdffonts"_s, {u"%"_s});
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(lines.size() == 2);
    for (const QString &line : lines)
        CHECK(line.contains(QRegularExpression(u"CID TrueType +Identity-H +yes yes yes"_s)));
}

TEST_CASE("Pictures are printed as they came: photographs whole, drawings with their curves")
{
    if (!haveTools())
        return;
    const Printed printed(sample());
    const QString images = printed.tool(u"pdfimages"_s, {u"-list"_s, u"%"_s});
    CHECK(images.contains(QRegularExpression(u"image +40 +40 +rgb .* jpeg "_s)));
    CHECK(images.contains(QRegularExpression(u"smask +40 +40 +gray "_s)));
    CHECK(images.count(u'\n') == 2 + 3); // a head of two lines; the drawing is no image
}

TEST_CASE("What is printed in greys has no colour, in its pictures neither")
{
    if (!haveTools())
        return;
    const compose::Assets assets = sampleAssets();
    const compose::Document document = sampleDocument(assets);
    QBuffer device;
    REQUIRE(device.open(QIODevice::WriteOnly));
    paint::PdfJob job;
    job.ink = paint::Ink::Greys;
    REQUIRE(paint::writePdf(document, assets, &device, job));
    const Printed printed(device.data());
    CHECK_FALSE(printed.tool(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, u"%"_s, u"-"_s}).contains(u"/DeviceRGB"_s));
    const Printed coloured(pdfBytes(document, assets));
    for (int number : {1, 2}) {
        const QImage page = printed.page(number, 72).convertToFormat(QImage::Format_RGB32);
        CHECK(page.allGray());
        CHECK_FALSE(page == QImage(page.size(), page.format()));
    }
    CHECK_FALSE(coloured.page(2, 72).convertToFormat(QImage::Format_RGB32).allGray());
}

TEST_CASE("A picture that is not at hand leaves its place empty")
{
    if (!haveTools())
        return;
    const Printed printed(pdfBytes(sampleDocument(sampleAssets()), {}));
    CHECK(printed.tool(u"pdfimages"_s, {u"-list"_s, u"%"_s}).count(u'\n') == 2);
}

TEST_CASE("The same pages give the same bytes, however many work on them")
{
    const compose::Assets assets = sampleAssets();
    Handmade made;
    for (int page = 0; page < 40; ++page) {
        made.page();
        const compose::ElementIndex element = made.element(Tag::P);
        made.set(u"Page %1 – trait d’union\u00AD"_s.arg(page), element,
                 page % 2 ? Face::SansRegular : Face::Mono)
            .line();
        made.set(u"trait-d’union %1"_s.arg(QChar(u'a' + page % 26)), element);
    }
    const QByteArray once = pdfBytes(made.document(), assets, 1);
    CHECK(once == pdfBytes(made.document(), assets, 2));
    CHECK(once == pdfBytes(made.document(), assets, 5));
    CHECK(once == pdfBytes(made.document(), assets, 1));
    made.document().metadata.id = base::Hash::of(u"another");
    CHECK(once != pdfBytes(made.document(), assets, 1));
}

TEST_CASE("Roman labels come before arabic ones")
{
    if (!haveTools())
        return;
    compose::Document document = sampleDocument(sampleAssets());
    document.frontPages = 1;
    const Printed printed(pdfBytes(document, {}));
    const QJsonArray labels =
        printed.catalog().value(u"/PageLabels"_s).toObject().value(u"/Nums"_s).toArray();
    REQUIRE(labels.size() == 4);
    CHECK(labels[1].toObject().value(u"/S"_s).toString() == u"/r");
    CHECK(labels[2].toInt() == 1);
    CHECK(labels[3].toObject().value(u"/S"_s).toString() == u"/D");
}

TEST_CASE("A character that no font has is never shown as a box, and its text is kept")
{
    if (!haveTools())
        return;
    Handmade made;
    made.page().set(u"avant \u4E2D après"_s, made.element(Tag::P));
    const Printed printed(pdfBytes(made.document(), {}));
    CHECK(printed.text().contains(u"avant \u4E2D après"));
}

TEST_CASE("An accent drawn apart from its letter is read with it")
{
    if (!haveTools())
        return;
    Handmade made;
    made.page().set(u"q\u0301uoi"_s, made.element(Tag::P));
    const Printed printed(pdfBytes(made.document(), {}));
    CHECK(printed.text().contains(u"q\u0301uoi"));
}

TEST_CASE("Printing that is called off says so")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    paint::PdfJob job;
    job.cancel.cancel();
    const base::Outcome outcome = paint::writePdf(sampleDocument({}), {}, &buffer, job);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == base::ErrorKind::Cancelled);
}

TEST_CASE("Printing onto a full disk is refused")
{
    for (const qint64 room : {0, 10, 2000, 9000}) {
        FullDevice device(room);
        const base::Outcome outcome = paint::writePdf(sampleDocument({}), {}, &device);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == base::ErrorKind::InputOutput);
    }
}

TEST_CASE("Printing tells how many pages are done")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    paint::PdfJob job;
    qsizetype last = 0;
    job.progress = [&last](qsizetype done, qsizetype total) {
        CHECK(total == 2);
        last = done;
    };
    CHECK(paint::writePdf(sampleDocument({}), {}, &buffer, job));
    CHECK(last == 2);
}

TEST_CASE("A file rides along as the source of the pages, and the print says so")
{
    if (!haveTools())
        return;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    paint::PdfJob job;
    job.attached = {{u"manual.json"_s, u"application/json"_s, u"Le manuel"_s, QByteArray("{\"clé\": 1}")}};
    REQUIRE(paint::writePdf(sampleDocument({}), {}, &buffer, job));
    const Printed printed(buffer.data());
    CHECK(printed.tool(u"qpdf"_s, {u"--show-attachment=manual.json"_s, u"%"_s}) == u"{\"clé\": 1}");
    CHECK(printed.tool(u"pdfinfo"_s, {u"-meta"_s, u"%"_s}).contains(u"<pdfaid:part>3</pdfaid:part>"));
    const QList<QJsonObject> files = printed.objects(u"/AFRelationship"_s, u"/Source"_s);
    REQUIRE(files.size() == 1);
    CHECK(printed.catalog().value(u"/AF"_s).toArray().size() == 1);
}

TEST_CASE("An address with letters beyond ASCII is written so that every reader follows it")
{
    if (!haveTools())
        return;
    Handmade made;
    made.page();
    const compose::ElementIndex link = made.element(Tag::Link);
    made.set(u"ici"_s, link).link({}, u"https://exemple.be/réseau?q=é&x=%20"_s, link);
    const Printed printed(pdfBytes(made.document(), {}));
    const QList<QJsonObject> links = printed.objects(u"/Subtype"_s, u"/Link"_s);
    REQUIRE(links.size() == 1);
    CHECK(links[0].value(u"/A"_s).toObject().value(u"/URI"_s).toString()
          == u"u:https://exemple.be/r%C3%A9seau?q=%C3%A9&x=%20");
}

TEST_CASE("A glyph that its font does not explain is learnt, whoever meets it first")
{
    Handmade made;
    for (int page = 0; page < 12; ++page) {
        made.page();
        const compose::ElementIndex element = made.element(Tag::P);
        // An accent on a letter that has no such letter: two glyphs, of which the font knows nothing together.
        made.set(page % 3 ? u"q\u0301uoi"_s : u"x\u0308 \u0416"_s, element);
    }
    const QByteArray alone = pdfBytes(made.document(), {}, 1);
    CHECK(alone == pdfBytes(made.document(), {}, 3));
    if (!haveTools())
        return;
    const QString text = Printed(alone).text();
    CHECK(text.count(u"q\u0301uoi"_s) == 8);
    CHECK(text.count(u'\u0416') == 4);
}
