// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readingdesk.h"

#include "ui/editor/passageeditor.h"
#include "ui/editor/readingpane.h"

#include <QDataStream>
#include <QDesktopServices>
#include <QUrl>

namespace ui::window {

using editor::ReadingPane;

namespace {

constexpr int narrowest = 230; // pixels
constexpr double leastOfComfort = 0.85;

} // namespace

ReadingDesk::ReadingDesk(QWidget *text, editor::PassageEditor &editor, QWidget *parent) : QSplitter(parent), m_editor(editor)
{
    setObjectName(QStringLiteral("readingDesk"));
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(text);
    setStretchFactor(0, 1);
}

void ReadingDesk::setSource(edit::Workspace *workspace)
{
    m_workspace = workspace;
    if (m_pane)
        m_pane->setSource(workspace);
}

void ReadingDesk::makePane()
{
    m_pane = new ReadingPane(this);
    m_pane->setMinimumWidth(narrowest);
    m_pane->hide();
    addWidget(m_pane);
    setStretchFactor(1, 1);
    m_pane->setSource(m_workspace);
    m_pane->setZoom(m_editor.zoom());
    connect(&m_editor, &editor::PassageEditor::zoomChanged, m_pane, &ReadingPane::setZoom);
    connect(m_pane, &ReadingPane::stopped, this, &ReadingDesk::hidePane);
    connect(m_pane, &ReadingPane::versionAsked, this, &ReadingDesk::versionAsked);
    connect(m_pane, &ReadingPane::placeAsked, this, &ReadingDesk::placeAsked);
    connect(m_pane, &ReadingPane::refused, this, &ReadingDesk::refused);
    connect(m_pane, &ReadingPane::linkActivated, this, &ReadingDesk::followLink);
}

/// Beside a text of two columns there is room for one: the language that is being written, until somebody chooses.
ReadingPane &ReadingDesk::shownPane()
{
    if (!m_pane)
        makePane();
    if (!m_pane->isHidden())
        return *m_pane;
    const std::optional<edit::Caret> caret = m_editor.caret();
    if (m_languages == 0)
        m_pane->showOnly(std::nullopt);
    else
        m_pane->showOnly(m_languages > 0 ? base::bothLanguages[size_t(m_languages) - 1]
                                         : caret ? caret->language : m_workspace->manual().header().languages[0]);
    m_pane->show();
    setOrientation(Qt::Horizontal);
    if (m_sizes.isEmpty() || !QSplitter::restoreState(m_sizes))
        share();
    return *m_pane;
}

void ReadingDesk::tellReading()
{
    Q_EMIT readingChanged(); // the panes around give room first
    turn();
}

void ReadingDesk::share()
{
    const int room = orientation() == Qt::Horizontal ? width() : height();
    setSizes({3 * room / 5, 2 * room / 5});
}

/// Columns of a few words are no help to anybody: then the one stands above the other.
void ReadingDesk::turn()
{
    const bool isNarrow = width() < comfortableWidth() * leastOfComfort;
    const Qt::Orientation wanted = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (!isReading() || wanted == orientation())
        return;
    keepSizes();
    setOrientation(wanted);
    if (isNarrow || m_sizes.isEmpty() || !QSplitter::restoreState(m_sizes))
        share();
}

void ReadingDesk::keepSizes()
{
    if (orientation() == Qt::Horizontal)
        m_sizes = QSplitter::saveState();
}

void ReadingDesk::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    turn();
}

void ReadingDesk::readNow(model::EntryId entry)
{
    if (!m_workspace)
        return;
    shownPane().readNow(entry);
    tellReading();
}

void ReadingDesk::readPast(model::EntryId entry, qint64 change, const QDateTime &at)
{
    if (!m_workspace)
        return;
    shownPane().readPast(entry, change, at);
    tellReading();
}

void ReadingDesk::readEdition(model::EntryId entry, const QString &number)
{
    if (!m_workspace)
        return;
    shownPane().readEdition(entry, number);
    tellReading();
}

int ReadingDesk::comfortableWidth() const
{
    const int text = m_editor.comfortableWidth();
    return isReading() ? text + handleWidth() + m_pane->editor().comfortableWidth() : text;
}

bool ReadingDesk::isReading() const
{
    return m_pane && m_pane->isReading();
}

void ReadingDesk::close()
{
    if (m_pane)
        m_pane->stop();
}

void ReadingDesk::hidePane()
{
    const bool hadFocus = m_pane->hasFocusInside();
    keepSizes();
    m_languages = !m_pane->language() ? 0 : 1 + base::indexOf(*m_pane->language());
    m_pane->hide();
    if (hadFocus)
        m_editor.setFocus(Qt::OtherFocusReason);
    Q_EMIT readingChanged();
}

void ReadingDesk::goBetween()
{
    if (!isReading())
        return;
    if (m_pane->hasFocusInside())
        m_editor.setFocus(Qt::OtherFocusReason);
    else
        m_pane->takeFocus();
}

/// A reference that is followed here is read here: the writer stays in place.
void ReadingDesk::followLink(const QString &target)
{
    if (!target.startsWith(u'#')) {
        QDesktopServices::openUrl(QUrl(target, QUrl::StrictMode));
        return;
    }
    const std::optional<model::ObjectRef> object = m_workspace->manual().find(target.mid(1));
    const model::EntryId entry = object ? m_workspace->manual().entryOf(*object) : model::EntryId();
    if (entry.isNull())
        return;
    readNow(entry);
    if (object->kind == model::ObjectKind::Passage) {
        const base::Language language = m_pane->language().value_or(m_workspace->manual().header().languages[0]);
        m_pane->editor().goTo({{*object, model::Field::Body}, language, 0, 0});
    }
}

QByteArray ReadingDesk::saveState() const
{
    const bool shown = isReading();
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << (shown && orientation() == Qt::Horizontal ? QSplitter::saveState() : m_sizes)
           << (shown ? (!m_pane->language() ? 0 : 1 + base::indexOf(*m_pane->language())) : m_languages);
    return state;
}

void ReadingDesk::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray sizes;
    int languages = -1;
    stream >> sizes >> languages;
    if (stream.status() != QDataStream::Ok || isReading())
        return;
    m_sizes = sizes;
    m_languages = std::clamp(languages, -1, 2);
}

} // namespace ui::window
