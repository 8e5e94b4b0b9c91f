// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filedesk.h"

#include "base/resources.h"
#include "exchange/interchange.h"
#include "ui/history/backupsdialog.h"
#include "ui/language/errortext.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/preferences.h"
#include "ui/shared/progressdialog.h"
#include "ui/window/filenames.h"
#include "ui/window/newmanualdialog.h"
#include "ui/window/recentfiles.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace ui::window {

using edit::Access;

namespace {

const QString openingKey = QStringLiteral("opening");

/// The hourglass while a file is read.
class Waiting final
{
public:
    Waiting() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QApplication::restoreOverrideCursor(); }
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;
};

} // namespace

FileDesk::FileDesk(const Surroundings &surroundings, shared::MessageArea &messages, QWidget &window)
    : QObject(&window), m_surroundings(surroundings), m_messages(messages), m_window(window)
{
}

edit::Session FileDesk::session(Access access)
{
    if (access == Access::ReadWrite)
        askAuthor();
    edit::Session session;
    session.author = shared::authorName();
    session.access = access;
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
    m_messages.dismiss(openingKey);
    if (isOpenHere(path) && (m_workspace->access() == access || access == Access::ReadOnly))
        return; // it can be read already
    const edit::Session session = this->session(access);
    const Waiting waiting;
    take(edit::Workspace::open(path, session), path, access);
}

void FileDesk::openExample()
{
    const QString proposed = freeFile(shared::usualFolder(), tr("Example manual"));
    const QString path = m_surroundings.dialogs.saveFile(
        &m_window, {tr("Where should your copy of the example be kept?"), proposed, manualFilter(), manualSuffix().mid(1)});
    if (path.isEmpty())
        return;
    const auto source = base::resourcePath(QStringLiteral("example/manual.json"));
    const auto example = source ? exchange::readInterchange(*source) : source.error();
    if (!example)
        return refuse(example.error(), path, Access::ReadWrite);
    make(path, *example);
}

void FileDesk::make(const QString &path, const model::Incoming &incoming)
{
    m_messages.dismiss(openingKey);
    const edit::Session session = this->session(Access::ReadWrite);
    const Waiting waiting;
    take(edit::Workspace::create(path, incoming, session), path, Access::ReadWrite);
}

void FileDesk::take(base::Result<std::unique_ptr<edit::Workspace>> opened, const QString &path, Access access)
{
    if (!opened)
        return refuse(opened.error(), path, access);
    shared::setUsualFolder(path);
    rememberFile(path);
    m_take(std::move(opened).value());
}

void FileDesk::refuse(const base::Error &error, const QString &path, Access access)
{
    QList<shared::Offer> offers;
    const bool readable = error.kind == base::ErrorKind::Locked || error.kind == base::ErrorKind::ReadOnly
                          || error.kind == base::ErrorKind::NoPermission;
    if (readable && access == Access::ReadWrite)
        offers.append({[] { return tr("Open read-only"); }, [this, path] { open(path, Access::ReadOnly); }});
    if (error.kind == base::ErrorKind::NotFound)
        offers.append({[] { return tr("Remove from the list"); }, [path] { forgetFile(path); }});
    m_messages.show({openingKey, shared::Tone::Warning, [error] { return language::errorText(error); }, offers});
}

void FileDesk::saveCopy()
{
    const QFileInfo now(m_workspace->path());
    const QString proposed = freeFile(now.absolutePath(), tr("%1 (copy)").arg(now.completeBaseName()));
    const QString path = m_surroundings.dialogs.saveFile(
        &m_window, {tr("Save a copy"), proposed, manualFilter(), manualSuffix().mid(1)});
    if (path.isEmpty())
        return;
    auto *dialog = new shared::ProgressDialog([] { return tr("Saving a copy…"); }, &m_window);
    dialog->follow<base::Outcome>(m_workspace->saveCopy(path), [this, path](const base::Outcome &saved) {
        const QString name = QDir::toNativeSeparators(path);
        if (saved)
            m_messages.show({QStringLiteral("copy"), shared::Tone::Success,
                             [name] { return tr("The copy was saved and checked: “%1”.").arg(name); }, {}});
        else
            m_messages.show({QStringLiteral("copy"), shared::Tone::Warning,
                             [error = saved.error()] { return language::errorText(error); }, {}});
    });
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
    if (const base::Outcome restored = edit::Workspace::restore(backup, path); !restored)
        return refuse(restored.error(), path, Access::ReadOnly);
    open(path, Access::ReadWrite);
}

} // namespace ui::window
