// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/remarkssection.h"

#include "check/dismissal.h"
#include "edit/careedits.h"
#include "ui/aid/remarkmarks.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::aid {

namespace {

constexpr int namesPause = 3'000;  ///< ms
constexpr qsizetype mostRemarks = 30;

} // namespace

RemarksSection::RemarksSection(QWidget *parent)
    : Section(parent), m_learning([this](const check::NameSpellings &names) {
          if (names == m_names)
              return; // nothing is read again for it
          m_names = names;
          Q_EMIT namesLearnt(names);
          m_pause.start(0);
      })
{
    setObjectName(QStringLiteral("remarksSection"));
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RemarksSection::tell);
    m_namesPause.setSingleShot(true);
    m_namesPause.setInterval(namesPause);
    connect(&m_namesPause, &QTimer::timeout, this, &RemarksSection::learnNames);
    retranslate();
}

QString RemarksSection::title() const
{
    return tr("Remarks on this passage");
}

void RemarksSection::retranslate()
{
    Section::retranslate();
    if (m_list)
        build();
}

void RemarksSection::setSource(edit::Workspace *workspace)
{
    if (this->workspace())
        this->workspace()->disconnect(this);
    Section::setSource(workspace);
    m_learning.forget();
    m_pause.stop();
    m_namesPause.stop();
    m_names = {};
    m_here = {};
    if (!workspace)
        return;
    learnNames();
    connect(workspace, &edit::Workspace::changed, this, [this] { m_namesPause.start(); });
}

/// Not asked with a pause: what waits would hold the manual as it was, and every key would copy the entry it is typed in.
void RemarksSection::learnNames()
{
    m_learning.ask([manual = workspace()->manual()](const base::CancelToken &cancel) {
        return check::NameSpellings::learn(check::writtenTexts(manual), 1, cancel); // somebody may be writing
    });
}

void RemarksSection::show(const Here &here)
{
    const bool isElsewhere = here.text != m_here.text;
    m_here = here;
    if (isElsewhere)
        tell();
    else
        m_pause.start(writingPause);
}

RemarksSection::Listed RemarksSection::listed() const
{
    const model::Text *text = workspace()->manual().text(m_here.text);
    const bool isRead = text && isReadWhileWriting(*text);
    Listed listed;
    listed.isTooLong = text && !isRead;
    if (!isRead)
        return listed;
    for (const model::Finding &finding : check::writingFindingsIn(workspace()->manual(), m_here.text, m_names))
        (check::isDismissed(finding, workspace()->manual()) ? listed.dismissed : listed.open).append(finding);
    listed.areDismissedShown = m_areDismissedShown;
    listed.mayChange = workspace()->access() == edit::Access::ReadWrite;
    return listed;
}

void RemarksSection::tell()
{
    if (!workspace())
        return;
    const Listed now = listed();
    if (now != std::exchange(m_listed, now) || !m_list)
        build();
    setVisible(!m_listed.open.isEmpty() || !m_listed.dismissed.isEmpty() || m_listed.isTooLong);
    Q_EMIT answered();
}

void RemarksSection::build()
{
    const bool hadFocus = m_list && m_list->isAncestorOf(focusWidget());
    if (m_list)
        m_list->deleteLater(); // one of its buttons may have asked
    if (m_list)
        m_list->hide();
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    column().addWidget(m_list);
    if (m_listed.isTooLong)
        addLabel(tr("This passage has more than 20 000 characters: spelling and terms are not underlined in it, and it is read "
                    "only when the whole manual is checked. Enter cuts it in two."));
    for (const model::Finding &finding : m_listed.open.mid(0, mostRemarks))
        addRemark(finding, false);
    if (m_listed.areDismissedShown)
        for (const model::Finding &finding : m_listed.dismissed.mid(0, mostRemarks))
            addRemark(finding, true);
    if (!m_listed.dismissed.isEmpty())
        addToggle();
    if (auto *button = hadFocus ? m_list->findChild<QPushButton *>() : nullptr)
        button->setFocus();
}

void RemarksSection::addLabel(const QString &text)
{
    auto *label = new QLabel(text, m_list);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->layout()->addWidget(label);
}

void RemarksSection::addRemark(const model::Finding &finding, bool isDismissed)
{
    const QString sentence = language::capitalised(language::findingText(finding)) + u'.';
    const QString sign = finding.place.language ? language::languageSign(*finding.place.language) + u' ' : QString();
    addLabel(sign + sentence + (isDismissed ? u' ' + tr("Left to stand until the text changes.") : QString()));
    if (!m_listed.mayChange)
        return;
    if (isDismissed)
        addButton(tr("Point it out again"), sentence, [this, finding] {
            perform(edit::recall(model::idOf(check::dismissalOf(finding, workspace()->manual()))));
        })->setProperty("recalls", true);
    else
        addButton(tr("Let it stand"), sentence, [this, finding] { perform(edit::dismiss(finding)); })->setProperty("dismisses", true);
}

void RemarksSection::addToggle()
{
    const QString label = m_listed.areDismissedShown ? tr("Hide what is left to stand")
                                                     : tr("Show what is left to stand (%n)", nullptr, int(m_listed.dismissed.size()));
    addButton(label, {}, [this] {
        m_areDismissedShown = !m_areDismissedShown;
        tell();
    })->setObjectName(QStringLiteral("remarks.dismissed"));
}

QPushButton *RemarksSection::addButton(const QString &label, const QString &about, const std::function<void()> &act)
{
    auto *button = new QPushButton(label, m_list);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the caret where it is
    button->setAccessibleDescription(about);
    connect(button, &QPushButton::clicked, this, act);
    m_list->layout()->addWidget(button);
    m_list->layout()->setAlignment(button, Qt::AlignLeft);
    return button;
}

void RemarksSection::perform(const edit::Edit &edit)
{
    if (const base::Outcome outcome = workspace()->perform(edit); !outcome)
        return Q_EMIT refused(outcome.error());
    tell();
}

} // namespace ui::aid
