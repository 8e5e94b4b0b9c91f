// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/rows.h"

#include "ui/editor/rowbuilder.h"

namespace ui::editor {

namespace {

/// A part full of modules needs no passage of its own; a leaf, or the entry somebody asked to see, does.
bool invites(const model::Manual &manual, model::EntryId entry, model::EntryId top)
{
    return entry == top || manual.children(entry).isEmpty();
}

} // namespace

void Rows::show(const model::Manual &manual, model::EntryId top)
{
    m_top = top;
    m_rows.clear();
    m_starts.clear();
    m_entries = manual.readingOrder(top);
    m_rows.reserve(size_t(manual.passageCount() + manual.entryCount()));
    for (const model::EntryId &id : m_entries) {
        m_starts.insert(id, size());
        if (const model::Entry *entry = manual.entry(id)) {
            const std::vector<Row> rows = rowsOf(*entry, manual, invites(manual, id, top));
            m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        }
    }
}

Rows::Splice Rows::refresh(const model::Manual &manual, model::EntryId id)
{
    const model::Entry *entry = manual.entry(id);
    if (!entry || !contains(id))
        return {};
    const std::vector<Row> rows = rowsOf(*entry, manual, invites(manual, id, m_top));
    const Splice splice{m_starts.value(id), countOf(id), int(rows.size())};
    const auto first = m_rows.begin() + splice.first;
    m_rows.insert(m_rows.erase(first, first + splice.before), rows.begin(), rows.end());
    if (const int shift = splice.after - splice.before; shift != 0)
        for (int &start : m_starts)
            start += start > splice.first ? shift : 0;
    return splice;
}

std::optional<int> Rows::titleOf(model::EntryId entry) const
{
    const auto found = m_starts.constFind(entry);
    return found == m_starts.cend() ? std::nullopt : std::optional(*found);
}

int Rows::countOf(model::EntryId entry) const
{
    const std::optional<int> start = titleOf(entry);
    if (!start)
        return 0;
    int end = *start;
    while (end < size() && at(end).entry == entry)
        ++end;
    return end - *start;
}

std::optional<int> Rows::indexOf(model::EntryId entry, const RowKey &key) const
{
    const std::optional<int> start = titleOf(entry);
    if (!start)
        return std::nullopt;
    for (int index = *start; index < size() && at(index).entry == entry; ++index)
        if (at(index).key() == key)
            return index;
    return std::nullopt;
}

std::optional<int> Rows::indexOf(const model::Manual &manual, const model::TextRef &text) const
{
    using model::Field;
    using model::ObjectKind;
    const base::Id id = text.object.id;
    if (text.object.kind == ObjectKind::Entry)
        return titleOf(model::EntryId(id));
    if (text.object.kind == ObjectKind::Passage) {
        const RowPart part = text.field == Field::Attribution ? RowPart::Attribution : RowPart::Body;
        return indexOf(manual.entryOf(model::PassageId(id)), RowKey{id, part});
    }
    if (text.object.kind != ObjectKind::Picture)
        return std::nullopt;
    for (int index = 0; index < size(); ++index) // a picture does not know where it is shown; asked for rarely
        if (at(index).part == RowPart::Alt && textRefOf(manual, at(index)) == text)
            return index;
    return std::nullopt;
}

std::optional<model::TextRef> textRefOf(const model::Manual &manual, const Row &row)
{
    switch (row.part) {
    case RowPart::Title: return model::titleOf(row.entry);
    case RowPart::Body: return model::bodyOf(row.passage);
    case RowPart::Attribution: return model::attributionOf(row.passage);
    case RowPart::Alt:
        if (const model::Passage *passage = manual.passage(row.passage))
            return model::TextRef{model::ref(passage->header.picture), model::Field::Alt};
        return std::nullopt;
    case RowPart::Invitation: return std::nullopt;
    }
    return std::nullopt;
}

const model::Text *textOf(const model::Manual &manual, const Row &row)
{
    const std::optional<model::TextRef> ref = textRefOf(manual, row);
    return ref ? manual.text(*ref) : nullptr;
}

} // namespace ui::editor
