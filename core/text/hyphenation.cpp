// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/hyphenation.h"

#include "base/resources.h"

#include <QFile>
#include <algorithm>
#include <cstdlib>
#include <hyphen.h>

namespace text {

using base::Language;

/// One letter as the patterns know it. `start` is where it stands in the word; negative: inside a letter (the
/// j of 'ĳ').
struct Hyphenator::Letter {
    QChar lower;
    bool isUpper = false;
    int start = 0;
};

namespace {

constexpr int leastBefore = 2;
constexpr int leastAfter = 3;
constexpr int longestPart = 100;

bool losesItsDiaeresis(QChar letter)
{
    return QStringView(u"äëïöü").contains(letter);
}

/// "e" and a combining accent are one letter to the patterns.
bool joins(QChar &letter, QChar mark)
{
    const QString pair = QString(letter) + mark;
    const QString composed = pair.normalized(QString::NormalizationForm_C);
    if (composed.size() != 1)
        return false;
    letter = composed.front();
    return true;
}

void freePositions(char **replacements, int *positions, int *cuts, qsizetype length)
{
    for (qsizetype i = 0; replacements && i < length; ++i)
        std::free(replacements[i]);
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
}

/// As words are looked up: composed, in small letters, the one-letter ij as two.
QString known(const QString &word)
{
    return word.normalized(QString::NormalizationForm_C).toLower().replace(QChar(u'ĳ'), QStringLiteral("ij"));
}

} // namespace

bool Hyphenator::canFollow(const QString &exception, Language language)
{
    const QStringList parts = known(exception).split(u'-');
    const auto isWord = [](const QString &part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
    };
    const auto loses = [](const QString &part) { return losesItsDiaeresis(part.front()); };
    if (!std::all_of(parts.begin(), parts.end(), isWord) || exception.size() > longestPart)
        return false;
    if (parts.size() == 1)
        return true;
    const bool hasRoom = parts.first().size() >= leastBefore && parts.last().size() >= leastAfter;
    return hasRoom && !(language == Language::Dutch && std::any_of(parts.begin() + 1, parts.end(), loses));
}

base::Result<Hyphenator> Hyphenator::load(Language language, const QStringList &exceptions)
{
    const QString name = QStringLiteral("hyphenation/hyph_%1.dic").arg(base::codeOf(language));
    const base::Result<QString> path = base::resourcePath(name);
    if (!path)
        return path.error();
    const std::shared_ptr<HyphenDict> patterns(hnj_hyphen_load(QFile::encodeName(*path).constData()),
                                               [](HyphenDict *loaded) { hnj_hyphen_free(loaded); });
    if (!patterns)
        return base::Error{base::ErrorKind::ResourceMissing, *path, {name}};
    Hyphenator result(language, patterns);
    for (const QString &exception : exceptions)
        result.addException(exception);
    return result;
}

Hyphenator::Hyphenator(Language language, std::shared_ptr<_HyphenDict> patterns)
    : m_language(language), m_patterns(std::move(patterns)), m_utf8(qstrcmp(m_patterns->cset, "UTF-8") == 0)
{}

void Hyphenator::addException(const QString &hyphenated)
{
    QString word;
    QList<int> positions;
    for (const QChar c : known(hyphenated)) {
        if (c == u'-')
            positions.append(int(word.size()));
        else
            word += c;
    }
    m_exceptions.insert(word, positions);
}

QList<int> Hyphenator::breaks(QStringView word) const
{
    QList<int> result;
    QList<Letter> part;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        const QChar c = i < word.size() ? word[i] : QChar(u' ');
        if (c.isMark() && !part.isEmpty() && joins(part.last().lower, c))
            continue;
        if (c == u'ĳ' || c == u'Ĳ') {
            part.append({u'i', c.isUpper(), int(i)});
            part.append({u'j', c.isUpper(), -1});
        } else if (c.isLetter()) {
            part.append({c.toLower(), c.isUpper(), int(i)});
        } else {
            addBreaks(part, result);
            part.clear();
        }
    }
    return result;
}

void Hyphenator::addBreaks(const QList<Letter> &part, QList<int> &result) const
{
    const auto inCapitals =
        std::all_of(part.begin(), part.end(), [](const Letter &letter) { return letter.isUpper; });
    if (part.size() < leastBefore + leastAfter || part.size() > longestPart || inCapitals)
        return;
    for (const int before : patternBreaks(part)) {
        const bool diaeresis = m_language == Language::Dutch && losesItsDiaeresis(part[before].lower);
        if (before >= leastBefore && part.size() - before >= leastAfter && !diaeresis
            && part[before].start >= 0)
            result.append(part[before].start);
    }
}

QList<int> Hyphenator::patternBreaks(const QList<Letter> &part) const
{
    QString word;
    for (const Letter &letter : part)
        word += letter.lower;
    if (const auto exception = m_exceptions.constFind(word); exception != m_exceptions.constEnd())
        return *exception;
    const QByteArray bytes = encoded(word);
    if (bytes.isEmpty())
        return {};
    QByteArray hyphens(bytes.size() + 5, '\0');
    char **replacements = nullptr;
    int *positions = nullptr;
    int *cuts = nullptr;
    const bool failed = hnj_hyphen_hyphenate2(m_patterns.get(), bytes.constData(), int(bytes.size()),
                                              hyphens.data(), nullptr, &replacements, &positions, &cuts)
                        != 0;
    QList<int> result;
    // hyphens[i] speaks of the place behind character i (a character, not a byte, even of UTF-8); odd: a
    // break. A break with a replacement would change letters, which no line of ours does.
    for (qsizetype i = 0; !failed && i + 1 < word.size(); ++i) {
        if ((hyphens[i] & 1) && !(replacements && replacements[i]))
            result.append(int(i) + 1);
    }
    freePositions(replacements, positions, cuts, bytes.size());
    return result;
}

QByteArray Hyphenator::encoded(const QString &word) const
{
    if (m_utf8)
        return word.toUtf8();
    const bool latin = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x100; });
    return latin ? word.toLatin1() : QByteArray();
}

} // namespace text
