// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canonicaljson.h"
#include "model/carereader.h"
#include "model/meetingreader.h"
#include "model/nesting.h"
#include "model/objectreader.h"
#include "model/passagereader.h"
#include "model/position.h"

#include <QDate>

namespace model {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr int deepestEntry = 64;

qsizetype countEntries(const QJsonArray &entries)
{
    qsizetype count = entries.size();
    for (const QJsonValue &entry : entries)
        count += countEntries(entry.toObject().value("entries"_L1).toArray());
    return count;
}

/// Reads a whole manual: first the registers, which entries point to, then the entries, then what points to entries.
class ManualReader final
{
public:
    ManualReader(Intake &intake, const base::Progress &progress, const base::CancelToken &cancel)
        : m_intake(intake), m_progress(progress), m_cancel(cancel)
    {
    }

    ManualParts read(const QJsonObject &json);

private:
    struct Surroundings {
        EntryId id;
        std::optional<EntryKind> kind;
        int depth = 0;
    };
    /// A successor, to be looked up when every entry is known.
    struct Successor {
        size_t entry;
        QString code;
        QString place;
    };
    struct ShownPassage {
        size_t entry;
        PassageReader::Shown shown;
    };

    void readFormat(ObjectReader &reader);
    void readManual(ObjectReader &reader);
    void readRegisters(ObjectReader &reader);
    void readLayout(ObjectReader &reader);
    void readEntries(const QJsonArray &entries, const Surroundings &parent, const JsonPath &path);
    void readEntry(const QJsonValue &json, const QString &position, const Surroundings &parent, const JsonPath &path);
    EntryHeader readHeader(ObjectReader &reader, const ObjectRef &owner, const Surroundings &parent);
    QList<PrincipleId> readPrinciples(ObjectReader &reader);
    QString readSince(ObjectReader &reader);
    QList<DatedValue> readEarlier(ObjectReader &reader);
    QList<Figure> readFigures(ObjectReader &reader, EntryId entry);
    void resolveSuccessors();
    void resolveShown();
    void step();

    template<typename Object, typename Read>
    QList<Object> readList(const QJsonArray &list, const JsonPath &path, Read read);

    Intake &m_intake;
    const base::Progress &m_progress;
    const base::CancelToken &m_cancel;
    ManualParts m_parts;
    CareReader m_care{m_intake, m_parts};
    std::vector<Successor> m_successors;
    std::vector<ShownPassage> m_shown;
    qsizetype m_entryCount = 0;
};

/// `read` fills in an object that already has its id, code and position.
template<typename Object, typename Read>
QList<Object> ManualReader::readList(const QJsonArray &list, const JsonPath &path, Read read)
{
    QList<Object> objects;
    const QStringList positions = positionsBetween({}, {}, list.size());
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], path.at(i));
        Object object;
        object.id = decltype(object.id)::create();
        object.header.code = reader.code(ref(object.id));
        object.header.position = positions[i];
        read(reader, object, ref(object.id));
        object.header.extras = reader.extras(ref(object.id));
        objects.append(object);
    }
    return objects;
}

ManualParts ManualReader::read(const QJsonObject &json)
{
    const JsonPath root;
    ObjectReader reader(m_intake, json, root);
    readFormat(reader);
    readManual(reader);
    readRegisters(reader);
    readLayout(reader);
    const QJsonArray entries = reader.usualArray("entries"_L1);
    m_entryCount = countEntries(entries);
    readEntries(entries, {}, reader.path().key("entries"_L1));
    resolveSuccessors();
    resolveShown();
    MeetingReader(m_intake, m_parts).readManual(reader);
    m_care.readManual(reader);
    m_parts.header.extras = reader.extras({});
    return std::move(m_parts);
}

void ManualReader::readFormat(ObjectReader &reader)
{
    const QString format = reader.string("format"_L1);
    if (format != "vademecum-manual"_L1)
        m_intake.refuse(ErrorKind::WrongFormat, reader.path().key("format"_L1), {format});
    if (!reader.has("version"_L1))
        m_intake.refuse(ErrorKind::MissingKey, reader.path().key("version"_L1), {u"version"_s});
    const int version = reader.integer("version"_L1, 1, std::numeric_limits<int>::max(), 0);
    if (version > interchangeVersion)
        m_intake.refuse(ErrorKind::NewerFormat, reader.path().key("version"_L1),
                        {QString::number(version), QString::number(interchangeVersion)});
}

void ManualReader::readManual(ObjectReader &reader)
{
    ManualHeader &header = m_parts.header;
    header.code = reader.code({});
    if (!reader.has("languages"_L1))
        m_intake.refuse(ErrorKind::MissingKey, reader.path().key("languages"_L1), {u"languages"_s});
    const QStringList pair = reader.strings("languages"_L1);
    if (pair == QStringList{u"nl"_s, u"fr"_s})
        header.languages = {base::Language::Dutch, base::Language::French};
    else if (pair != QStringList{u"fr"_s, u"nl"_s})
        m_intake.refuse(ErrorKind::WrongValue, reader.path().key("languages"_L1), {pair.join(u' '), u"fr nl"_s});
    m_parts.title = reader.usualText("title"_L1, {});
    m_parts.subtitle = reader.text("subtitle"_L1, {});
    header.publisher = reader.string("publisher"_L1);
    header.notes = reader.strings("notes"_L1);
}

void ManualReader::readRegisters(ObjectReader &reader)
{
    const JsonPath &path = reader.path();
    m_parts.networks = readList<Network>(
        reader.usualArray("networks"_L1), path.key("networks"_L1), [](ObjectReader &from, Network &to, const ObjectRef &owner) {
            to.name = from.usualText("name"_L1, owner);
        });
    m_parts.principles = readList<Principle>(
        reader.usualArray("principles"_L1), path.key("principles"_L1),
        [](ObjectReader &from, Principle &to, const ObjectRef &owner) {
            to.header.number = from.integer("number"_L1, 0, 9999, 0);
            to.name = from.usualText("name"_L1, owner);
            to.summary = from.text("summary"_L1, owner);
        });
    m_parts.terms = readList<Term>(
        reader.usualArray("glossary"_L1), path.key("glossary"_L1), [](ObjectReader &from, Term &to, const ObjectRef &owner) {
            to.term = from.usualText("term"_L1, owner);
            to.header.forms = from.forms("forms"_L1, owner);
            to.definition = from.text("definition"_L1, owner);
        });
    m_parts.references = readList<Reference>(
        reader.usualArray("references"_L1), path.key("references"_L1), [](ObjectReader &from, Reference &to, const ObjectRef &) {
            to.header.citation = from.string("citation"_L1);
            to.header.url = from.string("url"_L1);
        });
    m_parts.people = readList<Person>(
        reader.array("people"_L1), path.key("people"_L1), [](ObjectReader &from, Person &to, const ObjectRef &owner) {
            to.name = from.usualText("name"_L1, owner);
            to.header.kind = from.wordOrUsual("kind"_L1, personKindFrom);
            to.header.spellings = from.strings("spellings"_L1);
            if (from.has("role"_L1))
                to.header.role = from.word("role"_L1, signOffRoleFrom, SignOffRole::Professional);
            to.header.network = NetworkId(from.target("network"_L1, ObjectKind::Network));
        });
    m_parts.sheetFields = readList<SheetField>(
        reader.array("sheet"_L1), path.key("sheet"_L1), [](ObjectReader &from, SheetField &to, const ObjectRef &owner) {
            to.name = from.usualText("name"_L1, owner);
            to.header.role = from.word("role"_L1, roleFrom, Role::None);
            to.header.languages = from.wordOrUsual("languages"_L1, languageUseFrom);
            to.header.audience = from.wordOrUsual("audience"_L1, audienceFrom);
            to.header.optional = from.boolean("optional"_L1);
        });
    m_parts.pictures = readList<Picture>(
        reader.usualArray("pictures"_L1), path.key("pictures"_L1),
        [this](ObjectReader &from, Picture &to, const ObjectRef &owner) {
            to.header.file = from.requiredString("file"_L1);
            if (!isPicturePath(to.header.file))
                m_intake.refuse(ErrorKind::PictureOutside, from.path().key("file"_L1), {to.header.file});
            to.alt = from.text("alt"_L1, owner);
            to.header.credit = from.string("credit"_L1);
        });
}

void ManualReader::readLayout(ObjectReader &whole)
{
    if (!whole.has("layout"_L1))
        return;
    ObjectReader reader = whole.nested("layout"_L1);
    LayoutHeader layout;
    layout.style = reader.wordOrUsual("style"_L1, printStyleFrom);
    layout.paper = reader.wordOrUsual("paper"_L1, paperFrom);
    layout.contents = reader.integer("contents"_L1, 1, 4, layout.contents);
    layout.references = reader.wordOrUsual("references"_L1, referenceListFrom);
    layout.missing = reader.wordOrUsual("missing"_L1, missingTextFrom);
    layout.without = reader.strings("without"_L1);
    layout.logo = PictureId(reader.target("logo"_L1, ObjectKind::Picture));
    layout.licence = reader.string("licence"_L1);
    layout.hyphenation = reader.forms("hyphenation"_L1, layoutRef());
    layout.extras = reader.extras(layoutRef());
    m_parts.layout = layout;
}

void ManualReader::readEntries(const QJsonArray &entries, const Surroundings &parent, const JsonPath &path)
{
    const QStringList positions = positionsBetween({}, {}, entries.size());
    if (parent.depth >= deepestEntry && !entries.isEmpty())
        m_intake.refuse(ErrorKind::TooDeep, path, {QString::number(deepestEntry)});
    for (qsizetype i = 0; i < entries.size() && !m_intake.isRefused(); ++i)
        readEntry(entries[i], positions[i], parent, path.at(i));
}

void ManualReader::readEntry(const QJsonValue &json, const QString &position, const Surroundings &parent,
                             const JsonPath &path)
{
    const auto id = EntryId::create();
    ObjectReader reader(m_intake, json, path);
    Entry entry{id, readHeader(reader, ref(id), parent), {}, {}, {}};
    entry.header.position = position;
    entry.title = reader.usualText("title"_L1, ref(id));
    PassageReader passages(m_intake, id);
    passages.read(reader.usualArray("passages"_L1), reader.path().key("passages"_L1));
    entry.passages = passages.takePassages();
    for (const PassageReader::Shown &shown : passages.shown())
        m_shown.push_back({m_parts.entries.size(), shown});
    m_care.readEntry(reader, id);
    entry.figures = readFigures(reader, id);
    const EntryKind kind = entry.header.kind;
    const QJsonArray children = reader.usualArray("entries"_L1);
    if (const QString successor = reader.string("successor"_L1); !successor.isNull())
        m_successors.push_back({m_parts.entries.size(), successor, reader.path().key("successor"_L1).toString()});
    entry.header.extras = reader.extras(ref(id));
    m_parts.entries.push_back(std::move(entry));
    step();
    readEntries(children, {id, kind, parent.depth + 1}, reader.path().key("entries"_L1));
}

EntryHeader ManualReader::readHeader(ObjectReader &reader, const ObjectRef &owner, const Surroundings &parent)
{
    EntryHeader header;
    header.code = reader.code(owner);
    header.parent = parent.id;
    reader.requiredString("kind"_L1);
    header.kind = reader.word("kind"_L1, entryKindFrom, EntryKind::Module);
    if (!mayHold(parent.kind, header.kind))
        m_intake.refuse(ErrorKind::WrongNesting, reader.path(),
                        {codeOf(header.kind), parent.kind ? codeOf(*parent.kind) : u"manual"_s});
    header.network = NetworkId(reader.target("network"_L1, ObjectKind::Network));
    header.place = reader.string("place"_L1);
    header.website = reader.string("website"_L1);
    header.lifecycle = reader.word("lifecycle"_L1, lifecycleFrom, Lifecycle::Unstated);
    header.principles = readPrinciples(reader);
    header.promoter = PersonId(reader.target("promoter"_L1, ObjectKind::Person));
    header.since = readSince(reader);
    header.contact = reader.string("contact"_L1);
    header.contactAudience = reader.wordOrUsual("contact_audience"_L1, audienceFrom);
    header.contactReviewBy = reader.date("contact_review_by"_L1);
    header.owner = reader.string("owner"_L1);
    header.reviewBy = reader.date("review_by"_L1);
    return header;
}

QList<PrincipleId> ManualReader::readPrinciples(ObjectReader &reader)
{
    QList<PrincipleId> principles;
    const JsonPath path = reader.path().key("principles"_L1);
    const QStringList codes = reader.strings("principles"_L1);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const PrincipleId found(m_intake.find(ObjectKind::Principle, codes[i]));
        if (found.isNull())
            m_intake.refuse(ErrorKind::UnknownTarget, path.at(i), {codes[i]});
        principles.append(found);
    }
    return principles;
}

/// A year, a month or a day.
QString ManualReader::readSince(ObjectReader &reader)
{
    const QString since = reader.string("since"_L1);
    const bool isKnown = QDate::fromString(since, u"yyyy"_s).isValid() || QDate::fromString(since, u"yyyy-MM"_s).isValid()
                         || QDate::fromString(since, u"yyyy-MM-dd"_s).isValid();
    if (!since.isEmpty() && !isKnown)
        m_intake.refuse(ErrorKind::WrongValue, reader.path().key("since"_L1), {since, u"2016 2016-06 2016-06-01"_s});
    return since;
}

QList<DatedValue> ManualReader::readEarlier(ObjectReader &reader)
{
    QList<DatedValue> values;
    const JsonPath path = reader.path().key("earlier"_L1);
    const QJsonArray list = reader.array("earlier"_L1);
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader one(m_intake, list[i], path.at(i));
        values.append({one.string("value"_L1), one.day("as_of"_L1), one.string("source"_L1)});
        one.extras({}); // remarked upon; a value that was has no room for more
    }
    return values;
}

QList<Figure> ManualReader::readFigures(ObjectReader &reader, EntryId entry)
{
    return readList<Figure>(reader.array("figures"_L1), reader.path().key("figures"_L1),
                            [this, entry](ObjectReader &from, Figure &to, const ObjectRef &owner) {
                                to.header.entry = entry;
                                to.label = from.text("label"_L1, owner);
                                to.header.value = from.string("value"_L1);
                                to.unit = from.text("unit"_L1, owner);
                                to.header.asOf = from.day("as_of"_L1);
                                to.header.source = from.string("source"_L1);
                                to.header.reviewBy = from.date("review_by"_L1);
                                to.header.earlier = readEarlier(from);
                                m_care.readConfirmation(from, "confirmed"_L1, owner, false);
                            });
}

void ManualReader::resolveSuccessors()
{
    for (const Successor &successor : m_successors) {
        const EntryId found(m_intake.find(ObjectKind::Entry, successor.code));
        if (found.isNull())
            return m_intake.refuse({ErrorKind::UnknownTarget, successor.place, {successor.code}});
        m_parts.entries[successor.entry].header.successor = found;
    }
}

void ManualReader::resolveShown()
{
    for (const auto &[entry, shown] : m_shown) {
        PassageHeader &header = m_parts.entries[entry].passages[shown.passage].header;
        header.shownPassage = PassageId(m_intake.find(ObjectKind::Passage, shown.code));
        header.shownEntry = EntryId(m_intake.find(ObjectKind::Entry, shown.code));
        if (header.shownPassage.isNull() && header.shownEntry.isNull())
            return m_intake.refuse({ErrorKind::UnknownTarget, shown.place, {shown.code}});
    }
}

void ManualReader::step()
{
    if (m_cancel.isCancelled())
        m_intake.refuse({ErrorKind::Cancelled, {}, {}});
    if (m_progress)
        m_progress(qsizetype(m_parts.entries.size()), m_entryCount);
}

} // namespace

base::Result<Incoming> manualFromJson(const QJsonObject &json, const base::Progress &progress,
                                      const base::CancelToken &cancel)
{
    Intake intake;
    ManualParts parts = ManualReader(intake, progress, cancel).read(json);
    if (intake.isRefused())
        return intake.refusal();
    return Incoming{Manual(std::move(parts)), {}, intake.remarks()};
}

bool isPicturePath(const QString &file)
{
    if (file.isEmpty() || file.startsWith(u'/') || file.contains(u'\\') || file.contains(u':'))
        return false;
    const QStringList steps = file.split(u'/');
    return std::none_of(steps.cbegin(), steps.cend(),
                        [](const QString &step) { return step.isEmpty() || step == u".."_s || step == u"."_s; });
}

} // namespace model
