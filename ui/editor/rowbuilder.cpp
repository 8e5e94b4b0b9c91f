// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/rowbuilder.h"

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
    Builder(const model::Entry &entry, const model::Manual &manual) : m_entry(entry), m_manual(manual) {}

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
        row.passage = passage;
        row.part = part;
        row.style = style;
        row.length = length;
        return m_rows.emplace_back(row);
    }

    void addPassage(const Passage &passage)
    {
        closeFrames(passage.header.parent);
        const bool opens = passage.header.kind == PassageKind::Box || passage.header.kind == PassageKind::Table;
        countCell(passage);
        const bool headRow = m_headedTable && m_tableRow == 1;
        const bool isShown = passage.header.kind == PassageKind::Shown;
        const model::Text *elsewhere = isShown ? shownText(m_manual, passage) : nullptr;
        Row &row = add(RowPart::Body, passage.id, styleOf(passage, headRow), longer(elsewhere ? *elsewhere : passage.text));
        row.shown = isShown;
        row.level = quint8(std::clamp(passage.header.level, 1, 9));
        row.ordinal = quint16(ordinalOf(passage));
        if (passage.header.kind == PassageKind::Cell)
            row.level = quint8(passage.header.column + 1);
        row.framed = opens || !m_frames.isEmpty();
        row.frameTop = opens && m_frames.isEmpty();
        if (isShown && m_frames.isEmpty()) // a frame of its own
            row.framed = row.frameTop = row.frameBottom = true;
        row.picture = passage.header.kind == PassageKind::Picture;
        row.newPage = passage.header.newPage;
        addCompanions(passage, row.framed);
        if (opens)
            openFrame(passage);
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
