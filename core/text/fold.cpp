// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include "text/characters.h"

#include <vector>

namespace text {

namespace {

/// Folded text that remembers from which character each of its own came.
struct Folded {
    QString text;
    QList<qsizetype> origins;

    void add(QStringView piece, qsizetype origin)
    {
        text += piece;
        for (qsizetype i = 0; i < piece.size(); ++i)
            origins.append(origin);
    }
};

/// Letters that Unicode does not decompose.
QStringView specialFold(char32_t c)
{
    switch (c) {
    case U'œ':
    case U'Œ': return u"oe";
    case U'æ':
    case U'Æ': return u"ae";
    case U'ĳ':
    case U'Ĳ': return u"ij";
    case U'ß': return u"ss";
    case U'ø':
    case U'Ø': return u"o";
    case U'\u2019': return u"'";
    default: return {};
    }
}

QString foldedCharacter(char32_t c)
{
    if (const QStringView special = specialFold(c); !special.isEmpty())
        return special.toString();
    if (isBlank(c))
        return QStringLiteral(" ");
    if (c == U'\u00AD')
        return {};
    QString result;
    for (const QChar part : QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD)) {
        if (!part.isMark())
            result += part;
    }
    return result.toLower();
}

/// What French and Dutch are written with, folded once: whole manuals are.
constexpr char16_t usualEnd = 0x250;

const std::vector<QString> &usualFolds()
{
    static const std::vector<QString> folds = [] {
        std::vector<QString> made;
        for (char16_t unit = 0; unit < usualEnd; ++unit)
            made.push_back(foldedCharacter(unit));
        return made;
    }();
    return folds;
}

/// Calls `add(folded, origin)` with one character's folded form after the other.
template<typename Add>
void eachFolded(QStringView plain, const Add &add)
{
    const std::vector<QString> &usual = usualFolds();
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (const char16_t unit = plain[i].unicode(); unit < usualEnd) {
            add(usual[unit], i);
            continue;
        }
        const char32_t c = characterAt(plain, i);
        add(foldedCharacter(c), i);
        i += c > 0xFFFF ? 1 : 0;
    }
}

Folded foldedWithOrigins(QStringView plain)
{
    Folded result;
    result.text.reserve(plain.size());
    result.origins.reserve(plain.size());
    eachFolded(plain, [&result](const QString &piece, qsizetype origin) { result.add(piece, origin); });
    return result;
}

} // namespace

QString folded(QStringView plain)
{
    QString result;
    result.reserve(plain.size());
    eachFolded(plain, [&result](const QString &piece, qsizetype) { result += piece; });
    return result;
}

QList<Stretch> occurrences(QStringView plain, QStringView sought)
{
    const QString needle = folded(sought);
    if (needle.isEmpty())
        return {};
    if (!folded(plain).contains(needle))
        return {}; // as most texts do not
    const Folded haystack = foldedWithOrigins(plain);
    QList<Stretch> result;
    for (qsizetype at = haystack.text.indexOf(needle); at >= 0;
         at = haystack.text.indexOf(needle, at + needle.size())) {
        const qsizetype start = haystack.origins[at];
        qsizetype next = at + needle.size();
        // The second half of an œ does not end a find before the œ does.
        while (next < haystack.origins.size() && haystack.origins[next] == haystack.origins[next - 1])
            ++next;
        const qsizetype end = next < haystack.origins.size() ? haystack.origins[next] : plain.size();
        result.append({start, end - start});
    }
    return result;
}

} // namespace text
