// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outlinepane.h"

#include "edit/entryedits.h"
#include "edit/writer.h"
#include "ui/language/findingtext.h"
#include "ui/outline/entrydialog.h"
#include "ui/outline/outlinefilter.h"
#include "ui/outline/outlinemodel.h"
#include "ui/outline/outlinetree.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/icons.h"
#include "ui/shared/largeedit.h"

#include <QAction>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

namespace ui::outline {

using model::EntryId;

namespace {

/// Both titles as one step, so that one undo takes back what one dialog did.
edit::Edit renameBoth(EntryId id, const std::array<QString, 2> &titles, const model::Text &before)
{
    edit::Edit whole;
    whole.reason = ::history::Reason::EntryRenamed;
    whole.run = [id, titles, before](edit::Writer &writer) -> base::Outcome {
        for (const base::Language language : base::bothLanguages) {
            const QString &title = titles[size_t(base::indexOf(language))];
            if (title == before.in(language).text())
                continue;
            if (const base::Outcome done = edit::renameEntry(id, language, title).run(writer); !done)
                return done;
        }
        return {};
    };
    return whole;
}

qsizetype passagesUnder(EntryId id, const model::Manual &manual)
{
    qsizetype passages = 0;
    for (const EntryId &one : manual.readingOrder(id))
        passages += manual.entry(one)->passages.size();
    return passages;
}

} // namespace

OutlinePane::OutlinePane(const Tally &tally, shared::Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_model(new OutlineModel(tally, this)), m_filter(new OutlineFilter(this)),
      m_words(new QLineEdit(this)), m_tree(new OutlineTree(this))
{
    setObjectName(QStringLiteral("outline"));
    m_words->setObjectName(QStringLiteral("outline.filter"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(shared::icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 8);
    head->addWidget(m_words);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    connect(m_words, &QLineEdit::textChanged, this, &OutlinePane::filter);
    connect(m_model, &OutlineModel::moveAsked, this, &OutlinePane::drop);
    connect(m_tree, &OutlineTree::entryEntered, this, [this] { Q_EMIT entryEntered(current()); });
    connect(m_tree, &OutlineTree::menuAsked, this, &OutlinePane::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_place = m_model->entryAt(m_filter->mapToSource(index));
        Q_EMIT entryChosen(m_place);
    });
    connect(m_filter, &OutlineFilter::modelReset, this, &OutlinePane::returnToPlace);
    retranslate();
}

void OutlinePane::setSource(edit::Workspace *workspace)
{
    m_workspace = workspace;
    m_words->clear();
    m_place = EntryId();
    m_model->setSource(workspace);
}

void OutlinePane::returnToPlace()
{
    m_tree->expandToDepth(1);
    const QSignalBlocker quiet(this);
    if (m_model->indexOf(m_place).isValid())
        setCurrent(m_place);
}

void OutlinePane::showMenu(const QModelIndex &index, const QPoint &global)
{
    const EntryId entry = m_model->entryAt(m_filter->mapToSource(index));
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("outline.menu"));
    menu.addAction(tr("&Write here"), this, [this, entry] {
        setCurrent(entry);
        Q_EMIT entryEntered(entry);
    });
    menu.addAction(tr("&Read beside"), this, [this, entry] { Q_EMIT readBesideAsked(entry); })
        ->setObjectName(QStringLiteral("outline.readBeside"));
    menu.exec(global);
}

EntryId OutlinePane::current() const
{
    return m_model->entryAt(m_filter->mapToSource(m_tree->currentIndex()));
}

QModelIndex OutlinePane::shownIndex(EntryId entry) const
{
    return m_filter->mapFromSource(m_model->indexOf(entry));
}

void OutlinePane::setCurrent(EntryId entry)
{
    if (!shownIndex(entry).isValid())
        m_words->clear();
    m_tree->setCurrentIndex(shownIndex(entry));
    m_tree->scrollTo(shownIndex(entry));
}

void OutlinePane::filter(const QString &words)
{
    const EntryId chosen = current();
    m_filter->setWords(words);
    if (!words.trimmed().isEmpty())
        m_tree->expandAll();
    if (shownIndex(chosen).isValid())
        m_tree->scrollTo(shownIndex(chosen));
}

bool OutlinePane::perform(const edit::Edit &edit)
{
    const base::Outcome done = m_workspace->perform(edit, this);
    if (!done)
        Q_EMIT refused(done.error());
    return bool(done);
}

void OutlinePane::add(model::EntryKind kind)
{
    if (!m_workspace)
        return;
    const auto spot = spotFor(m_workspace->manual(), kind, current());
    if (!spot)
        return Q_EMIT refused({base::ErrorKind::NotAllowed, {}, {}});
    EntryDialog dialog(EntryDialog::Purpose::Add, kind, {}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const EntryId id = EntryId::create();
    if (perform(edit::addEntry(id, kind, spot->parent, spot->after, dialog.titles()))) {
        setCurrent(id);
        Q_EMIT entryEntered(id);
    }
}

void OutlinePane::rename()
{
    const model::Entry *entry = m_workspace ? m_workspace->manual().entry(current()) : nullptr;
    if (!entry)
        return;
    const model::Text before = entry->title;
    EntryDialog dialog(EntryDialog::Purpose::Rename, entry->header.kind,
                       {before.wordings[0].text(), before.wordings[1].text()}, this);
    if (dialog.exec() == QDialog::Accepted)
        perform(renameBoth(current(), dialog.titles(), before));
}

void OutlinePane::remove()
{
    const EntryId id = current();
    const model::Entry *entry = m_workspace ? m_workspace->manual().entry(id) : nullptr;
    if (!entry)
        return;
    const int inside = int(m_workspace->manual().readingOrder(id).size()) - 1;
    QStringList detail{tr("Undo brings everything back, and the history keeps every version.")};
    if (inside > 0)
        detail.prepend(tr("The %n entry(s) under it are deleted too.", nullptr, inside));
    const QString question = tr("Delete “%1”?").arg(language::entryName(id, m_workspace->manual()));
    const bool agreed = m_dialogs.confirm(this, {tr("Delete entry"), question, detail.join(u' '), tr("Delete"), true});
    if (agreed)
        performSized(edit::deleteEntry(id), passagesUnder(id, m_workspace->manual()));
}

/// At once, or as long work when that would hold the window.
void OutlinePane::performSized(const edit::Edit &edit, qsizetype passages)
{
    if (passages <= shared::mostAtOnce)
        return void(perform(edit));
    const auto make = [edit](const base::Progress &, const base::CancelToken &) { return edit; };
    shared::performLater(*m_workspace, make, [] { return OutlinePane::tr("Deleting…"); }, window(),
                         [there = QPointer(this)](const base::Outcome &outcome) {
                             if (there && !outcome && outcome.error().kind != base::ErrorKind::Cancelled)
                                 Q_EMIT there->refused(outcome.error());
                         });
}

void OutlinePane::move(Way way)
{
    if (!m_workspace || current().isNull())
        return;
    const EntryId id = current();
    const auto edit = moveEdit(m_workspace->manual(), id, way);
    if (!edit)
        return Q_EMIT refused({base::ErrorKind::NotAllowed, {}, {}});
    if (perform(*edit))
        setCurrent(id);
}

void OutlinePane::drop(EntryId entry, EntryId parent, EntryId after)
{
    if (perform(edit::moveEntry(entry, parent, after)))
        setCurrent(entry);
}

void OutlinePane::retranslate()
{
    m_words->setPlaceholderText(tr("Filter titles"));
    m_words->setAccessibleName(tr("Filter the outline by title"));
    m_tree->setAccessibleName(tr("Outline of the manual"));
    setAccessibleName(tr("Outline"));
    m_model->retranslate();
}

void OutlinePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::outline
