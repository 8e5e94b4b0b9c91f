// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/compare.h"

#include "history/entrytexts.h"

#include <QSet>
#include <algorithm>

namespace history {

using namespace Qt::StringLiterals;
using base::Language;
using model::Entry;
using model::EntryId;
using model::Lifecycle;
using model::Manual;

namespace {

template<typename ObjectId>
QString codeIn(const Manual &manual, ObjectId id)
{
    return id.isNull() ? QString() : manual.codeOf(model::ref(id));
}

bool isOver(const Entry &entry)
{
    return entry.header.lifecycle == Lifecycle::Ended || entry.header.lifecycle == Lifecycle::Succeeded;
}

/// How its passages are built: order, kinds and levels.
QStringList shapeOf(const Manual &manual, const Entry &entry)
{
    QStringList shape;
    for (const model::Passage &passage : entry.passages) {
        const model::PassageHeader &header = passage.header;
        const QStringList place{model::codeOf(passage),         QString::number(int(header.kind)), QString::number(header.level),
                                QString::number(header.column), codeIn(manual, header.parent),     codeIn(manual, header.picture)};
        shape.append(place.join(u'\n'));
    }
    return shape;
}

QStringList figuresOf(const Entry &entry)
{
    QStringList codes;
    for (const model::Figure &figure : entry.figures)
        codes.append(model::codeOf(figure));
    return codes;
}

/// Whether a fact makes an entry an updated one: what its figures say is told by itself, and that it ended just now.
bool isUpdate(const FactDifference &fact, bool endedNow)
{
    return !isOfFigures(fact.fact) && !(endedNow && isOfLife(fact.fact));
}

QStringList codesUnder(const Manual &manual, EntryId parent)
{
    QStringList codes;
    for (const EntryId &child : manual.children(parent))
        codes.append(codeIn(manual, child));
    return codes;
}

const Entry *entryCalled(const Manual &manual, const QString &code)
{
    const std::optional<model::ObjectRef> found = manual.find(code);
    return found && found->kind == model::ObjectKind::Entry ? manual.entry(EntryId(found->id)) : nullptr;
}

EntryDifference named(const Entry &entry)
{
    return {model::codeOf(entry), entry.header.kind,
            {entry.title.in(Language::French).text(), entry.title.in(Language::Dutch).text()}, {}, {}};
}

EntryDifference whole(const Entry &entry, Novelty novelty)
{
    EntryDifference difference = named(entry);
    difference.novelties = {novelty};
    const QList<PlacedText> texts = passageTextsOf(entry) + figureTextsOf(entry);
    difference.texts = novelty == Novelty::New ? textDifferences({}, texts) : textDifferences(texts, {});
    return difference;
}

/// Two manuals side by side.
class Comparison final
{
public:
    Comparison(const Manual &before, const Manual &after) : m_before(before), m_after(after) {}

    QList<EntryDifference> differences()
    {
        findMoves({}, {});
        QList<EntryDifference> found;
        for (const EntryId &id : m_after.readingOrder())
            if (const EntryDifference difference = differenceOf(*m_after.entry(id)); !difference.novelties.isEmpty())
                found.append(difference);
        for (const EntryId &id : m_before.readingOrder())
            if (const Entry &entry = *m_before.entry(id); !entryCalled(m_after, model::codeOf(entry)))
                found.append(whole(entry, Novelty::Removed));
        return found;
    }

private:
    void findMoves(EntryId parentBefore, EntryId parentAfter)
    {
        m_moved |= movedAmong(codesUnder(m_before, parentBefore), codesUnder(m_after, parentAfter));
        for (const EntryId &child : m_after.children(parentAfter))
            if (const Entry *before = entryCalled(m_before, codeIn(m_after, child)))
                findMoves(before->id, child);
    }

    bool isMoved(const Entry &before, const Entry &after) const
    {
        return codeIn(m_before, before.header.parent) != codeIn(m_after, after.header.parent)
               || m_moved.contains(model::codeOf(after));
    }

    QList<Novelty> noveltiesOf(const Entry &before, const Entry &after, const EntryDifference &difference, bool figuresReworded) const
    {
        const bool endedNow = isOver(after) && !isOver(before);
        const auto isAny = [&](const auto &question) { return std::ranges::any_of(difference.facts, question); };
        const bool updated = isAny([&](const FactDifference &fact) { return isUpdate(fact, endedNow); });
        const bool refreshed = isAny([](const FactDifference &fact) { return isOfFigures(fact.fact); });
        QList<Novelty> novelties;
        const auto note = [&](bool is, Novelty novelty) {
            if (is)
                novelties.append(novelty);
        };
        note(endedNow, Novelty::Ended);
        note(!difference.texts.isEmpty() || updated || difference.isRebuilt, Novelty::Updated);
        note(figuresReworded || refreshed || figuresOf(before) != figuresOf(after), Novelty::DataRefreshed);
        note(isMoved(before, after), Novelty::Moved);
        return novelties;
    }

    EntryDifference differenceOf(const Entry &after) const
    {
        const Entry *before = entryCalled(m_before, model::codeOf(after));
        if (!before)
            return whole(after, Novelty::New);
        EntryDifference difference = named(after);
        difference.texts = textDifferences(passageTextsOf(*before), passageTextsOf(after));
        difference.facts = factDifferences(m_before, *before, m_after, after);
        difference.isRebuilt = shapeOf(m_before, *before) != shapeOf(m_after, after);
        const QList<TextDifference> figures = textDifferences(figureTextsOf(*before), figureTextsOf(after));
        difference.novelties = noveltiesOf(*before, after, difference, !figures.isEmpty());
        difference.texts += figures;
        return difference;
    }

    const Manual &m_before;
    const Manual &m_after;
    QSet<QString> m_moved;
};

} // namespace

QList<EntryDifference> differencesBetween(const Manual &before, const Manual &after)
{
    return Comparison(before, after).differences();
}

QString codeOf(Novelty novelty)
{
    switch (novelty) {
    case Novelty::New: return u"new"_s;
    case Novelty::Removed: return u"removed"_s;
    case Novelty::Ended: return u"ended"_s;
    case Novelty::Updated: return u"updated"_s;
    case Novelty::DataRefreshed: return u"data_refreshed"_s;
    case Novelty::Moved: return u"moved"_s;
    }
    return {};
}

std::optional<Novelty> noveltyFrom(const QString &code)
{
    for (int i = int(Novelty::New); i <= int(Novelty::Moved); ++i)
        if (codeOf(Novelty(i)) == code)
            return Novelty(i);
    return std::nullopt;
}

} // namespace history
