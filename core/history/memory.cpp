// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/memory.h"

#include "text/markup.h"

namespace history {

namespace {

constexpr int leastPercent = 60;
constexpr qsizetype manyMore = 4; // alike sources often have the same wording

template<typename Add>
void eachText(const model::Manual &manual, const Add &add)
{
    const auto addObject = [&](const model::ObjectRef &object) {
        for (const model::Field field : model::fieldsOf(object.kind))
            if (const model::Text *text = manual.text({object, field}))
                add(model::TextRef{object, field}, *text);
    };
    addObject({});
    for (const model::EntryId &id : manual.readingOrder()) {
        const model::Entry &entry = *manual.entry(id);
        add(model::titleOf(id), entry.title);
        for (const model::Passage &passage : entry.passages) {
            add(model::bodyOf(passage.id), passage.text);
            add(model::attributionOf(passage.id), passage.attribution);
        }
        for (const model::Figure &figure : entry.figures)
            addObject(model::ref(figure.id));
    }
    for (const auto &network : manual.networks())
        addObject(model::ref(network.id));
    for (const auto &principle : manual.principles())
        addObject(model::ref(principle.id));
    for (const auto &term : manual.terms())
        addObject(model::ref(term.id));
    for (const auto &picture : manual.pictures())
        addObject(model::ref(picture.id));
}

} // namespace

std::optional<Pair> pairOf(const model::TextRef &ref, const model::Text &text)
{
    const model::Step step = text.step();
    if (step != model::Step::InStep && step != model::Step::Adapted)
        return std::nullopt;
    return Pair{{text.wordings[0].text(), text.wordings[1].text()}, ref, {}};
}

QList<Pair> pairsOf(const model::Manual &manual)
{
    QList<Pair> pairs;
    eachText(manual, [&pairs](const model::TextRef &ref, const model::Text &text) {
        const std::optional<Pair> pair = pairOf(ref, text);
        if (pair && !text.wordings[0].isMissing() && !text.wordings[1].isMissing())
            pairs.append(*pair);
    });
    return pairs;
}

void Memory::add(const Pair &pair)
{
    const std::pair known(pair.wordings[0], pair.wordings[1]);
    if (pair.wordings[0].isEmpty() || pair.wordings[1].isEmpty() || m_known.contains(known))
        return;
    m_known.insert(known);
    m_pairs.append(pair);
    for (size_t side = 0; side < 2; ++side)
        m_indexes[side].add(text::plain(pair.wordings[side]));
}

void Memory::add(const model::Manual &manual)
{
    for (const Pair &pair : pairsOf(manual))
        add(pair);
}

QList<Memory::Offer> Memory::offers(const QString &source, base::Language language, qsizetype most) const
{
    const auto wanted = size_t(base::indexOf(language));
    QList<Offer> offers;
    for (const auto &[number, percent] : m_indexes[1 - wanted].find(text::plain(source), leastPercent, manyMore * most)) {
        const Pair &pair = m_pairs[number];
        const auto same = [&](const Offer &offer) { return offer.pair.wordings[wanted] == pair.wordings[wanted]; };
        if (offers.size() < most && std::none_of(offers.begin(), offers.end(), same))
            offers.append({pair, percent});
    }
    return offers;
}

} // namespace history
