// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/repair.h"
#include "exchange/wordstock.h"

namespace exchange {

/// What a line turned out to be.
enum class LineRole : unsigned char { Text, Heading, Item, Gone };

/// A text that is being looked through, and what was found so far. Each of the functions below adds its proposals and says of
/// the lines it understood what they are; they build on one another in this order.
struct Extraction {
    const RepairRequest &request;
    QStringView source;
    QList<SourceLine> lines;
    WordStock stock;
    QList<LineRole> roles;
    QList<bool> joined; ///< this line goes on from the one before that is not gone
    QList<Repair> repairs;
    QHash<qsizetype, qsizetype> removals; ///< which repair takes a line out

    explicit Extraction(const RepairRequest &asked)
        : request(asked), source(asked.source), lines(linesOf(asked.source, asked.firmBreaks)),
          stock(source, lines, asked.isWord), roles(lines.size(), LineRole::Text), joined(lines.size(), false)
    {
    }
    QStringView text(qsizetype line) const { return lines[line].in(source); }
    void add(RepairKind kind, Certainty certainty, text::Stretch place, const QString &after)
    {
        repairs.append({kind, certainty, {{place, after}}, {}, model::PassageKind::Paragraph, 1});
    }
};

void findPageFurniture(Extraction &extraction);
void findGluedNotes(Extraction &extraction);
void findListItems(Extraction &extraction);
void findLineJoins(Extraction &extraction);
void findHeadings(Extraction &extraction);
void findCharacterRepairs(Extraction &extraction);

/// True for a stretch of an address: "https://…", "www.…", "a@b.be".
bool isAddress(QStringView word);

} // namespace exchange
