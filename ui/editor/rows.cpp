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
    m_showing.clear();
    m_pictured.clear();
    m_entries = manual.readingOrder(top);
    m_rows.reserve(size_t(manual.passageCount() + manual.entryCount()));
    for (const model::EntryId &id : m_entries) {
        m_starts.insert(id, size());
        const std::vector<Row> rows = filtered(manual, id, {});
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        noteShown(id, rows);
    }
}

void Rows::noteShown(model::EntryId entry, const std::vector<Row> &rows)
{
    const auto note = [&](QSet<model::EntryId> &entries, auto &&isSuch) {
        if (std::any_of(rows.begin(), rows.end(), isSuch))
            entries.insert(entry);
        else
            entries.remove(entry);
    };
    note(m_showing, [](const Row &row) { return row.shown; });
    note(m_pictured, [](const Row &row) { return row.part == RowPart::Alt; });
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
    noteShown(id, rows);
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
    const auto shows = [&](const Row &row) {
        const model::Passage *content = row.shown ? contentOf(manual, row) : nullptr;
        if (content && row.part == RowPart::Alt)
            return model::ref(content->header.picture) == home;
        if (content)
            return model::ref(content->id) == home;
        const model::Passage *shown = row.shown ? manual.passage(row.passage) : nullptr;
        return shown && model::ref(shown->header.shownEntry) == home;
    };
    QList<int> found;
    for (const model::EntryId &entry : m_showing)
        for (int index = titleOf(entry).value_or(0), end = index + countOf(entry); index < end; ++index)
            if (shows(at(index)))
                found.append(index);
    return found;
}

QList<model::EntryId> Rows::showingOf(const model::Manual &manual, const QSet<model::EntryId> &homes) const
{
    const auto concerns = [&](const Row &row) {
        const model::Passage *shown = row.shown ? manual.passage(row.passage) : nullptr;
        if (!shown || homes.contains(shown->header.shownEntry))
            return shown != nullptr;
        const model::Passage *content = contentOf(manual, row);
        const bool isPractice = row.home.isNull() && !shown->header.shownEntry.isNull();
        return content ? homes.contains(content->header.entry) : !isPractice;
    };
    QList<model::EntryId> entries;
    for (const model::EntryId &entry : m_showing) {
        const int first = titleOf(entry).value_or(0);
        const auto begin = m_rows.begin() + first;
        if (!homes.contains(entry) && std::any_of(begin, begin + countOf(entry), concerns))
            entries.append(entry);
    }
    return entries;
}

const model::Passage *contentOf(const model::Manual &manual, const Row &row)
{
    if (!row.home.isNull())
        return manual.passage(row.home);
    const model::Passage *passage = manual.passage(row.passage);
    return passage && row.shown ? manual.passage(passage->header.shownPassage) : passage;
}

std::optional<model::TextRef> textRefOf(const model::Manual &manual, const Row &row)
{
    if (row.shown)
        return model::bodyOf(row.passage);
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
    return home ? &home->text : nullptr;
}

namespace {

/// Of a row in what is shown.
const model::Text *textAtHome(const model::Manual &manual, const Row &row)
{
    const model::Passage *home = manual.passage(row.home);
    if (!home || row.part == RowPart::Body)
        return home ? &home->text : nullptr;
    if (row.part == RowPart::Attribution)
        return &home->attribution;
    const model::Picture *picture = manual.picture(home->header.picture);
    return picture ? &picture->alt : nullptr;
}

} // namespace

const model::Text *textOf(const model::Manual &manual, const Row &row)
{
    if (row.shown && !row.home.isNull())
        return textAtHome(manual, row);
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
    if (row.shown) {
        const model::Passage *content = contentOf(manual, row);
        return content ? content->header.languages : model::LanguageUse::Both;
    }
    const std::optional<model::TextRef> ref = textRefOf(manual, row);
    return ref ? model::languageUse(manual, *ref) : model::LanguageUse::Both;
}

} // namespace ui::editor
