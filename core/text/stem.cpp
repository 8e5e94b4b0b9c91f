// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/stem.h"

#include "text/fold.h"

#include <libstemmer.h>
#include <memory>

namespace text {

using base::Language;

namespace {

struct StemmerDeleter {
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

/// One for each thread: a stemmer writes in itself. Null when the library does not know the language.
sb_stemmer *stemmerOf(Language language)
{
    using Owned = std::unique_ptr<sb_stemmer, StemmerDeleter>;
    thread_local const std::array<Owned, 2> stemmers{Owned(sb_stemmer_new("french", nullptr)),
                                                     Owned(sb_stemmer_new("dutch", nullptr))};
    return stemmers[size_t(base::indexOf(language))].get();
}

/// Without the mark of a plural.
qsizetype lengthOfSingular(QStringView word, Language language)
{
    const QString folded = text::folded(word);
    if (language == Language::French)
        return folded.size() - (folded.endsWith(u's') || folded.endsWith(u'x') ? 1 : 0);
    if (folded.endsWith(u"en") || folded.endsWith(u"'s"))
        return folded.size() - 2;
    return folded.size() - (folded.endsWith(u's') || folded.endsWith(u'n') ? 1 : 0);
}

} // namespace

QString stemOf(QStringView word, Language language)
{
    QByteArray stem = word.toString().normalized(QString::NormalizationForm_C).toLower().toUtf8();
    sb_stemmer *stemmer = stemmerOf(language);
    // Dutch "betrokkene" loses "ene" at once, "betrokkenen" only "en": the second time brings them together.
    for (int times = language == Language::Dutch ? 2 : 1; stemmer && times > 0; --times) {
        const sb_symbol *shorter = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(stem.constData()), int(stem.size()));
        if (shorter)
            stem = QByteArray(reinterpret_cast<const char *>(shorter), sb_stemmer_length(stemmer));
    }
    return folded(QString::fromUtf8(stem));
}

bool mayInflect(QStringView word, QStringView origin, Language language)
{
    const qsizetype tolerance = language == Language::Dutch ? 1 : 0; // "betrokkene", "betrokkenen"
    return lengthOfSingular(word, language) + tolerance >= lengthOfSingular(origin, language);
}

const QString &StemMemory::stemOf(QStringView word)
{
    constexpr size_t most = 300'000;
    if (const auto known = m_stems.find(word); known != m_stems.end())
        return known->second;
    if (m_stems.size() > most)
        m_stems.clear();
    return m_stems.emplace(word.toString(), text::stemOf(word, m_language)).first->second;
}

} // namespace text
