// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QObject>

namespace ui::aid {
class AidPane;
class TermMarks;
}
namespace ui::editor {
class PassageEditor;
}
namespace ui::spelling {
class SpellingMarks;
}

namespace ui::window {

/// Spelling and terms in the text: brings those who know to those who show.
class WritingAids final : public QObject
{
    Q_OBJECT

public:
    WritingAids(editor::PassageEditor &editor, aid::AidPane &pane, QObject *parent);

    /// Before the editor hears of it, which asks at once.
    void setSource(edit::Workspace *workspace);
    void followCaret();

    bool isSpellingShown() const;
    /// Dictionaries and names are known: until then no word is marked.
    bool isSpellingKnown() const;
    void showSpelling(bool shown);
    void goToNextMisspelt();
    /// Puts the first term that the other language has and this one misses at the caret.
    void insertMissingTerm();
    /// A dialog with the manual's own words.
    void showOwnWords(QWidget *window);

Q_SIGNALS:
    void refused(const base::Error &error);
    void noneMisspelt();
    void noTermMissing();
    /// Told once for each language and run of the program.
    void dictionaryMissing(base::Language language);

private:
    void tellMissingDictionaries();

    editor::PassageEditor &m_editor;
    aid::AidPane &m_pane;
    spelling::SpellingMarks *m_spelling;
    aid::TermMarks *m_terms;
    QList<base::Language> m_told;
};

} // namespace ui::window
