// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/placeholders.h"

#include <QRegularExpression>

namespace check {

namespace {

/// Nearly all texts are without: these are looked for first, for the pattern is a hundred times slower.
bool mayHoldPlaceholder(const QString &text)
{
    static const QString signs[] = {QStringLiteral("???"),   QStringLiteral("XXX"),      QStringLiteral("xxx"),
                                    QStringLiteral("TODO"),  QStringLiteral("TBD"),      QStringLiteral("orem ipsum"),
                                    QStringLiteral("[à "),   QStringLiteral("(à "),      QStringLiteral(" te vullen"),
                                    QStringLiteral("te controleren"), QStringLiteral("te schrijven"),
                                    QStringLiteral("te bevestigen"),  QStringLiteral("te vertalen")};
    return std::any_of(std::begin(signs), std::end(signs), [&](const QString &sign) { return text.contains(sign); });
}

} // namespace

QString placeholderIn(const QString &text)
{
    if (!mayHoldPlaceholder(text))
        return {};
    // Words that mean something else in a sentence count only between brackets.
    static const QRegularExpression pattern(
        QStringLiteral("\\\\?\\?\\?\\?+|\\bX{3,}\\b|\\bxxx+\\b|\\bTODO\\b|\\bTBD\\b|\\b[Ll]orem ipsum\\b|"
                       "\\\\?[\\[(](?:nog )?(?:à (?:compléter|préciser|vérifier|rédiger|confirmer|traduire)|"
                       "(?:aan|in) te vullen|te (?:controleren|schrijven|bevestigen|vertalen))[^\\])\\\\]*\\\\?[\\])]"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? match.captured().remove(u'\\') : QString();
}

} // namespace check
