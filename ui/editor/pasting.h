// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/passagemime.h"

namespace ui::editor {

class Desk;
class Editing;
struct Row;

/// Cut, copy and paste: a stretch of one text, or whole passages in both languages.
class Pasting final
{
public:
    Pasting(Desk &desk, Editing &editing) : m_desk(desk), m_editing(editing) {}

    /// What is selected; the caller owns it. Null when nothing is.
    QMimeData *copied();
    void copy();
    void cut();
    void paste(const QMimeData &source);
    void pastePlain(const QMimeData &source);

private:
    struct Place {
        model::PassageId parent;
        model::PassageId after;
    };

    void putIn(const Pasted &pasted);
    void insertPassages(QList<edit::NewPassage> passages);
    Place placeOf(const Row &row) const;
    model::PassageId before(int row, model::PassageId parent) const;
    edit::NewPassage restOf(model::PassageId passage, const QString &tail) const;

    Desk &m_desk;
    Editing &m_editing;
};

} // namespace ui::editor
