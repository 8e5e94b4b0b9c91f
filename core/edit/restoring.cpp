// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/restoring.h"

#include "edit/plainedit.h"
#include "edit/rules.h"
#include "edit/siblings.h"
#include "edit/writer.h"
#include "model/nesting.h"

namespace edit {

namespace {

using model::Entry;
using model::EntryHeader;
using model::EntryId;
using model::Manual;
using model::PassageId;

/// Puts one entry back as it was.
class Restoring final
{
public:
    Restoring(Writer &writer, const Manual &past, const Entry &entry, const QSet<PassageId> &broughtIn)
        : m_writer(writer), m_past(past), m_entry(entry), m_broughtIn(broughtIn)
    {
    }

    base::Outcome run()
    {
        const Entry *standing = manual().entry(m_entry.id);
        if (const base::Outcome placed = standing ? keepPlace(*standing) : findPlace(); !placed)
            return placed;
        if (standing)
            removeWhatCameLater();
        restoreText(model::titleOf(m_entry.id), m_entry.title);
        // What moved to another entry since stays there, with what was made of it: here stands a copy, as it was.
        for (const model::Passage &passage : m_entry.passages)
            if (const model::Passage *today = manual().passage(passage.id); today && today->header.entry != m_entry.id)
                m_copies.insert(passage.id, PassageId::create());
        for (const model::Passage &passage : m_entry.passages)
            restore(passage);
        for (const model::Figure &figure : m_entry.figures)
            restore(figure);
        return {};
    }

private:
    const Manual &manual() const { return m_writer.manual(); }

    EntryHeader standingHeader() const
    {
        EntryHeader header = m_entry.header;
        if (!manual().network(header.network))
            header.network = {};
        if (!manual().entry(header.successor))
            header.successor = {};
        if (!manual().person(header.promoter))
            header.promoter = {};
        header.principles.removeIf([&](const model::PrincipleId &id) { return !manual().principle(id); });
        return header;
    }

    base::Outcome keepPlace(const Entry &standing)
    {
        EntryHeader header = standingHeader();
        header.parent = standing.header.parent;
        header.position = standing.header.position;
        header.kind = standing.header.kind;
        m_writer.put(model::ref(m_entry.id), header);
        return {};
    }

    bool mayStandUnder(EntryId parent) const
    {
        const Entry *holder = manual().entry(parent);
        if (!parent.isNull() && !holder)
            return false;
        return model::mayHold(holder ? std::optional(holder->header.kind) : std::nullopt, m_entry.header.kind);
    }

    /// Where it stood; where that is gone, under what that stood under, and at last under the last entry like it.
    base::Result<EntryId> parentToday() const
    {
        EntryId parent = m_entry.header.parent;
        for (qsizetype steps = 0; steps <= m_past.entryCount() && !mayStandUnder(parent); ++steps) {
            const Entry *gone = m_past.entry(parent);
            if (!gone)
                break;
            parent = gone->header.parent;
        }
        if (mayStandUnder(parent))
            return parent;
        const Entry *gone = m_past.entry(m_entry.header.parent);
        const std::optional<EntryId> like = lastHolder(gone ? std::optional(gone->header.kind) : std::nullopt);
        const std::optional<EntryId> any = like ? like : lastHolder(std::nullopt);
        return any ? base::Result<EntryId>(*any) : notAllowed(QStringLiteral("no_place"));
    }

    /// The last entry that may hold it; of this kind, where one is named.
    std::optional<EntryId> lastHolder(std::optional<model::EntryKind> kind) const
    {
        const QList<EntryId> all = manual().readingOrder();
        for (auto id = all.crbegin(); id != all.crend(); ++id)
            if (mayStandUnder(*id) && (!kind || manual().entry(*id)->header.kind == *kind))
                return *id;
        return std::nullopt;
    }

    base::Outcome findPlace()
    {
        const base::Result<EntryId> parent = parentToday();
        if (!parent)
            return parent.error();
        EntryHeader header = standingHeader();
        // Its position still says between whom it stood.
        if (*parent != header.parent) {
            const QList<Sibling> list = siblings(manual(), *parent);
            header.parent = *parent;
            header.position = makeRoom(m_writer, list, list.size(), 1).constFirst();
        }
        m_writer.put(model::ref(m_entry.id), header);
        return {};
    }

    /// What was moved here from another entry is nobody's to remove; nor is what stands in it by now, or what holds it.
    QSet<PassageId> fromElsewhere(const Entry &standing) const
    {
        QSet<PassageId> then;
        for (const model::Passage &passage : m_entry.passages)
            then.insert(passage.id);
        QSet<PassageId> staying;
        for (const model::Passage &passage : standing.passages) { // what holds others stands before them
            const bool came = !then.contains(passage.id) && (m_broughtIn.contains(passage.id) || m_past.passage(passage.id));
            if (came || staying.contains(passage.header.parent))
                staying.insert(passage.id);
        }
        for (const PassageId &id : QSet<PassageId>(staying))
            for (PassageId up = id; !up.isNull(); up = manual().passage(up)->header.parent)
                staying.insert(up);
        return staying;
    }

    void removeWhatCameLater()
    {
        QSet<base::Id> then;
        for (const model::Passage &passage : m_entry.passages)
            then.insert(passage.id.id());
        for (const model::Figure &figure : m_entry.figures)
            then.insert(figure.id.id());
        const Entry standing = *manual().entry(m_entry.id); // the writer changes it
        const QSet<PassageId> staying = fromElsewhere(standing);
        for (auto passage = standing.passages.crbegin(); passage != standing.passages.crend(); ++passage)
            if (!then.contains(passage->id.id()) && !staying.contains(passage->id) && manual().passage(passage->id))
                m_writer.remove(model::ref(passage->id));
        for (const model::Figure &figure : standing.figures)
            if (!then.contains(figure.id.id()))
                m_writer.remove(model::ref(figure.id));
    }

    void restoreText(const model::TextRef &ref, const model::Text &text)
    {
        for (const base::Language language : base::bothLanguages)
            m_writer.setText(ref, language, text.in(language).text());
        m_writer.setPairing(ref, text.pairing);
    }

    void restore(const model::Passage &passage)
    {
        model::PassageHeader header = passage.header;
        if (!manual().picture(header.picture))
            header.picture = {};
        if (!manual().sheetField(header.field))
            header.field = {};
        const PassageId id = m_copies.value(passage.id, passage.id);
        header.parent = m_copies.value(header.parent, header.parent);
        if (id != passage.id)
            header.code = QString(); // whoever names it means the one that moved
        m_writer.put(model::ref(id), header);
        restoreText(model::bodyOf(id), passage.text);
        restoreText(model::attributionOf(id), passage.attribution);
    }

    void restore(const model::Figure &figure)
    {
        m_writer.put(model::ref(figure.id), figure.header);
        restoreText({model::ref(figure.id), model::Field::Label}, figure.label);
        restoreText({model::ref(figure.id), model::Field::Unit}, figure.unit);
    }

    Writer &m_writer;
    const Manual &m_past;
    const Entry &m_entry;
    const QSet<PassageId> &m_broughtIn;
    QHash<PassageId, PassageId> m_copies; ///< of what stands elsewhere today
};

} // namespace

Edit restoreEntries(const Manual &past, const QList<EntryId> &entries, const QSet<PassageId> &broughtIn)
{
    return plainEdit(history::Reason::Restored, [past, entries, broughtIn](Writer &writer) -> base::Outcome {
        for (const EntryId &id : entries) {
            const Entry *entry = past.entry(id);
            if (!entry)
                return unknownObject(model::ref(id));
            if (const base::Outcome restored = Restoring(writer, past, *entry, broughtIn).run(); !restored)
                return restored;
        }
        return {};
    });
}

} // namespace edit
