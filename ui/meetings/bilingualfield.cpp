// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/bilingualfield.h"

#include "ui/language/wordtext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace ui::meetings {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesShown = 4;

/// As it was typed: `toPlainText` would take no-break spaces for spaces.
QString textOf(const QPlainTextEdit &edit)
{
    return edit.document()->toRawText().replace(QChar(QChar::ParagraphSeparator), u'\n').replace(QChar(QChar::LineSeparator), u'\n');
}

} // namespace

QWidget *BilingualField::Side::widget() const
{
    return line ? static_cast<QWidget *>(line) : lines;
}

QString BilingualField::Side::words() const
{
    return (line ? line->text() : textOf(*lines)).trimmed();
}

void BilingualField::Side::put(const QString &words) const
{
    if (line)
        line->setText(words);
    else
        lines->setPlainText(words);
}

BilingualField::BilingualField(const QString &name, Shape shape, QWidget *parent) : QWidget(parent), m_name(name), m_label(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(14);
    grid->addWidget(m_label, 0, 0, 1, 2);
    for (size_t column = 0; column < m_sides.size(); ++column) {
        addSide(m_sides[column], shape);
        grid->addWidget(m_sides[column].widget(), 1, int(column));
        grid->setColumnStretch(int(column), 1);
    }
    m_label->setBuddy(m_sides[0].widget());
    setFocusProxy(m_sides[0].widget());
    setLanguages(base::bothLanguages);
}

void BilingualField::addSide(Side &side, Shape shape)
{
    if (shape == Shape::Line) {
        side.line = new QLineEdit(this);
        connect(side.line, &QLineEdit::editingFinished, this, &BilingualField::left);
        return;
    }
    side.lines = new QPlainTextEdit(this);
    side.lines->setTabChangesFocus(true);
    side.lines->installEventFilter(this);
    side.lines->setFixedHeight(fontMetrics().lineSpacing() * linesShown + 2 * (side.lines->frameWidth() + 6));
}

void BilingualField::show(const model::Text &text)
{
    for (Side &side : m_sides) {
        const QString words = text.in(side.language).text();
        if (side.words() != side.filled && side.words() != words.trimmed())
            continue;
        if (side.words() != words.trimmed())
            side.put(words);
        side.filled = words.trimmed();
    }
}

void BilingualField::forget()
{
    for (Side &side : m_sides) {
        side.put({});
        side.filled.clear();
    }
}

model::Text BilingualField::typed(const model::Text &before) const
{
    model::Text text = before;
    for (const Side &side : m_sides)
        if (side.words() != side.filled)
            text.in(side.language) = model::Wording(side.words());
    return text;
}

void BilingualField::setLanguages(const std::array<base::Language, 2> &languages)
{
    for (size_t column = 0; column < m_sides.size(); ++column) {
        m_sides[column].language = languages[column];
        m_sides[column].widget()->setObjectName(m_name + u'.' + base::codeOf(languages[column]));
    }
}

void BilingualField::setLabel(const QString &label)
{
    m_label->setText(label);
    for (const Side &side : m_sides) {
        const QString language = language::languageName(side.language);
        side.widget()->setAccessibleName(tr("%1, %2", "what, language").arg(label, language));
        if (side.line)
            side.line->setPlaceholderText(language::capitalised(language));
        else
            side.lines->setPlaceholderText(language::capitalised(language));
    }
}

void BilingualField::setReadOnly(bool isReadOnly)
{
    for (const Side &side : m_sides) {
        if (side.line)
            side.line->setReadOnly(isReadOnly);
        else
            side.lines->setReadOnly(isReadOnly);
    }
}

void BilingualField::selectAll()
{
    if (m_sides[0].line)
        m_sides[0].line->selectAll();
}

bool BilingualField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::meetings
