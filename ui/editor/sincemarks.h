// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/editor/sheet.h"
#include "ui/shared/marks.h"

#include <QCache>

namespace ui::editor {

/// In a text as it once was: words that no longer stand there. Pointing at them tells what does.
class SinceMarks final : public shared::MarkSource
{
    Q_OBJECT

public:
    /// Of what `sheet` shows while that is frozen.
    SinceMarks(const Sheet &sheet, QObject *parent);

    QList<shared::Mark> marksIn(const model::TextRef &text, base::Language language) override;
    QString noteAt(const model::TextRef &text, base::Language language, int character) override;

private:
    struct Change {
        base::Hash then;
        base::Hash now;
        bool operator==(const Change &) const = default;
        friend size_t qHash(const Change &change, size_t seed) noexcept { return qHash(change.then, seed) ^ qHash(change.now, ~seed); }
    };
    const model::Text *textNow(const model::TextRef &text) const;

    const Sheet &m_sheet;
    QCache<Change, QList<shared::Mark>> m_marks;
};

} // namespace ui::editor
