// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/packpreview.h"

#include "ui/language/errortext.h"
#include "ui/shared/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseAfterAnEdit = 150; // milliseconds: rows that are counted up are not followed one by one

template<typename Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

base::Result<SharedPages> pagesOf(const model::Manual &manual, const print::PackJob &job, const base::CancelToken &cancel)
{
    const auto document = print::packPages(manual, job, cancel);
    if (!document)
        return document.error();
    return SharedPages(std::make_shared<compose::Composition>(compose::Composition{*document, {}, {}}));
}

void fill(QComboBox *combo, const QStringList &texts)
{
    const int current = std::max(0, combo->currentIndex());
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItems(texts);
    combo->setCurrentIndex(current);
}

} // namespace

PackPreview::PackPreview(QWidget *parent)
    : QWidget(parent), m_scope(named(new QComboBox(this), u"pack.scope"_s)), m_paper(named(new QComboBox(this), u"pack.paper"_s)),
      m_perSheet(named(new QComboBox(this), u"pack.perSheet"_s)), m_inGreys(named(new QCheckBox(this), u"pack.inGreys"_s)),
      m_previous(named(new QToolButton(this), u"pack.previous"_s)),
      m_page(named(new QLabel(this), u"pack.page"_s)), m_next(named(new QToolButton(this), u"pack.next"_s)),
      m_note(named(new QLabel(this), u"pack.note"_s)),
      m_work([this](const Pages &pages) { take(pages); }, [this](bool) { showState(); })
{
    buildLayout();
    retranslate();
    connectParts();
}

PackPreview::~PackPreview() = default;

void PackPreview::buildLayout()
{
    m_previous->setIcon(shared::icon(u"previous"_s));
    m_next->setIcon(shared::icon(u"next"_s));
    auto *row = new QHBoxLayout;
    auto *paper = new QHBoxLayout; // of its own: in a narrow window all would be cut off on one row
    row->setSpacing(8);
    paper->setSpacing(8);
    for (QComboBox *combo : {m_scope, m_paper, m_perSheet})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_scope);
    row->addStretch(1);
    paper->addWidget(m_paper);
    paper->addWidget(m_perSheet);
    paper->addWidget(m_inGreys);
    paper->addStretch(1);
    for (QToolButton *button : {m_previous, m_next}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
    }
    row->addWidget(m_previous);
    row->addWidget(m_page);
    row->addWidget(m_next);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addLayout(paper);
    column->addWidget(m_note);
    column->setAlignment(Qt::AlignTop);
}

void PackPreview::setView(PackView *view)
{
    m_view = view;
    layout()->setAlignment({});
    static_cast<QVBoxLayout *>(layout())->addWidget(view, 1);
    view->setInk(ink());
    connect(view, &PackView::currentPageChanged, this, &PackPreview::showState);
    refresh();
}

void PackPreview::connectParts()
{
    for (QComboBox *combo : {m_scope, m_paper, m_perSheet})
        connect(combo, &QComboBox::currentIndexChanged, this, &PackPreview::refresh);
    connect(m_inGreys, &QCheckBox::toggled, this, [this] { m_view->setInk(ink()); });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->turn(1); });
}

void PackPreview::show(const model::Manual &manual, const compose::PackOrder &order)
{
    if (order.meeting != m_order.meeting) {
        showPages(nullptr); // nobody sees another meeting's people
        const QSignalBlocker quiet(m_paper);
        m_paper->setCurrentIndex(int(manual.layout().paper));
    }
    m_manual = manual;
    m_order = order;
    m_hasOrder = true;
    refresh();
}

void PackPreview::setManual(const model::Manual &manual)
{
    m_manual = manual;
    refresh();
}

void PackPreview::setParts(const QList<model::PackPart> &parts, int chosen)
{
    const QList<model::PackPart> before = this->parts();
    m_parts = parts;
    m_chosen = chosen;
    if (this->parts() != before)
        refresh();
}

void PackPreview::clear()
{
    m_hasOrder = false;
    m_isStale = false;
    m_order = {};
    m_refusal.reset();
    m_work.forget();
    showPages(nullptr);
}

void PackPreview::showRefusal(const base::Error &error)
{
    m_refusal = error;
    showPages(nullptr);
}

bool PackPreview::isOnePart() const
{
    return m_scope->currentIndex() == 1 && m_chosen >= 0 && m_chosen < m_parts.size();
}

QList<model::PackPart> PackPreview::parts() const
{
    return isOnePart() ? QList<model::PackPart>{m_parts[m_chosen]} : m_parts;
}

paint::Ink PackPreview::ink() const
{
    return m_inGreys->isChecked() ? paint::Ink::Greys : paint::Ink::Colours;
}

print::PackJob PackPreview::jobFor(const compose::PackOrder &order) const
{
    print::PackJob job{order, parts(), compose::Imposition(m_perSheet->currentIndex()), ink()};
    model::LayoutHeader look = m_manual.layout();
    look.paper = model::Paper(m_paper->currentIndex());
    job.order.look = look;
    return job;
}

bool PackPreview::canPrint() const
{
    return pageCount() > 0 && !m_isGlance && !isBusy();
}

int PackPreview::pageCount() const
{
    const SharedPages pages = m_view ? m_view->pages() : nullptr;
    return pages ? int(pages->document.pages.size()) : 0;
}

void PackPreview::refresh()
{
    if (!m_view || !m_hasOrder || m_parts.isEmpty())
        return;
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    m_work.callOff();
    compose(pageCount() == 0 && parts().size() > 1);
}

void PackPreview::compose(bool isFirstPart)
{
    print::PackJob job = jobFor(m_order);
    if (isFirstPart)
        job.parts.resize(1);
    m_work.ask(
        [manual = m_manual, job, isFirstPart](const base::CancelToken &cancel) {
            return Pages{isFirstPart, pagesOf(manual, job, cancel)};
        },
        pageCount() > 0 && !m_isGlance ? pauseAfterAnEdit : 0);
}

void PackPreview::take(const Pages &pages)
{
    m_isGlance = pages.isFirstPart;
    const bool isRefused = !pages.composition;
    m_refusal = isRefused && !m_isGlance ? std::optional(pages.composition.error()) : std::nullopt;
    if (!isRefused || !m_isGlance)
        showPages(isRefused ? nullptr : *pages.composition);
    if (pages.isFirstPart && !m_isStale)
        compose(false);
}

void PackPreview::showPages(const SharedPages &composition)
{
    if (m_view)
        m_view->setPages(composition, m_order.assets);
    m_note->setVisible(m_refusal.has_value());
    if (m_refusal)
        m_note->setText(language::errorText(*m_refusal));
    showState();
}

void PackPreview::showState()
{
    const int page = m_view ? m_view->currentPage() : -1;
    const int count = pageCount();
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page >= 0 && page + 1 < count);
    m_page->setText(page < 0 ? QString() : tr("%1 of %2", "page").arg(page + 1).arg(count));
    Q_EMIT stateChanged();
}

void PackPreview::retranslate()
{
    fill(m_scope, {tr("The whole pack"), tr("The chosen part")});
    fill(m_paper, {tr("A4"), tr("A5")});
    fill(m_perSheet, {tr("One page on a sheet"), tr("Two on a sheet"), tr("Four on a sheet"), tr("Booklet to fold")});
    m_inGreys->setText(tr("In gre&ys"));
    m_inGreys->setToolTip(tr("Without colours, as light or dark as the colours are"));
    const std::pair<QWidget *, QString> names[] = {{m_scope, tr("What is shown and printed")},
                                                   {m_paper, tr("Size of the pages")},
                                                   {m_perSheet, tr("Pages on a sheet")},
                                                   {m_previous, tr("Previous page")},
                                                   {m_next, tr("Next page")}};
    for (const auto &[widget, name] : names) {
        widget->setAccessibleName(name);
        widget->setToolTip(name);
    }
    if (m_refusal)
        m_note->setText(language::errorText(*m_refusal));
    showState();
}

void PackPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PackPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

} // namespace ui::meetings
