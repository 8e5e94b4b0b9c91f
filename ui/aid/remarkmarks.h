// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/writing.h"
#include "edit/workspace.h"
#include "ui/shared/marks.h"

#include <QCache>
#include <QElapsedTimer>
#include <QTimer>

namespace ui::aid {

constexpr int writingPause = 700; ///< ms: a sentence that is being written lacks its end
/// Whether a text is looked through while somebody writes; longer ones are with the whole manual.
bool isReadWhileWriting(const model::Text &text);

/// Says beside a text that something in it may deserve a look. Texts are read a few at a time when a window first shows them, and
/// one that is being written after a pause; what somebody lets stand is not told.
class RemarkMarks final : public shared::MarkSource
{
    Q_OBJECT

public:
    explicit RemarkMarks(QObject *parent = nullptr);

    /// Null when the manual closes.
    void setSource(edit::Workspace *workspace);
    /// As they are written across the manual.
    void setNames(const check::NameSpellings &names);

    QList<shared::Mark> marksIn(const model::TextRef &, base::Language) override { return {}; }
    bool hasRemarks(const model::TextRef &text) override { return !openIn(text).isEmpty(); }
    QStringList remarksOn(const model::TextRef &text) override;
    QList<QAction *> remarkActions(const model::TextRef &text, QObject *parent) override;

Q_SIGNALS:
    void refused(const base::Error &error);

private:
    /// A text as it is written.
    struct Read {
        model::TextRef text;
        base::Hash french;
        base::Hash dutch;
        bool operator==(const Read &) const = default;
        friend size_t qHash(const Read &read, size_t seed) noexcept
        {
            return qHash(read.text, seed) ^ qHash(read.french, seed) ^ qHash(read.dutch, ~seed);
        }
    };
    QList<model::Finding> openIn(const model::TextRef &text);
    void ask(const model::TextRef &text);
    void readSome();

    edit::Workspace *m_workspace = nullptr;
    check::NameSpellings m_names;
    QCache<Read, QList<model::Finding>> m_known;
    QList<model::TextRef> m_waiting;
    QTimer m_timer;
    QElapsedTimer m_sinceChange;
};

} // namespace ui::aid
