// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <QDateTime>
#include <QSet>

namespace history {

/// One published edition in which an object stood, or that names it.
struct EditionUse {
    QString number;
    QDateTime publishedAt; ///< UTC
    bool isThere = false;  ///< it stood in the edition: as an entry, in one, or in a register
    QString entry;         ///< code of the entry that it is or stood in, else of the first that names it; null: none does
    int users = 0;         ///< how many entries name or show it, besides itself; the registers together count as one
    bool operator==(const EditionUse &) const = default;
};

/// One object, looked for in the frozen pieces of editions by its code. Bytes are read as they stand and nothing is parsed: in
/// canonical JSON a value follows its key at once, and no string holds an unescaped quotation mark.
class SoughtInPieces final
{
public:
    /// A cell of a table is looked for as its table; what is gone from the manual only when it was born in it.
    SoughtInPieces(const model::Manual &manual, const model::ObjectRef &object);

    const QString &code() const { return m_code; }
    /// An entry is a piece of its own; everything else stands in a piece.
    bool isEntry() const { return m_isEntry; }
    bool isInRegister() const { return m_isInRegister; }
    bool isHeldBy(const QByteArray &piece) const;
    /// By a fact or by a link; for an entry also what is said to one of the passages it has now.
    bool isNamedIn(const QByteArray &piece) const;

private:
    bool hasValue(const QByteArray &piece, const QByteArray &before, char end) const;
    bool isInList(const QByteArray &piece, const QByteArray &key) const;

    QString m_code;
    bool m_isEntry = false;
    bool m_isInRegister = false;
    QByteArray m_identity;     ///< as it stands where it is at home: "id":"code"
    QList<QByteArray> m_facts; ///< keys that may name it, up to their value
    QByteArray m_list;         ///< the key of a list that may
    QSet<QByteArray> m_codes;  ///< its own, and those that count as its
};

} // namespace history
