// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixedclock.h"
#include "manualbuilder.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <stdexcept>

/// A desk to work at: a folder with one manual in it, a data folder and a cache of its own, a clock that moves on with
/// each step.
class Desk final
{
public:
    Desk();
    explicit Desk(const model::Manual &manual);

    QString path(const QString &name = QStringLiteral("handbook.vademecum")) const;
    QString dataFolder() const { return opening.folders.data; }
    base::Result<std::unique_ptr<store::Store>> open();
    /// Closes and opens again.
    void reopen();

    history::Change write(const QList<history::Write> &writes, history::Reason reason = history::Reason::Typed);
    history::Change type(const model::TextRef &text, base::Language language, const QString &markup);
    model::Manual load() const;

    QTemporaryDir folder;
    support::FixedClock clock;
    store::Opening opening;
    QString author = QStringLiteral("Anna");
    std::unique_ptr<store::Store> store;
};

/// What a question was answered; throws what went wrong, so that a test says it.
template<typename T>
T answer(base::Result<T> result)
{
    if (!result)
        throw std::runtime_error(
            QString(QString::number(int(result.error().kind)) + u' ' + result.error().details.join(u' ')).toStdString());
    return std::move(*result);
}

/// Every value of a manual, headers first.
QList<history::Write> writesOf(const model::Manual &manual);
store::Commit firstCommit(const model::Manual &manual);

/// Runs SQL on a file that nobody has open, as somebody with a database browser would. False when SQLite refused.
bool runSql(const QString &path, const QStringList &statements, const QString &options = {});
QVariant askSql(const QString &path, const QString &question);

/// A small manual with one module and passages to work on.
struct Sheet {
    Sheet();
    model::Manual manual;
    model::EntryId module;
    model::PassageId welcome; ///< in both languages, in step
    model::PassageId french;  ///< in French only
};
