// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/placeholders.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <string_view>

namespace check {

namespace {

bool beginsWithOne(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.startsWith(word); });
}

/// Whether a place to be filled in may begin with this character and go on with the rest.
bool mayBegin(char16_t first, QStringView rest)
{
    switch (first) {
    case u'?':
    case u'X':
    case u'x': return rest.size() >= 2 && rest[0] == first && rest[1] == first;
    case u'T': return beginsWithOne(rest, {u"ODO", u"BD"});
    case u'L':
    case u'l': return !rest.isEmpty() && rest[0] == u'o' && rest.startsWith(u"orem ipsum");
    case u'[':
    case u'(': return beginsWithOne(rest, {u"à ", u"nog ", u"aan te ", u"in te ", u"te "});
    default: return false;
    }
}

constexpr std::array<bool, 128> beginnings = [] {
    std::array<bool, 128> known{};
    for (const char character : std::string_view("?XxTLl[("))
        known[size_t(character)] = true;
    return known;
}();

/// Nearly all texts are without: their beginnings are looked for first, in one go, for the pattern is a hundred times slower.
bool mayHoldPlaceholder(QStringView text)
{
    for (const QChar &character : text) {
        const char16_t unit = character.unicode();
        if (unit < beginnings.size() && beginnings[unit] && mayBegin(unit, text.sliced(&character - text.begin() + 1)))
            return true;
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
