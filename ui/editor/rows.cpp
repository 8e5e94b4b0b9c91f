// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/rows.h"

#include "model/sheet.h"
#include "ui/editor/rowbuilder.h"
#include "ui/editor/rowtexts.h"

namespace ui::editor {

namespace {

/// A part full of modules needs no passage of its own; a leaf, or the entry somebody asked to see, does.
bool invites(const model::Manual &manual, model::EntryId entry, model::EntryId top)
{
    return entry == top || manual.children(entry).isEmpty();
}

} // namespace

void Rows::show(const model::Manual &manual, model::EntryId top, const WorkFilter &filter)
{
    m_filter = filter;
    m_top = top;
    m_rows.clear();
    m_starts.clear();
    m_entries = manual.readingOrder(top);
    m_rows.reserve(size_t(manual.passageCount() + manual.entryCount()));
    for (const model::EntryId &id : m_entries) {
        m_starts.insert(id, size());
        const std::vector<Row> rows = filtered(manual, id, {});
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    }
    m_hasShown = std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.shown; });
}

/// Rows of one entry that are wanted, were shown before, or came into being since.
std::vector<Row> Rows::filtered(const model::Manual &manual, model::EntryId id, const QSet<RowKey> &shown) const
{
    const model::Entry *entry = manual.entry(id);
    if (!entry)
        return {};
    std::vector<Row> rows = rowsOf(*entry, manual, invites(manual, id, m_top) && !m_filter.hidesRows());
    if (!m_filter.hidesRows())
        return rows;
    RowTexts texts(manual);
    const auto isLeftOut = [&](const Row &row) {
        const model::Text *text = texts.of(row);
        const bool isNew = !shown.isEmpty() && text && text->isEmpty();
        return row.part != RowPart::Title && !isNew && !shown.contains(row.key()) && !(text && m_filter.accepts(*text, texts.stepOf(row)));
    };
    rows.erase(std::remove_if(rows.begin(), rows.end(), isLeftOut), rows.end());
    const bool isAlone = rows.size() == 1 && !m_filter.accepts(entry->title, entry->title.step()) && !shown.contains(rows.front().key());
    if (isAlone)
        rows.clear();
    for (size_t index = 0; index < rows.size(); ++index) { // frames end where their rows do
        rows[index].frameTop = rows[index].framed && (index == 0 || !rows[index - 1].framed);
        rows[index].frameBottom = rows[index].framed && (index + 1 == rows.size() || !rows[index + 1].framed);
    }
    return rows;
}

Rows::Splice Rows::refresh(const model::Manual &manual, model::EntryId id)
{
    if (!manual.entry(id) || !contains(id))
        return {};
    const int before = countOf(id);
    QSet<RowKey> shown;
    for (int index = m_starts.value(id); m_filter.hidesRows() && index < m_starts.value(id) + before; ++index)
        shown.insert(at(index).key());
    const std::vector<Row> rows = filtered(manual, id, shown);
    m_hasShown |= std::any_of(rows.begin(), rows.end(), [](const Row &row) { return row.shown; });
    const Splice splice{m_starts.value(id), before, int(rows.size())};
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
    const bool stands = found != m_starts.cend() && *found < size() && at(*found).entry == entry;
    return stands ? std::optional(*found) : std::nullopt;
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

QList<int> Rows::showing(const model::Manual &manual, const model::ObjectRef &home) const
{
    QList<int> found;
    const model::Passage *passage = home.kind == model::ObjectKind::Passage ? manual.passage(model::PassageId(home.id)) : nullptr;
    const base::Id box = passage ? passage->header.parent.id() : base::Id();
    for (int index = 0; m_hasShown && index < size(); ++index) {
        const model::Passage *shown = at(index).shown ? manual.passage(at(index).passage) : nullptr;
        const base::Id there = !shown ? base::Id() : shown->header.shownEntry.isNull() ? shown->header.shownPassage.id() : shown->header.shownEntry.id();
        if (shown && (there == home.id || (!box.isNull() && there == box)))
            found.append(index);
    }
    return found;
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

const model::Text *shownText(const model::Manual &manual, const model::Passage &passage)
{
    const model::PassageHeader &header = passage.header;
    if (const model::Entry *entry = header.shownEntry.isNull() ? nullptr : manual.entry(header.shownEntry))
        return &entry->title;
    const model::Passage *home = header.shownPassage.isNull() ? nullptr : manual.passage(header.shownPassage);
    if (!home || !home->text.isEmpty())
        return home ? &home->text : nullptr;
    for (const model::Passage &inside : manual.entry(home->header.entry)->passages) // a box without a title
        if (inside.header.parent == home->id && !inside.text.isEmpty())
            return &inside.text;
    return &home->text;
}

const model::Text *textOf(const model::Manual &manual, const Row &row)
{
    if (row.shown)
        if (const model::Passage *passage = manual.passage(row.passage))
            return shownText(manual, *passage);
    const std::optional<model::TextRef> ref = textRefOf(manual, row);
    return ref ? manual.text(*ref) : nullptr;
}

model::Step stepOf(const model::Manual &manual, const Row &row)
{
    const std::optional<model::TextRef> ref = textRefOf(manual, row);
    return ref ? model::stepOf(manual, *ref) : model::Step::Empty;
}

model::LanguageUse languageUse(const model::Manual &manual, const Row &row)
{
    const std::optional<model::TextRef> ref = textRefOf(manual, row);
    return ref ? model::languageUse(manual, *ref) : model::LanguageUse::Both;
}

} // namespace ui::editor
