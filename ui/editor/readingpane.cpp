// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/readingpane.h"

#include "ui/editor/passageeditor.h"
#include "ui/editor/sincemarks.h"
#include "ui/editor/stepsign.h"
#include "ui/language/datetext.h"
#include "ui/language/findingtext.h"
#include "ui/shared/icons.h"
#include "ui/shared/whendone.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace ui::editor {

using base::Language;

namespace {

QToolButton *headButton(const char *icon, const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(shared::icon(QString::fromLatin1(icon)));
    button->setAutoRaise(true);
    return button;
}

} // namespace

ReadingPane::ReadingPane(QWidget *parent)
    : QWidget(parent), m_editor(new PassageEditor(this)), m_title(new QLabel(this)), m_words(new QLabel(this)),
      m_version(headButton("history", "reading.version")), m_languages(headButton("language", "reading.languages")),
      m_close(headButton("close", "reading.close"))
{
    setObjectName(QStringLiteral("reading"));
    m_editor->setObjectName(QStringLiteral("readingEditor"));
    m_editor->beReader();
    auto *since = new SinceMarks(m_editor->desk().sheet(), this);
    m_editor->addMarks(since);
    build();
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_editor->desk().selection().isActive() ? m_editor->desk().clearSelection() : stop();
    });
    connect(m_close, &QToolButton::clicked, this, &ReadingPane::stop);
    connect(m_version, &QToolButton::clicked, this, [this] { Q_EMIT versionAsked(m_shown.entry); });
    connect(m_editor, &PassageEditor::placeAsked, this, &ReadingPane::goTo);
    connect(m_editor, &PassageEditor::linkActivated, this, &ReadingPane::linkActivated);
    connect(m_editor, &PassageEditor::refused, this, &ReadingPane::refused);
    connect(&m_editor->desk(), &Desk::shownEntryGone, this, &ReadingPane::stop);
    retranslate();
}

void ReadingPane::build()
{
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *menu = new QMenu(m_languages);
    auto *group = new QActionGroup(this);
    for (size_t index = 0; index < m_choices.size(); ++index) {
        m_choices[index] = group->addAction(QString());
        m_choices[index]->setCheckable(true);
        menu->addAction(m_choices[index]);
        connect(m_choices[index], &QAction::triggered, this, [this, index] {
            showOnly(index == 0 ? std::nullopt : std::optional(base::bothLanguages[index - 1]));
        });
    }
    m_choices[0]->setChecked(true);
    m_languages->setMenu(menu);
    m_languages->setPopupMode(QToolButton::InstantPopup);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_words);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 8, 6, 8);
    head->setSpacing(2);
    head->addLayout(words, 1);
    for (QToolButton *button : {m_version, m_languages, m_close})
        head->addWidget(button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_editor, 1);
}

void ReadingPane::setSource(edit::Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    ++m_asked;
    m_workspace = workspace;
    stop();
    if (workspace)
        connect(workspace, &edit::Workspace::changed, this, [this] {
            if (m_isReading)
                sayWhat(); // its title may be another
            if (m_isReading && m_shown.version != Version::Now)
                m_editor->viewport()->update(); // what has changed since
        });
}

void ReadingPane::begin(const Shown &shown)
{
    ++m_asked;
    m_shown = shown;
    m_isReading = true;
    m_isMissing = false;
    sayWhat();
}

void ReadingPane::readNow(model::EntryId entry)
{
    if (!m_workspace)
        return;
    begin({entry, Version::Now, {}, {}});
    m_editor->setWorkspace(m_workspace, entry);
}

void ReadingPane::readEdition(model::EntryId entry, const QString &number)
{
    if (!m_workspace)
        return;
    begin({entry, Version::Edition, number, {}});
    shared::whenDone(this, m_workspace->editionLater(number), [this, asked = m_asked](const base::Result<model::Incoming> &edition) {
        if (asked != m_asked)
            return;
        edition ? take(edition->manual) : Q_EMIT refused(edition.error());
    });
}

void ReadingPane::readPast(model::EntryId entry, qint64 change, const QDateTime &at)
{
    if (!m_workspace)
        return;
    begin({entry, Version::Past, {}, at});
    const auto past = entry.isNull() ? m_workspace->pastManual(change) : m_workspace->pastEntry(entry, change);
    shared::whenDone(this, past, [this, asked = m_asked](const base::Result<model::Manual> &past) {
        if (asked != m_asked)
            return;
        past ? take(*past) : Q_EMIT refused(past.error());
    });
}

void ReadingPane::take(model::Manual past)
{
    model::EntryId top = m_shown.entry;
    if (m_shown.version == Version::Edition && !top.isNull()) {
        const auto object = past.find(m_workspace->manual().codeOf(model::ref(top)));
        top = object ? model::EntryId(object->id) : model::EntryId();
        m_isMissing = !object;
    } else if (!top.isNull()) {
        m_isMissing = !past.entry(top);
    }
    if (m_editor->workspace() != m_workspace)
        m_editor->setWorkspace(m_workspace, m_shown.entry);
    m_editor->showFrozen(m_isMissing ? model::Manual() : std::move(past), m_isMissing ? model::EntryId() : top);
    sayWhat();
}

void ReadingPane::stop()
{
    const bool wasReading = std::exchange(m_isReading, false);
    ++m_asked;
    m_editor->setWorkspace(nullptr);
    if (wasReading)
        Q_EMIT stopped();
}

void ReadingPane::goTo(const edit::Caret &caret)
{
    const std::optional<model::ObjectRef> object = m_workspace->manual().find(m_editor->desk().manual().codeOf(caret.text.object));
    if (object)
        Q_EMIT placeAsked({*object, caret.text.field}, caret.language, m_shown.version == Version::Now ? caret.position : 0);
}

void ReadingPane::showOnly(std::optional<Language> language)
{
    m_only = language;
    m_choices[!language ? 0 : 1 + size_t(base::indexOf(*language))]->setChecked(true);
    m_editor->showOnly(language);
    retranslate();
}

void ReadingPane::setZoom(qreal zoom)
{
    m_editor->setZoom(zoom);
}

bool ReadingPane::hasFocusInside() const
{
    return isAncestorOf(window()->focusWidget());
}

void ReadingPane::takeFocus()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

QString ReadingPane::versionWords() const
{
    switch (m_shown.version) {
    case Version::Edition:
        return m_isMissing ? tr("It was not in edition %1.").arg(m_shown.edition) : tr("As published in edition %1").arg(m_shown.edition);
    case Version::Past: {
        const QString moment = language::longMomentText(m_shown.at);
        return m_isMissing ? tr("It was not there yet: %1.").arg(moment) : tr("As it was: %1").arg(moment);
    }
    case Version::Now: break;
    }
    return tr("As it is now; only to be read");
}

void ReadingPane::sayWhat()
{
    if (!m_workspace || !m_isReading)
        return;
    const QString title = m_shown.entry.isNull() ? tr("The whole manual") : language::entryName(m_shown.entry, m_workspace->manual());
    m_title->setText(title);
    m_words->setText(versionWords());
    const QString name = tr("Read beside: %1, %2").arg(title, versionWords());
    setAccessibleName(name);
    m_editor->setAccessibleName(name);
}

void ReadingPane::retranslate()
{
    const QString which = m_only ? ownName(*m_only) : tr("Both languages");
    m_choices[0]->setText(tr("&Both languages"));
    m_choices[1]->setText(ownName(Language::French));
    m_choices[2]->setText(ownName(Language::Dutch));
    m_version->setToolTip(tr("Another version…"));
    m_languages->setToolTip(tr("Languages: %1").arg(which));
    m_close->setToolTip(tr("Close (Esc)"));
    m_version->setAccessibleName(tr("Read another version"));
    m_languages->setAccessibleName(m_languages->toolTip());
    m_close->setAccessibleName(tr("Close what is read beside"));
    sayWhat();
}

void ReadingPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::editor
