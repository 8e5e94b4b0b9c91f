// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/language/datetext.h"
#include "ui/outline/outlinetext.h"
#include "ui/shared/colours.h"
#include "ui/shared/icons.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace ui::window {

namespace {

constexpr int patience = 1500; // milliseconds a draft may be under way before it is worth a word

} // namespace

StatusLine::StatusLine(const outline::Tally &tally, QWidget *parent)
    : QStatusBar(parent), m_tally(tally), m_words(new QLabel(this)), m_work(new QToolButton(this)),
      m_saved(new QLabel(this)), m_language(makeLanguageButton())
{
    setObjectName(QStringLiteral("status"));
    m_words->setObjectName(QStringLiteral("status.words"));
    m_work->setObjectName(QStringLiteral("status.work"));
    m_saved->setObjectName(QStringLiteral("status.saved"));
    m_work->setAutoRaise(true);
    m_work->setFocusPolicy(Qt::NoFocus);
    for (QWidget *widget : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_work),
                            static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_language)}) {
        widget->setContentsMargins(6, 0, 6, 0);
        addPermanentWidget(widget);
    }
    m_pending.setSingleShot(true);
    m_pending.setInterval(patience);
    connect(&m_pending, &QTimer::timeout, this, &StatusLine::showSaved);
    connect(&tally, &outline::Tally::changed, this, &StatusLine::showCounts);
    connect(m_work, &QToolButton::clicked, this, &StatusLine::workAsked);
    setSource(nullptr);
    retranslate();
}

QToolButton *StatusLine::makeLanguageButton()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("status.language"));
    button->setAutoRaise(true);
    button->setIcon(shared::icon(QStringLiteral("language")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    for (const language::Interface language : language::allInterfaces)
        menu->addAction(language::ownNameOf(language), this, [this, language] { Q_EMIT languageChosen(language); });
    button->setMenu(menu);
    return button;
}

void StatusLine::setSource(edit::Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    for (QWidget *widget : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_saved)})
        widget->setVisible(workspace);
    if (workspace) {
        connect(workspace, &edit::Workspace::changed, this, [this] { m_pending.start(); });
        connect(workspace, &edit::Workspace::saved, this, &StatusLine::showSaved);
        connect(workspace, &edit::Workspace::savingFailed, this, &StatusLine::showSaved);
    }
    showCounts();
    showSaved();
}

QString StatusLine::savedWords() const
{
    if (!m_workspace)
        return {};
    if (m_workspace->access() == edit::Access::ReadOnly)
        return tr("Read-only");
    const QDateTime at = m_workspace->savedAt();
    const bool today = at.toLocalTime().date() == QDate::currentDate();
    const QString time = today ? language::timeText(at) : language::shortDateText(at.toLocalTime().date());
    switch (m_workspace->saveState()) {
    case edit::SaveState::Saved: return !at.isValid() ? tr("Saved") : today ? tr("Saved at %1").arg(time) : tr("Saved on %1").arg(time);
    case edit::SaveState::Pending: return at.isValid() ? tr("Saving… (last saved %1)").arg(time) : tr("Saving…");
    case edit::SaveState::Failed: return at.isValid() ? tr("Not saved since %1").arg(time) : tr("Not saved");
    }
    return {};
}

void StatusLine::showSaved()
{
    const bool failed = m_workspace && m_workspace->saveState() == edit::SaveState::Failed;
    QPalette colours = palette();
    if (failed)
        colours.setColor(QPalette::WindowText, shared::stateColour(model::Step::BothMoved, palette()));
    m_saved->setPalette(colours);
    m_saved->setText(savedWords());
}

void StatusLine::showCounts()
{
    if (!m_workspace)
        return;
    const outline::Counts counts = m_tally.total(model::EntryId());
    m_words->setText(tr("Words: FR %1 · NL %2")
                         .arg(language::numberText(counts.words[0]), language::numberText(counts.words[1])));
    m_work->setText(outline::workText(counts));
    m_work->setEnabled(counts.needingWork() > 0);
}

void StatusLine::showLanguage(language::Interface language)
{
    m_language->setText(language::ownNameOf(language));
    m_language->setAccessibleName(tr("Language of the program: %1").arg(m_language->text()));
    m_language->setToolTip(m_language->accessibleName());
}

void StatusLine::retranslate()
{
    setAccessibleName(tr("Status"));
    m_work->setToolTip(tr("Go to the next passage that needs work (Ctrl+J)"));
    m_language->setAccessibleName(tr("Language of the program: %1").arg(m_language->text()));
    m_language->setToolTip(m_language->accessibleName());
    showCounts();
    showSaved();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

} // namespace ui::window
