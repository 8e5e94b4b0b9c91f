// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/proofreader.h"

#include "text/characters.h"

namespace text {

using base::Language;

namespace {

constexpr QChar noteSign(0xFFFC);
constexpr size_t mostVerdicts = 300'000;

bool endsToken(QChar c)
{
    return isBlank(c.unicode()) || c == noteSign || c == u'\u2013' || c == u'\u2014';
}

bool isSpelled(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate() || isApostrophe(c.unicode()) || c == u'-' || c == u'\u2010' || c == u'\u2011'
           || c == u'\u00AD';
}

bool isAddress(QStringView token)
{
    return token.contains(u"://") || token.contains(u'@') || token.startsWith(u"www.", Qt::CaseInsensitive)
           || token.startsWith(u"mailto:", Qt::CaseInsensitive);
}

/// "p.ex", "d.w.z", "site.be"; not "fin.Le", where a space was forgotten.
bool isPointed(QStringView token)
{
    for (qsizetype i = 1; i + 1 < token.size(); ++i)
        if (token[i] == u'.' && token[i - 1].isLetter() && token[i + 1].isLetter()
            && (token[i + 1].isLower() || i < 3 || token[i - 1].isUpper()))
            return true;
    return false;
}

/// "usager(e)s", "(re)connaître", "patient·e".
bool isTwofold(QStringView token)
{
    for (qsizetype i = 1; i + 1 < token.size(); ++i) {
        const bool before = token[i - 1].isLetter();
        const bool after = token[i + 1].isLetter();
        if ((token[i] == u'(' && before && after) || (token[i] == u')' && before && after) || token[i] == u'\u00B7'
            || token[i] == u'\u2022')
            return true;
    }
    return false;
}

bool isSpelt(QStringView token)
{
    const auto isDigit = [](QChar c) { return c.isDigit() || c.isNumber(); };
    return !isAddress(token) && !isPointed(token) && !isTwofold(token) && std::none_of(token.begin(), token.end(), isDigit);
}

/// Without what is no letter at both ends; the hyphen of a Dutch word that goes on elsewhere stays.
Stretch trimmed(QStringView shown, qsizetype start, qsizetype end, Language language)
{
    while (start < end && !shown[start].isLetter())
        ++start;
    while (end > start && !shown[end - 1].isLetter() && !shown[end - 1].isMark())
        --end;
    const bool goesOn = language == Language::Dutch && end > start && end < shown.size() && shown[end] == u'-';
    return {start, end - start + (goesOn ? 1 : 0)};
}

void addWord(QStringView shown, Stretch word, Language language, QList<Stretch> &words)
{
    if (language == Language::French)
        while (const qsizetype elision = elisionLength(shown.mid(word.start, word.length)))
            word = {word.start + elision, word.length - elision};
    if (word.length > 0)
        words.append(word);
}

void addWordsOf(QStringView shown, qsizetype start, qsizetype end, Language language, QList<Stretch> &words)
{
    if (!isSpelt(shown.mid(start, end - start)))
        return;
    for (qsizetype i = start; i < end;) {
        const qsizetype from = i;
        while (i < end && isSpelled(shown[i]))
            ++i;
        addWord(shown, trimmed(shown, from, i, language), language, words);
        ++i;
    }
}

} // namespace

QString shownProse(const QList<Run> &runs)
{
    QString shown;
    for (const Run &run : runs) {
        switch (run.kind) {
        case RunKind::Text: shown += run.code ? QString(run.text.size(), u' ') : run.text; break;
        case RunKind::LineBreak: shown += u'\n'; break;
        case RunKind::Footnote: shown += noteSign; break;
        }
    }
    return shown;
}

QList<Stretch> wordsToSpell(QStringView shown, Language language)
{
    QList<Stretch> words;
    for (qsizetype i = 0; i < shown.size();) {
        const qsizetype start = i;
        while (i < shown.size() && !endsToken(shown[i]))
            ++i;
        addWordsOf(shown, start, i, language, words);
        ++i;
    }
    return words;
}

QString corrected(QStringView markup, const Stretch &word, const QString &with)
{
    const auto [before, rest] = splitAt(parse(markup), int(word.start));
    const auto [wrong, after] = splitAt(rest, int(word.length));
    if (wrong.isEmpty())
        return markup.toString();
    Run right = wrong.first();
    right.text = with;
    return serialize(before + QList{right} + after);
}

bool Proofreader::isRight(QStringView word)
{
    if (const auto known = m_verdicts.find(word); known != m_verdicts.end())
        return known->second;
    if (m_verdicts.size() > mostVerdicts)
        m_verdicts.clear();
    return m_verdicts.emplace(word.toString(), m_spelling.isRight(word)).first->second;
}

QList<Stretch> Proofreader::misspelt(QStringView shown)
{
    QList<Stretch> result;
    if (!m_spelling.hasDictionary())
        return result;
    for (const Stretch &word : wordsToSpell(shown, m_spelling.language()))
        if (!isRight(shown.mid(word.start, word.length)))
            result.append(word);
    return result;
}

} // namespace text
