// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreigntext.h"

#include "text/markup.h"

#include <algorithm>

namespace exchange {

namespace {

bool isUnshowable(QStringView text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    if (QChar::isHighSurrogate(unit))
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    if (QChar::isLowSurrogate(unit))
        return at == 0 || !text[at - 1].isHighSurrogate();
    if (unit < 0x20)
        return unit != u'\t' && unit != u'\n' && unit != u'\r' && unit != u'\f' && unit != u'\v';
    return (unit >= 0x7F && unit < 0xA0 && unit != 0x85) || unit == 0xFEFF || unit == 0xFFFC || unit >= 0xFFFE
           || (unit >= 0xFDD0 && unit <= 0xFDEF);
}

} // namespace

bool isBare(const ForeignText &text)
{
    const auto isPlain = [](const ForeignPassage &passage) {
        return passage.kind == model::PassageKind::Paragraph && passage.markup == text::escaped(text::plain(passage.markup));
    };
    return text.pictures.isEmpty() && std::all_of(text.passages.begin(), text.passages.end(), isPlain);
}

QString withoutControls(const QString &text, int &removed)
{
    QString clean;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isUnshowable(text, at))
            continue;
        clean += QStringView(text).sliced(from, at - from);
        from = at + 1;
        ++removed;
    }
    return from == 0 ? text : clean + QStringView(text).sliced(from);
}

} // namespace exchange
