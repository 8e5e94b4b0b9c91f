// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/namespellings.h"
#include "model/finding.h"

namespace check {

/// Whatever may deserve a look in one text: what stands in one language and not in the other (unlikeParts; only where both are
/// written, and not where they differ on purpose), a wording in another language, two spaces in a row, a mark missing at the end, a
/// name written otherwise than elsewhere. Those that somebody lets stand are among them. Takes well under a millisecond for a usual
/// passage; nothing is found in a text that is no prose.
QList<model::Finding> writingFindingsIn(const model::Manual &manual, const model::TextRef &text, const NameSpellings &names);

/// The same for the whole manual, in reading order, without those that somebody lets stand. Takes time in proportion to its size,
/// on all cores.
QList<model::Finding> writingFindings(const model::Manual &manual, const base::CancelToken &cancel = {});

} // namespace check
