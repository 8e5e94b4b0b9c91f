// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "history/changelog.h"
#include "history/edition.h"
#include "model/incoming.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

namespace history {

/// One piece of an edition: what it is called and its bytes.
struct Piece {
    QString name; ///< an entry's code, a picture's path, a font's name
    QByteArray bytes;
    bool operator==(const Piece &) const = default;
};

/// What an edition only names: a picture the store keeps, a font that ships with the program.
struct Pin {
    QString name;
    base::Hash hash;
    bool operator==(const Pin &) const = default;
};

/// Everything that is to be frozen. `header` and `entries` are canonical interchange JSON: the manual without its entries
/// but with their tree, and each entry without those under it.
struct EditionPlan {
    QString number;
    QDateTime publishedAt;        ///< UTC
    QString publishedBy;
    std::array<QString, 2> notes; ///< French, Dutch
    QByteArray header;
    QList<Piece> entries;         ///< in reading order
    QByteArray settings;          ///< canonical JSON: what decides how the pages look
    QList<Pin> fonts;
    QList<Pin> pictures;
    QByteArray changes;           ///< what changed since the edition before (history::encode); empty: nothing is told
    QList<PassedOver> passedOver;
    QStringList inStep;           ///< as in EditionLine
    QStringList accepted;         ///< faults that were accepted, as "kind place"
    QStringList contributors;     ///< who wrote in the journal
    QString program;              ///< its version
};

/// An edition as it was frozen, its pieces checked against their hashes.
struct FrozenEdition {
    EditionLine line;
    QByteArray manifest;
    QByteArray header;
    QList<Piece> entries;
    QByteArray settings;
    QByteArray changes;
    QHash<base::Hash, QByteArray> pictures;
};

/// What the manual itself gives an edition, as far as it is for everybody: its JSON, entry by entry, how its pages look, its pictures and the fonts; who
/// publishes it and when is the caller's to say. Refuses with Cancelled; progress counts entries.
base::Result<EditionPlan> planFor(const model::Manual &manual, const base::Progress &progress,
                                  const base::CancelToken &cancel);

/// The interchange JSON of a manual out of its frozen pieces: the entries put back where the header's tree says.
QJsonObject assembled(const QByteArray &header, const QHash<QString, QJsonObject> &entries);
/// An edition as the manual it was.
base::Result<model::Incoming> thawed(const FrozenEdition &edition);

} // namespace history
