// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagefindbar.h"

#include "ui/preview/pageview.h"
#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace ui::preview {

PageFindBar::PageFindBar(PageView *view, QWidget *parent)
    : QWidget(parent), m_view(view), m_field(new QLineEdit), m_label(new QLabel), m_count(new QLabel),
      m_previous(new QToolButton), m_next(new QToolButton), m_close(new QToolButton)
{
    setObjectName(QStringLiteral("preview.findBar"));
    m_field->setObjectName(QStringLiteral("preview.findField"));
    m_count->setObjectName(QStringLiteral("preview.findCount"));
    buildLayout();
    m_field->installEventFilter(this);
    m_view->setFinds([this](int page) { return m_finder.on(page); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_mustShowFirst = !words.isEmpty();
        m_finder.search(words);
    });
    connect(m_previous, &QToolButton::clicked, this, &PageFindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &PageFindBar::next);
    connect(m_close, &QToolButton::clicked, this, &PageFindBar::stop);
    connect(&m_finder, &PageFinder::changed, this, &PageFindBar::showFinds);
    hide();
    retranslate();
}

void PageFindBar::buildLayout()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    m_label->setBuddy(m_field);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(80);
    m_previous->setIcon(shared::icon(QStringLiteral("previous")));
    m_next->setIcon(shared::icon(QStringLiteral("next")));
    m_close->setIcon(shared::icon(QStringLiteral("close")));
    row->addWidget(m_label);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    for (QToolButton *button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
}

void PageFindBar::setComposition(const SharedComposition &composition)
{
    m_finder.setComposition(composition);
    showFinds();
}

void PageFindBar::start()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (m_finder.words() != m_field->text())
        m_finder.search(m_field->text());
}

void PageFindBar::stop()
{
    hide();
    m_finder.search({});
    m_view->setFocus(Qt::OtherFocusReason);
}

/// F3 and Shift+F3 work with the bar closed too, for the words looked for last.
void PageFindBar::go(int by)
{
    if (m_finder.words() != m_field->text()) {
        m_mustShowFirst = true;
        return m_finder.search(m_field->text());
    }
    if (const Patch *patch = m_finder.step(by, m_view->currentPage()))
        m_view->showPatch(*patch);
}

void PageFindBar::showFinds()
{
    m_count->setText(countText());
    m_view->viewport()->update();
    if (!m_mustShowFirst || m_finder.count() == 0)
        return;
    m_mustShowFirst = false;
    go(1);
}

QString PageFindBar::countText() const
{
    if (m_field->text().isEmpty() || m_finder.isBusy() || isHidden())
        return {};
    if (m_finder.count() == 0)
        return tr("Not found");
    if (m_finder.current() >= 0)
        return tr("%1 of %2").arg(m_finder.current() + 1).arg(m_finder.count());
    return tr("%n found", nullptr, int(m_finder.count()));
}

void PageFindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool PageFindBar::eventFilter(QObject *watched, QEvent *event)
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

void PageFindBar::retranslate()
{
    m_label->setText(tr("&Find:"));
    m_field->setAccessibleName(tr("Find in the pages"));
    m_previous->setToolTip(tr("Previous (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setToolTip(tr("Next (F3)"));
    m_next->setAccessibleName(tr("Next"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    showFinds();
}

} // namespace ui::preview
