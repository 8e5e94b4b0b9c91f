// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/replacingjob.h"

#include "ui/shared/largeedit.h"

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
    const auto make = [&](const base::Progress &progress, const base::CancelToken &cancel) {
        return edit::replaceAll(finds, how.sought, how.with, keep, progress, cancel);
    };
    performLater(workspace, make, [] { return ReplacingJob::tr("Replacing…"); }, window,
                 [done, count = finds.size()](const base::Outcome &outcome) {
                     if (outcome)
                         done(count);
                     else
                         done(outcome.error());
                 });
}

} // namespace ui::shared
