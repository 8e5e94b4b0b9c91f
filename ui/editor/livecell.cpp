// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/livecell.h"

#include "ui/editor/rowlayout.h"
#include "ui/editor/passagemime.h"
#include "text/typing.h"

#include <QAbstractTextDocumentLayout>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

namespace ui::editor {

using text::Run;

LiveCell::LiveCell(QWidget *parent) : QTextEdit(parent)
{
    setObjectName(QStringLiteral("liveCell"));
    setFrameShape(NoFrame);
    setProperty("showsFocus", true); // by the frame of its cell
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(FixedPixelWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    document()->setUndoRedoEnabled(false);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    connect(document(), &QTextDocument::contentsChange, this, [this] {
        m_editing = !m_filling;
        // Else the text is shaped again for the caret, for the paint and for the caret in the paint.
        document()->firstBlock().layout()->setCacheEnabled(true);
    });
    connect(document(), &QTextDocument::contentsChanged, this, &LiveCell::contentsMoved);
    connect(this, &QTextEdit::cursorPositionChanged, this, &LiveCell::leaveMarks);
    connect(this, &QTextEdit::selectionChanged, this, &LiveCell::leaveMarks);
}

void LiveCell::open(const QString &markup, const RowLook &look, const QColor &accent)
{
    m_ink = Ink{look.font, accent};
    m_linePercent = look.linePercent;
    const QScopedValueRollback filling(m_filling, true);
    document()->setDefaultFont(look.font);
    fill(text::parse(markup));
}

void LiveCell::reload(const QString &markup)
{
    // Numbers, not a cursor: a cursor would move along while the document is filled anew.
    const int position = textCursor().position();
    const int anchor = textCursor().anchor();
    const QScopedValueRollback filling(m_filling, true);
    fill(text::parse(markup));
    setCaret(position, anchor);
}

void LiveCell::restyle(const RowLook &look, const QColor &accent)
{
    const int position = textCursor().position();
    const int anchor = textCursor().anchor();
    const QList<Run> kept = runsOf(*document());
    m_ink = Ink{look.font, accent};
    m_linePercent = look.linePercent;
    const QScopedValueRollback filling(m_filling, true);
    document()->setDefaultFont(look.font);
    fill(kept);
    setCaret(position, anchor);
}

void LiveCell::fill(const QList<Run> &runs)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    insert(cursor, runs, m_ink);
    QTextBlockFormat spacing;
    spacing.setLineHeight(m_linePercent, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(spacing);
    if (runs.isEmpty())
        cursor.setBlockCharFormat({});
}

void LiveCell::setLineWidth(int pixels)
{
    if (lineWrapColumnOrWidth() != pixels)
        setLineWrapColumnOrWidth(pixels);
}

void LiveCell::setMarks(const QList<shared::Mark> &marks, const MarkInk &ink)
{
    if (marks == m_marks && ink == m_markInk)
        return;
    m_marks = marks;
    m_markInk = ink;
    viewport()->update();
}

/// What an input method composes stands in the layout, and in no text yet.
QList<shared::Mark> LiveCell::marksInLayout() const
{
    const QTextLayout &lines = *document()->firstBlock().layout();
    const int composed = int(lines.preeditAreaText().size());
    QList<shared::Mark> marks = m_marks;
    for (shared::Mark &mark : marks) {
        if (mark.start >= lines.preeditAreaPosition())
            mark.start += composed;
        else if (mark.start + mark.length > lines.preeditAreaPosition())
            mark.length += composed;
    }
    return composed > 0 ? marks : m_marks;
}

void LiveCell::paintEvent(QPaintEvent *event)
{
    if (m_marks.isEmpty())
        return QTextEdit::paintEvent(event);
    const QTextBlock block = document()->firstBlock();
    const QPointF place = document()->documentLayout()->blockBoundingRect(block).topLeft()
                          - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QList<shared::Mark> marks = marksInLayout();
    {
        QPainter behind(viewport());
        paintGrounds(behind, *block.layout(), place, marks, m_markInk);
    }
    QTextEdit::paintEvent(event);
    QPainter under(viewport());
    paintUnderlines(under, *block.layout(), place, marks, m_markInk);
}

QList<Run> LiveCell::runs() const { return text::normalised(runsOf(*document())); }
QList<Run> LiveCell::runs(int from, int to) const { return runsOf(*document(), from, to); }
int LiveCell::length() const { return document()->characterCount() - 1; }
qreal LiveCell::textHeight() const { return document()->size().height(); }

qreal LiveCell::linesHeight() const
{
    return heightOf(*document()->firstBlock().layout(), m_linePercent);
}

void LiveCell::setCaret(int position, int anchor)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(anchor, 0, length()));
    cursor.setPosition(std::clamp(position, 0, length()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

bool LiveCell::isOnFirstLine() const
{
    return document()->firstBlock().layout()->lineForTextPosition(caretPosition()).lineNumber() <= 0;
}

bool LiveCell::isOnLastLine() const
{
    const QTextLayout *layout = document()->firstBlock().layout();
    return layout->lineForTextPosition(caretPosition()).lineNumber() >= layout->lineCount() - 1;
}

bool LiveCell::isComposing() const { return m_composing; }

/// The insertion takes the format before it: right for bold, wrong after a note mark and at the end of a link.
void LiveCell::leaveMarks()
{
    const QTextCursor cursor = textCursor();
    if (m_filling || cursor.hasSelection())
        return;
    Run next = runOf(currentCharFormat());
    const bool afterNote = !noteOf(cursor.charFormat()).isNull();
    if (!afterNote && next.target.isEmpty())
        return;
    QTextCursor following = cursor;
    const bool moved = following.movePosition(QTextCursor::NextCharacter);
    const QList<Run> after = moved ? runs(cursor.position(), following.position()) : QList<Run>();
    if (!afterNote && !after.isEmpty() && after.first().target == next.target)
        return;
    next.target.clear();
    setCurrentCharFormat(formatFor(next, m_ink));
}

void LiveCell::contentsMoved()
{
    if (m_filling)
        return;
    const QString shown = document()->firstBlock().text();
    if (document()->blockCount() > 1 || std::any_of(shown.begin(), shown.end(), isControl)) { // from an input method, say
        const QTextCursor caret = textCursor();
        const QScopedValueRollback filling(m_filling, true);
        fill(runs());
        setCaret(caret.position(), caret.position());
    }
    Q_EMIT edited(!m_stepOfItsOwn);
    m_editing = false;
}

void LiveCell::replace(QTextCursor cursor, const QList<Run> &runs)
{
    const QScopedValueRollback step(m_stepOfItsOwn, true);
    insert(cursor, runs, m_ink);
    setTextCursor(cursor);
    leaveMarks(); // where the caret stands already nothing tells of a move
}

void LiveCell::replaceSelection(const QList<Run> &runs)
{
    replace(textCursor(), runs);
}

void LiveCell::insertRuns(const QList<Run> &runs)
{
    replaceSelection(runs);
}

void LiveCell::insertApart(QList<Run> runs)
{
    const QString shown = toPlainText();
    const QTextCursor cursor = textCursor();
    const auto isOfWord = [&](int at) { return at >= 0 && at < shown.size() && shown[at].isLetterOrNumber(); };
    const auto isBehindSign = [&](int at) { return at >= 0 && QStringView(u".,;:!?…)»”").contains(shown[at]); };
    Run space;
    space.text = QStringLiteral(" ");
    if (isOfWord(cursor.selectionStart() - 1) || isBehindSign(cursor.selectionStart() - 1))
        runs.prepend(space);
    if (isOfWord(cursor.selectionEnd()))
        runs.append(space);
    insertRuns(runs);
}

void LiveCell::replaceBefore(int characters, const QString &text)
{
    Run run = runOf(currentCharFormat());
    run.text = text;
    // Never selected in the cell itself: undo would bring the selection back, and the next key would write over it.
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::max(0, caretPosition() - characters), QTextCursor::KeepAnchor);
    replace(cursor, {run});
}

void LiveCell::dress(QChar typed, base::Language language)
{
    if (runOf(currentCharFormat()).code)
        return;
    const QString before = toPlainText().left(caretPosition() - 1);
    if (const auto instead = text::asTyped(typed, before, language))
        replaceBefore(int(instead->removed) + 1, instead->inserted);
}

void LiveCell::tellTyped(const QString &text)
{
    const bool stands = text.size() == 1 && text.front().isPrint() && !textCursor().hasSelection()
                        && document()->characterAt(caretPosition() - 1) == text.front();
    if (stands && !isReadOnly())
        Q_EMIT typed(text.front());
}

bool LiveCell::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->accept(); // comes back as a key, and goes to the workspace
            return true;
        }
        if (isShortcut && isShortcut(key)) {
            key->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void LiveCell::keyPressEvent(QKeyEvent *event)
{
    if (offerKey && offerKey(event))
        return;
    // A letter with Alt is a menu's, even where no menu has it: it must not slip into the text. AltGr is another key.
    if (event->modifiers() == Qt::AltModifier && !event->text().isEmpty())
        return event->ignore();
    QTextEdit::keyPressEvent(event);
    tellTyped(event->text());
}

void LiveCell::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the sheet scrolls, never the cell
}

void LiveCell::mousePressEvent(QMouseEvent *event)
{
    if (!offerDrag || !offerDrag(event))
        QTextEdit::mousePressEvent(event);
}

void LiveCell::mouseMoveEvent(QMouseEvent *event)
{
    if (!offerDrag || !offerDrag(event))
        QTextEdit::mouseMoveEvent(event);
}

void LiveCell::contextMenuEvent(QContextMenuEvent *event)
{
    const QTextCursor pointed = cursorForPosition(event->pos());
    const QTextCursor cursor = textCursor();
    const bool inSelection = pointed.position() >= cursor.selectionStart() && pointed.position() <= cursor.selectionEnd();
    if (event->reason() == QContextMenuEvent::Mouse && !inSelection)
        setTextCursor(pointed); // what is offered is about the word that was pointed at
    if (showMenu) // Qt's own menu is not translated again when the language changes
        showMenu(event->globalPos());
}

void LiveCell::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    if (focusChanged)
        focusChanged();
}

void LiveCell::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (focusChanged)
        focusChanged();
}

void LiveCell::inputMethodEvent(QInputMethodEvent *event)
{
    if (offerComposed && offerComposed(event))
        return;
    m_composing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
    tellTyped(event->commitString());
}

bool LiveCell::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || source->hasImage() || source->hasUrls() || source->hasFormat(passageMimeType());
}

void LiveCell::insertFromMimeData(const QMimeData *source)
{
    if (takePasted && !isReadOnly())
        takePasted(source);
}

QMimeData *LiveCell::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    return inlineMime(runs(cursor.selectionStart(), cursor.selectionEnd()));
}

} // namespace ui::editor
