// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/tableintake.h"

#include "ui/language/errortext.h"
#include "ui/shared/dialogbuttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace Qt::StringLiterals;
using exchange::TextEncoding;

namespace {

constexpr int mostRows = 100;    // that are shown; all are taken in
constexpr int columnWidth = 150; // pixels
constexpr int remarkLines = 4;

constexpr std::array<char16_t, 3> separators{u';', u',', u'\t'};

} // namespace

TableIntake::TableIntake(const Source &source, const Read &first, QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_read(first),
      m_encodingLabel(new QLabel(this)),
      m_encoding(new QComboBox(this)),
      m_separatorLabel(new QLabel(this)),
      m_separator(new QComboBox(this)),
      m_header(new QCheckBox(this)),
      m_shown(new QLabel(this)),
      m_table(new QTableWidget(this)),
      m_summary(new QLabel(this)),
      m_remarks(new QPlainTextEdit(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"tableIntake"_s);
    build();
    for (QComboBox *choice : {m_encoding, m_separator})
        connect(choice, &QComboBox::currentIndexChanged, this, &TableIntake::readAgain);
    connect(m_header, &QCheckBox::toggled, this, &TableIntake::readAgain);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT taken(m_read);
        accept();
    });
    resize(780, 560);
    retranslate();
    m_table->setFocus();
}

void TableIntake::build()
{
    m_encoding->setObjectName(u"intake.encoding"_s);
    m_separator->setObjectName(u"intake.separator"_s);
    m_header->setObjectName(u"intake.header"_s);
    m_table->setObjectName(u"intake.table"_s);
    m_summary->setObjectName(u"intake.summary"_s);
    m_remarks->setObjectName(u"intake.remarks"_s);
    m_encodingLabel->setBuddy(m_encoding);
    m_separatorLabel->setBuddy(m_separator);
    m_encodingLabel->setVisible(m_source.isFile);
    m_encoding->setVisible(m_source.isFile);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_summary->setWordWrap(true);
    m_remarks->setReadOnly(true);
    m_remarks->setTabChangesFocus(true);
    m_remarks->setMaximumHeight(fontMetrics().lineSpacing() * remarkLines + 16);
    auto *reading = new QHBoxLayout;
    reading->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_encodingLabel, m_encoding, m_separatorLabel,
                                                          m_separator, m_header})
        reading->addWidget(part);
    reading->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addLayout(reading);
    column->addWidget(m_shown);
    column->addWidget(m_table, 1);
    column->addWidget(m_summary);
    column->addWidget(m_remarks);
    column->addWidget(m_buttons);
}

/// As it is said to be now; what the columns are is recognised anew.
void TableIntake::readAgain()
{
    if (m_isFilling)
        return;
    const auto read =
        m_source.read({TextEncoding(m_encoding->currentIndex()),
                       QChar(separators[size_t(m_separator->currentIndex())]), m_header->isChecked()});
    if (!read) {
        m_summary->setText(language::errorText(read.error()));
        return;
    }
    m_read = *read;
    fill();
}

void TableIntake::fill()
{
    m_isFilling = true;
    const auto separator = std::find(separators.begin(), separators.end(), m_read.table.separator.unicode());
    if (m_source.isFile)
        m_encoding->setCurrentIndex(int(m_read.table.encoding));
    m_separator->setCurrentIndex(separator == separators.end() ? 0 : int(separator - separators.begin()));
    m_header->setChecked(!m_read.table.header.isEmpty());
    const int shown = int(std::min<qsizetype>(m_read.table.rows.size(), mostRows));
    m_table->clear();
    m_table->setRowCount(shown + 1);
    m_table->setColumnCount(int(m_read.columns.size()));
    m_table->setVerticalHeaderItem(0, new QTableWidgetItem(QString()));
    for (int column = 0; column < m_read.columns.size(); ++column) {
        const QString header = m_read.table.header.value(column);
        m_table->setHorizontalHeaderItem(
            column, new QTableWidgetItem(header.isEmpty() ? tr("Column %1").arg(column + 1) : header));
        auto *kind = new QComboBox;
        kind->addItems(m_source.kinds());
        kind->setCurrentIndex(m_read.columns[column]);
        kind->setAccessibleName(tr("What column %1 is").arg(m_table->horizontalHeaderItem(column)->text()));
        connect(kind, &QComboBox::currentIndexChanged, this,
                [this, column](int chosen) { chooseColumn(column, chosen); });
        m_table->setCellWidget(0, column, kind);
    }
    for (int row = 0; row < shown; ++row)
        fillRow(row, m_read.table.rows[row]);
    m_shown->setText(m_read.table.rows.size() > mostRows
                         ? tr("The first %1 of %2 rows. Choose above each column what it holds.")
                               .arg(mostRows)
                               .arg(m_read.table.rows.size())
                         : tr("Choose above each column what it holds."));
    m_isFilling = false;
    judge();
}

void TableIntake::fillRow(int row, const QStringList &cells)
{
    m_table->setVerticalHeaderItem(row + 1, new QTableWidgetItem(QString::number(row + 1)));
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto *item = new QTableWidgetItem(cells.value(column).simplified());
        item->setToolTip(cells.value(column));
        m_table->setItem(row + 1, column, item);
    }
}

void TableIntake::chooseColumn(int column, int kind)
{
    m_read.columns[column] = kind;
    judge();
}

void TableIntake::judge()
{
    const Verdict verdict = m_source.judge(m_read);
    m_summary->setText(verdict.summary);
    m_remarks->setPlainText(verdict.remarks.join(u'\n'));
    m_remarks->setVisible(!verdict.remarks.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(verdict.isUseful);
}

void TableIntake::retranslate()
{
    m_isFilling = true;
    setWindowTitle(m_source.title());
    m_encodingLabel->setText(tr("&Encoding"));
    m_separatorLabel->setText(tr("Cells are parted &by"));
    m_header->setText(tr("The first row names the &columns"));
    m_encoding->clear();
    m_encoding->addItems({u"UTF-8"_s, u"UTF-16"_s, tr("Windows-1252 (older spreadsheets)")});
    m_separator->clear();
    m_separator->addItems({tr("semicolon ;"), tr("comma ,"), tr("tab")});
    m_table->setAccessibleName(tr("The list as it was understood"));
    m_remarks->setAccessibleName(tr("What is odd in the list"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Take in"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_isFilling = false;
    fill();
}

void TableIntake::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::meetings
