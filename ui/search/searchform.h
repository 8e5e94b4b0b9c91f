// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/finding.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ui::shared {
class EntryFilterForm;
class SoughtOptions;
}

namespace ui::search {

/// What is looked for in the whole manual and where, and what it is to be replaced by.
class SearchForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchForm(QWidget *parent = nullptr);

    /// Ready to type; what is not empty takes the place of what stands there.
    void start(const QString &words);
    void startReplacing(const QString &words, const QString &with);
    void clear();
    void setWritable(bool writable);
    /// Its networks and principles can be chosen from.
    void setManual(const model::Manual &manual);

    QString words() const;
    edit::Search search() const;
    /// Words as they come, anywhere: what the index answers. Otherwise every wording is read.
    bool isUsual() const;
    bool isReplacing() const;
    QString with() const;
    bool keepsInStep() const;
    void showFault(const QString &fault);
    /// How many finds have a tick, of how many.
    void showTicked(qsizetype ticked, qsizetype count);
    /// What Enter in the words goes to.
    QLineEdit *field() const { return m_words; }

Q_SIGNALS:
    void changed();
    void replaceTickedAsked();
    void replaceCurrentAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillChoices();
    void retranslate();
    void enableReplacing();

    QLineEdit *m_words;
    shared::SoughtOptions *m_options;
    QComboBox *m_languages;
    QComboBox *m_steps;
    QComboBox *m_among;
    QToolButton *m_sift;
    shared::EntryFilterForm *m_entries;
    QToolButton *m_disclose;
    QWidget *m_replace;
    QLabel *m_withLabel;
    QLineEdit *m_with;
    QCheckBox *m_keep;
    QPushButton *m_replaceOne;
    QPushButton *m_replaceTicked;
    QLabel *m_fault;
    qsizetype m_ticked = 0;
    bool m_writable = false;
};

} // namespace ui::search
