// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mnemonics.h"

#include <QSet>

namespace ui::window {

namespace {

qsizetype mnemonicAt(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return i;
        ++i;
    }
    return -1;
}

/// A letter somebody can type with Alt on any keyboard of Belgium.
bool canBeTyped(QChar letter)
{
    return letter.toLower() >= u'a' && letter.toLower() <= u'z';
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetter();
}

template<typename Fits>
qsizetype firstFree(const QString &text, const QSet<QChar> &taken, Fits fits)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (fits(i) && !taken.contains(text[i].toLower()))
            return i;
    return -1;
}

qsizetype freeLetter(const QString &text, const QSet<QChar> &taken)
{
    const auto isStart = [&text](qsizetype i) { return canBeTyped(text[i]) && startsWord(text, i); };
    const auto isLetter = [&text](qsizetype i) { return canBeTyped(text[i]); };
    // A digit needs Shift in Belgium, but in an open menu that does.
    const auto isDigit = [&text](qsizetype i) { return text[i].isDigit(); };
    qsizetype at = firstFree(text, taken, isStart);
    if (at < 0)
        at = firstFree(text, taken, isLetter);
    return at < 0 ? firstFree(text, taken, isDigit) : at;
}

} // namespace

QString withoutMnemonic(const QString &text)
{
    const qsizetype at = mnemonicAt(text);
    QString plain = text;
    return at < 0 ? plain : plain.remove(at, 1);
}

QChar mnemonicOf(const QString &text)
{
    const qsizetype at = mnemonicAt(text);
    return at < 0 ? QChar() : text[at + 1].toLower();
}

QStringList withUniqueMnemonics(const QStringList &texts)
{
    QStringList result = texts;
    QSet<QChar> taken;
    QList<qsizetype> homeless;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QChar wish = mnemonicOf(texts[i]);
        if (canBeTyped(wish) && !taken.contains(wish))
            taken.insert(wish);
        else
            homeless.append(i);
    }
    for (const qsizetype i : homeless) {
        QString text = withoutMnemonic(texts[i]);
        const qsizetype at = freeLetter(text, taken);
        if (at >= 0) {
            taken.insert(text[at].toLower());
            text.insert(at, u'&');
        }
        result[i] = text;
    }
    return result;
}

} // namespace ui::window
