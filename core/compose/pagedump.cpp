// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/pagedump.h"

#include "compose/fontbook.h"

namespace compose {

namespace {

QString number(double value)
{
    const QString text = QString::number(value, 'f', 1);
    return text == u"-0.0" ? QStringLiteral("0.0") : text;
}

QString number(QPointF point)
{
    return number(point.x()) % u' ' % number(point.y());
}

QString number(const QRectF &area)
{
    return number(area.topLeft()) % u' ' % number(area.width()) % u'x' % number(area.height());
}

QString colour(Colour colour)
{
    return u'#' + QString::number(colour, 16).rightJustified(6, u'0');
}

/// No-break spaces and soft hyphens look like what they are not.
QString visible(QString text)
{
    text.replace(QChar(0x00a0), QStringLiteral("⍽")).replace(QChar(0x202f), QStringLiteral("⎵"));
    return text.replace(QChar(0x00ad), QStringLiteral("¬"));
}

QString faceName(Face face)
{
    QString name = FontBook::fileOf(face);
    name.remove(QStringLiteral("fonts/Noto")).remove(QStringLiteral(".ttf"));
    return name;
}

/// One overload for each kind of item.
class Describer final
{
public:
    explicit Describer(const Document &document) : m_document(document) {}

    QString operator()(const TextRun &run) const
    {
        return u"text " % number(run.origin) % u' ' % faceName(run.face) % u' ' % number(run.size) % u' '
               % colour(run.colour) % u" w" % number(run.width()) % u" \"" % visible(run.text) % u'"'
               % (run.upsideDown ? u" upside down" : u"") % element(run.element);
    }
    QString operator()(const Line &line) const
    {
        return u"line " % number(line.from) % u" to " % number(line.to) % u' ' % number(line.width) % u' '
               % colour(line.colour) % (line.stroke == Stroke::Dotted ? u" dotted" : u"");
    }
    QString operator()(const Box &box) const
    {
        return u"box " % number(box.area) % (box.fill ? u" fill " + colour(*box.fill) : QString())
               % (box.frame ? u" frame " + colour(*box.frame) : QString());
    }
    QString operator()(const Picture &picture) const
    {
        return u"picture " % number(picture.area) % u' ' % picture.asset.hex().left(8)
               % element(picture.element);
    }
    QString operator()(const Link &link) const
    {
        return u"link " % number(link.area) % u' ' % (link.url.isEmpty() ? u'#' + link.destination : link.url)
               % u" \"" % visible(link.contents) % u'"' % element(link.element);
    }
    QString operator()(const Anchor &anchor) const
    {
        return u"anchor " % number(anchor.at) % u' ' % anchor.name;
    }

private:
    QString element(ElementIndex index) const
    {
        if (index == artefact)
            return QStringLiteral(" -");
        const Element &element = m_document.elements[index];
        const QString language = element.language ? u':' + base::codeOf(*element.language) : QString();
        return u" <" % nameOf(element.tag) % language % u' ' % QString::number(index) % u'>';
    }

    const Document &m_document;
};

void dumpTree(const Document &document, QString &out)
{
    QList<int> depths;
    for (const Element &element : document.elements) {
        depths.append(element.parent == artefact ? 0 : depths[element.parent] + 1);
        out += QString(depths.back() * 2, u' ') % nameOf(element.tag) % u' '
               % QString::number(depths.size() - 1)
               % (element.language ? u' ' + base::tagOf(*element.language) : QString())
               % (element.alternative.isEmpty() ? QString() : u" alt \"" % element.alternative % u'"')
               % (element.id.isEmpty() ? QString() : u" id " + element.id) % u'\n';
    }
}

} // namespace

QString dump(const Document &document, int page)
{
    const Page &dumped = document.pages[page];
    QString out = u"page " % dumped.label % u' ' % number(dumped.size.width()) % u'x'
                  % number(dumped.size.height()) % u'\n';
    for (const Item &item : dumped.items)
        out += u"  " % std::visit(Describer(document), item) % u'\n';
    return out;
}

QString dump(const Document &document)
{
    const Metadata &data = document.metadata;
    QString out = u"title " % data.title % u"\nauthor " % data.author % u"\ndate "
                  % data.date.toString(Qt::ISODate) % u"\nfront " % QString::number(document.frontPages)
                  % u'\n';
    for (const Bookmark &bookmark : document.outline)
        out += QString(bookmark.level * 2, u' ') % bookmark.title % u" #" % bookmark.destination % u'\n';
    for (int page = 0; page < document.pages.size(); ++page)
        out += dump(document, page);
    dumpTree(document, out);
    return out;
}

} // namespace compose
