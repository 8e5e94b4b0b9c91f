// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/foreigntext.h"
#include "text/markup.h"

namespace exchange {

/// How a stretch of a foreign text looks.
struct Manner {
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    QString target; ///< where a link leads; only http, https and mailto are kept
};

/// What every reader of foreign texts writes into, in the order of the text: it cleans, cuts what is endless, keeps to the
/// limits and counts what a person ought to know.
class ForeignBuilder final
{
public:
    explicit ForeignBuilder(base::CancelToken cancel = {}) : m_cancel(std::move(cancel)) {}

    /// False when it was cancelled or no more passages come in; then readers stop.
    bool takesMore() const;
    /// More than comes in at once; certain only when it was taken.
    bool isFull() const { return m_isFull; }
    bool isInPassage() const { return m_isOpen; }

    /// A passage that begins ends the one before it. Blank ones are left out.
    void begin(model::PassageKind kind = model::PassageKind::Paragraph, int level = 1);
    void end();
    /// Opens a paragraph where none is open.
    void add(const QString &text, const Manner &manner = {});
    void addBreak();
    /// Mark-up that is known already.
    void addMarkup(const QString &markup);

    /// Between them everything goes into a footnote at this place; paragraphs of a note are joined.
    void beginNote();
    void endNote();
    /// A footnote that is known as a whole.
    void addNote(const QList<text::Run> &note);

    /// Cells hold one text: paragraphs in them become its lines. What stands in a table of one row or one column, which word
    /// processors use for frames, comes as passages of its own.
    void beginTable();
    void beginRow();
    void beginCell(int columns = 1);
    void endTable();
    bool isInNote() const { return m_notes > 0; }

    /// What comes between them stands before the passage that is open: a text box that hangs on a paragraph.
    void beginAside();
    void endAside();

    /// Bytes of any kind; what pages cannot show is counted and left out.
    void addPicture(const QByteArray &bytes, const QString &alt);
    void remark(ForeignRemark remark, int count = 1);

    /// The runs of the passage that is open.
    const QList<text::Run> &runs() const { return m_runs; }
    ForeignText take();

private:
    using Cell = QList<ForeignPassage>;
    using Row = QList<Cell>;
    struct Suspended {
        ForeignPassage passage;
        QList<text::Run> runs;
        bool isOpen = false;
    };

    void append(const ForeignPassage &passage);
    void gatherLines();
    void appendLong(const ForeignPassage &shape, QList<text::Run> runs);
    void appendTable(qsizetype columns);

    base::CancelToken m_cancel;
    ForeignText m_text;
    ForeignPassage m_passage;
    QList<text::Run> m_runs;
    QList<text::Run> m_outside; ///< what stood before a note while the note is read
    QList<Row> m_rows;
    QList<Suspended> m_suspended;
    qsizetype m_cell = 0; ///< of the last row: where text goes
    qsizetype m_count = 0; ///< passages
    qsizetype m_cells = 0;
    int m_tables = 0;
    int m_notes = 0;
    int m_removed = 0;
    bool m_isOpen = false;
    bool m_isFull = false;
};

} // namespace exchange
