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

/// Which glyphs of one face a document shows and for which characters. A glyph that stands for two texts (a hyphen and a
/// hyphenation, a space and a no-break space) gets two codes, so that each is read as what it is. First glyphs are noted,
/// then the codes settled, then asked for; only asking may happen in several threads.
class GlyphCodes final
{
public:
    struct Code {
        quint16 code = 0;
        quint16 glyph = 0;
        std::u16string text;
        int width = 0; ///< in thousandths of the size
    };

    void note(quint16 glyph, QStringView text);
    void noteAll(const GlyphCodes &other);
    /// The same codes for the same glyphs and texts, in whatever order they were noted.
    void settle(hb_font_t *font);

    bool isEmpty() const { return m_seen.empty() && m_codes.empty(); }
    quint16 codeOf(quint16 glyph, QStringView text) const;
    int widthOf(quint16 glyph) const { return m_widths[glyph]; }
    /// Ascending by code.
    const std::vector<Code> &codes() const { return m_codes; }

private:
    using Pair = std::pair<quint16, std::u16string>;

    std::vector<std::u16string> m_first; ///< by glyph: the text it is mostly used for
    std::vector<bool> m_used;            ///< by glyph
    std::set<Pair> m_seen;               ///< the other texts
    std::map<Pair, quint16> m_others;
    std::vector<int> m_widths;
    std::vector<Code> m_codes;
};

} // namespace paint
