// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"
#include "store/statement.h"

#include <vector>

namespace store {

// What of a row is kept in one piece, as SQL over its columns.
QString packedText();
QString packedPassage();

/// Rows of a query as the bytes they are, gathered by the hundred, so that another thread can make values of them.
class PackedRows final
{
public:
    explicit PackedRows(int columns) : m_columns(columns) {}

    /// The row where `rows` stands. NULL becomes empty.
    void add(const Rows &rows);
    size_t size() const { return m_ends.size() / size_t(m_columns); }
    bool isFull() const { return m_bytes.size() > 512 * 1024; }
    QByteArrayView at(size_t row, int column) const;

private:
    int m_columns;
    std::vector<char> m_bytes;
    std::vector<size_t> m_ends;
};

/// Makes bilingual values of the columns packed, fr and nl of the table of texts.
class TextUnpacker final
{
public:
    model::Text text(QByteArrayView packed, QByteArrayView french, QByteArrayView dutch);

private:
    model::Pairing m_last; ///< most pairs are declared by the same person: the name is kept once
    QByteArray m_lastDeclaration;
};

/// Whose text it is.
base::Id ownerIn(QByteArrayView packedText);

/// Of the column packed of the table of passages.
base::Id idIn(QByteArrayView packedPassage);
model::PassageHeader headerIn(QByteArrayView packedPassage);

} // namespace store
