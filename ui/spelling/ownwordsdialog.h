// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spelling/speller.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui::spelling {

/// Words that are right whatever a dictionary says: the manual's own, and those of the person who works here.
class OwnWordsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit OwnWordsDialog(Speller &speller, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void fill();
    void addRow(const QString &word, std::optional<base::Language> language, std::optional<model::WordId> id);
    void add();
    void remove();
    void enable();
    void retranslate();

    Speller &m_speller;
    QLabel *m_hint;
    QTreeWidget *m_list;
    QLabel *m_wordLabel;
    QLineEdit *m_word;
    QComboBox *m_language;
    QPushButton *m_add;
    QPushButton *m_remove;
    QDialogButtonBox *m_buttons;
};

} // namespace ui::spelling
