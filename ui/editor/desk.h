// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/livecell.h"
#include "ui/editor/rowselection.h"
#include "ui/editor/sheet.h"

#include <QObject>

namespace ui::editor {

/// What lies on the editor's desk: the sheet, the one cell that is open for writing, and the selected rows. Keeps the live
/// cell and the manual equal, and follows every change of the manual, whoever made it.
class Desk final : public QObject
{
    Q_OBJECT

public:
    explicit Desk(LiveCell *live, QObject *parent);

    void setWorkspace(edit::Workspace *workspace, model::EntryId top = {});
    edit::Workspace *workspace() const { return m_sheet.workspace(); }
    const model::Manual &manual() const { return m_sheet.manual(); }
    bool isWritable() const;
    /// From now on nothing on it changes the manual, and undo does not move its reader.
    void beReader() { m_isReader = true; }
    bool isReader() const { return m_isReader; }
    void show(model::EntryId top);
    /// A manual as it once was, in place of the workspace's; see Sheet.
    void setFrozen(std::optional<model::Manual> manual, model::EntryId top);
    /// The caret stays in its passage when that is still shown.
    void setFilter(const WorkFilter &filter);

    Sheet &sheet() { return m_sheet; }
    const Sheet &sheet() const { return m_sheet; }
    LiveCell &live() { return *m_live; }
    RowSelection &selection() { return m_selection; }

    bool isOpen() const { return m_open; }
    /// The row that is open; -1 when none is.
    int row() const;
    base::Language language() const { return m_language; }
    /// Opens a cell. A negative `anchor`: nothing selected.
    void open(int row, base::Language language, int position, int anchor = -1);
    /// Shows the cell anew: another look, read-only or not.
    void reopen();
    void close();
    /// Opens the place; false when it is not on the sheet.
    bool goTo(const edit::Caret &caret);
    /// Where the reader is; nothing in an invitation.
    std::optional<edit::Caret> caret() const;
    /// Passages that a command is about: the selected ones, else the open one.
    QList<model::PassageId> chosenPassages();

    void selectRows(int anchor, int focus);
    void clearSelection();

    /// What `write` puts into the live cell goes into the manual in one step with `first`.
    void writeWith(const edit::Edit &first, const std::function<void()> &write);
    /// Performs an edit in the name of this editor; a refusal is told by `refused` and the live cell shows what stands.
    bool perform(edit::Edit edit);
    bool undo();
    bool redo();

Q_SIGNALS:
    /// Another cell is open, or none.
    void cellChanged();
    void caretMoved();
    /// A text or its state changed.
    void rowTouched(int row);
    /// After every change of the manual; `all` when the number or order of rows changed.
    void rowsChanged(bool all);
    void rowsAboutToChange();
    /// Pictures, references, terms.
    void registersChanged();
    /// Rows of one entry made way for others.
    void rowsReplaced(const Rows::Splice &splice);
    void revealWanted(int row);
    void selectionChanged();
    void refused(const base::Error &error);
    /// The reader should be at a place that is not shown.
    void placeWanted(const edit::Caret &caret);
    /// The entry that was shown is gone.
    void shownEntryGone();

private:
    void settle();
    void write(bool typing);
    edit::Edit editOf(const QString &markup, bool typing, const edit::Caret &after) const;
    void rememberCaret();
    void follow(const edit::Changes &changes);
    enum class Reread { Nothing, Entries, All };
    Reread refreshRows(const edit::Changes &changes);
    void touchTexts(const edit::Changes &changes);
    void touchText(int index, const model::Key &key, qsizetype &broken);
    std::optional<qreal> heightOfWritten(int index, base::Language language) const;
    void followLive();
    void followCaret(const edit::Changes &changes);

    Sheet m_sheet;
    LiveCell *m_live;
    RowSelection m_selection;
    bool m_open = false;
    bool m_isReader = false;
    model::EntryId m_entry;
    RowKey m_key;
    mutable int m_row = -1; ///< where it was last found
    base::Language m_language = base::Language::French;
    bool m_writing = false;  ///< the manual is being told what the live cell shows
    std::optional<edit::Edit> m_first; ///< to be done in one step with what is written next
    RowStyle m_style = RowStyle::Paragraph; ///< in which the live cell shows its text
    QList<text::Run> m_runs; ///< what the live cell and the manual agree on
    QString m_firstMarkup;   ///< as it was when the cell was opened, spelled its own way
    QList<text::Run> m_firstRuns;
    edit::Caret m_caretBefore;
};

} // namespace ui::editor
