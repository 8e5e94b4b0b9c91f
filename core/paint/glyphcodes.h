// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

struct hb_font_t;

namespace paint {

/// The codes of one face's glyphs. A glyph that stands for two texts (a hyphen and a hyphenation, a space and a no-break
/// space) gets two codes, so that each is read as what it is. What the font itself says of its glyphs is known from the
/// start, so pages can be written before all are seen; what it does not say is learnt. Codes depend on the font and on what
/// was learnt, not on any order. Once made or taught, any thread may ask.
class GlyphCodes final
{
public:
    using Pair = std::pair<quint16, std::u16string>; ///< a glyph and what it stands for

    struct Code {
        quint16 code = 0;
        quint16 glyph = 0;
        std::u16string text;
        int width = 0; ///< in thousandths of the size
        bool operator==(const Code &) const = default;
    };

    GlyphCodes() = default;
    explicit GlyphCodes(hb_font_t *font);

    /// Gives codes to pairs it has none for. To be called once.
    void learn(const std::set<Pair> &pairs);
    /// 0, which no glyph that is shown has: it has none, it must learn. (An optional, put together from two bytes and one and
    /// read as four, makes the processor wait for every letter of a book.)
    quint16 find(quint16 glyph, QStringView text) const
    {
        if (glyph < m_usual.size() && text.size() == 1 && m_usual[glyph] == text.front().unicode())
            return glyph;
        return findOther(glyph, text);
    }
    int widthOf(quint16 glyph) const { return glyph < m_widths.size() ? m_widths[glyph] : 0; }
    /// Of these codes, ascending.
    std::vector<Code> codes(const std::vector<bool> &used) const;

private:
    void know(quint16 glyph, const std::u16string &text);
    quint16 findOther(quint16 glyph, QStringView text) const;

    std::vector<char16_t> m_usual;  ///< by glyph: the character its own number stands for, 0: none
    std::vector<int> m_widths;      ///< by glyph
    std::map<Pair, quint16> m_others;
    quint32 m_next = 0;             ///< codes after the last glyph of the font
};

} // namespace paint
