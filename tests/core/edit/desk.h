// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/entryedits.h"
#include "edit/pairingedits.h"
#include "edit/passageedits.h"
#include "edit/textedits.h"
#include "edit/workspace.h"
#include "edit/writer.h"
#include "fixedclock.h"
#include "manualbuilder.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Language;

/// Does one edit on a bare manual, as the workspace would.
base::Outcome apply(model::Manual &manual, const edit::Edit &edit);

model::EntryId entryCalled(const model::Manual &manual, const QString &code);
model::PassageId passageCalled(const model::Manual &manual, const QString &code);
QString wordsOf(const model::Manual &manual, const model::TextRef &text, Language language);
/// "m-1-h m-1-a …": the rows of an entry; what stands in a box comes after it in brackets.
QString rowsOf(const model::Manual &manual, const QString &entryCode);
/// "part-1 (m-1 m-2 (f-1)) part-2 (m-3)".
QString outlineOf(const model::Manual &manual);

/// Waits for long work while events are handled, as the window does.
template<typename T>
T waitFor(QFuture<T> future);

/// A desk with one manual on it: a real file in a folder of its own, a clock that stands still.
class Desk final
{
public:
    /// Author, clock and access of `session` are the desk's own.
    explicit Desk(const model::Incoming &incoming = support::smallHandbook(), const edit::Session &session = {});

    edit::Workspace &workspace() { return *m_workspace; }
    const model::Manual &manual() const { return m_workspace->manual(); }
    QString path() const { return m_folder.filePath(u"manual.vademecum"_s); }
    QString folder() const { return m_folder.path(); }
    edit::Session session() const;

    base::Outcome perform(const edit::Edit &edit) { return m_workspace->perform(edit); }
    /// Types text at the end of a wording, key by key.
    void type(const QString &passageCode, Language language, const QString &keys);
    /// Closes the file and opens it again; `meanwhile` happens in between.
    void reopen(const std::function<void()> &meanwhile = {});
    /// The file as another program would find it now: what a crash leaves behind.
    QString copyAsAfterACrash() const;

    model::EntryId entry(const QString &code) const { return entryCalled(manual(), code); }
    model::PassageId passage(const QString &code) const { return passageCalled(manual(), code); }
    QString words(const QString &passageCode, Language language) const;
    model::Step stepOf(const QString &passageCode) const;
    int versionsOf(const QString &passageCode, Language language) const;

    support::FixedClock clock;

private:
    const edit::Session m_session;
    QTemporaryDir m_folder;
    std::unique_ptr<edit::Workspace> m_workspace;
};

#include <QEventLoop>
#include <QFutureWatcher>

template<typename T>
T waitFor(QFuture<T> future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}
