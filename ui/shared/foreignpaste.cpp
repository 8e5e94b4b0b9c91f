// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/foreignpaste.h"

#include "exchange/plaintext.h"
#include "exchange/wholefile.h"
#include "text/markup.h"

#include <QFileInfo>
#include <QUrl>

namespace ui::shared {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPicture = 100LL * 1024 * 1024;

QByteArray pictureOfThisComputer(const QString &address)
{
    const QUrl url(address);
    if (!url.isLocalFile() || !url.host().isEmpty())
        return {};
    const auto bytes = ::exchange::readWhole(url.toLocalFile(), largestPicture);
    return bytes ? *bytes : QByteArray();
}

bool endsPassage(QChar unit)
{
    return unit == u'\n' || unit == u'\r' || unit == u'\f' || unit == QChar::ParagraphSeparator;
}

/// Goes into a sentence: its spaces stay, and so do line breaks within it, which some programs write as a vertical tab.
::exchange::ForeignText oneLine(const QString &plain)
{
    ::exchange::ForeignText text;
    int removed = 0;
    ::exchange::ForeignPassage passage;
    passage.markup = text::escaped(::exchange::withoutControls(plain, removed).replace(u'\t', u' ').replace(u'\v', u'\n').replace(QChar(0x85), u'\n'));
    if (removed > 0)
        text.remarks[::exchange::ForeignRemark::ControlCharacters] = removed;
    if (!passage.markup.isEmpty())
        text.passages.append(passage);
    return text;
}

} // namespace

base::Result<::exchange::ForeignText> readPaste(const ForeignPaste &paste, const base::CancelToken &cancel)
{
    if (!paste.html.isEmpty()) {
        const auto text = ::exchange::readHtml(paste.html, {pictureOfThisComputer, cancel});
        if (!text || !text->passages.isEmpty())
            return text;
    }
    const bool isLine = std::none_of(paste.plain.begin(), paste.plain.end(), endsPassage);
    if (isLine && paste.plain.size() <= ::exchange::longestForeignText)
        return oneLine(paste.plain);
    return ::exchange::readPlainText(paste.plain, cancel);
}

} // namespace ui::shared
