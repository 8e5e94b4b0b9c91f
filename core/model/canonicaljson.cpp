// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canonicaljson.h"

#include "model/jsonparts.h"
#include "model/vocabulary.h"

#include <QJsonDocument>

namespace model {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Network &network)
{
    return withExtras({{"id"_L1, codeOf(network)}, {"name"_L1, toJson(network.name)}}, network.header.extras);
}

QJsonObject toJson(const Principle &principle)
{
    QJsonObject json{{"id"_L1, codeOf(principle)}, {"name"_L1, toJson(principle.name)}};
    if (principle.header.number != 0)
        json.insert("number"_L1, principle.header.number);
    put(json, "summary"_L1, principle.summary);
    return withExtras(json, principle.header.extras);
}

QJsonObject byLanguage(const std::array<QStringList, 2> &lists)
{
    QJsonObject json;
    for (const base::Language language : base::bothLanguages)
        if (const QStringList &list = lists[size_t(base::indexOf(language))]; !list.isEmpty())
            json.insert(base::codeOf(language), arrayOf(list));
    return json;
}

QJsonObject toJson(const Term &term)
{
    const QJsonObject forms = byLanguage(term.header.forms);
    QJsonObject json{{"id"_L1, codeOf(term)}, {"term"_L1, toJson(term.term)}};
    if (!forms.isEmpty())
        json.insert("forms"_L1, forms);
    put(json, "definition"_L1, term.definition);
    return withExtras(json, term.header.extras);
}

QJsonObject toJson(const Reference &reference)
{
    QJsonObject json{{"id"_L1, codeOf(reference)}};
    put(json, "citation"_L1, reference.header.citation);
    put(json, "url"_L1, reference.header.url);
    return withExtras(json, reference.header.extras);
}

QJsonObject toJson(const Picture &picture)
{
    QJsonObject json{{"id"_L1, codeOf(picture)}, {"file"_L1, picture.header.file}};
    put(json, "credit"_L1, picture.header.credit);
    put(json, "alt"_L1, picture.alt);
    return withExtras(json, picture.header.extras);
}

QJsonObject toJson(const Manual &manual, const Person &person)
{
    QJsonObject json{{"id"_L1, codeOf(person)}, {"name"_L1, toJson(person.name)}};
    if (person.header.kind != PersonKind::Person)
        json.insert("kind"_L1, codeOf(person.header.kind));
    put(json, "spellings"_L1, arrayOf(person.header.spellings));
    if (person.header.role)
        json.insert("role"_L1, codeOf(*person.header.role));
    putTarget(json, "network"_L1, manual, ref(person.header.network));
    return withExtras(json, person.header.extras);
}

QJsonObject toJson(const Manual &, const SheetField &field)
{
    const SheetFieldHeader &header = field.header;
    QJsonObject json{{"id"_L1, codeOf(field)}, {"name"_L1, toJson(field.name)}};
    put(json, "role"_L1, codeOf(header.role));
    if (header.languages != LanguageUse::Both)
        json.insert("languages"_L1, codeOf(header.languages));
    if (header.audience != Audience::Public)
        json.insert("audience"_L1, codeOf(header.audience));
    if (header.optional)
        json.insert("optional"_L1, true);
    return withExtras(json, header.extras);
}

QJsonObject toJson(const DatedValue &value)
{
    QJsonObject json;
    put(json, "value"_L1, value.value);
    put(json, "as_of"_L1, value.asOf);
    put(json, "source"_L1, value.source);
    return json;
}

QJsonObject toJson(const Manual &manual, const Figure &figure)
{
    QJsonObject json{{"id"_L1, codeOf(figure)}};
    put(json, "label"_L1, figure.label);
    put(json, "value"_L1, figure.header.value);
    put(json, "unit"_L1, figure.unit);
    put(json, "as_of"_L1, figure.header.asOf);
    put(json, "source"_L1, figure.header.source);
    put(json, "review_by"_L1, figure.header.reviewBy);
    QJsonArray earlier;
    for (const DatedValue &value : figure.header.earlier)
        earlier.append(toJson(value));
    put(json, "earlier"_L1, earlier);
    putConfirmation(json, "confirmed"_L1, manual, ref(figure.id), false);
    return withExtras(json, figure.header.extras);
}

template<typename Object>
QJsonArray toJson(const QList<Object> &objects)
{
    QJsonArray json;
    for (const Object &object : objects)
        json.append(toJson(object));
    return json;
}

template<typename Object>
QJsonArray toJson(const Manual &manual, const QList<Object> &objects)
{
    QJsonArray json;
    for (const Object &object : objects)
        json.append(toJson(manual, object));
    return json;
}

/// The passages of one entry as the tree that the file shows.
class PassageWriter final
{
public:
    PassageWriter(const Manual &manual, const Entry &entry) : m_manual(manual)
    {
        QHash<PassageId, PassageKind> kinds;
        for (const Passage &passage : entry.passages)
            kinds.insert(passage.id, passage.header.kind);
        for (const Passage &passage : entry.passages) {
            // What a merge left in a place where the format has no room stands in the entry itself.
            const PassageKind room = passage.header.kind == PassageKind::Cell ? PassageKind::Table : PassageKind::Box;
            const bool fits = kinds.value(passage.header.parent) == room && passage.header.kind != PassageKind::Box;
            m_inside[fits ? passage.header.parent : PassageId()].append(&passage);
        }
    }

    QJsonArray passagesIn(PassageId parent) const
    {
        QJsonArray json;
        for (const Passage *passage : m_inside.value(parent))
            json.append(write(*passage));
        return json;
    }

private:
    QJsonObject write(const Passage &passage) const;
    QJsonArray rowsOf(const Passage &table) const;
    QJsonObject writeCell(const Passage &cell, const QString &usualCode) const;

    const Manual &m_manual;
    QHash<PassageId, QList<const Passage *>> m_inside;
};

QJsonObject PassageWriter::write(const Passage &passage) const
{
    const PassageHeader &header = passage.header;
    const PassageKind kind = header.kind == PassageKind::Cell ? PassageKind::Paragraph : header.kind;
    QJsonObject json{{"id"_L1, codeOf(passage)}, {"kind"_L1, codeOf(kind)}};
    put(json, "text"_L1, passage.text);
    put(json, "attribution"_L1, passage.attribution);
    put(json, "role"_L1, codeOf(header.role));
    putTarget(json, "picture"_L1, m_manual, ref(header.picture));
    putTarget(json, "field"_L1, m_manual, ref(header.field));
    putTarget(json, "shows"_L1, m_manual, ref(header.shownPassage));
    putTarget(json, "shows"_L1, m_manual, ref(header.shownEntry));
    if (header.languages != LanguageUse::Both)
        json.insert("languages"_L1, codeOf(header.languages));
    if (header.level != 1)
        json.insert("level"_L1, header.level);
    if (header.header)
        json.insert("header"_L1, true);
    if (header.newPage)
        json.insert("new_page"_L1, true);
    if (header.kind == PassageKind::Box)
        json.insert("passages"_L1, passagesIn(passage.id));
    if (header.kind == PassageKind::Table) {
        json.insert("columns"_L1, header.columns);
        json.insert("rows"_L1, rowsOf(passage));
    }
    return withExtras(json, header.extras);
}

QJsonArray PassageWriter::rowsOf(const Passage &table) const
{
    QJsonArray rows;
    QJsonArray row;
    QString position;
    const auto endRow = [&] {
        if (!row.isEmpty())
            rows.append(row);
        row = {};
    };
    for (const Passage *cell : m_inside.value(table.id)) {
        if (cell->header.position != position)
            endRow();
        position = cell->header.position;
        while (row.size() < cell->header.column)
            row.append(QJsonObject());
        row.append(writeCell(*cell, cellCode(codeOf(table), rows.size(), row.size())));
    }
    endRow();
    return rows;
}

/// The code that a cell gets without being told need not be told.
QJsonObject PassageWriter::writeCell(const Passage &cell, const QString &usualCode) const
{
    QJsonObject json = toJson(cell.text);
    if (codeOf(cell) != usualCode)
        json.insert("id"_L1, codeOf(cell));
    return withExtras(json, cell.header.extras);
}

QJsonObject entryAlone(const Manual &manual, const Entry &entry)
{
    const EntryHeader &header = entry.header;
    QJsonObject json{{"id"_L1, codeOf(entry)},
                     {"kind"_L1, codeOf(header.kind)},
                     {"title"_L1, toJson(entry.title)},
                     {"passages"_L1, PassageWriter(manual, entry).passagesIn({})}};
    putTarget(json, "network"_L1, manual, ref(header.network));
    put(json, "place"_L1, header.place);
    put(json, "website"_L1, header.website);
    put(json, "lifecycle"_L1, codeOf(header.lifecycle));
    putTarget(json, "successor"_L1, manual, ref(header.successor));
    QJsonArray principles;
    for (const PrincipleId principle : header.principles)
        if (manual.contains(ref(principle)))
            principles.append(manual.codeOf(ref(principle)));
    put(json, "principles"_L1, principles);
    putTarget(json, "promoter"_L1, manual, ref(header.promoter));
    put(json, "since"_L1, header.since);
    put(json, "contact"_L1, header.contact);
    if (header.contactAudience != Audience::Public)
        json.insert("contact_audience"_L1, codeOf(header.contactAudience));
    put(json, "contact_review_by"_L1, header.contactReviewBy);
    put(json, "figures"_L1, toJson(manual, entry.figures));
    put(json, "owner"_L1, header.owner);
    put(json, "review_by"_L1, header.reviewBy);
    putCare(json, manual, entry);
    return json;
}

QJsonArray entriesIn(const Manual &manual, EntryId parent)
{
    QJsonArray json;
    for (const EntryId entry : manual.children(parent))
        json.append(entryToJson(manual, entry, Under::Nested));
    return json;
}

} // namespace

QString cellCode(const QString &table, qsizetype row, qsizetype column)
{
    return table + ".r"_L1 + QString::number(row + 1) + ".c"_L1 + QString::number(column + 1);
}

QJsonObject layoutToJson(const Manual &manual)
{
    const LayoutHeader layout = manual.layout();
    const LayoutHeader usual;
    QJsonObject json;
    if (layout.style != usual.style)
        json.insert("style"_L1, codeOf(layout.style));
    if (layout.paper != usual.paper)
        json.insert("paper"_L1, codeOf(layout.paper));
    if (layout.contents != usual.contents)
        json.insert("contents"_L1, layout.contents);
    if (layout.references != usual.references)
        json.insert("references"_L1, codeOf(layout.references));
    if (layout.missing != usual.missing)
        json.insert("missing"_L1, codeOf(layout.missing));
    if (!layout.without.isEmpty())
        json.insert("without"_L1, arrayOf(layout.without));
    putTarget(json, "logo"_L1, manual, ref(layout.logo));
    put(json, "licence"_L1, layout.licence);
    if (const QJsonObject words = byLanguage(layout.hyphenation); !words.isEmpty())
        json.insert("hyphenation"_L1, words);
    return withExtras(json, layout.extras);
}

QJsonObject headerToJson(const Manual &manual)
{
    const ManualHeader &header = manual.header();
    QJsonObject json{{"format"_L1, "vademecum-manual"_L1},
                     {"version"_L1, interchangeVersion},
                     {"id"_L1, header.code},
                     {"languages"_L1, QJsonArray{base::codeOf(header.languages[0]), base::codeOf(header.languages[1])}},
                     {"title"_L1, toJson(manual.title())},
                     {"networks"_L1, toJson(manual.networks())},
                     {"principles"_L1, toJson(manual.principles())},
                     {"glossary"_L1, toJson(manual.terms())},
                     {"references"_L1, toJson(manual.references())},
                     {"pictures"_L1, toJson(manual.pictures())}};
    put(json, "subtitle"_L1, manual.subtitle());
    put(json, "publisher"_L1, header.publisher);
    if (!header.notes.isEmpty())
        json.insert("notes"_L1, arrayOf(header.notes));
    put(json, "people"_L1, toJson(manual, manual.people()));
    put(json, "sheet"_L1, toJson(manual, manual.sheetFields()));
    if (manual.contains(layoutRef()))
        json.insert("layout"_L1, layoutToJson(manual));
    putMeetings(json, manual);
    putCare(json, manual);
    return withExtras(json, header.extras);
}

QJsonObject entryToJson(const Manual &manual, EntryId id, Under under)
{
    const Entry *entry = manual.entry(id);
    if (!entry)
        return {};
    QJsonObject json = entryAlone(manual, *entry);
    if (under == Under::Nested)
        json.insert("entries"_L1, entriesIn(manual, id));
    return withExtras(json, entry->header.extras);
}

QJsonObject manualToJson(const Manual &manual)
{
    QJsonObject json = headerToJson(manual);
    json.insert("entries"_L1, entriesIn(manual, {}));
    return json;
}

QByteArray canonicalBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace model
