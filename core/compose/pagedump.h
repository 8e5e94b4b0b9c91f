// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/page.h"

namespace compose {

/// A document as lines of text that a person can review: every item with its place, look and structure element. Places to
/// a tenth of a point.
QString dump(const Document &document);
QString dump(const Document &document, int page);

} // namespace compose
