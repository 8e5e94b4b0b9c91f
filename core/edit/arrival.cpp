// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a workspace comes into being: out of a file or with a new one, waiting for it or not.
#include "edit/openmanual.h"
#include "edit/wholemanual.h"

#include <QCoreApplication>
#include <QPromise>

namespace edit {

using base::CancelToken;
using base::Progress;

namespace {

store::Opening openingFor(const Session &session)
{
    store::Opening opening;
    opening.access = session.access == Access::ReadOnly ? store::Access::ReadOnly : store::Access::ReadWrite;
    opening.author = session.author;
    opening.clock = session.clock;
    opening.evenOnNetwork = session.evenOnNetwork;
    if (session.fileSystemOf)
        opening.fileSystemOf = session.fileSystemOf;
    return opening;
}

FileKeeper::Opener opening(const QString &path, const Session &session)
{
    return [path, session] { return store::Store::open(path, openingFor(session)); };
}

/// `header` is that of the first change.
FileKeeper::Opener making(const QString &path, const model::Incoming &incoming, const Session &session,
                          const history::ChangeHeader &header, const Progress &progress, const CancelToken &cancel)
{
    return [=] {
        const model::Manual declared = withDeclarations(incoming.manual, header.author, header.at);
        const store::Commit first{header, writesOfWhole(declared), assetsOf(incoming), {}};
        return store::Store::create(path, first, openingFor(session), progress, cancel);
    };
}

history::Reason firstReason(const model::Incoming &incoming)
{
    return incoming.manual.entryCount() == 0 ? history::Reason::Created : history::Reason::TakenIn;
}

} // namespace

/// A workspace on its way. Lives in the caller's thread, with the timers the workspace will have, and goes by itself
/// when the file was read, or when the program ends before.
class Workspace::Arrival final : public QObject
{
public:
    Arrival(std::unique_ptr<Private> state, const CancelToken &cancel) : m_cancel(cancel), m_state(std::move(state))
    {
        if (QCoreApplication *application = QCoreApplication::instance())
            connect(application, &QCoreApplication::aboutToQuit, this, [this] { delete this; });
    }

    ~Arrival() override
    {
        if (m_state)
            m_cancel.cancel();
        m_state.reset(); // waits for the store's thread, which still calls to us
    }

    /// `reading` is heeded while an opened file is read.
    QFuture<Opened> start(const FileKeeper::Opener &opener, const Progress &progress, const CancelToken &reading)
    {
        m_promise.start();
        m_state->keeper.openLater(opener, [this, progress, reading](const base::Result<store::Store *> &opened) {
            auto found = std::make_shared<base::Result<Private::Found>>(
                opened ? Private::read(**opened, progress, reading) : opened.error());
            QMetaObject::invokeMethod(
                this, [this, found] { finish(std::move(*found)); }, Qt::QueuedConnection);
        });
        return m_promise.future();
    }

private:
    void finish(base::Result<Private::Found> found)
    {
        if (found) {
            m_state->takeUp(std::move(found).value());
            m_promise.addResult(std::unique_ptr<Workspace>(new Workspace(std::move(m_state))));
        } else {
            m_state.reset(); // the file is closed before anyone hears of it
            m_promise.addResult(found.error());
        }
        m_promise.finish();
        deleteLater();
    }

    QPromise<Opened> m_promise;
    CancelToken m_cancel;
    std::unique_ptr<Private> m_state;
};

Workspace::Opened Workspace::create(const QString &path, const model::Incoming &incoming, const Session &session)
{
    auto state = std::make_unique<Private>(path, session);
    const history::ChangeHeader header = state->changeHeader(firstReason(incoming), {});
    if (const base::Outcome made = state->open(making(path, incoming, session, header, {}, {})); !made)
        return made.error();
    return std::unique_ptr<Workspace>(new Workspace(std::move(state)));
}

Workspace::Opened Workspace::open(const QString &path, const Session &session)
{
    auto state = std::make_unique<Private>(path, session);
    if (const base::Outcome opened = state->open(opening(path, session)); !opened)
        return opened.error();
    return std::unique_ptr<Workspace>(new Workspace(std::move(state)));
}

QFuture<Workspace::Opened> Workspace::createLater(const QString &path, const model::Incoming &incoming,
                                                  const Session &session, const Progress &progress,
                                                  const CancelToken &cancel)
{
    auto state = std::make_unique<Private>(path, session);
    const history::ChangeHeader header = state->changeHeader(firstReason(incoming), {});
    auto *arrival = new Arrival(std::move(state), cancel);
    // What is made is also shown: a file that nobody opened would be left lying there.
    return arrival->start(making(path, incoming, session, header, progress, cancel), {}, {});
}

QFuture<Workspace::Opened> Workspace::openLater(const QString &path, const Session &session, const Progress &progress,
                                                const CancelToken &cancel)
{
    auto *arrival = new Arrival(std::make_unique<Private>(path, session), cancel);
    return arrival->start(opening(path, session), progress, cancel);
}

} // namespace edit
