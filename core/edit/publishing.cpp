// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/publishing.h"

#include "edit/wholemanual.h"

#include <QCoreApplication>

namespace edit {

namespace {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

/// Texts that do not match their hash: damage that must not be frozen.
qsizetype countMismatches(const model::Manual &manual)
{
    qsizetype count = 0;
    for (const history::Write &write : writesOfWhole(manual))
        if (const auto *wording = std::get_if<model::Wording>(&write.value))
            count += model::Wording(wording->text()).hash() != wording->hash();
    return count;
}

base::Outcome checkStoppers(store::Store &file, const model::Manual &manual)
{
    const base::Result<QList<model::Key>> conflicts = file.conflicts();
    if (!conflicts)
        return conflicts.error();
    const qsizetype stoppers = conflicts->size() + countMismatches(manual);
    if (stoppers > 0)
        return Error{ErrorKind::NotPublishable, {}, {QString::number(stoppers), u"0"_s}};
    return {};
}

QStringList wordsFor(const QList<model::Finding> &accepted, const model::Manual &manual)
{
    QStringList words;
    for (const model::Finding &finding : accepted)
        words.append(
            QString(model::codeOf(finding.kind) + u' ' + manual.codeOf(finding.place.object)).trimmed());
    return words;
}

} // namespace

base::Result<history::EditionLine> freeze(store::Store &file, const Publishing &what)
{
    if (const base::Outcome free = checkStoppers(file, what.manual); !free)
        return free.error();
    base::Result<history::EditionPlan> planned = history::planFor(what.manual, what.progress, what.cancel);
    if (!planned)
        return planned.error();
    history::EditionPlan plan = std::move(planned).value();
    plan.number = what.number;
    plan.publishedAt = what.at;
    plan.publishedBy = what.author;
    plan.notes = what.notes;
    plan.accepted = wordsFor(what.accepted, what.manual);
    const base::Result<QStringList> contributors = file.authors();
    if (!contributors)
        return contributors.error();
    plan.contributors = *contributors;
    plan.program = QCoreApplication::applicationVersion();
    // A backup of this very moment is as good.
    const base::Progress meanwhile = [&](qsizetype, qsizetype) { what.progress(plan.entries.size(), plan.entries.size() + 1); };
    if (const auto copied = file.backup(what.progress ? meanwhile : base::Progress(), what.cancel);
        !copied && copied.error().kind != ErrorKind::AlreadyExists)
        return copied.error();
    return file.publish(plan, what.whileWriting);
}

} // namespace edit
