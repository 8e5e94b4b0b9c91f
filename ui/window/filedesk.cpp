// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filedesk.h"

#include "base/workers.h"
#include "edit/salvage.h"

#include "base/resources.h"
#include "exchange/interchange.h"
#include "ui/history/backupsdialog.h"
#include "ui/language/errortext.h"
#include "ui/language/salvagetext.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/preferences.h"
#include "ui/shared/progressdialog.h"
#include "ui/window/departures.h"
#include "ui/window/filenames.h"
#include "ui/window/newmanualdialog.h"
#include "ui/window/recentfiles.h"
#include "ui/window/workspacemessages.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QTimer>

namespace ui::window {

using edit::Access;

namespace {

constexpr int politeness = 100; // milliseconds between two looks whether a dialog was closed
const QString copyKey = QStringLiteral("copy");

/// In another thread: a large backup is read to the end.
QFuture<base::Outcome> restored(const edit::Backup &backup, const QString &path)
{
    auto promise = std::make_shared<QPromise<base::Outcome>>();
    promise->start();
    base::workers().start([promise, backup, path] {
        promise->addResult(edit::Workspace::restore(backup, path));
        promise->finish();
    });
    return promise->future();
}

} // namespace

FileDesk::FileDesk(const Surroundings &surroundings, shared::MessageArea &messages, OpeningBar &bar, QWidget &window)
    : QObject(&window), m_surroundings(surroundings), m_messages(messages), m_bar(bar), m_window(window)
{
    connect(&bar, &OpeningBar::cancelAsked, this, &FileDesk::cancel);
}

FileDesk::~FileDesk()
{
    m_cancel.cancel();
}

edit::Session FileDesk::session(Access access)
{
    if (access == Access::ReadWrite)
        askAuthor();
    edit::Session session;
    session.author = shared::authorName();
    session.access = access;
    session.recoveredName = tr("%1 (recovered)", "name of a file");
    session.fileSystemOf = m_surroundings.fileSystemOf;
    return session;
}

void FileDesk::askAuthor()
{
    if (shared::authorWasAsked())
        return;
    shared::setAuthorWasAsked();
    const auto name = m_surroundings.dialogs.line(&m_window, tr("Your name"),
        tr("Your name is shown beside each change you make, in the history of the manual.\nWhat is your name?"), QString());
    if (name)
        shared::setAuthorName(*name);
}

bool FileDesk::isOpenHere(const QString &path) const
{
    return m_workspace && QFileInfo(m_workspace->path()) == QFileInfo(path);
}

void FileDesk::askNew()
{
    NewManualDialog dialog(m_surroundings.dialogs, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        make(dialog.path(), dialog.manual());
}

void FileDesk::askOpen(Access access)
{
    const QString title = access == Access::ReadOnly ? tr("Open a manual read-only") : tr("Open a manual");
    const QString path = m_surroundings.dialogs.openFile(&m_window, {title, shared::usualFolder(), manualFilter(), {}});
    if (!path.isEmpty())
        open(path, access);
}

void FileDesk::open(const QString &path, Access access)
{
    m_messages.dismiss(openingKey());
    if (isOpenHere(path) && (m_workspace->access() == access || access == Access::ReadOnly))
        return; // it can be read already
    bringFrom(path, session(access));
}

void FileDesk::openAnyway(const QString &path)
{
    m_messages.dismiss(openingKey());
    edit::Session session = this->session(Access::ReadWrite);
    session.evenOnNetwork = true;
    bringFrom(path, session);
}

void FileDesk::bringFrom(const QString &path, const edit::Session &session)
{
    bring({path, session.access, OpeningBar::Errand::Open, [path, session](const auto &progress, const auto &cancel) {
        return edit::Workspace::openLater(path, session, progress, cancel);
    }});
}

void FileDesk::setDepartures(const Departures &departures)
{
    m_departures = &departures;
    connect(&departures, &Departures::left, this, &FileDesk::bringNext);
}

void FileDesk::bringNext()
{
    if (m_errand)
        return; // it is brought when that has come
    if (const std::optional<Errand> next = std::exchange(m_next, std::nullopt))
        bring(*next);
}

void FileDesk::bring(const Errand &errand)
{
    if (m_errand) {
        const bool isTheSame = m_errand->path == errand.path && m_errand->access == errand.access;
        if (isTheSame && !m_cancel.isCancelled())
            return;
        m_next = errand;
        m_cancel.cancel(); // what comes instead of it starts when its file is closed
        return;
    }
    if (m_departures && m_departures->has(errand.path)) {
        m_next = errand;
        return;
    }
    m_errand = errand;
    m_cancel = base::CancelToken();
    m_bar.begin(errand.kind, errand.path);
    // Not a continuation: with a result that can only be moved, Qt 6.4 runs it twice.
    auto *watcher = new QFutureWatcher<edit::Workspace::Opened>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { receive(watcher); });
    watcher->setFuture(errand.start(m_bar.progress(), m_cancel));
}

void FileDesk::receive(QFutureWatcher<edit::Workspace::Opened> *watcher)
{
    // An open dialog speaks of the manual that is here now: that must not go under it.
    if (QApplication::activeModalWidget()) {
        QTimer::singleShot(politeness, this, [this, watcher] { receive(watcher); });
        return;
    }
    watcher->deleteLater();
    arrive(watcher->future().takeResult());
}

void FileDesk::arrive(edit::Workspace::Opened opened)
{
    m_bar.end();
    const Errand errand = *std::exchange(m_errand, std::nullopt);
    // A file that was made in spite of all is shown: somebody asked for it.
    const bool isUnwanted = m_next || (m_cancel.isCancelled() && errand.kind == OpeningBar::Errand::Open);
    if (isUnwanted || (!opened && opened.error().kind == base::ErrorKind::Cancelled))
        opened = base::Error{base::ErrorKind::Cancelled, {}, {}}; // its file is closed now
    else
        take(std::move(opened), errand);
    bringNext();
}

void FileDesk::cancel()
{
    m_next.reset();
    m_cancel.cancel();
}

void FileDesk::openExample()
{
    const QString proposed = freeFile(shared::usualFolder(), tr("Example manual"));
    const QString path = m_surroundings.dialogs.saveFile(
        &m_window, {tr("Where should your copy of the example be kept?"), proposed, manualFilter(), manualSuffix().mid(1)});
    if (path.isEmpty())
        return;
    const auto source = base::resourcePath(QStringLiteral("example/manual.json"));
    const auto example = source ? ::exchange::readInterchange(*source) : source.error();
    if (!example)
        return refuse(example.error(), path, Access::ReadWrite);
    make(path, *example);
}

void FileDesk::make(const QString &path, const model::Incoming &incoming)
{
    m_messages.dismiss(openingKey());
    const edit::Session session = this->session(Access::ReadWrite);
    const auto start = [path, incoming, session](const auto &progress, const auto &cancel) {
        return edit::Workspace::createLater(path, incoming, session, progress, cancel);
    };
    bring({path, Access::ReadWrite, OpeningBar::Errand::Make, start});
}

void FileDesk::take(edit::Workspace::Opened opened, const Errand &errand)
{
    if (!opened)
        return refuse(opened.error(), errand.path, errand.access);
    shared::setUsualFolder(errand.path);
    rememberFile(errand.path);
    m_take(std::move(opened).value());
}

void FileDesk::refuse(const base::Error &error, const QString &path, Access access)
{
    QList<shared::Offer> offers;
    const bool readable = error.kind == base::ErrorKind::Locked || error.kind == base::ErrorKind::ReadOnly
                          || error.kind == base::ErrorKind::NoPermission;
    if (readable && access == Access::ReadWrite)
        offers.append({[] { return tr("Open read-only"); }, [this, path] { open(path, Access::ReadOnly); }});
    if (error.kind == base::ErrorKind::Damaged && access == Access::ReadWrite)
        offers.append({[] { return tr("Bring back what is left…"); }, [this, path] { salvage(path); }});
    if (error.kind == base::ErrorKind::NotFound)
        offers.append({[] { return tr("Remove from the list"); }, [path] { forgetFile(path); }});
    m_messages.show({openingKey(), shared::Tone::Warning, [error] { return language::errorText(error); }, offers});
}

void FileDesk::saveCopy()
{
    const QString path = askCopy(tr("Save a copy"));
    if (path.isEmpty())
        return;
    if (m_workspace->saveState() == edit::SaveState::Failed)
        follow(m_workspace->continueIn(path), [] {}); // where it is now, nothing can be written: the work goes along
    else
        copyTo(path, [this, name = QDir::toNativeSeparators(path)] {
            m_messages.show({copyKey, shared::Tone::Success,
                             [name] { return tr("The copy was saved and checked: “%1”.").arg(name); }, {}});
        });
}

void FileDesk::editCopy()
{
    if (const QString path = askCopy(tr("Make an editable copy")); !path.isEmpty())
        copyTo(path, [this, path] { open(path, Access::ReadWrite); });
}

QString FileDesk::askCopy(const QString &title)
{
    const QFileInfo now(m_workspace->path());
    const QString folder = QFileInfo(now.absolutePath()).isWritable() ? now.absolutePath() : shared::usualFolder();
    const QString proposed = freeFile(folder, tr("%1 (copy)").arg(now.completeBaseName()));
    return m_surroundings.dialogs.saveFile(&m_window, {title, proposed, manualFilter(), manualSuffix().mid(1)});
}

void FileDesk::copyTo(const QString &path, const std::function<void()> &then)
{
    follow(m_workspace->saveCopy(path), then);
}

void FileDesk::follow(const QFuture<base::Outcome> &copying, const std::function<void()> &then)
{
    auto *dialog = new shared::ProgressDialog([] { return tr("Saving a copy…"); }, &m_window);
    dialog->follow<base::Outcome>(copying, [this, then](const base::Outcome &saved) {
        if (saved)
            return then();
        m_messages.show({copyKey, shared::Tone::Warning,
                         [error = saved.error()] { return language::errorText(error); }, {}});
    });
}

void FileDesk::tellReadOnly()
{
    const QString path = m_workspace->path();
    const edit::Condition condition = m_workspace->condition();
    const QFileInfo file(path);
    QList<shared::Offer> offers;
    if (!condition.damage.isEmpty())
        offers.append({[] { return tr("Bring back what is left…"); }, [this, path] { salvage(path); }});
    if (!condition.damage.isEmpty())
        offers.append({[] { return tr("Restore from a backup…"); }, [this] { restoreBackup(); }});
    else if (file.isWritable() && QFileInfo(file.absolutePath()).isWritable())
        offers.append({[] { return tr("Allow changes"); }, [this, path] { openAnyway(path); }});
    if (condition.damage.isEmpty())
        offers.append({[] { return tr("Make an editable copy…"); }, [this] { editCopy(); }});
    m_messages.show(readOnlyMessage(condition, offers));
}

void FileDesk::followTo(const QString &path, edit::Relocation relocation)
{
    shared::setUsualFolder(path);
    rememberFile(path);
    m_messages.dismiss(savingKey());
    m_messages.show(relocationMessage(path, relocation));
}

void FileDesk::salvage(const QString &damaged)
{
    const QFileInfo file(damaged);
    const QString proposed = freeFile(file.absolutePath(), tr("%1 (brought back)", "name of a file").arg(file.completeBaseName()));
    const QString path = m_surroundings.dialogs.saveFile(
        &m_window, {tr("Bring back what is left"), proposed, manualFilter(), manualSuffix().mid(1)});
    if (path.isEmpty())
        return;
    using Found = base::Result<::history::Salvaged>;
    auto *dialog = new shared::ProgressDialog([] { return tr("Bringing back what is left…"); }, &m_window);
    dialog->follow<Found>(edit::salvage(damaged, path, dialog->progress(), dialog->cancelToken()), [=, this](const Found &found) {
        if (!found)
            return refuse(found.error(), damaged, Access::ReadOnly);
        const auto tone = found->isComplete() ? shared::Tone::Success : shared::Tone::Warning;
        m_messages.show({QStringLiteral("salvage"), tone,
                         [found = *found, path] { return language::salvageLines(found, path).join(u' '); },
                         {{[] { return tr("Open"); }, [this, path] { open(path, Access::ReadWrite); }}}});
    });
}

void FileDesk::saveElsewhere()
{
    const QString path = askCopy(tr("Save elsewhere"));
    if (!path.isEmpty())
        follow(m_workspace->continueIn(path), [] {}); // the workspace tells where it is now
}

void FileDesk::restoreBackup()
{
    auto *dialog = new ui::history::BackupsDialog(m_workspace->backups(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::history::BackupsDialog::restoreAsked, this, &FileDesk::restore);
    dialog->open();
}

void FileDesk::restore(const edit::Backup &backup)
{
    const QFileInfo now(m_workspace->path());
    const QString day = backup.at.toLocalTime().date().toString(Qt::ISODate);
    const QString proposed = freeFile(now.absolutePath(), tr("%1 of %2", "manual, day").arg(now.completeBaseName(), day));
    const QString path = m_surroundings.dialogs.saveFile(
        &m_window, {tr("Restore a copy"), proposed, manualFilter(), manualSuffix().mid(1)});
    if (path.isEmpty())
        return;
    auto *dialog = new shared::ProgressDialog([] { return tr("Restoring a copy…"); }, &m_window);
    dialog->follow<base::Outcome>(restored(backup, path), [this, path](const base::Outcome &restored) {
        restored ? open(path, Access::ReadWrite) : refuse(restored.error(), path, Access::ReadOnly);
    });
}

} // namespace ui::window
