// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/finder.h"
#include "ui/shared/findbar.h"
#include "ui/shared/marks.h"

namespace ui::editor {

class PassageEditor;

/// What the find bar found, as marks in the sheet.
class FoundMarks final : public shared::MarkSource
{
public:
    FoundMarks(Sheet &sheet, Finder &finder) : m_sheet(sheet), m_finder(finder) {}

    QList<shared::Mark> marksIn(const model::TextRef &text, base::Language language) override;

private:
    Sheet &m_sheet;
    Finder &m_finder;
};

/// Finds words in what the editor shows, in both languages; capitals and accents do not count.
class FindBar final : public shared::FindBar
{
    Q_OBJECT

public:
    FindBar(PassageEditor *editor, QWidget *parent = nullptr);

    /// Looks for what is selected in the editor.
    void start();
    /// The caret stays where it was found.
    void stop() override;
    /// "17 found" while counting goes on.
    QString countText() const override;

protected:
    void search() override;
    void go(int by) override;
    QString fieldName() const override;

private:
    PassageEditor *m_editor;
    Finder m_finder;
    FoundMarks m_found;
    QTimer m_again;
};

} // namespace ui::editor
