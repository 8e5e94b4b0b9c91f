// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objectreader.h"

namespace model {

/// Reads the passages of one entry from its JSON, boxes and tables with what stands in them, in reading order.
class PassageReader final
{
public:
    PassageReader(Intake &intake, EntryId entry) : m_intake(intake), m_entry(entry) {}

    void read(const QJsonArray &passages, const JsonPath &path);
    QList<Passage> takePassages() { return std::move(m_passages); }

    /// What a passage shows, to be looked up when every entry is known.
    struct Shown {
        qsizetype passage; ///< index
        QString code;
        QString place;
    };
    const QList<Shown> &shown() const { return m_shown; }

private:
    /// What passages stand in: the entry itself (null), or a box.
    void readInto(PassageId box, const QJsonArray &passages, const JsonPath &path);
    void readPassage(PassageId box, const QString &position, const QJsonValue &json, const JsonPath &path);
    PassageHeader readHeader(ObjectReader &reader, const ObjectRef &owner);
    void readContent(ObjectReader &reader, Passage &passage, qsizetype index);
    int readRows(const QJsonArray &rows, const Passage &table, const JsonPath &path);
    void readCell(const Passage &table, const QString &position, qsizetype row, int column, const QJsonValue &json,
                  const JsonPath &path);

    Intake &m_intake;
    EntryId m_entry;
    QList<Passage> m_passages;
    QList<Shown> m_shown;
};

} // namespace model
