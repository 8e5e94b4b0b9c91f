// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/composer.h"
#include "compose/paragraph.h"

#include <QSet>
#include <map>
#include <memory>
#include <set>

namespace compose {

// An entry as blocks, before anything has a place on a page. Everything refers to everything else by index.

/// One language's place: a column of a page, or a page of a spread.
struct Column {
    base::Language language = base::Language::French;
    Length left = 0; ///< from the left of the text
    Length width = 0;
    int side = 0; ///< 0: the page, or the left one of a spread; 1: the right one
};

/// A structure element to be; it is in the tree when something stands in it or under it.
struct Node {
    Element element;
    int parent = 0;
};

/// A paragraph's place in a block.
struct Cell {
    int paragraph = 0;
    int node = 0;
    int column = 0;
    Length x = 0;   ///< from the left of the text
    int label = -1; ///< a paragraph beside the first line: a bullet, a number
    int labelNode = 0;
    Length labelX = 0;
    Length y = -1;    ///< from the block's top, for a cell that stands by itself; -1: its first line is the block's
    Length hang = 0;  ///< of such a cell: how far its later lines are set in
    bool leader = false; ///< stands at the end of the last line of the cell before, behind dots
    QString destination; ///< the cell is a link as a whole
    QString contents;    ///< of that link
};

struct PlacedPicture {
    base::Hash asset; ///< unknown: what stands there for another column, told once more in this one's language
    int node = 0;
    int column = 0;
    Length x = 0;
    Length width = 0;
};

enum class Start : unsigned char { Anywhere, NewPage, RightPage };

/// What stands on one level: a paragraph and its counterpart, a row of a table, a picture. Its lines may part over
/// pages, the cells' first lines stand level.
struct Block {
    std::vector<Cell> cells;
    std::vector<PlacedPicture> pictures;
    Length leading = points(15.5);
    Length height = 0; ///< of a picture
    Length before = 0; ///< left out at the top of a page…
    Length sink = 0;   ///< …where this stands instead
    Length after = 0;  ///< the least before the next
    Length padTop = 0; ///< a row's own
    Length padBottom = 0;
    Length need = 0; ///< begins a new page when less is left
    Start start = Start::Anywhere;
    bool keepWithNext = false;
    bool unbreakable = false;
    bool hairline = false; ///< under it: rows
    bool ruleAbove = false;
    bool band = false; ///< on a tint: a table's head
    int frame = -1;
    int bar = -1; ///< the quote whose bar stands beside it
    int table = -1;
    int heading = -1;
    int entry = -1;                                        ///< for the running head
    int floating = -1; ///< blocks of one number may stand together on the next page, while the text goes on here
    std::vector<std::pair<QString, int>> anchors;          ///< name, column
    std::vector<std::pair<model::ObjectRef, int>> objects; ///< whose text it is, column

    /// Where it begins in a column that begins at `usual`: titles reach into the margin.
    Length leftIn(int column, Length usual) const;
};

/// A tinted area that may part over pages.
struct Frame {
    Length left = 0;
    Length width = 0;
    Length padTop = points(10);
    Length padBottom = points(11);
    bool bar = true; ///< an accent along its left edge
};

struct Table {
    int head = -1; ///< the block that comes again at the top of a page
    Length left = 0;
    Length width = 0;
    std::set<int> sides;
    bool tooWide = false; ///< it is told once, not for each line that reaches out
};

struct Note {
    int paragraph = 0;
    int label = 0;
    int column = 0;
    int markNode = -1; ///< the link on the mark
    int labelNode = 0;
    int textNode = 0;
    QString destination;
    QString contents; ///< said of the mark's link: "Note 3"
};

/// What the contents and the outline list.
struct Heading {
    int level = 1; ///< from 1, without gaps
    bool inContents = false;
    bool isEntry = false; ///< not a heading in its text
    model::EntryKind kind = model::EntryKind::Module;
    int block = 0;
    QString number; ///< of a part or module; may be empty
    QList<base::Id> groups; ///< of a practice: its network and principles
    std::vector<QString> titles; ///< plain, by column
    std::vector<QString> destinations;
    bool operator==(const Heading &) const = default;
};

struct RunningTitle {
    std::vector<QString> part; ///< by column
    std::vector<QString> module;
    bool operator==(const RunningTitle &) const = default;
};

/// What is counted through the whole document.
struct Counters {
    std::array<int, 2> notes{}; ///< by column
    bool operator==(const Counters &) const = default;
};

/// What all plans of a document share.
struct Setting {
    Setting(const Request &request, QString widestPage);

    StyleSheet sheet;
    std::vector<Column> columns;
    QString widestPage; ///< lines that name a page are broken as if it were this one

    /// The document's own language.
    base::Language language() const { return columns.front().language; }
    bool isFacing() const { return columns.back().side > 0; }
};

struct Plan {
    explicit Plan(std::shared_ptr<const Setting> setting);

    std::shared_ptr<const Setting> setting;
    const StyleSheet &sheet;
    const std::vector<Column> &columns;
    /// The first stands for the element above: the document's, or the entry's this one stands under.
    std::vector<Node> nodes;
    std::vector<Paragraph> paragraphs;
    std::vector<Block> blocks;
    std::vector<Frame> frames;
    std::vector<Table> tables;
    std::vector<Note> notes;
    std::vector<Heading> headings;
    std::vector<Heading> lists; ///< of the front matter: in the outline, not in the contents
    std::vector<RunningTitle> entries;
    QSet<QString> linked; ///< destinations that something leads to; others need no anchor
    QList<model::Finding> findings;
    std::map<int, std::vector<int>> together; ///< nodes added together, by the first

    int addNode(Tag tag, int parent, std::optional<base::Language> language = {});
    /// One for each column, so that who listens hears a language through; what stands in them goes under() them.
    int addNodes(Tag tag, int parent);
    /// The column's own of nodes that were added together.
    int under(int parent, int column) const;
    int addParagraph(Paragraph paragraph);
    /// Text without mark-up.
    Paragraph plain(const QString &text, Style style, int column, Length width) const;
    int addPlain(const QString &text, Style style, int column, Length width);
    base::Language language() const { return setting->language(); }
    /// Of an element: its own, or that of the one it stands in.
    base::Language languageOf(int node) const;
    bool isFacing() const { return setting->isFacing(); }
};

} // namespace compose
