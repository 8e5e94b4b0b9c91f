// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/peoplemodel.h"

#include "exchange/participantcolumns.h"
#include "model/sittings.h"
#include "ui/language/wordtext.h"

#include <QCollator>
#include <QLocale>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

/// Null for what is no text of its own.
QString Participant::*wordsIn(int column)
{
    switch (column) {
    case PeopleModel::Name: return &Participant::name;
    case PeopleModel::Organisation: return &Participant::organisation;
    case PeopleModel::Network: return &Participant::network;
    case PeopleModel::Role: return &Participant::role;
    case PeopleModel::Email: return &Participant::email;
    case PeopleModel::Needs: return &Participant::needs;
    default: return nullptr;
    }
}

QVariant codeOf(const Participant &person)
{
    return person.language ? QVariant(base::codeOf(*person.language)) : QVariant(QString());
}

} // namespace

QString sittingLabel(const Sitting &sitting)
{
    const QLocale locale;
    const QString day = sitting.day.isValid()
                            ? QString(locale.dayName(sitting.day.dayOfWeek(), QLocale::ShortFormat) + u' '
                                      + sitting.day.toString(u"d/M"))
                            : QString();
    return QString(day + u' ' + sitting.from.toString(u"HH:mm")).trimmed();
}

void PeopleModel::show(MeetingId meeting, const QList<Sitting> &sittings, bool isWritable)
{
    if (meeting == m_meeting && sittings == m_sittings && isWritable == m_isWritable)
        return;
    beginResetModel();
    if (meeting != m_meeting)
        m_people.clear();
    m_meeting = meeting;
    m_sittings = sittings;
    m_isWritable = isWritable;
    endResetModel();
}

void PeopleModel::setPeople(const QList<Participant> &people)
{
    if (people == m_people)
        return;
    beginResetModel();
    m_people = people;
    endResetModel();
}

int PeopleModel::numberOf(int column) const
{
    return column < FirstSitting ? -1 : numberAt(m_sittings, column - FirstSitting);
}

int PeopleModel::presentAt(int sitting) const
{
    return int(std::count_if(m_people.begin(), m_people.end(),
                             [&](const Participant &person) { return person.present.contains(sitting); }));
}

void PeopleModel::remove(QSet<int> rows)
{
    QList<Participant> kept;
    for (int row = 0; row < m_people.size(); ++row)
        if (!rows.contains(row))
            kept.append(m_people[row]);
    if (kept.size() == m_people.size() || !m_isWritable)
        return;
    setPeople(kept);
    Q_EMIT edited();
}

void PeopleModel::sortBy(int column)
{
    QCollator collator;
    collator.setNumericMode(true);
    QList<Participant> sorted = m_people;
    const auto key = [&](const Participant &person) {
        return column < FirstSitting                            ? shown(person, column)
               : person.present.contains(numberOf(column)) ? u"0"_s
                                                                : u"1"_s;
    };
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Participant &one, const Participant &other) {
        return collator.compare(key(one), key(other)) < 0;
    });
    if (sorted == m_people || !m_isWritable)
        return;
    setPeople(sorted);
    Q_EMIT edited();
}

void PeopleModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size()) + (m_isWritable ? 1 : 0);
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstSitting + int(m_sittings.size());
}

QString PeopleModel::shown(const Participant &person, int column) const
{
    if (column == Language)
        return person.language ? language::languageName(*person.language) : QString();
    const auto words = wordsIn(column);
    return words ? person.*words : QString();
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (isNew(index.row()))
        return role == Qt::DisplayRole && index.column() == Name ? QVariant(tr("New person…")) : QVariant();
    const Participant &person = m_people[index.row()];
    const int sitting = numberOf(index.column());
    if (sitting >= 0) {
        const bool isPresent = person.present.contains(sitting);
        if (role == Qt::CheckStateRole)
            return isPresent ? Qt::Checked : Qt::Unchecked;
        return role == Qt::AccessibleTextRole ? QVariant(isPresent ? tr("present") : tr("absent"))
                                              : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return shown(person, index.column());
    case Qt::EditRole:
        return index.column() == Language ? codeOf(person) : QVariant(shown(person, index.column()));
    default: return {};
    }
}

bool PeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_isWritable || !index.isValid())
        return false;
    const bool isDone = role == Qt::CheckStateRole ? tick(index, value.toInt() == Qt::Checked)
                                                   : role == Qt::EditRole && write(index, value);
    if (isDone) {
        Q_EMIT dataChanged(index, index);
        Q_EMIT edited();
    }
    return isDone;
}

bool PeopleModel::write(const QModelIndex &index, const QVariant &value)
{
    const QString words = value.toString().simplified();
    if (isNew(index.row())) {
        if (words.isEmpty() || !wordsIn(index.column())) // somebody is more than a tick or a language
            return false;
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        Participant fresh;
        fresh.id = ParticipantId::create();
        fresh.meeting = m_meeting;
        m_people.append(fresh);
        endInsertRows();
    }
    Participant changed = m_people[index.row()];
    if (index.column() == Language)
        changed.language = exchange::languageCalled(words);
    else if (const auto part = wordsIn(index.column()))
        changed.*part = words;
    return std::exchange(m_people[index.row()], changed) != changed;
}

bool PeopleModel::tick(const QModelIndex &index, bool isPresent)
{
    const int sitting = numberOf(index.column());
    if (sitting < 0 || isNew(index.row()))
        return false;
    QSet<int> &present = m_people[index.row()].present;
    isPresent ? void(present.insert(sitting)) : void(present.remove(sitting));
    return true;
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && !isNew(section) ? QVariant(section + 1) : QVariant();
    const int sitting = section - FirstSitting;
    if (sitting >= 0 && sitting < m_sittings.size()) {
        if (role == Qt::DisplayRole)
            return sittingLabel(m_sittings[sitting]);
        return role == Qt::ToolTipRole ? QVariant(tr("Who was there: %1").arg(presentAt(numberOf(section))))
                                       : QVariant();
    }
    if (role == Qt::ToolTipRole)
        return tr("Click to put the list in this order.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Organisation: return tr("Organisation");
    case Network: return tr("Network");
    case Role: return tr("Role");
    case Language: return tr("Language");
    case Email: return tr("E-mail");
    case Needs: return tr("Diet, access");
    default: return {};
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    const bool isTick = index.column() >= FirstSitting;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (m_isWritable && !isTick)
        flags |= Qt::ItemIsEditable;
    if (isTick && !isNew(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace ui::meetings
