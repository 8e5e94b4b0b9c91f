// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/marking.h"
#include "ui/editor/richtext.h"

#include <QTextEdit>
#include <functional>

namespace ui::editor {

struct RowLook;

/// The one real text widget, laid over the cell that is being written in. It knows mark-up and carets, but neither the manual
/// nor other rows: keys, pasting and dragging are offered to its owner first. It has no undo of its own and always
/// holds one block, for a passage is one paragraph.
class LiveCell final : public QTextEdit
{
    Q_OBJECT

public:
    explicit LiveCell(QWidget *parent);

    /// Shows another text. Nothing is told.
    void open(const QString &markup, const RowLook &look, const QColor &accent);
    /// The same text with another look or after an undo; the caret stays where it can.
    void reload(const QString &markup);
    /// Another look of the very same text, half-typed or not: nothing is read again.
    void restyle(const RowLook &look, const QColor &accent);
    void setLineWidth(int pixels);
    /// Behind and under the words, until the text changes and others are set.
    void setMarks(const QList<shared::Mark> &marks, const MarkInk &ink);
    const QList<shared::Mark> &marks() const { return m_marks; }

    QList<text::Run> runs() const; ///< normalised, as the manual keeps them
    QList<text::Run> runs(int from, int to) const;
    int length() const;
    qreal textHeight() const;
    /// Of its lines, as `layOut` adds them up.
    qreal linesHeight() const;
    int caretPosition() const { return textCursor().position(); }
    void setCaret(int position, int anchor);
    bool isOnFirstLine() const;
    bool isOnLastLine() const;
    bool isEditing() const { return m_editing; } ///< between a change and its `edited`: carets move in between
    bool isComposing() const; ///< an input method has text that is not yet committed

    /// Gives the focus to what comes after (or before) the sheet; Tab alone goes from cell to cell.
    /// Past QTextEdit, which keeps Tab for as long as it can be written in.
    void leave(bool forwards) { QWidget::focusNextPrevChild(forwards); }

    /// Puts runs in place of the selection, as one edit.
    void insertRuns(const QList<text::Run> &runs);
    /// The same, a space away from the words and signs it would be glued to.
    void insertApart(QList<text::Run> runs);
    /// Puts text in place of so many characters before the caret, in their format, as one edit.
    void replaceBefore(int characters, const QString &text);
    /// The character before the caret was typed: it makes way for what the language writes, as a step of its own.
    void dress(QChar typed, base::Language language);
    enum class Quality { Strong, Emphasis, Code };
    /// Over the selection; without one, for what is typed next.
    void toggle(Quality quality);
    bool has(Quality quality) const;
    /// Bold, italic and code go, over the selection or for what is typed next; links and footnotes stay.
    void clearFormat();
    /// An empty target takes the link away. Over the selection, or the link the caret stands in; the caret goes behind it.
    void setLink(const QString &target);
    QString linkTarget() const;
    void selectLink();
    /// The caret stands between two characters of one link.
    bool isInLink() const;
    /// Of the link at a point of this widget; empty when there is none.
    QString anchorTargetAt(const QPoint &point) const;

    /// Each returns true when it dealt with the matter.
    std::function<bool(QKeyEvent *)> offerKey;
    std::function<bool(const QInputMethodEvent *)> offerComposed;
    std::function<bool(const QKeyEvent *)> isShortcut; ///< belongs to an action, though text widgets would take it
    std::function<void(const QMimeData *)> takePasted;
    std::function<bool(QMouseEvent *)> offerDrag;      ///< the mouse is pressed and moved
    std::function<void(const QPoint &global)> showMenu;
    std::function<void()> focusChanged;

Q_SIGNALS:
    /// `typing` is false when the edit is a step of its own: a format, something pasted.
    void edited(bool typing);
    /// One character came in by a key or an input method, and stands before the caret.
    void typed(QChar character);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void tellTyped(const QString &text);
    void fill(const QList<text::Run> &runs);
    QList<shared::Mark> marksInLayout() const;
    void leaveMarks();
    void contentsMoved();
    void replace(QTextCursor cursor, const QList<text::Run> &runs);
    void replaceSelection(const QList<text::Run> &runs);
    void change(const std::function<void(text::Run &)> &change);

    Ink m_ink;
    MarkInk m_markInk;
    QList<shared::Mark> m_marks;
    int m_linePercent = 100;
    bool m_filling = false;
    bool m_stepOfItsOwn = false;
    bool m_composing = false;
    bool m_editing = false;
};

} // namespace ui::editor
