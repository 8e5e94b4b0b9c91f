// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/passageedits.h"
#include "edit/rules.h"
#include "edit/siblings.h"
#include "edit/writer.h"
#include "text/markup.h"

namespace edit {

namespace {

using base::Language;
using base::Outcome;
using model::Passage;
using model::PassageHeader;
using model::PassageId;
using model::PassageKind;

int shownLength(const QString &markup)
{
    return text::shownLength(text::parse(markup));
}

PassageHeader headerOfTail(const PassageHeader &upper, bool headIsEmpty)
{
    PassageHeader header;
    header.kind = upper.kind;
    header.level = upper.level;
    header.entry = upper.entry;
    header.parent = upper.parent;
    // Who ends a heading goes on with text; who opens a line above it keeps the heading.
    if (upper.kind == PassageKind::Heading && !headIsEmpty) {
        header.kind = PassageKind::Paragraph;
        header.level = 1;
    }
    return header;
}

Outcome split(Writer &writer, PassageId upper, Language language, const QString &head, const QString &tail,
              PassageId lower)
{
    const Passage *passage = writer.manual().passage(upper);
    if (!passage)
        return unknownObject(model::ref(upper));
    if (!isRunningText(passage->header.kind))
        return notAllowed(QStringLiteral("not_running_text"));
    PassageHeader header = headerOfTail(passage->header, head.isEmpty());
    const QList<Sibling> list = siblings(writer.manual(), header.entry, header.parent);
    header.position = makeRoom(writer, list, placeAfter(list, upper.id()), 1).constFirst();
    writer.setText(model::bodyOf(upper), language, head);
    writer.put(model::ref(lower), header);
    writer.setText(model::bodyOf(lower), language, tail);
    return {};
}

/// Two pieces of mark-up as one: as they are where that reads the same, else written anew.
QString joined(const QString &upper, const QString &lower)
{
    QList<text::Run> runs = text::parse(upper) + text::parse(lower);
    const QString anew = text::serialize(runs);
    const QString asTheyAre = upper + lower;
    return text::serialize(text::parse(asTheyAre)) == anew ? asTheyAre : anew;
}

QString joinedSentences(const QString &upper, const QString &lower)
{
    const bool needsSpace =
        !upper.isEmpty() && !lower.isEmpty() && !upper.back().isSpace() && !lower.front().isSpace();
    return joined(needsSpace ? QString(upper + u' ') : upper, lower);
}

bool isInStep(const model::Text &text)
{
    return text.step() == model::Step::InStep || text.step() == model::Step::Adapted;
}

/// A pair stays in step when all of it was: of two declarations the newer one speaks for the whole.
std::optional<model::Pairing> joinedPairing(const model::Text &upper, const model::Text &lower,
                                            const model::Text &whole)
{
    const bool upperHolds = upper.isEmpty() || isInStep(upper);
    const bool lowerHolds = lower.isEmpty() || isInStep(lower);
    if (lower.isEmpty() || !upperHolds || !lowerHolds || whole.isEmpty())
        return upper.pairing;
    if (upper.isEmpty())
        return lower.pairing;
    model::Pairing pairing = upper.pairing->at < lower.pairing->at ? *lower.pairing : *upper.pairing;
    if (upper.step() == model::Step::Adapted || lower.step() == model::Step::Adapted)
        pairing.kind = model::PairingKind::Adapted;
    pairing.hashes = {whole.wordings[0].hash(), whole.wordings[1].hash()};
    return pairing;
}

Outcome checkMerge(const model::Manual &manual, PassageId upper, PassageId lower)
{
    const Passage *above = manual.passage(upper);
    const Passage *below = manual.passage(lower);
    if (!above || !below)
        return unknownObject(model::ref(above ? lower : upper));
    if (!isRunningText(above->header.kind) || !isRunningText(below->header.kind))
        return notAllowed(QStringLiteral("not_running_text"));
    const QList<Sibling> list = siblings(manual, below->header.entry, below->header.parent);
    const qsizetype place = placeAfter(list, upper.id());
    if (place < 1 || place >= list.size() || list[place].object.id != lower.id())
        return notAllowed(QStringLiteral("not_neighbours"));
    const bool hasRoomForAttribution =
        above->header.kind == PassageKind::Quote && above->attribution.isEmpty();
    if (!below->attribution.isEmpty() && !hasRoomForAttribution)
        return notAllowed(QStringLiteral("would_lose_attribution"));
    return {};
}

void writeText(Writer &writer, const model::TextRef &ref, const model::Text &text)
{
    for (const Language language : base::bothLanguages)
        writer.setText(ref, language, text.in(language).text());
    writer.setPairing(ref, text.pairing);
}

Outcome merge(Writer &writer, PassageId upper, PassageId lower, Language language)
{
    if (const Outcome allowed = checkMerge(writer.manual(), upper, lower); !allowed)
        return allowed;
    const Passage above = *writer.manual().passage(upper);
    const Passage below = *writer.manual().passage(lower);
    model::Text whole;
    for (const Language each : base::bothLanguages) {
        const auto join = each == language ? joined : joinedSentences;
        const QString text = join(above.text.in(each).text(), below.text.in(each).text());
        if (const Outcome fits = checkLength(text); !fits)
            return fits;
        whole.in(each) = model::Wording(text);
    }
    whole.pairing = joinedPairing(above.text, below.text, whole);
    const int seam = shownLength(whole.in(language).text()) - shownLength(below.text.in(language).text());
    writer.leaveCaretAt({model::bodyOf(upper), language, seam, seam});
    writer.remove(model::ref(lower));
    writeText(writer, model::bodyOf(upper), whole);
    if (!below.attribution.isEmpty())
        writeText(writer, model::attributionOf(upper), below.attribution);
    return {};
}

} // namespace

Edit splitPassage(PassageId passage, Language language, const QString &head, const QString &tail,
                  PassageId newPassage)
{
    const int position = shownLength(head);
    Edit edit;
    edit.reason = history::Reason::Split;
    edit.before = Caret{model::bodyOf(passage), language, position, position};
    edit.after = Caret{model::bodyOf(newPassage), language, 0, 0};
    edit.run = [=](Writer &writer) { return split(writer, passage, language, head, tail, newPassage); };
    return edit;
}

Edit mergePassages(PassageId upper, PassageId lower, Language language)
{
    Edit edit;
    edit.reason = history::Reason::Merged;
    edit.before = Caret{model::bodyOf(lower), language, 0, 0};
    edit.run = [=](Writer &writer) { return merge(writer, upper, lower, language); };
    return edit;
}

} // namespace edit
