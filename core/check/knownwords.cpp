// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/knownwords.h"

#include "text/proofreader.h"

namespace check {

using namespace model;
using base::Language;

namespace {

class KnownWords final
{
public:
    std::array<text::WordList, 2> of(const Manual &manual)
    {
        for (const WordHeader &word : manual.words())
            addOwn(word);
        for (const Term &term : manual.terms())
            addTerm(term);
        addNames(manual.header().publisher);
        for (const Network &network : manual.networks())
            addNames(network.name);
        for (const Reference &reference : manual.references())
            addNames(reference.header.citation);
        for (const Picture &picture : manual.pictures())
            addNames(picture.header.credit);
        for (const EntryId id : manual.readingOrder())
            addEntry(*manual.entry(id));
        return std::move(m_words);
    }

private:
    void addOwn(const WordHeader &word)
    {
        for (const Language language : base::bothLanguages)
            if (!word.language || word.language == language)
                for (const QString &part : wordsOf(word.word, language) + QStringList{word.word})
                    in(language).add(part);
    }

    void addTerm(const Term &term)
    {
        for (const Language language : base::bothLanguages) {
            QStringList forms = term.header.forms[size_t(base::indexOf(language))];
            forms.append(text::plain(term.term.in(language).text()));
            for (const QString &form : std::as_const(forms))
                for (const QString &word : wordsOf(form, language))
                    in(language).addInflected(word, language);
        }
    }

    void addEntry(const Entry &entry)
    {
        if (entry.header.kind == EntryKind::Practice && !isTranslated(entry.title))
            addNames(entry.title); // what a network calls it
        addNames(entry.header.place);
        addNames(entry.header.owner);
        for (const Passage &passage : entry.passages)
            addNames(passage.attribution);
    }

    static bool isTranslated(const Text &title)
    {
        const auto &[french, dutch] = title.wordings;
        return !french.isMissing() && !dutch.isMissing() && french.text() != dutch.text();
    }

    void addNames(const Text &text)
    {
        for (const Wording &wording : text.wordings)
            addNames(text::plain(wording.text()));
    }

    /// Words with a capital, in both languages.
    void addNames(const QString &plain)
    {
        if (plain.isEmpty())
            return;
        for (const QString &word : wordsOf(plain, Language::French))
            if (word.front().isUpper())
                for (text::WordList &words : m_words)
                    words.add(word);
    }

    /// Each with its parts, where it has a hyphen.
    static QStringList wordsOf(const QString &plain, Language language)
    {
        QStringList words;
        for (const text::Stretch &stretch : text::wordsToSpell(plain, language)) {
            const QString word = plain.mid(stretch.start, stretch.length);
            words.append(word);
            if (word.contains(u'-'))
                words += word.split(u'-', Qt::SkipEmptyParts);
        }
        return words;
    }

    text::WordList &in(Language language) { return m_words[size_t(base::indexOf(language))]; }

    std::array<text::WordList, 2> m_words;
};

} // namespace

std::array<text::WordList, 2> knownWords(const Manual &manual)
{
    return KnownWords().of(manual);
}

} // namespace check
