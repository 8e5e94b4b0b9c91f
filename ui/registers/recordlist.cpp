// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/recordlist.h"

#include "base/parallel.h"
#include "text/fold.h"
#include "text/sortkey.h"
#include "ui/language/wordtext.h"
#include "ui/registers/registerwords.h"

#include <QThread>

namespace ui::registers {

using namespace model;
using base::Language;

namespace {

constexpr qsizetype mostAtOnce = 1000; // records that are listed while the window waits

/// Everything somebody may look for it by.
QString wordsOf(const Record &record)
{
    QStringList words;
    for (const Language language : base::bothLanguages)
        for (const Fact fact : {Fact::Name, Fact::Forms})
            words.append(read(record, fact, language));
    for (const Fact fact : {Fact::Spellings, Fact::Url, Fact::Credit})
        words.append(read(record, fact, Language::French));
    words.removeDuplicates();
    return words.join(u'\n');
}

} // namespace

void RecordList::show(const Manual &manual, Register which, Language first)
{
    m_reading.callOff();
    if (which != m_which || first != m_first) { // articles at the front are those of a language
        m_which = which;
        m_first = first;
        take({});
    }
    const auto reading = [manual, which, first, known = m_listing.known](const base::CancelToken &) { return read(manual, which, first, known); };
    if (countOf(manual, which) > mostAtOnce)
        return m_reading.ask(reading);
    m_reading.forget();
    take(reading({}));
    Q_EMIT listed();
}

RecordList::Listing RecordList::read(const Manual &manual, Register which, Language first, const Memory &known)
{
    const QList<Record> records = recordsOf(manual, which);
    Listing listing;
    listing.lines.resize(records.size());
    Line *lines = listing.lines.data();
    base::inParallel(records.size(), QThread::idealThreadCount(),
                     [&](qsizetype index, int) { lines[index] = lineOf(records[index], first, known); });
    for (const Line &line : std::as_const(listing.lines)) {
        listing.known.insert(line.words, {line.key, line.sought, line.folded});
        ++listing.names[line.folded[0]];
        if (line.folded[1] != line.folded[0])
            ++listing.names[line.folded[1]];
    }
    if (which != Register::Principles) // those have an order of their own
        std::sort(listing.lines.begin(), listing.lines.end(), [](const Line &left, const Line &right) { return left.key < right.key; });
    return listing;
}

/// In any thread.
RecordList::Line RecordList::lineOf(const Record &record, Language first, const Memory &memory)
{
    Line line;
    line.object = refOf(record);
    line.names = {nameOf(record, first), nameOf(record, base::other(first))};
    line.any = anyNameOf(record, first);
    line.words = line.any + u'\n' + wordsOf(record);
    const auto known = memory.constFind(line.words);
    const bool isKnown = known != memory.cend();
    line.key = isKnown ? known->key : text::sortKey(text::withoutArticle(line.any, first));
    line.sought = isKnown ? known->sought : text::folded(line.words);
    line.folded = isKnown ? known->folded : std::array{text::folded(line.names[0]), text::folded(line.names[1])};
    return line;
}

void RecordList::take(const Listing &listing)
{
    beginResetModel();
    m_listing = listing;
    sift();
    endResetModel();
}

void RecordList::setFilter(const QString &words)
{
    beginResetModel();
    m_words = text::folded(words).split(u' ', Qt::SkipEmptyParts);
    sift();
    endResetModel();
}

void RecordList::sift()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_listing.lines.size(); ++i)
        if (std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return m_listing.lines[i].sought.contains(word); }))
            m_shown.append(i);
}

std::optional<ObjectRef> RecordList::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? std::optional(m_listing.lines[m_shown[row]].object) : std::nullopt;
}

int RecordList::rowOf(const ObjectRef &object) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(), [&](qsizetype i) { return m_listing.lines[i].object == object; });
    return found == m_shown.cend() ? -1 : int(found - m_shown.cbegin());
}

QString RecordList::nameAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_listing.lines[m_shown[row]].any : QString();
}

bool RecordList::isNameShared(const ObjectRef &object) const
{
    const auto found = std::find_if(m_listing.lines.cbegin(), m_listing.lines.cend(), [&](const Line &line) { return line.object == object; });
    return found != m_listing.lines.cend() && std::any_of(found->folded.cbegin(), found->folded.cend(), [this](const QString &name) {
        return !name.isEmpty() && m_listing.names.value(name) > 1;
    });
}

int RecordList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RecordList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_which == Register::References ? 1 : 2;
}

QVariant RecordList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Line &line = m_listing.lines[m_shown[index.row()]];
    const QString &name = line.names[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        if (!name.isEmpty())
            return name;
        return index.column() == 0 && line.names[1].isEmpty() ? line.any : QStringLiteral("–");
    case Qt::ToolTipRole: return name.isEmpty() ? line.any : name;
    case Qt::AccessibleTextRole:
        if (index.column() == 0 && line.names[0].isEmpty() && line.names[1].isEmpty())
            return line.any;
        return name.isEmpty() ? tr("not written in this language") : name;
    default: return {};
    }
}

QVariant RecordList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (m_which == Register::References)
        return registerName(m_which);
    return language::capitalised(language::languageName(section == 0 ? m_first : base::other(m_first)));
}

} // namespace ui::registers
