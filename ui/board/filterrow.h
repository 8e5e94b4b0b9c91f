// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/entryfilter.h"
#include "ui/board/savedfilters.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace ui::shared {
class Dialogs;
class EntryFilterForm;
}

namespace ui::board {

/// What is left of the board: words, kinds of entries; kept under names and taken up again.
class FilterRow final : public QWidget
{
    Q_OBJECT

public:
    FilterRow(shared::Dialogs &dialogs, QWidget *parent);

    void setManual(const model::Manual &manual);
    QString words() const;
    check::EntryFilter entries() const;

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void entriesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void keep();
    void use(const SavedFilter &filter);
    void retranslate();

    shared::Dialogs &m_dialogs;
    QLineEdit *m_words;
    shared::EntryFilterForm *m_entries;
    QPushButton *m_saved;
    QMenu *m_menu;
    QString m_manual; ///< its code
    QString m_used;   ///< the name of the filter that was taken up last
};

} // namespace ui::board
