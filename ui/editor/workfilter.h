// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text.h"

#include <optional>

namespace ui::editor {

/// Which rows a reader wants to see, and what counts as work.
struct WorkFilter {
    enum class Wanted : unsigned char { All, NeedingWork, Ahead, Missing, BothMoved };

    Wanted wanted = Wanted::All;
    std::optional<base::Language> into; ///< only where this language has to follow; nothing: either

    bool hidesRows() const { return wanted != Wanted::All; }
    /// Whether the text, which stands so, asks for work in the language one works in.
    bool isWork(const model::Text &text, model::Step step) const;
    bool accepts(const model::Text &text, model::Step step) const;
    bool operator==(const WorkFilter &) const = default;
};

} // namespace ui::editor
