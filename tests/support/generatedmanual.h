// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incoming.h"

namespace support {

struct Measure {
    int entries = 5000;
    int passagesPerEntry = 20;
    int bytesPerWording = 400;
};

/// A manual of any size, the same on every run: parts of ten modules, each entry with headings, paragraphs and lists in
/// both languages, most of them in step.
model::Incoming generatedManual(const Measure &measure);

/// A manual that fills about `pages` pages of A4 in one language.
model::Incoming manualOfPages(int pages);

} // namespace support
