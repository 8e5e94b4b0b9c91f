// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/interfacelanguage.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace ui::window {

class ChoiceButton;
class RecentList;

/// What stands in the window before a manual is open: begin, go on with a recent one, and in which language.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Looks again at the recent files.
    void refresh();
    void showLanguage(language::Interface language);

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void exampleAsked();
    void guideAsked();
    void fileChosen(const QString &file);
    void languageChosen(ui::language::Interface language);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    QBoxLayout *languageRow();
    QBoxLayout *heading();
    QBoxLayout *choices();
    QBoxLayout *recent();

    QList<QToolButton *> m_languages;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_promise;
    QLabel *m_beginTitle;
    QLabel *m_recentTitle;
    QLabel *m_none;
    ChoiceButton *m_new;
    ChoiceButton *m_open;
    ChoiceButton *m_example;
    ChoiceButton *m_guide;
    RecentList *m_recent;
};

} // namespace ui::window
