// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The plan in the making: what the collecting functions share.
class Collecting final
{
public:
    Collecting(const model::Manual &manual, const Request &request, std::array<Words, 2> words);

    const model::Manual &manual;
    const Request &request;
    Plan plan;

    const Words &words(int column) const { return m_words[size_t(base::indexOf(column_(column).language))]; }
    int columnCount() const { return int(plan.columns.size()); }
    base::Language languageOf(int column) const { return column_(column).language; }
    /// Marks an entry and what stands in it as part of this document, so that links to it lead somewhere.
    void include(const model::Entry &entry);
    void includeRegisters() { m_registers = true; }
    bool hasRegisters() const { return m_registers; }
    bool isIncluded(const model::ObjectRef &object) const;
    QString destination(const QString &code, int column) const;

    Chosen choose(const model::Text &text, int column) const;
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

    std::array<Words, 2> m_words;
    size_t m_placedNotes = 0;
    QSet<model::ObjectRef> m_included;
    bool m_registers = false;
};

} // namespace compose
