// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/partform.h"

#include "model/vocabulary.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/meetings/packwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ui::meetings {

using namespace Qt::StringLiterals;
using model::Extent;
using model::PackLanguages;
using model::PackPartKind;

namespace {

constexpr int mostBlankRows = 200;
constexpr int linesOfFields = 6;

/// As a part names a field: those of the usual template have no code but a role.
QString codeFor(const model::SheetField &field)
{
    return field.id.isNull() ? model::codeOf(field.header.role) : model::codeOf(field);
}

bool isSheetOfCards(PackPartKind kind)
{
    return kind == PackPartKind::Badges || kind == PackPartKind::TableCards;
}

bool isRead(PackPartKind kind)
{
    return !isSheetOfCards(kind) && kind != PackPartKind::Certificate && kind != PackPartKind::DoorSign;
}

QList<PackLanguages> languagesFor(PackPartKind kind)
{
    QList<PackLanguages> all{PackLanguages::French, PackLanguages::Dutch, PackLanguages::Columns, PackLanguages::Own};
    if (kind == PackPartKind::HandOut)
        all.insert(3, PackLanguages::Facing);
    return all;
}

template<typename Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

} // namespace

PartForm::PartForm(QWidget *parent)
    : QWidget(parent),
      m_form(new QFormLayout(this)),
      m_languagesLabel(new QLabel(this)),
      m_languages(named(new QComboBox(this), u"part.languages"_s)),
      m_extentLabel(new QLabel(this)),
      m_extent(named(new QComboBox(this), u"part.extent"_s)),
      m_chosen(named(new QListWidget(this), u"part.fields"_s)),
      m_rowsLabel(new QLabel(this)),
      m_rows(named(new QSpinBox(this), u"part.rows"_s)),
      m_sheetLabel(new QLabel(this)),
      m_perSheet(named(new QComboBox(this), u"part.perSheet"_s)),
      m_notes(named(new QCheckBox(this), u"part.notes"_s)),
      m_large(named(new QCheckBox(this), u"part.large"_s))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(12);
    m_rows->setRange(0, mostBlankRows);
    m_chosen->setFixedHeight(fontMetrics().lineSpacing() * linesOfFields + 12);
    for (const auto &[label, field] : {std::pair<QLabel *, QWidget *>(m_languagesLabel, m_languages),
                                       {m_extentLabel, m_extent},
                                       {m_rowsLabel, m_rows},
                                       {m_sheetLabel, m_perSheet}}) {
        label->setBuddy(field);
        m_form->addRow(label, field);
        if (field == m_extent)
            m_form->addRow(QString(), m_chosen);
    }
    m_form->addRow(QString(), m_notes);
    m_form->addRow(QString(), m_large);
    connectFields();
    retranslate();
}

void PartForm::connectFields()
{
    for (QComboBox *combo : {m_languages, m_extent, m_perSheet})
        connect(combo, &QComboBox::activated, this, &PartForm::tell);
    for (QCheckBox *box : {m_notes, m_large})
        connect(box, &QCheckBox::clicked, this, &PartForm::tell);
    connect(m_rows, &QSpinBox::editingFinished, this, &PartForm::tell);
    connect(m_chosen, &QListWidget::itemChanged, this, &PartForm::tell);
}

void PartForm::show(const model::PackPart &part, const QList<model::SheetField> &fields)
{
    m_part = part;
    m_fields = fields;
    fill();
}

model::PackPart PartForm::asked() const
{
    model::PackPart part = m_part;
    part.languages = PackLanguages(m_languages->currentData().toInt());
    part.extent = Extent(m_extent->currentData().toInt());
    part.notes = m_notes->isChecked();
    part.large = m_large->isChecked();
    part.blankRows = m_rows->value();
    part.perSheet = m_perSheet->currentData().toInt();
    // A field that left the template may come back, and is chosen then as it was.
    for (int row = 0; row < m_chosen->count(); ++row) {
        const QString code = m_chosen->item(row)->data(Qt::UserRole).toString();
        part.fields.removeAll(code);
        if (m_chosen->item(row)->checkState() == Qt::Checked)
            part.fields.append(code);
    }
    return part;
}

void PartForm::tell()
{
    if (m_isFilling)
        return;
    const model::PackPart part = asked();
    if (part == m_part)
        return;
    m_part = part;
    showWhatFits();
    Q_EMIT changed(part);
}

void PartForm::fill()
{
    m_isFilling = true;
    m_languages->clear();
    for (const PackLanguages languages : languagesFor(m_part.kind))
        m_languages->addItem(packLanguagesName(languages), int(languages));
    m_extent->clear();
    for (const Extent extent : {Extent::Whole, Extent::Summary, Extent::Fields})
        m_extent->addItem(extentName(extent), int(extent));
    m_perSheet->clear();
    for (const int cards : {10, 8, 6, 4})
        m_perSheet->addItem(tr("%1 on a sheet", "cards").arg(cards), cards);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(int(m_part.languages))));
    m_extent->setCurrentIndex(m_extent->findData(int(m_part.extent)));
    m_perSheet->setCurrentIndex(std::max(0, m_perSheet->findData(m_part.perSheet)));
    m_notes->setChecked(m_part.notes);
    m_large->setChecked(m_part.large);
    m_rows->setValue(m_part.blankRows);
    fillFields();
    showWhatFits();
    m_isFilling = false;
}

/// In its place where the fields are the same: somebody may be ticking one after the other.
void PartForm::fillFields()
{
    const int row = m_chosen->currentRow();
    m_chosen->clear();
    for (const model::SheetField &field : std::as_const(m_fields)) {
        auto *item = new QListWidgetItem(language::fieldName(field, language::readersLanguage()), m_chosen);
        item->setData(Qt::UserRole, codeFor(field));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_part.fields.contains(codeFor(field)) ? Qt::Checked : Qt::Unchecked);
    }
    m_chosen->setCurrentRow(std::clamp(row, 0, std::max(0, m_chosen->count() - 1)));
}

void PartForm::showWhatFits()
{
    const bool isHandOut = m_part.kind == PackPartKind::HandOut;
    m_form->setRowVisible(m_extent, isHandOut);
    m_form->setRowVisible(m_chosen, isHandOut && m_part.extent == Extent::Fields);
    m_form->setRowVisible(m_rows, m_part.kind == PackPartKind::Attendance);
    m_form->setRowVisible(m_perSheet, isSheetOfCards(m_part.kind));
    m_form->setRowVisible(m_notes, isHandOut || m_part.kind == PackPartKind::Programme);
    m_form->setRowVisible(m_large, isRead(m_part.kind));
    m_notes->setText(isHandOut ? tr("Room &for notes") : tr("With what &is needed"));
}

void PartForm::retranslate()
{
    m_languagesLabel->setText(tr("&Languages:"));
    m_extentLabel->setText(tr("&How much:"));
    m_rowsLabel->setText(tr("Blank ro&ws:"));
    m_sheetLabel->setText(tr("&Cards:"));
    m_large->setText(tr("In large prin&t"));
    m_chosen->setAccessibleName(tr("Fields that are printed"));
    m_rows->setToolTip(tr("After those who are registered"));
    fill();
}

void PartForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::meetings
