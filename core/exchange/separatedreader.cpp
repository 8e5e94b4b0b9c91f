// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/separatedreader.h"

#include "exchange/foreigntext.h"
#include "exchange/utf8.h"

#include <QMap>
#include <QStringDecoder>
#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar quote = u'"';
constexpr qsizetype rowsLookedAt = 50;

// What 0x80 to 0x9F mean (https://encoding.spec.whatwg.org/index-windows-1252.txt); everything else is as in Latin-1.
constexpr char16_t windowsSigns[] = u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

QString fromWindows1252(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        text += QChar(code >= 0x80 && code < 0xA0 ? windowsSigns[code - 0x80] : char16_t(code));
    }
    return text;
}

/// Without a byte order mark: Latin letters in UTF-16 have a zero in every other byte, text in other encodings has none.
std::optional<QStringDecoder::Encoding> bareUtf16(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 1000));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0';
    const qsizetype many = std::max<qsizetype>(1, head.size() / 4);
    if (zeros[0] < many && zeros[1] < many)
        return std::nullopt;
    return zeros[1] >= zeros[0] ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
}

QStringDecoder::Encoding utf16Of(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFE\xFF"))
        return QStringDecoder::Utf16BE;
    return bytes.startsWith("\xFF\xFE") ? QStringDecoder::Utf16LE : bareUtf16(bytes).value_or(QStringDecoder::Utf16LE);
}

TextEncoding encodingOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bareUtf16(bytes))
        return TextEncoding::Utf16;
    return validUtf8(bytes) == bytes.size() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

QString textIn(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Windows1252)
        return fromWindows1252(bytes);
    QStringDecoder decoder(encoding == TextEncoding::Utf8 ? QStringDecoder::Utf8 : utf16Of(bytes));
    return decoder(bytes); // drops the mark
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Goes through the text once, cell by cell.
class CellReader final
{
public:
    CellReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    QStringList nextRow()
    {
        QStringList cells{nextCell()};
        while (!atEnd() && m_text[m_at] == m_separator) {
            ++m_at;
            cells.append(nextCell());
        }
        takeLineEnd();
        return cells;
    }

private:
    QString nextCell()
    {
        skipBlanks();
        if (!atEnd() && m_text[m_at] == quote && m_at >= m_literalUntil)
            if (const std::optional<qsizetype> end = endOfQuoted())
                return takeQuoted(*end);
        const qsizetype begin = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).trimmed().toString();
    }

    /// Where the quote stands that closes this cell. When none does, quotes on the rest of the line are characters.
    std::optional<qsizetype> endOfQuoted()
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] != quote)
                continue;
            const bool isDoubled = i + 1 < m_text.size() && m_text[i + 1] == quote;
            if (!isDoubled && endsCell(i + 1))
                return i;
            if (!isDoubled)
                break;
            ++i;
        }
        m_literalUntil = m_at;
        while (m_literalUntil < m_text.size() && !isLineEnd(m_text[m_literalUntil]))
            ++m_literalUntil;
        return std::nullopt;
    }

    bool endsCell(qsizetype at) const
    {
        while (at < m_text.size() && m_text[at] == u' ' && m_separator != u' ')
            ++at;
        return at >= m_text.size() || m_text[at] == m_separator || isLineEnd(m_text[at]);
    }

    QString takeQuoted(qsizetype end)
    {
        QString cell = m_text.sliced(m_at + 1, end - m_at - 1).toString();
        m_at = end + 1;
        skipBlanks();
        return cell.replace(u"\"\""_s, u"\""_s).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed();
    }

    void skipBlanks()
    {
        while (!atEnd() && m_text[m_at] == u' ')
            ++m_at;
    }

    void takeLineEnd()
    {
        if (atEnd())
            return;
        const bool isPair = m_text.sliced(m_at).startsWith(u"\r\n");
        m_at += isPair ? 2 : 1;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_literalUntil = 0;
};

bool isBlankRow(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.isEmpty(); });
}

QList<QStringList> cellsOf(QStringView text, QChar separator, qsizetype mostRows)
{
    QList<QStringList> rows;
    for (CellReader reader(text, separator); !reader.atEnd() && rows.size() < mostRows;)
        if (const QStringList cells = reader.nextRow(); !isBlankRow(cells))
            rows.append(cells);
    return rows;
}

/// How many of the first rows are cut alike, into more than one cell.
qsizetype agreement(QStringView text, QChar separator)
{
    QMap<qsizetype, qsizetype> rowsOfLength;
    for (const QStringList &cells : cellsOf(text, separator, rowsLookedAt))
        if (cells.size() > 1)
            ++rowsOfLength[cells.size()];
    return rowsOfLength.isEmpty() ? 0 : *std::max_element(rowsOfLength.cbegin(), rowsOfLength.cend());
}

std::optional<QChar> separatorNamed(QStringView text)
{
    const bool isLine = text.size() == 5 || (text.size() > 5 && isLineEnd(text[5]));
    return isLine && text.startsWith(u"sep=", Qt::CaseInsensitive) ? std::optional(text[4]) : std::nullopt;
}

} // namespace

DecodedText decoded(QByteArrayView bytes, std::optional<TextEncoding> asked)
{
    const TextEncoding encoding = asked.value_or(encodingOf(bytes));
    int removed = 0;
    return {withoutControls(textIn(bytes, encoding), removed), encoding};
}

QList<QStringList> separatedCells(QStringView text, QChar separator)
{
    return cellsOf(text, separator, text.size());
}

// A comma may stand in any cell: it counts half.
QChar separatorOf(QStringView text)
{
    if (const std::optional<QChar> named = separatorNamed(text))
        return *named;
    QChar best = u';';
    qsizetype most = 0;
    for (const QChar candidate : {u';', u'\t', u','}) {
        const qsizetype weight = agreement(text, candidate) * (candidate == u',' ? 1 : 2);
        if (weight > most) {
            most = weight;
            best = candidate;
        }
    }
    return best;
}

QStringView withoutSeparatorLine(QStringView text)
{
    return separatorNamed(text) ? text.sliced(5) : text;
}

} // namespace exchange
