// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/movedmarks.h"

#include "model/sheet.h"
#include "text/diff.h"
#include "text/wordingfinds.h"

#include <QElapsedTimer>

namespace ui::aid {

using base::Language;
using shared::Mark;
using shared::MarkKind;

namespace {

constexpr int sliceMilliseconds = 4;
constexpr int mostRemembered = 2000;

} // namespace

MovedMarks::MovedMarks(QObject *parent) : MarkSource(parent), m_marks(mostRemembered)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &MovedMarks::readSome);
}

void MovedMarks::setSource(edit::Workspace *workspace)
{
    m_workspace = workspace;
    m_timer.stop();
    m_waiting.clear();
    m_before.clear();
    m_marks.clear();
}

void MovedMarks::setShown(bool shown)
{
    m_isShown = shown;
    Q_EMIT changed({});
}

/// Nothing when this language stands as it did, or is not known to have been otherwise.
std::optional<MovedMarks::Change> MovedMarks::changeOf(const model::Text &text, Language language) const
{
    if (!text.pairing || text.in(language).isMissing())
        return std::nullopt;
    const Change change{text.pairing->hashes[size_t(base::indexOf(language))], text.in(language).hash()};
    return change.then.isUnknown() || change.then == change.now ? std::nullopt : std::optional(change);
}

QList<Mark> MovedMarks::marksIn(const model::TextRef &text, Language language)
{
    const model::Text *here = m_isShown && m_workspace ? m_workspace->manual().text(text) : nullptr;
    const bool isPair = here && model::languageUse(m_workspace->manual(), text) == model::LanguageUse::Both;
    const std::optional<Change> change = isPair ? changeOf(*here, language) : std::nullopt;
    if (!change)
        return {};
    if (const QList<Mark> *known = m_marks.object(*change))
        return *known;
    const auto before = m_before.constFind(change->then);
    if (before == m_before.cend()) {
        ask({text, language, change->then});
        return {};
    }
    auto *marks = new QList<Mark>(marksBetween(*before, here->in(language).text()));
    const QList<Mark> answer = *marks;
    m_marks.insert(*change, marks);
    return answer;
}

QList<Mark> MovedMarks::marksBetween(const QString &before, const QString &now) const
{
    QList<Mark> marks;
    if (before.isNull())
        return marks;
    qsizetype position = 0;
    for (const text::Segment &segment : text::differences(text::shownText(before), text::shownText(now))) {
        if (segment.kind == text::SegmentKind::Removed)
            continue;
        if (segment.kind == text::SegmentKind::Added)
            marks.append({int(position), int(segment.text.size()), MarkKind::Moved});
        position += segment.text.size();
    }
    return marks;
}

QString MovedMarks::noteAt(const model::TextRef &text, Language language, int position)
{
    const QList<Mark> marks = marksIn(text, language);
    const bool isMarked = std::any_of(marks.begin(), marks.end(), [position](const Mark &mark) {
        return position >= mark.start && position < mark.start + mark.length;
    });
    if (!isMarked)
        return {};
    const std::optional<Change> change = changeOf(*m_workspace->manual().text(text), language);
    return change ? tr("Before: %1").arg(text::plain(m_before.value(change->then))) : QString();
}

void MovedMarks::ask(const Asked &asked)
{
    const bool isAsked = std::any_of(m_waiting.begin(), m_waiting.end(), [&](const Asked &other) { return other.then == asked.then; });
    if (isAsked)
        return;
    m_waiting.append(asked);
    m_timer.start();
}

void MovedMarks::readSome()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_waiting.isEmpty() && timer.elapsed() < sliceMilliseconds) {
        const Asked asked = m_waiting.takeFirst();
        const base::Result<QString> before = m_workspace->textWithHash(asked.text, asked.language, asked.then);
        m_before.insert(asked.then, before ? *before : QString());
        Q_EMIT changed(asked.text);
    }
    if (m_waiting.isEmpty())
        m_timer.stop();
}

} // namespace ui::aid
