// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include "text/characters.h"

namespace text {

namespace {

/// Folded text that remembers from which character each of its own came.
struct Folded {
    QString text;
    QList<qsizetype> origins;

    void add(QStringView piece, qsizetype origin)
    {
        text += piece;
        origins.insert(origins.size(), piece.size(), origin);
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

Folded foldedWithOrigins(QStringView plain)
{
    Folded result;
    result.text.reserve(plain.size());
    result.origins.reserve(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const char32_t c = characterAt(plain, i);
        if (c < 0x80 && c > 0x20) {
            const QChar lower = plain[i].toLower();
            result.add(QStringView(&lower, 1), i);
            continue;
        }
        result.add(foldedCharacter(c), i);
        i += c > 0xFFFF ? 1 : 0;
    }
    return result;
}

} // namespace

QString folded(QStringView plain)
{
    return foldedWithOrigins(plain).text;
}

QStringList searchWords(QStringView plain)
{
    const QString text = folded(plain);
    QStringList result;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        if (const qsizetype elision = elisionLength(QStringView(text).mid(i, 10)); elision > 0) {
            i += elision;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && text[i].isLetterOrNumber())
            ++i;
        result.append(text.mid(start, i - start));
    }
    return result;
}

QList<Stretch> occurrences(QStringView plain, QStringView sought)
{
    const QString needle = folded(sought);
    if (needle.isEmpty())
        return {};
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
