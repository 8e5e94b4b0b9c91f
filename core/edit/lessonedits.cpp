// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/lessonedits.h"

#include "edit/passageedits.h"
#include "edit/plainedit.h"
#include "edit/registeredits.h"
#include "edit/reviewedits.h"
#include "edit/rules.h"
#include "edit/sheetedits.h"
#include "edit/textedits.h"
#include "edit/writer.h"
#include "model/sheet.h"
#include "text/markup.h"

namespace edit {

using namespace model;
using base::Outcome;

namespace {

std::optional<SheetField> lessonsField(const Manual &manual, const Entry &entry)
{
    if (entry.header.kind != EntryKind::Practice)
        return {};
    for (const SheetField &field : sheetTemplate(manual))
        if (field.header.role == Role::Lessons)
            return field;
    return {};
}

/// The last passage of the field that stands by itself; null: the sheet has not opened it.
PassageId endOf(const Manual &manual, const Entry &entry)
{
    const QList<SheetField> fields = sheetTemplate(manual);
    PassageId last;
    for (const Section &section : sectionsOf(entry, fields)) {
        if (section.field < 0 || fields[section.field].header.role != Role::Lessons)
            continue;
        for (qsizetype at = section.first; at < section.end; ++at)
            if (entry.passages[at].header.parent.isNull())
                last = entry.passages[at].id;
    }
    return last;
}

PassageId endOf(const Entry &entry)
{
    PassageId last;
    for (const Passage &passage : entry.passages)
        if (passage.header.parent.isNull())
            last = passage.id;
    return last;
}

/// What a link to the reference leads to.
base::Result<QString> cited(Writer &writer, const QString &source)
{
    for (const Reference &reference : writer.manual().references())
        if (reference.header.citation == source.simplified())
            return QString(
                u'#' + (reference.header.code.isEmpty() ? reference.id.toString() : reference.header.code));
    const auto id = ReferenceId::create();
    if (const Outcome added = addReference(id, source, {}).run(writer); !added)
        return added.error();
    return QString(u'#' + id.toString());
}

Outcome place(Writer &writer, const Lesson &lesson, PassageId passage, const QString &markup)
{
    const Entry entry = *writer.manual().entry(lesson.entry);
    const std::optional<SheetField> field = lessonsField(writer.manual(), entry);
    const PassageId end = field ? endOf(writer.manual(), entry) : endOf(entry);
    if (field && end.isNull()) {
        const Outcome opened =
            openField(entry.id, PassageId::create(), passage, *field, lesson.fieldNames).run(writer);
        return opened
                   ? setText(bodyOf(passage), lesson.language, markup, history::Reason::Inserted).run(writer)
                   : opened;
    }
    NewPassage fresh{passage, {}, {}, {}};
    fresh.body[size_t(base::indexOf(lesson.language))] = markup;
    return insertPassages(entry.id, {}, end, {fresh}, history::Reason::Inserted).run(writer);
}

} // namespace

Edit proposeLesson(const Lesson &lesson, PassageId passage)
{
    return plainEdit(history::Reason::Inserted, [=](Writer &writer) -> Outcome {
        if (!writer.manual().entry(lesson.entry))
            return unknownObject(ref(lesson.entry));
        if (lesson.words.trimmed().isEmpty())
            return notAllowed(QStringLiteral("no_text"));
        const auto target = cited(writer, lesson.source);
        if (!target)
            return target.error();
        text::Run source;
        source.text = QStringLiteral("(%1)").arg(lesson.source.simplified());
        source.target = *target;
        text::Run words;
        words.text = lesson.words.trimmed() + u' ';
        if (const Outcome placed =
                place(writer, lesson, passage, text::serialize(text::normalised({words, source})));
            !placed)
            return placed;
        CommentHeader comment;
        comment.object = ref(passage);
        comment.text = lesson.comment;
        comment.by = lesson.by;
        comment.at = lesson.at;
        return addComment(CommentId::create(), comment).run(writer);
    });
}

} // namespace edit
