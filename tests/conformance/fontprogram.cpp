// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/fontprogram.h"

#include <algorithm>
#include <vector>

namespace conformance {

namespace {

int unitAt(const std::string &digits, size_t at)
{
    return std::stoi(digits.substr(at, 4), nullptr, 16);
}

std::u16string textOf(const std::string &digits)
{
    std::u16string text;
    for (size_t at = 0; at + 4 <= digits.size(); at += 4)
        text.push_back(char16_t(unitAt(digits, at)));
    return text;
}

/// The strings in angle brackets between two places.
std::vector<std::string> stringsIn(const std::string &cmap, size_t from, size_t to)
{
    std::vector<std::string> strings;
    for (size_t open = cmap.find('<', from); open < to; open = cmap.find('<', open + 1))
        strings.push_back(cmap.substr(open + 1, cmap.find('>', open) - open - 1));
    return strings;
}

} // namespace

FontProgram::FontProgram(std::string bytes) : m_bytes(std::move(bytes))
{
    for (int i = 0; i < number(4, 2); ++i) {
        const size_t record = 12 + size_t(i) * 16;
        if (record + 16 <= m_bytes.size() && size_t(number(record + 8, 4)) < m_bytes.size())
            m_tables[m_bytes.substr(record, 4)] = size_t(number(record + 8, 4));
    }
    if (!isWhole())
        return;
    m_unitsPerEm = std::max(1, number(table("head") + 18, 2));
    m_glyphs = number(table("maxp") + 4, 2);
    m_metrics = std::max(1, number(table("hhea") + 34, 2));
}

bool FontProgram::isWhole() const
{
    for (const char *tag : {"glyf", "head", "hhea", "hmtx", "loca", "maxp"}) {
        if (m_tables.count(tag) == 0)
            return false;
    }
    return true;
}

double FontProgram::widthOf(int glyph) const
{
    const size_t metric = size_t(std::min(glyph, m_metrics - 1));
    return number(table("hmtx") + metric * 4, 2) * 1000.0 / m_unitsPerEm;
}

int FontProgram::number(size_t offset, int bytes) const
{
    int value = 0;
    for (size_t i = 0; i < size_t(bytes); ++i)
        value = value << 8 | (offset + i < m_bytes.size() ? static_cast<unsigned char>(m_bytes[offset + i]) : 0);
    return value;
}

size_t FontProgram::table(const std::string &tag) const
{
    const auto found = m_tables.find(tag);
    return found == m_tables.end() ? m_bytes.size() : found->second;
}

std::map<int, std::u16string> meaningsIn(const std::string &cmap)
{
    std::map<int, std::u16string> meanings;
    for (size_t at = cmap.find("beginbfchar"); at != std::string::npos; at = cmap.find("beginbfchar", at + 1)) {
        const auto strings = stringsIn(cmap, at, cmap.find("endbfchar", at));
        for (size_t i = 0; i + 1 < strings.size(); i += 2)
            meanings[unitAt(strings[i], 0)] = textOf(strings[i + 1]);
    }
    for (size_t at = cmap.find("beginbfrange"); at != std::string::npos; at = cmap.find("beginbfrange", at + 1)) {
        const auto strings = stringsIn(cmap, at, cmap.find("endbfrange", at));
        for (size_t i = 0; i + 2 < strings.size(); i += 3) {
            std::u16string text = textOf(strings[i + 2]);
            for (int code = unitAt(strings[i], 0); code <= unitAt(strings[i + 1], 0) && !text.empty(); ++code) {
                meanings[code] = text;
                ++text.back();
            }
        }
    }
    return meanings;
}

} // namespace conformance
