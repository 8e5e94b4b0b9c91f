// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/passagereader.h"

#include "model/canonicaljson.h"
#include "model/nesting.h"
#include "model/position.h"

namespace model {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr int mostColumns = 64;
constexpr int longestCellCode = 80; // the table's own 64, and where the cell stands in it

int deepestLevel(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Heading: return 4;
    case PassageKind::Bullet:
    case PassageKind::Numbered: return 3;
    default: return 1;
    }
}

} // namespace

void PassageReader::read(const QJsonArray &passages, const JsonPath &path)
{
    readInto({}, passages, path);
}

void PassageReader::readInto(PassageId box, const QJsonArray &passages, const JsonPath &path)
{
    const QStringList positions = positionsBetween({}, {}, passages.size());
    for (qsizetype i = 0; i < passages.size() && !m_intake.isRefused(); ++i)
        readPassage(box, positions[i], passages[i], path.at(i));
}

void PassageReader::readPassage(PassageId box, const QString &position, const QJsonValue &json, const JsonPath &path)
{
    const auto id = PassageId::create();
    ObjectReader reader(m_intake, json, path);
    Passage passage{id, readHeader(reader, ref(id)), {}, {}};
    passage.header.parent = box;
    passage.header.position = position;
    passage.text = reader.text("text"_L1, ref(id));
    passage.attribution = reader.text("attribution"_L1, ref(id));
    const qsizetype index = m_passages.size();
    m_passages.append(passage);
    readContent(reader, passage, index);
    m_passages[index].header.extras = reader.extras(ref(id));
}

PassageHeader PassageReader::readHeader(ObjectReader &reader, const ObjectRef &owner)
{
    PassageHeader header;
    header.code = reader.code(owner);
    header.entry = m_entry;
    reader.requiredString("kind"_L1);
    header.kind = reader.word("kind"_L1, passageKindFrom, PassageKind::Paragraph);
    header.level = reader.integer("level"_L1, 1, deepestLevel(header.kind), 1);
    header.role = reader.word("role"_L1, roleFrom, Role::None);
    header.picture = PictureId(reader.target("picture"_L1, ObjectKind::Picture));
    header.header = reader.boolean("header"_L1);
    header.newPage = reader.boolean("new_page"_L1);
    header.columns = reader.integer("columns"_L1, 0, mostColumns, 0);
    header.field = SheetFieldId(reader.target("field"_L1, ObjectKind::SheetField));
    header.languages = reader.wordOrUsual("languages"_L1, languageUseFrom);
    if (const QString shows = reader.string("shows"_L1); !shows.isNull())
        m_shown.append({m_passages.size(), shows, reader.path().key("shows"_L1).toString()});
    return header;
}

void PassageReader::readContent(ObjectReader &reader, Passage &passage, qsizetype index)
{
    const PassageKind kind = passage.header.kind;
    const JsonPath inside = reader.path().key("passages"_L1);
    const JsonPath rows = reader.path().key("rows"_L1);
    const auto holder = passage.header.parent.isNull() ? std::optional<PassageKind>() : PassageKind::Box;
    if (!mayHold(holder, kind))
        return m_intake.refuse(ErrorKind::WrongNesting, reader.path(),
                               {codeOf(kind), holder ? codeOf(*holder) : u"entry"_s});
    if (kind != PassageKind::Box && reader.has("passages"_L1))
        return m_intake.refuse(ErrorKind::WrongNesting, inside, {u"passage"_s, codeOf(kind)});
    if (kind != PassageKind::Table && reader.has("rows"_L1))
        return m_intake.refuse(ErrorKind::WrongNesting, rows, {u"cell"_s, codeOf(kind)});
    if (kind == PassageKind::Box)
        readInto(passage.id, reader.usualArray("passages"_L1), inside);
    if (kind == PassageKind::Table)
        m_passages[index].header.columns = readRows(reader.usualArray("rows"_L1), passage, rows);
}

/// How many columns the table has: what the file says, or the widest row where it does not.
int PassageReader::readRows(const QJsonArray &rows, const Passage &table, const JsonPath &path)
{
    const QStringList positions = positionsBetween({}, {}, rows.size());
    const int declared = table.header.columns;
    int widest = declared;
    for (qsizetype i = 0; i < rows.size() && !m_intake.isRefused(); ++i) {
        const JsonPath rowPath = path.at(i);
        const QJsonArray row = rows[i].toArray();
        if (!rows[i].isArray())
            m_intake.refuse(ErrorKind::WrongType, rowPath, {u"array"_s});
        else if (const int most = declared ? declared : mostColumns; row.isEmpty() || row.size() > most)
            m_intake.refuse(ErrorKind::WrongValue, rowPath, {QString::number(row.size()), u"1–%1"_s.arg(most)});
        for (qsizetype column = 0; column < row.size() && !m_intake.isRefused(); ++column)
            readCell(table, positions[i], i, int(column), row[column], rowPath.at(column));
        widest = std::max(widest, int(row.size()));
    }
    return widest;
}

void PassageReader::readCell(const Passage &table, const QString &position, qsizetype row, int column,
                             const QJsonValue &json, const JsonPath &path)
{
    const auto id = PassageId::create();
    ObjectReader reader(m_intake, json, path);
    Passage cell{id, {}, reader.asText(ref(id)), {}};
    const QString usual = cellCode(table.header.code, row, column);
    const QString told = reader.string("id"_L1);
    cell.header.code = told.isNull() ? usual : told;
    m_intake.enter(cell.header.code, ref(id), told.isNull() ? path : path.key("id"_L1),
                   told == usual || told.isNull() ? longestCellCode : 64);
    cell.header.kind = PassageKind::Cell;
    cell.header.entry = m_entry;
    cell.header.parent = table.id;
    cell.header.position = position;
    cell.header.column = column;
    cell.header.extras = reader.extras(ref(id));
    // The usual code is not written again unless the file spelt it out.
    if (told == usual)
        cell.header.extras.insert("id"_L1, told);
    m_passages.append(cell);
}

} // namespace model
