// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/marks.h"
#include "ui/spelling/speller.h"

#include <QElapsedTimer>
#include <QTimer>

namespace ui::spelling {

/// Marks misspelt words of the open manual, in both languages. The word being typed is not marked before the caret leaves it; a
/// wording of more than 20 000 characters is not marked at all, so that no key waits for it (a check lists its words).
class SpellingMarks final : public shared::MarkSource
{
    Q_OBJECT

public:
    explicit SpellingMarks(const QStringList &folders = text::Spelling::dictionaryFolders(), QObject *parent = nullptr);

    Speller &speller() { return m_speller; }
    /// Null when the manual closes. Before the views hear of it, for they ask at once.
    void setSource(edit::Workspace *workspace);
    bool isShown() const { return m_isShown; }
    void setShown(bool shown);
    /// Something was asked for that is looked at in the next turn of the event loop, so that nobody waits now.
    bool isBehind() const { return m_isBehind; }
    /// Where the caret stands now; nothing: nowhere.
    void follow(const std::optional<edit::Caret> &caret);
    /// `found` or `noneLeft` answers, at once or after a while.
    void goToNext();

    QList<shared::Mark> marksIn(const model::TextRef &text, base::Language language) override;
    QList<QAction *> actionsAt(const model::TextRef &text, base::Language language, int character, QObject *parent) override;

Q_SIGNALS:
    /// The reader should be here: a misspelt word, selected.
    void found(const edit::Caret &caret);
    void noneLeft();

private:
    struct Cell {
        model::TextRef text;
        base::Language language;
        bool operator==(const Cell &) const = default;
    };
    struct Typed {
        Cell cell;
        shared::Mark word;
    };

    const model::Wording *wordingOf(const Cell &cell) const;
    /// Everything misspelt in it; nothing when that takes longer than somebody waits, `changed` follows then.
    std::optional<QList<shared::Mark>> misspeltIn(const Cell &cell);
    QList<shared::Mark> withoutDismissed(const Cell &cell, QList<shared::Mark> marks) const;
    QString wordAt(const Cell &cell, const shared::Mark &word) const;
    void letStand(const Cell &cell, const QString &word);
    std::optional<shared::Mark> misspeltAt(const Cell &cell, int character);
    void goOn();
    void followChanges(const edit::Changes &changes);
    void settleCaret();
    void forgetTyped();
    void correct(const Cell &cell, const shared::Mark &word, const QString &wrong, const QString &right);

    Speller m_speller;
    bool m_isShown;
    QCache<QByteArray, QList<shared::Mark>> m_known{20'000}; ///< by language and hash of the wording
    QElapsedTimer m_turn; ///< how long this turn of the event loop has been spent on marks
    qint64 m_spent = 0;   ///< ns
    QTimer m_next;
    bool m_isBehind = false;
    std::optional<edit::Caret> m_caret;
    std::optional<Typed> m_typed;
    QTimer m_settle;
    shared::LatestWork<std::optional<edit::Caret>> m_search;
};

} // namespace ui::spelling
