// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the live cell that knows bold, italic and links.
#include "ui/editor/livecell.h"

namespace ui::editor {

using text::Run;

namespace {

bool &qualityOf(Run &run, LiveCell::Quality quality)
{
    switch (quality) {
    case LiveCell::Quality::Strong: return run.strong;
    case LiveCell::Quality::Emphasis: return run.emphasis;
    case LiveCell::Quality::Code: break;
    }
    return run.code;
}

} // namespace

bool LiveCell::has(Quality quality) const
{
    const auto asks = [quality](Run run) { return qualityOf(run, quality); };
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return asks(runOf(currentCharFormat()));
    const QList<Run> selected = runs(cursor.selectionStart(), cursor.selectionEnd());
    return std::all_of(selected.begin(), selected.end(),
                       [&](const Run &run) { return run.kind != text::RunKind::Text || asks(run); });
}

void LiveCell::toggle(Quality quality)
{
    const bool wanted = !has(quality);
    change([=](Run &run) { qualityOf(run, quality) = wanted; });
}

void LiveCell::clearFormat()
{
    change([](Run &run) { run.strong = run.emphasis = run.code = false; });
}

void LiveCell::change(const std::function<void(Run &)> &change)
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        Run next = runOf(currentCharFormat());
        change(next);
        setCurrentCharFormat(formatFor(next, m_ink));
        return;
    }
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    QList<Run> selected = runs(from, to);
    for (Run &run : selected)
        if (run.kind == text::RunKind::Text)
            change(run);
    replaceSelection(selected);
    setCaret(to, from);
}

QString LiveCell::linkTarget() const
{
    const QTextCursor cursor = textCursor();
    const int from = cursor.hasSelection() ? cursor.selectionStart() : std::max(0, cursor.position() - 1);
    const QList<Run> there = runs(from, std::max(from + 1, cursor.selectionEnd()));
    return there.isEmpty() ? QString() : there.first().target;
}

void LiveCell::selectLink()
{
    const QString target = linkTarget();
    if (textCursor().hasSelection() || target.isEmpty())
        return;
    const auto isLinked = [&](int at) {
        const QList<Run> there = at >= 0 && at < length() ? runs(at, at + 1) : QList<Run>();
        return !there.isEmpty() && there.first().target == target;
    };
    int from = caretPosition();
    int to = from;
    while (isLinked(from - 1))
        --from;
    while (isLinked(to))
        ++to;
    setCaret(to, from);
}

bool LiveCell::isInLink() const
{
    const int at = caretPosition();
    const QList<Run> before = at > 0 ? runs(at - 1, at) : QList<Run>();
    const QList<Run> after = at < length() ? runs(at, at + 1) : QList<Run>();
    return !before.isEmpty() && !after.isEmpty() && !before.first().target.isEmpty() && before.first().target == after.first().target;
}

QString LiveCell::anchorTargetAt(const QPoint &point) const
{
    const int at = cursorForPosition(point).position();
    const QList<Run> there = runs(std::max(0, at - 1), at + 1);
    return there.isEmpty() ? QString() : there.last().target;
}

void LiveCell::setLink(const QString &target)
{
    selectLink();
    const QTextCursor cursor = textCursor();
    QList<Run> selected = runs(cursor.selectionStart(), cursor.selectionEnd());
    if (selected.isEmpty() && !target.isEmpty()) {
        Run shown;
        shown.text = target;
        selected.append(shown);
    }
    for (Run &run : selected)
        if (run.kind == text::RunKind::Text)
            run.target = target;
    const int behind = cursor.selectionStart() + text::shownLength(selected);
    replaceSelection(selected);
    setCaret(behind, behind); // a selection would be written over by the next key
}

} // namespace ui::editor
