// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/pack.h"

#include "compose/handout.h"
#include "compose/joining.h"
#include "compose/packpress.h"
#include "compose/packsheets.h"

namespace compose {

using base::Language;
using model::PackLanguages;
using model::PackPartKind;

namespace {

/// Nothing for what is no form but a sheet.
auto collectorOf(PackPartKind kind) -> void (*)(PackDesk &)
{
    switch (kind) {
    case PackPartKind::Programme: return collectProgramme;
    case PackPartKind::Attendance: return collectAttendance;
    case PackPartKind::Evaluation: return collectEvaluation;
    case PackPartKind::Exercise: return collectExercise;
    default: return nullptr;
    }
}

base::Result<Composition> composeForm(const model::Manual &manual, const model::Meeting &meeting, const PackOrder &order,
                                      void (*collect)(PackDesk &), const base::CancelToken &cancel)
{
    const auto press = PackPress::load(manual);
    if (!press)
        return press.error();
    const Request request = press->requestFor(manual, order);
    const Origin origin{manual, request, press->words, {true, {}}, Numbering(manual)};
    const auto setting = std::make_shared<Setting>(request, QStringLiteral("88"));
    Collecting collecting(origin, setting, {});
    PackDesk desk{collecting, meeting, order, request.languages};
    const QStringView name = collect == collectReport ? u"pack.report" : keyOf(order.part.kind);
    const Metadata metadata = press->metadataOf(manual, meeting, order, name);
    if (collect) {
        collect(desk);
        return press->pagesOf({{std::make_shared<Section>(std::move(collecting.plan)), nullptr}}, setting, request, metadata, cancel);
    }
    std::unique_ptr<WordCache> words = press->stock->take();
    Composition made;
    made.document = PackSheets(desk, *words).make();
    made.document.metadata = metadata;
    press->stock->giveBack(std::move(words));
    return made;
}

base::Result<Composition> composeOne(const model::Manual &manual, const model::Meeting &meeting, const PackOrder &order,
                                     const base::CancelToken &cancel)
{
    if (order.part.kind == PackPartKind::HandOut)
        return composeHandOut(manual, meeting, order, cancel);
    return composeForm(manual, meeting, order, collectorOf(order.part.kind), cancel);
}

/// Those who are spoken to in this language; who said nothing goes with the manual's first.
QList<model::Participant> speaking(Language language, const QList<model::Participant> &people, Language usual)
{
    QList<model::Participant> speaking = people;
    speaking.removeIf([&](const model::Participant &person) { return person.language.value_or(usual) != language; });
    return speaking;
}

/// First all that is in one language, then all that is in the other.
base::Result<Composition> composeForEach(const model::Manual &manual, const model::Meeting &meeting, const PackOrder &order,
                                         const base::CancelToken &cancel)
{
    const auto &languages = manual.header().languages;
    Composition whole;
    QList<Document> documents;
    int pages = 0;
    for (const Language language : languages) {
        PackOrder one = order;
        one.part.languages = language == Language::French ? PackLanguages::French : PackLanguages::Dutch;
        one.people = speaking(language, order.people, languages[0]);
        if (isSheet(one.part.kind) && one.people.isEmpty() && !order.people.isEmpty())
            continue;
        const auto made = composeOne(manual, meeting, one, cancel);
        if (!made)
            return made.error();
        for (Area area : made->areas) {
            area.page += pages;
            whole.areas.append(area);
        }
        whole.findings += made->findings;
        pages += int(made->document.pages.size());
        documents.append(made->document);
    }
    Metadata metadata = documents.first().metadata;
    metadata.languages = {languages[0], languages[1]};
    whole.document = documents.size() == 1 ? documents.first() : joined(documents, metadata);
    return whole;
}

} // namespace

base::Result<Composition> composeReport(const model::Manual &manual, const PackOrder &order, const base::CancelToken &cancel)
{
    const model::Meeting *meeting = manual.meeting(order.meeting);
    if (!meeting)
        return base::Error{base::ErrorKind::UnknownTarget, {}, {order.meeting.toString()}};
    PackOrder report = order;
    report.part.kind = PackPartKind::Programme; // a form, on the paper that was asked for
    return composeForm(manual, *meeting, report, collectReport, cancel);
}

base::Result<Composition> composePart(const model::Manual &manual, const PackOrder &order, const base::CancelToken &cancel)
{
    const model::Meeting *meeting = manual.meeting(order.meeting);
    if (!meeting)
        return base::Error{base::ErrorKind::UnknownTarget, {}, {order.meeting.toString()}};
    if (order.part.languages != PackLanguages::Own)
        return composeOne(manual, *meeting, order, cancel);
    if (order.part.kind != PackPartKind::Attendance)
        return composeForEach(manual, *meeting, order, cancel);
    PackOrder together = order; // one list for everybody
    together.part.languages = PackLanguages::Columns;
    return composeOne(manual, *meeting, together, cancel);
}

} // namespace compose
