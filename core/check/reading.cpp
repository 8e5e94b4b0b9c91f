// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/reading.h"

#include "text/markup.h"

#include <algorithm>

namespace check {

namespace {

constexpr QChar objectSign(0xFFFC);
constexpr int deepestNote = 8;

bool saysSomething(QStringView part)
{
    return std::any_of(part.begin(), part.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool mayBeMarkup(QChar c)
{
    constexpr quint64 low = 1ULL << '\n' | 1ULL << '\r' | 1ULL << '*';
    constexpr quint64 high = 1ULL << ('`' - 64) | 1ULL << ('[' - 64) | 1ULL << (']' - 64) | 1ULL << ('^' - 64) | 1ULL << ('\\' - 64);
    const char16_t unit = c.unicode();
    if (unit < 128) // bits rather than cases: every character of a manual is asked about
        return ((unit < 64 ? low : high) >> (unit % 64) & 1) != 0;
    return unit == u'\u2028' || unit == u'\u2029';
}

/// Most wordings have none, and show what they are.
bool hasMarkup(QStringView markup)
{
    return std::any_of(markup.begin(), markup.end(), mayBeMarkup);
}

QString shownBy(const text::Run &run)
{
    if (run.kind == text::RunKind::LineBreak)
        return QStringLiteral("\n");
    if (run.kind == text::RunKind::Footnote)
        return objectSign;
    return run.code ? QString(run.text.size(), objectSign) : run.text;
}

void addNotes(const QList<text::Run> &runs, int depth, Reading &reading)
{
    for (const text::Run &run : runs) {
        if (run.kind != text::RunKind::Footnote || depth >= deepestNote)
            continue;
        const QList<text::Run> note = text::parse(run.note);
        reading.withNotes += u'\n';
        for (const text::Run &part : note)
            reading.withNotes += shownBy(part);
        addNotes(note, depth + 1, reading);
    }
}

} // namespace

Reading read(const QString &markup)
{
    if (!hasMarkup(markup))
        return {markup, markup, markup, 0, 0, {}};
    Reading reading;
    const QList<text::Run> runs = text::parse(markup);
    bool isSetOff = false;
    for (const text::Run &run : runs) {
        const QString shown = shownBy(run);
        reading.shown += shown;
        reading.ownVoice += run.emphasis ? QString(objectSign) : shown;
        reading.notes += run.kind == text::RunKind::Footnote;
        if (!saysSomething(shown))
            continue;
        reading.strong += run.strong && !isSetOff;
        isSetOff = run.strong;
    }
    reading.withNotes = reading.shown;
    addNotes(runs, 0, reading);
    reading.targets = text::targets(markup);
    return reading;
}

} // namespace check
