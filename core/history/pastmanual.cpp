// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/pastmanual.h"

#include "model/manualparts.h"

namespace history {

using namespace model;

namespace {

/// Everything of one state by key, and the objects that stood in it.
class State final
{
public:
    explicit State(const QList<Write> &written)
    {
        m_values.reserve(written.size());
        for (const Write &write : written)
            m_values.insert(write.key, write.value);
    }

    Manual manual()
    {
        for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
            if (value.key().facet == Facet::Header && value.key().object.kind == ObjectKind::Entry)
                addEntry(EntryId(value.key().object.id), *value);
        const auto text = [this](const TextRef &ref) { return textOf(ref); };
        for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
            if (value.key().facet == Facet::Header && !addToParts(m_parts, value.key().object, *value, text))
                addToEntry(value.key().object, *value);
        m_parts.title = textOf({{}, Field::Title});
        m_parts.subtitle = textOf({{}, Field::Subtitle});
        return Manual(std::move(m_parts));
    }

private:
    Text textOf(const TextRef &ref) const
    {
        Text text;
        for (const base::Language language : base::bothLanguages)
            if (const auto value = m_values.constFind(wordingKey(ref, language)); value != m_values.cend())
                if (const auto *wording = std::get_if<Wording>(&*value))
                    text.in(language) = *wording;
        if (const auto value = m_values.constFind(pairingKey(ref)); value != m_values.cend())
            if (const auto *pairing = std::get_if<Pairing>(&*value))
                text.pairing = *pairing;
        return text;
    }

    void addEntry(EntryId id, const Value &value)
    {
        const auto *header = std::get_if<EntryHeader>(&value);
        if (!header)
            return;
        m_places.insert(id, m_parts.entries.size());
        m_parts.entries.push_back({id, *header, textOf(titleOf(id)), {}, {}});
    }
    Entry *entry(EntryId id)
    {
        const auto place = m_places.constFind(id);
        return place == m_places.cend() ? nullptr : &m_parts.entries[*place];
    }

    void addToEntry(const ObjectRef &object, const Value &value)
    {
        if (const auto *passage = std::get_if<PassageHeader>(&value)) {
            const PassageId id(object.id);
            if (Entry *home = entry(passage->entry))
                home->passages.append({id, *passage, textOf(bodyOf(id)), textOf(attributionOf(id))});
        } else if (const auto *figure = std::get_if<FigureHeader>(&value)) {
            if (Entry *home = entry(figure->entry))
                home->figures.append({FigureId(object.id), *figure, textOf({object, Field::Label}), textOf({object, Field::Unit})});
        }
    }

    QHash<Key, Value> m_values;
    QHash<EntryId, size_t> m_places;
    ManualParts m_parts;
};

} // namespace

Manual pastManual(const QList<Write> &written)
{
    return State(written).manual();
}

} // namespace history
