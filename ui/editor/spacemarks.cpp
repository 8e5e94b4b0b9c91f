// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/spacemarks.h"

#include "text/characters.h"
#include "ui/editor/richtext.h"
#include "ui/editor/sheet.h"

namespace ui::editor {

SpaceMarks::SpaceMarks(const Sheet &sheet, QObject *parent) : MarkSource(parent), m_sheet(sheet) {}

void SpaceMarks::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) != shown)
        Q_EMIT changed({});
}

QString SpaceMarks::shownText(const model::TextRef &text, base::Language language) const
{
    const model::Text *both = m_sheet.manual().text(text);
    return both ? shown(text::parse(both->in(language).text()), {}).text : QString();
}

QList<shared::Mark> SpaceMarks::marksIn(const model::TextRef &text, base::Language language)
{
    QList<shared::Mark> marks;
    if (!m_shown)
        return marks;
    const QString written = shownText(text, language);
    for (int at = 0; at < written.size(); ++at)
        if (written[at] == text::noBreakSpace || written[at] == text::narrowNoBreakSpace)
            marks.append({at, 1, shared::MarkKind::Space});
    return marks;
}

QString SpaceMarks::noteAt(const model::TextRef &text, base::Language language, int character)
{
    const QString written = m_shown ? shownText(text, language) : QString();
    const QChar there = character >= 0 && character < written.size() ? written[character] : QChar();
    if (there == text::noBreakSpace)
        return tr("No-break space");
    return there == text::narrowNoBreakSpace ? tr("Narrow no-break space") : QString();
}

} // namespace ui::editor
