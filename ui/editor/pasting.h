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
    /// What came from elsewhere goes in where the caret is, as one step: a single paragraph into the sentence. `isIn` is called
    /// when it is in; long texts come in by and by.
    void put(const ::exchange::ForeignText &text, const std::function<void()> &isIn = {});

    /// Looks at text from other programs first, and puts it or not. Null: it is put as it is.
    std::function<void(const shared::ForeignPaste &, const shared::PutForeign &)> takeForeign;

private:
    struct Place {
        model::EntryId entry;
        model::PassageId parent;
        model::PassageId after;
    };

    /// Passages that are to come in. They are made where the edit runs: for thousands, in a worker.
    struct Arrival {
        qsizetype weight = 0; ///< in passages of ordinary length
        model::PassageId last; ///< where the caret goes when they are in, behind its text
        QString lastMarkup;
        std::function<QList<edit::NewPassage>()> passages;
        /// The steps that put them in; others may stand behind them.
        std::function<edit::Edit(const Place &, const QList<edit::NewPassage> &)> insertion;
        std::function<void()> isIn;
    };

    void putIn(const Pasted &pasted);
    void take(const shared::ForeignPaste &paste);
    bool isReady() const;
    void insertOwn(QList<edit::NewPassage> passages);
    void putWords(const QList<text::Run> &words);
    void insertPassages(const Arrival &arrival);
    void insertAtCaret(const Arrival &arrival);
    /// One step that brings it in, and takes so many passages out.
    void perform(const Arrival &arrival, const QList<edit::Edit> &steps, qsizetype leaving);
    Place placeOf(const Row &row) const;
    model::PassageId before(int row, model::PassageId parent) const;
    edit::NewPassage restOf(model::PassageId passage, const QString &tail) const;

    Desk &m_desk;
    Editing &m_editing;
};

} // namespace ui::editor
