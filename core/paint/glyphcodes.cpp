// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/glyphcodes.h"

#include <algorithm>
#include <hb.h>

namespace paint {

namespace {

std::u16string_view view(QStringView text)
{
    return {text.utf16(), size_t(text.size())};
}

} // namespace

void GlyphCodes::note(quint16 glyph, QStringView text)
{
    if (glyph >= m_first.size()) {
        m_first.resize(glyph + 1);
        m_used.resize(glyph + 1);
    }
    if (!m_used[glyph]) {
        m_used[glyph] = true;
        m_first[glyph] = view(text);
    } else if (m_first[glyph] != view(text)) {
        m_seen.emplace(glyph, view(text));
    }
}

void GlyphCodes::noteAll(const GlyphCodes &other)
{
    for (size_t glyph = 0; glyph < other.m_first.size(); ++glyph) {
        if (other.m_used[glyph])
            note(quint16(glyph), other.m_first[glyph]);
    }
    for (const auto &[glyph, text] : other.m_seen)
        note(glyph, text);
}

void GlyphCodes::settle(hb_font_t *font)
{
    for (size_t glyph = 0; glyph < m_first.size(); ++glyph) {
        if (m_used[glyph])
            m_seen.emplace(glyph, m_first[glyph]);
    }
    // A glyph's own number is its first code; further ones follow after the last glyph of the font.
    unsigned next = hb_face_get_glyph_count(hb_font_get_face(font));
    m_widths.assign(m_first.size(), 0);
    m_used.assign(m_first.size(), false);
    for (const Pair &pair : m_seen) {
        const auto &[glyph, text] = pair;
        const bool first = !m_used[glyph];
        if (!first && next > 0xFFFF)
            continue;
        const auto code = first ? glyph : quint16(next++);
        if (first) {
            m_used[glyph] = true;
            m_first[glyph] = text;
            m_widths[glyph] = hb_font_get_glyph_h_advance(font, glyph);
        } else {
            m_others.emplace(pair, code);
        }
        m_codes.push_back({code, glyph, text, m_widths[glyph]});
    }
    std::sort(m_codes.begin(), m_codes.end(), [](const Code &a, const Code &b) { return a.code < b.code; });
}

quint16 GlyphCodes::codeOf(quint16 glyph, QStringView text) const
{
    if (m_first[glyph] == view(text))
        return glyph;
    const auto found = m_others.find({glyph, std::u16string(view(text))});
    return found == m_others.end() ? glyph : found->second;
}

} // namespace paint
