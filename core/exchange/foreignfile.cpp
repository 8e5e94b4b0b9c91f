// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignfile.h"

#include "exchange/plaintext.h"
#include "exchange/utf8.h"
#include "exchange/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>
#include <QUrl>

namespace exchange {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr qint64 largestText = 64LL * 1024 * 1024;
constexpr qint64 largestPacked = 256LL * 1024 * 1024;

// Windows-1252, 0x80 to 0x9F; holes stay what they are.
constexpr std::array<char16_t, 32> windowsSigns{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                                0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &unit : text)
        if (unit.unicode() >= 0x80 && unit.unicode() < 0xA0)
            unit = QChar(windowsSigns[unit.unicode() - 0x80]);
    return text;
}

/// Only what lies in the folder of the file or under it, links followed.
QByteArray pictureIn(const QDir &folder, const QString &address)
{
    if (address.contains(u"://"_s) || address.startsWith(u'/'))
        return {};
    const QString file = QFileInfo(folder.filePath(QUrl::fromPercentEncoding(address.toUtf8()))).canonicalFilePath();
    if (file.isEmpty() || !file.startsWith(folder.canonicalPath() + u'/'))
        return {};
    const Result<QByteArray> bytes = readWhole(file, largestText);
    return bytes ? *bytes : QByteArray();
}

Result<ForeignFile> asFile(const Result<ForeignText> &text)
{
    if (!text)
        return text.error();
    return ForeignFile{*text, {}};
}

} // namespace

QStringList foreignSuffixes()
{
    return {u"docx"_s, u"odt"_s, u"html"_s, u"htm"_s, u"md"_s, u"txt"_s};
}

QString decodedText(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes); encoding && *encoding != QStringConverter::Utf8)
        return QStringDecoder(*encoding).decode(bytes);
    const QByteArrayView body = QByteArrayView(bytes).sliced(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    return validUtf8(body) == body.size() ? QString::fromUtf8(body) : fromWindows(bytes);
}

Result<ForeignFile> readForeignFile(const QString &path, const base::CancelToken &cancel)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    if (!foreignSuffixes().contains(suffix))
        return Error{ErrorKind::UnsupportedType, path, {info.fileName()}};
    const bool isPacked = suffix == "docx"_L1 || suffix == "odt"_L1;
    const Result<QByteArray> bytes = readWhole(path, isPacked ? largestPacked : largestText);
    if (!bytes)
        return bytes.error();
    const ForeignHelp help{[folder = info.dir()](const QString &address) { return pictureIn(folder, address); }, cancel};
    if (suffix == "docx"_L1)
        return asFile(readDocx(*bytes, help));
    if (suffix == "odt"_L1)
        return asFile(readOdt(*bytes, help));
    const QString text = decodedText(*bytes);
    if (suffix == "md"_L1)
        return asFile(readMarkdown(text, help));
    if (suffix.startsWith(u"htm"_s))
        return asFile(readHtml(text, help));
    const Result<ForeignText> plain = readPlainText(text, cancel);
    if (!plain)
        return plain.error();
    return ForeignFile{*plain, text};
}

} // namespace exchange
