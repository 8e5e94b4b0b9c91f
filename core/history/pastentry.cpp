// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/pastentry.h"

namespace history {

using model::Facet;
using model::Field;
using model::Key;
using model::ObjectKind;
using model::Value;

namespace {

using Latest = QHash<Key, Value>;

model::Text textIn(const Latest &values, const model::TextRef &ref)
{
    model::Text text;
    for (const base::Language language : base::bothLanguages) {
        const Value value = values.value(model::wordingKey(ref, language));
        if (const auto *wording = std::get_if<model::Wording>(&value))
            text.in(language) = *wording;
    }
    const Value value = values.value(model::pairingKey(ref));
    if (const auto *pairing = std::get_if<model::Pairing>(&value))
        text.pairing = *pairing;
    return text;
}

void takeIn(model::Entry &entry, const Key &key, const Value &value, const Latest &values)
{
    const auto *passage = std::get_if<model::PassageHeader>(&value);
    const auto *figure = std::get_if<model::FigureHeader>(&value);
    if (passage && passage->entry == entry.id) {
        const model::PassageId id(key.object.id);
        entry.passages.append({id, *passage, textIn(values, model::bodyOf(id)), textIn(values, model::attributionOf(id))});
    } else if (figure && figure->entry == entry.id) {
        entry.figures.append({model::FigureId(key.object.id), *figure, textIn(values, {key.object, Field::Label}),
                              textIn(values, {key.object, Field::Unit})});
    }
}

/// Everything but its entries.
model::ManualParts around(const model::Manual &manual)
{
    model::ManualParts parts;
    parts.header = manual.header();
    parts.title = manual.title();
    parts.subtitle = manual.subtitle();
    parts.networks = manual.networks();
    parts.principles = manual.principles();
    parts.terms = manual.terms();
    parts.references = manual.references();
    parts.pictures = manual.pictures();
    parts.layout = manual.layout();
    return parts;
}

} // namespace

model::Manual pastEntry(const model::Manual &now, model::EntryId id, const QList<Write> &written)
{
    Latest values;
    for (const Write &write : written)
        values.insert(write.key, write.value);
    model::ManualParts parts = around(now);
    const Value header = values.value(model::headerKey(model::ref(id)));
    if (const auto *stood = std::get_if<model::EntryHeader>(&header)) {
        model::Entry entry;
        entry.id = id;
        entry.header = *stood;
        entry.header.parent = {};
        entry.title = textIn(values, model::titleOf(id));
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            if (value.key().facet == Facet::Header)
                takeIn(entry, value.key(), value.value(), values);
        parts.entries.push_back(std::move(entry));
    }
    return model::Manual(std::move(parts));
}

QSet<model::PassageId> broughtInto(model::EntryId entry, const QList<Write> &written)
{
    QSet<model::PassageId> brought;
    for (const Write &write : written)
        if (const auto *passage = std::get_if<model::PassageHeader>(&write.value); passage && passage->entry != entry)
            brought.insert(model::PassageId(write.key.object.id));
    return brought;
}

} // namespace history
