// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/language/datetext.h"
#include "ui/language/findingtext.h"
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
    : QStatusBar(parent), m_tally(tally), m_words(new QLabel(this)), m_progress(new QLabel(this)), m_work(new QToolButton(this)),
      m_saved(new QLabel(this)), m_language(makeLanguageButton())
{
    setObjectName(QStringLiteral("status"));
    connect(this, &QStatusBar::messageChanged, this, &StatusLine::nameIt);
    m_words->setObjectName(QStringLiteral("status.words"));
    m_progress->setObjectName(QStringLiteral("status.progress"));
    m_work->setObjectName(QStringLiteral("status.work"));
    m_saved->setObjectName(QStringLiteral("status.saved"));
    m_work->setAutoRaise(true);
    m_work->setFocusPolicy(Qt::NoFocus);
    for (QWidget *widget : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_work),
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

/// What is said here in passing is heard too.
void StatusLine::nameIt(const QString &message)
{
    setAccessibleName(message.isEmpty() ? tr("Status") : message);
}

void StatusLine::setSource(edit::Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    m_entry = {};
    m_selected.reset();
    for (QWidget *widget : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_work),
                            static_cast<QWidget *>(m_saved)})
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
    const outline::Counts all = m_tally.total(model::EntryId());
    const outline::Counts here = m_tally.total(m_entry);
    m_words->setText(m_selected ? wordsOf(*m_selected, true) : wordsOf(here.words, false));
    const QString about = language::entryName(m_entry, m_workspace->manual());
    const QString inAll = tr("In the whole manual: FR %1 · NL %2").arg(language::numberText(all.words[0]), language::numberText(all.words[1]));
    m_words->setToolTip(m_entry.isNull() ? inAll : QString(tr("“%1” with what stands under it").arg(about) + u'\n' + inAll));
    m_progress->setVisible(here.texts() > 0);
    m_progress->setText(tr("In step: FR %1 % · NL %2 %").arg(here.percent(base::Language::French)).arg(here.percent(base::Language::Dutch)));
    const QStringList lines = outline::progressLines(here);
    m_progress->setToolTip(m_entry.isNull() ? lines.join(u'\n') : (QStringList(about) + lines).join(u'\n'));
    m_work->setText(outline::workText(all));
    m_work->setEnabled(all.needingWork() > 0);
}

QString StatusLine::wordsOf(const std::array<qint64, 2> &words, bool areSelected) const
{
    const QString french = language::numberText(words[0]);
    const QString dutch = language::numberText(words[1]);
    if (!areSelected)
        return tr("Words: FR %1 · NL %2").arg(french, dutch);
    if (words[1] == 0)
        return tr("Words selected: FR %1").arg(french);
    return words[0] == 0 ? tr("Words selected: NL %1").arg(dutch) : tr("Words selected: FR %1 · NL %2").arg(french, dutch);
}

void StatusLine::showEntry(model::EntryId entry)
{
    if (entry == m_entry)
        return;
    m_entry = entry;
    showCounts();
}

void StatusLine::showSelected(const std::optional<std::array<qint64, 2>> &words)
{
    if (words == m_selected)
        return;
    m_selected = words;
    showCounts();
}

void StatusLine::showLanguage(language::Interface language)
{
    m_language->setText(language::ownNameOf(language));
    m_language->setAccessibleName(tr("Language of the program: %1").arg(m_language->text()));
    m_language->setToolTip(m_language->accessibleName());
}

void StatusLine::retranslate()
{
    nameIt(currentMessage());
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
