// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/shared/marks.h"

#include <QCache>
#include <QTimer>

namespace ui::aid {

/// Words that changed since a pair was last in step, in the language that moved. What stood there then is read from the
/// journal, a few texts at a time, when a window first asks; pointing at changed words tells it.
class MovedMarks final : public shared::MarkSource
{
    Q_OBJECT

public:
    explicit MovedMarks(QObject *parent = nullptr);

    /// Null when the manual closes.
    void setSource(edit::Workspace *workspace);
    void setShown(bool shown);

    QList<shared::Mark> marksIn(const model::TextRef &text, base::Language language) override;
    QString noteAt(const model::TextRef &text, base::Language language, int position) override;

private:
    /// A wording and what it was when the pair was in step.
    struct Change {
        base::Hash then;
        base::Hash now;
        bool operator==(const Change &) const = default;
        friend size_t qHash(const Change &change, size_t seed) noexcept { return qHash(change.then, seed) ^ qHash(change.now, ~seed); }
    };
    struct Asked {
        model::TextRef text;
        base::Language language = base::Language::French;
        base::Hash then;
    };

    std::optional<Change> changeOf(const model::Text &text, base::Language language) const;
    void ask(const Asked &asked);
    void readSome();
    QList<shared::Mark> marksBetween(const QString &before, const QString &now) const;

    edit::Workspace *m_workspace = nullptr;
    bool m_isShown = true;
    QHash<base::Hash, QString> m_before; ///< mark-up by hash; null: the journal does not know it
    QCache<Change, QList<shared::Mark>> m_marks;
    QList<Asked> m_waiting;
    QTimer m_timer;
};

} // namespace ui::aid
