// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openeditor.h"
#include "support/dictionaries.h"
#include "ui/spelling/spellingmarks.h"

/// An editor that marks misspelt words. French knows "le bon projet dit la Partie", Dutch "het goede project zegt". Starts with
/// settings of nobody.
class SpellingDesk final
{
public:
    explicit SpellingDesk(const model::Incoming &incoming, edit::Access access = edit::Access::ReadWrite);
    ~SpellingDesk();

    OpenEditor &open() { return *m_editor; }
    ui::spelling::SpellingMarks &marks() { return *m_marks; }
    ui::spelling::Speller &speller() { return m_marks->speller(); }
    /// The words that are marked, as they are shown.
    QString marked(int row, base::Language language);
    /// Until the worker has answered.
    void learn();
    /// What the context menu offers at a character, without what is not shown.
    QList<QAction *> offered(int row, base::Language language, int character);
    QAction *offer(int row, base::Language language, int character, const QString &part);

private:
    support::Dictionaries m_dictionaries;
    std::unique_ptr<OpenEditor> m_editor;
    std::unique_ptr<ui::spelling::SpellingMarks> m_marks;
    QObject m_menu;
};

bool waitFor(const std::function<bool()> &done);

/// One module "le bon projet", row 0, with a paragraph "le **bno** projet" and "het goeede project", row 1, and another right one.
model::Incoming badlySpelt();
