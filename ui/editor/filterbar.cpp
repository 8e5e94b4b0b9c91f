// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/filterbar.h"

#include "ui/editor/passageeditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui::editor {

namespace {

constexpr int pauseMilliseconds = 300;

} // namespace

FilterBar::FilterBar(PassageEditor *editor, QWidget *parent)
    : QFrame(parent), m_editor(editor), m_words(new QLabel(this)), m_all(new QToolButton(this))
{
    setObjectName(QStringLiteral("filterBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->addWidget(m_words, 1);
    row->addWidget(m_all);
    m_words->setWordWrap(true);
    m_all->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_all, &QToolButton::clicked, editor, [editor] { editor->setFilter({{}, editor->filter().into}); });
    connect(editor, &PassageEditor::filterChanged, this, &FilterBar::retranslate);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::retranslate);
    connect(&editor->desk(), &Desk::rowsChanged, this, [this] {
        if (m_editor->filter().hidesRows())
            m_pause.start();
    });
    retranslate();
}

void FilterBar::retranslate()
{
    const WorkFilter filter = m_editor->filter();
    setVisible(filter.hidesRows());
    if (!filter.hidesRows())
        return;
    QString shown = m_editor->filters().wanted[size_t(filter.wanted)]->text().remove(u'&');
    if (filter.into)
        shown += QStringLiteral(" · ") + m_editor->filters().into[*filter.into == base::Language::French ? 1 : 2]->text().remove(u'&');
    m_words->setText(tr("Shown: %1 (%n passage(s))", "", m_editor->acceptedRows()).arg(shown));
    m_all->setText(tr("Show all"));
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace ui::editor
