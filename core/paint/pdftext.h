// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <string>
#include <string_view>

namespace paint {

/// PDF syntax under construction: bytes, numbers written the same under any locale, strings, references.
class PdfText final
{
public:
    PdfText &operator<<(std::string_view syntax);
    PdfText &operator<<(char byte);
    PdfText &operator<<(qsizetype value);
    PdfText &operator<<(int value) { return *this << qsizetype(value); }
    /// At most two decimals, no trailing zeros, never an exponent: points to 1/100.
    PdfText &operator<<(double value) { return fixed(value, 2); }
    PdfText &fixed(double value, int decimals);
    /// "12 0 R" and a space.
    PdfText &reference(int object);
    /// A text string: UTF-16 with its mark, as hexadecimal digits.
    PdfText &unicode(QStringView text);
    /// A name, with every byte that a name may not hold escaped. Writes the slash.
    PdfText &name(QStringView text);
    /// A byte string in parentheses.
    PdfText &bytes(std::string_view value);
    /// One byte inside a byte string in parentheses.
    PdfText &stringByte(unsigned char byte)
    {
        if (byte == '(' || byte == ')' || byte == '\\' || byte == '\r' || byte == '\n')
            escape(byte);
        else
            m_text.push_back(char(byte));
        return *this;
    }
    /// One UTF-16 unit as four hexadecimal digits.
    PdfText &hexUnit(char16_t unit);

    const std::string &text() const { return m_text; }
    std::string take() { return std::move(m_text); }
    void reserve(size_t size) { m_text.reserve(size); }
    bool isEmpty() const { return m_text.empty(); }

private:
    void escape(unsigned char byte);

    std::string m_text;
};

} // namespace paint
