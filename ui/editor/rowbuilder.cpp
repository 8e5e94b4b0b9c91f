// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/rowbuilder.h"

#include "model/sheet.h"

namespace ui::editor {

using model::Passage;
using model::PassageKind;

namespace {

quint32 longer(const model::Text &text)
{
    return quint32(std::max(text.wordings[0].text().size(), text.wordings[1].text().size()));
}

RowStyle titleStyle(model::EntryKind kind)
{
    switch (kind) {
    case model::EntryKind::Part: return RowStyle::PartTitle;
    case model::EntryKind::Module: return RowStyle::ModuleTitle;
    case model::EntryKind::Practice: return RowStyle::PracticeTitle;
    }
    return RowStyle::ModuleTitle;
}

RowStyle headingStyle(int level)
{
    return RowStyle(int(RowStyle::Heading1) + std::clamp(level, 1, 4) - 1);
}

RowStyle styleOf(const Passage &passage, bool headRow)
{
    switch (passage.header.kind) {
    case PassageKind::Heading: return headingStyle(passage.header.level);
    case PassageKind::Paragraph: return RowStyle::Paragraph;
    case PassageKind::Bullet: return RowStyle::Bullet;
    case PassageKind::Numbered: return RowStyle::Numbered;
    case PassageKind::Quote: return RowStyle::Quote;
    case PassageKind::Box: return RowStyle::BoxTitle;
    case PassageKind::Picture:
    case PassageKind::Table: return RowStyle::Caption;
    case PassageKind::Shown: return RowStyle::Shown;
    case PassageKind::Code: return RowStyle::Code;
    case PassageKind::Cell: return headRow ? RowStyle::HeadCell : RowStyle::Cell;
    }
    return RowStyle::Paragraph;
}

/// Walks the passages of one entry and remembers what the look of the next depends on: the running number of a list,
/// the frame that is open, the table a cell stands in.
class Builder final
{
public:
    /// `shownBy`: the rows are those of what this passage shows; null: the entry's own.
    Builder(const model::Entry &entry, const model::Manual &manual, model::PassageId shownBy = {})
        : m_entry(entry), m_manual(manual), m_shownBy(shownBy)
    {
    }

    std::vector<Row> build(bool inviting)
    {
        m_rows.reserve(size_t(m_entry.passages.size()) + 2);
        add(RowPart::Title, {}, titleStyle(m_entry.header.kind), longer(m_entry.title));
        for (const Passage &passage : m_entry.passages)
            addPassage(passage);
        closeFrames({});
        if (inviting && m_entry.passages.isEmpty())
            add(RowPart::Invitation, model::PassageId::create(), RowStyle::Invitation, 0);
        return std::move(m_rows);
    }

private:
    Row &add(RowPart part, model::PassageId passage, RowStyle style, quint32 length)
    {
        Row row;
        row.entry = m_entry.id;
        row.passage = m_shownBy.isNull() ? passage : m_shownBy;
        row.home = m_shownBy.isNull() ? model::PassageId() : passage;
        row.shown = !m_shownBy.isNull();
        row.part = part;
        row.style = style;
        row.length = length;
        return m_rows.emplace_back(row);
    }

    void addPassage(const Passage &passage)
    {
        closeFrames(passage.header.parent);
        if (passage.header.kind == PassageKind::Shown)
            return addShown(passage);
        const bool opens = passage.header.kind == PassageKind::Box || passage.header.kind == PassageKind::Table;
        countCell(passage);
        const bool headRow = m_headedTable && m_tableRow == 1;
        Row &row = add(RowPart::Body, passage.id, styleOf(passage, headRow), longer(passage.text));
        row.level = quint8(std::clamp(passage.header.level, 1, 9));
        row.ordinal = quint16(ordinalOf(passage));
        if (passage.header.kind == PassageKind::Cell)
            row.level = quint8(passage.header.column + 1);
        row.framed = opens || !m_frames.isEmpty();
        row.frameTop = opens && m_frames.isEmpty();
        row.picture = passage.header.kind == PassageKind::Picture;
        row.newPage = passage.header.newPage && m_shownBy.isNull();
        addCompanions(passage, row.framed);
        if (opens)
            openFrame(passage);
    }

    /// What is at home elsewhere, as it stands there, in a frame of its own where none is open.
    void addShown(const Passage &passage)
    {
        if (!m_shownBy.isNull()) // what is only shown is not shown again
            return;
        ordinalOf(passage);
        const size_t first = m_rows.size();
        const model::Entry *practice = m_manual.entry(passage.header.shownEntry);
        Builder shown(m_entry, m_manual, passage.id);
        if (practice)
            shown.add(RowPart::Body, {}, RowStyle::BoxTitle, longer(practice->title));
        for (const Passage &there : model::shownBy(m_manual, passage.header))
            shown.addPassage(there);
        if (shown.m_rows.empty())
            shown.add(RowPart::Body, {}, RowStyle::Shown, 0); // it is gone
        shown.m_rows.front().home = {};
        m_rows.insert(m_rows.end(), shown.m_rows.begin(), shown.m_rows.end());
        for (size_t index = first; index < m_rows.size(); ++index) {
            m_rows[index].framed = true;
            m_rows[index].frameTop = m_frames.isEmpty() && index == first;
            m_rows[index].frameBottom = m_frames.isEmpty() && index + 1 == m_rows.size();
        }
    }

    /// A quote's attribution and a picture's description are rows of their own.
    void addCompanions(const Passage &passage, bool framed)
    {
        if (passage.header.kind == PassageKind::Quote)
            add(RowPart::Attribution, passage.id, RowStyle::Attribution, longer(passage.attribution)).framed = framed;
        if (passage.header.kind != PassageKind::Picture)
            return;
        if (const model::Picture *picture = m_manual.picture(passage.header.picture))
            add(RowPart::Alt, passage.id, RowStyle::Alt, longer(picture->alt)).framed = framed;
    }

    void openFrame(const Passage &passage)
    {
        m_frames.append(passage.id);
        m_headedTable = passage.header.kind == PassageKind::Table && passage.header.header;
        m_tableRow = 0;
        m_rowPosition.clear();
    }

    /// Until the frame that `parent` is; all of them when it is none.
    void closeFrames(model::PassageId parent)
    {
        while (!m_frames.isEmpty() && m_frames.last() != parent) {
            m_frames.removeLast();
            m_headedTable = false;
            m_rows.back().frameBottom = m_frames.isEmpty();
        }
    }

    /// Cells of one table row share its position.
    void countCell(const Passage &passage)
    {
        if (passage.header.kind != PassageKind::Cell || passage.header.position == m_rowPosition)
            return;
        m_rowPosition = passage.header.position;
        ++m_tableRow;
    }

    int ordinalOf(const Passage &passage)
    {
        if (passage.header.kind == PassageKind::Cell)
            return m_tableRow;
        const size_t level = size_t(std::clamp(passage.header.level, 1, 3));
        const bool listed = passage.header.kind == PassageKind::Numbered || passage.header.kind == PassageKind::Bullet;
        if (!listed) {
            m_numbers = {};
            return 0;
        }
        for (size_t deeper = level + 1; deeper < m_numbers.size(); ++deeper)
            m_numbers[deeper] = 0;
        if (passage.header.kind == PassageKind::Numbered)
            return ++m_numbers[level];
        m_numbers[level] = 0;
        return 0;
    }

    const model::Entry &m_entry;
    const model::Manual &m_manual;
    const model::PassageId m_shownBy;
    std::vector<Row> m_rows;
    std::array<int, 4> m_numbers{};
    QList<model::PassageId> m_frames; ///< a table in a box: two
    bool m_headedTable = false;
    int m_tableRow = 0;
    QString m_rowPosition;
};

} // namespace

std::vector<Row> rowsOf(const model::Entry &entry, const model::Manual &manual, bool inviting)
{
    return Builder(entry, manual).build(inviting);
}

} // namespace ui::editor
