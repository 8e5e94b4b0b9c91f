// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpane.h"

#include "ui/language/errortext.h"
#include "ui/language/wordtext.h"
#include "ui/preview/pageview.h"
#include "ui/preview/printing.h"
#include "ui/shared/icons.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QToolBar>
#include <QVBoxLayout>

namespace ui::preview {

namespace {

/// The order of the chooser.
enum Choice { FrenchOnly, DutchOnly, TwoColumns, FacingPages, ChoiceCount };

const QString choiceSetting = QStringLiteral("preview/layout");
constexpr double zoomStep = 1.2;

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent),
      m_view(new PageView(this)),
      m_bar(new QToolBar(this)),
      m_layouts(new QComboBox(this)),
      m_state(new QLabel(this)),
      m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("preview"));
    m_view->setObjectName(QStringLiteral("preview.pages"));
    m_layouts->setObjectName(QStringLiteral("preview.layout"));
    m_state->setObjectName(QStringLiteral("preview.state"));
    m_note->setObjectName(QStringLiteral("preview.note"));
    for (int choice = 0; choice < ChoiceCount; ++choice)
        m_layouts->addItem(QString());
    m_layouts->setCurrentIndex(std::clamp(QSettings().value(choiceSetting).toInt(), 0, ChoiceCount - 1));
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_state->setContentsMargins(8, 0, 8, 0);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 8, 12, 8);
    m_note->hide();
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(m_layouts, &QComboBox::activated, this, &PreviewPane::layoutChosen);
    connect(m_view, &PageView::currentPageChanged, this, &PreviewPane::showState);
    connect(m_view, &PageView::zoomChanged, this, &PreviewPane::showState);
    connect(m_view, &PageView::objectActivated, this, &PreviewPane::activate);
    connect(&m_composer, &BackgroundComposer::busyChanged, this, &PreviewPane::showState);
    connect(&m_composer, &BackgroundComposer::composed, this, &PreviewPane::showPages);
    connect(&m_composer, &BackgroundComposer::refused, this, [this](const base::Error &error) {
        m_refusal = error;
        showState();
    });
    retranslate();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::makeActions()
{
    const auto add = [this](const char *name, const QString &icon) {
        QAction *action = m_bar->addAction(shared::icon(icon), QString());
        action->setObjectName(QStringLiteral("preview.") + QLatin1StringView(name));
        return action;
    };
    m_bar->setIconSize({18, 18});
    m_bar->addWidget(m_layouts);
    m_bar->addSeparator();
    m_smaller = add("smaller", QStringLiteral("zoom-out"));
    m_larger = add("larger", QStringLiteral("zoom-in"));
    m_fitWidth = add("fitWidth", QStringLiteral("fit-width"));
    m_fitPage = add("fitPage", QStringLiteral("fit-page"));
    m_bar->addSeparator();
    m_print = add("print", QStringLiteral("print"));
    m_bar->addWidget(m_state);
    m_fitWidth->setCheckable(true);
    m_fitPage->setCheckable(true);
    connect(m_smaller, &QAction::triggered, this, [this] { m_view->zoomBy(1 / zoomStep); });
    connect(m_larger, &QAction::triggered, this, [this] { m_view->zoomBy(zoomStep); });
    connect(m_fitWidth, &QAction::triggered, this, [this] { m_view->setFit(Fit::Width); });
    connect(m_fitPage, &QAction::triggered, this, [this] { m_view->setFit(Fit::Page); });
    connect(m_print, &QAction::triggered, this, &PreviewPane::print);
}

void PreviewPane::setSource(edit::Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    m_assets.clear();
    m_hasManual = workspace != nullptr;
    m_composer.forget();
    showPages(nullptr);
    if (workspace)
        connect(workspace, &edit::Workspace::changed, this, &PreviewPane::refresh);
    refresh();
}

void PreviewPane::setManual(const model::Manual &manual, const compose::Assets &assets,
                            const compose::Imprint &imprint)
{
    if (m_workspace)
        setSource(nullptr);
    m_manual = manual;
    m_assets = assets;
    m_imprint = imprint;
    m_hasManual = true;
    refresh();
}

void PreviewPane::refresh()
{
    m_isStale = true;
    if (!isVisible() || !m_hasManual)
        return;
    m_isStale = false;
    takeSnapshot();
    m_composer.ask(m_manual, request());
}

void PreviewPane::takeSnapshot()
{
    if (!m_workspace)
        return;
    m_manual = m_workspace->manual();
    m_imprint = {};
    m_imprint.date = m_workspace->savedAt();
    readAssets();
}

void PreviewPane::readAssets()
{
    // Pictures are large and seldom change: only those that are new are read.
    compose::Assets needed;
    for (const model::Picture &picture : m_manual.pictures()) {
        const base::Hash &hash = picture.header.asset;
        if (m_assets.contains(hash)) {
            needed.insert(hash, m_assets.value(hash));
        } else if (const base::Result<QByteArray> bytes = m_workspace->asset(hash); bytes) {
            needed.insert(hash, *bytes);
        }
    }
    m_assets = needed;
}

compose::Request PreviewPane::request() const
{
    compose::Request request;
    request.assets = m_assets;
    request.imprint = m_imprint;
    const auto &columns = m_manual.header().languages;
    switch (m_layouts->currentIndex()) {
    case DutchOnly: request.languages = {base::Language::Dutch}; break;
    case TwoColumns:
        request.languages = {columns[0], columns[1]};
        request.layout = compose::Layout::Columns;
        break;
    case FacingPages:
        request.languages = {columns[0], columns[1]};
        request.layout = compose::Layout::Facing;
        break;
    default: break;
    }
    return request;
}

void PreviewPane::showPages(const SharedComposition &composition)
{
    const bool could = canPrint();
    m_refusal.reset();
    m_view->setComposition(composition, m_assets);
    showState();
    if (could != canPrint())
        Q_EMIT canPrintChanged(canPrint());
}

void PreviewPane::showState()
{
    const int page = m_view->currentPage();
    QString state;
    if (m_composer.isBusy())
        state = tr("Laying out the pages…");
    else if (page >= 0)
        state = tr("Page %1 (%2 of %3)")
                    .arg(m_view->composition()->document.pages.sheet(page).label)
                    .arg(page + 1)
                    .arg(m_view->pageCount());
    m_state->setText(state);
    m_view->setAccessibleDescription(state);
    m_note->setVisible(m_refusal.has_value());
    if (m_refusal)
        m_note->setText(language::errorText(*m_refusal));
    m_fitWidth->setChecked(m_view->fit() == Fit::Width);
    m_fitPage->setChecked(m_view->fit() == Fit::Page);
    m_print->setEnabled(canPrint());
}

void PreviewPane::showPassage(model::PassageId passage, base::Language language)
{
    m_view->showObject(model::ref(passage), language);
}

void PreviewPane::showEntry(model::EntryId entry, base::Language language)
{
    m_view->showObject(model::ref(entry), language);
}

bool PreviewPane::canPrint() const
{
    return m_view->pageCount() > 0;
}

void PreviewPane::print()
{
    if (!canPrint())
        return;
    const SharedComposition pages = m_view->composition(); // a recomposition meanwhile changes nothing
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages->document.metadata.title);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, int(pages->document.pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const base::Outcome printed = printPages(printer, pages->document, m_assets); !printed) {
        m_refusal = printed.error();
        showState();
    }
}

void PreviewPane::activate(const model::ObjectRef &object, base::Language language)
{
    if (object.kind == model::ObjectKind::Passage)
        Q_EMIT passageActivated(model::PassageId(object.id), language);
    else if (object.kind == model::ObjectKind::Entry)
        Q_EMIT entryActivated(model::EntryId(object.id), language);
}

void PreviewPane::layoutChosen()
{
    QSettings().setValue(choiceSetting, m_layouts->currentIndex());
    refresh();
}

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
}

void PreviewPane::retranslate()
{
    const auto name = [](QAction *action, const QString &text) {
        action->setText(text);
        action->setToolTip(text);
    };
    retranslateLayouts();
    name(m_smaller, tr("Smaller"));
    name(m_larger, tr("Larger"));
    name(m_fitWidth, tr("Fit to width"));
    name(m_fitPage, tr("Whole page"));
    name(m_print, tr("Print…"));
    m_bar->setAccessibleName(tr("Preview tools"));
    m_view->setAccessibleName(tr("Pages as they will be printed"));
    setAccessibleName(tr("Preview"));
    showState();
}

void PreviewPane::retranslateLayouts()
{
    m_layouts->setItemText(FrenchOnly, language::capitalised(language::languageName(base::Language::French)));
    m_layouts->setItemText(DutchOnly, language::capitalised(language::languageName(base::Language::Dutch)));
    m_layouts->setItemText(TwoColumns, tr("Two columns"));
    m_layouts->setItemText(FacingPages, tr("Facing pages"));
    m_layouts->setAccessibleName(tr("Languages and layout"));
    m_layouts->setToolTip(tr("Languages and layout"));
}

} // namespace ui::preview
