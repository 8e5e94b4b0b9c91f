// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/passageedits.h"
#include "model/text.h"

#include <functional>

namespace ui::editor {

class Desk;

/// What a writer does to passages, in the words of the workspace: each function finds out where the reader stands and performs one
/// edit, which is one step of undo. Refusals are told by the desk. Functions that return bool say whether the key was used.
class Editing final
{
public:
    explicit Editing(Desk &desk) : m_desk(desk) {}

    bool enter();
    bool mergeBackwards();
    bool mergeForwards();
    /// "# ", "- ", "1. ", "> " at the start: the sign makes way for the kind. Called when a space was typed.
    void takeTypedSign();
    /// The character before the caret was typed: it makes way for what the language writes, as a step of its own, so that
    /// undo brings back what was typed.
    void dressTyped(QChar character);

    /// The text of the cell first; when it is selected, all rows.
    void selectAll();

    void insertBelow();
    /// The selected passages, or the open one. Cells whose table stays stand apart: they can be emptied, not taken out.
    struct Chosen {
        QList<model::PassageId> passages;
        QList<model::PassageId> cells;
    };
    Chosen chosen() const;
    void removeChosen();
    /// The selected passages make way, in both languages, for an empty one or their own empty cells, and the caret stands there;
    /// then `done`. Nothing happens where nothing selected can go.
    void makeWay(const std::function<void()> &done = {});
    void shift(edit::Direction direction);
    void setKind(model::PassageKind kind, int level = 1);
    /// Puts the chosen passages in a new box, or takes them out of theirs.
    void toggleBox();
    void changeLevel(int by);
    /// The open heading begins a page, or no longer does.
    void beginPage(bool begins);
    /// How the chosen passages are meant to stand in the two languages.
    void useLanguages(model::LanguageUse use);

    /// Declares the open pair: in step, meaning unchanged, adapted on purpose.
    bool declare(model::PairingKind kind);

private:
    bool insertAfterRow(int row);
    bool leaveBox(int row);
    bool breakCode(int row);
    void emptyCells(const QList<model::PassageId> &cells, const std::function<void()> &done = {});
    bool removeEmpty(int row, int next, bool atEnd);
    bool merge(int upper, int lower, int emptyOne);

    Desk &m_desk;
};

} // namespace ui::editor
