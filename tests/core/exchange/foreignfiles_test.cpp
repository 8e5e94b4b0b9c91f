// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignfile.h"
#include "foreignpackage.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using exchange::ForeignRemark;

namespace {

QString paragraph(const QString &text, const QString &properties = {})
{
    return u"<w:p><w:pPr>%1</w:pPr><w:r><w:t xml:space='preserve'>%2</w:t></w:r></w:p>"_s.arg(properties, text);
}

exchange::ForeignText docx(const QByteArray &file)
{
    return exchange::readDocx(file, {}).value();
}

exchange::ForeignText odt(const QByteArray &file)
{
    return exchange::readOdt(file, {}).value();
}

const QByteArray styles = "<w:styles xmlns:w='w'><w:style w:styleId='Titre1'><w:name w:val='heading 1'/></w:style>"
                          "<w:style w:styleId='MonTitre'><w:name w:val='Mon titre'/><w:basedOn w:val='Titre1'/></w:style>"
                          "<w:style w:styleId='TM1'><w:name w:val='toc 1'/></w:style>"
                          "<w:style w:styleId='Puce'><w:name w:val='List Bullet'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                          "<w:style w:styleId='Fort'><w:name w:val='Strong'/><w:rPr><w:b/></w:rPr></w:style></w:styles>";
const QByteArray numbering = "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl>"
                             "<w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/></w:lvl></w:abstractNum>"
                             "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num></w:numbering>";

} // namespace

TEST_CASE("A Word file comes with headings, lists and their levels, and without its generated contents")
{
    const QByteArray file = docxOf(paragraph(u"Sommaire 3"_s, u"<w:pStyle w:val='TM1'/>"_s) + paragraph(u"Titre"_s, u"<w:pStyle w:val='MonTitre'/>"_s)
                                       + paragraph(u"Texte."_s) + paragraph(u"un"_s, u"<w:pStyle w:val='Puce'/>"_s)
                                       + paragraph(u"deux"_s, u"<w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr>"_s),
                                   {{u"word/styles.xml"_s, styles}, {u"word/numbering.xml"_s, numbering}});
    CHECK(shapesOf(docx(file)) == QStringList{u"heading1: Titre"_s, u"paragraph: Texte."_s, u"bullet1: un"_s, u"numbered2: deux"_s});
}

TEST_CASE("A Word file comes with bold, italic, links and footnotes")
{
    const QString body = u"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>gras</w:t></w:r><w:r><w:t xml:space='preserve'> et </w:t></w:r><w:r><w:rPr><w:i/></w:rPr>"
                         "<w:t>penché</w:t></w:r><w:r><w:t xml:space='preserve'> </w:t></w:r><w:r><w:rPr><w:rStyle w:val='Fort'/></w:rPr><w:t>fort</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"
                         "<w:r><w:t xml:space='preserve'> </w:t></w:r><w:hyperlink r:id='rId5'><w:r><w:t>lien</w:t></w:r></w:hyperlink>"
                         "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"https://example.org/b\" </w:instrText></w:r>"
                         "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>autre</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
                         "<w:r><w:rPr><w:b w:val='0'/></w:rPr><w:br/><w:t>fin</w:t></w:r></w:p>"_s;
    const QByteArray notes = "<w:footnotes xmlns:w='w'><w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space='preserve'> La note</w:t>"
                             "</w:r></w:p><w:p><w:r><w:t>suit.</w:t></w:r></w:p></w:footnote></w:footnotes>";
    const QByteArray file = docxOf(body, {{u"word/footnotes.xml"_s, notes}, {u"word/styles.xml"_s, styles}}, {{u"rId5"_s, u"https://example.org/a"_s}});
    CHECK(shapesOf(docx(file))
          == QStringList{u"paragraph: **gras** et *penché* **fort**^[La note suit.] [lien](https://example.org/a)[autre](https://example.org/b)\nfin"_s});
}

TEST_CASE("A Word file full of tracked changes and comments is read as if all were accepted, and it is counted")
{
    const QString body = u"<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>Début </w:t></w:r></w:p>"
                         "<w:p><w:commentRangeStart w:id='0'/><w:del w:id='2'><w:r><w:delText>vieux</w:delText></w:r></w:del><w:ins w:id='3'><w:r><w:rPr>"
                         "<w:rPrChange w:id='4'><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>neuf</w:t></w:r></w:ins><w:commentRangeEnd w:id='0'/>"
                         "<w:r><w:commentReference w:id='0'/></w:r></w:p>"
                         "<w:tbl><w:tr><w:tc>%1</w:tc><w:tc>%2</w:tc></w:tr><w:tr><w:trPr><w:del w:id='5'/></w:trPr><w:tc>%1</w:tc><w:tc>%1</w:tc></w:tr>"
                         "<w:tr><w:tc>%2</w:tc><w:tc>%1</w:tc></w:tr></w:tbl>"_s.arg(paragraph(u"a"_s), paragraph(u"b"_s));
    const exchange::ForeignText text = docx(docxOf(body));
    CHECK(shapesOf(text) == QStringList{u"paragraph: Début neuf"_s, u"table: "_s, u"cell0.0: a"_s, u"cell0.1: b"_s, u"cell1.0: b"_s, u"cell1.1: a"_s});
    CHECK(text.remarks[ForeignRemark::AcceptedInsertions] == 1);
    CHECK(text.remarks[ForeignRemark::AcceptedDeletions] == 2);
    CHECK(text.remarks[ForeignRemark::CommentsLeftOut] == 1);
}

TEST_CASE("Pictures and text boxes of a Word file come along, once")
{
    const QString body = u"<w:p><w:r><w:t>Hôte</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:docPr descr='Un dessin'/>"
                         "<a:blip r:embed='rId9'/></w:drawing></mc:Choice><mc:Fallback><w:pict><v:imagedata xmlns:v='v' r:id='rId9'/></w:pict></mc:Fallback>"
                         "</mc:AlternateContent></w:r><w:r><w:drawing><w:txbxContent>%1</w:txbxContent></w:drawing></w:r></w:p>"_s.arg(paragraph(u"Encadré"_s));
    const exchange::ForeignText text = docx(docxOf(body, {{u"word/media/image1.png"_s, smallPicture()}}, {{u"rId9"_s, u"media/image1.png"_s}}));
    CHECK(shapesOf(text) == QStringList{u"paragraph: Encadré"_s, u"paragraph: Hôte"_s, u"picture: "_s});
    REQUIRE(text.pictures.size() == 1);
    CHECK(text.pictures[0].alt == u"Un dessin"_s);
}

TEST_CASE("A LibreOffice file comes with headings, lists, tables, looks, links, footnotes and pictures")
{
    const QString look = u"<style:style style:name='T1'><style:text-properties fo:font-weight='bold'/></style:style>"
                         "<text:list-style style:name='L1'><text:list-level-style-bullet text:level='1'/><text:list-level-style-number text:level='2'/>"
                         "</text:list-style>"_s;
    const QString body = u"<text:h text:outline-level='2'>Titel</text:h><text:p>Een <text:span text:style-name='T1'>vet</text:span> woord<text:note>"
                         "<text:note-citation>1</text:note-citation><text:note-body><text:p>De noot</text:p></text:note-body></text:note>, <text:a "
                         "xlink:href='https://example.org'>hier</text:a><text:s text:c='2'/>.<text:line-break/>Nog</text:p><text:list text:style-name='L1'>"
                         "<text:list-item><text:p>een</text:p><text:list><text:list-item><text:p>twee</text:p></text:list-item></text:list></text:list-item>"
                         "</text:list><table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p>"
                         "</table:table-cell></table:table-row><table:table-row><table:table-cell table:number-columns-spanned='2'><text:p>C</text:p>"
                         "</table:table-cell><table:covered-table-cell/></table:table-row></table:table><text:p><draw:frame><draw:image "
                         "xlink:href='Pictures/a.png'/><svg:desc>Een stip</svg:desc></draw:frame></text:p>"_s;
    const exchange::ForeignText text = odt(odtOf(body, look, {{u"Pictures/a.png"_s, smallPicture()}}));
    CHECK(shapesOf(text)
          == QStringList{u"heading2: Titel"_s, u"paragraph: Een **vet** woord^[De noot], [hier](https://example.org)  .\nNog"_s, u"bullet1: een"_s,
                         u"numbered2: twee"_s, u"table: "_s, u"cell0.0: A"_s, u"cell0.1: B"_s, u"cell1.0: C"_s, u"cell1.1: "_s, u"picture: "_s});
    REQUIRE(text.pictures.size() == 1);
    CHECK(text.pictures[0].alt == u"Een stip"_s);
}

TEST_CASE("Tracked changes of a LibreOffice file are taken as accepted and its comments left out")
{
    const QString body = u"<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region>"
                         "<text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>"
                         "<text:p>Blijft<office:annotation><dc:creator>X</dc:creator><text:p>Waarom?</text:p></office:annotation> staan</text:p>"_s;
    const exchange::ForeignText text = odt(odtOf(body));
    CHECK(shapesOf(text) == QStringList{u"paragraph: Blijft staan"_s});
    CHECK(text.remarks[ForeignRemark::AcceptedDeletions] == 1);
    CHECK(text.remarks[ForeignRemark::AcceptedInsertions] == 1);
    CHECK(text.remarks[ForeignRemark::CommentsLeftOut] == 1);
}

TEST_CASE("Markdown comes with its footnotes, tables and nested lists")
{
    const auto text = exchange::readMarkdown(u"# Titre\n\nUn *mot* **fort** et `code`[^a] [ici](https://example.org) &eacute;.\nSuite.\n\n- un\n  1. deux\n\n"
                                             "> Dit.\n\n|A|B|\n|---|---|\n|c|d|\n\n```\nx = 1\ny\n```\n\n[^a]: La *note*.\n"_s, {});
    CHECK(shapesOf(*text)
          == QStringList{u"heading1: Titre"_s, u"paragraph: Un *mot* **fort** et `code`^[La *note*.] [ici](https://example.org) é. Suite."_s,
                         u"bullet1: un"_s, u"numbered2: deux"_s, u"quote: Dit."_s, u"table: "_s, u"cell0.0: A"_s, u"cell0.1: B"_s, u"cell1.0: c"_s,
                         u"cell1.1: d"_s, u"code: x = 1\ny"_s});
}

TEST_CASE("A text file is read in the encoding it was written in")
{
    CHECK(exchange::decodedText("\xEF\xBB\xBF\xC3\xA9") == u"é"_s);
    CHECK(exchange::decodedText("\x80 \xE9 \x92") == u"€ é ’"_s);
    CHECK(exchange::decodedText(QByteArray("\xFF\xFE\xE9\0", 4)) == u"é"_s);
}

TEST_CASE("Pictures beside a Markdown file are read, those outside its folder are not")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(u"texts"_s));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"outside.png"_s, smallPicture());
    write(u"texts/inside.png"_s, smallPicture());
    write(u"texts/a.md"_s, "![Dedans](inside.png)\n\n![Dehors](../outside.png)\n");
    const auto file = exchange::readForeignFile(folder.filePath(u"texts/a.md"_s), {});
    REQUIRE(file);
    REQUIRE(file->text.pictures.size() == 1);
    CHECK(file->text.pictures[0].alt == u"Dedans"_s);
    CHECK(file->text.remarks[ForeignRemark::PicturesMissing] == 1);
    CHECK(exchange::readForeignFile(folder.filePath(u"outside.png"_s), {}).error().kind == base::ErrorKind::UnsupportedType);
}
