// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/key.h"

#include <QObject>

class QAction;

namespace ui::shared {

/// Why a stretch of a wording deserves a look.
enum class MarkKind : unsigned char {
    Match,    ///< looked for
    Moved,    ///< changed since the pair was last in step
    Gone,     ///< in a text as it once was: no longer there
    Term,     ///< a term of the glossary
    Misspelt,
    Space,    ///< one at which no line breaks
};

/// In characters of the wording as it is shown: a footnote and a forced break count one each, mark-up nothing.
struct Mark {
    int start = 0;
    int length = 0;
    MarkKind kind = MarkKind::Match;
    bool operator==(const Mark &) const = default;
};

/// Knows marks of one sort. It is asked while a window is painted: it answers at once with what it knows by now, and tells
/// later when it knows more.
class MarkSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QList<Mark> marksIn(const model::TextRef &text, base::Language language) = 0;
    /// What a reader who points at a character should know; empty: nothing.
    virtual QString noteAt(const model::TextRef &, base::Language, int) { return {}; }
    /// What can be done about the mark at a character, for a context menu; the actions belong to `parent`.
    virtual QList<QAction *> actionsAt(const model::TextRef &, base::Language, int, QObject *) { return {}; }

    // About a text as a whole, in both languages: a sign beside it, what it says, and what can be done.
    virtual bool hasRemarks(const model::TextRef &) { return false; }
    virtual QStringList remarksOn(const model::TextRef &) { return {}; }
    virtual QList<QAction *> remarkActions(const model::TextRef &, QObject *) { return {}; }

Q_SIGNALS:
    /// Marks changed in this text; anywhere when nothing is named.
    void changed(const std::optional<model::TextRef> &text);
};

} // namespace ui::shared
