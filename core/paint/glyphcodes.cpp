// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/glyphcodes.h"

#include <algorithm>
#include <array>
#include <hb.h>
#include <optional>

namespace paint {

namespace {

constexpr unsigned lastCode = 0xFFFF;

/// What French and Dutch are written with: Latin letters, general punctuation up to mathematical signs. Of other characters
/// the codes learn.
constexpr std::array<std::pair<hb_codepoint_t, hb_codepoint_t>, 2> usualCharacters{{{0x20, 0x24F}, {0x2000, 0x22FF}}};

constexpr char16_t hyphen = u'-';
constexpr char16_t softHyphen = 0xAD;

/// The glyph of a ligature; nothing when the font draws these letters one by one.
std::optional<quint16> ligature(hb_font_t *font, std::u16string_view letters)
{
    hb_buffer_t *buffer = hb_buffer_create();
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(letters.data()), int(letters.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer);
    hb_shape(font, buffer, nullptr, 0);
    const bool isOne = hb_buffer_get_length(buffer) == 1;
    const auto glyph = isOne ? quint16(hb_buffer_get_glyph_infos(buffer, nullptr)->codepoint) : quint16(0);
    hb_buffer_destroy(buffer);
    return glyph > 0 ? std::optional(glyph) : std::nullopt;
}

} // namespace

GlyphCodes::GlyphCodes(hb_font_t *font)
{
    m_next = hb_face_get_glyph_count(hb_font_get_face(font));
    m_usual.assign(m_next, 0);
    m_widths.resize(m_next);
    for (quint32 glyph = 0; glyph < m_next; ++glyph)
        m_widths[glyph] = hb_font_get_glyph_h_advance(font, glyph);
    for (const auto &[first, last] : usualCharacters) {
        for (hb_codepoint_t character = first; character <= last; ++character) {
            hb_codepoint_t glyph = 0;
            if (character != softHyphen && hb_font_get_nominal_glyph(font, character, &glyph) && glyph != 0)
                know(quint16(glyph), {char16_t(character)});
        }
    }
    hb_codepoint_t glyph = 0;
    if (hb_font_get_nominal_glyph(font, hyphen, &glyph))
        know(quint16(glyph), {softHyphen});
    for (const std::u16string_view letters : {u"ff", u"fi", u"fl", u"ffi", u"ffl"}) {
        if (const auto joined = ligature(font, letters))
            know(*joined, std::u16string(letters));
    }
}

void GlyphCodes::know(quint16 glyph, const std::u16string &text)
{
    if (text.size() == 1 && m_usual[glyph] == 0)
        m_usual[glyph] = text.front();
    else if (m_next <= lastCode && m_others.emplace(Pair(glyph, text), quint16(m_next)).second)
        ++m_next;
}

void GlyphCodes::learn(const std::set<Pair> &pairs)
{
    for (const auto &[glyph, text] : pairs) {
        if (find(glyph, text) == 0)
            know(glyph, text);
    }
}

quint16 GlyphCodes::findOther(quint16 glyph, QStringView text) const
{
    const auto found = m_others.find({glyph, std::u16string(text.utf16(), size_t(text.size()))});
    return found == m_others.end() ? quint16(0) : found->second;
}

std::vector<GlyphCodes::Code> GlyphCodes::codes(const std::vector<bool> &used) const
{
    const auto isUsed = [&used](size_t code) { return code < used.size() && used[code]; };
    std::vector<Code> codes;
    for (size_t glyph = 0; glyph < m_usual.size(); ++glyph) {
        if (isUsed(glyph) && m_usual[glyph] != 0)
            codes.push_back({quint16(glyph), quint16(glyph), {m_usual[glyph]}, m_widths[glyph]});
    }
    const auto others = codes.size();
    for (const auto &[pair, code] : m_others) {
        if (isUsed(code))
            codes.push_back({code, pair.first, pair.second, m_widths[pair.first]});
    }
    std::sort(codes.begin() + qsizetype(others), codes.end(),
              [](const Code &one, const Code &other) { return one.code < other.code; });
    return codes;
}

} // namespace paint
