// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/spellingactions.h"

#include "ui/language/wordtext.h"

#include <QCoreApplication>
#include <QFont>

namespace ui::spelling {

using base::Language;

namespace {

constexpr int mostSuggestions = 5;

struct SpellingText {
    Q_DECLARE_TR_FUNCTIONS(SpellingText)
};

/// Ampersands in a word are no mnemonics.
QString plainLabel(QString word)
{
    return word.replace(u'&', QStringLiteral("&&"));
}

/// Actions for suggestions that may still have to come: a menu that is open shows them then.
class Suggestions final : public QObject
{
public:
    Suggestions(const QString &word, Language language, Speller &speller, QObject *parent,
                const std::function<void(const QString &)> &correct)
        : QObject(parent), m_word(word), m_language(language), m_speller(speller), m_state(new QAction(parent))
    {
        m_state->setEnabled(false);
        for (int i = 0; i < mostSuggestions; ++i) {
            auto *action = new QAction(parent);
            QFont font = action->font();
            font.setBold(true);
            action->setFont(font);
            connect(action, &QAction::triggered, this, [action, correct] { correct(action->data().toString()); });
            m_actions.append(action);
        }
        connect(&speller, &Speller::suggested, this, [this] { show(); });
        show();
        speller.lookUp(word, language);
    }
    QList<QAction *> all() const { return m_actions + QList{m_state}; }

private:
    void show()
    {
        const std::optional<QStringList> known = m_speller.suggestions(m_word, m_language);
        const QStringList words = known.value_or(QStringList());
        for (qsizetype i = 0; i < m_actions.size(); ++i) {
            m_actions[i]->setVisible(i < words.size());
            m_actions[i]->setText(plainLabel(words.value(i)));
            m_actions[i]->setData(words.value(i));
        }
        m_state->setVisible(words.isEmpty());
        m_state->setText(known ? SpellingText::tr("No suggestion for “%1”").arg(plainLabel(m_word))
                               : SpellingText::tr("Looking for suggestions…"));
    }

    QString m_word;
    Language m_language;
    Speller &m_speller;
    QList<QAction *> m_actions;
    QAction *m_state;
};

QAction *action(const QString &label, bool enabled, QObject *parent, const std::function<void()> &act)
{
    auto *action = new QAction(label, parent);
    action->setEnabled(enabled);
    QObject::connect(action, &QAction::triggered, parent, act);
    return action;
}

} // namespace

QList<QAction *> actionsFor(const QString &word, Language language, Speller &speller, QObject *parent,
                            const std::function<void(const QString &right)> &correct, const std::function<void()> &letStand)
{
    const bool writable = speller.workspace() && speller.workspace()->access() == edit::Access::ReadWrite;
    const auto *suggestions = new Suggestions(word, language, speller, parent, correct);
    QList<QAction *> actions = suggestions->all();
    if (!writable)
        for (QAction *each : std::as_const(actions))
            each->setEnabled(false);
    auto *line = new QAction(parent);
    line->setSeparator(true);
    const QString shown = plainLabel(word);
    actions += {line,
                action(SpellingText::tr("Add “%1” to the &manual's own words").arg(shown), writable, parent,
                       [&speller, word, language] { speller.addToManual(word, language); }),
                action(SpellingText::tr("Add “%1” to m&y words").arg(shown), true, parent,
                       [&speller, word, language] { speller.addToMine(word, language); }),
                action(SpellingText::tr("Mark “%1” as a f&oreign word or a name").arg(shown), writable, parent,
                       [&speller, word] { speller.addToManual(word, std::nullopt); }),
                action(SpellingText::tr("Let “%1” stand &here").arg(shown), writable, parent, letStand)};
    return actions;
}

} // namespace ui::spelling
