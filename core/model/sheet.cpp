// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sheet.h"

namespace model {

namespace {

constexpr Role usualRoles[] = {Role::Objective, Role::Audience,  Role::Description, Role::Tasks,   Role::Roles,  Role::Partners,
                               Role::Resources, Role::Frequency, Role::Results,     Role::Lessons, Role::Contact};

bool isHidden(Audience audience, Audience readers)
{
    return audience > readers;
}

QList<PassageId> hiddenPassages(const Entry &entry, const QList<SheetField> &fields, Audience readers)
{
    QList<PassageId> hidden;
    for (const Section &section : sectionsOf(entry, fields))
        if (isHidden(fields[section.field].header.audience, readers))
            for (qsizetype i = section.first; i < section.end; ++i)
                hidden.append(entry.passages[i].id);
    return hidden;
}

} // namespace

QList<SheetField> sheetTemplate(const Manual &manual)
{
    if (!manual.sheetFields().isEmpty())
        return manual.sheetFields();
    QList<SheetField> fields;
    for (const Role role : usualRoles) {
        SheetField field;
        field.header.role = role;
        fields.append(field);
    }
    return fields;
}

qsizetype fieldOpenedBy(const PassageHeader &heading, const QList<SheetField> &fields)
{
    if (heading.kind != PassageKind::Heading)
        return -1;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const bool byId = !heading.field.isNull() && heading.field == fields[i].id;
        const bool byRole = heading.field.isNull() && heading.role != Role::None && heading.role == fields[i].header.role;
        if (byId || byRole)
            return i;
    }
    return -1;
}

QList<Section> sectionsOf(const Entry &entry, const QList<SheetField> &fields)
{
    QList<Section> sections;
    int openLevel = 0; // of the heading whose section is open; 0: none is
    const auto close = [&](qsizetype end) {
        if (openLevel > 0)
            sections.last().end = end;
        openLevel = 0;
    };
    for (qsizetype i = 0; i < entry.passages.size(); ++i) {
        const PassageHeader &header = entry.passages[i].header;
        if (header.kind != PassageKind::Heading || !header.parent.isNull())
            continue;
        const qsizetype field = fieldOpenedBy(header, fields);
        if (field >= 0 || header.level <= openLevel)
            close(i);
        if (field < 0)
            continue;
        sections.append({field, i, i});
        openLevel = header.level;
    }
    close(entry.passages.size());
    return sections;
}

QList<PassageId> fieldsGone(const Entry &entry, const QList<SheetField> &fields)
{
    QList<PassageId> gone;
    for (const Passage &passage : entry.passages)
        if (passage.header.kind == PassageKind::Heading && !passage.header.field.isNull()
            && fieldOpenedBy(passage.header, fields) < 0)
            gone.append(passage.id);
    return gone;
}

QList<Passage> summaryOf(const Manual &manual, const Entry &entry)
{
    const QList<SheetField> fields = sheetTemplate(manual);
    const auto isPlain = [](const Passage &passage) {
        return passage.header.parent.isNull() && (passage.header.kind == PassageKind::Paragraph || passage.header.kind == PassageKind::Bullet
                                                  || passage.header.kind == PassageKind::Numbered);
    };
    QList<Passage> summary;
    const QList<Section> sections = sectionsOf(entry, fields);
    for (const Role role : {Role::Objective, Role::Description}) {
        for (const Section &section : sections)
            if (fields[section.field].header.role == role)
                std::copy_if(entry.passages.cbegin() + section.first, entry.passages.cbegin() + section.end, std::back_inserter(summary), isPlain);
        if (!summary.isEmpty())
            return summary;
    }
    const auto first = std::find_if(entry.passages.cbegin(), entry.passages.cend(), isPlain);
    return first == entry.passages.cend() ? summary : QList<Passage>{*first};
}

QList<Passage> shownBy(const Manual &manual, const PassageHeader &shown)
{
    if (const Entry *practice = manual.entry(shown.shownEntry))
        return summaryOf(manual, *practice);
    QList<Passage> there;
    const Entry *home = manual.entry(manual.entryOf(shown.shownPassage));
    if (!home)
        return there;
    QSet<PassageId> inside;
    for (const Passage &passage : home->passages) // what stands in another comes after it
        if (passage.id == shown.shownPassage || inside.contains(passage.header.parent)) {
            inside.insert(passage.id);
            there.append(passage);
        }
    return there;
}

Step stepOf(const Passage &passage, Field field)
{
    const Text &text = field == Field::Attribution ? passage.attribution : passage.text;
    if (passage.header.languages == LanguageUse::Both)
        return text.step();
    return text.isEmpty() ? Step::Empty : Step::InStep;
}

LanguageUse languageUse(const Manual &manual, const TextRef &text)
{
    const Passage *passage = text.object.kind == ObjectKind::Passage ? manual.passage(PassageId(text.object.id)) : nullptr;
    return passage ? passage->header.languages : LanguageUse::Both;
}

Step stepOf(const Manual &manual, const TextRef &text)
{
    const Text *found = manual.text(text);
    if (!found || languageUse(manual, text) == LanguageUse::Both)
        return found ? found->step() : Step::Empty;
    return found->isEmpty() ? Step::Empty : Step::InStep;
}

namespace {

template<typename Objects>
void remove(Manual &manual, const Objects objects)
{
    for (const auto &object : objects)
        manual.set(headerKey(ref(object.id)), {});
}

template<typename Ids>
void removeAll(Manual &manual, const Ids &ids)
{
    for (const auto &id : ids)
        manual.set(headerKey(ref(id)), {});
}

/// What its makers need and no reader: comments, meetings and what belongs to them.
void hideWork(Manual &manual)
{
    removeAll(manual, manual.comments().keys());
    removeAll(manual, manual.evaluations().keys());
    remove(manual, manual.meetings());
    remove(manual, manual.questions());
    remove(manual, manual.packs());
}

} // namespace

Manual visibleTo(const Manual &manual, Audience readers)
{
    Manual visible = manual;
    const QList<SheetField> fields = sheetTemplate(manual);
    const auto isOpen = [&](const SheetField &field) { return !isHidden(field.header.audience, readers); };
    const bool allOpen = std::all_of(fields.cbegin(), fields.cend(), isOpen);
    for (const EntryId &id : manual.readingOrder()) {
        const Entry &entry = *manual.entry(id);
        if (isHidden(entry.header.contactAudience, readers) && !entry.header.contact.isEmpty()) {
            EntryHeader header = entry.header;
            header.contact = QString();
            visible.set(headerKey(ref(id)), header);
        }
        for (const PassageId &hidden : allOpen ? QList<PassageId>() : hiddenPassages(entry, fields, readers))
            visible.set(headerKey(ref(hidden)), {});
    }
    for (const Person &person : manual.people())
        if (person.header.role && isHidden(Audience::Internal, readers)) {
            PersonHeader header = person.header;
            header.role.reset();
            visible.set(headerKey(ref(person.id)), header);
        }
    hideWork(visible);
    return visible;
}

} // namespace model
