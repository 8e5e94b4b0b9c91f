// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/sheets.h"

#include "model/vocabulary.h"

namespace check {

using namespace model;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

bool isUnsaid(const Manual &manual, EntryId entry, SheetFieldId field, const QString &fact)
{
    return manual.unsaid().contains(idOf(UnsaidHeader{entry, field, fact, {}, {}, {}}));
}

/// A field of the usual template has no id; its role is what it is called, then and after the manual made the field its own.
bool isUnsaid(const Manual &manual, EntryId entry, const SheetField &field)
{
    return (!field.id.isNull() && isUnsaid(manual, entry, field.id, {}))
           || (field.header.role != Role::None && isUnsaid(manual, entry, {}, codeOf(field.header.role)));
}

void countOwn(FieldOnSheet &field, const Passage &passage)
{
    const Step step = stepOf(passage);
    for (const Language language : base::bothLanguages) {
        const auto at = size_t(base::indexOf(language));
        const bool isWritten = !passage.text.in(language).isMissing()
                               || (passage.header.languages != LanguageUse::Both && !passage.text.isEmpty());
        field.written[at] |= isWritten;
        field.behind[at] |= step == Step::BothMoved || (step == Step::Single && !isWritten)
                            || step == (language == Language::French ? Step::DutchAhead : Step::FrenchAhead);
    }
}

/// What is only shown here says what its home says.
void count(FieldOnSheet &field, const Manual &manual, const Passage &passage)
{
    if (passage.header.kind != PassageKind::Shown)
        return countOwn(field, passage);
    for (const Passage &there : shownBy(manual, passage.header))
        countOwn(field, there);
}

bool isSaid(const EntryHeader &header, const QString &fact)
{
    return fact == "place"_L1        ? !header.place.isEmpty()
           : fact == "promoter"_L1   ? !header.promoter.isNull()
           : fact == "since"_L1      ? !header.since.isEmpty()
           : fact == "website"_L1    ? !header.website.isEmpty()
           : fact == "contact"_L1    ? !header.contact.isEmpty()
           : fact == "network"_L1    ? !header.network.isNull()
           : fact == "lifecycle"_L1  ? header.lifecycle != Lifecycle::Unstated
           : fact == "principles"_L1 ? !header.principles.isEmpty()
                                     : false;
}

} // namespace

QList<FieldOnSheet> fieldsOf(const Manual &manual, const Entry &sheet, const QList<SheetField> &fields)
{
    QList<FieldOnSheet> onSheet(fields.size());
    for (const Section &section : sectionsOf(sheet, fields)) {
        FieldOnSheet &field = onSheet[section.field];
        if (field.heading.isNull())
            field.heading = sheet.passages[section.first].id;
        for (qsizetype i = section.first + 1; i < section.end; ++i)
            count(field, manual, sheet.passages[i]);
        if (field.written[0] || field.written[1])
            field.answer = Answer::Said;
    }
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (onSheet[i].answer == Answer::NotFilledIn && isUnsaid(manual, sheet.id, fields[i]))
            onSheet[i].answer = Answer::Unsaid;
    return onSheet;
}

QList<int> sheetsSaying(const Manual &manual, const QList<SheetField> &fields, const base::CancelToken &cancel)
{
    QList<int> sheets(fields.size());
    for (const EntryId &id : manual.readingOrder()) {
        const Entry &entry = *manual.entry(id);
        if (cancel.isCancelled() || entry.header.kind != EntryKind::Practice)
            continue;
        const QList<FieldOnSheet> onSheet = fieldsOf(manual, entry, fields);
        for (qsizetype i = 0; i < fields.size(); ++i)
            sheets[i] += onSheet[i].answer == Answer::Said ? 1 : 0;
    }
    return sheets;
}

QStringList factsOfSheet()
{
    return {u"network"_s, u"place"_s, u"promoter"_s, u"since"_s, u"website"_s, u"contact"_s, u"lifecycle"_s, u"principles"_s};
}

Answer answerOf(const Manual &manual, const Entry &sheet, const QString &fact)
{
    if (isSaid(sheet.header, fact))
        return Answer::Said;
    return isUnsaid(manual, sheet.id, {}, fact) ? Answer::Unsaid : Answer::NotFilledIn;
}

} // namespace check
