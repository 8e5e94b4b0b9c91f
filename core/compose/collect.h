// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/collecting.h"

namespace compose {

// From the manual to blocks. Each family of blocks has its file; all work on one Collecting.

/// What an entry stands under, and leaves to those under it.
struct Heritage {
    int level = 0; ///< of the last heading
    RunningTitle title;
    bool operator==(const Heritage &) const = default;
};

/// The entries the request asks for, in reading order. Refuses with UnknownEntry.
base::Result<QList<model::EntryId>> wantedEntries(const model::Manual &manual, const QStringList &codes);

/// An entry without those under it; its element is the plan's second node.
Heritage collectEntry(Collecting &collecting, const model::Entry &entry, const Heritage &above);

/// An entry's opening: its titles, a practice's facts.
void collectOpening(Collecting &collecting, const model::Entry &entry, Place &place);
void collectFacts(Collecting &collecting, const model::Entry &practice, const Place &place);
void collectPassages(Collecting &collecting, const model::Entry &entry, const Place &place);
void collectTable(Collecting &collecting, const model::Passage &table, const QList<model::Passage> &cells,
                  const Place &place);
void collectPicture(Collecting &collecting, const model::Passage &passage, const Place &place);
/// What the registers take from the entries.
struct RegisterSources {
    /// The figures of a practice.
    struct Data {
        QString code;
        model::Text title;
        QList<model::Figure> figures;
        bool operator==(const Data &) const = default;
    };
    QSet<QString> cited; ///< codes that links lead to; only when nothing but what is cited is wanted
    QList<Data> data;
    bool operator==(const RegisterSources &) const = default;
};

/// Principles, the practices' figures, glossary and references: after all entries.
void collectRegisters(Collecting &collecting, const RegisterSources &sources);
void collectGlossary(Collecting &collecting);
void collectData(Collecting &collecting, const RegisterSources &sources);
/// Opens a section that stands beside the parts; `key` is the word that names it.
Place openRegister(Collecting &collecting, QStringView key);

/// The heading that stands above what follows, listed in the outline and, when wanted, in the contents.
void listHeading(Collecting &collecting, Block &block, const model::Text &title, const QString &code,
                 int level, bool inContents);
Tag headingTag(int level);
/// Puts an object's number before the text of the block's cells: "2.1", or "Encadré 3" with the word.
enum class NumberForm { Bare, WithWord };
void addNumber(Collecting &collecting, Block &block, const model::ObjectRef &object, NumberForm form);

/// A cell's text, before it is set.
struct TableText {
    Chosen chosen;
    model::ObjectRef object;
};
using TableRows = std::vector<std::vector<TableText>>;

struct TableShape {
    bool head = false; ///< the first row is one
    Length before = 0;
    Length left = 0;
    Length width = 0;
    model::ObjectRef object;
    bool stacked = false; ///< rows one below the other, even where these languages would have room for a grid
};
/// Puts the same table in each of the given columns, row beside row; `tables[i]` is for `columns[i]`.
void addTable(Collecting &collecting, const std::vector<TableRows> &tables, const std::vector<int> &columns,
              const TableShape &shape, const Place &place);

} // namespace compose
