// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/columnheads.h"
#include "ui/editor/desk.h"
#include "ui/editor/editing.h"
#include "ui/editor/editoractions.h"
#include "ui/editor/filteractions.h"
#include "ui/editor/keys.h"
#include "ui/editor/navigation.h"
#include "ui/editor/pasting.h"
#include "ui/editor/pictureediting.h"
#include "ui/editor/tableediting.h"
#include "ui/shared/marks.h"

#include <QAbstractScrollArea>
#include <QTimer>

class QMenu;

namespace ui::shared {
class Dialogs;
}

namespace ui::editor {

class SpaceMarks;

/// French and Dutch side by side, as far as a whole manual: the rows are painted, and one real text widget lies over the cell
/// that is being written in. Everything typed goes to the workspace at once; undo is the workspace's.
class PassageEditor final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PassageEditor(QWidget *parent = nullptr);
    ~PassageEditor() override;

    /// Not owned; null to let go of it before it is destroyed.
    void setWorkspace(edit::Workspace *workspace, model::EntryId top = {});
    edit::Workspace *workspace() const { return m_desk.workspace(); }
    /// From now on it only reads: no key of it changes anything, Enter asks to go to the place.
    void beReader();
    /// A manual as it once was in place of the workspace's; nothing: as it is now, and becomes.
    void showFrozen(std::optional<model::Manual> manual, model::EntryId top);
    /// The entry with everything under it; null: the whole manual.
    void showEntry(model::EntryId top);
    model::EntryId shownEntry() const;
    /// Opens the place, in another entry if need be.
    void goTo(const edit::Caret &caret);
    /// Puts the title of a shown entry on top and the caret in it, or below it where nothing is written yet.
    void goToEntry(model::EntryId entry);
    std::optional<edit::Caret> caret() const { return m_desk.caret(); }
    /// The entry the caret stands in; null when it stands nowhere.
    model::EntryId caretEntry() const;

    /// In place of what is selected in the open cell, with a space to the words it would touch, as one step; nothing when none is
    /// open for writing.
    void insertAtCaret(const QString &markup);
    /// A picture file, after the passage the caret stands in; read in a worker.
    void insertPicture(const QString &file) { m_pictures.insertFile(file); }
    /// Who asks for a picture file; not owned.
    void setDialogs(shared::Dialogs &dialogs) { m_dialogs = &dialogs; }
    /// Who knows of entries that nothing of their own needs work; see Navigation.
    void setDone(std::function<bool(model::EntryId)> isDone) { m_navigation.isDone = std::move(isDone); }
    /// The context menu, at the caret.
    void showMenuAtCaret();

    EditorActions &actions() { return *m_actions; }
    FilterActions &filters() { return *m_filters; }
    const WorkFilter &filter() const { return m_desk.sheet().filter(); }
    void setFilter(const WorkFilter &filter) { m_filters->set(filter); }
    /// How many of the rows that are shown are what the filter wants.
    int acceptedRows() const;
    /// Nothing: both languages.
    void showOnly(std::optional<base::Language> language);
    /// 1.0 is the size of the program's own words and a little more.
    void setZoom(qreal zoom);
    /// With which the shown languages read well, in pixels; more is welcome.
    int comfortableWidth() const;
    qreal zoom() const { return m_zoom; }

    // For the find bar, accessibility and tests.
    Desk &desk() { return m_desk; }
    Pasting &pasting() { return m_pasting; }
    QRect cellRect(int row, base::Language language); ///< in the viewport
    void reveal(int row);
    /// Its marks are shown from now on; not owned. Later ones lie over earlier ones.
    void addMarks(shared::MarkSource *source);
    QList<shared::Mark> marksIn(int row, base::Language language);
    QString cellName(int row, base::Language language);
    QString cellNotes(int row, base::Language language); ///< what its marks say, for who cannot see them

Q_SIGNALS:
    /// Null ids when the caret stands nowhere.
    void caretMoved(model::PassageId passage, base::Language language, model::EntryId entry);
    void shownEntryChanged(model::EntryId entry);
    void refused(const base::Error &error);
    /// "#code" or an address, when somebody follows a link.
    void linkActivated(const QString &target);
    /// A reader wants to be at this place of the text that can be written in.
    void placeAsked(const edit::Caret &caret);
    /// "Next that needs work" found none.
    void noWorkLeft();
    void zoomChanged(qreal zoom);
    void filterChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Hit {
        int row = -1;
        base::Language language = base::Language::French;
        int character = 0;
        bool inGutter = false;
    };

    void connectDesk();
    void connectLive();
    void connectActions();
    void applyLook();
    Columns columnsFor(const Look &look) const;
    void placeLive();
    void updateRange();
    void keepPlace();
    void returnToPlace();
    void measureIdle();
    void prepareVisible();
    void updateRow(int row);
    void cellOpened();
    void nameLive();
    void noteLive();
    void revealCaret();
    void showMarksInLive();
    QList<QAction *> markActions(QObject *parent);
    QStringList remarksOn(int row);
    void addRemarkMenu(QMenu &menu);
    void tellRows(const Rows::Splice &splice);
    void tellCaret();
    void updateActions();
    Hit hitAt(const QPointF &point);
    std::optional<text::Run> runAt(const Hit &hit);
    QString targetAt(const Hit &hit);
    bool dragTo(QMouseEvent *event);
    QString kindTitle();
    void showContextMenu(const QPoint &global);
    void showReaderMenu(const QPoint &global);
    void askPlace();
    void showStateMenu(const QPoint &global);
    QString toolTipAt(const QPoint &point);
    QString whereItLeads(const QString &target);
    bool isForAnother(const char *slot);
    void declareAndGoOn(model::PairingKind kind);
    void goToWork(int by);
    void connectInserts();
    void connectTable();
    void updateInserts(bool writable);
    void updateKinds(bool writable);
    void editLink();
    void insertCrossReference();
    void showHere();
    void goHome();
    void insertCitation();
    void insertLinked(const QString &words, const QString &target);
    void editFootnote();
    void insertCharacter(const QString &character);
    void insertTable();
    void choosePicture(bool replaces);
    void saveNow();

    LiveCell *m_live;
    Desk m_desk;
    Editing m_editing{m_desk};
    Navigation m_navigation{m_desk};
    Pasting m_pasting{m_desk, m_editing};
    TableEditing m_table{m_desk};
    PictureEditing m_pictures{m_desk, this};
    Keys m_keys{m_desk, m_editing, m_navigation, m_pasting};
    shared::Dialogs *m_dialogs = nullptr;
    SpaceMarks *m_spaces;
    EditorActions *m_actions;
    FilterActions *m_filters;
    ColumnHeads *m_heads;
    QTimer m_idle;
    QList<shared::MarkSource *> m_marks;
    std::optional<base::Language> m_only;
    qreal m_zoom = 1;
    bool m_stretched = false;
    // What stays where it is while heights change: a row and how far the sheet is scrolled past its top.
    model::EntryId m_placeEntry;
    RowKey m_placeKey;
    qreal m_placeOffset = 0;
    double m_placeTotal = 0;
};

} // namespace ui::editor
