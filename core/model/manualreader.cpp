// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canonicaljson.h"
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

    void readFormat(ObjectReader &reader);
    void readManual(ObjectReader &reader);
    void readRegisters(ObjectReader &reader);
    void readLayout(ObjectReader &reader);
    void readWords(ObjectReader &reader);
    void readDismissals(ObjectReader &reader);
    DismissalHeader readDismissal(ObjectReader &reader);
    void readEntries(const QJsonArray &entries, const Surroundings &parent, const JsonPath &path);
    void readEntry(const QJsonValue &json, const QString &position, const Surroundings &parent, const JsonPath &path);
    EntryHeader readHeader(ObjectReader &reader, const ObjectRef &owner, const Surroundings &parent);
    QList<PrincipleId> readPrinciples(ObjectReader &reader);
    QList<Figure> readFigures(ObjectReader &reader, EntryId entry);
    void resolveSuccessors();
    void step();

    template<typename Object, typename Read>
    QList<Object> readList(const QJsonArray &list, const JsonPath &path, Read read);

    Intake &m_intake;
    const base::Progress &m_progress;
    const base::CancelToken &m_cancel;
    ManualParts m_parts;
    std::vector<Successor> m_successors;
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
    readWords(reader);
    readDismissals(reader);
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

void ManualReader::readWords(ObjectReader &whole)
{
    const QJsonArray list = whole.array("words"_L1);
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], whole.path().key("words"_L1).at(i));
        WordHeader word;
        word.word = reader.requiredString("word"_L1);
        word.language = reader.language("language"_L1);
        word.extras = reader.extras(ref(idOf(word)));
        m_parts.words.insert(idOf(word), word);
    }
}

void ManualReader::readDismissals(ObjectReader &whole)
{
    const QJsonArray list = whole.array("dismissed"_L1);
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], whole.path().key("dismissed"_L1).at(i));
        const DismissalHeader dismissal = readDismissal(reader);
        m_parts.dismissals.insert(idOf(dismissal), dismissal);
    }
}

DismissalHeader ManualReader::readDismissal(ObjectReader &reader)
{
    DismissalHeader dismissal;
    dismissal.finding = reader.requiredString("finding"_L1);
    if (const QString at = reader.string("at"_L1); !at.isNull()) {
        const std::optional<ObjectRef> object = m_intake.find(at);
        if (!object)
            m_intake.refuse(ErrorKind::UnknownTarget, reader.path().key("at"_L1), {at});
        dismissal.text.object = object.value_or(ObjectRef());
    }
    const QString field = reader.requiredString("field"_L1);
    const std::optional<Field> known = fieldFrom(field);
    if (!known || !fieldsOf(dismissal.text.object.kind).contains(*known))
        m_intake.refuse(ErrorKind::WrongValue, reader.path().key("field"_L1), {field});
    dismissal.text.field = known.value_or(Field::Title);
    dismissal.language = reader.language("language"_L1);
    dismissal.details = reader.strings("details"_L1);
    for (const base::Language language : base::bothLanguages)
        dismissal.hashes[size_t(base::indexOf(language))] = reader.hash(language == base::Language::French ? "fr"_L1 : "nl"_L1);
    dismissal.extras = reader.extras(ref(idOf(dismissal)));
    return dismissal;
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
    header.owner = reader.string("owner"_L1);
    header.reviewBy = QDate::fromString(reader.day("review_by"_L1), Qt::ISODate);
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

QList<Figure> ManualReader::readFigures(ObjectReader &reader, EntryId entry)
{
    return readList<Figure>(reader.array("figures"_L1), reader.path().key("figures"_L1),
                            [entry](ObjectReader &from, Figure &to, const ObjectRef &owner) {
                                to.header.entry = entry;
                                to.label = from.text("label"_L1, owner);
                                to.header.value = from.string("value"_L1);
                                to.unit = from.text("unit"_L1, owner);
                                to.header.asOf = from.day("as_of"_L1);
                                to.header.source = from.string("source"_L1);
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
