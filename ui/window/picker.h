// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QIcon>
#include <QList>
#include <QString>

class QLineEdit;
class QListWidget;

namespace ui::window {

/// One line of a picker; `detail` stands quiet at the right.
struct Pick {
    QString text;
    QString detail;
    QIcon icon;
};

/// Type a few letters, choose with the arrows, Enter: entries to go to, commands to give. Accents and capitals do not
/// matter, the letters need only come in that order.
class Picker final : public QDialog
{
    Q_OBJECT

public:
    Picker(const QString &title, const QString &prompt, const QList<Pick> &picks, QWidget *parent);

    /// A second thing that can be done with a pick, by Shift+Enter or its button.
    void offerSecond(const QString &label);

    /// Index into the picks; -1 when nothing was chosen.
    int chosen() const { return m_chosen; }
    bool isSecond() const { return m_isSecond; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);
    void choose();
    void chooseSecond();

    QList<Pick> m_picks;
    QLineEdit *m_words;
    QListWidget *m_list;
    int m_chosen = -1;
    bool m_hasSecond = false;
    bool m_isSecond = false;
};

/// How well `words` fit `text`: 0 not at all, more is better.
int fitness(const QString &words, const QString &text);

} // namespace ui::window
