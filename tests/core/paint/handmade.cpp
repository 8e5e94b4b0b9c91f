// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmade.h"

#include "compose/fontbook.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <hb.h>

using namespace Qt::StringLiterals;
using compose::ElementIndex;
using compose::Face;
using compose::Tag;

namespace {

constexpr double left = 72;
constexpr double top = 90;
constexpr double leading = 16;

QList<compose::Glyph> shape(const QString &text, Face face)
{
    const auto book = compose::FontBook::load();
    hb_buffer_t *buffer = hb_buffer_create();
    QString drawn = text;
    drawn.replace(QChar(0xAD), u'-');
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(drawn.utf16()), int(drawn.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer);
    hb_shape((*book)->font(face), buffer, nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
    QList<compose::Glyph> glyphs;
    for (unsigned i = 0; i < count; ++i)
        glyphs.append({quint16(infos[i].codepoint), qint16(positions[i].x_offset),
                       qint16(positions[i].y_offset), quint16(infos[i].cluster), positions[i].x_advance});
    hb_buffer_destroy(buffer);
    return glyphs;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return bytes;
}

QImage quarters(QImage::Format format)
{
    QImage image(40, 40, format);
    image.fill(QColor(200, 60, 40));
    QPainter painter(&image);
    painter.fillRect(0, 0, 20, 20, QColor(30, 90, 160));
    if (image.hasAlphaChannel()) {
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.fillRect(20, 20, 20, 20, Qt::white);
    }
    return image;
}

} // namespace

Handmade::Handmade()
{
    m_document.metadata.title = u"Manuel « à la main » & plus"_s;
    m_document.metadata.author = u"Réseau"_s;
    m_document.metadata.languages = {base::Language::French};
    m_document.metadata.date = QDateTime({2024, 5, 17}, {9, 30}, Qt::UTC);
    m_document.metadata.id = base::Hash::of(u"sample");
    m_document.elements.append(compose::Element());
    m_document.elements.first().tag = Tag::Document;
}

Handmade &Handmade::page()
{
    m_document.pages.append({{595.276, 841.89}, QString::number(m_document.pages.size() + 1), {}});
    m_pen = {left, top};
    return *this;
}

ElementIndex Handmade::element(Tag tag, ElementIndex parent)
{
    compose::Element element;
    element.tag = tag;
    element.parent = parent;
    m_document.elements.append(element);
    return ElementIndex(m_document.elements.size()) - 1;
}

Handmade &Handmade::set(const QString &text, ElementIndex element, Face face, double size)
{
    compose::TextRun run{face, size, 0x202020, m_pen, shape(text, face), text, element};
    m_pen.rx() += run.width();
    return item(run);
}

Handmade &Handmade::line()
{
    m_pen = {left, m_pen.y() + leading};
    return *this;
}

Handmade &Handmade::anchor(const QString &name)
{
    m_document.destinations.insert(name, {int(m_document.pages.size()) - 1, m_pen});
    return item(compose::Anchor{name, m_pen});
}

Handmade &Handmade::bookmark(const QString &title, int level, const QString &destination)
{
    m_document.outline.append({title, level, destination, base::Language::French});
    return *this;
}

Handmade &Handmade::link(const QString &destination, const QString &url, ElementIndex element)
{
    const QRectF area(left, m_pen.y() - 11, m_pen.x() - left, 14);
    return item(
        compose::Link{area, url, destination, u"Vers "_s + (url.isEmpty() ? destination : url), element});
}

Handmade &Handmade::item(const compose::Item &item)
{
    m_document.pages.change(m_document.pages.size() - 1).items.append(item);
    return *this;
}

compose::Assets sampleAssets()
{
    const QByteArray svg = R"svg(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60">
 <defs><linearGradient id="r"><stop offset="0" stop-color="#204080"/><stop offset="1" stop-color="#80c0a0"/></linearGradient></defs>
 <rect x="5" y="5" width="90" height="50" rx="8" fill="url(#r)"/>
 <circle cx="35" cy="30" r="18" fill="#ffffff" fill-opacity="0.5"/>
 <path d="M50 45 C60 10 80 10 90 45 Z" fill="#d04020" stroke="#202020" stroke-width="2" stroke-dasharray="4 2"/>
</svg>)svg";
    compose::Assets assets;
    for (const QByteArray &bytes : {encoded(quarters(QImage::Format_ARGB32), "PNG"), svg,
                                    encoded(quarters(QImage::Format_RGB32), "JPEG")})
        assets.insert(base::Hash::of(bytes), bytes);
    return assets;
}

compose::Document sampleDocument(const compose::Assets &assets)
{
    Handmade made;
    made.page();
    const ElementIndex heading = made.element(Tag::H1);
    made.anchor(u"m-un"_s).bookmark(u"Premier chapitre"_s, 1, u"m-un"_s);
    made.set(u"Premier chapitre"_s, heading, Face::SansBold, 18).line();
    const ElementIndex paragraph = made.element(Tag::P);
    made.set(u"Un effort officiel, l’afflux des œuvres "_s, paragraph).line();
    made.set(u"et la partici\u00AD"_s, paragraph).line();
    made.set(u"pation de «\u202Fchacun\u202F» "_s, paragraph);

    made.page();
    made.set(u"dans le réseau."_s, paragraph).line();
    made.anchor(u"m-deux"_s).bookmark(u"Détail"_s, 2, u"m-deux"_s);
    const ElementIndex list = made.element(Tag::L);
    made[list].numbering = compose::ListNumbering::Disc;
    for (const QString &text : {u"écouter"_s, u"décider"_s}) {
        const ElementIndex entry = made.element(Tag::LI, list);
        made.set(u"• "_s, made.element(Tag::Lbl, entry)).set(text, made.element(Tag::LBody, entry)).line();
    }
    const ElementIndex dutch = made.element(Tag::P);
    made[dutch].language = base::Language::Dutch;
    const ElementIndex inside = made.element(Tag::Link, dutch);
    made.set(u"zie hoofdstuk één"_s, inside).link(u"m-un"_s, {}, inside).line();
    const ElementIndex away = made.element(Tag::Link, dutch);
    made.set(u"example.org"_s, away).link({}, u"https://example.org/a(b)"_s, away).line();
    const ElementIndex table = made.element(Tag::Table);
    const ElementIndex row = made.element(Tag::TR, table);
    const ElementIndex head = made.element(Tag::TH, row);
    made[head].scope = compose::Scope::Column;
    made.item(compose::Box{{70, made.pen().y() - 12, 200, 18}, 3, 0xEEF2F6, 0x8090A0});
    made.set(u"Année "_s, head).set(u"2024"_s, made.element(Tag::TD, row)).line();
    made.item(
            compose::Line{{72, made.pen().y()}, {300, made.pen().y()}, 1, 0x404040, compose::Stroke::Dotted})
        .line();
    double x = 72;
    for (auto asset = assets.keyBegin(); asset != assets.keyEnd(); ++asset, x += 130) {
        const ElementIndex figure = made.element(Tag::Figure);
        made[figure].alternative = u"Un dessin"_s;
        made.item(compose::Picture{*asset, {x, made.pen().y(), 120, 72}, figure});
    }
    return made.document();
}
