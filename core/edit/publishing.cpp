// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/publishing.h"

#include "edit/wholemanual.h"
#include "history/editionnumber.h"
#include "model/sheet.h"
#include "model/vocabulary.h"

#include <QCoreApplication>

namespace edit {

namespace {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

/// Texts that do not match their hash: damage that must not be frozen.
qsizetype countMismatches(const model::Manual &manual)
{
    qsizetype count = 0;
    for (const history::Write &write : writesOfWhole(manual))
        if (const auto *wording = std::get_if<model::Wording>(&write.value))
            count += model::Wording(wording->text()).hash() != wording->hash();
    return count;
}

base::Outcome checkStoppers(store::Store &file, const model::Manual &manual)
{
    const base::Result<QList<model::Key>> conflicts = file.conflicts();
    if (!conflicts)
        return conflicts.error();
    const qsizetype stoppers = conflicts->size() + countMismatches(manual);
    if (stoppers > 0)
        return Error{ErrorKind::NotPublishable, {}, {QString::number(stoppers), u"0"_s}};
    return {};
}

QStringList wordsFor(const QList<model::TextRef> &texts, const model::Manual &manual)
{
    QStringList words;
    for (const model::TextRef &text : texts)
        words.append(manual.codeOf(text.object) + u' ' + model::codeOf(text.field));
    return words;
}

bool isAhead(model::Step step)
{
    return step == model::Step::FrenchAhead || step == model::Step::DutchAhead || step == model::Step::BothMoved;
}

bool isAhead(const model::Text *text)
{
    return text && text->pairing && isAhead(text->step());
}

/// Of these texts those that still are ahead: others came into step meanwhile, or are gone.
QList<model::TextRef> takenBack(const model::Manual &manual, QList<model::TextRef> texts)
{
    texts.removeIf([&](const model::TextRef &text) { return !isAhead(manual.text(text)); });
    return texts;
}

/// The wordings a pair had when it was in step; nothing when it never was, or the journal does not have them.
base::Result<std::optional<std::array<QString, 2>>> lastInStep(store::Store &file, const model::TextRef &ref, const model::Text &text)
{
    using Found = std::optional<std::array<QString, 2>>;
    std::array<QString, 2> wordings;
    for (const base::Language language : base::bothLanguages) {
        const auto side = size_t(base::indexOf(language));
        const base::Hash &hash = text.pairing->hashes[side];
        if (hash.isUnknown())
            return Found();
        if (hash == text.in(language).hash()) {
            wordings[side] = text.in(language).text();
            continue;
        }
        const base::Result<QString> earlier = file.textWithHash(ref, language, hash);
        if (!earlier && earlier.error().kind != ErrorKind::UnknownTarget)
            return earlier.error();
        if (!earlier)
            return Found();
        wordings[side] = *earlier;
    }
    return Found(wordings);
}

/// Its number; empty: there is none.
base::Result<QString> latestEdition(store::Store &file)
{
    const auto editions = file.editions();
    if (!editions)
        return editions.error();
    return editions->isEmpty() ? QString() : editions->last().number;
}

/// Everything of the manual that is for everybody and has two languages.
QList<model::TextRef> textsOf(const model::Manual &manual)
{
    QList<model::TextRef> texts;
    for (const model::ObjectRef &object : objectsOf(manual))
        for (const model::Field field : model::fieldsOf(object.kind))
            texts.append({object, field});
    return texts;
}

QStringList wordsFor(const QList<model::Finding> &accepted, const model::Manual &manual)
{
    QStringList words;
    for (const model::Finding &finding : accepted)
        words.append(
            QString(model::codeOf(finding.kind) + u' ' + manual.codeOf(finding.place.object)).trimmed());
    return words;
}

base::Result<history::Changelog> changelogSince(const QString &before, store::Store &file, const history::EditionPlan &plan)
{
    if (before.isEmpty())
        return history::Changelog();
    const auto differences = file.differences(before, plan);
    return differences ? history::changelogOf(before, *differences) : base::Result<history::Changelog>(differences.error());
}

/// All of it, but what it says has changed.
base::Result<history::EditionPlan> planOf(store::Store &file, const Publishing &what)
{
    const base::Result<model::Manual> chosen = withTextsInStep(file, what.manual, what.wish.inStep);
    if (!chosen)
        return chosen.error();
    const base::Result<QStringList> contributors = file.authors();
    if (!contributors)
        return contributors.error();
    base::Result<history::EditionPlan> planned = history::planFor(*chosen, what.progress, what.cancel);
    if (!planned)
        return planned.error();
    history::EditionPlan plan = std::move(planned).value();
    plan.number = what.wish.number;
    plan.publishedAt = what.at;
    plan.publishedBy = what.author;
    plan.notes = what.wish.notes;
    plan.accepted = wordsFor(what.wish.accepted, what.manual);
    plan.passedOver = what.wish.passedOver;
    plan.inStep = wordsFor(takenBack(what.manual, what.wish.inStep), what.manual);
    plan.contributors = *contributors;
    plan.program = QCoreApplication::applicationVersion();
    return plan;
}

/// As its publisher left it, or as it is computed; nothing for the first.
base::Result<QByteArray> changesIn(const history::EditionPlan &plan, const EditionWish &wish, store::Store &file)
{
    const base::Result<QString> latest = latestEdition(file);
    if (!latest)
        return latest.error();
    if (latest->isEmpty())
        return QByteArray();
    const base::Result<history::Changelog> changes = wish.changes ? *wish.changes : changelogSince(*latest, file, plan);
    if (!changes)
        return changes.error();
    // Whatever was said of them, they are since the edition before this one.
    return history::encode({*latest, changes->lines});
}

} // namespace

base::Result<QList<AheadText>> aheadTexts(store::Store &file, const model::Manual &manual, const base::Progress &progress,
                                          const base::CancelToken &cancel)
{
    const model::Manual visible = model::visibleTo(manual, model::Audience::Public);
    const QList<model::TextRef> texts = textsOf(visible);
    QList<AheadText> ahead;
    for (qsizetype done = 0; done < texts.size(); ++done) {
        if (cancel.isCancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        if (progress && done % 256 == 0)
            progress(done, texts.size());
        const model::Text *text = visible.text(texts[done]);
        if (!isAhead(text))
            continue;
        const auto earlier = lastInStep(file, texts[done], *text);
        if (!earlier)
            return earlier.error();
        if (*earlier)
            ahead.append({texts[done], text->step(), {text->wordings[0].text(), text->wordings[1].text()}, **earlier});
    }
    return ahead;
}

base::Result<model::Manual> withTextsInStep(store::Store &file, model::Manual manual, const QList<model::TextRef> &texts)
{
    for (const model::TextRef &ref : takenBack(manual, texts)) {
        const auto earlier = lastInStep(file, ref, *manual.text(ref));
        if (!earlier)
            return earlier.error();
        if (!*earlier)
            return Error{ErrorKind::UnknownTarget, manual.codeOf(ref.object), {manual.codeOf(ref.object)}};
        for (const base::Language language : base::bothLanguages)
            manual.set(model::wordingKey(ref, language), model::Wording((**earlier)[size_t(base::indexOf(language))]));
    }
    return manual;
}

base::Result<history::Changelog> changelogFor(store::Store &file, const history::EditionPlan &plan)
{
    const base::Result<QString> latest = latestEdition(file);
    return latest ? changelogSince(*latest, file, plan) : base::Result<history::Changelog>(latest.error());
}

base::Result<history::EditionLine> freeze(store::Store &file, const Publishing &what)
{
    if (const base::Outcome sensible = history::checkEditionNumber(what.wish.number); !sensible)
        return sensible.error();
    if (const base::Outcome free = checkStoppers(file, what.manual); !free)
        return free.error();
    base::Result<history::EditionPlan> planned = planOf(file, what);
    if (!planned)
        return planned.error();
    history::EditionPlan plan = std::move(planned).value();
    const base::Result<QByteArray> changes = changesIn(plan, what.wish, file);
    if (!changes)
        return changes.error();
    plan.changes = *changes;
    const base::Progress meanwhile = [&](qsizetype, qsizetype) { what.progress(plan.entries.size(), plan.entries.size() + 1); };
    if (const base::Outcome copied = what.backUp(what.progress ? meanwhile : base::Progress()); !copied)
        return copied.error();
    return file.publish(plan, what.whileWriting);
}

} // namespace edit
