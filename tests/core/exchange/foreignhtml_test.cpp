// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignpackage.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using exchange::ForeignRemark;

namespace {

exchange::ForeignText read(const QString &html)
{
    return exchange::readHtml(html, {}).value();
}

} // namespace

TEST_CASE("Headings, items with their level and paragraphs of a web page come as passages")
{
    CHECK(shapesOf(read(u"<h1>Un <b>titre</b></h1><p>Premier&nbsp;texte<p>Second &eacute;l&#233;ment<ul><li>un<ul><li><p>deux</p></ul>"
                        "<li>trois</ul><ol><li>a<li>b</ol><blockquote><p>Dit.</p></blockquote>"_s))
          == QStringList{u"heading1: Un titre"_s, u"paragraph: Premier\u00A0texte"_s, u"paragraph: Second élément"_s, u"bullet1: un"_s,
                         u"bullet2: deux"_s, u"bullet1: trois"_s, u"numbered1: a"_s, u"numbered1: b"_s, u"quote: Dit."_s});
}

TEST_CASE("Bold, italic, code and links of a web page stay; fonts, colours and unsafe addresses go")
{
    CHECK(shapesOf(read(u"<p><span style='font-weight:700'>gras</span> <i>penché</i> <code>x</code> <font color=red>rouge</font> "
                        "<a href='https://example.org/a'>ici</a> <a href='javascript:x()'>là</a> <b style='font-weight:normal'>plat</b></p>"_s))
          == QStringList{u"paragraph: **gras** *penché* `x` rouge [ici](https://example.org/a) là plat"_s});
}

TEST_CASE("Word's list items tell bullet from number by the mark in front of them, in both spellings of its conditions")
{
    const QString html = u"<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·"
                         "<span>&nbsp;&nbsp;</span></span><![endif]>Un<o:p></o:p></p>"
                         "<p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><!--[if !supportLists]-->"
                         "<span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><!--[endif]-->Deux</p>"_s;
    CHECK(shapesOf(read(html)) == QStringList{u"bullet1: Un"_s, u"numbered2: Deux"_s});
}

TEST_CASE("Word's footnotes come along where they were called")
{
    const QString html = u"<p>Une phrase<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'><span class=MsoFootnoteReference>"
                         "<![if !supportFootnotes]>[1]<![endif]></span></a>, suite.</p><div style='mso-element:footnote-list'><hr>"
                         "<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href='#_ftnref1' name='_ftn1'>[1]</a> Voir <i>là</i>.</p>"
                         "<p>Et ici.</p></div></div>"_s;
    CHECK(shapesOf(read(html)) == QStringList{u"paragraph: Une phrase^[Voir *là*. Et ici.], suite."_s});
}

TEST_CASE("LibreOffice's footnotes come along too")
{
    const QString html = u"<p>Een zin<a class=\"sdfootnoteanc\" name=\"sdfootnote1anc\" href=\"#sdfootnote1sym\"><sup>1</sup></a>.</p>"
                         "<div id=\"sdfootnote1\"><p class=\"sdfootnote\"><a class=\"sdfootnotesym\" name=\"sdfootnote1sym\" "
                         "href=\"#sdfootnote1anc\">1</a>De noot.</p></div>"_s;
    CHECK(shapesOf(read(html)) == QStringList{u"paragraph: Een zin^[De noot.]."_s});
}

TEST_CASE("A table of a web page keeps rows and columns; one of a single column is only a frame")
{
    CHECK(shapesOf(read(u"<table><tr><th>A<th>B<tr><td colspan=2>les deux<tr><td><p>un</p><p>deux</p><td>x</table>"_s))
          == QStringList{u"table: "_s, u"cell0.0: A"_s, u"cell0.1: B"_s, u"cell1.0: les deux"_s, u"cell1.1: "_s, u"cell2.0: un\ndeux"_s, u"cell2.1: x"_s});
    CHECK(shapesOf(read(u"<table><tr><td><h2>Cadre</h2><ul><li>un</ul></table>"_s)) == QStringList{u"heading2: Cadre"_s, u"bullet1: un"_s});
}

TEST_CASE("Pictures inside a web page come along, those elsewhere are counted as missing")
{
    const QString inside = u"<p>Avant</p><img alt='Un point' src='data:image/png;base64,%1'>"_s.arg(QString::fromLatin1(smallPicture().toBase64()));
    const exchange::ForeignText text = read(inside + u"<img src='https://example.org/a.png'><img src='data:image/webp;base64,UklGRg=='>"_s);
    REQUIRE(text.pictures.size() == 1);
    CHECK(text.pictures[0].alt == u"Un point"_s);
    CHECK(text.pictures[0].bytes == smallPicture());
    CHECK(text.remarks[ForeignRemark::PicturesMissing] == 1);
    CHECK(text.remarks[ForeignRemark::PicturesUnknown] == 1);
}

TEST_CASE("Changes that Word tracked are taken as accepted, and counted")
{
    const exchange::ForeignText text = read(u"<p>Le <del>vieux</del><ins>nouveau</ins> texte<a class=msocomanchor href='#_msocom_1'>[AB1]</a></p>"
                                            "<div style='mso-element:comment-list'><p>Pourquoi ?</p></div>"_s);
    CHECK(shapesOf(text) == QStringList{u"paragraph: Le nouveau texte"_s});
    CHECK(text.remarks[ForeignRemark::AcceptedDeletions] == 1);
    CHECK(text.remarks[ForeignRemark::AcceptedInsertions] == 1);
    CHECK(text.remarks[ForeignRemark::CommentsLeftOut] == 1);
}

TEST_CASE("HTML that is broken loses no word")
{
    CHECK(shapesOf(read(u"<p>a < b & c &unknown; <b>d<i>e</b>f</p></table></div><p title=\"x>y\">g<!-- nie"_s))
          == QStringList{u"paragraph: a < b & c &unknown; **d*e***f"_s, u"paragraph: g"_s});
    CHECK(shapesOf(read(u"<div>"_s.repeated(100'000) + u"tief"_s)) == QStringList{u"paragraph: tief"_s});
}
