// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/versioncard.h"

#include "text/markup.h"
#include "ui/language/wordtext.h"
#include "ui/shared/difference.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::history {

VersionCard::VersionCard(const Rewording &rewording, const QString &name, bool isCurrent, bool mayRestore, QWidget *parent)
    : QFrame(parent), m_rewording(rewording), m_name(name), m_isCurrent(isCurrent), m_title(new QLabel(this)),
      m_words(new QLabel(this)), m_go(new QPushButton(this)), m_restore(new QPushButton(this))
{
    setObjectName(QStringLiteral("history.card"));
    m_restore->setObjectName(QStringLiteral("history.restore"));
    m_restore->setVisible(mayRestore && !isCurrent && !rewording.after.isEmpty());
    for (QPushButton *button : {m_go, m_restore})
        button->setFlat(true);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch();
    buttons->addWidget(m_go);
    buttons->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 8, 4);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreAsked(m_rewording); });
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT placeAsked(m_rewording); });
    retranslate();
}

void VersionCard::paintWords()
{
    // Nothing stood there before: then everything is new, and colouring all of it would say nothing.
    const QString before = m_rewording.before.isEmpty() ? m_rewording.after : m_rewording.before;
    m_words->setText(shared::differenceAsHtml(before, m_rewording.after, palette()));
    if (m_rewording.after.isEmpty() && m_rewording.before.isEmpty())
        m_words->setText(tr("(nothing)"));
}

void VersionCard::retranslate()
{
    const QString language = language::languageName(m_rewording.language);
    m_title->setText(m_isCurrent ? tr("%1 · %2 · as it is now").arg(m_name, language)
                                 : tr("%1 · %2", "which text, language").arg(m_name, language));
    m_go->setText(tr("Show"));
    m_go->setAccessibleName(tr("Show this place in the text"));
    m_restore->setText(tr("Restore this text"));
    m_restore->setToolTip(tr("Puts this text back as a new change; nothing is lost."));
    m_words->setAccessibleName(tr("Text: %1").arg(text::plain(m_rewording.after)));
    paintWords();
}

void VersionCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        paintWords();
    QFrame::changeEvent(event);
}

} // namespace ui::history
