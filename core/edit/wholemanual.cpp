// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/wholemanual.h"

namespace edit {

namespace {

QString mimeOf(const QString &file)
{
    const QString ending = file.section(u'.', -1).toLower();
    if (ending == QLatin1String("png"))
        return QStringLiteral("image/png");
    return ending == QLatin1String("svg") ? QStringLiteral("image/svg+xml") : QStringLiteral("image/jpeg");
}

template<typename Objects>
void appendRefs(QList<model::ObjectRef> &refs, const Objects &objects)
{
    for (const auto &object : objects)
        refs.append(model::ref(object.id));
}

template<typename Headers>
void appendKeys(QList<model::ObjectRef> &refs, const Headers &headers)
{
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        refs.append(model::ref(header.key()));
}

QList<model::TextRef> textsOf(const model::ObjectRef &object)
{
    QList<model::TextRef> texts;
    for (const model::Field field : model::fieldsOf(object.kind))
        texts.append({object, field});
    return texts;
}

QList<model::Key> keysOf(const model::ObjectRef &object)
{
    QList<model::Key> keys{model::headerKey(object)};
    for (const model::TextRef &text : textsOf(object)) {
        for (const base::Language language : base::bothLanguages)
            keys.append(model::wordingKey(text, language));
        keys.append(model::pairingKey(text));
    }
    return keys;
}

} // namespace

QList<model::ObjectRef> objectsOf(const model::Manual &manual)
{
    QList<model::ObjectRef> objects{model::ObjectRef()};
    appendRefs(objects, manual.networks());
    appendRefs(objects, manual.principles());
    appendRefs(objects, manual.terms());
    appendRefs(objects, manual.references());
    appendRefs(objects, manual.pictures());
    appendRefs(objects, manual.people());
    appendRefs(objects, manual.sheetFields());
    for (const model::ObjectRef &single : {model::layoutRef(), model::reviewRef()})
        if (manual.contains(single))
            objects.append(single);
    appendRefs(objects, manual.questions());
    appendRefs(objects, manual.packs());
    appendKeys(objects, manual.words());
    const QList<model::EntryId> entries = manual.readingOrder();
    for (const model::EntryId &id : entries) {
        const model::Entry *entry = manual.entry(id);
        objects.append(model::ref(id));
        appendRefs(objects, entry->passages);
        appendRefs(objects, entry->figures);
    }
    for (const model::Meeting &meeting : manual.meetings()) {
        objects.append(model::ref(meeting.id));
        appendRefs(objects, meeting.items);
    }
    appendKeys(objects, manual.evaluations());
    appendKeys(objects, manual.dismissals());
    appendKeys(objects, manual.unsaid());
    appendKeys(objects, manual.confirmations());
    appendKeys(objects, manual.signOffs());
    appendKeys(objects, manual.comments());
    return objects;
}

QList<history::Write> writesOfWhole(const model::Manual &manual)
{
    QList<history::Write> writes;
    const QList<model::ObjectRef> objects = objectsOf(manual);
    for (const model::ObjectRef &object : objects)
        for (const model::Key &key : keysOf(object))
            if (const model::Value value = manual.value(key); !model::isAbsent(value))
                writes.append({key, value});
    return writes;
}

QList<history::Asset> assetsOf(const model::Incoming &incoming)
{
    QList<history::Asset> assets;
    for (const model::Picture &picture : incoming.manual.pictures())
        if (const auto bytes = incoming.pictures.constFind(picture.header.asset);
            bytes != incoming.pictures.cend())
            assets.append({picture.header.asset, mimeOf(picture.header.file), *bytes});
    return assets;
}

std::optional<model::Pairing> declared(const std::optional<model::Pairing> &pairing, const QString &author,
                                       const QDateTime &at)
{
    if (!pairing || (pairing->hashes[0].isUnknown() && pairing->hashes[1].isUnknown()))
        return std::nullopt;
    model::Pairing declaration = *pairing;
    if (!declaration.at.isValid()) { // a file says that, not who and when
        declaration.by = author;
        declaration.at = at;
    }
    return declaration;
}

model::Manual withDeclarations(model::Manual manual, const QString &author, const QDateTime &at)
{
    const QList<model::ObjectRef> objects = objectsOf(manual);
    for (const model::ObjectRef &object : objects) {
        for (const model::TextRef &text : textsOf(object)) {
            const std::optional<model::Pairing> said = manual.text(text)->pairing;
            if (const auto pairing = declared(said, author, at); pairing != said)
                manual.set(model::pairingKey(text), pairing ? model::Value(*pairing) : model::Value());
        }
    }
    if (model::ManualHeader header = manual.header(); header.code.isEmpty()) {
        header.code = base::Id::create().toString();
        manual.set(model::headerKey({}), header);
    }
    return manual;
}

} // namespace edit
