// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/selectedwords.h"

#include "ui/editor/passageeditor.h"
#include "ui/outline/tally.h"

namespace ui::window {

namespace {

SelectedWords::Words wordsOf(const model::Manual &manual, const QList<model::PassageId> &passages, const base::CancelToken &cancel)
{
    SelectedWords::Words words{};
    for (const model::PassageId id : passages) {
        const model::Passage *passage = cancel.isCancelled() ? nullptr : manual.passage(id);
        for (size_t side = 0; passage && side < 2; ++side)
            words[side] += outline::wordsIn(passage->text.wordings[side].text())
                           + outline::wordsIn(passage->attribution.wordings[side].text());
    }
    return words;
}

} // namespace

SelectedWords::SelectedWords(editor::PassageEditor &editor, QObject *parent)
    : QObject(parent), m_editor(editor), m_work([this](const Words &words) { Q_EMIT counted(words); })
{
    connect(&editor, &editor::PassageEditor::caretMoved, this, &SelectedWords::count);
    connect(&editor.desk(), &editor::Desk::selectionChanged, this, &SelectedWords::count);
}

void SelectedWords::count()
{
    editor::Desk &desk = m_editor.desk();
    m_work.forget();
    if (desk.selection().isActive()) {
        m_work.ask([manual = desk.manual(), passages = desk.chosenPassages()](const base::CancelToken &cancel) {
            return wordsOf(manual, passages, cancel);
        });
        return;
    }
    const bool selects = desk.row() >= 0 && desk.live().textCursor().hasSelection();
    if (!selects)
        return Q_EMIT counted(std::nullopt);
    Words words{};
    words[size_t(base::indexOf(desk.language()))] = outline::wordsIn(desk.live().textCursor().selectedText());
    Q_EMIT counted(words);
}

} // namespace ui::window
