// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/spellingmarks.h"

#include "check/dismissal.h"
#include "check/writtentexts.h"
#include "edit/careedits.h"
#include "edit/textedits.h"
#include "ui/shared/ownwords.h"
#include "ui/spelling/misspeltsearch.h"
#include "ui/spelling/spellingactions.h"

namespace ui::spelling {

using base::Language;
using shared::Mark;

namespace {

constexpr qsizetype longestMarked = 20'000;     ///< characters
constexpr qint64 mostInOneTurn = 4'000'000;     ///< ns: a frame is to be painted beside this

/// As the check of the manual tells it.
model::Finding findingOf(const model::TextRef &text, Language language, const QString &word)
{
    return {model::FindingKind::UnknownWord, {text.object, language, text.field}, {word}};
}

} // namespace

SpellingMarks::SpellingMarks(const QStringList &folders, QObject *parent)
    : MarkSource(parent), m_speller(folders), m_isShown(shared::isSpellingShown()),
      m_search([this](const std::optional<edit::Caret> &place) {
          if (place)
              Q_EMIT found(*place);
          else
              Q_EMIT noneLeft();
      })
{
    m_next.setSingleShot(true);
    m_settle.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SpellingMarks::goOn);
    connect(&m_settle, &QTimer::timeout, this, &SpellingMarks::settleCaret);
    connect(&m_speller, &Speller::changed, this, [this] {
        m_known.clear();
        Q_EMIT changed({});
    });
}

void SpellingMarks::setSource(edit::Workspace *workspace)
{
    if (m_speller.workspace())
        m_speller.workspace()->disconnect(this);
    m_search.forget();
    m_known.clear();
    m_typed.reset();
    m_caret.reset();
    m_speller.setSource(workspace);
    if (workspace)
        connect(workspace, &edit::Workspace::changed, this, &SpellingMarks::followChanges);
}

void SpellingMarks::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    shared::setSpellingShown(shown);
    Q_EMIT changed({});
}

const model::Wording *SpellingMarks::wordingOf(const Cell &cell) const
{
    const edit::Workspace *workspace = m_speller.workspace();
    const model::Text *text = workspace ? workspace->manual().text(cell.text) : nullptr;
    const bool isMarked = text && text->in(cell.language).text().size() <= longestMarked
                          && check::isProse(workspace->manual(), cell.text);
    return isMarked ? &text->in(cell.language) : nullptr;
}

std::optional<QList<Mark>> SpellingMarks::misspeltIn(const Cell &cell)
{
    const model::Wording *wording = m_speller.isReady() ? wordingOf(cell) : nullptr;
    if (!wording || wording->isMissing())
        return QList<Mark>();
    const QByteArray key = base::codeOf(cell.language).toLatin1() + wording->hash().bytes();
    if (const QList<Mark> *known = m_known.object(key))
        return withoutDismissed(cell, *known);
    if (m_spent > mostInOneTurn)
        return std::nullopt;
    m_turn.start();
    QList<Mark> marks;
    for (const text::Stretch &word : m_speller.misspelt(text::shownProse(text::parse(wording->text())), cell.language))
        marks.append({int(word.start), int(word.length), shared::MarkKind::Misspelt});
    m_known.insert(key, new QList<Mark>(marks));
    m_spent += m_turn.nsecsElapsed();
    m_next.start();
    return withoutDismissed(cell, marks);
}

QString SpellingMarks::wordAt(const Cell &cell, const Mark &word) const
{
    return text::shownProse(text::parse(wordingOf(cell)->text())).mid(word.start, word.length);
}

/// What somebody lets stand in this very text is known by the text, not by the wording.
QList<Mark> SpellingMarks::withoutDismissed(const Cell &cell, QList<Mark> marks) const
{
    const model::Manual &manual = m_speller.workspace()->manual();
    if (!marks.isEmpty() && !manual.dismissals().isEmpty())
        marks.removeIf([&](const Mark &mark) { return check::isDismissed(findingOf(cell.text, cell.language, wordAt(cell, mark)), manual); });
    return marks;
}

void SpellingMarks::letStand(const Cell &cell, const QString &word)
{
    if (const base::Outcome outcome = m_speller.workspace()->perform(edit::dismiss(findingOf(cell.text, cell.language, word))); !outcome)
        Q_EMIT m_speller.refused(outcome.error());
}

/// What was left for later is asked again by those who paint it.
void SpellingMarks::goOn()
{
    m_spent = 0;
    if (std::exchange(m_isBehind, false))
        Q_EMIT changed({});
}

QList<Mark> SpellingMarks::marksIn(const model::TextRef &text, Language language)
{
    if (!m_isShown)
        return {};
    const Cell cell{text, language};
    std::optional<QList<Mark>> marks = misspeltIn(cell);
    if (!marks) {
        m_isBehind = true;
        return {};
    }
    if (m_typed && m_typed->cell == cell)
        marks->removeOne(m_typed->word);
    return *marks;
}

std::optional<Mark> SpellingMarks::misspeltAt(const Cell &cell, int character)
{
    m_spent = 0; // somebody asks for this one
    for (const Mark &mark : misspeltIn(cell).value_or(QList<Mark>()))
        if (mark.start <= character && character <= mark.start + mark.length)
            return mark;
    return std::nullopt;
}

// The word at the caret.

void SpellingMarks::followChanges(const edit::Changes &changes)
{
    if (changes.dismissalsChanged)
        Q_EMIT changed({});
    // What is typed is one text, changed by the one who shows it; an undo has no initiator.
    if (!changes.caret || !changes.initiator || changes.keys.size() != 1 || !m_isShown)
        return;
    const model::Key &key = *changes.keys.begin();
    const Cell cell{changes.caret->text, changes.caret->language};
    if (key != model::wordingKey(cell.text, cell.language))
        return;
    const std::optional<Mark> word = misspeltAt(cell, changes.caret->position);
    m_typed = word ? std::optional(Typed{cell, *word}) : std::nullopt;
}

void SpellingMarks::follow(const std::optional<edit::Caret> &caret)
{
    m_caret = caret;
    m_settle.start(); // while a key is typed the caret moves before the text does
}

void SpellingMarks::settleCaret()
{
    if (m_typed) {
        const Mark &word = m_typed->word;
        const bool isThere = m_caret && Cell{m_caret->text, m_caret->language} == m_typed->cell && m_caret->position >= word.start
                             && m_caret->position <= word.start + word.length;
        if (!isThere)
            forgetTyped();
    }
    if (!m_caret || !m_isShown || m_typed)
        return;
    const Cell cell{m_caret->text, m_caret->language};
    if (const std::optional<Mark> word = misspeltAt(cell, m_caret->position))
        m_speller.lookUp(text::shownProse(text::parse(wordingOf(cell)->text())).mid(word->start, word->length), cell.language);
}

void SpellingMarks::forgetTyped()
{
    const Cell cell = m_typed->cell;
    m_typed.reset();
    Q_EMIT changed(cell.text);
}

QList<QAction *> SpellingMarks::actionsAt(const model::TextRef &text, Language language, int character, QObject *parent)
{
    const Cell cell{text, language};
    const std::optional<Mark> word = m_isShown ? misspeltAt(cell, character) : std::nullopt;
    if (!word)
        return {};
    const QString wrong = wordAt(cell, *word);
    return actionsFor(wrong, language, m_speller, parent,
                      [this, cell, word = *word, wrong](const QString &right) { correct(cell, word, wrong, right); },
                      [this, cell, wrong] { letStand(cell, wrong); });
}

void SpellingMarks::correct(const Cell &cell, const Mark &word, const QString &wrong, const QString &right)
{
    const model::Wording *wording = wordingOf(cell);
    if (!wording || text::shownProse(text::parse(wording->text())).mid(word.start, word.length) != wrong)
        return; // it changed while the menu was open
    edit::Edit edit = edit::setText(cell.text, cell.language, text::corrected(wording->text(), {word.start, word.length}, right),
                                    history::Reason::Replaced);
    const int end = word.start + int(right.size());
    edit.before = m_caret;
    edit.after = edit::Caret{cell.text, cell.language, end, end};
    if (const base::Outcome outcome = m_speller.workspace()->perform(edit); !outcome)
        Q_EMIT m_speller.refused(outcome.error());
}

void SpellingMarks::goToNext()
{
    if (!m_speller.isReady())
        return;
    m_search.callOff();
    m_search.ask([manual = m_speller.workspace()->manual(), spellings = *m_speller.spellings(), caret = m_caret](
                     const base::CancelToken &cancel) { return nextMisspelt(manual, spellings, caret, cancel); });
}

} // namespace ui::spelling
