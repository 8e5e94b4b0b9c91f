// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sincemarks.h"

#include "text/diff.h"
#include "text/markup.h"
#include "text/wordingfinds.h"

namespace ui::editor {

using base::Language;
using shared::Mark;

namespace {

constexpr int mostRemembered = 2000;

QList<Mark> wordsThatWent(const QString &then, const QString &now)
{
    QList<Mark> marks;
    qsizetype position = 0;
    for (const text::Segment &segment : text::differences(text::shownText(then), text::shownText(now))) {
        if (segment.kind == text::SegmentKind::Added)
            continue;
        if (segment.kind == text::SegmentKind::Removed)
            marks.append({int(position), int(segment.text.size()), shared::MarkKind::Gone});
        position += segment.text.size();
    }
    return marks;
}

} // namespace

SinceMarks::SinceMarks(const Sheet &sheet, QObject *parent) : MarkSource(parent), m_sheet(sheet), m_marks(mostRemembered) {}

/// What an edition froze has ids of its own, and the codes it always had.
const model::Text *SinceMarks::textNow(const model::TextRef &text) const
{
    if (!m_sheet.isFrozen() || !m_sheet.workspace())
        return nullptr;
    const model::Manual &now = m_sheet.workspace()->manual();
    if (const model::Text *same = now.text(text))
        return same;
    const std::optional<model::ObjectRef> object = now.find(m_sheet.manual().codeOf(text.object));
    return object ? now.text({*object, text.field}) : nullptr;
}

QList<Mark> SinceMarks::marksIn(const model::TextRef &text, Language language)
{
    const model::Text *then = m_sheet.isFrozen() ? m_sheet.manual().text(text) : nullptr;
    if (!then || then->in(language).isMissing())
        return {};
    const model::Text *now = textNow(text);
    const model::Wording stands = now ? now->in(language) : model::Wording();
    const Change change{then->in(language).hash(), stands.hash()};
    if (change.then == change.now)
        return {};
    if (const QList<Mark> *known = m_marks.object(change))
        return *known;
    const QList<Mark> marks = wordsThatWent(then->in(language).text(), stands.text());
    m_marks.insert(change, new QList<Mark>(marks));
    return marks;
}

QString SinceMarks::noteAt(const model::TextRef &text, Language language, int character)
{
    const QList<Mark> marks = marksIn(text, language);
    const bool isMarked = std::any_of(marks.begin(), marks.end(), [character](const Mark &mark) {
        return character >= mark.start && character < mark.start + mark.length;
    });
    if (!isMarked)
        return {};
    const model::Text *now = textNow(text);
    const QString words = now ? text::plain(now->in(language).text()) : QString();
    return words.isEmpty() ? tr("No longer there") : tr("Now: %1").arg(words);
}

} // namespace ui::editor
