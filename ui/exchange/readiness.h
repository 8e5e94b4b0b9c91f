// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "print/print.h"
#include "text/wordlist.h"

#include <QFuture>

namespace ui::exchange {

/// What a publisher decides upon.
struct Examined {
    QList<model::Finding> findings;
    QList<edit::AheadText> ahead;
    ::history::Changelog changes;
};

/// How the two languages agree, terms, and spelling, each misspelt word once; a language without a dictionary has none. `own`:
/// the words of the person.
QList<model::Finding> findingsOfWriting(const model::Manual &manual, const std::array<text::WordList, 2> &own,
                                        const base::CancelToken &cancel);

/// Everything there is to say before an edition is made: conflicts, faults of the text and of the pages it will keep, and all that
/// is missing, due or doubtful. In a worker.
QFuture<base::Result<QList<model::Finding>>> examineWholly(const edit::Workspace &workspace, const std::array<text::WordList, 2> &own,
                                                           const base::CancelToken &cancel);

} // namespace ui::exchange
