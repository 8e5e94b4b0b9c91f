// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sheet.h"

#include <QElapsedTimer>
#include <cmath>

namespace ui::editor {

using base::Language;

namespace {

constexpr int keptLayouts = 600;
constexpr int nearby = 3000;       ///< rows worth measuring ahead of anybody looking at them
constexpr qreal pictureLines = 11; ///< the height a picture may take, in lines
const model::Manual noManual;
const model::Text noText;

/// Whether two rows of the same text break into the same lines. A changed text is told apart by whoever changed it.
bool looksAlike(const Row &one, const Row &two)
{
    return one.part == two.part && one.style == two.style && one.level == two.level && one.framed == two.framed
           && one.frameTop == two.frameTop && one.frameBottom == two.frameBottom && one.picture == two.picture
           && one.newPage == two.newPage && one.shown == two.shown && one.home == two.home;
}

} // namespace

Sheet::Sheet() : m_layouts(keptLayouts) {}

void Sheet::setWorkspace(edit::Workspace *workspace, model::EntryId top)
{
    m_workspace = workspace;
    m_frozen.reset();
    m_pictures.setWorkspace(workspace);
    show(top);
}

void Sheet::setFrozen(std::optional<model::Manual> manual, model::EntryId top)
{
    m_frozen = std::move(manual);
    show(top);
}

const model::Manual &Sheet::manual() const
{
    if (m_frozen)
        return *m_frozen;
    return m_workspace ? m_workspace->manual() : noManual;
}

void Sheet::show(model::EntryId top)
{
    m_rows.show(manual(), top, m_filter);
    estimateAll();
}

void Sheet::setFilter(const WorkFilter &filter)
{
    m_filter = filter;
    show(m_rows.top());
}

void Sheet::setLook(const Look &look, const Columns &columns)
{
    m_look = look;
    m_columns = columns;
    estimateAll();
}

void Sheet::estimateAll()
{
    m_layouts.clear();
    std::vector<float> heights;
    heights.reserve(size_t(size()));
    for (int index = 0; index < size(); ++index)
        heights.push_back(estimate(row(index)));
    m_heights.assign(std::move(heights));
    m_exact.assign(size_t(size()), false);
    m_inexact = size();
}

const model::Text &Sheet::text(int index) const
{
    const model::Text *found = textOf(manual(), row(index));
    return found ? *found : noText;
}

QString Sheet::markup(int index, Language language) const
{
    return text(index).in(language).text();
}

std::optional<model::TextRef> Sheet::textRef(int index) const
{
    return textRefOf(manual(), row(index));
}

std::optional<int> Sheet::indexOf(const model::TextRef &text) const
{
    return m_rows.indexOf(manual(), text);
}

const RowLayout &Sheet::layout(int index)
{
    const Row &line = row(index);
    if (const RowLayout *kept = m_layouts.object(line.key()))
        return *kept;
    std::unique_ptr<RowLayout> fresh = broken(index);
    setHeight(index, fresh->height());
    RowLayout *kept = fresh.release();
    m_layouts.insert(line.key(), kept);
    return *kept;
}

std::unique_ptr<RowLayout> Sheet::broken(int index) const
{
    auto fresh = std::make_unique<RowLayout>();
    const Row &line = row(index);
    for (const Language language : base::bothLanguages)
        if (m_columns.shows(language))
            fresh->in(language) = brokenCell(index, language);
    fresh->textTop = topSpace(line);
    fresh->below = bottomSpace(line);
    return fresh;
}

CellLayout Sheet::brokenCell(int index, Language language) const
{
    const Row &line = row(index);
    return layOut(markup(index, language), m_look.of(line.style), cellWidth(line), m_look.accent());
}

const CellLayout &Sheet::cell(int index, Language language)
{
    layout(index);
    RowLayout &kept = *m_layouts.object(row(index).key());
    CellLayout &cell = kept.in(language);
    if (!cell.text && m_columns.shows(language)) {
        cell = brokenCell(index, language);
        setHeight(index, kept.height());
    }
    return cell;
}

bool Sheet::measureSome(int around, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    const auto measure = [&](int index) {
        if (!m_exact[size_t(index)])
            setHeight(index, broken(index)->height());
        return timer.elapsed() < milliseconds;
    };
    const int middle = std::clamp(around, 0, size());
    for (int index = middle; index < std::min(size(), middle + nearby) && m_inexact > 0; ++index)
        if (!measure(index))
            return true;
    for (int index = middle - 1; index >= std::max(0, middle - nearby) && m_inexact > 0; --index)
        if (!measure(index))
            return true;
    return false;
}

qreal Sheet::topSpace(const Row &row) const
{
    qreal space = m_look.of(row.style).above;
    if (row.part == RowPart::Title || row.part == RowPart::Alt || row.beginsShown())
        space += m_look.smallHeight() * 1.5; // the frame of the open cell must not lie over the label
    if (row.picture)
        space += m_look.unit() * pictureLines;
    if (row.newPage)
        space += m_look.smallHeight() * 1.4;
    return row.frameTop ? space + m_look.unit() * 0.5 : space;
}

qreal Sheet::bottomSpace(const Row &row) const
{
    return m_look.of(row.style).below + (row.frameBottom ? m_look.unit() * 0.6 : 0);
}

qreal Sheet::cellWidth(const Row &row) const
{
    const qreal indent = m_look.indentOf(row);
    return std::floor(std::max(40.0, m_columns.width - indent - (row.framed ? m_look.unit() * 0.6 : 0)));
}

QRectF Sheet::cellRect(int index, Language language)
{
    const RowLayout &lines = layout(index);
    const Row &line = row(index);
    const qreal y = top(index) + lines.textTop;
    const qreal height = m_heights.at(index) - lines.textTop - lines.below;
    return {m_columns.leftOf(language) + m_look.indentOf(line), y, cellWidth(line), height};
}

void Sheet::stretch(int index, qreal textHeight)
{
    const RowLayout &lines = layout(index);
    setHeight(index, lines.textTop + std::max(lines.textHeight(), textHeight) + lines.below);
}

QRectF Sheet::pictureRect(int index)
{
    const Row &line = row(index);
    const qreal above = line.beginsShown() ? m_look.unit() * 0.5 + m_look.smallHeight() * 1.4 // under the label
                                           : m_look.of(line.style).above * 0.6;
    const QRectF room(m_columns.left, top(index) + above, m_columns.right() - m_columns.left,
                      m_look.unit() * pictureLines);
    const QSizeF size = picture(index).size.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center().x() - size.width() / 2, room.top(), size.width(), size.height()};
}

PictureShelf::Shelved Sheet::picture(int index)
{
    const model::Passage *passage = contentOf(manual(), row(index));
    const model::Picture *picture = passage ? manual().picture(passage->header.picture) : nullptr;
    return picture ? m_pictures.of(picture->header.asset) : PictureShelf::Shelved();
}

void Sheet::touch(int index, Language language, std::optional<qreal> linesHeight)
{
    takeLength(index);
    RowLayout *kept = m_layouts.object(row(index).key());
    if (!kept || !m_columns.shows(language)) {
        layout(index);
        return;
    }
    kept->in(language) = linesHeight ? CellLayout{nullptr, *linesHeight} : brokenCell(index, language);
    setHeight(index, kept->height());
}

void Sheet::touchLater(int index)
{
    takeLength(index);
    m_layouts.remove(row(index).key());
    m_heights.set(index, estimate(row(index)));
    m_inexact += m_exact[size_t(index)] ? 1 : 0;
    m_exact[size_t(index)] = false;
}

void Sheet::takeLength(int index)
{
    const model::Text &now = text(index);
    m_rows.at(index).length = quint32(std::max(now.wordings[0].text().size(), now.wordings[1].text().size()));
}

Rows::Splice Sheet::refresh(model::EntryId entry)
{
    QHash<RowKey, int> before;
    std::vector<Row> oldRows;
    std::vector<float> oldHeights;
    std::vector<bool> oldExact;
    const int first = m_rows.titleOf(entry).value_or(0);
    for (int index = first; index < first + m_rows.countOf(entry); ++index) {
        before.insert(row(index).key(), index - first);
        oldRows.push_back(row(index));
        oldHeights.push_back(float(m_heights.at(index)));
        oldExact.push_back(m_exact[size_t(index)]);
    }
    const Rows::Splice splice = m_rows.refresh(manual(), entry);
    std::vector<float> heights;
    std::vector<bool> exact;
    for (int index = splice.first; index < splice.first + splice.after; ++index) {
        const int old = before.value(row(index).key(), -1);
        const bool kept = old >= 0 && looksAlike(oldRows[size_t(old)], row(index));
        heights.push_back(kept ? oldHeights[size_t(old)] : estimate(row(index)));
        exact.push_back(kept && oldExact[size_t(old)]);
        if (!kept)
            m_layouts.remove(row(index).key());
    }
    m_heights.splice(splice.first, splice.before, heights);
    m_inexact += int(std::count(exact.begin(), exact.end(), false))
                 - int(std::count(oldExact.begin(), oldExact.end(), false));
    const auto gap = m_exact.begin() + splice.first;
    m_exact.insert(m_exact.erase(gap, gap + splice.before), exact.begin(), exact.end());
    return splice;
}

float Sheet::estimate(const Row &row) const
{
    const RowLook &look = m_look.of(row.style);
    const qreal characters = std::max(8.0, cellWidth(row) / std::max(1.0, look.characterWidth));
    const qreal lines = std::max(1.0, std::ceil(row.length / characters));
    return float(topSpace(row) + lines * look.fontHeight * look.linePercent / 100 + bottomSpace(row));
}

void Sheet::setHeight(int index, qreal height)
{
    m_heights.set(index, float(height));
    if (m_exact[size_t(index)])
        return;
    m_exact[size_t(index)] = true;
    --m_inexact;
}

} // namespace ui::editor
