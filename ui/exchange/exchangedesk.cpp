// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangedesk.h"

#include "base/workers.h"
#include "check/check.h"
#include "edit/careedits.h"
#include "exchange/interchange.h"
#include "ui/exchange/findingsdialog.h"
#include "ui/exchange/pdfjob.h"
#include "ui/exchange/readiness.h"
#include "ui/language/errortext.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/ownwords.h"
#include "ui/shared/preferences.h"
#include "ui/shared/progressdialog.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace ui::exchange {

namespace {

const QString messageKey = QStringLiteral("exchange");

} // namespace

ExchangeDesk::ExchangeDesk(shared::Dialogs &dialogs, shared::MessageArea &messages, QWidget &window)
    : QObject(&window), m_dialogs(dialogs), m_messages(messages), m_window(window)
{
}

void ExchangeDesk::setWorkspace(edit::Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &edit::Workspace::changed, this, [this] {
            if (m_workspace->canRedo() && m_workspace->redoReason() == history::Reason::TakenIn)
                m_messages.dismiss(messageKey); // it is not in any more
        });
    m_press = Press();
    if (m_publishing)
        m_publishing->close();
}

// Taking in.

void ExchangeDesk::import()
{
    const QString path = m_dialogs.openFile(
        &m_window, {tr("Import a file"), shared::usualFolder(), tr("Interchange files (*.json)"), {}});
    if (path.isEmpty())
        return;
    shared::setUsualFolder(path);
    auto *dialog = new shared::ProgressDialog([] { return tr("Reading the file…"); }, &m_window);
    const auto reading = QtConcurrent::run(&base::workers(), [path, progress = dialog->progress(), cancel = dialog->cancelToken()] {
        return ::exchange::readInterchange(path, progress, cancel);
    });
    dialog->follow<base::Result<model::Incoming>>(
        reading, [this, path, asked = m_workspace](const base::Result<model::Incoming> &incoming) {
            if (!incoming)
                refuse(incoming.error());
            else if (isStillOpen(asked))
                takeIn(*incoming, path);
        });
}

void ExchangeDesk::takeIn(const model::Incoming &incoming, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto *dialog = new shared::ProgressDialog([] { return tr("Importing the file…"); }, &m_window);
    const auto taking = m_workspace->takeIn(incoming, name, dialog->progress(), dialog->cancelToken());
    dialog->follow<base::Outcome>(taking, [this, incoming, name, asked = m_workspace](const base::Outcome &taken) {
        if (!isStillOpen(asked))
            return;
        if (!taken)
            return refuse(taken.error());
        tellImported(incoming, name);
        Q_EMIT imported();
    });
}

void ExchangeDesk::tellImported(const model::Incoming &incoming, const QString &fileName)
{
    const int remarks = int(incoming.remarks.size());
    QList<shared::Offer> offers;
    if (remarks > 0)
        offers.append({[] { return tr("Show"); }, [this, incoming, fileName] {
            showFindings([fileName] { return tr("Remarks about “%1”").arg(fileName); }, incoming.remarks, incoming.manual);
        }});
    tell([fileName, remarks] {
        const QString done = tr("“%1” was imported as one step of the history; Undo takes it back.").arg(fileName);
        return remarks > 0 ? done + u' ' + tr("%n remark(s) about the file.", nullptr, remarks) : done;
    }, offers);
}

// Checking.

void ExchangeDesk::judge(std::function<void(QList<model::Finding>)> done)
{
    using Found = base::Result<QList<model::Finding>>;
    auto *dialog = new shared::ProgressDialog([] { return tr("Checking the manual…"); }, &m_window);
    const auto look = [manual = m_workspace->manual(), own = shared::ownWordLists(),
                       cancel = dialog->cancelToken()](const base::Result<QList<model::Key>> &conflicts) {
        if (!conflicts)
            return Found(conflicts.error());
        return Found(openConflicts(*conflicts) + check::check(manual, QDate::currentDate()) + findingsOfWriting(manual, own, cancel));
    };
    const auto checking = m_workspace->conflictsLater().then(&base::workers(), look);
    dialog->follow<Found>(checking, [this, done, cancel = dialog->cancelToken()](const Found &findings) {
        if (!findings)
            refuse(findings.error());
        else if (!cancel.isCancelled())
            done(*findings);
    });
}

void ExchangeDesk::checkManual()
{
    judge([this, asked = m_workspace](const QList<model::Finding> &findings) {
        if (!isStillOpen(asked))
            return;
        FindingsDialog *dialog = showFindings([] { return tr("Check of the manual"); }, findings, m_workspace->manual());
        if (asked->access() == edit::Access::ReadWrite)
            dialog->offerToLetStand([this, asked](const model::Finding &finding) { return letStand(finding, asked); });
    });
}

// Saying.

bool ExchangeDesk::letStand(const model::Finding &finding, const QPointer<edit::Workspace> &asked)
{
    if (!isStillOpen(asked))
        return false;
    const base::Outcome outcome = m_workspace->perform(edit::dismiss(finding));
    if (!outcome)
        refuse(outcome.error());
    return bool(outcome);
}

FindingsDialog *ExchangeDesk::showFindings(const std::function<QString()> &title, const QList<model::Finding> &findings,
                                           const model::Manual &manual)
{
    auto *dialog = new FindingsDialog(title, findings, manual, &m_window);
    connect(dialog, &FindingsDialog::placeAsked, this, &ExchangeDesk::placeAsked);
    dialog->show();
    return dialog;
}

void ExchangeDesk::say(const base::Outcome &outcome, const std::function<QString()> &success)
{
    if (outcome)
        tell(success);
    else
        refuse(outcome.error());
}

void ExchangeDesk::tell(const std::function<QString()> &success, const QList<shared::Offer> &offers)
{
    m_messages.show({messageKey, shared::Tone::Success, success, offers});
}

void ExchangeDesk::refuse(const base::Error &error)
{
    const bool wasAsked = error.kind == base::ErrorKind::Cancelled;
    m_messages.show({messageKey, wasAsked ? shared::Tone::Notice : shared::Tone::Warning,
                     [error] { return language::errorText(error); }, {}});
}

} // namespace ui::exchange
