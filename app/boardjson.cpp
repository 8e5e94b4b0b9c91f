// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boardjson.h"

#include "model/vocabulary.h"

namespace app {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

template<typename ObjectId>
QJsonArray codes(const QList<ObjectId> &objects, const Manual &manual)
{
    QJsonArray json;
    for (const ObjectId &object : objects)
        json.append(manual.codeOf(ref(object)));
    return json;
}

QJsonObject stages(const check::Board &board, const Manual &manual)
{
    QJsonObject json;
    for (const Lifecycle stage : {Lifecycle::Unstated, Lifecycle::Proposed, Lifecycle::BeingWritten, Lifecycle::Active,
                                  Lifecycle::Ended, Lifecycle::Succeeded})
        json.insert(stage == Lifecycle::Unstated ? u"unstated"_s : codeOf(stage), codes(board.practices[size_t(stage)], manual));
    return json;
}

QJsonArray dues(const QList<check::Due> &list, const Manual &manual)
{
    QJsonArray json;
    for (const check::Due &due : list)
        json.append(QJsonObject{{"entry"_L1, manual.codeOf(ref(manual.entryOf(due.object)))},
                                {"what"_L1, due.contact ? u"contact"_s : codeOf(due.object.kind)},
                                {"id"_L1, manual.codeOf(due.object)},
                                {"on"_L1, due.on.toString(Qt::ISODate)}});
    return json;
}

QJsonObject tallies(const std::array<check::FieldTally, 2> &both)
{
    QJsonObject json;
    for (const base::Language language : base::bothLanguages) {
        const check::FieldTally &tally = both[size_t(base::indexOf(language))];
        json.insert(base::codeOf(language), QJsonObject{{"said"_L1, tally.said}, {"behind"_L1, tally.behind},
                                                        {"unsaid"_L1, tally.unsaid}, {"open"_L1, tally.open}});
    }
    return json;
}

QString codeOfField(const SheetField &field)
{
    return field.id.isNull() ? codeOf(field.header.role) : codeOf(field);
}

QJsonArray networks(const check::Board &board, const Manual &manual)
{
    QJsonArray json;
    for (const check::NetworkRow &row : board.networks) {
        QJsonObject fields;
        for (qsizetype i = 0; i < row.fields.size(); ++i)
            fields.insert(codeOfField(board.fields[i]), tallies(row.fields[i]));
        QJsonObject line{{"sheets"_L1, codes(row.sheets, manual)}, {"fields"_L1, fields}};
        if (!row.network.isNull())
            line.insert("network"_L1, manual.codeOf(ref(row.network)));
        json.append(line);
    }
    return json;
}

QJsonArray practices(const check::Board &board, const Manual &manual)
{
    QJsonArray json;
    for (const check::PracticeRow &row : board.matrix) {
        QJsonArray principles;
        for (qsizetype i = 0; i < row.illustrates.size(); ++i)
            if (row.illustrates[i])
                principles.append(codeOf(manual.principles()[i]));
        json.append(QJsonObject{{"id"_L1, manual.codeOf(ref(row.practice))}, {"principles"_L1, principles}, {"said"_L1, row.said},
                                {"wanted"_L1, row.wanted}, {"behind"_L1, row.isBehind}, {"due"_L1, row.isDue}});
    }
    return json;
}

} // namespace

QJsonObject toJson(const check::Board &board, const Manual &manual)
{
    QJsonObject behind;
    for (const base::Language language : base::bothLanguages) {
        const check::Backlog &backlog = board.backlog[size_t(base::indexOf(language))];
        behind.insert(base::codeOf(language), QJsonObject{{"missing"_L1, backlog.missing}, {"behind"_L1, backlog.behind},
                                                          {"entries"_L1, codes(backlog.entries, manual)}});
    }
    return {{"stages"_L1, stages(board, manual)},
            {"due"_L1, dues(board.due, manual)},
            {"dueSoon"_L1, dues(board.dueSoon, manual)},
            {"languages"_L1, behind},
            {"openComments"_L1, codes(board.openComments, manual)},
            {"meetings"_L1, codes(board.meetings, manual)},
            {"toSign"_L1, codes(board.toSign, manual)},
            {"networks"_L1, networks(board, manual)},
            {"practices"_L1, practices(board, manual)}};
}

QJsonArray toJson(const QList<check::OverduePeople> &overdue, const model::Manual &manual)
{
    QJsonArray json;
    for (const check::OverduePeople &people : overdue) {
        QJsonObject line{{"meeting"_L1, manual.codeOf(ref(people.meeting))}, {"count"_L1, people.count}};
        if (people.since.isValid())
            line.insert("since"_L1, people.since.toString(Qt::ISODate));
        json.append(line);
    }
    return json;
}

} // namespace app
