// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markupwriter.h"

#include "text/characters.h"
#include "text/linktarget.h"

namespace text {

namespace {

constexpr QStringView nothing = u"^[]";

bool isBareTarget(const QString &target)
{
    if (target.isEmpty() || target.contains(u'\\') || target.startsWith(u'<'))
        return false;
    const QString inParentheses = target + u')';
    const LinkTarget read = readLinkTarget(inParentheses, 0);
    return read.start == 0 && read.length == target.size() && read.end == inParentheses.size();
}

QString writtenTarget(const QString &target)
{
    if (isBareTarget(target))
        return target;
    QString result;
    for (const QChar c : target) {
        if (c == u'<' || c == u'>' || c == u'\\')
            result += u'\\';
        result += c;
    }
    return u'<' + result + u'>';
}

qsizetype longestFence(const QString &code)
{
    qsizetype longest = 0;
    qsizetype length = 0;
    for (const QChar c : code) {
        length = c == u'`' ? length + 1 : 0;
        longest = std::max(longest, length);
    }
    return longest;
}

QString writtenCode(const QString &code)
{
    const qsizetype length = longestFence(code) + 1;
    const bool onlySpaces = std::all_of(code.begin(), code.end(), [](QChar c) { return c == u' '; });
    const bool pad = code.startsWith(u'`') || code.endsWith(u'`')
                     || (!onlySpaces && code.startsWith(u' ') && code.endsWith(u' '));
    const QString fence(length, u'`');
    return fence + (pad ? u' ' + code + u' ' : code) + fence;
}

QString writtenText(const QString &text)
{
    QString result = escaped(text);
    // Before a link it would make a footnote of it.
    if (result.endsWith(u'^'))
        result.insert(result.size() - 1, u'\\');
    return result;
}

} // namespace

QString MarkupWriter::write()
{
    write(0, m_runs.size(), {});
    closeStars(U'\n');
    return m_written;
}

void MarkupWriter::write(qsizetype begin, qsizetype end, Around around)
{
    while (begin < end) {
        const Stretch stretch = longest(begin, end, around);
        if (stretch.mark == Mark::None)
            writeRun(m_runs[begin]);
        else
            writeMarked(stretch, begin, end, around);
        begin = stretch.end;
    }
}

void MarkupWriter::writeMarked(const Stretch &stretch, qsizetype begin, qsizetype enclosingEnd, Around around)
{
    if (stretch.mark == Mark::Link) {
        around.link = true;
        literal(QStringLiteral("["));
        write(begin, stretch.end, around);
        literal(u"](" + writtenTarget(m_runs[begin].target) + u')');
        return;
    }
    const bool strong = stretch.mark == Mark::Strong;
    // Of "***" opened at once, a later "*" that opens anew could be read as closing what is left of the
    // three.
    if (!m_opening.isEmpty() && occurs(stretch.mark, stretch.end, enclosingEnd))
        literal(nothing.toString());
    const QString stars = strong ? QStringLiteral("**") : QStringLiteral("*");
    (strong ? around.strong : around.emphasis) = true;
    m_opening += stars;
    write(begin, stretch.end, around);
    m_closing += stars;
}

MarkupWriter::Stretch MarkupWriter::longest(qsizetype begin, qsizetype end, Around around) const
{
    Stretch result{Mark::None, begin};
    const auto offer = [&result](Mark mark, qsizetype stop) {
        if (stop > result.end)
            result = {mark, stop};
    };
    if (!around.strong)
        offer(Mark::Strong, strongEnd(begin, end, around.link));
    if (!around.emphasis)
        offer(Mark::Emphasis, emphasisEnd(begin, end, around.link));
    if (!around.link)
        offer(Mark::Link, linkEnd(begin, end));
    return result.mark == Mark::None ? Stretch{Mark::None, begin + 1} : result;
}

qsizetype MarkupWriter::strongEnd(qsizetype begin, qsizetype end, bool linked) const
{
    qsizetype stop = begin;
    while (stop < end && m_runs[stop].strong)
        ++stop;
    return linked ? stop : beforeCutLink(begin, stop, end);
}

qsizetype MarkupWriter::emphasisEnd(qsizetype begin, qsizetype end, bool linked) const
{
    qsizetype stop = begin;
    while (stop < end && m_runs[stop].emphasis)
        ++stop;
    return linked ? stop : beforeCutLink(begin, stop, end);
}

qsizetype MarkupWriter::linkEnd(qsizetype begin, qsizetype end) const
{
    qsizetype stop = begin;
    while (stop < end && !m_runs[begin].target.isEmpty() && m_runs[stop].target == m_runs[begin].target)
        ++stop;
    return stop;
}

qsizetype MarkupWriter::beforeCutLink(qsizetype begin, qsizetype stop, qsizetype end) const
{
    if (stop == end || stop == begin || m_runs[stop].target.isEmpty())
        return stop;
    const QString &target = m_runs[stop].target;
    while (stop > begin && m_runs[stop - 1].target == target)
        --stop;
    return stop;
}

bool MarkupWriter::occurs(Mark mark, qsizetype begin, qsizetype end) const
{
    return std::any_of(m_runs.begin() + begin, m_runs.begin() + end,
                       [mark](const Run &run) { return mark == Mark::Strong ? run.strong : run.emphasis; });
}

void MarkupWriter::writeRun(const Run &run)
{
    switch (run.kind) {
    case RunKind::LineBreak: return literal(QStringLiteral("\n"));
    case RunKind::Footnote: return literal(u"^[" + run.note + u']');
    case RunKind::Text: return literal(run.code ? writtenCode(run.text) : writtenText(run.text));
    }
}

void MarkupWriter::literal(const QString &source)
{
    const char32_t next = characterAt(source, 0);
    const bool touching = !m_closing.isEmpty() && !m_opening.isEmpty();
    closeStars(touching ? U'^' : next);
    openStars(next, touching);
    m_written += source;
}

void MarkupWriter::closeStars(char32_t next)
{
    if (m_closing.isEmpty())
        return;
    if (isBlank(characterBefore(m_written, m_written.size())))
        m_written += nothing;
    const bool misread =
        isPunctuation(characterBefore(m_written, m_written.size())) && !isBlank(next) && !isPunctuation(next);
    m_written += std::exchange(m_closing, {});
    if (misread)
        m_written += nothing;
}

void MarkupWriter::openStars(char32_t next, bool apart)
{
    if (m_opening.isEmpty())
        return;
    const char32_t inner = isBlank(next) ? U'^' : next;
    const char32_t before = characterBefore(m_written, m_written.size());
    if (apart || (isPunctuation(inner) && !isBlank(before) && !isPunctuation(before)))
        m_written += nothing;
    m_written += std::exchange(m_opening, {});
    if (isBlank(next))
        m_written += nothing;
}

} // namespace text
