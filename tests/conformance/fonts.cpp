// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/examined.h"
#include "conformance/fontprogram.h"

#include <cmath>
#include <qpdf/Buffer.hh>

namespace conformance {

namespace {

std::string bytesOf(Object stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

/// The widths of a CID font by code (ISO 32000-1, 9.7.4.3).
std::map<int, double> widthsOf(Object font)
{
    std::map<int, double> widths;
    Object list = keyOf(font, "/W");
    for (int i = 0; list.isArray() && i + 1 < list.getArrayNItems();) {
        const int first = list.getArrayItem(i).getIntValueAsInt();
        Object next = list.getArrayItem(i + 1);
        if (next.isArray()) {
            for (int n = 0; n < next.getArrayNItems(); ++n)
                widths[first + n] = next.getArrayItem(n).getNumericValue();
            i += 2;
        } else {
            for (int code = first; i + 2 < list.getArrayNItems() && code <= next.getIntValueAsInt(); ++code)
                widths[code] = list.getArrayItem(i + 2).getNumericValue();
            i += 3;
        }
    }
    return widths;
}

/// One composite font and the codes that were shown in it. Fonts of other kinds are not known here and so are refused.
class Font final
{
public:
    Font(Examined &examined, Object font) : m_verdicts(examined.verdicts), m_font(font), m_place(placeOf(font))
    {
        m_inner = keyOf(font, "/DescendantFonts");
        m_inner = m_inner.isArray() && m_inner.getArrayNItems() == 1 ? m_inner.getArrayItem(0) : Object::newNull();
        m_description = keyOf(m_inner, "/FontDescriptor");
    }

    void examine(const ShownCodes &codes);

private:
    bool examineDictionaries();
    void examineMeanings(const ShownCodes &codes);
    void examineGlyphs(const ShownCodes &codes);
    void examineNames();
    int glyphOf(int code) const;

    Verdicts &m_verdicts;
    Object m_font;
    Object m_inner = Object::newNull();
    Object m_description = Object::newNull();
    std::string m_place;
    std::string m_map;
};

void Font::examine(const ShownCodes &codes)
{
    if (!examineDictionaries())
        return;
    examineNames();
    examineMeanings(codes);
    examineGlyphs(codes);
}

bool Font::examineDictionaries()
{
    m_verdicts.check("A 6.2.11.2-1", nameAt(m_font, "/Type") == "/Font" && nameAt(m_inner, "/Type") == "/Font", m_place);
    const bool isKnown = nameAt(m_font, "/Subtype") == "/Type0" && nameAt(m_inner, "/Subtype") == "/CIDFontType2";
    if (!m_verdicts.check("A 6.2.11.2-2", isKnown, m_place + ": a kind this checker cannot read"))
        return false;
    const bool isIdentity = nameAt(m_font, "/Encoding") == "/Identity-H" || nameAt(m_font, "/Encoding") == "/Identity-V";
    m_verdicts.check({"A 6.2.11.3.3-1", "UA 7.21.3.3-1"}, isIdentity, m_place);
    Object system = keyOf(m_inner, "/CIDSystemInfo");
    const bool goTogether = !textAt(system, "/Registry").empty() && !textAt(system, "/Ordering").empty()
                            && keyOf(system, "/Supplement").isInteger();
    m_verdicts.check({"A 6.2.11.3.1-1", "UA 7.21.3.1-1"}, isIdentity && goTogether, m_place);
    Object map = keyOf(m_inner, "/CIDToGIDMap");
    const bool isMapped = map.isStream() || (map.isName() && map.getName() == "/Identity");
    m_verdicts.check({"A 6.2.11.3.2-1", "UA 7.21.3.2-1"}, isMapped, m_place);
    m_map = map.isStream() ? bytesOf(map) : std::string();
    Object program = keyOf(m_description, "/FontFile2");
    m_verdicts.check("A 6.2.11.2-7", nameAt(program, "/Subtype").empty(), m_place);
    return m_verdicts.check({"A 6.2.11.4.1-1", "UA 7.21.4.1-1"}, program.isStream(), m_place) && isMapped;
}

void Font::examineNames()
{
    const std::string name = nameAt(m_font, "/BaseFont");
    const bool isOne = !name.empty() && nameAt(m_inner, "/BaseFont") == name && nameAt(m_description, "/FontName") == name;
    m_verdicts.check("A 6.2.11.2-3", isOne, m_place);
}

void Font::examineMeanings(const ShownCodes &codes)
{
    Object cmap = keyOf(m_font, "/ToUnicode");
    const auto meanings = cmap.isStream() ? meaningsIn(bytesOf(cmap)) : std::map<int, std::u16string>();
    for (const int code : codes.visible) {
        const std::string place = m_place + ", code " + std::to_string(code);
        const auto found = meanings.find(code);
        const bool means = found != meanings.end() && !found->second.empty();
        if (!m_verdicts.check({"A 6.2.11.7.2-1", "UA 7.21.7-1"}, means, place))
            continue;
        const bool isText = found->second.find_first_of(std::u16string(u"\0\uFEFF\uFFFE", 3)) == std::u16string::npos;
        m_verdicts.check({"A 6.2.11.7.2-2", "UA 7.21.7-2"}, isText, place);
        bool isPrivate = false;
        for (const char16_t unit : found->second)
            isPrivate = isPrivate || (unit >= 0xE000 && unit <= 0xF8FF) || (unit >= 0xDB80 && unit <= 0xDBFF);
        m_verdicts.check("A 6.2.11.7.3-1", !isPrivate || codes.unspoken.count(code) == 0, place);
    }
}

int Font::glyphOf(int code) const
{
    if (m_map.empty())
        return code;
    const auto at = size_t(code) * 2;
    return at + 1 < m_map.size() ? static_cast<unsigned char>(m_map[at]) << 8 | static_cast<unsigned char>(m_map[at + 1])
                                 : 0;
}

void Font::examineGlyphs(const ShownCodes &codes)
{
    const FontProgram program(bytesOf(keyOf(m_description, "/FontFile2")));
    if (!m_verdicts.check("PDF 9.9", program.isWhole(), m_place))
        return;
    const auto widths = widthsOf(m_inner);
    Object usual = keyOf(m_inner, "/DW");
    Object set = keyOf(m_description, "/CIDSet");
    const std::string bits = set.isStream() ? bytesOf(set) : std::string();
    for (const int code : codes.visible) {
        const std::string place = m_place + ", code " + std::to_string(code);
        const int glyph = glyphOf(code);
        m_verdicts.check({"A 6.2.11.8-1", "UA 7.21.8-1"}, glyph != 0, place);
        if (!m_verdicts.check({"A 6.2.11.4.1-2", "UA 7.21.4.1-2"}, glyph < program.glyphCount(), place))
            continue;
        const auto said = widths.find(code);
        const double width = said != widths.end() ? said->second : usual.isNumber() ? usual.getNumericValue() : 1000;
        m_verdicts.check({"A 6.2.11.5-1", "UA 7.21.5-1"}, std::abs(width - program.widthOf(glyph)) <= 1, place);
        const auto byte = size_t(code / 8);
        const bool isListed = byte < bits.size() && (bits[byte] >> (7 - code % 8) & 1) != 0;
        if (set.isStream())
            m_verdicts.check({"A 6.2.11.4.2-2", "UA 7.21.4.2-2"}, isListed, place);
    }
}

} // namespace

void examineFonts(Examined &examined)
{
    for (const auto &[id, codes] : examined.shown)
        Font(examined, examined.file.getObject(id)).examine(codes);
}

} // namespace conformance
