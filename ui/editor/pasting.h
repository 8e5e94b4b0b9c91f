// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/passagemime.h"
#include "ui/shared/foreignpaste.h"

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

    /// Is offered what is pasted before the text in it; true when it took it.
    std::function<bool(const QMimeData &)> takePicture;
    /// What came from elsewhere goes in where the caret is, as one step: a single paragraph into the sentence.
    void put(const ::exchange::ForeignText &text);

    /// Looks at text from other programs first, and puts it or not. Null: it is put as it is.
    std::function<void(const shared::ForeignPaste &, const shared::PutForeign &)> takeForeign;

private:
    struct Place {
        model::PassageId parent;
        model::PassageId after;
    };

    /// The steps that put passages in, their last one the rest of what was open.
    using Insertion = std::function<edit::Edit(const Place &, const QList<edit::NewPassage> &)>;

    void putIn(const Pasted &pasted);
    void take(const shared::ForeignPaste &paste);
    bool isReady() const;
    void insertOwn(QList<edit::NewPassage> passages);
    void insertPassages(QList<edit::NewPassage> passages, const Insertion &insertion);
    Place placeOf(const Row &row) const;
    model::PassageId before(int row, model::PassageId parent) const;
    edit::NewPassage restOf(model::PassageId passage, const QString &tail) const;

    Desk &m_desk;
    Editing &m_editing;
};

} // namespace ui::editor
