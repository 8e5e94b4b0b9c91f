// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdftext.h"

#include <array>
#include <charconv>
#include <cmath>

namespace paint {

namespace {

constexpr std::string_view hexDigits = "0123456789ABCDEF";

} // namespace

PdfText &PdfText::operator<<(std::string_view syntax)
{
    m_text.append(syntax);
    return *this;
}

PdfText &PdfText::operator<<(char byte)
{
    m_text.push_back(byte);
    return *this;
}

PdfText &PdfText::operator<<(qsizetype value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_text.append(digits.data(), end);
    return *this;
}

PdfText &PdfText::fixed(double value, int decimals)
{
    static constexpr std::array<qsizetype, 6> powers{1, 10, 100, 1000, 10000, 100000};
    const qsizetype scale = powers[size_t(decimals)];
    qsizetype scaled = std::llround(value * double(scale));
    if (scaled < 0) {
        m_text.push_back('-');
        scaled = -scaled;
    }
    *this << scaled / scale;
    qsizetype fraction = scaled % scale;
    if (fraction == 0)
        return *this;
    m_text.push_back('.');
    for (qsizetype place = scale / 10; fraction > 0; place /= 10) {
        m_text.push_back(char('0' + fraction / place));
        fraction %= place;
    }
    return *this;
}

PdfText &PdfText::reference(int object)
{
    return *this << object << " 0 R ";
}

PdfText &PdfText::unicode(QStringView text)
{
    m_text.append("<FEFF");
    for (const QChar unit : text)
        hexUnit(unit.unicode());
    m_text.push_back('>');
    return *this;
}

PdfText &PdfText::name(QStringView text)
{
    m_text.push_back('/');
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8) {
        const auto code = static_cast<unsigned char>(byte);
        const bool regular =
            code > ' ' && code < 127 && std::string_view("()<>[]{}/%#").find(byte) == std::string_view::npos;
        if (regular) {
            m_text.push_back(byte);
        } else {
            m_text.push_back('#');
            m_text.push_back(hexDigits[code >> 4]);
            m_text.push_back(hexDigits[code & 15]);
        }
    }
    return *this;
}

PdfText &PdfText::bytes(std::string_view value)
{
    m_text.push_back('(');
    for (const char byte : value)
        stringByte(static_cast<unsigned char>(byte));
    m_text.push_back(')');
    return *this;
}

void PdfText::escape(unsigned char byte)
{
    m_text.push_back('\\');
    switch (byte) { // a bare end of line inside a string would be read as a newline
    case '\r': m_text.push_back('r'); break;
    case '\n': m_text.push_back('n'); break;
    default: m_text.push_back(char(byte));
    }
}

PdfText &PdfText::hexUnit(char16_t unit)
{
    for (int shift = 12; shift >= 0; shift -= 4)
        m_text.push_back(hexDigits[size_t(unit >> shift & 15)]);
    return *this;
}

} // namespace paint
