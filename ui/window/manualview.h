// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/outline/tally.h"

#include <QWidget>
#include <array>

class QTabWidget;

namespace ui::aid {
class AidPane;
class MovedMarks;
}
namespace ui::editor {
class FindBar;
class PassageEditor;
}
namespace ui::history {
class HistoryPane;
}
namespace ui::outline {
class OutlinePane;
}
namespace ui::preview {
class PreviewPane;
}
namespace ui::search {
class SearchPane;
}
namespace ui::shared {
class Dialogs;
}

namespace ui::window {

class PaneSplitter;
class ReadingDesk;
class WritingAids;

/// An open manual: outline, text with its find bar, and at the side preview, history and search. It keeps them at the
/// same place: choosing an entry shows it, the caret's entry is the one whose history is shown.
class ManualView final : public QWidget
{
    Q_OBJECT

public:
    enum class Side : unsigned char { Preview, History, Search, Aid };

    ManualView(const outline::Tally &tally, shared::Dialogs &dialogs, QWidget *parent = nullptr);

    void setSource(edit::Workspace *workspace);

    editor::PassageEditor &editor() { return *m_editor; }
    editor::FindBar &findBar() { return *m_findBar; }
    outline::OutlinePane &outline() { return *m_outline; }
    aid::AidPane &aid() { return *m_aid; }
    WritingAids &writing() { return *m_writing; }
    ReadingDesk &reading() { return *m_reading; }
    search::SearchPane &search() { return *m_search; }
    preview::PreviewPane &preview() { return *m_preview; }
    /// True while the keyboard is with the pages.
    bool isReadingPages() const;

    /// Where the caret stands, else what is shown; null: the whole manual is shown.
    model::EntryId entryHere() const;
    base::Language languageHere() const;
    /// The chosen rows, else all of the entry.
    QList<model::PassageId> passagesHere() const;

    /// Before a character of the text as it is shown.
    void goTo(const model::TextRef &text, base::Language language, int position);
    void goTo(const model::TextRef &text, base::Language language) { goTo(text, language, 0); }
    void goTo(const model::Place &place);
    void showEntry(model::EntryId entry);

    bool isOutlineShown() const;
    void showOutline(bool shown);
    bool isSideShown(Side side) const;
    void showSide(Side side, bool shown);

    /// Outline and sides go away, and come back as they were.
    void showOnlyText(bool only);

    /// Shows the pages and asks for a printer.
    void print();

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// What is shown at the sides changed.
    void sidesChanged();
    void refused(const base::Error &error);
    /// A place that stands in no entry.
    void registerAsked(const model::ObjectRef &object);
    /// Somebody wants to read this entry beside, in a version to be chosen.
    void versionAsked(model::EntryId entry);
    void historyAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectPanes();
    void connectPreview();
    void connectReading();
    void retranslate();
    void followCaret(model::EntryId entry);
    void followLink(const QString &target);

    edit::Workspace *m_workspace = nullptr;
    outline::OutlinePane *m_outline;
    QWidget *m_centre;
    editor::PassageEditor *m_editor;
    editor::FindBar *m_findBar;
    ReadingDesk *m_reading;
    preview::PreviewPane *m_preview;
    history::HistoryPane *m_history;
    search::SearchPane *m_search;
    aid::AidPane *m_aid;
    aid::MovedMarks *m_moved;
    WritingAids *m_writing;
    QTabWidget *m_side;
    PaneSplitter *m_splitter;
    QByteArray m_stateBefore; ///< of the sides, while only the text is shown
};

} // namespace ui::window
