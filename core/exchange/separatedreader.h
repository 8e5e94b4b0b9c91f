// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>
#include <optional>

namespace exchange {

enum class TextEncoding : unsigned char { Utf8, Utf16, Windows1252 };

/// How a table is read that a spreadsheet or a web form wrote; what is not said is recognised.
struct TableReading {
    std::optional<TextEncoding> encoding;
    std::optional<QChar> separator;
    std::optional<bool> header; ///< its first row says what the columns are
};

/// The text of a file whose encoding nobody told, unless `asked` does. A byte order mark decides, then whether it is UTF-8;
/// what is neither that nor UTF-16 is taken for Windows-1252. Without the mark and without control characters.
struct DecodedText {
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
};
DecodedText decoded(QByteArrayView bytes, std::optional<TextEncoding> asked = {});

/// A table as text: cells in rows, by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), read leniently. A quote that does not
/// begin a cell, is never closed, or is closed in the middle of one, is a character like others. Cells are without blanks
/// around them, line ends within them are \n; rows without anything in them are left out. Rows may be of any length.
QList<QStringList> separatedCells(QStringView text, QChar separator);

/// Semicolon, tab or comma: what cuts the first rows into the same number of cells, or what the line "sep=;" of spreadsheets
/// says. Semicolon when nothing does.
QChar separatorOf(QStringView text);

/// Behind the line "sep=;", if the text begins with it.
QStringView withoutSeparatorLine(QStringView text);

} // namespace exchange
