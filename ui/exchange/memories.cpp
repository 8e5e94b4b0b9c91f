// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the exchange desk that deals in translation memories.
#include "exchange/tmx.h"
#include "base/workers.h"
#include "exchange/wholefile.h"
#include "history/memory.h"
#include "ui/exchange/exchangedesk.h"
#include "ui/exchange/memoriesdialog.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/preferences.h"
#include "ui/shared/progressdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace ui::exchange {

void ExchangeDesk::exportMemory()
{
    const QString name = QFileInfo(m_workspace->path()).completeBaseName();
    const QString path = askWhere(tr("Export as TMX"), name, tr("Translation memories (*.tmx)"), QStringLiteral("tmx"));
    if (path.isEmpty())
        return;
    auto *dialog = new shared::ProgressDialog([] { return tr("Writing the file…"); }, &m_window);
    const auto write = [manual = m_workspace->manual(), path]() -> base::Result<int> {
        if (const base::Outcome written = ::exchange::writeWhole(path, ::exchange::tmxOf(manual)); !written)
            return written.error();
        return int(history::pairsOf(manual).size());
    };
    const auto writing = QtConcurrent::run(&base::workers(), write);
    dialog->follow<base::Result<int>>(writing, [this, name = QDir::toNativeSeparators(path)](const base::Result<int> &pairs) {
        if (!pairs)
            return refuse(pairs.error());
        tell([name, pairs = *pairs] {
            return pairs == 0 ? tr("No text is in step yet: “%1” holds no pair.").arg(name)
                              : tr("%n pair(s) exported: “%1”.", nullptr, pairs).arg(name);
        });
    });
}

void ExchangeDesk::addMemory()
{
    const QString path = m_dialogs.openFile(
        &m_window, {tr("Add a translation memory"), shared::usualFolder(), tr("Translation memories (*.tmx)"), {}});
    if (path.isEmpty())
        return;
    shared::setUsualFolder(path);
    auto *dialog = new shared::ProgressDialog([] { return tr("Reading the file…"); }, &m_window);
    const auto adding = QtConcurrent::run(&base::workers(), [path, progress = dialog->progress(), cancel = dialog->cancelToken()] {
        return ::exchange::addMemory(path, ::exchange::memoryFolder(), progress, cancel);
    });
    dialog->follow<base::Result<qsizetype>>(adding, [this, path](const base::Result<qsizetype> &added) {
        if (!added)
            return refuse(added.error());
        tell([name = QFileInfo(path).fileName(), count = int(*added)] {
            return tr("“%1” is kept: %n pair(s) are offered while you write.", nullptr, count).arg(name);
        });
        Q_EMIT memoriesChanged();
    });
}

void ExchangeDesk::forgetMemories()
{
    const QString folder = ::exchange::memoryFolder();
    const QStringList names = ::exchange::memories(folder);
    if (names.isEmpty())
        return tell([] { return tr("No translation memory was added."); });
    MemoriesDialog dialog(names, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    base::Outcome outcome;
    for (const QString &name : dialog.chosen())
        if (const base::Outcome forgotten = ::exchange::forgetMemory(name, folder); !forgotten)
            outcome = forgotten;
    Q_EMIT memoriesChanged();
    if (!outcome)
        refuse(outcome.error());
}

} // namespace ui::exchange
