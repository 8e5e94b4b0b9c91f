// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/findbar.h"

#include "ui/editor/passageeditor.h"
#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace ui::editor {

FindBar::FindBar(PassageEditor *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_finder(editor->desk().sheet()), m_field(new QLineEdit), m_label(new QLabel),
      m_count(new QLabel), m_previous(new QToolButton), m_next(new QToolButton), m_close(new QToolButton)
{
    setObjectName(QStringLiteral("findBar"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_field->setClearButtonEnabled(true);
    m_label->setBuddy(m_field);
    m_field->installEventFilter(this);
    m_previous->setIcon(shared::icon(QStringLiteral("previous")));
    m_next->setIcon(shared::icon(QStringLiteral("next")));
    m_close->setIcon(shared::icon(QStringLiteral("close")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    for (QToolButton *button : {m_previous, m_next, m_close})
        button->setAutoRaise(true);
    row->addWidget(m_label);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_close, &QToolButton::clicked, this, &FindBar::stop);
    connect(&m_finder, &Finder::counted, this, &FindBar::showCount);
    m_again.setSingleShot(true);
    m_again.setInterval(400);
    connect(&m_again, &QTimer::timeout, this, [this] { m_finder.search(m_field->text()); });
    connect(&editor->desk(), &Desk::rowsChanged, this, [this] {
        if (isVisible()) // counted again when the writer pauses
            m_again.start();
    });
    hide();
    retranslate();
}

void FindBar::start()
{
    const QString selected = m_editor->desk().isOpen() ? m_editor->desk().live().textCursor().selectedText() : QString();
    show();
    if (!selected.isEmpty())
        m_field->setText(selected);
    m_field->setFocus();
    m_field->selectAll();
    search();
}

void FindBar::stop()
{
    hide();
    m_finder.search({});
    m_editor->setMatches({});
    m_editor->setFocus();
}

void FindBar::next() { go(1); }
void FindBar::previous() { go(-1); }

void FindBar::search()
{
    m_finder.search(m_field->text());
    if (m_field->text().isEmpty())
        return m_editor->setMatches({});
    m_editor->setMatches([this](int row, base::Language language) {
        QList<QTextLayout::FormatRange> ranges;
        for (const Finder::Match &match : m_finder.in(row, language)) {
            QTextCharFormat format;
            format.setBackground(m_editor->desk().sheet().look().matchFill());
            ranges.append({match.start, match.length, format});
        }
        return ranges;
    });
}

/// F3 and Shift+F3 work with the bar closed too, for the words looked for last.
void FindBar::go(int by)
{
    if (m_finder.words() != m_field->text())
        search();
    Desk &desk = m_editor->desk();
    if (desk.sheet().size() == 0 || m_field->text().isEmpty())
        return;
    const QTextCursor cursor = desk.live().textCursor();
    const int row = std::max(0, desk.row());
    const int position = !desk.isOpen() ? 0 : by > 0 ? cursor.selectionEnd() : cursor.selectionStart();
    if (const std::optional<Finder::Match> match = m_finder.from(row, desk.language(), position, by))
        desk.open(match->row, match->language, match->start + match->length, match->start);
    showCount();
}

QString FindBar::countText() const
{
    if (m_field->text().isEmpty())
        return {};
    if (m_finder.count() == 0)
        return m_finder.isDone() ? tr("Not found") : QString();
    Desk &desk = m_editor->desk();
    const QTextCursor cursor = desk.live().textCursor();
    const Finder::Match here{desk.row(), desk.language(), cursor.selectionStart(),
                             cursor.selectionEnd() - cursor.selectionStart()};
    const int number = desk.isOpen() && cursor.hasSelection() ? m_finder.numberOf(here) : 0;
    return number > 0 ? tr("%1 of %2").arg(number).arg(m_finder.count()) : tr("%n found", nullptr, m_finder.count());
}

void FindBar::showCount()
{
    m_count->setText(countText());
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape)
        stop();
    else if (isEnter)
        key->modifiers() & Qt::ShiftModifier ? previous() : next();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void FindBar::retranslate()
{
    m_label->setText(tr("&Find:"));
    m_field->setAccessibleName(tr("Find"));
    m_previous->setToolTip(tr("Previous (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setToolTip(tr("Next (F3)"));
    m_next->setAccessibleName(tr("Next"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    showCount();
}

} // namespace ui::editor
