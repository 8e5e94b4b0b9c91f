// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignbuilder.h"

#include "exchange/picturefile.h"
#include "exchange/svgcleaning.h"

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;
using model::PassageKind;
using text::Run;
using text::RunKind;

namespace {

constexpr double mostMegapixels = 100;
constexpr int mostColumns = 64;

bool isBlank(QChar unit)
{
    return unit.isSpace() || unit == QChar::Nbsp || unit == QChar(0x200B);
}

void trim(QList<Run> &runs)
{
    const auto isGone = [](const Run &run) { return run.kind == RunKind::LineBreak || (run.kind == RunKind::Text && run.text.isEmpty()); };
    while (!runs.isEmpty()) {
        QString &text = runs.first().text;
        while (!text.isEmpty() && isBlank(text.front()))
            text.remove(0, 1);
        if (!isGone(runs.first()))
            break;
        runs.removeFirst();
    }
    while (!runs.isEmpty()) {
        QString &text = runs.last().text;
        while (!text.isEmpty() && isBlank(text.back()))
            text.chop(1);
        if (!isGone(runs.last()))
            break;
        runs.removeLast();
    }
}

bool isKept(const QString &target)
{
    return target.startsWith(u"https://"_s) || target.startsWith(u"http://"_s) || target.startsWith(u"mailto:"_s);
}

/// Where a text that is too long is best cut: behind a sentence, else between words.
int cutOf(const QString &shown)
{
    const QStringView head = QStringView(shown).first(longestForeignText);
    for (qsizetype at = head.size() - 1; at > longestForeignText / 2; --at)
        if (head[at].isSpace() && QStringView(u".!?…»”").contains(head[at - 1]))
            return int(at);
    const qsizetype space = head.lastIndexOf(u' ');
    const bool splitsPair = head.back().isHighSurrogate();
    return int(space > 0 ? space : head.size() - (splitsPair ? 1 : 0));
}

/// As splitAt counts: a break and a note are one character each.
QString shownText(const QList<Run> &runs)
{
    QString shown;
    for (const Run &run : runs)
        shown += run.kind == RunKind::Text ? run.text : u" "_s;
    return shown;
}

} // namespace

bool ForeignBuilder::takesMore() const
{
    return !m_isFull && !m_cancel.isCancelled();
}

void ForeignBuilder::begin(PassageKind kind, int level)
{
    if (m_notes > 0) {
        if (!m_runs.isEmpty())
            add(u" "_s);
        return;
    }
    end();
    m_passage = {};
    m_passage.kind = kind;
    m_passage.level = kind == PassageKind::Heading ? std::clamp(level, 1, 4) : std::clamp(level, 1, 3);
    m_isOpen = true;
}

void ForeignBuilder::end()
{
    if (!m_isOpen || m_notes > 0)
        return;
    m_isOpen = false;
    QList<Run> runs = std::exchange(m_runs, {});
    trim(runs);
    if (!runs.isEmpty())
        appendLong(m_passage, runs);
}

void ForeignBuilder::appendLong(const ForeignPassage &shape, QList<Run> runs)
{
    ForeignPassage passage = shape;
    while (text::shownLength(runs) > longestForeignText && takesMore()) {
        const auto [head, tail] = text::splitAt(runs, cutOf(shownText(runs)));
        passage.markup = text::serialize(head);
        append(passage);
        remark(ForeignRemark::LongTextsCut);
        runs = tail;
        trim(runs);
    }
    passage.markup = text::serialize(runs);
    append(passage);
}

void ForeignBuilder::append(const ForeignPassage &passage)
{
    if (++m_count > mostForeignParagraphs)
        m_isFull = true;
    if (m_isFull)
        return;
    if (m_tables > 0 && !m_rows.isEmpty() && !m_rows.last().isEmpty())
        m_rows.last()[m_cell].append(passage);
    else
        m_text.passages.append(passage);
}

void ForeignBuilder::add(const QString &text, const Manner &manner)
{
    Run run;
    run.text = withoutControls(text, m_removed);
    for (QChar &unit : run.text)
        if (unit == u'\t' || unit == u'\n' || unit == u'\r' || unit == u'\f' || unit == u'\v' || unit == QChar(0x85))
            unit = u' ';
    if (run.text.isEmpty())
        return;
    if (!m_isOpen && m_notes == 0) {
        if (std::all_of(run.text.begin(), run.text.end(), isBlank))
            return;
        begin();
    }
    run.strong = manner.strong && m_passage.kind != PassageKind::Heading;
    run.emphasis = manner.emphasis;
    run.code = manner.code;
    run.target = isKept(manner.target) ? manner.target : QString();
    m_runs.append(run);
}

void ForeignBuilder::addBreak()
{
    if (m_isOpen || m_notes > 0)
        m_runs.append(Run{RunKind::LineBreak, {}, false, false, false, {}, {}});
}

void ForeignBuilder::addMarkup(const QString &markup)
{
    if (!m_isOpen && m_notes == 0)
        begin();
    for (const Run &run : text::parse(markup)) {
        if (run.kind == RunKind::Text)
            add(run.text, {run.strong, run.emphasis, run.code, run.target});
        else
            m_runs.append(run);
    }
}

void ForeignBuilder::beginNote()
{
    if (m_notes++ > 0)
        return;
    if (!m_isOpen) {
        --m_notes;
        begin();
        ++m_notes;
    }
    m_outside = std::exchange(m_runs, {});
}

void ForeignBuilder::endNote()
{
    if (m_notes == 0 || --m_notes > 0)
        return;
    QList<Run> note = std::exchange(m_runs, std::exchange(m_outside, {}));
    addNote(note);
}

void ForeignBuilder::addNote(const QList<Run> &note)
{
    QList<Run> runs = note;
    trim(runs);
    if (!runs.isEmpty() && m_notes == 0)
        m_runs.append(Run{RunKind::Footnote, {}, false, false, false, {}, text::serialize(runs)});
}

void ForeignBuilder::beginAside()
{
    m_suspended.append({m_passage, std::exchange(m_runs, {}), std::exchange(m_isOpen, false)});
}

void ForeignBuilder::endAside()
{
    if (m_suspended.isEmpty())
        return;
    end();
    const Suspended host = m_suspended.takeLast();
    m_passage = host.passage;
    m_runs = host.runs;
    m_isOpen = host.isOpen;
}

void ForeignBuilder::beginTable()
{
    end();
    if (m_tables++ > 0)
        remark(ForeignRemark::TablesInTables);
    else
        m_rows.clear();
}

void ForeignBuilder::beginRow()
{
    end();
    if (m_tables == 1)
        m_rows.append(Row());
}

void ForeignBuilder::beginCell(int columns)
{
    end();
    if (m_tables != 1)
        return;
    if (m_rows.isEmpty())
        beginRow();
    const int count = std::clamp(columns, 1, mostColumns);
    m_cell = m_rows.last().size();
    m_rows.last().append(QList<Cell>(count));
    m_cells += count;
    if (m_cells > mostForeignPassages)
        m_isFull = true;
}

void ForeignBuilder::endTable()
{
    end();
    if (m_tables == 0 || --m_tables > 0)
        return;
    qsizetype columns = 0;
    m_rows.removeIf([](const Row &row) { return row.isEmpty(); });
    for (const Row &row : std::as_const(m_rows))
        columns = std::max(columns, row.size());
    appendTable(columns);
    m_rows.clear();
}

void ForeignBuilder::appendTable(qsizetype columns)
{
    const QList<Row> rows = std::exchange(m_rows, {});
    if (m_isFull)
        return;
    const bool isFrame = rows.size() < 2 || columns < 2;
    if (!isFrame) {
        ForeignPassage table;
        table.kind = PassageKind::Table;
        table.columns = int(std::min<qsizetype>(columns, mostColumns));
        table.header = true;
        m_text.passages.append(table);
    }
    QList<ForeignPassage> behind;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < columns; ++column) {
            const Cell cell = rows[row].value(column);
            if (isFrame) {
                m_text.passages += cell;
                continue;
            }
            ForeignPassage passage;
            passage.kind = PassageKind::Cell;
            passage.row = int(row);
            passage.column = int(column);
            for (const ForeignPassage &piece : cell) {
                if (piece.kind == PassageKind::Picture) {
                    behind.append(piece);
                    continue;
                }
                if (!passage.markup.isEmpty())
                    passage.markup += u'\n';
                if (piece.kind == PassageKind::Bullet || piece.kind == PassageKind::Numbered)
                    passage.markup += u"• "_s;
                passage.markup += piece.markup;
            }
            m_text.passages.append(passage);
        }
    }
    m_text.passages += behind;
}

void ForeignBuilder::addPicture(const QByteArray &bytes, const QString &alt)
{
    const auto facts = inspectPicture(bytes);
    if (!facts)
        return remark(ForeignRemark::PicturesUnknown);
    if (facts->megapixels() > mostMegapixels)
        return remark(ForeignRemark::PicturesTooLarge);
    ForeignPicture picture{bytes, alt.simplified()};
    if (facts->mime == "image/svg+xml"_L1) {
        const auto clean = cleanSvg(bytes);
        if (!clean)
            return remark(ForeignRemark::PicturesUnknown);
        picture.bytes = *clean;
    }
    ForeignPassage passage;
    passage.kind = PassageKind::Picture;
    passage.picture = m_text.pictures.size();
    m_text.pictures.append(picture);
    append(passage);
}

void ForeignBuilder::remark(ForeignRemark remark, int count)
{
    m_text.remarks[remark] += count;
}

/// Hundred thousands of short lines are no passages that anybody will work on: as many as a manual takes hold them all.
void ForeignBuilder::gatherLines()
{
    QList<ForeignPassage> &all = m_text.passages;
    const auto isLine = [](const ForeignPassage &passage) { return passage.kind == PassageKind::Paragraph; };
    const qsizetype lines = std::count_if(all.cbegin(), all.cend(), isLine);
    const qsizetype room = mostForeignPassages - 2 * (all.size() - lines) - 1; // what is no line may end a passage early
    if (room <= 0) {
        m_isFull = true;
        return;
    }
    const qsizetype most = (lines + room - 1) / room;
    QList<ForeignPassage> gathered;
    qsizetype inLast = 0;
    for (ForeignPassage &passage : all) {
        const bool goesOn = inLast > 0 && inLast < most && isLine(passage)
                            && gathered.last().markup.size() + passage.markup.size() < longestForeignText;
        if (goesOn)
            gathered.last().markup += u'\n' + passage.markup;
        else
            gathered.append(std::move(passage));
        inLast = goesOn ? inLast + 1 : isLine(gathered.last()) ? 1 : 0;
    }
    all = std::move(gathered);
    remark(ForeignRemark::LinesGathered, int(lines));
    m_isFull = m_isFull || all.size() > mostForeignPassages;
}

ForeignText ForeignBuilder::take()
{
    while (m_notes > 0)
        endNote();
    while (!m_suspended.isEmpty())
        endAside();
    end();
    while (m_tables > 0)
        endTable();
    if (m_removed > 0)
        remark(ForeignRemark::ControlCharacters, std::exchange(m_removed, 0));
    if (m_text.passages.size() > mostForeignPassages)
        gatherLines();
    return std::exchange(m_text, {});
}

} // namespace exchange
