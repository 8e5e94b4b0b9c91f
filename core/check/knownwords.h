// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"
#include "text/wordlist.h"

namespace check {

/// What is spelt right in this manual whatever a dictionary says, in French and in Dutch: its own words, the glossary with its
/// inflections, and the names in its registers (networks, practices, places, people who are quoted, cited, credited or in charge).
std::array<text::WordList, 2> knownWords(const model::Manual &manual);

} // namespace check
