// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/replacingjob.h"

#include "ui/shared/progressdialog.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ui::shared {

namespace {

struct ReplacingJob {
    Q_DECLARE_TR_FUNCTIONS(ReplacingJob)
};

} // namespace

void replaceLater(edit::Workspace &workspace, const QList<edit::Find> &finds, const Replacing &how, QWidget *window,
                  const std::function<void(const base::Result<qsizetype> &)> &done)
{
    std::optional<edit::KeepInStep> keep;
    if (how.keepsInStep)
        keep = edit::KeepInStep{workspace.author(), QDateTime::currentDateTimeUtc()};
    auto *dialog = new ProgressDialog([] { return ReplacingJob::tr("Replacing…"); }, window);
    const edit::Edit edit =
        edit::replaceAll(finds, how.sought, how.with, keep, dialog->progress(), dialog->cancelToken());
    dialog->follow<base::Outcome>(workspace.performLater(edit, dialog->progress(), dialog->cancelToken()),
                                  [done, count = finds.size()](const base::Outcome &outcome) {
                                      if (outcome)
                                          done(count);
                                      else
                                          done(outcome.error());
                                  });
}

} // namespace ui::shared
