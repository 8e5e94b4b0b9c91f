// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/separatedtable.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace ui::meetings {

/// Shows a list of a spreadsheet or a web form as it was understood, before it is taken in: its encoding, what parts its cells,
/// what each of its columns is. Whoever looks may say it better; nothing changes before "Take in".
class TableIntake final : public QDialog
{
    Q_OBJECT

public:
    struct Read {
        exchange::SeparatedTable table;
        QList<int> columns; ///< what each is, by index into `kinds`
    };
    struct Verdict {
        QString summary; ///< what would come in
        QStringList remarks;
        bool isUseful = true;
    };
    struct Source {
        std::function<QString()> title;
        std::function<base::Result<Read>(const exchange::TableReading &)> read;
        std::function<QStringList()> kinds; ///< what a column may be; the first: not taken in
        std::function<Verdict(const Read &)> judge;
        bool isFile = true; ///< pasted text has no encoding
    };

    TableIntake(const Source &source, const Read &first, QWidget *parent);

Q_SIGNALS:
    void taken(const ui::meetings::TableIntake::Read &read);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void readAgain();
    void fill();
    void fillRow(int row, const QStringList &cells);
    void chooseColumn(int column, int kind);
    void judge();
    void retranslate();

    Source m_source;
    Read m_read;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_separatorLabel;
    QComboBox *m_separator;
    QCheckBox *m_header;
    QLabel *m_shown;
    QTableWidget *m_table;
    QLabel *m_summary;
    QPlainTextEdit *m_remarks;
    QDialogButtonBox *m_buttons;
    bool m_isFilling = false;
};

} // namespace ui::meetings
