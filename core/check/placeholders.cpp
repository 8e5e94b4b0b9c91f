// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/placeholders.h"

#include <QRegularExpression>
#include <algorithm>

namespace check {

namespace {

bool beginsWithOne(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.startsWith(word); });
}

/// Nearly all texts are without: their beginnings are looked for first, in one go, for the pattern is a hundred times slower.
bool mayHoldPlaceholder(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        switch (text[at].unicode()) {
        case u'?':
        case u'X':
        case u'x':
        case u'T':
        case u'o':
            if (beginsWithOne(text.sliced(at), {u"???", u"XXX", u"xxx", u"TODO", u"TBD", u"orem ipsum"}))
                return true;
            break;
        case u'[':
        case u'(':
            if (beginsWithOne(text.sliced(at + 1), {u"à ", u"nog ", u"aan te ", u"in te ", u"te "}))
                return true;
            break;
        default: break;
        }
    }
    return false;
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
