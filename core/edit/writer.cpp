// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/writer.h"

namespace edit {

namespace {

model::Value normalised(const model::Value &value)
{
    const auto *wording = std::get_if<model::Wording>(&value);
    return wording && wording->isMissing() ? model::Value() : value;
}

} // namespace

Writer::Writer(model::Manual &manual) : m_manual(manual) {}

void Writer::put(const model::ObjectRef &object, const model::Value &header)
{
    set(model::headerKey(object), header);
}

void Writer::setText(const model::TextRef &text, base::Language language, const QString &markup)
{
    set(model::wordingKey(text, language), model::Wording(markup));
}

void Writer::setPairing(const model::TextRef &text, const std::optional<model::Pairing> &pairing)
{
    set(model::pairingKey(text), pairing ? model::Value(*pairing) : model::Value());
}

void Writer::remove(const model::ObjectRef &object)
{
    set(model::headerKey(object), {});
}

void Writer::set(const model::Key &key, const model::Value &value)
{
    const model::Value after = normalised(value);
    model::Value before = m_manual.value(key);
    if (before == after)
        return;
    if (key.facet == model::Facet::Header && model::isAbsent(after))
        recordContents(key.object);
    m_manual.set(key, after);
    // Not everything can be set: a text of an object that is not there is passed over.
    if (m_manual.value(key) == after)
        record(key, std::move(before), after);
}

void Writer::addAsset(const history::Asset &asset)
{
    m_assets.append(asset);
}

void Writer::rollBack()
{
    for (auto recorded = m_recorded.crbegin(); recorded != m_recorded.crend(); ++recorded)
        m_manual.set(recorded->key, *recorded->before);
    m_recorded.clear();
    m_assets.clear();
}

// Innermost last to outermost first, so that putting back in reverse meets parents before what stands in
// them.
void Writer::recordContents(const model::ObjectRef &object)
{
    if (object.kind == model::ObjectKind::Entry)
        recordEntryContents(model::EntryId(object.id));
    if (object.kind == model::ObjectKind::Passage)
        removeChildren(model::PassageId(object.id));
    if (object.kind == model::ObjectKind::Meeting)
        removeProceedings(model::MeetingId(object.id));
    recordTexts(object);
}

void Writer::recordEntryContents(model::EntryId id)
{
    const model::Entry *entry = m_manual.entry(id);
    if (!entry)
        return;
    for (auto figure = entry->figures.crbegin(); figure != entry->figures.crend(); ++figure) {
        recordText({model::ref(figure->id), model::Field::Label}, figure->label);
        recordText({model::ref(figure->id), model::Field::Unit}, figure->unit);
        record(model::headerKey(model::ref(figure->id)), figure->header, {});
    }
    for (auto passage = entry->passages.crbegin(); passage != entry->passages.crend(); ++passage) {
        recordText(model::bodyOf(passage->id), passage->text);
        recordText(model::attributionOf(passage->id), passage->attribution);
        record(model::headerKey(model::ref(passage->id)), passage->header, {});
    }
}

void Writer::removeChildren(model::PassageId parent)
{
    const model::Entry *entry = m_manual.entry(m_manual.entryOf(parent));
    const model::Passage *passage = m_manual.passage(parent);
    if (!entry || !passage)
        return;
    // What stands in it follows it: nothing else is looked at.
    QSet<model::PassageId> within{parent};
    QList<model::PassageId> children;
    for (const model::Passage *end = entry->passages.constData() + entry->passages.size();
         ++passage != end && within.contains(passage->header.parent);) {
        within.insert(passage->id);
        if (passage->header.parent == parent)
            children.prepend(passage->id);
    }
    for (const model::PassageId &child : children)
        remove(model::ref(child));
}

/// What stands in a meeting goes with it: its programme, and what was said of it.
void Writer::removeProceedings(model::MeetingId id)
{
    const model::Meeting *meeting = m_manual.meeting(id);
    const QList<model::MeetingItem> items = meeting ? meeting->items : QList<model::MeetingItem>();
    for (const model::MeetingItem &item : items)
        remove(model::ref(item.id));
    const QHash<model::EvaluationId, model::EvaluationHeader> evaluations = m_manual.evaluations();
    for (auto one = evaluations.cbegin(); one != evaluations.cend(); ++one)
        if (one->meeting == id)
            remove(model::ref(one.key()));
}

void Writer::recordTexts(const model::ObjectRef &object)
{
    for (const model::Field field : model::fieldsOf(object.kind))
        if (const model::Text *text = m_manual.text({object, field}))
            recordText({object, field}, *text);
}

void Writer::recordText(const model::TextRef &ref, const model::Text &text)
{
    if (text.pairing)
        record(model::pairingKey(ref), *text.pairing, {});
    for (const base::Language language : base::bothLanguages)
        if (!text.in(language).isMissing())
            record(model::wordingKey(ref, language), text.in(language), {});
}

void Writer::record(const model::Key &key, model::Value before, model::Value after)
{
    m_recorded.append({key, kept(std::move(before)), kept(std::move(after))});
}

/// Many in one piece of memory: threads that save meanwhile would be waited for at every one.
KeptValue Writer::kept(model::Value value)
{
    constexpr size_t most = 512;
    if (model::isAbsent(value))
        return {};
    if (!m_values || m_values->size() == m_values->capacity()) {
        const size_t next = m_values ? std::min(most, 4 * m_values->capacity()) : 2;
        m_values = std::make_shared<std::vector<model::Value>>();
        m_values->reserve(next);
    }
    m_values->push_back(std::move(value));
    return KeptValue(std::shared_ptr<const model::Value>(m_values, &m_values->back()));
}

QList<history::Write> writesOf(const QList<Recorded> &recorded)
{
    struct Span {
        qsizetype first;
        qsizetype last;
    };
    QHash<model::Key, Span> spans;
    spans.reserve(recorded.size());
    for (qsizetype i = 0; i < recorded.size(); ++i)
        if (const auto known = spans.find(recorded[i].key); known != spans.end())
            known->last = i;
        else
            spans.insert(recorded[i].key, {i, i});
    // The texts of a removed object stay what they were: only its header is taken back, and can come again.
    const auto wentWithItsObject = [&](const model::Key &key) {
        const auto header = spans.constFind(model::headerKey(key.object));
        return key.facet != model::Facet::Header && header != spans.cend()
               && model::isAbsent(*recorded[header->last].after);
    };
    QList<history::Write> writes;
    for (qsizetype i = 0; i < recorded.size(); ++i) {
        const model::Key &key = recorded[i].key;
        const Span span = spans.value(key);
        const KeptValue &value = recorded[span.last].after;
        if (span.first == i && !(value == recorded[i].before) && !wentWithItsObject(key))
            writes.append({key, *value});
    }
    return writes;
}

QList<Recorded> inverseOf(const QList<Recorded> &recorded)
{
    QList<Recorded> inverse;
    inverse.reserve(recorded.size());
    for (auto one = recorded.crbegin(); one != recorded.crend(); ++one)
        inverse.append({one->key, one->after, one->before});
    return inverse;
}

} // namespace edit
