// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/pastmanual.h"

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
        for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
            if (value.key().facet == Facet::Header)
                std::visit([&](const auto &header) { add(value.key().object, header); }, static_cast<const AnyValue &>(*value));
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

    void add(const ObjectRef &, const std::monostate &) {}
    void add(const ObjectRef &, const Wording &) {}
    void add(const ObjectRef &, const Pairing &) {}
    void add(const ObjectRef &, const EntryHeader &) {}
    void add(const ObjectRef &, const ManualHeader &header) { m_parts.header = header; }
    void add(const ObjectRef &, const LayoutHeader &header) { m_parts.layout = header; }
    void add(const ObjectRef &, const ReviewHeader &header) { m_parts.review = header; }
    void add(const ObjectRef &object, const PassageHeader &header)
    {
        const PassageId id(object.id);
        if (Entry *home = entry(header.entry))
            home->passages.append({id, header, textOf(bodyOf(id)), textOf(attributionOf(id))});
    }
    void add(const ObjectRef &object, const FigureHeader &header)
    {
        if (Entry *home = entry(header.entry))
            home->figures.append({FigureId(object.id), header, textOf({object, Field::Label}), textOf({object, Field::Unit})});
    }
    void add(const ObjectRef &object, const NetworkHeader &header)
    {
        m_parts.networks.append({NetworkId(object.id), header, textOf({object, Field::Name})});
    }
    void add(const ObjectRef &object, const PrincipleHeader &header)
    {
        m_parts.principles.append({PrincipleId(object.id), header, textOf({object, Field::Name}), textOf({object, Field::Summary})});
    }
    void add(const ObjectRef &object, const TermHeader &header)
    {
        m_parts.terms.append({TermId(object.id), header, textOf({object, Field::Term}), textOf({object, Field::Definition})});
    }
    void add(const ObjectRef &object, const ReferenceHeader &header) { m_parts.references.append({ReferenceId(object.id), header}); }
    void add(const ObjectRef &object, const PictureHeader &header)
    {
        m_parts.pictures.append({PictureId(object.id), header, textOf({object, Field::Alt})});
    }
    void add(const ObjectRef &object, const PersonHeader &header)
    {
        m_parts.people.append({PersonId(object.id), header, textOf({object, Field::Name})});
    }
    void add(const ObjectRef &object, const SheetFieldHeader &header)
    {
        m_parts.sheetFields.append({SheetFieldId(object.id), header, textOf({object, Field::Name})});
    }
    void add(const ObjectRef &object, const WordHeader &header) { m_parts.words.insert(WordId(object.id), header); }
    void add(const ObjectRef &object, const DismissalHeader &header) { m_parts.dismissals.insert(DismissalId(object.id), header); }
    void add(const ObjectRef &object, const UnsaidHeader &header) { m_parts.unsaid.insert(UnsaidId(object.id), header); }
    void add(const ObjectRef &object, const ConfirmationHeader &header)
    {
        m_parts.confirmations.insert(ConfirmationId(object.id), header);
    }
    void add(const ObjectRef &object, const SignOffHeader &header) { m_parts.signOffs.insert(SignOffId(object.id), header); }
    void add(const ObjectRef &object, const CommentHeader &header) { m_parts.comments.insert(CommentId(object.id), header); }

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
