// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchquery.h"

#include "text/fold.h"
#include "text/searchwords.h"

namespace store {

using namespace Qt::StringLiterals;
using base::Language;
using text::Stretch;

namespace {

constexpr qsizetype snippetWords = 16;
constexpr qsizetype wordsBefore = 6;

QString stemOf(QStringView word, Language language)
{
    thread_local std::array<text::StemMemory, 2> memories{text::StemMemory(Language::French), text::StemMemory(Language::Dutch)};
    return text::searchStem(word, memories[size_t(base::indexOf(language))]);
}

/// Only letters and digits reach the index as one word.
QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

QString marked(const QString &stem, Language language)
{
    return base::codeOf(language) + stem;
}

} // namespace

QString stemsOf(const QString &body, Language language)
{
    QString stems;
    for (const Stretch &word : text::searchStretches(body))
        stems += marked(stemOf(QStringView(body).mid(word.start, word.length), language), language) + u' ';
    return stems;
}

SearchQuery::Word SearchQuery::typed(const QString &word)
{
    return {text::folded(word), {stemOf(word, Language::French), stemOf(word, Language::Dutch)}};
}

SearchQuery::SearchQuery(const QString &words, const QList<Widening> &widenings)
{
    for (const Stretch &word : text::searchStretches(words))
        m_words.append(typed(words.mid(word.start, word.length)));
    if (!m_words.isEmpty())
        m_words.last().isBeginning = true;
    for (const Widening &widening : widenings) {
        QList<Word> other;
        for (const Stretch &each : text::searchStretches(widening.words)) {
            const QString word = widening.words.mid(each.start, each.length);
            Word one{text::folded(word), {}};
            one.stems[size_t(base::indexOf(widening.in))] = stemOf(word, widening.in);
            other.append(one);
        }
        if (!other.isEmpty())
            m_widened.append(m_words.mid(0, widening.first) + other + m_words.mid(widening.first + widening.count));
    }
    for (const QList<Word> &list : QList<QList<Word>>{m_words} + m_widened)
        for (const Word &word : list)
            m_initials += word.folded.left(1) + word.stems[0].left(1) + word.stems[1].left(1);
}

/// A stem begins as its words do; so most words of a text need no stem to be passed over.
bool SearchQuery::mayFind(QStringView word) const
{
    const bool isBare = word.front().unicode() < 0x80 && (word.size() < 2 || word[1].unicode() < 0x300); // no sign of its own on it
    if (isBare)
        return m_initials.contains(word.front().toLower());
    const QString initial = text::folded(word.left(2)).left(1);
    return initial.isEmpty() || m_initials.contains(initial);
}

QString SearchQuery::expressionOf(const QList<Word> &words)
{
    QStringList all;
    for (const Word &word : words) {
        QStringList ways{u"body : "_s + quoted(word.folded) + (word.isBeginning ? u" *"_s : QString())};
        for (const Language language : base::bothLanguages)
            if (const QString &stem = word.stems[size_t(base::indexOf(language))]; !stem.isEmpty())
                ways.append(u"stems : "_s + quoted(marked(stem, language)));
        all.append(u'(' + ways.join(u" OR "_s) + u')');
    }
    return all.join(u" AND "_s);
}

QString SearchQuery::expression() const
{
    if (isEmpty())
        return {};
    QStringList ways{u'(' + expressionOf(m_words) + u')'};
    for (const QList<Word> &words : m_widened)
        ways.append(u'(' + expressionOf(words) + u')');
    return ways.join(u" OR "_s);
}

bool SearchQuery::finds(const Word &word, const QString &folded, const QString &stem, Language language)
{
    const QString &sought = word.stems[size_t(base::indexOf(language))];
    return folded == word.folded || (word.isBeginning && folded.startsWith(word.folded)) || (!sought.isEmpty() && stem == sought);
}

SearchQuery::Shown SearchQuery::show(const QString &body, Language language) const
{
    const QList<Stretch> stretches = text::searchStretches(body);
    QList<bool> isMarked(stretches.size(), false);
    QList<bool> isMet(m_words.size(), false);
    qsizetype first = -1;
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        const QStringView word = QStringView(body).mid(stretches[i].start, stretches[i].length);
        if (!mayFind(word))
            continue;
        const QString folded = text::folded(word);
        const QString stem = stemOf(word, language);
        for (qsizetype each = 0; each < m_words.size(); ++each) {
            const bool isHere = finds(m_words[each], folded, stem, language);
            isMet[each] = isMet[each] || isHere;
            isMarked[i] = isMarked[i] || isHere;
        }
        for (const QList<Word> &words : m_widened)
            for (const Word &other : words)
                isMarked[i] = isMarked[i] || finds(other, folded, stem, language);
        first = first < 0 && isMarked[i] ? i : first;
        if (m_widened.isEmpty() && first >= 0 && i >= first + snippetWords)
            break; // what is shown ends before
    }
    const qsizetype from = stretches.size() <= snippetWords ? 0 : std::max<qsizetype>(0, first - wordsBefore);
    const qsizetype to = std::min<qsizetype>(stretches.size(), from + snippetWords);
    const qsizetype end = to == stretches.size() ? body.size() : stretches[to - 1].end();
    qsizetype at = from == 0 ? 0 : stretches[from].start;
    Shown shown{from == 0 ? QString() : u"…"_s, !m_widened.isEmpty() && isMet.contains(false)};
    for (qsizetype i = from; i < to; ++i) {
        if (!isMarked[i])
            continue;
        shown.snippet += body.mid(at, stretches[i].start - at) + QChar(2) + body.mid(stretches[i].start, stretches[i].length) + QChar(3);
        at = stretches[i].end();
    }
    shown.snippet += body.mid(at, end - at) + (to == stretches.size() ? QString() : u"…"_s);
    return shown;
}

} // namespace store
