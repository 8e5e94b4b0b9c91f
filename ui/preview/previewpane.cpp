// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpane.h"

#include "ui/language/errortext.h"
#include "ui/preview/accessiblepages.h"
#include "ui/preview/pagefindbar.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewbar.h"
#include "ui/preview/printrun.h"
#include "ui/preview/thumbnails.h"
#include "ui/preview/viewmemory.h"

#include <QEvent>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

namespace ui::preview {

namespace {

const QString layoutKey = QStringLiteral("preview/layout");
const QString thumbnailsKey = QStringLiteral("preview/thumbnails");
const QString followKey = QStringLiteral("preview/follow");
constexpr int patience = 500; // milliseconds

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent), m_actions(new PreviewActions(this)), m_view((installAccessibility(), new PageView(this))),
      m_bar(new PreviewBar(*m_actions, this)), m_findBar(new PageFindBar(m_view, this)),
      m_thumbnails(new Thumbnails(m_view->shelf(), this)), m_note(new QLabel(this)), m_busy(new QLabel(m_view))
{
    setObjectName(QStringLiteral("preview"));
    m_view->setObjectName(QStringLiteral("preview.pages"));
    m_note->setObjectName(QStringLiteral("preview.note"));
    m_busy->setObjectName(QStringLiteral("preview.busy"));
    const QSettings settings;
    m_layout = PageLayout(std::clamp(settings.value(layoutKey).toInt(), 0, pageLayoutCount - 1));
    m_actions->layouts[size_t(m_layout)]->setChecked(true);
    m_actions->thumbnails->setChecked(settings.value(thumbnailsKey, false).toBool());
    m_actions->follow->setChecked(settings.value(followKey, true).toBool());
    m_view->setFollowing(m_actions->follow->isChecked());
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    buildLayout();
    connectView();
    connectActions();
    recallView(*m_view);
    retranslate();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::buildLayout()
{
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 8, 12, 8);
    m_note->hide();
    m_busy->setAutoFillBackground(true);
    m_busy->setBackgroundRole(QPalette::ToolTipBase);
    m_busy->setForegroundRole(QPalette::ToolTipText);
    m_busy->setContentsMargins(10, 4, 10, 4);
    m_busy->hide();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_thumbnails);
    middle->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addLayout(middle, 1);
    column->addWidget(m_findBar);
    m_thumbnails->setVisible(m_actions->thumbnails->isChecked());
    setFocusProxy(m_view);
}

void PreviewPane::connectView()
{
    connect(m_view, &PageView::currentPageChanged, this, &PreviewPane::showState);
    connect(m_view, &PageView::viewChanged, this, &PreviewPane::showState);
    connect(m_view, &PageView::objectActivated, this, &PreviewPane::activate);
    connect(m_thumbnails, &Thumbnails::pageChosen, m_view, &PageView::goToPage);
    connect(m_bar, &PreviewBar::pageAsked, this, &PreviewPane::goToLabel);
    connect(m_bar, &PreviewBar::zoomAsked, this, [this](double zoom) {
        m_view->setZoom(zoom);
        rememberView(*m_view);
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_busy->adjustSize();
        m_busy->move(12, m_view->height() - m_busy->height() - 12);
        m_busy->show();
    });
    connect(&m_composer, &BackgroundComposer::busyChanged, this, [this](bool isBusy) {
        isBusy ? m_patience.start() : m_patience.stop();
        if (!isBusy)
            m_busy->hide();
    });
    connect(&m_source, &PreviewSource::changed, this, &PreviewPane::refresh);
    connect(&m_composer, &BackgroundComposer::glanced, this, &PreviewPane::showGlance);
    connect(&m_composer, &BackgroundComposer::composed, this, &PreviewPane::showPages);
    connect(&m_composer, &BackgroundComposer::refused, this,
            [this](const base::Error &error) { showRefusal(error); });
}

void PreviewPane::connectActions()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    const auto onView = [this, on](QAction *action, auto act) {
        on(action, [this, act] {
            act(*m_view);
            rememberView(*m_view);
            showState(); // a tick that the click took away comes back
        });
    };
    on(m_actions->find, [this] { m_findBar->start(); });
    on(m_actions->goToPage, [this] { m_bar->enterPage(); });
    on(m_actions->firstPage, [this] { m_view->goToPage(0); });
    on(m_actions->previousPage, [this] { m_view->turn(-1); });
    on(m_actions->nextPage, [this] { m_view->turn(1); });
    on(m_actions->lastPage, [this] { m_view->goToPage(m_view->pageCount() - 1); });
    for (int at = 0; at < int(m_actions->arrangements.size()); ++at)
        on(m_actions->arrangements[size_t(at)], [this, at] { arrange(at); });
    onView(m_actions->fitWidth, [](PageView &view) { view.setFit(Fit::Width); });
    onView(m_actions->fitPage, [](PageView &view) { view.setFit(Fit::Page); });
    onView(m_actions->onPaper, [](PageView &view) { view.setZoom(1); });
    onView(m_actions->larger, [](PageView &view) { view.zoomBy(PageView::zoomStep); });
    onView(m_actions->smaller, [](PageView &view) { view.zoomBy(1 / PageView::zoomStep); });
    on(m_actions->thumbnails, [this](bool shown) {
        QSettings().setValue(thumbnailsKey, shown);
        m_thumbnails->setVisible(shown);
    });
    on(m_actions->follow, [this](bool follows) {
        QSettings().setValue(followKey, follows);
        m_view->setFollowing(follows);
        if (follows && m_caret)
            showCaret(*m_caret);
    });
    for (int at = 0; at < pageLayoutCount; ++at)
        on(m_actions->layouts[size_t(at)], [this, at] { chooseLayout(PageLayout(at)); });
    on(m_actions->print, [this] { print(); });
}

// Where the pages come from.

void PreviewPane::setSource(edit::Workspace *workspace)
{
    m_source.follow(workspace);
    m_caret.reset();
    if (workspace)
        return refresh();
    m_isStale = false;
    m_composer.forget();
    showPages(nullptr);
}

void PreviewPane::setManual(const model::Manual &manual, const compose::Assets &assets,
                            const compose::Imprint &imprint)
{
    if (m_source.isFollowing())
        setSource(nullptr);
    m_source.show(manual, assets, imprint);
    refresh();
}

void PreviewPane::refresh()
{
    m_isStale = true;
    if (!isVisible() || m_source.isEmpty())
        return;
    m_isStale = false;
    m_source.update();
    m_composer.ask(m_source.manual(), m_source.request(m_layout), openEntry());
    // After the worker has begun: what is posted comes before any timer.
    QTimer::singleShot(1, m_view, [this] { m_view->shelf().prepare(); });
}

void PreviewPane::chooseLayout(PageLayout layout)
{
    m_layout = layout;
    QSettings().setValue(layoutKey, int(layout));
    showState();
    refresh();
}

// What is shown.

void PreviewPane::setPages(const SharedComposition &composition, bool isGlance)
{
    m_isGlance = isGlance;
    m_view->setComposition(composition, m_source.assets());
    if (m_caret)
        m_view->markCharacter(caretCharacter());
    m_thumbnails->refresh();
    showRefusal({});
    showState();
}

/// The text stays where it is when the other pages come around it.
void PreviewPane::showGlance(const SharedComposition &composition)
{
    setPages(composition, true);
}

void PreviewPane::showPages(const SharedComposition &composition)
{
    const bool could = canPrint();
    setPages(composition, false);
    m_findBar->setComposition(composition);
    if (could != canPrint())
        Q_EMIT canPrintChanged(canPrint());
}

void PreviewPane::showRefusal(const std::optional<base::Error> &error)
{
    m_refusal = error;
    m_note->setVisible(error.has_value());
    if (error)
        m_note->setText(language::errorText(*error));
}

void PreviewPane::showState()
{
    const int page = m_view->currentPage();
    const SharedComposition pages = m_view->composition();
    const QString label = page >= 0 ? pages->document.pages.sheet(page).label : QString();
    m_bar->showPage(label, page >= 0 ? pages->document.pages.sheet(m_view->pageCount() - 1).label : QString());
    m_bar->showZoom(m_view->zoom());
    m_bar->showLayout(m_layout);
    m_thumbnails->showPage(page);
    m_view->setAccessibleDescription(
        page >= 0 && !m_isGlance ? tr("Page %1 (%2 of %3)").arg(label).arg(page + 1).arg(m_view->pageCount()) : QString());
    m_actions->arrangements[size_t(m_view->arrangement())]->setChecked(true);
    m_actions->fitWidth->setChecked(m_view->fit() == Fit::Width);
    m_actions->fitPage->setChecked(m_view->fit() == Fit::Page);
    m_actions->print->setEnabled(canPrint());
}

void PreviewPane::arrange(int arrangement)
{
    m_view->setArrangement(Arrangement(arrangement));
    recallFit(*m_view);
    rememberView(*m_view);
    showState();
}

// Printing.

bool PreviewPane::canPrint() const
{
    return m_view->pageCount() > 0 && !m_isGlance;
}

void PreviewPane::print()
{
    if (!canPrint())
        return;
    // A recomposition meanwhile changes nothing.
    printPagesOf(*this, m_view->composition(), m_source.assets(), m_view->currentPage(), paint::Ink::Colours, [this](const base::Outcome &printed) {
        const bool failed = !printed && printed.error().kind != base::ErrorKind::Cancelled;
        showRefusal(failed ? std::optional(printed.error()) : std::nullopt);
    });
}

// Events.

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
    if (m_caret)
        showCaret(*m_caret);
}

void PreviewPane::retranslate()
{
    m_actions->retranslate();
    setAccessibleName(tr("Preview"));
    m_view->setAccessibleName(tr("Pages as they will be printed"));
    m_busy->setText(tr("Laying out the pages…"));
    showRefusal(m_refusal);
    showState();
}

} // namespace ui::preview
