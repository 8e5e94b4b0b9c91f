// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/fontbook.h"

#include "base/resources.h"

#include <QString>
#include <hb-ot.h>
#include <hb.h>
#include <tuple>

namespace compose {

namespace {

int metric(hb_font_t *font, hb_ot_metrics_tag_t tag, int otherwise)
{
    hb_position_t value = 0;
    return hb_ot_metrics_get_position(font, tag, &value) ? value : otherwise;
}

std::pair<quint16, int> glyphOf(hb_font_t *font, char32_t character)
{
    hb_codepoint_t glyph = 0;
    if (!hb_font_get_nominal_glyph(font, character, &glyph))
        hb_font_get_nominal_glyph(font, U'?', &glyph);
    return {quint16(glyph), hb_font_get_glyph_h_advance(font, glyph)};
}

} // namespace

QString FontBook::fileOf(Face face)
{
    static const QString files[faceCount] = {
        QStringLiteral("NotoSerif-Regular.ttf"),    QStringLiteral("NotoSerif-Bold.ttf"),
        QStringLiteral("NotoSerif-Italic.ttf"),     QStringLiteral("NotoSerif-BoldItalic.ttf"),
        QStringLiteral("NotoSans-Regular.ttf"),     QStringLiteral("NotoSans-Bold.ttf"),
        QStringLiteral("NotoSans-Italic.ttf"),      QStringLiteral("NotoSans-BoldItalic.ttf"),
        QStringLiteral("NotoSansMono-Regular.ttf"), QStringLiteral("NotoSansSymbols2-Regular.ttf"),
        QStringLiteral("NotoSansMath-Regular.ttf"),   QStringLiteral("NotoSansArabic-Regular.ttf"),
        QStringLiteral("NotoSansHebrew-Regular.ttf")};
    return QStringLiteral("fonts/") + files[indexOf(face)];
}

base::Result<std::shared_ptr<const FontBook>> FontBook::load()
{
    using Book = base::Result<std::shared_ptr<const FontBook>>;
    static const Book book = []() -> Book {
        std::shared_ptr<FontBook> fonts(new FontBook);
        for (int face = 0; face < faceCount; ++face) {
            if (const base::Outcome outcome = fonts->read(static_cast<Face>(face)); !outcome)
                return outcome.error();
        }
        return std::shared_ptr<const FontBook>(fonts);
    }();
    return book;
}

base::Outcome FontBook::read(Face face)
{
    base::Result<QByteArray> bytes = base::readResource(fileOf(face));
    if (!bytes)
        return bytes.error();
    Entry &entry = m_entries[size_t(indexOf(face))];
    entry.bytes = *bytes;
    hb_blob_t *blob = hb_blob_create(entry.bytes.constData(), unsigned(entry.bytes.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    entry.face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    if (hb_face_get_glyph_count(entry.face) == 0)
        return base::Error{base::ErrorKind::ResourceMissing, {}, {fileOf(face)}};
    entry.font = hb_font_create(entry.face);
    hb_font_set_scale(entry.font, 1000, 1000);
    entry.metrics = {metric(entry.font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 1069),
                     metric(entry.font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -293),
                     metric(entry.font, HB_OT_METRICS_TAG_CAP_HEIGHT, 714),
                     metric(entry.font, HB_OT_METRICS_TAG_X_HEIGHT, 536),
                     0,
                     0,
                     0,
                     0,
                     0};
    std::tie(entry.metrics.spaceGlyph, entry.metrics.spaceAdvance) = glyphOf(entry.font, U' ');
    entry.metrics.hyphenAdvance = glyphOf(entry.font, U'-').second;
    std::tie(entry.metrics.unknownGlyph, entry.metrics.unknownAdvance) = glyphOf(entry.font, 0xFFFD);
    hb_face_make_immutable(entry.face);
    hb_font_make_immutable(entry.font);
    return {};
}

FontBook::~FontBook()
{
    for (const Entry &entry : m_entries) {
        hb_font_destroy(entry.font);
        hb_face_destroy(entry.face);
    }
}

bool FontBook::covers(Face face, char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font(face), character, &glyph) != 0;
}

} // namespace compose
