// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcomepage.h"

#include "ui/shared/colours.h"
#include "ui/window/choicebutton.h"
#include "ui/window/recentlist.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::window {

namespace {

constexpr int pageWidth = 920;
constexpr int iconSide = 72;

QLabel *sectionTitle(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_name(new QLabel(this)), m_promise(new QLabel(this)),
      m_beginTitle(sectionTitle(this)), m_recentTitle(sectionTitle(this)), m_none(new QLabel(this)),
      m_new(new ChoiceButton(QStringLiteral("new"), this)), m_open(new ChoiceButton(QStringLiteral("open"), this)),
      m_example(new ChoiceButton(QStringLiteral("example"), this)),
      m_guide(new ChoiceButton(QStringLiteral("help"), this)), m_recent(new RecentList(this))
{
    setObjectName(QStringLiteral("welcome"));
    m_new->setObjectName(QStringLiteral("welcome.new"));
    m_open->setObjectName(QStringLiteral("welcome.open"));
    m_example->setObjectName(QStringLiteral("welcome.example"));
    m_guide->setObjectName(QStringLiteral("welcome.guide"));

    auto *sheet = new QWidget(this);
    sheet->setMaximumWidth(pageWidth);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(32, 16, 32, 24);
    column->setSpacing(0);
    column->addLayout(heading());
    column->addSpacing(28);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(44);
    halves->addLayout(choices(), 0);
    halves->addLayout(recent(), 1);
    column->addLayout(halves, 1);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 10, 12, 0);
    page->addLayout(languageRow());
    page->addStretch(2);
    auto *centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(sheet, 100);
    centre->addStretch(1);
    page->addLayout(centre, 12);
    page->addStretch(3);

    connect(m_new, &ChoiceButton::clicked, this, &WelcomePage::newAsked);
    connect(m_open, &ChoiceButton::clicked, this, &WelcomePage::openAsked);
    connect(m_example, &ChoiceButton::clicked, this, &WelcomePage::exampleAsked);
    connect(m_guide, &ChoiceButton::clicked, this, &WelcomePage::guideAsked);
    connect(m_recent, &RecentList::fileChosen, this, &WelcomePage::fileChosen);
    setFocusProxy(m_new);
    retranslate();
}

QBoxLayout *WelcomePage::languageRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addStretch();
    for (const language::Interface language : language::allInterfaces) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("welcome.language.") + language::codeOf(language));
        button->setText(language::ownNameOf(language));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setProperty("interface", int(language));
        connect(button, &QToolButton::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
        m_languages.append(button);
        row->addWidget(button);
    }
    return row;
}

QBoxLayout *WelcomePage::heading()
{
    QFont name = m_name->font();
    name.setPointSizeF(name.pointSizeF() * 2.6);
    name.setWeight(QFont::DemiBold);
    m_name->setFont(name);
    QFont promise = m_promise->font();
    promise.setPointSizeF(promise.pointSizeF() * 1.15);
    m_promise->setFont(promise);
    m_promise->setForegroundRole(QPalette::PlaceholderText);
    m_icon->setPixmap(QApplication::windowIcon().pixmap(iconSide, iconSide));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_promise);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    return row;
}

QBoxLayout *WelcomePage::choices()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(m_beginTitle);
    for (ChoiceButton *button : {m_new, m_open, m_example, m_guide})
        column->addWidget(button);
    column->addStretch();
    return column;
}

QBoxLayout *WelcomePage::recent()
{
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_recent->setMinimumHeight(180);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(m_recentTitle);
    column->addWidget(m_none);
    column->addWidget(m_recent, 1);
    column->addStretch(0);
    return column;
}

void WelcomePage::refresh()
{
    m_recent->refresh();
    m_none->setVisible(m_recent->count() == 0);
    m_recent->setVisible(m_recent->count() > 0);
}

void WelcomePage::showLanguage(language::Interface language)
{
    for (QToolButton *button : m_languages)
        button->setChecked(button->property("interface").toInt() == int(language));
}

void WelcomePage::retranslate()
{
    setAccessibleName(tr("Welcome"));
    m_name->setText(QStringLiteral("Vademecum"));
    m_promise->setText(tr("A living manual, in French and in Dutch."));
    m_beginTitle->setText(tr("Start"));
    m_recentTitle->setText(tr("Continue with"));
    m_none->setText(tr("The manuals you open will be listed here."));
    m_recent->setAccessibleName(tr("Recent manuals"));
    m_new->setTexts(tr("New manual"), tr("Start from an empty page"));
    m_open->setTexts(tr("Open a manual"), tr("A file on this computer"));
    m_example->setTexts(tr("Example manual"), tr("Look around and try things out"));
    m_guide->setTexts(tr("Guide"), tr("How it works, in five minutes"));
    for (QToolButton *button : m_languages)
        button->setToolTip(tr("Language of the program: %1").arg(button->text()));
    refresh();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace ui::window
