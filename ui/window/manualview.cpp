// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/manualview.h"

#include "edit/textedits.h"
#include "ui/aid/aidpane.h"
#include "ui/aid/commentmarks.h"
#include "ui/aid/movedmarks.h"
#include "ui/aid/remarkmarks.h"
#include "ui/editor/filterbar.h"
#include "ui/editor/findbar.h"
#include "ui/editor/passageeditor.h"
#include "ui/history/historypane.h"
#include "ui/outline/outlinepane.h"
#include "ui/preview/previewpane.h"
#include "ui/search/searchpane.h"
#include "ui/window/panesplitter.h"
#include "ui/window/readingdesk.h"
#include "ui/window/writingaids.h"

#include <QApplication>
#include <QDataStream>
#include <QDesktopServices>
#include <QEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ui::window {

namespace {

constexpr int narrowestSide = 240;

} // namespace

ManualView::ManualView(const outline::Tally &tally, shared::Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_outline(new outline::OutlinePane(tally, dialogs, this)), m_centre(new QWidget(this)),
      m_editor(new editor::PassageEditor(m_centre)), m_findBar(new editor::FindBar(m_editor, m_centre)),
      m_reading(new ReadingDesk(m_centre, *m_editor, this)),
      m_preview(new preview::PreviewPane(this)), m_history(new ui::history::HistoryPane(this)),
      m_search(new search::SearchPane(this)), m_aid(new aid::AidPane(this)),
      m_moved(new aid::MovedMarks(this)), m_writing(new WritingAids(*m_editor, *m_aid, this)), m_side(new QTabWidget(this)),
      m_splitter(new PaneSplitter(m_outline, m_reading, m_side, this))
{
    setObjectName(QStringLiteral("manualView"));
    buildLayout();
    m_editor->addMarks(m_moved);
    m_editor->addMarks(&m_aid->remarks());
    m_editor->addMarks(&m_aid->comments());
    m_editor->setDialogs(dialogs);
    m_editor->setDone([&tally](model::EntryId entry) { return tally.isDone(entry); });
    connectPanes();
    retranslate();
}

void ManualView::buildLayout()
{
    auto *centre = new QVBoxLayout(m_centre);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->setSpacing(0);
    centre->addWidget(new editor::FilterBar(m_editor, m_centre));
    centre->addWidget(m_editor, 1);
    centre->addWidget(m_findBar);
    m_findBar->hide();
    m_editor->setFrameShape(QFrame::NoFrame);
    m_side->setObjectName(QStringLiteral("side"));
    m_side->setDocumentMode(true);
    m_side->setUsesScrollButtons(false); // Qt names them once, in the first language
    m_side->addTab(m_preview, QString());
    m_side->addTab(m_history, QString());
    m_side->addTab(m_search, QString());
    m_side->addTab(m_aid, QString());
    m_side->hide();
    m_outline->setMinimumWidth(160);
    m_centre->setMinimumWidth(270);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
}

void ManualView::connectPanes()
{
    using editor::PassageEditor;
    connect(m_outline, &outline::OutlinePane::entryChosen, m_editor, &PassageEditor::showEntry);
    connect(m_outline, &outline::OutlinePane::entryEntered, this, [this](model::EntryId entry) {
        m_editor->setFocus(Qt::OtherFocusReason);
        m_editor->goToEntry(entry);
    });
    connect(m_outline, &outline::OutlinePane::refused, this, &ManualView::refused);
    connect(m_editor, &PassageEditor::refused, this, &ManualView::refused);
    connect(m_editor, &PassageEditor::caretMoved, this,
            [this](model::PassageId passage, base::Language language, model::EntryId entry) {
        followCaret(entry);
        const std::optional<edit::Caret> caret = m_editor->caret();
        m_aid->follow(caret ? std::optional(aid::Here{caret->text, caret->language}) : std::nullopt);
        if (!passage.isNull())
            m_preview->showPassage(passage, language, caret && caret->text == model::bodyOf(passage) ? caret->position : -1);
        else if (!entry.isNull())
            m_preview->showEntry(entry, language, caret && caret->text == model::titleOf(entry) ? caret->position : -1);
    });
    connectPreview();
    connectReading();
    connect(m_editor, &PassageEditor::shownEntryChanged, this, [this](model::EntryId entry) {
        // Told, not asked: choosing it again would bring the reader away from the place.
        const QSignalBlocker quiet(m_outline);
        m_outline->setCurrent(entry);
        followCaret(entry);
        m_aid->follow({}); // what it told about is not in sight any more
    });
    connect(m_editor, &PassageEditor::linkActivated, this, &ManualView::followLink);
    connect(m_history, &ui::history::HistoryPane::refused, this, &ManualView::refused);
    connect(m_history, &ui::history::HistoryPane::windowAsked, this, &ManualView::historyAsked);
    connect(m_history, &ui::history::HistoryPane::placeAsked, this,
            qOverload<const model::TextRef &, base::Language>(&ManualView::goTo));
    connect(m_search, &search::SearchPane::placeAsked, this,
            qOverload<const model::TextRef &, base::Language, int>(&ManualView::goTo));
    connect(m_search, &search::SearchPane::refused, this, &ManualView::refused);
    connect(m_findBar, &editor::FindBar::refused, this, &ManualView::refused);
    connect(m_aid, &aid::AidPane::refused, this, &ManualView::refused);
    connect(&m_aid->comments(), &aid::CommentMarks::writingAsked, this, [this] {
        showSide(Side::Aid, true);
        m_aid->writeComment();
    });
    connect(m_aid, &aid::AidPane::insertAsked, this, [this](const aid::Here &here, const QString &markup) {
        m_editor->desk().perform(edit::setText(here.text, here.language, markup, ::history::Reason::Replaced));
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_writing, &WritingAids::refused, this, &ManualView::refused);
    connect(m_aid, &aid::AidPane::placeAsked, this,
            qOverload<const model::TextRef &, base::Language>(&ManualView::goTo));
    connect(m_side, &QTabWidget::currentChanged, this, &ManualView::sidesChanged);
}

void ManualView::connectPreview()
{
    using preview::PreviewPane;
    connect(m_preview, &PreviewPane::passageActivated, this,
            [this](model::PassageId passage, base::Language language, int position) {
        goTo(model::bodyOf(passage), language, position);
    });
    connect(m_preview, &PreviewPane::entryActivated, this,
            [this](model::EntryId entry, base::Language language, int position) {
        goTo(model::titleOf(entry), language, position);
    });
    // What is asked of the pages brings them out.
    for (QAction *action : m_preview->actions().all()) {
        connect(action, &QAction::triggered, this, [this] {
            if (!isSideShown(Side::Preview))
                showSide(Side::Preview, true);
        });
    }
}

void ManualView::connectReading()
{
    connect(m_outline, &outline::OutlinePane::readBesideAsked, m_reading, &ReadingDesk::readNow);
    connect(m_history, &ui::history::HistoryPane::readBesideAsked, m_reading, &ReadingDesk::readPast);
    connect(m_reading, &ReadingDesk::placeAsked, this,
            qOverload<const model::TextRef &, base::Language, int>(&ManualView::goTo));
    connect(m_reading, &ReadingDesk::refused, this, &ManualView::refused);
    connect(m_reading, &ReadingDesk::versionAsked, this, &ManualView::versionAsked);
    connect(m_reading, &ReadingDesk::readingChanged, m_splitter, &PaneSplitter::arrange);
    connect(m_reading, &ReadingDesk::readingChanged, this, &ManualView::sidesChanged);
}

void ManualView::setSource(edit::Workspace *workspace)
{
    m_workspace = workspace;
    m_reading->setSource(workspace);
    m_findBar->stop();
    m_writing->setSource(workspace);
    m_editor->setWorkspace(workspace);
    m_outline->setSource(workspace);
    m_preview->setSource(workspace);
    m_history->setSource(workspace);
    m_search->setSource(workspace);
    m_aid->setSource(workspace);
    m_moved->setSource(workspace);
    if (workspace)
        m_editor->showEntry(model::EntryId());
}

model::EntryId ManualView::entryHere() const
{
    const model::EntryId entry = m_editor->caretEntry();
    return entry.isNull() ? m_editor->shownEntry() : entry;
}

base::Language ManualView::languageHere() const
{
    const std::optional<edit::Caret> caret = m_editor->caret();
    return caret ? caret->language : base::Language::French;
}

QList<model::PassageId> ManualView::passagesHere() const
{
    editor::Desk &desk = m_editor->desk();
    if (desk.selection().isActive())
        return desk.chosenPassages();
    QList<model::PassageId> passages;
    if (const model::Entry *entry = m_workspace ? m_workspace->manual().entry(entryHere()) : nullptr)
        for (const model::Passage &passage : entry->passages)
            passages.append(passage.id);
    return passages;
}

void ManualView::followCaret(model::EntryId entry)
{
    m_history->showEntry(entry.isNull() ? m_editor->shownEntry() : entry);
}

void ManualView::followLink(const QString &target)
{
    if (!target.startsWith(u'#')) {
        QDesktopServices::openUrl(QUrl(target, QUrl::StrictMode));
        return;
    }
    if (const auto object = m_workspace->manual().find(target.mid(1)))
        goTo(model::Place{*object, std::nullopt});
}

void ManualView::goTo(const model::TextRef &text, base::Language language, int position)
{
    const edit::Caret caret{text, language, position, position};
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->goTo(caret);
}

void ManualView::goTo(const model::Place &place)
{
    const base::Language language = place.language.value_or(base::Language::French);
    if (place.object.kind == model::ObjectKind::Entry)
        return showEntry(model::EntryId(place.object.id));
    if (place.object.kind == model::ObjectKind::Passage)
        return goTo({place.object, model::Field::Body}, language);
    if (const model::EntryId entry = m_workspace->manual().entryOf(place.object); !entry.isNull())
        showEntry(entry);
    else
        Q_EMIT registerAsked(place.object);
}

void ManualView::showEntry(model::EntryId entry)
{
    m_outline->setCurrent(entry);
    m_editor->setFocus(Qt::OtherFocusReason);
    if (!entry.isNull())
        m_editor->goToEntry(entry);
}

bool ManualView::isOutlineShown() const
{
    return !m_outline->isHidden();
}

void ManualView::showOutline(bool shown)
{
    m_outline->setVisible(shown);
    m_splitter->arrange();
    Q_EMIT sidesChanged();
}

bool ManualView::isSideShown(Side side) const
{
    return !m_side->isHidden() && m_side->currentIndex() == int(side);
}

void ManualView::showSide(Side side, bool shown)
{
    if (shown)
        m_side->setCurrentIndex(int(side));
    m_side->setVisible(shown);
    m_splitter->arrange();
    if (shown && side == Side::Search)
        m_search->start();
    Q_EMIT sidesChanged();
}

bool ManualView::isReadingPages() const
{
    return isSideShown(Side::Preview) && m_preview->isAncestorOf(QApplication::focusWidget());
}

void ManualView::print()
{
    showSide(Side::Preview, true);
    m_preview->print();
}

void ManualView::showOnlyText(bool only)
{
    if (only == !m_stateBefore.isEmpty())
        return;
    if (only) {
        m_stateBefore = saveState();
        m_outline->hide();
        m_side->hide();
        m_splitter->arrange();
    } else {
        restoreState(std::exchange(m_stateBefore, {}));
    }
    m_editor->setFocus(Qt::OtherFocusReason);
    Q_EMIT sidesChanged();
}

QByteArray ManualView::saveState() const
{
    if (!m_stateBefore.isEmpty())
        return m_stateBefore;
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_splitter->saveState() << m_outline->isHidden() << m_side->isHidden() << m_side->currentIndex()
           << m_reading->saveState() << m_splitter->saveChoices();
    return state;
}

void ManualView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray sizes;
    bool outlineHidden = false;
    bool sideHidden = true;
    int side = 0;
    stream >> sizes >> outlineHidden >> sideHidden >> side;
    if (stream.status() != QDataStream::Ok)
        return;
    m_splitter->restoreState(sizes);
    m_outline->setHidden(outlineHidden);
    m_side->setCurrentIndex(side);
    m_side->setHidden(sideHidden);
    QByteArray reading; // of an older program there is none
    QByteArray choices;
    stream >> reading >> choices;
    m_reading->restoreState(reading);
    m_splitter->restoreChoices(choices);
}

void ManualView::retranslate()
{
    m_side->setTabText(int(Side::Preview), tr("Preview"));
    m_side->setTabText(int(Side::History), tr("History"));
    m_side->setTabText(int(Side::Search), tr("Search"));
    m_side->setTabText(int(Side::Aid), tr("Writing aid"));
    m_side->setAccessibleName(tr("Beside the text"));
    m_side->setMinimumWidth(std::max(narrowestSide, m_side->tabBar()->sizeHint().width())); // no tab is cut off
}

void ManualView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::window
