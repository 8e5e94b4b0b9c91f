// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/strictjson.h"

#include "exchange/utf8.h"
#include "model/jsonpath.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <QSet>
#include <QVarLengthArray>

namespace exchange {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using model::JsonPath;

namespace {

constexpr int deepestJson = 64;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The keys of one object so far. Most objects have few; a hostile one may have millions.
class Keys final
{
public:
    /// False when the key was there.
    bool add(const QByteArray &key)
    {
        if (m_many.isEmpty() && m_few.size() < 16) {
            if (m_few.contains(key))
                return false;
            m_few.append(key);
            return true;
        }
        if (m_many.isEmpty())
            m_many = QSet<QByteArray>(m_few.cbegin(), m_few.cend());
        const qsizetype before = m_many.size();
        return m_many.insert(key), m_many.size() > before;
    }

private:
    QVarLengthArray<QByteArray, 16> m_few;
    QSet<QByteArray> m_many;
};

/// Walks over JSON text by its grammar and makes nothing of it. Each `skip…` stands at the first character of its thing
/// and goes behind it; false: refused.
class Scanner final
{
public:
    Scanner(QByteArrayView text, qsizetype start) : m_text(text), m_at(start) {}

    /// The document must be one object.
    std::optional<Error> run()
    {
        skipSpace();
        const bool isObject = peek() == '{';
        if (skipValue(JsonPath(), 0)) {
            skipSpace();
            if (m_at != m_text.size())
                notJson();
            else if (!isObject)
                refuse({ErrorKind::WrongType, {}, {u"object"_s}});
        }
        return m_error;
    }

private:
    bool skipValue(const JsonPath &path, int depth);
    bool skipObject(const JsonPath &path, int depth);
    bool skipMember(Keys &keys, const JsonPath &path, int depth);
    bool skipArray(const JsonPath &path, int depth);
    bool skipString(const JsonPath &path);
    bool skipEscape(const JsonPath &path);
    bool skipLowSurrogate();
    bool skipNumber();
    bool skipDigits();
    bool skipWord(QByteArrayView word);
    void skipSpace();
    std::optional<ushort> hexadecimal();

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool skipIf(char c) { return peek() == c && m_at < m_text.size() ? (++m_at, true) : false; }
    bool expect(char c) { return skipIf(c) || notJson(); }
    bool notJson() { return refuse({ErrorKind::NotJson, {}, {QString::number(m_at)}}); }
    bool refuse(const Error &error)
    {
        if (!m_error)
            m_error = error;
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at;
    std::optional<Error> m_error;
};

void Scanner::skipSpace()
{
    while (m_at < m_text.size() && (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r'))
        ++m_at;
}

bool Scanner::skipValue(const JsonPath &path, int depth)
{
    switch (peek()) {
    case '{': return skipObject(path, depth + 1);
    case '[': return skipArray(path, depth + 1);
    case '"': return skipString(path);
    case 't': return skipWord("true");
    case 'f': return skipWord("false");
    case 'n': return skipWord("null");
    default: return skipNumber();
    }
}

bool Scanner::skipObject(const JsonPath &path, int depth)
{
    if (depth > deepestJson)
        return refuse({ErrorKind::TooDeep, path.toString(), {QString::number(deepestJson)}});
    Keys keys;
    ++m_at;
    skipSpace();
    if (skipIf('}'))
        return true;
    do {
        skipSpace();
        if (!skipMember(keys, path, depth))
            return false;
        skipSpace();
    } while (skipIf(','));
    return expect('}');
}

bool Scanner::skipMember(Keys &keys, const JsonPath &path, int depth)
{
    const qsizetype start = m_at;
    if (peek() != '"')
        return notJson();
    if (!skipString(path))
        return false;
    QByteArray key = m_text.sliced(start + 1, m_at - start - 2).toByteArray();
    if (key.contains('\\'))
        key = QJsonDocument::fromJson('[' + m_text.sliced(start, m_at - start).toByteArray() + ']')[0].toString().toUtf8();
    const JsonPath member = path.key(QUtf8StringView(key));
    if (!keys.add(key))
        return refuse({ErrorKind::DuplicateKey, member.toString(), {QString::fromUtf8(key)}});
    skipSpace();
    if (!expect(':'))
        return false;
    skipSpace();
    // A level of the outline is a list and an object in JSON, but one to its reader.
    const bool isOutline = key == "entries" && peek() == '[';
    return skipValue(member, isOutline ? depth - 1 : depth);
}

bool Scanner::skipArray(const JsonPath &path, int depth)
{
    if (depth > deepestJson)
        return refuse({ErrorKind::TooDeep, path.toString(), {QString::number(deepestJson)}});
    ++m_at;
    skipSpace();
    if (skipIf(']'))
        return true;
    qsizetype index = 0;
    do {
        skipSpace();
        if (!skipValue(path.at(index++), depth))
            return false;
        skipSpace();
    } while (skipIf(','));
    return expect(']');
}

bool Scanner::skipString(const JsonPath &path)
{
    ++m_at;
    while (m_at < m_text.size()) {
        const auto c = static_cast<unsigned char>(m_text[m_at]);
        if (c < 0x20)
            return notJson();
        ++m_at;
        if (c == '"')
            return true;
        if (c == '\\' && !skipEscape(path))
            return false;
    }
    return notJson();
}

bool Scanner::skipEscape(const JsonPath &path)
{
    const qsizetype start = m_at - 1;
    if (skipIf('u')) {
        const auto unit = hexadecimal();
        if (!unit)
            return notJson();
        if (QChar::isSurrogate(*unit))
            return (QChar::isHighSurrogate(*unit) && skipLowSurrogate())
                   || refuse({ErrorKind::InvalidUtf8, path.toString(), {QString::number(start)}});
        return true;
    }
    if (m_at == m_text.size() || !QByteArrayView("\"\\/bfnrt").contains(peek()))
        return notJson();
    ++m_at;
    return true;
}

bool Scanner::skipLowSurrogate()
{
    if (!skipIf('\\') || !skipIf('u'))
        return false;
    const auto unit = hexadecimal();
    return unit && QChar::isLowSurrogate(*unit);
}

std::optional<ushort> Scanner::hexadecimal()
{
    if (m_at + 4 > m_text.size())
        return std::nullopt;
    bool isNumber = false;
    const QByteArray digits = m_text.sliced(m_at, 4).toByteArray();
    const bool areDigits = std::all_of(digits.cbegin(), digits.cend(), [](char c) { return std::isxdigit(uchar(c)); });
    const ushort unit = digits.toUShort(&isNumber, 16);
    if (!areDigits || !isNumber)
        return std::nullopt;
    m_at += 4;
    return unit;
}

bool Scanner::skipDigits()
{
    const qsizetype start = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at > start || notJson();
}

bool Scanner::skipNumber()
{
    skipIf('-');
    if (!skipIf('0') && !skipDigits())
        return false;
    if (skipIf('.') && !skipDigits())
        return false;
    if (skipIf('e') || skipIf('E')) {
        if (!skipIf('+'))
            skipIf('-');
        return skipDigits();
    }
    return true;
}

bool Scanner::skipWord(QByteArrayView word)
{
    for (const char c : word)
        if (!expect(c))
            return false;
    return true;
}

} // namespace

base::Result<QJsonObject> parseStrictly(const QByteArray &bytes)
{
    if (const qsizetype valid = validUtf8(bytes); valid < bytes.size())
        return Error{ErrorKind::InvalidUtf8, {}, {QString::number(valid)}};
    const qsizetype start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0; // a byte order mark
    if (const std::optional<Error> error = Scanner(bytes, start).run())
        return *error;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.sliced(start), &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorKind::NotJson, {}, {QString::number(error.offset)}};
    return document.object();
}

} // namespace exchange
