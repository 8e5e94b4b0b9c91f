// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/ruletext.h"

#include <QCoreApplication>
#include <QDir>
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
    if (rule == QLatin1StringView("no_name"))
        return RuleText::tr("Give it a name in at least one language.");
    if (rule == QLatin1StringView("no_text"))
        return RuleText::tr("There is nothing written yet.");
    if (rule == QLatin1StringView("nothing_to_print"))
        return RuleText::tr("There is nothing to print yet: what was chosen has no pages.");
    if (rule == QLatin1StringView("still_used"))
        return RuleText::tr("It is still used in %n place(s). Look where, and change it there first.", nullptr, details.value(1).toInt());
    if (rule == QLatin1StringView("other_kind"))
        return RuleText::tr("Only two of the same list can become one.");
    if (rule == QLatin1StringView("into_itself"))
        return RuleText::tr("It cannot be put into itself.");
    if (rule == QLatin1StringView("not_to_be_shown"))
        return RuleText::tr("This cannot be shown elsewhere: only a passage, a box or a practice can, at its home.");
    if (rule == QLatin1StringView("shows_itself"))
        return RuleText::tr("Nothing can be shown inside itself.");
    if (rule == QLatin1StringView("successor_loop"))
        return RuleText::tr("A practice cannot follow on itself, not even by way of others. Choose another successor.");
    if (rule == QLatin1StringView("people_left"))
        return RuleText::tr("“%1” cannot be written: if it is still there, it still names the people registered for meetings.")
            .arg(QDir::toNativeSeparators(details.value(1)));
    if (rule == QLatin1StringView("edition_number"))
        return RuleText::tr("This cannot be the number of an edition. Give it at most %1 letters, digits, dots, hyphens and single spaces, "
                            "beginning and ending with a letter or a digit: 2026.2, for example.").arg(number(details, 1));
    return RuleText::tr("That is not possible here.");
}

} // namespace ui::language
