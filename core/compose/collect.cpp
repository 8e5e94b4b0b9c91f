// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/collect.h"

#include <QSet>

namespace compose {

namespace {

using model::EntryId;

base::Result<QList<EntryId>> wantedEntries(const model::Manual &manual, const QStringList &codes)
{
    if (codes.isEmpty())
        return manual.readingOrder();
    QSet<EntryId> wanted;
    for (const QString &code : codes) {
        const std::optional<model::ObjectRef> object = manual.find(code);
        if (!object || object->kind != model::ObjectKind::Entry)
            return base::Error{base::ErrorKind::UnknownEntry, {}, {code}};
        for (const EntryId id : manual.readingOrder(EntryId(object->id)))
            wanted.insert(id);
    }
    QList<EntryId> inOrder;
    for (const EntryId id : manual.readingOrder()) {
        if (wanted.contains(id))
            inOrder.append(id);
    }
    return inOrder;
}

/// Walks the entries with their place in the structure tree.
class EntryWalk final
{
public:
    explicit EntryWalk(Collecting &collecting) : m_collecting(collecting) {}

    void visit(const model::Entry &entry)
    {
        const auto parent = m_open.constFind(entry.header.parent);
        const Open above = parent == m_open.constEnd() ? Open{} : *parent;
        Place place;
        place.level = above.level;
        const Tag tag = entry.header.kind == model::EntryKind::Part ? Tag::Part : Tag::Sect;
        place.parent = m_collecting.plan.addNode(tag, above.node);
        place.entry = runningTitle(entry, above);
        collectOpening(m_collecting, entry, place);
        m_open.insert(entry.id, {place.parent, place.level, place.entry});
        collectPassages(m_collecting, entry, place);
    }

private:
    struct Open {
        int node = 0;
        int level = 0;
        int entry = -1;
    };
    int runningTitle(const model::Entry &entry, const Open &above);

    Collecting &m_collecting;
    QHash<EntryId, Open> m_open;
};

int EntryWalk::runningTitle(const model::Entry &entry, const Open &above)
{
    std::vector<RunningTitle> &titles = m_collecting.plan.entries;
    RunningTitle title = above.entry < 0 ? RunningTitle{} : titles[size_t(above.entry)];
    std::vector<QString> own;
    for (int column = 0; column < m_collecting.columnCount(); ++column)
        own.push_back(m_collecting.title(entry.title, column));
    if (entry.header.kind == model::EntryKind::Part || title.part.empty())
        title.part = own;
    else if (title.module.empty() || entry.header.kind == model::EntryKind::Practice)
        title.module = own;
    titles.push_back(std::move(title));
    return int(titles.size()) - 1;
}

} // namespace

base::Result<Plan> collect(const model::Manual &manual, const Request &request,
                           const std::array<Words, 2> &words)
{
    const base::Result<QList<EntryId>> entries = wantedEntries(manual, request.entries);
    if (!entries)
        return entries.error();
    Collecting collecting(manual, request, words);
    for (const EntryId id : *entries)
        collecting.include(*manual.entry(id));
    if (request.entries.isEmpty())
        collecting.includeRegisters();
    EntryWalk walk(collecting);
    for (const EntryId id : *entries)
        walk.visit(*manual.entry(id));
    if (collecting.hasRegisters())
        collectRegisters(collecting);
    return std::move(collecting.plan);
}

Tag headingTag(int level)
{
    return static_cast<Tag>(int(Tag::H1) + std::clamp(level, 1, 6) - 1);
}

void listHeading(Collecting &collecting, Block &block, const model::Text &title, const QString &code,
                 int level, bool inContents)
{
    Heading heading;
    heading.level = level;
    heading.inContents = inContents;
    heading.block = int(collecting.plan.blocks.size()) - 1;
    for (int column = 0; column < collecting.columnCount(); ++column) {
        heading.titles.push_back(collecting.title(title, column));
        heading.destinations.push_back(collecting.destination(code, column));
        collecting.plan.linked.insert(heading.destinations.back());
    }
    block.heading = int(collecting.plan.headings.size());
    collecting.plan.headings.push_back(std::move(heading));
}

} // namespace compose
