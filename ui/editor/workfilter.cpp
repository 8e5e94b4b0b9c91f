// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/workfilter.h"

namespace ui::editor {

using base::Language;
using model::Step;

namespace {

bool mustFollow(const model::Text &text, Step step, Language language)
{
    switch (step) {
    case Step::FrenchAhead: return language == Language::Dutch;
    case Step::DutchAhead: return language == Language::French;
    case Step::BothMoved: return true;
    case Step::Single: return text.in(language).isMissing();
    default: return false;
    }
}

bool isWanted(WorkFilter::Wanted wanted, Step step)
{
    switch (wanted) {
    case WorkFilter::Wanted::All: return true;
    case WorkFilter::Wanted::NeedingWork: return model::needsWork(step);
    case WorkFilter::Wanted::Ahead: return step == Step::FrenchAhead || step == Step::DutchAhead;
    case WorkFilter::Wanted::Missing: return step == Step::Single;
    case WorkFilter::Wanted::BothMoved: return step == Step::BothMoved;
    }
    return true;
}

} // namespace

bool WorkFilter::isWork(const model::Text &text, Step step) const
{
    return model::needsWork(step) && (!into || mustFollow(text, step, *into));
}

bool WorkFilter::accepts(const model::Text &text, Step step) const
{
    return !hidesRows() || (isWork(text, step) && isWanted(wanted, step));
}

} // namespace ui::editor
