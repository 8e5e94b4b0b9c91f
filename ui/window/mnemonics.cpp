// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mnemonics.h"

#include <QHash>
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

/// The letters a text could have, the best ones first: its own wish, beginnings of words, other letters, digits.
QList<QChar> lettersOf(const QString &text)
{
    const QString plain = withoutMnemonic(text);
    QList<QChar> starts;
    QList<QChar> others;
    QList<QChar> digits; // they need Shift in Belgium, but not in an open menu
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar letter = plain[i].toLower();
        if (canBeTyped(letter))
            (startsWord(plain, i) ? starts : others).append(letter);
        else if (letter.isDigit())
            digits.append(letter);
    }
    const QChar wish = mnemonicOf(text);
    return (canBeTyped(wish) ? QList{wish} : QList<QChar>{}) + starts + others + digits;
}

QString withMnemonic(const QString &text, QChar letter)
{
    QString plain = withoutMnemonic(text);
    qsizetype at = -1;
    for (qsizetype i = 0; i < plain.size(); ++i)
        if (plain[i].toLower() == letter && (at < 0 || (startsWord(plain, i) && !startsWord(plain, at))))
            at = i;
    return at < 0 ? plain : plain.insert(at, u'&');
}

/// Who has which letter. A text whose letters are all taken asks their owners to take another (Kuhn's matching).
class Letters final
{
public:
    explicit Letters(const QStringList &texts)
    {
        for (const QString &text : texts)
            m_wanted.append(lettersOf(text));
    }
    bool take(qsizetype text, QChar letter)
    {
        if (!m_wanted[text].contains(letter) || m_owners.contains(letter))
            return false;
        m_owners.insert(letter, text);
        return true;
    }
    void findOne(qsizetype text)
    {
        for (const QChar letter : m_wanted[text])
            if (take(text, letter))
                return;
        QSet<QChar> asked;
        makeRoom(text, asked);
    }
    QChar of(qsizetype text) const { return m_owners.key(text); }

private:
    bool makeRoom(qsizetype text, QSet<QChar> &asked)
    {
        for (const QChar letter : m_wanted[text]) {
            if (asked.contains(letter))
                continue;
            asked.insert(letter);
            if (m_owners.contains(letter) && !makeRoom(m_owners[letter], asked))
                continue;
            m_owners.insert(letter, text);
            return true;
        }
        return false;
    }

    QList<QList<QChar>> m_wanted;
    QHash<QChar, qsizetype> m_owners;
};

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
    Letters letters(texts);
    QList<qsizetype> homeless;
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (!letters.take(i, mnemonicOf(texts[i])))
            homeless.append(i);
    for (const qsizetype i : homeless)
        letters.findOne(i);
    QStringList result = texts;
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (letters.of(i).isNull() || letters.of(i) != mnemonicOf(texts[i]))
            result[i] = withMnemonic(texts[i], letters.of(i));
    return result;
}

} // namespace ui::window
