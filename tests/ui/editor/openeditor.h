// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "support/manualbuilder.h"
#include "ui/editor/passageeditor.h"

#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

namespace Catch {

template<>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

} // namespace Catch

/// An editor on a real file, shown in a window of its own.
class OpenEditor final
{
public:
    explicit OpenEditor(const model::Incoming &incoming, edit::Access access = edit::Access::ReadWrite);
    ~OpenEditor();

    static constexpr base::Language french = base::Language::French;
    static constexpr base::Language dutch = base::Language::Dutch;

    ui::editor::PassageEditor &editor() { return *m_editor; }
    edit::Workspace &workspace() { return *m_workspace; }
    ui::editor::Desk &desk() { return m_editor->desk(); }
    ui::editor::Sheet &sheet() { return m_editor->desk().sheet(); }
    ui::editor::LiveCell &live() { return m_editor->desk().live(); }

    int rows() { return sheet().size(); }
    QString text(int row, base::Language language) { return sheet().markup(row, language); }
    model::Step step(int row) { return sheet().text(row).step(); }
    model::PassageKind kind(int row);
    int row() { return desk().row(); }
    /// Every row as "kind|French|Dutch".
    QStringList snapshot();

    void open(int row, base::Language language, int position = 0) { desk().open(row, language, position); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&live(), key, modifiers); }
    void type(const QString &text);
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    void paste(QMimeData *data);
    QPoint middleOf(int row, base::Language language);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<edit::Workspace> m_workspace;
    std::unique_ptr<ui::editor::PassageEditor> m_editor;
};

/// One module of twelve paragraphs in both languages, in step: row 0 is its title, row n paragraph n.
model::Incoming twelveParagraphs();
