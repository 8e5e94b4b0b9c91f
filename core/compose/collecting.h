// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/numbering.h"
#include "compose/plan.h"
#include "compose/words.h"

#include <QSet>

namespace compose {

/// Where the next blocks go.
struct Place {
    int parent = 0;  ///< structure node
    Length left = 0; ///< indents inside the column
    Length right = 0;
    int frame = -1;
    int entry = -1; ///< in the plan's running titles
    int level = 0;  ///< of the last heading above
    Style text = Style::Body;
};

/// The text chosen for a column.
struct Chosen {
    QString markup;
    base::Language language = base::Language::French;
    bool placeholder = false; ///< not written in this language: a quiet note stands there
    bool absent = false;      ///< nothing is to stand there
};

/// What of the manual is part of the document, so that links to it lead somewhere.
struct Extent {
    bool isWhole = true;
    QSet<model::EntryId> entries; ///< when it is not whole
    bool holds(const model::Manual &manual, const model::ObjectRef &object) const;
};

/// What everything is collected from.
struct Origin {
    const model::Manual &manual;
    const Request &request;
    const std::array<Words, 2> &words;
    Extent extent;
    Numbering numbering;
};

/// A link inside the manual, as the collecting found it: what another state of the manual may answer otherwise.
struct Lead {
    QString target;
    QString destination; ///< in the first column; empty: it leads out of the document
    bool isBroken = false;
    QString number; ///< that the target has
    bool operator==(const Lead &) const = default;
};

/// Where something is at home that is shown elsewhere; null: it is gone.
const model::Entry *homeOf(const model::Manual &manual, const model::ObjectRef &object);

/// A plan in the making: what the collecting functions share.
class Collecting final
{
public:
    Collecting(const Origin &origin, std::shared_ptr<const Setting> setting, const Counters &counters);

    const model::Manual &manual;
    const Request &request;
    Plan plan;
    Counters counters; ///< of the whole document, up to here
    QList<Lead> leads;
    QList<model::ObjectRef> shown; ///< what stands here and is at home elsewhere
    model::LanguageUse use = model::LanguageUse::Both; ///< of the passage that is being collected

    const Words &words(int column) const { return m_origin.words[size_t(base::indexOf(column_(column).language))]; }
    const Words &wordsIn(base::Language language) const { return m_origin.words[size_t(base::indexOf(language))]; }
    int columnCount() const { return int(plan.columns.size()); }
    base::Language languageOf(int column) const { return column_(column).language; }
    /// The object a link's target names, when it is part of this document; its absence is noted.
    std::optional<model::ObjectRef> lead(const QString &code);
    /// The number an object has, or null; that it was asked for is noted.
    const Number *numberOf(const model::ObjectRef &object);
    /// True unless the manual's layout goes without this list.
    bool wants(QStringView list) const { return !request.look->without.contains(list); }
    QString destination(const QString &code, int column) const;

    Chosen choose(const model::Text &text, int column) const;
    /// The same for the label of a value, which says nothing without it: never left out where the other language has it.
    Chosen label(const model::Text &text, int column) const;
    /// A title is always something: the other language's where it must be.
    QString title(const model::Text &text, int column) const;

    Length widthOf(int column, const Place &place) const;
    Block &addBlock(const Place &place, Style style);
    /// A cell of the last block.
    Cell &addCell(const Place &place, int column, int paragraph, int node);
    /// A cell for each column; empty where the text is in neither language.
    Block &addText(const model::Text &text, Style style, Tag tag, const Place &place,
                   const model::ObjectRef &object);
    /// The same words in each column's language.
    Block &addWords(QStringView key, Style style, Tag tag, const Place &place);
    Paragraph paragraph(const Chosen &chosen, Style style, int column, Length width,
                        const model::ObjectRef &object);
    void anchor(Block &block, const QString &code);
    void report(model::FindingKind kind, const model::ObjectRef &object, int column,
                const QStringList &details = {});

private:
    const Column &column_(int column) const { return plan.columns[size_t(column)]; }

    /// Notes found in the last paragraph belong to the same section.
    void placeNotes(const Place &place);

    /// So do links and marks, in the order of the text.
    void placeLinks(int paragraph, int node);

    const Origin &m_origin;
    size_t m_placedNotes = 0;
};

/// What a link leads to now, in the first column's words.
Lead leadOf(const Origin &origin, const Setting &setting, const QString &target);

} // namespace compose
