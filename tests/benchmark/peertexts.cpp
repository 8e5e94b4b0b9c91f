// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/peers.h"
#include "base/resources.h"
#include "text/markup.h"

#include <QFile>
#include <functional>

namespace benchmark {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

/// What a typesetter is told: a word for each kind of passage, with %1 for the text.
struct Dialect {
    QString begin;
    QString end;
    QStringList headings; ///< title of the manual, part, module, practice or inner heading
    QString paragraph;
    QString quote;
    QString listBegin;
    QString item;
    QString listEnd;
    std::function<QString(QString)> escaped;
};

QString fontFolder()
{
    return base::resourceFolder() + u"/fonts/"_s;
}

class Writer final
{
public:
    explicit Writer(const Dialect &dialect) : m_dialect(dialect) {}

    QString write(const model::Manual &manual)
    {
        m_out = m_dialect.begin;
        put(m_dialect.headings[0], manual.title());
        for (const model::EntryId &id : manual.readingOrder())
            write(*manual.entry(id));
        closeList();
        return m_out + m_dialect.end;
    }

private:
    void write(const model::Entry &entry)
    {
        closeList();
        put(m_dialect.headings[entry.header.kind == model::EntryKind::Part ? 1 : 2], entry.title);
        for (const model::Passage &passage : entry.passages)
            write(passage);
    }

    void write(const model::Passage &passage)
    {
        const PassageKind kind = passage.header.kind;
        const bool isItem = kind == PassageKind::Bullet || kind == PassageKind::Numbered;
        if (isItem != m_inList)
            isItem ? openList() : closeList();
        put(isItem                         ? m_dialect.item
            : kind == PassageKind::Heading ? m_dialect.headings[3]
            : kind == PassageKind::Quote   ? m_dialect.quote
                                           : m_dialect.paragraph,
            passage.text);
    }

    void put(const QString &words, const model::Text &text)
    {
        const QString plain = text::plain(text.in(base::Language::French).text());
        if (!plain.isEmpty())
            m_out += words.arg(m_dialect.escaped(plain)) + u'\n';
    }

    void openList()
    {
        m_out += m_dialect.listBegin + u'\n';
        m_inList = true;
    }

    void closeList()
    {
        if (m_inList)
            m_out += m_dialect.listEnd + u'\n';
        m_inList = false;
    }

    const Dialect &m_dialect;
    QString m_out;
    bool m_inList = false;
};

QString texEscaped(QString text)
{
    text.replace(u'\\', u"\\textbackslash "_s);
    for (const QChar special : u"{}$&#_%"_s)
        text.replace(special, u'\\' + QString(special));
    return text.replace(u'~', u"\\textasciitilde "_s).replace(u'^', u"\\textasciicircum "_s).replace(u'\n', u"\\\\ "_s);
}

QString xmlEscaped(QString text)
{
    return text.toHtmlEscaped().replace(u'\n', u' ');
}

QString roffEscaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'\n', u' ');
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

// Our single-language A4: 10.5 on 15.5 points, a measure of 412 points.

Dialect latex()
{
    const QString begin = uR"(\documentclass[10pt,a4paper]{article}
\usepackage[textwidth=412pt,textheight=672pt]{geometry}
\usepackage{fontspec}
\setmainfont{NotoSerif}[Path=%1,Extension=.ttf,UprightFont=*-Regular,BoldFont=*-Bold,ItalicFont=*-Italic,BoldItalicFont=*-BoldItalic]
\usepackage[french]{babel}
\usepackage{hyperref}
\setlength{\parindent}{0pt}\setlength{\parskip}{6pt}
\AtBeginDocument{\fontsize{10.5pt}{15.5pt}\selectfont}
\begin{document}
)"_s.arg(fontFolder());
    return {begin,
            u"\\end{document}\n"_s,
            {u"\\section*{%1}\\tableofcontents"_s, u"\\section{%1}"_s, u"\\subsection{%1}"_s, u"\\subsubsection{%1}"_s},
            u"%1\n"_s,
            u"\\begin{quote}%1\\end{quote}"_s,
            u"\\begin{itemize}"_s,
            u"\\item %1"_s,
            u"\\end{itemize}"_s,
            texEscaped};
}

Dialect html()
{
    const QString begin = uR"(<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Texte</title><style>
@font-face { font-family: Body; src: url("file://%1NotoSerif-Regular.ttf"); }
@page { size: A4; margin: 85pt 91.6pt; }
body { font: 10.5pt/15.5pt Body; margin: 0; } p, li { text-align: justify; hyphens: auto; margin: 6pt 0; orphans: 2; widows: 2; }
h1, h2, h3, h4 { break-after: avoid; }
</style></head><body>
)"_s.arg(fontFolder());
    return {begin,
            u"</body></html>\n"_s,
            {u"<h1>%1</h1>"_s, u"<h2>%1</h2>"_s, u"<h3>%1</h3>"_s, u"<h4>%1</h4>"_s},
            u"<p>%1</p>"_s,
            u"<blockquote><p>%1</p></blockquote>"_s,
            u"<ul>"_s,
            u"<li>%1</li>"_s,
            u"</ul>"_s,
            xmlEscaped};
}

Dialect openDocument()
{
    const QString begin = uR"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Body" svg:font-family="'Noto Serif'"/></office:font-face-decls>
<office:styles><style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:line-height="15.5pt" fo:margin-bottom="6pt" fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Body" fo:font-size="10.5pt" fo:language="fr" fo:country="BE" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="3"/></style:style>
<style:style style:name="Quote" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="24pt" fo:margin-right="24pt"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="12pt" fo:margin-bottom="6pt"/><style:text-properties style:font-name="Body" fo:font-weight="bold" fo:font-size="13pt"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="595.3pt" fo:page-height="841.9pt" fo:margin-top="85pt" fo:margin-bottom="85pt" fo:margin-left="91.6pt" fo:margin-right="91.6pt"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
<office:body><office:text>
)"_s;
    const auto heading = [](int level) {
        return u"<text:h text:style-name=\"Head\" text:outline-level=\"%2\">%1</text:h>"_s.arg(u"%1"_s, QString::number(level));
    };
    return {begin,
            u"</office:text></office:body></office:document>\n"_s,
            {heading(1), heading(2), heading(3), heading(4)},
            u"<text:p text:style-name=\"Standard\">%1</text:p>"_s,
            u"<text:p text:style-name=\"Quote\">%1</text:p>"_s,
            u"<text:list>"_s,
            u"<text:list-item><text:p text:style-name=\"Standard\">%1</text:p></text:list-item>"_s,
            u"</text:list>"_s,
            xmlEscaped};
}

Dialect roff()
{
    return {u".nr PS 10.5\n.nr VS 15.5\n.nr LL 412p\n.nr PO 91.6p\n.nr HM 85p\n.nr FM 85p\n.hla fr\n.hpf hyphen.fr\n"_s,
            {},
            {u".SH\n%1"_s, u".SH\n%1"_s, u".SH\n%1"_s, u".SH\n%1"_s},
            u".LP\n%1"_s,
            u".QP\n%1"_s,
            {},
            u".IP \\(bu 2\n%1"_s,
            {},
            roffEscaped};
}

void write(const QString &path, const model::Manual &manual, const Dialect &dialect)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(Writer(dialect).write(manual).toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

void writePeerTexts(const model::Manual &manual, const QString &folder)
{
    write(folder + u"/text.tex"_s, manual, latex());
    write(folder + u"/text.html"_s, manual, html());
    write(folder + u"/text.fodt"_s, manual, openDocument());
    write(folder + u"/text.ms"_s, manual, roff());
}

} // namespace benchmark
