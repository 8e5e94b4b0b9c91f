// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/foundmodel.h"

#include "model/key.h"
#include "text/markup.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"

namespace ui::search {

namespace {

constexpr qsizetype around = 60; // characters of a text on either side of what was found

/// What a group is about: an entry, or what stands in a register.
model::ObjectRef homeOf(const model::ObjectRef &object, const model::Manual &manual)
{
    const model::EntryId entry = manual.entryOf(object);
    return entry.isNull() ? object : model::ref(entry);
}

QString spoken(QString snippet)
{
    return snippet.remove(QChar(2)).remove(QChar(3)).simplified();
}

} // namespace

void FoundModel::show(const QList<Found> &found, const model::Manual &manual)
{
    beginResetModel();
    m_manual = manual;
    m_groups.clear();
    const QList<Found> was = std::exchange(m_found, {});
    const QBitArray ticks = m_ticks;
    QHash<model::ObjectRef, qsizetype> groups;
    QList<QList<Found>> lists;
    for (const Found &each : found) {
        const model::ObjectRef home = homeOf(each.text.object, manual);
        auto at = groups.constFind(home);
        if (at == groups.cend()) {
            at = groups.insert(home, lists.size());
            lists.append(QList<Found>());
            m_groups.append({home, 0, 0});
        }
        lists[*at].append(each);
    }
    for (qsizetype i = 0; i < lists.size(); ++i) {
        m_groups[i].first = m_found.size();
        m_groups[i].count = lists[i].size();
        m_found.append(lists[i]);
    }
    m_ticks = QBitArray(m_found.size(), true);
    keepUnticked(was, ticks);
    endResetModel();
}

// In a wording as many finds as before are the same ones in the same order, wherever they stand by now. Of another number nobody
// knows which is which: there nothing is replaced that was not ticked again.
void FoundModel::keepUnticked(const QList<Found> &was, const QBitArray &ticks)
{
    if (ticks.count(false) == 0)
        return;
    const auto wordingOf = [](const Found &found) { return model::wordingKey(found.text, found.language); };
    QHash<model::Key, QList<bool>> before;
    for (qsizetype i = 0; i < was.size(); ++i)
        before[wordingOf(was[i])].append(ticks.testBit(i));
    QHash<model::Key, QList<qsizetype>> now;
    for (qsizetype i = 0; i < m_found.size(); ++i)
        now[wordingOf(m_found[i])].append(i);
    for (auto each = now.cbegin(); each != now.cend(); ++each) {
        const QList<bool> ticked = before.value(each.key());
        const bool isSame = ticked.size() == each->size();
        for (qsizetype i = 0; ticked.contains(false) && i < each->size(); ++i)
            m_ticks.setBit(each->at(i), isSame && ticked[i]);
    }
}

void FoundModel::setTickable(bool tickable)
{
    if (m_tickable == tickable)
        return;
    beginResetModel();
    m_tickable = tickable;
    endResetModel();
}

const Found *FoundModel::found(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_found[m_groups[qsizetype(index.internalId()) - 1].first + index.row()];
}

QList<edit::Find> FoundModel::ticked() const
{
    QList<edit::Find> finds;
    for (qsizetype i = 0; i < m_found.size(); ++i)
        if (m_ticks.testBit(i) && m_found[i].place)
            finds.append({m_found[i].text, m_found[i].language, *m_found[i].place});
    return finds;
}

// The internal id of a find is its group's number from 1; a group's is 0.
QModelIndex FoundModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex FoundModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 ? int(m_groups[parent.row()].count) : 0;
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups[index.row()], role);
    return foundData(m_groups[qsizetype(index.internalId()) - 1].first + index.row(), role);
}

QString FoundModel::nameOf(const Group &group) const
{
    if (group.about.kind == model::ObjectKind::Entry)
        return text::plain(language::entryName(model::EntryId(group.about.id), m_manual));
    return language::placeText({group.about, std::nullopt}, m_manual);
}

QVariant FoundModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return tr("%1 (%2)", "entry, how many places").arg(nameOf(group)).arg(group.count);
    case Qt::AccessibleTextRole: return tr("%1: %n place(s)", "entry", int(group.count)).arg(nameOf(group));
    case Qt::CheckStateRole: return m_tickable ? QVariant(tickOf(group)) : QVariant();
    default: return {};
    }
}

QVariant FoundModel::foundData(qsizetype at, int role) const
{
    const Found &found = m_found[at];
    switch (role) {
    case SnippetRole: return snippetOf(found);
    case Qt::DisplayRole: return spoken(snippetOf(found));
    case LanguageRole: return language::languageSign(found.language);
    case GlossaryRole: return found.isByGlossary;
    case Qt::CheckStateRole: return m_tickable ? QVariant(m_ticks.testBit(at) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole: return found.isByGlossary ? tr("Found by its counterpart in the glossary") : QString();
    case Qt::AccessibleTextRole: {
        const QString said = tr("%1: %2", "language, words found there")
                                 .arg(language::capitalised(language::languageName(found.language)), spoken(snippetOf(found)));
        return found.isByGlossary ? tr("%1 (by the glossary)").arg(said) : said;
    }
    default: return {};
    }
}

QString FoundModel::snippetOf(const Found &found) const
{
    const model::Text *text = found.place ? m_manual.text(found.text) : nullptr;
    if (!text)
        return found.snippet;
    const QString shown = text::shownTextOf(text->in(found.language).text(), found.place->note);
    const text::Stretch &at = found.place->at;
    if (at.end() > shown.size())
        return shown; // it was changed meanwhile
    qsizetype from = std::max<qsizetype>(0, at.start - around);
    while (from > 0 && !shown[from - 1].isSpace())
        --from;
    const QString before = shown.mid(from, at.start - from);
    const QString after = shown.mid(at.end(), 2 * around);
    const QString note = found.place->note > 0 ? tr("Note: ") : QString();
    return note + (from > 0 ? QStringLiteral("…") : QString()) + before + QChar(2) + shown.mid(at.start, at.length) + QChar(3) + after
           + (at.end() + 2 * around < shown.size() ? QStringLiteral("…") : QString());
}

Qt::CheckState FoundModel::tickOf(const Group &group) const
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < group.count; ++i)
        count += m_ticks.testBit(group.first + i) ? 1 : 0;
    return count == 0 ? Qt::Unchecked : count == group.count ? Qt::Checked : Qt::PartiallyChecked;
}

bool FoundModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !m_tickable)
        return false;
    const bool isGroup = index.internalId() == 0;
    const int row = isGroup ? index.row() : int(index.internalId()) - 1;
    const Group &group = m_groups[row];
    const bool ticked = value.toInt() == Qt::Checked;
    if (isGroup)
        m_ticks.fill(ticked, int(group.first), int(group.first + group.count));
    else
        m_ticks.setBit(group.first + index.row(), ticked);
    const QModelIndex top = createIndex(row, 0, quintptr(0));
    Q_EMIT dataChanged(top, top, {Qt::CheckStateRole});
    Q_EMIT dataChanged(this->index(0, 0, top), this->index(int(group.count) - 1, 0, top), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_tickable ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace ui::search
