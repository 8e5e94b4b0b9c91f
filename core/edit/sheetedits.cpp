// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/sheetedits.h"

#include "edit/listedits.h"
#include "edit/passageedits.h"
#include "edit/plainedit.h"
#include "edit/rules.h"

namespace edit {

using namespace model;
using base::Outcome;
using history::Reason;

Edit changeTemplate(const QList<SheetField> &fields)
{
    return plainEdit(Reason::SheetChanged, [fields](Writer &writer) -> Outcome {
        for (const SheetField &field : fields)
            if (field.name.isEmpty() && field.header.role == Role::None)
                return notAllowed(QStringLiteral("no_name"));
        makeList(writer, writer.manual().sheetFields(), fields, [&](const SheetField &field) {
            setWordings(writer, {ref(field.id), Field::Name}, field.name);
        });
        return {};
    });
}

Edit openField(EntryId sheet, PassageId heading, PassageId body, const SheetField &field, const std::array<QString, 2> &names)
{
    return plainEdit(Reason::SheetChanged, [=](Writer &writer) -> Outcome {
        const Entry *entry = writer.manual().entry(sheet);
        if (!entry)
            return unknownObject(ref(sheet));
        PassageId last;
        for (const Passage &passage : entry->passages)
            if (passage.header.parent.isNull())
                last = passage.id;
        NewPassage opening{heading, {}, names, {}};
        opening.header.kind = PassageKind::Heading;
        opening.header.field = field.id;
        opening.header.role = field.header.role;
        NewPassage text{body, {}, {}, {}};
        text.header.languages = field.header.languages;
        return insertPassages(sheet, {}, last, {opening, text}, Reason::SheetChanged).run(writer);
    });
}

Edit setUnsaid(const UnsaidHeader &unsaid, bool isUnsaid)
{
    return plainEdit(Reason::SheetChanged, [=](Writer &writer) -> Outcome {
        if (!writer.manual().entry(unsaid.entry))
            return unknownObject(ref(unsaid.entry));
        if (!unsaid.field.isNull() && !writer.manual().sheetField(unsaid.field))
            return unknownObject(ref(unsaid.field));
        writer.set(headerKey(ref(idOf(unsaid))), isUnsaid ? Value(unsaid) : Value());
        return {};
    });
}

Edit changeFigures(EntryId id, const QList<Figure> &figures)
{
    return plainEdit(Reason::FiguresChanged, [=](Writer &writer) -> Outcome {
        const Entry *entry = writer.manual().entry(id);
        if (!entry)
            return unknownObject(ref(id));
        QList<Figure> wanted = figures;
        for (Figure &figure : wanted)
            figure.header.entry = id;
        makeList(writer, QList<Figure>(entry->figures), wanted, [&](const Figure &figure) {
            setWordings(writer, {ref(figure.id), Field::Label}, figure.label);
            setWordings(writer, {ref(figure.id), Field::Unit}, figure.unit);
        });
        return {};
    });
}

Figure refreshed(Figure figure, const DatedValue &now)
{
    FigureHeader &header = figure.header;
    const DatedValue was{header.value, header.asOf, header.source};
    if (!was.value.isEmpty() && was != now)
        header.earlier.append(was);
    header.value = now.value;
    header.asOf = now.asOf;
    header.source = now.source;
    return figure;
}

} // namespace edit
