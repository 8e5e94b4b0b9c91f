// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/glossarybridge.h"

#include "text/markup.h"
#include "text/searchwords.h"

namespace edit {

namespace {

using base::Language;

constexpr qsizetype mostWays = 8;

QStringList stemsOf(const QString &words, text::StemMemory &memory)
{
    QStringList stems;
    for (const text::Stretch &word : text::searchStretches(words))
        stems.append(text::searchStem(QStringView(words).mid(word.start, word.length), memory));
    return stems;
}

/// Where `part` stands in `whole`; -1: nowhere.
qsizetype placeOf(const QStringList &part, const QStringList &whole)
{
    for (qsizetype at = 0; !part.isEmpty() && at + part.size() <= whole.size(); ++at)
        if (std::equal(part.begin(), part.end(), whole.begin() + at))
            return at;
    return -1;
}

/// What a term is called, and its accepted forms.
QStringList namesOf(const model::Term &term, Language language)
{
    QStringList names{text::plain(term.term.in(language).text())};
    names.append(term.header.forms[size_t(base::indexOf(language))]);
    names.removeAll(QString());
    return names;
}

} // namespace

QList<store::Widening> widenings(const QList<model::Term> &terms, const QString &words)
{
    QList<store::Widening> ways;
    for (const Language language : base::bothLanguages) {
        // The same names are asked about at every key.
        thread_local std::array<text::StemMemory, 2> memories{text::StemMemory(Language::French), text::StemMemory(Language::Dutch)};
        text::StemMemory &memory = memories[size_t(base::indexOf(language))];
        const QStringList asked = stemsOf(words, memory);
        for (const model::Term &term : terms) {
            const QString counterpart = text::plain(term.term.in(base::other(language)).text());
            if (counterpart.isEmpty())
                continue;
            for (const QString &name : namesOf(term, language)) {
                const QStringList stems = stemsOf(name, memory);
                const qsizetype at = placeOf(stems, asked);
                const store::Widening way{at, stems.size(), counterpart, base::other(language)};
                if (at >= 0 && !ways.contains(way) && ways.size() < mostWays)
                    ways.append(way);
            }
        }
    }
    return ways;
}

} // namespace edit
