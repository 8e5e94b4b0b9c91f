// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/steptext.h"

#include <QCoreApplication>

namespace ui::language {

using model::LanguageUse;

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

} // namespace

QString stepWord(model::Step step, LanguageUse use)
{
    if (step != model::Step::Empty && use != LanguageUse::Both)
        return use == LanguageUse::Neutral ? StepText::tr("for both languages") : StepText::tr("author’s language");
    switch (step) {
    case model::Step::Empty: return {};
    case model::Step::Single: return StepText::tr("one language only");
    case model::Step::InStep: return StepText::tr("in step");
    case model::Step::FrenchAhead: return StepText::tr("French ahead");
    case model::Step::DutchAhead: return StepText::tr("Dutch ahead");
    case model::Step::BothMoved: return StepText::tr("to be compared");
    case model::Step::Adapted: return StepText::tr("adapted");
    }
    return {};
}

QString spokenStep(const model::Text &text, LanguageUse use)
{
    if (!text.isEmpty() && use != LanguageUse::Both)
        return use == LanguageUse::Neutral ? StepText::tr("the same for both languages") : StepText::tr("in its author’s language");
    switch (text.step()) {
    case model::Step::Empty: return StepText::tr("empty");
    case model::Step::Single:
        return text.in(base::Language::French).isMissing() ? StepText::tr("French is missing") : StepText::tr("Dutch is missing");
    case model::Step::InStep: return StepText::tr("in step");
    case model::Step::FrenchAhead: return StepText::tr("French is ahead");
    case model::Step::DutchAhead: return StepText::tr("Dutch is ahead");
    case model::Step::BothMoved: return StepText::tr("to be compared");
    case model::Step::Adapted: return StepText::tr("adapted on purpose");
    }
    return {};
}

QString stepSign(model::Step step, base::Language left)
{
    const bool frenchLeft = left == base::Language::French;
    switch (step) {
    case model::Step::Empty: return {};
    case model::Step::Single: return QStringLiteral("○");
    case model::Step::InStep: return QStringLiteral("=");
    case model::Step::FrenchAhead: return frenchLeft ? QStringLiteral("→") : QStringLiteral("←");
    case model::Step::DutchAhead: return frenchLeft ? QStringLiteral("←") : QStringLiteral("→");
    case model::Step::BothMoved: return QStringLiteral("↔");
    case model::Step::Adapted: return QStringLiteral("≈");
    }
    return {};
}

QString stepExplanation(model::Step step, LanguageUse use)
{
    if (step != model::Step::Empty && use == LanguageUse::Neutral)
        return StepText::tr("Typed once for both languages: nothing is missing.");
    if (step != model::Step::Empty && use == LanguageUse::AuthorsOwn)
        return StepText::tr("In the language of who wrote or said it: the other language lacks nothing.");
    switch (step) {
    case model::Step::Empty: return StepText::tr("Nothing is written here yet.");
    case model::Step::Single: return StepText::tr("Written in one language only: the other is still to be written.");
    case model::Step::InStep: return StepText::tr("Both languages say the same.");
    case model::Step::FrenchAhead:
        return StepText::tr("The French has changed since the two were in step: the Dutch must follow.");
    case model::Step::DutchAhead:
        return StepText::tr("The Dutch has changed since the two were in step: the French must follow.");
    case model::Step::BothMoved:
        return StepText::tr("Both have changed, or were never compared: read them side by side.");
    case model::Step::Adapted: return StepText::tr("The two differ on purpose.");
    }
    return {};
}

} // namespace ui::language
