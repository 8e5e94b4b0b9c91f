// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/templatedialog.h"

#include "check/sheets.h"
#include "edit/sheetedits.h"
#include "ui/language/errortext.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/roomyrows.h"
#include "ui/sheet/fieldform.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::sheet {

using namespace model;

TemplateDialog::TemplateDialog(edit::Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_fields(sheetTemplate(workspace.manual())), m_hint(new QLabel(this)),
      m_list(new QListWidget(this)), m_form(new FieldForm(this)), m_add(new QPushButton(this)), m_up(new QPushButton(this)),
      m_down(new QPushButton(this)), m_remove(new QPushButton(this)), m_says(new QLabel(this)),
      m_buttons(new shared::DialogButtons(this)), m_counting([this](const QList<int> &counts) { takeCounts(counts); })
{
    setObjectName(QStringLiteral("templateDialog"));
    build();
    m_counting.ask([manual = workspace.manual(), fields = m_fields](const base::CancelToken &cancel) {
        return check::sheetsSaying(manual, fields, cancel);
    });
    for (SheetField &field : m_fields) // those of the usual template become the manual's own
        if (field.id.isNull())
            field.id = SheetFieldId::create();
    m_before = m_fields;
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::choose);
    connect(m_form, &FieldForm::changed, this, [this](const SheetField &field) {
        if (const int row = m_list->currentRow(); row >= 0) {
            m_fields[row] = field;
            m_list->item(row)->setText(nameOf(field));
            judge();
        }
    });
    connect(m_add, &QPushButton::clicked, this, &TemplateDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &TemplateDialog::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TemplateDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(820, 560);
    retranslate();
    fill(0);
}

void TemplateDialog::build()
{
    m_hint->setWordWrap(true);
    m_says->setWordWrap(true);
    m_says->setObjectName(QStringLiteral("template.says"));
    m_list->setObjectName(QStringLiteral("template.fields"));
    m_list->setItemDelegate(new shared::RoomyRows(this));
    const std::pair<QPushButton *, const char *> names[] = {
        {m_add, "template.add"}, {m_up, "template.up"}, {m_down, "template.down"}, {m_remove, "template.remove"}};
    auto *actions = new QHBoxLayout;
    for (const auto &[button, name] : names) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(actions);
    auto *right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addWidget(m_says);
    right->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    m_accept = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("template.accept"));
    m_buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_hint);
    column->addLayout(row, 1);
    column->addWidget(m_buttons);
}

void TemplateDialog::takeCounts(const QList<int> &counts)
{
    for (qsizetype i = 0; i < counts.size(); ++i)
        m_sheets.insert(m_before[i].id, counts[i]);
    judge();
}

QString TemplateDialog::nameOf(const SheetField &field) const
{
    const QString name = language::fieldName(field, language::readersLanguage());
    return name.isEmpty() || (field.name.isEmpty() && field.header.role == Role::None) ? tr("without a name") : name;
}

void TemplateDialog::fill(int row)
{
    m_isFilling = true;
    m_list->clear();
    for (const SheetField &field : std::as_const(m_fields))
        m_list->addItem(nameOf(field));
    m_isFilling = false;
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, int(m_fields.size()) - 1)));
    judge();
}

void TemplateDialog::choose(int row)
{
    if (m_isFilling || row < 0)
        return;
    m_form->show(m_fields[row], m_workspace.manual().header().languages);
    judge();
}

void TemplateDialog::add()
{
    SheetField field;
    field.id = SheetFieldId::create();
    const int row = std::min(int(m_fields.size()), m_list->currentRow() + 1);
    m_fields.insert(row, field);
    fill(row);
    m_form->setFocus();
    focusNextChild();
}

void TemplateDialog::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_fields.removeAt(row);
    fill(row);
    m_list->setFocus();
}

void TemplateDialog::move(int step)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_fields.size())
        return;
    m_fields.move(row, row + step);
    fill(row + step);
}

void TemplateDialog::judge()
{
    const int row = m_list->currentRow();
    const bool isOne = row >= 0 && row < m_fields.size();
    const bool isWritable = m_workspace.access() == edit::Access::ReadWrite;
    const bool areNamed = std::all_of(m_fields.cbegin(), m_fields.cend(), [](const SheetField &field) {
        return !field.name.isEmpty() || field.header.role != Role::None;
    });
    m_form->setEnabled(isOne && isWritable);
    m_add->setEnabled(isWritable);
    m_up->setEnabled(isWritable && row > 0);
    m_down->setEnabled(isWritable && isOne && row + 1 < m_fields.size());
    m_remove->setEnabled(isWritable && isOne && m_fields.size() > 1);
    m_accept->setEnabled(isWritable && areNamed && m_fields != m_before);
    const int sheets = isOne ? m_sheets.value(m_fields[row].id) : 0;
    QStringList says;
    if (!areNamed)
        says.append(tr("Give each field a name in at least one language, or say what it is."));
    if (sheets > 0)
        says.append(tr("%n sheet(s) say something in this field. Were it removed, their text would stay under its heading.", nullptr, sheets));
    m_says->setText(says.join(u' '));
}

void TemplateDialog::accept()
{
    const base::Outcome outcome = m_workspace.perform(edit::changeTemplate(m_fields));
    if (!outcome)
        return m_says->setText(language::errorText(outcome.error()));
    QDialog::accept();
}

void TemplateDialog::retranslate()
{
    setWindowTitle(tr("Fields of the practice sheets"));
    m_hint->setText(tr("What every practice is asked. The order is that of the sheets’ list of fields and of the board."));
    m_list->setAccessibleName(tr("Fields, in order"));
    m_add->setText(tr("&Add"));
    m_up->setText(tr("&Up"));
    m_down->setText(tr("&Down"));
    m_remove->setText(tr("Re&move"));
    m_accept->setText(tr("&Change"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    if (m_list->count() > 0)
        fill(m_list->currentRow());
}

void TemplateDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::sheet
