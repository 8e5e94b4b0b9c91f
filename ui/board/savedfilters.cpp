// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/savedfilters.h"

#include <QSettings>

namespace ui::board {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &manual)
{
    return u"board/filters/m"_s + QString::fromLatin1(manual.toUtf8().toHex()); // a code may hold what a settings key may not
}

void keepAll(const QString &manual, const QList<SavedFilter> &filters)
{
    QVariantList list;
    for (const SavedFilter &filter : filters)
        list.append(QVariantMap{{u"name"_s, filter.name}, {u"words"_s, filter.words}, {u"choices"_s, filter.choices}});
    QSettings().setValue(keyOf(manual), list);
}

} // namespace

QList<SavedFilter> savedFilters(const QString &manual)
{
    QList<SavedFilter> filters;
    for (const QVariant &each : QSettings().value(keyOf(manual)).toList()) {
        const QVariantMap map = each.toMap();
        if (const QString name = map.value(u"name"_s).toString(); !name.isEmpty())
            filters.append({name, map.value(u"words"_s).toString(), map.value(u"choices"_s).toMap()});
    }
    return filters;
}

void keepFilter(const QString &manual, const SavedFilter &filter)
{
    QList<SavedFilter> filters = savedFilters(manual);
    const auto same = std::find_if(filters.begin(), filters.end(), [&](const SavedFilter &each) { return each.name == filter.name; });
    if (same == filters.end())
        filters.append(filter);
    else
        *same = filter;
    keepAll(manual, filters);
}

void forgetFilter(const QString &manual, const QString &name)
{
    QList<SavedFilter> filters = savedFilters(manual);
    filters.removeIf([&](const SavedFilter &each) { return each.name == name; });
    keepAll(manual, filters);
}

} // namespace ui::board
