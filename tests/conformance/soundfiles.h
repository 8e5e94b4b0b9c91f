// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/composer.h"
#include "model/incoming.h"

#include <string>

namespace conformance {

/// The example that ships with the program.
model::Incoming exampleManual();

/// A manual on pages, as the bytes of a PDF. Fails the test when it cannot be made.
std::string printed(const model::Incoming &manual, compose::Request request, bool withSource);

/// A short print of the example that has something for every clause: a picture with transparency takes the place of one of
/// its drawings, and its source rides along.
const std::string &soundFile();

} // namespace conformance
