// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewbar.h"

#include "ui/language/wordtext.h"
#include "ui/shared/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <cmath>

namespace ui::preview {

namespace {

constexpr std::array zoomSteps{50, 75, 125, 150, 200, 300}; // per cent; 100 is an action of its own

} // namespace

PreviewBar::PreviewBar(PreviewActions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_row(new QHBoxLayout(this)), m_layoutMenu(new QMenu(this)),
      m_zoomMenu(new QMenu(this)), m_moreMenu(new QMenu(this)), m_field(new QLineEdit(this)), m_of(new QLabel(this))
{
    m_row->setContentsMargins(6, 4, 6, 4);
    m_row->setSpacing(2);
    m_thumbnails = addButton(actions.thumbnails);
    m_layout = addMenuButton("preview.layouts", m_layoutMenu);
    m_row->addStretch();
    m_previous = addButton(actions.previousPage);
    m_row->addWidget(m_field);
    m_row->addWidget(m_of);
    m_next = addButton(actions.nextPage);
    m_row->addStretch();
    m_zoom = addMenuButton("preview.zoom", m_zoomMenu);
    m_find = addButton(actions.find);
    m_print = addButton(actions.print);
    m_more = addMenuButton("preview.more", m_moreMenu);
    m_more->setIcon(shared::icon(QStringLiteral("more")));
    m_more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_of->setContentsMargins(4, 0, 2, 0);
    connectField();
    fillMenus();
    retranslate();
}

QToolButton *PreviewBar::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_row->addWidget(button);
    return button;
}

QToolButton *PreviewBar::addMenuButton(const char *name, QMenu *menu)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_row->addWidget(button);
    return button;
}

void PreviewBar::connectField()
{
    m_field->setObjectName(QStringLiteral("preview.page"));
    m_field->setAlignment(Qt::AlignCenter);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { Q_EMIT pageAsked(m_field->text().trimmed()); });
    connect(m_field, &QLineEdit::editingFinished, this, [this] { m_field->setText(m_label); });
}

void PreviewBar::fillMenus()
{
    const auto put = [](QMenu *menu, const QList<QAction *> &actions) {
        if (!menu->isEmpty())
            menu->addSeparator();
        menu->addActions(actions);
    };
    const QList<QAction *> layouts(m_actions.layouts.begin(), m_actions.layouts.end());
    m_layoutMenu->addActions(layouts);
    put(m_zoomMenu, {m_actions.fitWidth, m_actions.fitPage, m_actions.onPaper});
    m_zoomMenu->addSeparator();
    for (const int percent : zoomSteps) {
        QAction *step = m_zoomMenu->addAction(QString());
        step->setData(percent);
        connect(step, &QAction::triggered, this, [this, percent] { Q_EMIT zoomAsked(percent / 100.0); });
    }
    put(m_zoomMenu, {m_actions.larger, m_actions.smaller});
    put(m_moreMenu, {m_actions.find, m_actions.goToPage});
    put(m_moreMenu, {m_actions.arrangements.begin(), m_actions.arrangements.end()});
    put(m_moreMenu, {m_actions.fitWidth, m_actions.fitPage});
    put(m_moreMenu, layouts);
    put(m_moreMenu, {m_actions.thumbnails, m_actions.follow});
    put(m_moreMenu, {m_actions.print});
}

void PreviewBar::showPage(const QString &label, const QString &last)
{
    m_label = label;
    if (!m_field->isModified() || !m_field->hasFocus())
        m_field->setText(label);
    if (last != m_last) {
        m_last = last;
        retranslate();
    }
}

void PreviewBar::showZoom(double zoom)
{
    m_factor = zoom;
    m_zoom->setText(tr("%1%", "size of the pages").arg(std::lround(zoom * 100)));
}

void PreviewBar::showLayout(PageLayout layout)
{
    using base::Language;
    m_shown = layout;
    const QString french = language::languageSign(Language::French);
    const QString dutch = language::languageSign(Language::Dutch);
    const std::array<QString, pageLayoutCount> texts{french, dutch, french + QStringLiteral(" · ") + dutch, french + QStringLiteral(" | ") + dutch};
    m_layout->setText(texts[size_t(layout)]);
}

void PreviewBar::enterPage()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

int PreviewBar::widthOf(const QList<QWidget *> &widgets) const
{
    const QMargins margins = m_row->contentsMargins();
    int width = margins.left() + margins.right();
    for (const QWidget *widget : widgets)
        width += widget->sizeHint().width() + m_row->spacing();
    return width;
}

QSize PreviewBar::minimumSizeHint() const
{
    return {widthOf({m_more, m_of}) + m_field->minimumWidth(), QWidget::minimumSizeHint().height()};
}

void PreviewBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PreviewBar::fit()
{
    QList<QWidget *> shown{m_more, m_of, m_field};
    const int fieldLess = m_field->sizeHint().width() - m_field->maximumWidth();
    // The most needed first.
    for (const QList<QWidget *> &group : {QList<QWidget *>{m_layout}, QList<QWidget *>{m_zoom},
                                          QList<QWidget *>{m_previous, m_next}, QList<QWidget *>{m_find},
                                          QList<QWidget *>{m_thumbnails}, QList<QWidget *>{m_print}}) {
        const bool fits = widthOf(shown + group) - fieldLess <= width();
        for (QWidget *widget : group)
            widget->setVisible(fits);
        if (fits)
            shown += group;
    }
}

void PreviewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewBar::retranslate()
{
    setAccessibleName(tr("Preview tools"));
    m_field->setAccessibleName(tr("Page"));
    m_field->setToolTip(m_actions.goToPage->toolTip());
    m_of->setText(m_last.isEmpty() ? QString() : tr("of %1", "of how many pages").arg(m_last));
    const int digits = std::max(4, int(m_last.size()) + 1);
    m_field->setFixedWidth(m_field->fontMetrics().horizontalAdvance(QString(digits, u'0')) + 16);
    m_layout->setToolTip(tr("Languages and layout"));
    m_layout->setAccessibleName(tr("Languages and layout"));
    m_zoom->setToolTip(tr("Size of the pages"));
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More tools for the preview"));
    for (QAction *step : m_zoomMenu->actions()) {
        if (step->data().isValid())
            step->setText(tr("%1%", "size of the pages").arg(step->data().toInt()));
    }
    showZoom(m_factor);
    showLayout(m_shown);
    fit();
}

} // namespace ui::preview
