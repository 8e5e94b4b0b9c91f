// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packedrows.h"

#include "store/passagerow.h"

namespace store {

using base::Hash;
using base::Id;

namespace {

constexpr qsizetype idSize = 16;
constexpr qsizetype pairAt = idSize + 2 * Hash::size;
constexpr qsizetype declarationAt = pairAt + 2 * Hash::size;

Id idAt(QByteArrayView packed, qsizetype offset)
{
    return Id::fromBytes(packed.sliced(offset, idSize));
}

Hash hashAt(QByteArrayView packed, qsizetype offset)
{
    return Hash::fromBytes(packed.sliced(offset, Hash::size));
}

} // namespace

QString packedText()
{
    return QStringLiteral("CAST(object_id || ifnull(fr_hash, zeroblob(32)) || ifnull(nl_hash, zeroblob(32))"
                          " || ifnull(pair || declared, '') AS BLOB)");
}

QString packedPassage()
{
    return QStringLiteral("CAST(id || entry_id || ifnull(parent_id, zeroblob(16)) || level || kind || char(10)"
                          " || position || char(10) || ifnull(code, '') AS BLOB)");
}

void PackedRows::add(const Rows &rows)
{
    for (int column = 0; column < m_columns; ++column) {
        const QByteArray bytes = rows.bytes(column);
        m_bytes.insert(m_bytes.end(), bytes.cbegin(), bytes.cend());
        m_ends.push_back(m_bytes.size());
    }
}

QByteArrayView PackedRows::at(size_t row, int column) const
{
    const size_t index = row * size_t(m_columns) + size_t(column);
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return {m_bytes.data() + begin, qsizetype(m_ends[index] - begin)};
}

model::Text TextUnpacker::text(QByteArrayView packed, QByteArrayView french, QByteArrayView dutch)
{
    model::Text text;
    if (packed.size() < pairAt)
        return text;
    if (!french.isEmpty())
        text.wordings[0] = model::Wording::kept(QString::fromUtf8(french), hashAt(packed, idSize));
    if (!dutch.isEmpty())
        text.wordings[1] = model::Wording::kept(QString::fromUtf8(dutch), hashAt(packed, idSize + Hash::size));
    if (packed.size() < declarationAt)
        return text;
    const QByteArrayView declaration = packed.sliced(declarationAt);
    if (declaration != m_lastDeclaration) {
        m_lastDeclaration = declaration.toByteArray();
        m_last = {};
        setDeclaration(m_last, QString::fromUtf8(declaration));
    }
    m_last.hashes = {hashAt(packed, pairAt), hashAt(packed, pairAt + Hash::size)};
    text.pairing = m_last;
    return text;
}

Id ownerIn(QByteArrayView packedText)
{
    return packedText.size() < idSize ? Id() : idAt(packedText, 0);
}

Id idIn(QByteArrayView packedPassage)
{
    return packedPassage.size() < idSize ? Id() : idAt(packedPassage, 0);
}

// Three ids, the level's digit, then kind, position and code between line feeds: none of them holds one.
model::PassageHeader headerIn(QByteArrayView packed)
{
    model::PassageHeader header;
    if (packed.size() <= 3 * idSize)
        return header;
    header.entry = model::EntryId(idAt(packed, idSize));
    header.parent = model::PassageId(idAt(packed, 2 * idSize));
    const QByteArrayView words = packed.sliced(3 * idSize);
    const qsizetype kindEnd = words.indexOf('\n');
    const qsizetype positionEnd = words.indexOf('\n', kindEnd + 1);
    if (kindEnd < 1 || positionEnd < 0)
        return header;
    header.level = words.front() - '0';
    header.kind = passageKindFor(QLatin1StringView(words.sliced(1, kindEnd - 1)));
    header.position = QString::fromLatin1(words.sliced(kindEnd + 1, positionEnd - kindEnd - 1));
    if (positionEnd + 1 < words.size())
        header.code = QString::fromLatin1(words.sliced(positionEnd + 1));
    return header;
}

} // namespace store
