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

/// Of the words of a text those that are shown, and one more where it goes on.
struct SearchQuery::Looked {
    QList<Stretch> words;
    QList<bool> isMarked;
    qsizetype first = -1; ///< that was found
    QList<bool> isMet;    ///< of what was typed
};

// A text is read no further than it is shown: most of a long one never is.
SearchQuery::Looked SearchQuery::look(const QString &body, Language language) const
{
    Looked looked;
    looked.isMet.fill(m_widened.isEmpty(), m_words.size());
    for (Stretch word = text::searchStretchFrom(body, 0); word.length > 0; word = text::searchStretchFrom(body, word.end())) {
        if (looked.first >= 0 && looked.words.size() > looked.first + snippetWords && !looked.isMet.contains(false))
            break;
        looked.words.append(word);
        looked.isMarked.append(mark(QStringView(body).mid(word.start, word.length), language, looked.isMet));
        if (looked.first < 0 && looked.isMarked.last())
            looked.first = looked.words.size() - 1;
    }
    return looked;
}

bool SearchQuery::mark(QStringView word, Language language, QList<bool> &isMet) const
{
    if (!mayFind(word))
        return false;
    const QString folded = text::folded(word);
    const QString stem = stemOf(word, language);
    bool isMarked = false;
    for (qsizetype each = 0; each < m_words.size(); ++each) {
        const bool isHere = finds(m_words[each], folded, stem, language);
        isMet[each] = isMet[each] || isHere;
        isMarked = isMarked || isHere;
    }
    for (const QList<Word> &words : m_widened)
        for (const Word &other : words)
            isMarked = isMarked || finds(other, folded, stem, language);
    return isMarked;
}

SearchQuery::Shown SearchQuery::show(const QString &body, Language language) const
{
    const Looked looked = look(body, language);
    const QList<Stretch> &words = looked.words;
    const qsizetype from = words.size() <= snippetWords ? 0 : std::max<qsizetype>(0, looked.first - wordsBefore);
    const qsizetype to = std::min<qsizetype>(words.size(), from + snippetWords);
    const qsizetype end = to == words.size() ? body.size() : words[to - 1].end();
    qsizetype at = from == 0 ? 0 : words[from].start;
    Shown shown{from == 0 ? QString() : u"…"_s, looked.isMet.contains(false)};
    for (qsizetype i = from; i < to; ++i) {
        if (!looked.isMarked[i])
            continue;
        shown.snippet += body.mid(at, words[i].start - at) + QChar(2) + body.mid(words[i].start, words[i].length) + QChar(3);
        at = words[i].end();
    }
    shown.snippet += body.mid(at, end - at) + (to == words.size() ? QString() : u"…"_s);
    return shown;
}

} // namespace store
