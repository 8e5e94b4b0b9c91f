// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/foreignarrival.h"

#include "edit/pictureedits.h"
#include "edit/together.h"
#include "exchange/picturefile.h"
#include "text/markup.h"

namespace ui::shared {

using edit::NewPassage;
using model::PassageId;
using model::PassageKind;

namespace {

NewPassage newPassage(const exchange::ForeignPassage &foreign, PassageId table, base::Language language)
{
    NewPassage passage;
    passage.id = PassageId::create();
    passage.header.kind = foreign.kind;
    passage.header.level = foreign.level;
    passage.body[size_t(base::indexOf(language))] = foreign.markup;
    if (foreign.kind == PassageKind::Table) {
        passage.header.columns = foreign.columns;
        passage.header.header = foreign.header;
    }
    if (foreign.kind == PassageKind::Cell) {
        passage.header.parent = table;
        passage.header.column = foreign.column;
        passage.header.position = QString::number(foreign.row);
    }
    return passage;
}

edit::NewPicture newPicture(PassageId passage, const exchange::ForeignPicture &foreign, base::Language language)
{
    edit::NewPicture picture;
    picture.passage = passage;
    picture.picture = model::PictureId::create();
    picture.asset = {base::Hash::of(QByteArrayView(foreign.bytes)), exchange::mimeFor(foreign.bytes), foreign.bytes};
    picture.alt[size_t(base::indexOf(language))] = text::escaped(foreign.alt);
    return picture;
}

} // namespace

QList<NewPassage> newPassages(const exchange::ForeignText &text, base::Language language, PassageId last)
{
    QList<NewPassage> passages;
    passages.reserve(text.passages.size());
    PassageId table;
    for (const exchange::ForeignPassage &foreign : text.passages) {
        passages.append(newPassage(foreign, table, language));
        if (foreign.kind == PassageKind::Table)
            table = passages.last().id;
    }
    if (!passages.isEmpty() && passages.last().header.kind != PassageKind::Table)
        passages.last().id = last;
    return passages;
}

qsizetype weightOf(const exchange::ForeignText &text)
{
    constexpr qsizetype ordinary = 2000; // characters
    qsizetype weight = 0;
    for (const exchange::ForeignPassage &passage : text.passages)
        weight += 1 + passage.markup.size() / ordinary;
    return weight;
}

edit::Edit insertForeign(model::EntryId entry, PassageId parent, PassageId after, const exchange::ForeignText &text,
                         const QList<NewPassage> &passages, base::Language language)
{
    // Passages go in together, up to the next picture, which goes in by itself.
    QList<edit::Edit> steps;
    QList<NewPassage> waiting;
    PassageId last = after;
    const auto putWaiting = [&](PassageId next) {
        if (!waiting.isEmpty())
            steps.append(edit::insertPassages(entry, parent, last, std::exchange(waiting, {}), history::Reason::Pasted));
        last = next;
    };
    PassageId top = after;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const bool isForeign = i < text.passages.size();
        if (isForeign && text.passages[i].picture >= 0) {
            putWaiting(top);
            steps.append(edit::insertPicture(entry, parent, last, newPicture(passages[i].id, text.pictures[text.passages[i].picture], language)));
            top = last = passages[i].id;
            continue;
        }
        if (passages[i].header.parent.isNull())
            top = passages[i].id;
        waiting.append(passages[i]);
    }
    putWaiting(top);
    return edit::together(history::Reason::Pasted, steps);
}

} // namespace ui::shared
