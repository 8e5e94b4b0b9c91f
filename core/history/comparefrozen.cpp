// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/comparefrozen.h"

#include "model/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace history {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

using Entries = QHash<QString, QJsonObject>;

/// What an entry shows of another may be in one that is left out.
QJsonArray withoutShown(const QJsonArray &passages)
{
    QJsonArray kept;
    for (const QJsonValue &value : passages) {
        QJsonObject passage = value.toObject();
        passage.remove(u"shows"_s);
        if (passage.contains(u"passages"_s))
            passage.insert(u"passages"_s, withoutShown(passage.value(u"passages"_s).toArray()));
        kept.append(passage);
    }
    return kept;
}

QJsonObject entryIn(const FrozenState &state, const Pin &pin)
{
    QJsonObject entry = QJsonDocument::fromJson(state.bytesOf(pin)).object();
    if (entry.contains(u"passages"_s))
        entry.insert(u"passages"_s, withoutShown(entry.value(u"passages"_s).toArray()));
    return entry;
}

/// An entry that is the same in both: only that it stands there matters.
QJsonObject standIn(const QString &code, const QString &kind)
{
    return {{u"id"_s, code}, {u"kind"_s, kind}, {u"title"_s, QJsonObject{{u"fr"_s, code}}}};
}

void readKinds(const QJsonArray &tree, QHash<QString, QString> &kinds)
{
    for (const QJsonValue &node : tree) {
        if (const QString kind = node[u"kind"].toString(); !kind.isEmpty())
            kinds.insert(node[u"id"].toString(), kind);
        readKinds(node[u"entries"].toArray(), kinds);
    }
}

/// Two states with stand-ins for what is the same.
class Pieces final
{
public:
    Pieces(const FrozenState &before, const FrozenState &after) : m_after(after)
    {
        QHash<QString, base::Hash> earlier;
        for (const Pin &pin : before.entries)
            earlier.insert(pin.name, pin.hash);
        for (const Pin &pin : after.entries)
            if (earlier.value(pin.name) == pin.hash)
                m_same.insert(pin.name, pin);
        readKinds(QJsonDocument::fromJson(after.header).object().value(u"entries"_s).toArray(), m_kinds);
    }

    Result<model::Incoming> manualOf(const FrozenState &state)
    {
        Entries entries;
        for (const Pin &pin : state.entries)
            entries.insert(pin.name, m_same.contains(pin.name) ? standIn(pin.name, kindOf(pin)) : entryIn(state, pin));
        QJsonObject json = assembled(state.header, entries);
        // These speak of texts that may be left out, and say nothing of what is printed.
        json.remove(u"dismissed"_s);
        json.remove(u"comments"_s);
        return model::manualFromJson(json);
    }

    /// Of an entry that only moved, its own title; of a successor that is the same in both, its title.
    void nameStandIns(EntryDifference &difference) const
    {
        nameStandIn(difference.code, difference.title);
        for (FactDifference &fact : difference.facts)
            if (fact.fact == Fact::Successor)
                for (QList<FactValue> *values : {&fact.before, &fact.after})
                    for (FactValue &value : *values)
                        nameStandIn(value.value, value.name);
    }

private:
    void nameStandIn(const QString &code, std::array<QString, 2> &name) const
    {
        const auto pin = m_same.constFind(code);
        if (pin == m_same.cend())
            return;
        const QJsonObject title = QJsonDocument::fromJson(m_after.bytesOf(*pin)).object().value(u"title"_s).toObject();
        name = {title.value(u"fr"_s).toString(), title.value(u"nl"_s).toString()};
    }

    /// Editions of earlier versions do not tell kinds in their tree.
    QString kindOf(const Pin &pin)
    {
        QString &kind = m_kinds[pin.name];
        if (kind.isEmpty())
            kind = QJsonDocument::fromJson(m_after.bytesOf(pin)).object().value(u"kind"_s).toString();
        return kind;
    }

    const FrozenState &m_after;
    QHash<QString, Pin> m_same;
    QHash<QString, QString> m_kinds;
};

} // namespace

FrozenState stateOf(const EditionPlan &plan)
{
    FrozenState state{plan.header, {}, {}};
    QHash<QString, QByteArray> bytes; // shares what the plan holds
    for (const Piece &piece : plan.entries) {
        state.entries.append({piece.name, base::Hash::of(QByteArrayView(piece.bytes))});
        bytes.insert(piece.name, piece.bytes);
    }
    state.bytesOf = [bytes](const Pin &entry) { return bytes.value(entry.name); };
    return state;
}

Result<QList<EntryDifference>> differencesBetween(const FrozenState &before, const FrozenState &after)
{
    Pieces pieces(before, after);
    const Result<model::Incoming> earlier = pieces.manualOf(before);
    if (!earlier)
        return earlier.error();
    const Result<model::Incoming> later = pieces.manualOf(after);
    if (!later)
        return later.error();
    QList<EntryDifference> differences = differencesBetween(earlier->manual, later->manual);
    for (EntryDifference &difference : differences)
        pieces.nameStandIns(difference);
    return differences;
}

} // namespace history
