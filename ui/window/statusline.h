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

/// The foot of the window: words in each language, what needs work, whether everything is saved, and the language the
/// program speaks. It says "saved" only of what the file has confirmed.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const outline::Tally &tally, QWidget *parent = nullptr);

    void setSource(edit::Workspace *workspace);
    void showLanguage(language::Interface language);
    /// What is said of saving now.
    QString savedWords() const;

Q_SIGNALS:
    void workAsked();
    void languageChosen(ui::language::Interface language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCounts();
    void showSaved();
    QToolButton *makeLanguageButton();

    const outline::Tally &m_tally;
    edit::Workspace *m_workspace = nullptr;
    QLabel *m_words;
    QToolButton *m_work;
    QLabel *m_saved;
    QToolButton *m_language;
    QTimer m_pending;
};

} // namespace ui::window
