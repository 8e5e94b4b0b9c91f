// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/takein.h"

#include "edit/incomingheaders.h"
#include "edit/ordering.h"
#include "edit/passagemoves.h"
#include "edit/rules.h"
#include "edit/siblings.h"
#include "edit/wholemanual.h"
#include "model/position.h"

namespace edit {

namespace {

using namespace model;
using base::Error;
using base::ErrorKind;
using base::Outcome;

class Taking final
{
public:
    Taking(Writer &writer, const Incoming &incoming, const TakingIn &how)
        : m_writer(writer), m_incoming(incoming), m_how(how), m_objects(objectsOf(incoming.manual))
    {
    }

    Outcome run()
    {
        base::Result<Matches> matches = matchesOf(ours(), theirs(), m_objects);
        if (!matches)
            return matches.error();
        m_matches = std::move(matches).value();
        takeManual();
        takeRegisters();
        takeSingle(layoutRef()); // after the pictures: the logo is one
        takeSingle(reviewRef());
        if (const Outcome entries = takeEntries({}); !entries)
            return entries;
        takeMeetings();
        if (const Outcome texts = takeTexts(); !texts)
            return texts;
        takeWords();
        takeDismissals();
        takeSaid(theirs().unsaid());
        takeSaid(theirs().confirmations());
        takeCoded(theirs().signOffs());
        takeCoded(theirs().comments());
        takeCoded(theirs().evaluations());
        takePictures();
        return checkNestingOfAll();
    }

private:
    const Manual &ours() const { return m_writer.manual(); }
    const Manual &theirs() const { return m_incoming.manual; }
    bool isSameManual() const { return ours().header().code == theirs().header().code; }
    ObjectRef match(const ObjectRef &theirs) const { return m_matches.value(theirs); }
    template<typename ObjectId>
    ObjectId match(ObjectId id) const
    {
        return id.isNull() ? id : ObjectId(match(ref(id)).id);
    }

    void takeManual()
    {
        if (isSameManual())
            m_writer.put({}, updated(ours().header(), theirs().header()));
    }

    /// An object there is one of in every manual.
    void takeSingle(const ObjectRef &object)
    {
        const Value incoming = translated(theirs().value(headerKey(object)), m_matches);
        if (!isSameManual() || isAbsent(incoming))
            return;
        const Value standing = ours().value(headerKey(object));
        m_writer.put(object, isAbsent(standing) ? incoming : updated(standing, incoming));
    }

    void takeWords()
    {
        for (const WordHeader &word : theirs().words())
            if (!ours().words().contains(idOf(word)))
                m_writer.put(ref(idOf(word)), word);
    }

    void takeDismissals()
    {
        for (const DismissalHeader &dismissal : theirs().dismissals()) {
            if (dismissal.text.object.kind == ObjectKind::Manual && !isSameManual())
                continue;
            const Value value = translated(Value(dismissal), m_matches);
            const DismissalId id = idOf(std::get<DismissalHeader>(value));
            if (!ours().dismissals().contains(id))
                m_writer.put(ref(id), value);
        }
    }

    /// What says of an object what it is about: its id is made of that, which has another id here.
    template<typename Id, typename Header>
    void takeSaid(const QHash<Id, Header> &headers)
    {
        for (const Header &header : headers) {
            const Value incoming = translated(Value(header), m_matches);
            const ObjectRef object = ref(idOf(std::get<Header>(incoming)));
            const Value standing = ours().value(headerKey(object));
            m_writer.put(object, isAbsent(standing) ? incoming : updated(standing, incoming));
        }
    }

    template<typename Id, typename Header>
    void takeCoded(const QHash<Id, Header> &headers)
    {
        for (auto header = headers.cbegin(); header != headers.cend(); ++header) {
            const ObjectRef object = match(ref(header.key()));
            const Value incoming = translated(Value(*header), m_matches);
            const Value standing = ours().value(headerKey(object));
            m_writer.put(object, isAbsent(standing) ? incoming : updated(standing, incoming));
        }
    }

    void takeRegisters()
    {
        takeList(ours().networks(), theirs().networks());
        takeList(ours().principles(), theirs().principles());
        takeList(ours().terms(), theirs().terms());
        takeList(ours().references(), theirs().references());
        takeList(ours().pictures(), theirs().pictures());
        takeList(ours().people(), theirs().people());
        takeList(ours().sheetFields(), theirs().sheetFields());
        takeList(ours().questions(), theirs().questions());
        takeList(ours().packs(), theirs().packs());
    }

    /// After the entries and questions they name.
    void takeMeetings()
    {
        takeList(ours().meetings(), theirs().meetings());
        for (const Meeting &meeting : theirs().meetings())
            takeList(ours().meeting(match(meeting.id))->items, meeting.items);
    }

    template<typename Objects>
    void takeList(const Objects &standing, const Objects &wanted)
    {
        QList<Sibling> list;
        for (const auto &object : standing)
            list.append({ref(object.id), object.header.position});
        QList<ObjectRef> order;
        for (const auto &object : wanted)
            order.append(ref(object.id));
        takeSiblings(list, order);
    }

    Outcome takeEntries(EntryId theirParent)
    {
        QList<ObjectRef> order;
        const QList<EntryId> children = theirs().children(theirParent);
        for (const EntryId &child : children)
            order.append(ref(child));
        takeSiblings(siblings(ours(), match(theirParent)), order);
        for (const EntryId &child : children) {
            if (m_how.cancel.isCancelled())
                return Error{ErrorKind::Cancelled, {}, {}};
            const Entry *entry = theirs().entry(child);
            takePassages(*entry);
            takeFigures(*entry);
            tellProgress();
            if (const Outcome below = takeEntries(child); !below)
                return below;
        }
        return {};
    }

    void takePassages(const Entry &entry)
    {
        QHash<PassageId, QList<ObjectRef>> inside;
        QList<PassageId> parents{PassageId()};
        QHash<PassageId, QList<const Passage *>> cells;
        for (const Passage &passage : entry.passages) {
            if (passage.header.kind == PassageKind::Cell)
                cells[passage.header.parent].append(&passage);
            else
                inside[passage.header.parent].append(ref(passage.id));
            if (passage.header.kind == PassageKind::Box)
                parents.append(passage.id);
        }
        bringHome(entry);
        for (const PassageId &parent : parents)
            takeSiblings(siblings(ours(), match(entry.id), match(parent)), inside.value(parent));
        for (const Passage &passage : entry.passages)
            if (cells.contains(passage.id))
                takeCells(passage.id, cells.value(passage.id));
    }

    /// Passages that stand in another entry of ours come with what stands in them, named by the file or not.
    void bringHome(const Entry &entry)
    {
        for (const Passage &passage : entry.passages) {
            const PassageId id = match(passage.id);
            const Passage *standing = ours().passage(id);
            if (standing && standing->header.entry != match(entry.id))
                moveInto(m_writer, id, match(entry.id));
        }
    }

    void takeFigures(const Entry &entry)
    {
        const Entry *standing = ours().entry(match(entry.id));
        takeList(standing->figures, entry.figures);
    }

    /// Takes headers over, in the file's order among `standing`.
    void takeSiblings(QList<Sibling> standing, const QList<ObjectRef> &order)
    {
        QHash<ObjectRef, qsizetype> index;
        QStringList positions;
        for (const Sibling &sibling : standing) {
            index.insert(sibling.object, positions.size());
            positions.append(sibling.position);
        }
        QList<qsizetype> wanted;
        for (const ObjectRef &object : order)
            wanted.append(index.value(match(object), -1));
        std::optional<QStringList> result = orderedPositions(positions, wanted);
        if (!result) {
            positions = model::positionsBetween({}, {}, positions.size());
            for (qsizetype i = 0; i < standing.size(); ++i)
                setPosition(m_writer, standing[i].object, positions[i]);
            result = orderedPositions(positions, wanted);
        }
        for (qsizetype i = 0; i < order.size(); ++i)
            takeHeader(order[i], (*result)[i]);
    }

    /// Cells have their order by row; a row is where its first known cell stands.
    void takeCells(PassageId table, const QList<const Passage *> &cells)
    {
        QStringList standing;
        for (const Sibling &cell : siblings(ours(), ours().entryOf(match(table)), match(table)))
            if (!standing.contains(cell.position))
                standing.append(cell.position);
        QStringList rows;
        QHash<QString, qsizetype> rowOf;
        for (const Passage *cell : cells) {
            if (!rows.contains(cell->header.position))
                rows.append(cell->header.position);
            const Passage *known = ours().passage(match(cell->id));
            if (known && known->header.parent == match(table) && !rowOf.contains(cell->header.position))
                rowOf.insert(cell->header.position, standing.indexOf(known->header.position));
        }
        QList<qsizetype> wanted;
        for (const QString &row : rows) {
            const qsizetype index = rowOf.value(row, -1);
            wanted.append(wanted.contains(index) ? -1 : index);
        }
        const QStringList positions = positionsOfRows(match(table), standing, wanted);
        for (const Passage *cell : cells)
            takeHeader(ref(cell->id), positions[rows.indexOf(cell->header.position)]);
    }

    QStringList positionsOfRows(PassageId table, const QStringList &standing, const QList<qsizetype> &wanted)
    {
        if (const auto positions = orderedPositions(standing, wanted))
            return *positions;
        const QStringList fresh = model::positionsBetween({}, {}, standing.size());
        for (const Sibling &cell : siblings(ours(), ours().entryOf(table), table))
            setPosition(m_writer, cell.object, fresh[standing.indexOf(cell.position)]);
        return *orderedPositions(fresh, wanted);
    }

    void takeHeader(const ObjectRef &object, const QString &position)
    {
        const Key key = headerKey(match(object));
        const Value incoming = translated(theirs().value(headerKey(object)), m_matches);
        const Value standing = ours().value(key);
        Value header = isAbsent(standing) ? incoming : updated(standing, incoming);
        std::visit(
            [&](auto &value) {
                if constexpr (requires { value.position; })
                    value.position = position;
            },
            header);
        m_writer.set(key, header);
    }

    Outcome takeTexts()
    {
        for (const ObjectRef &object : m_objects) {
            if (fieldsOf(object.kind).isEmpty() || (object.kind == ObjectKind::Manual && !isSameManual()))
                continue;
            const ObjectRef home = object.kind == ObjectKind::Manual ? object : match(object);
            for (const Field field : fieldsOf(object.kind))
                takeText({home, field}, *theirs().text({object, field}));
            if (m_how.cancel.isCancelled())
                return Error{ErrorKind::Cancelled, {}, {}};
            tellProgress();
        }
        return {};
    }

    void takeText(const TextRef &home, const Text &text)
    {
        for (const base::Language language : base::bothLanguages)
            if (!text.in(language).isMissing())
                m_writer.set(wordingKey(home, language), text.in(language));
        if (!text.pairing)
            return;
        // A declaration that says what stands anyway leaves the one that stands, with who and when.
        const Text &standing = *ours().text(home);
        Text declaredText = standing;
        declaredText.pairing = declared(text.pairing, m_how.author, m_how.at);
        if (declaredText.step() != standing.step())
            m_writer.setPairing(home, declaredText.pairing);
    }

    void takePictures()
    {
        QSet<base::Hash> written;
        for (const Recorded &recorded : m_writer.recorded())
            if (const auto *picture = std::get_if<PictureHeader>(&*recorded.after))
                written.insert(picture->asset);
        for (const history::Asset &asset : assetsOf(m_incoming))
            if (written.contains(asset.hash))
                m_writer.addAsset(asset);
    }

    /// What the file does not name must still fit where it stands.
    Outcome checkNestingOfAll() const
    {
        for (const Recorded &recorded : m_writer.recorded()) {
            if (const auto *entry = std::get_if<EntryHeader>(&*recorded.after)) {
                const QList<EntryId> children = ours().children(EntryId(recorded.key.object.id));
                for (const EntryId &child : children)
                    if (const Outcome fits = checkNesting(entry->kind, ours().entry(child)->header.kind);
                        !fits)
                        return fits;
            } else if (const Outcome fits = checkInside(recorded); !fits) {
                return fits;
            }
        }
        return {};
    }

    Outcome checkInside(const Recorded &recorded) const
    {
        const auto *before = std::get_if<PassageHeader>(&*recorded.before);
        const auto *after = std::get_if<PassageHeader>(&*recorded.after);
        if (!before || !after || before->kind == after->kind)
            return {};
        for (const Sibling &child : siblings(ours(), after->entry, PassageId(recorded.key.object.id)))
            if (const Outcome fits =
                    checkNesting(after->kind, ours().passage(PassageId(child.object.id))->header.kind);
                !fits)
                return fits;
        return {};
    }

    void tellProgress()
    {
        ++m_done;
        if (m_how.progress && m_done % 256 == 0)
            m_how.progress(m_done, m_objects.size() + theirs().entryCount());
    }

    Writer &m_writer;
    const Incoming &m_incoming;
    const TakingIn &m_how;
    const QList<ObjectRef> m_objects;
    Matches m_matches;
    qsizetype m_done = 0;
};

} // namespace

Outcome takeIn(Writer &writer, const Incoming &incoming, const TakingIn &how)
{
    return Taking(writer, incoming, how).run();
}

} // namespace edit
