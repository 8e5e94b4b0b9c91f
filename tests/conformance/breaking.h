// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <qpdf/QPDF.hh>
#include <string>
#include <vector>

namespace conformance {

/// How a sound file is broken so that one clause no longer holds.
struct Breach {
    std::string clause;
    std::function<void(QPDF &)> change;                          ///< of its objects, or…
    std::function<std::string(const std::string &)> bytes = {}; ///< …of its bytes
};

/// At least one for every clause that can be broken in a small file. The sound file has a figure, a table with a head, a
/// list, a note, links inside and outside, a picture with transparency and a file that rides along.
const std::vector<Breach> &breaches();

/// The file with its objects changed, written anew.
std::string rewritten(const std::string &pdf, const std::function<void(QPDF &)> &change);

} // namespace conformance
