// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/findingtext.h"

#include <QCoreApplication>
#include <QHash>

namespace ui::language {

namespace {

struct ReadinessText {
    Q_DECLARE_TR_FUNCTIONS(ReadinessText)
};

} // namespace

QString readinessGroupName(const QString &group)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("conflicts"), QT_TRANSLATE_NOOP("ReadinessText", "Open conflicts")},
        {QStringLiteral("damage"), QT_TRANSLATE_NOOP("ReadinessText", "Damaged text")},
        {QStringLiteral("missing_fr"), QT_TRANSLATE_NOOP("ReadinessText", "Missing in French")},
        {QStringLiteral("missing_nl"), QT_TRANSLATE_NOOP("ReadinessText", "Missing in Dutch")},
        {QStringLiteral("ahead_fr"), QT_TRANSLATE_NOOP("ReadinessText", "French behind")},
        {QStringLiteral("ahead_nl"), QT_TRANSLATE_NOOP("ReadinessText", "Dutch behind")},
        {QStringLiteral("ahead_both"), QT_TRANSLATE_NOOP("ReadinessText", "To be compared")},
        {QStringLiteral("reviews"), QT_TRANSLATE_NOOP("ReadinessText", "Reviews due")},
        {QStringLiteral("sign_offs"), QT_TRANSLATE_NOOP("ReadinessText", "Sign-offs missing")},
        {QStringLiteral("comments"), QT_TRANSLATE_NOOP("ReadinessText", "Open comments")},
        {QStringLiteral("personal_data"), QT_TRANSLATE_NOOP("ReadinessText", "Addresses and telephone numbers")},
        {QStringLiteral("links"), QT_TRANSLATE_NOOP("ReadinessText", "Broken links")},
        {QStringLiteral("alt_text"), QT_TRANSLATE_NOOP("ReadinessText", "Pictures without a description")},
        {QStringLiteral("pictures"), QT_TRANSLATE_NOOP("ReadinessText", "Quality of the pictures")},
        {QStringLiteral("pages"), QT_TRANSLATE_NOOP("ReadinessText", "Titles and pages")},
        {QStringLiteral("sheets"), QT_TRANSLATE_NOOP("ReadinessText", "Sheets, figures and registers")},
        {QStringLiteral("spelling"), QT_TRANSLATE_NOOP("ReadinessText", "Spelling")},
        {QStringLiteral("writing"), QT_TRANSLATE_NOOP("ReadinessText", "Writing of both languages")},
    };
    const char *name = names.value(group, nullptr);
    return name ? ReadinessText::tr(name) : group;
}

} // namespace ui::language
