// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/speller.h"

#include "check/names.h"
#include "check/suggestions.h"
#include "edit/careedits.h"
#include "ui/shared/ownwords.h"

namespace ui::spelling {

using base::Language;

namespace {

/// What changes the names and terms that are known, rather than running text.
bool changesKnownWords(const edit::Changes &changes)
{
    const auto tellsNames = [](const model::Key &key) {
        return (key.facet == model::Facet::Header && key.object.kind == model::ObjectKind::Entry)
               || key.field == model::Field::Attribution;
    };
    return changes.everythingChanged || changes.wordsChanged || changes.registersChanged
           || std::any_of(changes.keys.begin(), changes.keys.end(), tellsNames);
}

} // namespace

Speller::Speller(const QStringList &folders, QObject *parent)
    : QObject(parent), m_folders(folders), m_learning([this](const Learnt &learnt) { take(learnt); }),
      m_lookup([this](const Lookup &found) {
          m_suggestions.insert(keyOf(found.word, found.language), new QStringList(found.suggestions));
          Q_EMIT suggested(found.word, found.language);
      })
{}

Speller::~Speller() = default;

void Speller::setSource(edit::Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_spellings.reset();
    m_names.reset();
    m_readers = {};
    m_suggestions.clear();
    m_learning.forget();
    if (!workspace)
        return;
    connect(workspace, &edit::Workspace::changed, this, &Speller::follow);
    learn();
}

void Speller::follow(const edit::Changes &changes)
{
    if (changes.everythingChanged)
        m_names.reset();
    if (changesKnownWords(changes))
        learn();
}

void Speller::learn()
{
    m_learning.ask([manual = m_workspace->manual(), dictionaries = m_dictionaries, names = m_names, folders = m_folders,
                    words = shared::ownWordLists()](const base::CancelToken &cancel) mutable {
        const check::Spellings loaded = dictionaries ? *dictionaries : check::loadSpellings(folders);
        const text::WordList known = names ? *names : check::recurringNames(manual, check::knowing(loaded, manual, words), cancel);
        for (text::WordList &each : words)
            each.add(known);
        return Learnt{loaded, known, check::knowing(loaded, manual, words)};
    });
}

void Speller::take(const Learnt &learnt)
{
    if (!m_workspace)
        return;
    m_dictionaries = learnt.dictionaries;
    m_names = learnt.names;
    m_spellings = learnt.spellings;
    for (size_t side = 0; side < m_readers.size(); ++side)
        m_readers[side].emplace(learnt.spellings[side]);
    m_suggestions.clear();
    Q_EMIT changed();
}

QList<Language> Speller::languagesWithoutDictionary() const
{
    QList<Language> without;
    for (const Language language : base::bothLanguages)
        if (m_spellings && !(*m_spellings)[size_t(base::indexOf(language))].hasDictionary())
            without.append(language);
    return without;
}

QList<text::Stretch> Speller::misspelt(QStringView shown, Language language)
{
    auto &reader = m_readers[size_t(base::indexOf(language))];
    return reader ? reader->misspelt(shown) : QList<text::Stretch>();
}

QString Speller::keyOf(const QString &word, Language language)
{
    return base::codeOf(language) + u':' + word;
}

std::optional<QStringList> Speller::suggestions(const QString &word, Language language) const
{
    const QStringList *known = m_suggestions.object(keyOf(word, language));
    return known ? std::optional(*known) : std::nullopt;
}

void Speller::lookUp(const QString &word, Language language)
{
    if (!m_spellings || suggestions(word, language))
        return;
    m_lookup.ask([spelling = (*m_spellings)[size_t(base::indexOf(language))], manual = m_workspace->manual(), word,
                  language](const base::CancelToken &cancel) {
        return Lookup{word, language, check::suggestions(word, spelling, manual, cancel)};
    });
}

void Speller::addToManual(const QString &word, std::optional<Language> language)
{
    perform(edit::addWord(word, language));
}

void Speller::removeFromManual(model::WordId word)
{
    perform(edit::removeWord(word));
}

void Speller::perform(const edit::Edit &edit)
{
    if (!m_workspace)
        return;
    if (const base::Outcome outcome = m_workspace->perform(edit); !outcome)
        Q_EMIT refused(outcome.error());
}

void Speller::removeFromMine(const QString &word, Language language)
{
    shared::removeOwnWord(word, language);
    if (m_workspace)
        learn();
}

void Speller::addToMine(const QString &word, Language language)
{
    shared::addOwnWord(word, language);
    if (m_workspace)
        learn();
}

} // namespace ui::spelling
