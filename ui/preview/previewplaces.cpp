// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the preview that finds places: a page by what is printed on it, and the caret both ways.
#include "ui/preview/caretlink.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewpane.h"

namespace ui::preview {

void PreviewPane::goToLabel(const QString &label)
{
    if (!m_view->composition() || m_isGlance)
        return;
    const compose::Pages &pages = m_view->composition()->document.pages;
    for (int page = 0; page < int(pages.size()); ++page) {
        if (pages.sheet(page).label.compare(label, Qt::CaseInsensitive) != 0)
            continue;
        m_view->goToPage(page);
        return m_view->setFocus(Qt::OtherFocusReason);
    }
}

void PreviewPane::showPassage(model::PassageId passage, base::Language language, int position)
{
    showCaret({model::ref(passage), language, position});
}

void PreviewPane::showEntry(model::EntryId entry, base::Language language, int position)
{
    showCaret({model::ref(entry), language, position});
}

void PreviewPane::showCaret(const Caret &caret)
{
    m_caret = caret;
    m_composer.open(openEntry());
    if (isVisible())
        m_view->showObject(caret.object, caret.language, caretCharacter());
}

model::EntryId PreviewPane::openEntry() const
{
    return m_caret && m_view->isFollowing() ? m_source.manual().entryOf(m_caret->object) : model::EntryId();
}

/// As printed; what was typed a moment ago is not yet on the pages, then it is the nearest.
qsizetype PreviewPane::caretCharacter() const
{
    if (m_caret->position < 0)
        return -1;
    const PrintedText printed(m_view->shelf(), m_caret->object, m_caret->language);
    return printedCharacter(printed, writtenText(m_source.manual(), m_caret->object, m_caret->language), m_caret->position);
}

void PreviewPane::activate(const model::ObjectRef &object, base::Language language, qsizetype character)
{
    const PrintedText printed(m_view->shelf(), object, language);
    const int position = caretPosition(printed, writtenText(m_source.manual(), object, language), character);
    if (object.kind == model::ObjectKind::Passage)
        Q_EMIT passageActivated(model::PassageId(object.id), language, position);
    else if (object.kind == model::ObjectKind::Entry)
        Q_EMIT entryActivated(model::EntryId(object.id), language, position);
}

} // namespace ui::preview
