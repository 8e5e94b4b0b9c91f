// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/passageedits.h"

#include "edit/passagemoves.h"
#include "edit/plainedit.h"
#include "edit/rules.h"
#include "edit/siblings.h"
#include "model/position.h"

#include <algorithm>

namespace edit {

using base::Outcome;
using model::EntryId;
using model::Passage;
using model::PassageHeader;
using model::PassageId;
using model::PassageKind;

namespace {

/// Cells of one row come with one position among themselves and leave with one.
QHash<QString, QString> rowPositions(const QList<NewPassage> &passages, PassageId table)
{
    QStringList rows;
    QSet<QString> known;
    for (const NewPassage &passage : passages) {
        const QString &row = passage.header.position;
        if (passage.header.parent != table || known.contains(row))
            continue;
        known.insert(row);
        rows.append(row);
    }
    const QStringList keys = rows.isEmpty() ? QStringList() : model::positionsBetween({}, {}, rows.size());
    QHash<QString, QString> positions;
    for (qsizetype i = 0; i < rows.size(); ++i)
        positions.insert(rows[i], keys[i]);
    return positions;
}

Outcome writeNew(Writer &writer, const NewPassage &passage, const PassageHeader &header)
{
    if (const Outcome fits = checkKind(writer.manual(), {header.entry, header.parent}, header.kind); !fits)
        return fits;
    writer.put(model::ref(passage.id), header);
    for (const base::Language language : base::bothLanguages) {
        const auto index = size_t(base::indexOf(language));
        if (const Outcome fits = checkLength(passage.body[index]); !fits)
            return fits;
        writer.setText(model::bodyOf(passage.id), language, passage.body[index]);
        writer.setText(model::attributionOf(passage.id), language, passage.attribution[index]);
    }
    return {};
}

class Insertion final
{
public:
    Insertion(Writer &writer, const Place &place, const QList<NewPassage> &passages)
        : m_writer(writer), m_place(place), m_passages(passages)
    {
        for (const NewPassage &passage : passages)
            m_new.insert(passage.id);
    }

    Outcome run(PassageId after)
    {
        if (const Outcome there = checkPlace(m_writer.manual(), m_place); !there)
            return there;
        const QList<Sibling> list = siblings(m_writer.manual(), m_place.entry, m_place.parent);
        const qsizetype index = placeAfter(list, after.id());
        if (index < 0)
            return unknownObject(model::ref(after));
        const auto outer = std::count_if(m_passages.cbegin(), m_passages.cend(),
                                         [this](const NewPassage &passage) { return !standsInNew(passage); });
        m_positions = makeRoom(m_writer, list, index, outer);
        for (const NewPassage &passage : m_passages) {
            if (m_writer.isCalledOff())
                return base::Error{base::ErrorKind::Cancelled, {}, {}};
            if (const Outcome written = writeNew(m_writer, passage, headerFor(passage)); !written)
                return written;
        }
        return {};
    }

private:
    bool standsInNew(const NewPassage &passage) const { return m_new.contains(passage.header.parent); }

    PassageHeader headerFor(const NewPassage &passage)
    {
        PassageHeader header = passage.header;
        header.entry = m_place.entry;
        if (!standsInNew(passage)) {
            header.parent = m_place.parent;
            header.position = m_positions.takeFirst();
        } else if (header.kind == PassageKind::Cell) {
            header.position = positionOfRow(header.parent, header.position);
        } else {
            const QList<Sibling> list = siblings(m_writer.manual(), m_place.entry, header.parent);
            header.position = makeRoom(m_writer, list, list.size(), 1).constFirst();
        }
        return header;
    }

    QString positionOfRow(PassageId table, const QString &row)
    {
        if (!m_rows.contains(table))
            m_rows.insert(table, rowPositions(m_passages, table));
        return m_rows.value(table).value(row);
    }

    Writer &m_writer;
    const Place m_place;
    const QList<NewPassage> &m_passages;
    QSet<PassageId> m_new;
    QHash<PassageId, QHash<QString, QString>> m_rows;
    QStringList m_positions;
};

int levelFor(PassageKind kind, int level)
{
    switch (kind) {
    case PassageKind::Heading:
        return std::clamp(level, 1, 4);
    case PassageKind::Bullet:
    case PassageKind::Numbered:
        return std::clamp(level, 1, 3);
    default:
        return 1;
    }
}

Outcome unbox(Writer &writer, const Passage &box)
{
    QList<PassageId> contents;
    for (const Sibling &sibling : siblings(writer.manual(), box.header.entry, box.id))
        contents.append(PassageId(sibling.object.id));
    return contents.isEmpty() ? Outcome() : moveTo(writer, contents, placeOf(box), box.id);
}

Outcome changeOne(Writer &writer, PassageId id, PassageKind kind, int level)
{
    const Passage passage = *writer.manual().passage(id);
    const PassageKind from = passage.header.kind;
    const bool isBox = from == PassageKind::Box;
    if (!(isRunningText(from) || isBox) || !(isRunningText(kind) || kind == PassageKind::Box))
        return notAllowed(QStringLiteral("not_running_text"));
    if (const Outcome fits = checkKind(writer.manual(), placeOf(passage), kind); !fits)
        return fits;
    if (isBox && kind != PassageKind::Box)
        if (const Outcome out = unbox(writer, passage); !out)
            return out;
    PassageHeader header = writer.manual().passage(id)->header;
    header.kind = kind;
    header.level = levelFor(kind, level);
    if (kind != PassageKind::Heading) {
        header.role = model::Role::None;
        header.newPage = false;
    }
    writer.put(model::ref(id), header);
    return {};
}

} // namespace

Edit insertPassages(EntryId entry, PassageId parent, PassageId after, const QList<NewPassage> &passages,
                    history::Reason reason)
{
    return plainEdit(reason, [=](Writer &writer) {
        return Insertion(writer, {entry, parent}, passages).run(after);
    });
}

Edit deletePassages(const QList<PassageId> &passages)
{
    return plainEdit(history::Reason::Deleted, [=](Writer &writer) -> Outcome {
        const base::Result<QList<PassageId>> outer = outermost(writer.manual(), passages);
        if (!outer)
            return outer.error();
        if (const Outcome free = refuseCells(writer.manual(), *outer); !free)
            return free;
        // Last first: what stands behind need not move up each time.
        for (auto id = outer->crbegin(); id != outer->crend(); ++id)
            writer.remove(model::ref(*id));
        return {};
    });
}

Edit changeKind(const QList<PassageId> &passages, PassageKind kind, int level)
{
    return plainEdit(history::Reason::KindChanged, [=](Writer &writer) -> Outcome {
        for (const PassageId &id : passages) {
            if (!writer.manual().passage(id))
                return unknownObject(model::ref(id));
            if (const Outcome changed = changeOne(writer, id, kind, level); !changed)
                return changed;
        }
        return {};
    });
}

Edit useLanguages(const QList<PassageId> &passages, model::LanguageUse use)
{
    return plainEdit(history::Reason::KindChanged, [=](Writer &writer) -> Outcome {
        for (const PassageId &id : passages) {
            const Passage *passage = writer.manual().passage(id);
            if (!passage)
                return unknownObject(model::ref(id));
            if (passage->header.kind == PassageKind::Shown)
                continue; // its home says it
            PassageHeader header = passage->header;
            header.languages = use;
            writer.put(model::ref(id), header);
        }
        return {};
    });
}

Edit beginPage(PassageId heading, bool begins)
{
    return plainEdit(history::Reason::KindChanged, [=](Writer &writer) -> Outcome {
        const Passage *passage = writer.manual().passage(heading);
        if (!passage)
            return unknownObject(model::ref(heading));
        if (passage->header.kind != PassageKind::Heading)
            return notAllowed(QStringLiteral("no_heading"));
        PassageHeader header = passage->header;
        header.newPage = begins;
        writer.put(model::ref(heading), header);
        return {};
    });
}

} // namespace edit
