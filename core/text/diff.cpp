// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/diff.h"

#include "text/characters.h"

#include <QHash>
#include <dtl/dtl.hpp>

namespace text {

namespace {

using Tokens = QList<QStringView>;

/// The search takes time and room by the square of this at worst: a few million steps.
constexpr qsizetype mostTokens = 3000;

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Words, stretches of spaces, and everything else character by character.
Tokens wordTokens(QStringView text)
{
    Tokens result;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i++;
        const bool word = isWordPart(text[start]);
        const bool blank = isBlank(text[start].unicode());
        while (i < text.size() && ((word && isWordPart(text[i])) || (blank && isBlank(text[i].unicode()))))
            ++i;
        result.append(text.mid(start, i - start));
    }
    return result;
}

/// Up to a full stop and the spaces behind it, or to a line's end.
Tokens sentenceTokens(QStringView text)
{
    Tokens result;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool last = i + 1 == text.size();
        const bool stop = isBlank(text[i].unicode()) && i > 0 && QStringView(u".!?").contains(text[i - 1]);
        if (!last && !stop && !isLineBreak(text[i].unicode()))
            continue;
        result.append(text.mid(start, i + 1 - start));
        start = i + 1;
    }
    return result;
}

/// Collects segments, joining neighbours of one kind and putting what was removed before what was added.
class Segments final
{
public:
    void add(SegmentKind kind, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (kind == SegmentKind::Removed) {
            m_removed += text;
        } else if (kind == SegmentKind::Added) {
            m_added += text;
        } else {
            flushChange();
            m_equal += text;
        }
    }

    QList<Segment> take()
    {
        flushChange();
        flushEqual();
        return std::move(m_segments);
    }

private:
    bool onlySpaceBetween() const
    {
        return !m_segments.isEmpty() && !m_equal.isEmpty()
               && std::all_of(m_equal.begin(), m_equal.end(), [](QChar c) { return isBlank(c.unicode()); });
    }

    void flushChange()
    {
        if (m_removed.isEmpty() && m_added.isEmpty())
            return;
        if (onlySpaceBetween())
            return widenLastChange();
        flushEqual();
        append(SegmentKind::Removed, std::exchange(m_removed, {}));
        append(SegmentKind::Added, std::exchange(m_added, {}));
    }

    void widenLastChange()
    {
        QString removed;
        QString added;
        while (!m_segments.isEmpty() && m_segments.last().kind != SegmentKind::Equal) {
            const Segment last = m_segments.takeLast();
            (last.kind == SegmentKind::Removed ? removed : added) = last.text;
        }
        const QString space = std::exchange(m_equal, {});
        append(SegmentKind::Removed, removed + space + std::exchange(m_removed, {}));
        append(SegmentKind::Added, added + space + std::exchange(m_added, {}));
    }

    void flushEqual() { append(SegmentKind::Equal, std::exchange(m_equal, {})); }

    void append(SegmentKind kind, const QString &text)
    {
        if (!text.isEmpty())
            m_segments.append({kind, text});
    }

    QList<Segment> m_segments;
    QString m_equal;
    QString m_removed;
    QString m_added;
};

std::vector<int> numbered(const Tokens &tokens, QHash<QStringView, int> &numbers)
{
    std::vector<int> result;
    result.reserve(size_t(tokens.size()));
    for (const QStringView token : tokens) {
        const auto known = numbers.constFind(token);
        result.push_back(known != numbers.constEnd() ? *known : *numbers.insert(token, int(numbers.size())));
    }
    return result;
}

/// Calls back with each token and what happened to it; a whole that is too long is removed and added as one.
template<typename Callback>
void compare(const Tokens &before, const Tokens &after, Callback callback)
{
    if (before.size() + after.size() > mostTokens) {
        std::for_each(before.begin(), before.end(),
                      [&](QStringView token) { callback(SegmentKind::Removed, token); });
        std::for_each(after.begin(), after.end(),
                      [&](QStringView token) { callback(SegmentKind::Added, token); });
        return;
    }
    QHash<QStringView, int> numbers;
    dtl::Diff<int> diff(numbered(before, numbers), numbered(after, numbers));
    diff.compose();
    for (const auto &[number, change] : diff.getSes().getSequence()) {
        if (change.type == dtl::SES_ADD)
            callback(SegmentKind::Added, after[qsizetype(change.afterIdx) - 1]);
        else
            callback(change.type == dtl::SES_DELETE ? SegmentKind::Removed : SegmentKind::Equal,
                     before[qsizetype(change.beforeIdx) - 1]);
    }
}

void compareByWord(QStringView before, QStringView after, Segments &segments)
{
    compare(wordTokens(before), wordTokens(after),
            [&segments](SegmentKind kind, QStringView token) { segments.add(kind, token); });
}

void compareBySentence(QStringView before, QStringView after, Segments &segments)
{
    QString removed;
    QString added;
    const auto refine = [&] {
        compareByWord(removed, added, segments);
        removed.clear();
        added.clear();
    };
    compare(sentenceTokens(before), sentenceTokens(after), [&](SegmentKind kind, QStringView sentence) {
        if (kind != SegmentKind::Equal) {
            (kind == SegmentKind::Removed ? removed : added) += sentence;
            return;
        }
        refine();
        segments.add(SegmentKind::Equal, sentence);
    });
    refine();
}

qsizetype commonStart(const Tokens &a, const Tokens &b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

qsizetype lengthOf(const Tokens &tokens, qsizetype count)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < count; ++i)
        length += tokens[i].size();
    return length;
}

} // namespace

QList<Segment> differences(QStringView before, QStringView after)
{
    Tokens old = wordTokens(before);
    Tokens now = wordTokens(after);
    const qsizetype start = lengthOf(old, commonStart(old, now));
    std::reverse(old.begin(), old.end());
    std::reverse(now.begin(), now.end());
    const qsizetype end =
        std::min(lengthOf(old, commonStart(old, now)), std::min(before.size(), after.size()) - start);
    const QStringView oldMiddle = before.mid(start, before.size() - start - end);
    const QStringView newMiddle = after.mid(start, after.size() - start - end);

    Segments segments;
    segments.add(SegmentKind::Equal, before.left(start));
    if (old.size() + now.size() > mostTokens)
        compareBySentence(oldMiddle, newMiddle, segments);
    else
        compareByWord(oldMiddle, newMiddle, segments);
    segments.add(SegmentKind::Equal, before.last(end));
    return segments.take();
}

} // namespace text
