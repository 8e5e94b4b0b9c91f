// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/language/interfacelanguage.h"
#include "ui/outline/tally.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QToolButton;

namespace ui::window {

/// The foot of the window: words in each language, how far each has come, what needs work, whether everything is saved, and the language the
/// program speaks. It says "saved" only of what the file has confirmed.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const outline::Tally &tally, QWidget *parent = nullptr);

    void setSource(edit::Workspace *workspace);
    /// Words and progress are told of this entry with everything under it; null: of the manual.
    void showEntry(model::EntryId entry);
    /// Words of what is selected are told instead, French and Dutch; a language that is not selected has none.
    void showSelected(const std::optional<std::array<qint64, 2>> &words);
    void showLanguage(language::Interface language);
    /// A hint or a confirmation; it stays for three seconds.
    void say(const QString &message) { showMessage(message, 3000); }
    /// What is said of saving now.
    QString savedWords() const;

Q_SIGNALS:
    void workAsked();
    void languageChosen(ui::language::Interface language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameIt(const QString &message);
    void retranslate();
    void showCounts();
    QString wordsOf(const std::array<qint64, 2> &words, bool areSelected) const;
    void showSaved();
    QToolButton *makeLanguageButton();

    const outline::Tally &m_tally;
    edit::Workspace *m_workspace = nullptr;
    model::EntryId m_entry;
    std::optional<std::array<qint64, 2>> m_selected;
    QLabel *m_words;
    QLabel *m_progress;
    QToolButton *m_work;
    QLabel *m_saved;
    QToolButton *m_language;
    QTimer m_pending;
};

} // namespace ui::window
