// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/writingaids.h"

#include "ui/aid/aidpane.h"
#include "ui/aid/termmarks.h"
#include "ui/editor/passageeditor.h"
#include "ui/spelling/ownwordsdialog.h"
#include "ui/spelling/spellingmarks.h"

namespace ui::window {

WritingAids::WritingAids(editor::PassageEditor &editor, aid::AidPane &pane, QObject *parent)
    : QObject(parent), m_editor(editor), m_pane(pane), m_spelling(new spelling::SpellingMarks(text::Spelling::dictionaryFolders(), this)),
      m_terms(new aid::TermMarks(pane.glossary(), this))
{
    // What is misspelt lies over what is a term.
    editor.addMarks(m_terms);
    editor.addMarks(m_spelling);
    connect(&editor, &editor::PassageEditor::caretMoved, this, &WritingAids::followCaret);
    connect(m_spelling, &spelling::SpellingMarks::found, &editor, &editor::PassageEditor::goTo);
    connect(m_spelling, &spelling::SpellingMarks::noneLeft, this, &WritingAids::noneMisspelt);
    connect(&m_spelling->speller(), &spelling::Speller::refused, this, &WritingAids::refused);
    connect(&m_spelling->speller(), &spelling::Speller::changed, this, &WritingAids::tellMissingDictionaries);
    connect(&pane, &aid::AidPane::insertAtCaretAsked, &editor, &editor::PassageEditor::insertAtCaret);
}

void WritingAids::setSource(edit::Workspace *workspace)
{
    m_spelling->setSource(workspace);
}

void WritingAids::followCaret()
{
    m_spelling->follow(m_editor.caret());
}

bool WritingAids::isSpellingShown() const
{
    return m_spelling->isShown();
}

bool WritingAids::isSpellingKnown() const
{
    return m_spelling->speller().isReady();
}

void WritingAids::showSpelling(bool shown)
{
    m_spelling->setShown(shown);
    tellMissingDictionaries();
}

void WritingAids::goToNextMisspelt()
{
    m_spelling->goToNext();
}

void WritingAids::insertMissingTerm()
{
    const std::optional<edit::Caret> caret = m_editor.caret();
    const QString missing = caret ? m_pane.missingTerm({caret->text, caret->language}) : QString();
    if (missing.isEmpty())
        Q_EMIT noTermMissing();
    else
        m_editor.insertAtCaret(missing);
}

void WritingAids::showOwnWords(QWidget *window)
{
    if (m_spelling->speller().workspace())
        spelling::OwnWordsDialog(m_spelling->speller(), window).exec();
}

void WritingAids::tellMissingDictionaries()
{
    if (!m_spelling->isShown())
        return;
    for (const base::Language language : m_spelling->speller().languagesWithoutDictionary()) {
        if (m_told.contains(language))
            continue;
        m_told.append(language);
        Q_EMIT dictionaryMissing(language);
    }
}

} // namespace ui::window
