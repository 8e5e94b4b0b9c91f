// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpane.h"

#include "text/markup.h"
#include "ui/language/errortext.h"
#include "ui/search/founddelegate.h"
#include "ui/search/searchform.h"
#include "ui/shared/replacingjob.h"
#include "ui/shared/rowground.h"
#include "ui/shared/soughtoptions.h"
#include "ui/shared/whendone.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui::search {

namespace {

constexpr int pause = 40;      // milliseconds after a key before searching
constexpr int askAgain = 500;  // milliseconds, while the manual is still being indexed or was changed
constexpr int theRest = 150;   // milliseconds after the first hits before the others, for who writes on wants none of them
constexpr int mostHits = 200;  // of the index
constexpr int mostSifted = 2000; // of the index, where some are left out
constexpr qsizetype mostFinds = 20'000;
constexpr qsizetype mostUnfolded = 1'000; // lines that stand open from the start: to lay out thousands is felt

QList<Found> foundBy(const QList<edit::SearchHit> &hits, const model::Manual &manual)
{
    QList<Found> found;
    for (const edit::SearchHit &hit : hits)
        if (manual.contains(hit.text.object))
            found.append({hit.text, hit.language, std::nullopt, hit.snippet, hit.isByGlossary});
    return found;
}

/// Only what stands in entries that are wanted.
QList<Found> sifted(QList<Found> found, const model::Manual &manual, const check::EntryFilter &wanted)
{
    if (!wanted.acceptsAll())
        found.removeIf([&](const Found &each) {
            const model::Entry *entry = manual.entry(manual.entryOf(each.text.object));
            return !entry || !check::accepts(manual, *entry, wanted);
        });
    return found;
}

/// Entries by their titles.
QList<Found> titlesOf(const QList<model::EntryId> &entries, const model::Manual &manual)
{
    QList<Found> found;
    for (const model::EntryId &id : entries) {
        const model::Text &title = manual.entry(id)->title;
        const base::Language first = manual.header().languages[0];
        const base::Language language = title.in(first).isMissing() ? base::other(first) : first;
        found.append({model::titleOf(id), language, std::nullopt, text::plain(title.in(language).text()), false});
    }
    return found;
}

QList<Found> foundBy(const QList<edit::Find> &finds)
{
    QList<Found> found;
    found.reserve(finds.size());
    for (const edit::Find &find : finds)
        found.append({find.text, find.language, find.place, {}, false});
    return found;
}

} // namespace

SearchPane::SearchPane(QWidget *parent)
    : QWidget(parent), m_form(new SearchForm(this)), m_count(new QLabel(this)), m_list(new QTreeView(this)),
      m_model(new FoundModel(this)), m_reading([this](const edit::Finds &finds) {
          showFound(foundBy(finds.list), m_read);
          showCount(finds.list.size(), finds.isComplete);
      })
{
    setObjectName(QStringLiteral("search"));
    build();
    m_pause.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SearchPane::search);
    connect(&m_again, &QTimer::timeout, this, &SearchPane::search);
    connect(m_form, &SearchForm::changed, this, [this] {
        m_replaced = 0;
        m_model->forgetTicks();
        m_most = firstHits;
        m_pause.start(pause);
    });
    connect(m_form->field(), &QLineEdit::returnPressed, this, &SearchPane::search);
    connect(m_form, &SearchForm::replaceTickedAsked, this, [this] { replace(m_model->ticked()); });
    connect(m_form, &SearchForm::replaceCurrentAsked, this, &SearchPane::replaceCurrent);
    connect(m_model, &FoundModel::ticksChanged, this,
            [this] { m_form->showTicked(m_model->tickedCount(), m_model->count()); });
    connect(m_list, &QTreeView::activated, this, &SearchPane::jump);
    connect(m_list, &QTreeView::clicked, this, &SearchPane::jump);
    retranslate();
}

void SearchPane::build()
{
    m_list->setObjectName(QStringLiteral("search.hits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(this));
    shared::keepBranchesQuiet(*m_list);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(true);
    m_list->setIndentation(14);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setMouseTracking(true);
    m_count->setObjectName(QStringLiteral("search.count"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 10, 10, 6);
    head->addWidget(m_form);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
}

void SearchPane::setSource(edit::Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_reading.forget();
    m_form->clear();
    m_pause.stop();
    m_again.stop();
    m_read = {};
    ++m_asked;
    showFound({}, {});
    m_says = nullptr;
    m_count->clear();
    m_form->setManual(workspace ? workspace->manual() : model::Manual());
    m_form->setWritable(workspace && workspace->access() == edit::Access::ReadWrite);
    if (workspace) {
        connect(workspace, &edit::Workspace::changed, this, [this](const edit::Changes &changes) {
            if (changes.registersChanged || changes.everythingChanged)
                m_form->setManual(m_workspace->manual());
            m_replaced = 0;
            const bool isAsked = m_model->count() > 0 || !m_form->words().trimmed().isEmpty();
            if (isAsked && isVisible() && !m_again.isActive())
                m_again.start(askAgain);
        });
    }
}

void SearchPane::start(const QString &words)
{
    m_form->start(words);
}

void SearchPane::startReplacing(const QString &words, const QString &with)
{
    m_form->startReplacing(words, with);
}

void SearchPane::search()
{
    m_pause.stop();
    m_again.stop();
    ++m_asked;
    m_reading.forget();
    const text::Pattern pattern(m_form->search().sought);
    m_form->showFault(shared::faultIn(pattern));
    const check::EntryFilter wanted = m_form->search().entries;
    if (m_workspace && m_form->words().trimmed().isEmpty() && !wanted.acceptsAll()) {
        const QList<Found> titles = titlesOf(check::accepted(m_workspace->manual(), wanted), m_workspace->manual());
        showFound(titles, m_workspace->manual());
        return showCount(titles.size(), true);
    }
    if (!m_workspace || m_form->words().trimmed().isEmpty() || pattern.findsNothing()) {
        showFound({}, {});
        m_says = nullptr;
        return m_count->clear();
    }
    m_form->isUsual() ? askIndex() : readAll();
}

void SearchPane::askIndex()
{
    const check::EntryFilter wanted = m_form->search().entries;
    const int most = wanted.acceptsAll() ? m_most : mostSifted;
    shared::whenDone(this, m_workspace->searchSoFar(m_form->words(), most),
        [this, number = m_asked, wanted, most](const base::Result<edit::SearchAnswer> &answer) {
            if (number != m_asked || !m_workspace)
                return;
            const QList<Found> hits = answer ? foundBy(answer->hits, m_workspace->manual()) : QList<Found>();
            const QList<Found> found = sifted(hits, m_workspace->manual(), wanted);
            showFound(found, m_workspace->manual());
            if (!answer) {
                m_says = [error = answer.error()] { return language::errorText(error); };
                return m_count->setText(m_says());
            }
            const bool isAll = hits.size() < most;
            showCount(found.size(), answer->isComplete && isAll);
            if (!isAll && most == firstHits) {
                m_most = mostHits;
                m_again.start(theRest);
            } else if (!answer->isComplete) {
                m_again.start(askAgain);
            }
        });
}

// Every wording, in a worker; the next key calls it off.
void SearchPane::readAll()
{
    m_read = m_workspace->manual();
    m_reading.ask([manual = m_read, search = m_form->search()](const base::CancelToken &cancel) {
        return edit::findAll(manual, search, mostFinds, {}, cancel);
    });
}

// Nobody loses the line he has chosen because something else was found.
void SearchPane::showFound(const QList<Found> &found, const model::Manual &manual)
{
    const Found *was = m_model->found(m_list->currentIndex());
    const std::optional<Found> chosen = was ? std::optional(*was) : std::nullopt;
    m_model->setTickable(m_form->isReplacing());
    m_model->show(found, manual);
    unfold();
    m_form->showTicked(m_form->isReplacing() ? m_model->tickedCount() : 0, m_model->count());
    if (!chosen)
        return;
    for (int group = 0; group < m_model->rowCount(); ++group)
        for (int row = 0; row < m_model->rowCount(m_model->index(group, 0)); ++row) {
            const QModelIndex index = m_model->index(row, 0, m_model->index(group, 0));
            const Found &each = *m_model->found(index);
            if (each.text == chosen->text && each.language == chosen->language && each.place == chosen->place)
                return m_list->setCurrentIndex(index);
        }
}

/// All entries stand open, or as many as there is time for; the others say how many places they hold.
void SearchPane::unfold()
{
    if (m_model->count() <= mostUnfolded)
        return m_list->expandAll();
    qsizetype lines = 0;
    for (int group = 0; group < m_model->rowCount() && lines < mostUnfolded; ++group) {
        const QModelIndex index = m_model->index(group, 0);
        lines += m_model->rowCount(index);
        if (group == 0 || lines <= mostUnfolded)
            m_list->expand(index);
    }
}

void SearchPane::showCount(qsizetype found, bool isComplete)
{
    const int count = int(found);
    m_says = [count, isComplete, replaced = int(m_replaced)] {
        if (replaced > 0)
            return tr("%n place(s) replaced. Undo takes it back.", nullptr, replaced);
        if (!isComplete && count >= mostFinds)
            return tr("More than %n place(s) found. Only the first %n are listed, and only they can be replaced: search for "
                      "more words to see them all.", nullptr, count);
        if (!isComplete && count >= mostHits)
            return tr("The %n best place(s)", nullptr, count);
        if (!isComplete)
            return count == 0 ? tr("Still searching…") : tr("%n place(s) found so far", nullptr, count);
        return count == 0 ? tr("Nothing was found.") : tr("%n place(s) found", nullptr, count);
    };
    m_count->setText(m_says());
}

void SearchPane::jump(const QModelIndex &index)
{
    const Found *found = m_model->found(index);
    if (!found || !m_workspace)
        return;
    const model::Text *text = m_workspace->manual().text(found->text);
    const int position = text && found->place ? text::caretOf(text->in(found->language).text(), *found->place) : 0;
    Q_EMIT placeAsked(found->text, found->language, position);
}

void SearchPane::replaceCurrent()
{
    const Found *found = m_model->found(m_list->currentIndex());
    if (!found)
        found = m_model->found(m_model->index(0, 0, m_model->index(0, 0)));
    if (found && found->place)
        replace({{found->text, found->language, *found->place}});
}

void SearchPane::replace(const QList<edit::Find> &finds)
{
    if (!m_workspace || finds.isEmpty())
        return;
    const shared::Replacing how{m_form->search().sought, m_form->with(), m_form->keepsInStep()};
    shared::replaceLater(*m_workspace, finds, how, window(), [this](const base::Result<qsizetype> &count) {
        if (!count)
            return refused(count.error());
        search();
        m_replaced = *count;
    });
}

void SearchPane::retranslate()
{
    setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("Places found"));
    m_count->setText(m_says ? m_says() : QString());
    m_list->viewport()->update();
}

void SearchPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::search
