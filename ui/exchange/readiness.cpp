// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/readiness.h"

#include "base/workers.h"
#include "check/check.h"
#include "check/names.h"
#include "check/terms.h"
#include "check/writing.h"
#include "ui/exchange/pdfjob.h"

#include <QSet>

namespace ui::exchange {

using base::Result;
using model::Finding;

namespace {

QString keyOf(const Finding &finding)
{
    return QStringList{QString::number(int(finding.kind)), finding.place.object.id.toString(),
                       finding.place.language ? base::codeOf(*finding.place.language) : QString()}
        .join(u' ');
}

/// Those of the pages and of the text, each once.
QList<Finding> together(const QList<Finding> &ofPages, const QList<Finding> &others)
{
    QSet<QString> known;
    for (const Finding &finding : ofPages)
        known.insert(keyOf(finding));
    QList<Finding> all = ofPages;
    for (const Finding &finding : others)
        if (!known.contains(keyOf(finding)))
            all.append(finding);
    return all;
}

} // namespace

QList<Finding> findingsOfWriting(const model::Manual &manual, const std::array<text::WordList, 2> &own, const base::CancelToken &cancel)
{
    const check::Spellings spellings = check::knowingAll(check::loadSpellings(), manual, own, cancel);
    return check::writingFindings(manual, cancel) + check::unmatchedTerms(manual, cancel)
           + check::firstOfEachWord(check::misspeltWords(manual, spellings, cancel));
}

QFuture<Result<QList<Finding>>> examineWholly(const edit::Workspace &workspace, const std::array<text::WordList, 2> &own,
                                              const base::CancelToken &cancel)
{
    using Found = Result<QList<Finding>>;
    return examine(workspace, cancel).then(&base::workers(), [manual = workspace.manual(), own, cancel](const Found &found) {
        if (!found)
            return found;
        if (cancel.isCancelled())
            return Found(base::Error{base::ErrorKind::Cancelled, {}, {}});
        return Found(together(*found, check::check(manual, QDate::currentDate()) + findingsOfWriting(manual, own, cancel)));
    });
}

} // namespace ui::exchange
