// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/ruletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::language {

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString number(const QStringList &details, qsizetype index)
{
    return QLocale().toString(details.value(index).toLongLong());
}

} // namespace

QString ruleText(const QStringList &details)
{
    const QString rule = details.value(0);
    if (rule == QLatin1StringView("last_of_table"))
        return RuleText::tr("A table keeps at least one row and one column. To remove it altogether, choose “Delete table”.");
    if (rule == QLatin1StringView("table_rows"))
        return RuleText::tr("A table of %1 rows is too large: the limit is %2.").arg(number(details, 1), number(details, 2));
    if (rule == QLatin1StringView("table_columns"))
        return RuleText::tr("A table of %1 columns is too large: the limit is %2.").arg(number(details, 1), number(details, 2));
    if (rule == QLatin1StringView("no_heading"))
        return RuleText::tr("Only a heading can begin a page.");
    if (rule == QLatin1StringView("picture_used"))
        return RuleText::tr("This picture is still shown or linked to somewhere.");
    if (rule == QLatin1StringView("at_the_end"))
        return RuleText::tr("It cannot move any further in that direction.");
    return RuleText::tr("That is not possible here.");
}

} // namespace ui::language
