// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/parallel.h"
#include "base/progress.h"
#include "check/writtentexts.h"
#include "model/finding.h"

namespace check {

constexpr qsizetype textsAtATime = 256;

/// Calls examine(text, worker, found) once for every text until it is cancelled, on `threads` threads; `found` is of a stretch of
/// texts. What was found, stretch by stretch in the order of the texts.
template<typename Examine>
std::vector<QList<model::Finding>> findingsIn(const QList<WrittenText> &texts, int threads, const base::CancelToken &cancel,
                                              const Examine &examine)
{
    const qsizetype stretches = (texts.size() + textsAtATime - 1) / textsAtATime;
    auto found = std::vector<QList<model::Finding>>(size_t(stretches));
    base::inParallel(stretches, threads, [&](qsizetype stretch, int worker) {
        const qsizetype end = std::min(texts.size(), (stretch + 1) * textsAtATime);
        for (qsizetype i = stretch * textsAtATime; i < end && !cancel.isCancelled(); ++i)
            examine(texts[i], worker, found[size_t(stretch)]);
    });
    return found;
}

/// The same with visit(text, worker), which finds nothing.
template<typename Visit>
void eachText(const QList<WrittenText> &texts, int threads, const base::CancelToken &cancel, const Visit &visit)
{
    findingsIn(texts, threads, cancel, [&](const WrittenText &text, int worker, QList<model::Finding> &) { visit(text, worker); });
}

} // namespace check
