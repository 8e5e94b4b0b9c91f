// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/changelog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace history {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const std::array<QString, 2> &texts)
{
    return {{u"fr"_s, texts[0]}, {u"nl"_s, texts[1]}};
}

std::array<QString, 2> textsFrom(const QJsonValue &value)
{
    return {value[u"fr"].toString(), value[u"nl"].toString()};
}

base::Error missing(const QString &place, const QString &key)
{
    return {base::ErrorKind::MissingKey, place, {key}};
}

QStringList codesFrom(const QJsonArray &array)
{
    QStringList codes;
    for (const QJsonValue &code : array)
        codes.append(code.toString());
    return codes;
}

} // namespace

Changelog changelogOf(const QString &since, const QList<EntryDifference> &differences)
{
    Changelog changelog{since, {}};
    for (const EntryDifference &difference : differences) {
        ChangelogLine line{difference.code, difference.title, {}, {}};
        for (const Novelty novelty : difference.novelties)
            line.novelties.append(codeOf(novelty));
        changelog.lines.append(line);
    }
    return changelog;
}

QByteArray encode(const Changelog &changelog)
{
    QJsonArray lines;
    for (const ChangelogLine &line : changelog.lines) {
        QJsonObject json{{u"entry"_s, line.entry},
                         {u"title"_s, toJson(line.title)},
                         {u"changes"_s, QJsonArray::fromStringList(line.novelties)}};
        if (!line.remark[0].isEmpty() || !line.remark[1].isEmpty())
            json.insert(u"remark"_s, toJson(line.remark));
        lines.append(json);
    }
    return QJsonDocument(QJsonObject{{u"since"_s, changelog.since}, {u"lines"_s, lines}}).toJson(QJsonDocument::Compact);
}

base::Result<Changelog> changelogFrom(const QByteArray &bytes)
{
    QJsonParseError problem{};
    const QJsonObject object = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return base::Error{base::ErrorKind::NotJson, {}, {QString::number(problem.offset)}};
    if (!object.value(u"lines"_s).isArray())
        return missing({}, u"lines"_s);
    Changelog changelog{object.value(u"since"_s).toString(), {}};
    const QJsonArray lines = object.value(u"lines"_s).toArray();
    for (const QJsonValue &line : lines) {
        if (line[u"entry"].toString().isEmpty())
            return missing(u"lines[%1]"_s.arg(changelog.lines.size()), u"entry"_s);
        changelog.lines.append({line[u"entry"].toString(), textsFrom(line[u"title"]), codesFrom(line[u"changes"].toArray()),
                                textsFrom(line[u"remark"])});
    }
    return changelog;
}

} // namespace history
