// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>

namespace conformance {

/// What a TrueType file says of its glyphs (OpenType specification: head, maxp, hhea, hmtx, loca).
class FontProgram final
{
public:
    explicit FontProgram(std::string bytes);

    /// Has it the tables that PDF wants of an embedded program?
    bool isWhole() const;
    int glyphCount() const { return m_glyphs; }
    /// In thousandths of the size.
    double widthOf(int glyph) const;

private:
    int number(size_t offset, int bytes) const;
    size_t table(const std::string &tag) const;

    std::string m_bytes;
    std::map<std::string, size_t> m_tables; ///< where each begins
    int m_glyphs = 0;
    int m_metrics = 0;
    int m_unitsPerEm = 1000;
};

/// What the codes of a font mean, from its ToUnicode CMap.
std::map<int, std::u16string> meaningsIn(const std::string &cmap);

} // namespace conformance
