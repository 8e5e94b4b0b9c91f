// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "check/entryfilter.h"
#include "model/manual.h"
#include "text/wordingfinds.h"

#include <array>
#include <functional>

namespace edit {

/// Which texts are looked through.
enum class Among : unsigned char {
    Everything,
    Headings,   ///< titles of entries too
    Paragraphs,
    Lists,
    Quotes,     ///< with who said it
    Boxes,      ///< with all that stands in them
    Tables,     ///< captions and cells
    Pictures,   ///< captions and descriptions
    Registers,  ///< glossary, networks, principles
};

struct Search {
    text::Sought sought;
    std::array<bool, 2> languages{true, true}; ///< French, Dutch
    QList<model::Step> steps;                  ///< how the two languages stand to each other; empty: however they do
    Among among = Among::Everything;
    model::EntryId top; ///< the entry with everything under it; null: the whole manual
    check::EntryFilter entries; ///< only in these; then not in what belongs to no entry
    bool operator==(const Search &) const = default;
};

/// One place.
struct Find {
    model::TextRef text;
    base::Language language = base::Language::French;
    text::WordingFind place;
    bool operator==(const Find &) const = default;
};

struct Finds {
    QList<Find> list;       ///< in reading order; registers last
    bool isComplete = true; ///< false: there are more than were asked for, or it was cancelled
};

/// Reads every wording; uses all processors. May be called in any thread.
Finds findAll(const model::Manual &manual, const Search &search, qsizetype most, const base::Progress &progress = {},
              const base::CancelToken &cancel = {});

} // namespace edit
