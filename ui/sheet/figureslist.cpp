// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/figureslist.h"

#include "check/living.h"
#include "edit/sheetedits.h"
#include "ui/language/wordtext.h"
#include "ui/sheet/sparkline.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui::sheet {

using namespace model;

namespace {

enum Column { FirstLabel, SecondLabel, Value, FirstUnit, SecondUnit, AsOf, Source, columnCount };

Text written(const Text &before, const std::array<base::Language, 2> &languages, const QString &first, const QString &second)
{
    Text text = before;
    text.in(languages[0]) = Wording(first.trimmed());
    text.in(languages[1]) = Wording(second.trimmed());
    return text;
}

} // namespace

FiguresList::FiguresList(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, columnCount, this)), m_line(new Sparkline(this)), m_hint(new QLabel(this)),
      m_add(new QPushButton(this)), m_refresh(new QPushButton(this)), m_remove(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("sheet.figures"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // a long name is read whole
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const Column head : {Value, AsOf})
        m_table->horizontalHeader()->setSectionResizeMode(head, QHeaderView::ResizeToContents);
    m_hint->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("sheet.figures.add"));
    m_refresh->setObjectName(QStringLiteral("sheet.figures.refresh"));
    m_remove->setObjectName(QStringLiteral("sheet.figures.remove"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_refresh, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_line);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    connect(m_table, &QTableWidget::cellChanged, this, &FiguresList::take);
    connect(m_table, &QTableWidget::currentCellChanged, this, &FiguresList::judge);
    connect(m_add, &QPushButton::clicked, this, &FiguresList::add);
    connect(m_refresh, &QPushButton::clicked, this, &FiguresList::refresh);
    connect(m_remove, &QPushButton::clicked, this, &FiguresList::remove);
    retranslate();
}

void FiguresList::show(const Manual &manual, const Entry &practice)
{
    if (m_practice == practice.id && m_languages == manual.header().languages && m_figures == practice.figures)
        return;
    m_practice = practice.id;
    m_languages = manual.header().languages;
    m_figures = practice.figures;
    retranslate();
}

void FiguresList::addRow(const Figure &figure)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList cells{figure.label.in(m_languages[0]).text(), figure.label.in(m_languages[1]).text(), figure.header.value,
                            figure.unit.in(m_languages[0]).text(), figure.unit.in(m_languages[1]).text(), figure.header.asOf,
                            figure.header.source};
    for (int column = 0; column < columnCount; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

void FiguresList::fill()
{
    m_isFilling = true;
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    m_table->setRowCount(0);
    for (const Figure &figure : std::as_const(m_figures))
        addRow(figure);
    m_table->setCurrentCell(std::clamp(row, 0, std::max(0, int(m_figures.size()) - 1)), std::max(0, column));
    m_isFilling = false;
    judge();
}

Figure FiguresList::read(int row) const
{
    Figure figure = m_figures[row];
    const auto cell = [&](int column) { return m_table->item(row, column)->text(); };
    figure.label = written(figure.label, m_languages, cell(FirstLabel), cell(SecondLabel));
    figure.unit = written(figure.unit, m_languages, cell(FirstUnit), cell(SecondUnit));
    figure.header.value = cell(Value).trimmed();
    figure.header.asOf = cell(AsOf).trimmed();
    figure.header.source = cell(Source).trimmed();
    return figure;
}

QList<Figure> FiguresList::readAll() const
{
    QList<Figure> figures;
    for (int row = 0; row < m_table->rowCount(); ++row)
        figures.append(read(row));
    return figures;
}

void FiguresList::take(int row)
{
    if (m_isFilling || row >= m_figures.size())
        return;
    const Figure figure = read(row);
    const bool isDay = figure.header.asOf.isEmpty() || QDate::fromString(figure.header.asOf, Qt::ISODate).isValid();
    if (isDay && !(figure == m_figures[row]))
        Q_EMIT changed(readAll());
    judge();
}

void FiguresList::add()
{
    QList<Figure> figures = readAll();
    Figure figure;
    figure.id = FigureId::create();
    figure.label.in(m_languages[0]) = Wording(tr("New figure"));
    figures.append(figure);
    Q_EMIT changed(figures);
    m_table->setCurrentCell(m_table->rowCount() - 1, FirstLabel);
    m_table->setFocus();
}

/// What it was goes among the earlier values; today's is typed in its place.
void FiguresList::refresh()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    QList<Figure> figures = readAll();
    const DatedValue now{figures[row].header.value, QDate::currentDate().toString(Qt::ISODate), figures[row].header.source};
    figures[row] = edit::refreshed(figures[row], now);
    Q_EMIT changed(figures);
    m_table->setCurrentCell(row, Value);
    m_table->setFocus();
    m_table->editItem(m_table->item(row, Value));
}

void FiguresList::remove()
{
    QList<Figure> figures = readAll();
    if (const int row = m_table->currentRow(); row >= 0) {
        figures.removeAt(row);
        Q_EMIT changed(figures);
    }
}

void FiguresList::judge()
{
    if (m_isFilling) // no button loses the keyboard because the rows are made anew
        return;
    const int row = m_table->currentRow();
    const bool isOne = row >= 0 && row < m_figures.size();
    m_refresh->setEnabled(isOne);
    m_remove->setEnabled(isOne);
    m_line->setVisible(false);
    QStringList doubts;
    if (isOne) {
        m_line->show(m_figures[row]);
        const FigureHeader header = read(row).header;
        const QDate day = QDate::fromString(header.asOf, Qt::ISODate);
        if (!header.value.isEmpty() && !check::rangeIn(header.value))
            doubts.append(tr("“%1” is not a number or a range; it is kept as it is.").arg(header.value));
        if (!header.asOf.isEmpty() && !day.isValid())
            doubts.append(tr("Write the day as 2026-11-30. Until then it is not kept."));
        if (day > QDate::currentDate())
            doubts.append(tr("This day is still to come; it is kept as it is."));
    }
    m_hint->setText(doubts.join(u' '));
    m_hint->setVisible(!doubts.isEmpty());
}

void FiguresList::retranslate()
{
    m_table->setAccessibleName(tr("Figures of the practice"));
    const auto in = [&](int index) { return language::languageSign(m_languages[size_t(index)]); };
    m_table->setHorizontalHeaderLabels({tr("What (%1)").arg(in(0)), tr("What (%1)").arg(in(1)), tr("Value or range"), tr("Unit (%1)").arg(in(0)),
                                        tr("Unit (%1)").arg(in(1)), tr("As of"), tr("Source")});
    m_add->setText(tr("&Add"));
    m_refresh->setText(tr("&Refresh with today’s value"));
    m_remove->setText(tr("Re&move"));
    fill();
}

void FiguresList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::sheet
