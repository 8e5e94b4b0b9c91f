// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreignreading.h"

namespace exchange {

/// A text file that was read: passages, or plain text that may have come out of a PDF.
struct ForeignFile {
    ForeignText text;
    QString plain; ///< of a plain text file: all of it
};

/// The suffixes that can be read: "docx", "odt", "html", "htm", "md", "txt".
QStringList foreignSuffixes();

/// By suffix, and for the packed ones by content too. Pictures beside an HTML or Markdown file are read when they lie in its
/// folder or under it. Refuses with UnsupportedType and as the readers and `readWhole` do.
base::Result<ForeignFile> readForeignFile(const QString &path, const base::CancelToken &cancel);

/// Bytes as text: UTF-8, UTF-16 with its mark, else Windows-1252.
QString decodedText(const QByteArray &bytes);

} // namespace exchange
