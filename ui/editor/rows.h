// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"
#include "ui/editor/workfilter.h"

#include <QHash>
#include <QSet>
#include <optional>
#include <vector>

namespace ui::editor {

/// Which text of its entry or passage a row shows. An invitation stands where an entry has no passages yet; its passage
/// id is new and comes into the manual with the first character.
enum class RowPart : unsigned char { Title, Body, Attribution, Alt, Invitation };

/// How a row looks: what decides font, spacing and indentation.
enum class RowStyle : unsigned char {
    PartTitle, ModuleTitle, PracticeTitle, Heading1, Heading2, Heading3, Heading4, Paragraph, Bullet, Numbered, Quote,
    Attribution, BoxTitle, Caption, Alt, Cell, HeadCell, Code, Shown, Invitation
};
inline constexpr int rowStyleCount = int(RowStyle::Invitation) + 1;

/// What identifies a row through every change of the manual.
struct RowKey {
    base::Id object; ///< of the passage, or of the entry for a title
    RowPart part = RowPart::Title;
    base::Id home = {}; ///< see Row
    bool operator==(const RowKey &) const = default;
    friend size_t qHash(const RowKey &key, size_t seed = 0) noexcept
    {
        return qHash(key.object, seed) ^ size_t(key.part) ^ (qHash(key.home, seed) << 1);
    }
};

/// One line of the two-column sheet. Light, because a manual has a hundred thousand of them; texts stay in the manual.
struct Row {
    model::EntryId entry;
    model::PassageId passage;    ///< null for a title
    model::PassageId home;       ///< shown: the passage in what is shown that this row is; null: the row that begins it
    quint32 length = 0;          ///< characters of the longer wording: what heights are estimated from
    quint16 ordinal = 0;         ///< numbered: its number; cell: the row of its table, from 1
    RowPart part = RowPart::Title;
    RowStyle style = RowStyle::Paragraph;
    quint8 level = 1;            ///< bullet and numbered 1–3; cell: its column from 1
    bool framed = false;         ///< stands in a box or table, or opens one
    bool frameTop = false;
    bool frameBottom = false;
    bool picture = false;        ///< a picture is shown above the text
    bool newPage = false;        ///< a heading that begins a page
    bool shown = false;          ///< what it says is at home elsewhere

    RowKey key() const { return {part == RowPart::Title ? entry.id() : passage.id(), part, home.id()}; }
    bool beginsShown() const { return shown && home.isNull(); }
};

/// The rows of an entry with all its descendants, in reading order.
class Rows final
{
public:
    /// A null `top`: the whole manual. Titles are shown where a row under them is.
    void show(const model::Manual &manual, model::EntryId top, const WorkFilter &filter = {});
    /// Reads one entry again. What was shown stays, whatever the filter says now: nothing vanishes under a writer's hands.
    /// Returns {first row, rows before, rows after}; all zero when it is not shown.
    struct Splice {
        int first = 0;
        int before = 0;
        int after = 0;
    };
    Splice refresh(const model::Manual &manual, model::EntryId entry);

    int size() const { return int(m_rows.size()); }
    const Row &at(int index) const { return m_rows[size_t(index)]; }
    Row &at(int index) { return m_rows[size_t(index)]; }
    model::EntryId top() const { return m_top; }
    const QList<model::EntryId> &entries() const { return m_entries; }
    bool contains(model::EntryId entry) const { return m_starts.contains(entry); }
    /// Index of the title of a shown entry.
    std::optional<int> titleOf(model::EntryId entry) const;
    /// Number of rows of a shown entry, its title included.
    int countOf(model::EntryId entry) const;
    /// Whether all that its rows say belongs to the entry: nothing is at home elsewhere, no picture is described.
    bool speaksForItself(model::EntryId entry) const { return !m_showing.contains(entry) && !m_pictured.contains(entry); }
    std::optional<int> indexOf(model::EntryId entry, const RowKey &key) const;
    std::optional<int> indexOf(const model::Manual &manual, const model::TextRef &text) const;
    /// The rows that show what this object says at its home.
    QList<int> showing(const model::Manual &manual, const model::ObjectRef &home) const;
    /// Entries, besides these, that show something of them, or what is gone.
    QList<model::EntryId> showingOf(const model::Manual &manual, const QSet<model::EntryId> &homes) const;

private:
    void noteShown(model::EntryId entry, const std::vector<Row> &rows);
    std::vector<Row> filtered(const model::Manual &manual, model::EntryId id, const QSet<RowKey> &shown) const;

    WorkFilter m_filter;
    std::vector<Row> m_rows;
    QList<model::EntryId> m_entries;
    QHash<model::EntryId, int> m_starts;
    model::EntryId m_top;
    QSet<model::EntryId> m_showing;  ///< entries with rows that show what is at home elsewhere
    QSet<model::EntryId> m_pictured; ///< entries with rows that describe a picture
};

/// The passage that a row is, at its home where it is only shown; null for a title, and for what is gone.
const model::Passage *contentOf(const model::Manual &manual, const Row &row);
/// The address of a row's own text; empty for an invitation. What a row only shows has the address of the showing passage, which
/// says nothing itself.
std::optional<model::TextRef> textRefOf(const model::Manual &manual, const Row &row);
/// What a passage shows first that is at home elsewhere: its text, its entry's title where it is a practice. Null: it is gone, or
/// the passage says what it says itself.
const model::Text *shownText(const model::Manual &manual, const model::Passage &passage);
/// Null for an invitation and for what is gone.
const model::Text *textOf(const model::Manual &manual, const Row &row);
/// How its two wordings stand to each other, given how they are meant to.
model::Step stepOf(const model::Manual &manual, const Row &row);
model::LanguageUse languageUse(const model::Manual &manual, const Row &row);

} // namespace ui::editor
