// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/change.h"

#include <QSet>
#include <functional>
#include <optional>

namespace edit {

class Writer;

/// Where the reader's caret stands: in a text, in a language, at a character of the text as it is shown
/// (mark-up is not counted). `anchor` differs from `position` when something is selected.
struct Caret {
    model::TextRef text;
    base::Language language = base::Language::French;
    int position = 0;
    int anchor = 0;
    bool operator==(const Caret &) const = default;
};

/// One thing a person does. Each family of edits is a file of free functions that return an Edit; the
/// workspace never learns a new verb. `run` changes the manual through the Writer only and may refuse, which
/// changes nothing.
struct Edit {
    history::Reason reason = history::Reason::Typed;
    QString detail;
    std::function<base::Outcome(Writer &)> run;
    std::optional<Caret> before; ///< where undo brings the reader back to
    std::optional<Caret> after;  ///< where the reader stands when it is done
    bool isTyping =
        false; ///< kept as a draft until the passage is left; consecutive ones join into one undo step
};

/// What an edit touched, told once per edit.
struct Changes {
    QSet<model::Key> keys;
    QSet<model::EntryId> entries;    ///< whose passages, texts or figures changed
    bool outlineChanged = false;     ///< entries added, removed, moved, renamed
    bool structureChanged = false;   ///< passages added, removed, moved, changed in kind
    bool registersChanged = false;   ///< networks, principles, terms, references, pictures
    bool layoutChanged = false;      ///< how the pages look
    bool wordsChanged = false;       ///< the manual's own words
    bool dismissalsChanged = false;  ///< which findings stand
    bool careChanged = false;        ///< what was reviewed, signed, asked and said about it
    bool meetingsChanged = false;    ///< meetings, the questions asked there, what is handed out
    bool everythingChanged = false;  ///< taken in, reloaded: read it all again
    std::optional<Caret> caret;      ///< where the reader should be now
    const void *initiator = nullptr; ///< who asked, so that a view can skip its own echo
};

} // namespace edit
