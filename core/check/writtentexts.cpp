// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/writtentexts.h"

namespace check {

using namespace model;

namespace {

void add(const TextRef &place, const Text &text, QList<WrittenText> &texts)
{
    if (!text.isEmpty())
        texts.append({place, &text});
}

void addEntry(const Entry &entry, QList<WrittenText> &texts)
{
    add(titleOf(entry.id), entry.title, texts);
    for (const Figure &figure : entry.figures)
        add({ref(figure.id), Field::Label}, figure.label, texts);
    for (const Passage &passage : entry.passages)
        if (passage.header.kind != PassageKind::Code)
            add(bodyOf(passage.id), passage.text, texts);
}

} // namespace

QList<WrittenText> writtenTexts(const Manual &manual)
{
    QList<WrittenText> texts;
    texts.reserve(manual.passageCount() + manual.entryCount());
    add({{}, Field::Title}, manual.title(), texts);
    add({{}, Field::Subtitle}, manual.subtitle(), texts);
    for (const EntryId id : manual.readingOrder())
        addEntry(*manual.entry(id), texts);
    for (const Principle &principle : manual.principles()) {
        add({ref(principle.id), Field::Name}, principle.name, texts);
        add({ref(principle.id), Field::Summary}, principle.summary, texts);
    }
    for (const Term &term : manual.terms())
        add({ref(term.id), Field::Definition}, term.definition, texts);
    for (const Picture &picture : manual.pictures())
        add({ref(picture.id), Field::Alt}, picture.alt, texts);
    return texts;
}

bool isProse(const Manual &manual, const TextRef &text)
{
    switch (text.field) {
    case Field::Title:
    case Field::Subtitle:
    case Field::Summary:
    case Field::Definition:
    case Field::Alt:
    case Field::Label: return true;
    case Field::Name: return text.object.kind == ObjectKind::Principle;
    case Field::Body: break;
    default: return false;
    }
    const Passage *passage = manual.passage(PassageId(text.object.id));
    return passage && passage->header.kind != PassageKind::Code;
}

} // namespace check
