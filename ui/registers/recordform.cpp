// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/recordform.h"

#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/registers/registerwords.h"
#include "ui/shared/colours.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ui::registers {

using namespace model;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

constexpr int linesOfText = 4;
constexpr int linesOfList = 3;

QString objectNameOf(Fact fact, Language language, bool isBilingual)
{
    static const char *const names[] = {"name", "text", "forms", "number", "url", "kind", "spellings", "network", "role", "credit", "file"};
    const QString name = u"registers."_s + QString::fromLatin1(names[int(fact)]);
    return isBilingual ? QString(name + u'.' + base::codeOf(language)) : name;
}

/// As it was typed: `toPlainText` would take no-break spaces for spaces.
QString textOf(const QPlainTextEdit &edit)
{
    return edit.document()->toRawText().replace(QChar(QChar::ParagraphSeparator), u'\n').replace(QChar(QChar::LineSeparator), u'\n');
}

} // namespace

RecordForm::RecordForm(QWidget *parent) : QWidget(parent), m_grid(nullptr), m_picture(new QLabel(this)), m_hint(new QLabel(this))
{
    m_picture->setObjectName(u"registers.thumbnail"_s);
    m_picture->hide();
    m_hint->setObjectName(u"registers.hint"_s);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_picture);
    column->addWidget(m_hint);
    column->addStretch(1);
}

void RecordForm::show(const Manual &manual, const std::optional<Record> &record)
{
    m_manual = manual;
    const bool isOther = !m_record || !record || refOf(*m_record) != refOf(*record);
    m_record = record;
    setEnabled(record.has_value());
    if (!record) {
        if (m_fieldsBox)
            m_fieldsBox->hide();
        return;
    }
    if (const Register which = *registerOf(refOf(*record)); which != m_which)
        build(which);
    m_fieldsBox->show();
    if (isOther)
        for (const Field &field : std::as_const(m_fields)) // nothing typed for another stays
            put(field, {});
    if (isOther)
        for (Field &field : m_fields)
            field.filled = typedIn(field);
    fill();
}

void RecordForm::build(Register which)
{
    m_which = which;
    delete m_fieldsBox;
    m_labels.clear();
    m_fields.clear();
    m_fieldsBox = new QWidget(this);
    m_grid = new QGridLayout(m_fieldsBox);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(6);
    m_grid->setHorizontalSpacing(14);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    const QList<FormRow> rows = rowsOf(which);
    m_heads = {};
    if (std::any_of(rows.cbegin(), rows.cend(), [](const FormRow &row) { return row.isBilingual; }))
        for (size_t column = 0; column < m_heads.size(); ++column) {
            m_heads[column] = new QLabel(m_fieldsBox);
            m_heads[column]->setForegroundRole(QPalette::PlaceholderText);
            m_grid->addWidget(m_heads[column], 0, int(column));
        }
    for (qsizetype i = 0; i < rows.size(); ++i)
        addRow(rows[i], 1 + 2 * int(i));
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_fieldsBox);
    retranslate();
}

void RecordForm::addRow(const FormRow &row, int at)
{
    auto *label = new QLabel(m_fieldsBox);
    label->setWordWrap(true);
    m_labels.append({row.fact, label});
    m_grid->addWidget(label, at, 0, 1, 2);
    const std::array<Language, 2> languages = m_manual.header().languages;
    for (size_t column = 0; column < (row.isBilingual ? 2u : 1u); ++column) {
        QWidget *widget = widgetFor(row);
        widget->setObjectName(objectNameOf(row.fact, languages[column], row.isBilingual));
        m_grid->addWidget(widget, at + 1, int(column), 1, row.isBilingual ? 1 : 2);
        m_fields.append({row, languages[column], widget, {}});
    }
    label->setBuddy(m_fields.constLast().row.isBilingual ? m_fields[m_fields.size() - 2].widget : m_fields.constLast().widget);
}

QWidget *RecordForm::widgetFor(const FormRow &row)
{
    switch (row.shape) {
    case Shape::Line: {
        auto *line = new QLineEdit(m_fieldsBox);
        connect(line, &QLineEdit::editingFinished, this, &RecordForm::take);
        return line;
    }
    case Shape::Text:
    case Shape::List: {
        auto *text = new QPlainTextEdit(m_fieldsBox);
        text->setTabChangesFocus(true);
        text->installEventFilter(this);
        const int lines = row.shape == Shape::Text ? linesOfText : linesOfList;
        text->setFixedHeight(fontMetrics().lineSpacing() * lines + 2 * (text->frameWidth() + 6));
        return text;
    }
    case Shape::Number: {
        auto *number = new QSpinBox(m_fieldsBox);
        number->setRange(0, 999);
        number->setMaximumWidth(120);
        connect(number, &QSpinBox::editingFinished, this, &RecordForm::take);
        return number;
    }
    case Shape::Choice: {
        auto *choice = new QComboBox(m_fieldsBox);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(choice, &QComboBox::activated, this, &RecordForm::take);
        return choice;
    }
    case Shape::Shown: {
        auto *words = new QLabel(m_fieldsBox);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return words;
    }
    }
    return nullptr;
}

QString RecordForm::typedIn(const Field &field) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(field.widget))
        return line->text();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(field.widget))
        return textOf(*text);
    if (const auto *number = qobject_cast<QSpinBox *>(field.widget))
        return QString::number(number->value());
    if (const auto *choice = qobject_cast<QComboBox *>(field.widget))
        return choice->currentData().toString();
    return static_cast<QLabel *>(field.widget)->text();
}

void RecordForm::put(const Field &field, const QString &words) const
{
    if (auto *line = qobject_cast<QLineEdit *>(field.widget))
        line->setText(words);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field.widget))
        text->setPlainText(words);
    else if (auto *number = qobject_cast<QSpinBox *>(field.widget))
        number->setValue(words.toInt());
    else if (auto *choice = qobject_cast<QComboBox *>(field.widget))
        choice->setCurrentIndex(std::max(0, choice->findData(words)));
    else
        static_cast<QLabel *>(field.widget)->setText(words);
}

void RecordForm::fillChoice(const Field &field) const
{
    auto *choice = qobject_cast<QComboBox *>(field.widget);
    if (!choice)
        return;
    choice->clear();
    if (field.row.fact == Fact::PersonKind) {
        for (const PersonKind kind : {PersonKind::Person, PersonKind::Organisation})
            choice->addItem(personKindName(kind), QString::number(int(kind)));
        return;
    }
    if (field.row.fact == Fact::Role) {
        choice->addItem(tr("not said", "as what somebody speaks"), QString());
        for (const QString &role : vocabulary<SignOffRole>())
            choice->addItem(language::capitalised(language::signOffRoleName(role)), role);
        return;
    }
    choice->addItem(tr("no network"), QString());
    for (const Network &network : m_manual.networks())
        choice->addItem(anyNameOf(network, language::readersLanguage()), network.id.toString());
}

/// What somebody is typing stays as it is typed.
void RecordForm::fill()
{
    if (!m_record)
        return;
    m_isFilling = true;
    for (Field &field : m_fields) {
        if (typedIn(field) != field.filled && field.row.shape != Shape::Choice && field.widget->hasFocus())
            continue;
        fillChoice(field);
        const QString words = read(*m_record, field.row.fact, field.language);
        if (typedIn(field) != words)
            put(field, words);
        field.filled = typedIn(field);
        field.widget->setVisible(isAsked(*m_record, field.row.fact));
    }
    for (const auto &[fact, label] : std::as_const(m_labels))
        label->setVisible(isAsked(*m_record, fact));
    m_isFilling = false;
}

void RecordForm::take()
{
    if (m_isFilling || !m_record || !m_isWritable)
        return;
    Record record = *m_record;
    for (Field &field : m_fields)
        if (field.row.shape != Shape::Shown && typedIn(field) != field.filled) {
            write(record, field.row.fact, field.language, typedIn(field));
            field.filled = typedIn(field); // told: from now on the manual's word counts
        }
    if (record != *m_record)
        Q_EMIT changed(record);
}

void RecordForm::setThumbnail(const QImage &picture)
{
    m_picture->setPixmap(QPixmap::fromImage(picture));
    m_picture->setVisible(!picture.isNull());
}

QList<QWidget *> RecordForm::fields() const
{
    QList<QWidget *> fields;
    for (const Field &field : m_fields)
        fields.append(field.widget);
    return fields;
}

void RecordForm::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void RecordForm::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    for (const Field &field : std::as_const(m_fields)) {
        if (auto *line = qobject_cast<QLineEdit *>(field.widget))
            line->setReadOnly(!isWritable);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(field.widget))
            text->setReadOnly(!isWritable);
        else
            field.widget->setEnabled(isWritable);
    }
}

void RecordForm::retranslate()
{
    if (!m_which)
        return;
    const std::array<Language, 2> languages = m_manual.header().languages;
    for (size_t column = 0; column < m_heads.size(); ++column)
        if (m_heads[column])
            m_heads[column]->setText(language::capitalised(language::languageName(languages[column])));
    for (const auto &[fact, label] : std::as_const(m_labels))
        label->setText(rowName(*m_which, fact));
    m_picture->setAccessibleName(tr("The picture"));
    for (const Field &field : std::as_const(m_fields)) {
        const QString name = rowName(*m_which, field.row.fact);
        field.widget->setAccessibleName(field.row.isBilingual ? tr("%1, %2", "what, language").arg(name, language::languageName(field.language)) : name);
    }
    setWritable(m_isWritable);
    fill();
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        take();
    return QWidget::eventFilter(watched, event);
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::registers
