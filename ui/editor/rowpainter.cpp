// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/rowpainter.h"

#include "ui/editor/stepsign.h"
#include "ui/language/findingtext.h"
#include "ui/language/steptext.h"
#include "ui/language/wordtext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace ui::editor {

using base::Language;

namespace {

constexpr qreal airBesideRemark = 4; // pixels: else the two signs are read as one

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(ui::editor::RowText)
};

} // namespace

RowPainter::RowPainter(QPainter &painter, Sheet &sheet, const PaintState &state)
    : m_painter(painter), m_sheet(sheet), m_look(sheet.look()), m_state(state), m_markInk(sheet.look())
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void RowPainter::paint(int row, qreal y)
{
    m_sheet.layout(row);
    m_index = row;
    m_row = m_sheet.row(row);
    m_y = y;
    m_shift = y - m_sheet.top(row);
    m_height = m_sheet.height(row);
    paintGround();
    if (m_row.framed)
        paintFrame();
    if (m_row.part == RowPart::Title)
        paintTitleLabel();
    if (m_row.part == RowPart::Alt)
        paintLabel(altLabel(), m_y + m_look.of(m_row.style).above);
    if (m_row.beginsShown())
        paintLabel(shownLabel(), m_y + std::max(m_look.of(m_row.style).above, m_look.unit() * 0.5)); // inside its frame
    if (m_row.picture)
        paintPicture();
    if (m_row.newPage)
        paintPageBreak();
    for (const Language language : base::bothLanguages)
        if (m_sheet.columns().shows(language))
            paintCell(language);
    paintState();
    paintHairline();
}

bool RowPainter::isActive(Language language) const
{
    return m_index == m_state.activeRow && language == m_state.activeLanguage;
}

void RowPainter::paintGround()
{
    const Columns &columns = m_sheet.columns();
    const qreal margin = m_look.unit() * 0.5;
    if (m_state.selected.contains(m_index))
        m_painter.fillRect(QRectF(columns.left - margin, m_y, columns.right() - columns.left + 2 * margin, m_height),
                           m_look.selectionFill());
}

/// A box stands on tinted ground in each column, with a bar at its left; a line parts the rows of a table.
void RowPainter::paintFrame()
{
    const Columns &columns = m_sheet.columns();
    const qreal top = m_row.frameTop ? m_look.unit() * 0.35 : 0;
    const qreal bottom = m_row.frameBottom ? m_look.unit() * 0.4 : 0;
    const qreal from = std::round(m_y + top); // whole pixels: no seam between rows
    const qreal height = std::round(m_y + m_height - bottom) - from;
    const bool selected = m_state.selected.contains(m_index);
    for (const Language language : base::bothLanguages) {
        if (!columns.shows(language))
            continue;
        const QRectF ground(columns.leftOf(language), from, columns.width, height);
        if (!selected)
            m_painter.fillRect(ground, m_look.frameFill());
        if (isCell() && m_row.ordinal > 1 && m_row.level == 1)
            m_painter.fillRect(QRectF(ground.left() + 3 + m_look.unit() * 0.5, from, ground.width() - 3 - m_look.unit(), 1), m_look.hairline());
        m_painter.fillRect(QRectF(ground.topLeft(), QSizeF(3, ground.height())), m_look.bar());
    }
}

bool RowPainter::isCell() const
{
    return m_row.style == RowStyle::Cell || m_row.style == RowStyle::HeadCell;
}

void RowPainter::paintTitleLabel()
{
    const model::Entry *entry = m_sheet.manual().entry(m_row.entry);
    if (!entry)
        return;
    const qreal above = m_look.of(m_row.style).above;
    if (m_index > 0) {
        const Columns &columns = m_sheet.columns();
        m_painter.setPen(QPen(m_look.hairline(), m_row.style == RowStyle::PartTitle ? 2.0 : 1.0));
        const qreal y = std::floor(m_y + above * 0.45) + 0.5;
        m_painter.drawLine(QPointF(columns.left, y), QPointF(columns.right(), y));
    }
    QStringList words{language::capitalised(language::entryKindName(entry->header.kind))};
    if (const model::Network *network = m_sheet.manual().network(entry->header.network))
        words.append(network->name.preferring(m_sheet.columns().order[0]));
    if (!entry->header.place.isEmpty())
        words.append(entry->header.place);
    if (entry->header.lifecycle != model::Lifecycle::Unstated)
        words.append(language::lifecycleName(entry->header.lifecycle));
    words.removeDuplicates();
    paintLabel(words.join(QStringLiteral("  ·  ")), m_y + above);
}

QString RowPainter::altLabel() const
{
    const model::Passage *passage = contentOf(m_sheet.manual(), m_row);
    const model::Picture *picture = passage ? m_sheet.manual().picture(passage->header.picture) : nullptr;
    const QString label = RowText::tr("What the picture shows, for those who cannot see it");
    return !picture || picture->header.credit.isEmpty()
               ? label
               : QString(RowText::tr("Credit: %1").arg(picture->header.credit) + QStringLiteral("  ·  ") + label);
}

/// "Shown here: box from “Pourquoi participer”  ·  F4 leads there".
QString RowPainter::shownLabel() const
{
    const QString label = shownKind();
    return m_state.homeKey.isEmpty() ? label : QString(label + QStringLiteral("  ·  ") + RowText::tr("%1 leads there", "a key").arg(m_state.homeKey));
}

QString RowPainter::shownKind() const
{
    const model::Manual &manual = m_sheet.manual();
    const model::Passage *passage = manual.passage(m_row.passage);
    const model::Passage *home = passage ? manual.passage(passage->header.shownPassage) : nullptr;
    if (passage && manual.entry(passage->header.shownEntry))
        return RowText::tr("Shown here: summary of the practice");
    if (!home)
        return RowText::tr("Shown here: a text that no longer exists");
    return RowText::tr("Shown here: %1 from “%2”", "kind of passage, entry")
        .arg(language::passageKindName(home->header.kind, home->header.level), language::entryName(home->header.entry, manual));
}

/// A dashed line over the heading, with its name at the left.
void RowPainter::paintPageBreak()
{
    const Columns &columns = m_sheet.columns();
    const QString label = RowText::tr("New page");
    const qreal y = m_y + m_look.of(m_row.style).above * 0.5;
    const qreal middle = std::floor(y + m_look.smallHeight() / 2) + 0.5;
    const qreal width = QFontMetricsF(m_look.smallFont()).horizontalAdvance(label) + m_look.unit() * 0.5;
    paintLabel(label, y);
    m_painter.setPen(QPen(m_look.quiet(), 1, Qt::DashLine));
    m_painter.drawLine(QPointF(columns.left + m_look.indentOf(m_row) + width, middle), QPointF(columns.right(), middle));
}

void RowPainter::paintLabel(const QString &label, qreal y)
{
    const Columns &columns = m_sheet.columns();
    m_painter.setFont(m_look.smallFont());
    m_painter.setPen(m_look.quiet());
    Row line = m_row;
    line.style = m_row.shown ? RowStyle::Shown : m_row.style; // what it labels may be further in
    const qreal indent = m_look.indentOf(line);
    const QRectF room(columns.left + indent, y, columns.width - indent, m_look.smallHeight());
    m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                       QFontMetricsF(m_look.smallFont()).elidedText(label, Qt::ElideRight, room.width()));
}

void RowPainter::paintPicture()
{
    const QRectF place = m_sheet.pictureRect(m_index).translated(0, m_shift);
    const PictureShelf::Shelved picture = m_sheet.picture(m_index);
    if (!picture.pixmap.isNull()) {
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.drawPixmap(place, picture.pixmap, QRectF(picture.pixmap.rect()));
        return;
    }
    if (picture.isComing) {
        m_painter.fillRect(place, m_look.frameFill());
        return;
    }
    const QRectF room(m_sheet.columns().left, place.top(), m_sheet.columns().right() - m_sheet.columns().left,
                      m_look.unit() * 3);
    m_painter.setPen(QPen(m_look.hairline(), 1));
    m_painter.drawRect(room);
    m_painter.setPen(m_look.quiet());
    m_painter.setFont(m_look.smallFont());
    m_painter.drawText(room, Qt::AlignCenter, RowText::tr("The picture is missing"));
}

void RowPainter::paintCell(Language language)
{
    const QRectF cell = m_sheet.cellRect(m_index, language).translated(0, m_shift);
    const bool active = isActive(language);
    if (active) {
        const qreal rim = m_look.unit() * 0.22;
        m_painter.setPen(m_state.hasFocus ? QPen(m_look.accent(), 1.5) : QPen(m_look.hairline(), 1.0));
        m_painter.setBrush(m_look.activeFill());
        m_painter.drawRoundedRect(cell.adjusted(-rim - 3, -rim, rim + 3, rim), 4, 4);
        m_painter.setBrush(Qt::NoBrush);
    }
    const bool missing = m_sheet.text(m_index).in(language).isMissing();
    if (!missing || active || isCell()) // an empty table shows its rows and columns
        paintListSign(cell);
    if (missing)
        paintPlaceholder(language, cell);
    else if (!active)
        paintText(language, cell.topLeft());
}

void RowPainter::paintText(Language language, const QPointF &place)
{
    const QList<shared::Mark> marks = m_state.marks(m_index, language);
    const CellLayout &lines = m_sheet.cell(m_index, language);
    if (!lines.text)
        return;
    paintGrounds(m_painter, *lines.text, place, marks, m_markInk);
    const bool quiet = m_row.style == RowStyle::Attribution || m_row.style == RowStyle::Alt
                       || m_row.style == RowStyle::Caption;
    m_painter.setPen(quiet ? m_look.quiet() : m_look.ink());
    lines.text->draw(&m_painter, place, {}, m_state.clip);
    paintUnderlines(m_painter, *lines.text, place, marks, m_markInk);
}

QString RowPainter::placeholder(Language language) const
{
    if (m_row.part == RowPart::Invitation)
        return m_state.isWritable ? RowText::tr("Write here…") : RowText::tr("Nothing is written here yet");
    const model::Text &text = m_sheet.text(m_index);
    if (text.isEmpty() && m_row.shown)
        return {};
    if (!text.isEmpty())
        return placeholderFor(language, m_sheet.languageUse(m_index));
    switch (m_row.style) {
    case RowStyle::PartTitle:
    case RowStyle::ModuleTitle:
    case RowStyle::PracticeTitle: return RowText::tr("Title");
    case RowStyle::BoxTitle: return RowText::tr("Title of the box");
    case RowStyle::Caption: return RowText::tr("Caption");
    case RowStyle::Attribution: return RowText::tr("Who said it");
    case RowStyle::Alt: return RowText::tr("Description");
    default: return isActive(language) && m_state.isWritable ? RowText::tr("Write here…") : QString();
    }
}

void RowPainter::paintPlaceholder(Language language, const QRectF &cell)
{
    const RowLook &look = m_look.of(m_row.style);
    QFont font = m_look.of(RowStyle::Paragraph).font; // quiet in a title too
    font.setItalic(true);
    m_painter.setFont(font);
    m_painter.setPen(m_look.quiet());
    const QFontMetricsF metrics(font);
    const QString words = metrics.elidedText(placeholder(language), Qt::ElideRight, cell.width());
    m_painter.drawText(QPointF(cell.left() + 2, cell.top() + QFontMetricsF(look.font).ascent()), words);
}

void RowPainter::paintListSign(const QRectF &cell)
{
    const RowLook &look = m_look.of(m_row.style);
    const qreal unit = m_look.unit();
    const qreal line = look.fontHeight;
    m_painter.setPen(m_look.quiet());
    m_painter.setFont(look.font);
    const auto drawBefore = [&](const QString &sign, qreal gap) {
        const QRectF room(cell.left() - 3 * unit, cell.top(), 3 * unit - gap, line);
        m_painter.drawText(room, Qt::AlignRight | Qt::AlignTop, sign);
    };
    const auto drawOnLine = [&](const QString &sign) { // smaller than the words it stands before
        const qreal width = QFontMetricsF(m_look.smallFont()).horizontalAdvance(sign);
        m_painter.drawText(QPointF(cell.left() - unit * 0.5 - width, cell.top() + QFontMetricsF(look.font).ascent()), sign);
    };
    switch (m_row.style) {
    case RowStyle::Bullet: {
        m_painter.setBrush(m_row.level == 2 ? QBrush(Qt::NoBrush) : QBrush(m_look.quiet()));
        const qreal radius = line * 0.13;
        m_painter.drawEllipse(QPointF(cell.left() - unit * 0.55, cell.top() + line * 0.53), radius, radius);
        m_painter.setBrush(Qt::NoBrush);
        break;
    }
    case RowStyle::Numbered: drawBefore(QStringLiteral("%1.").arg(m_row.ordinal), unit * 0.4); break;
    case RowStyle::Attribution: drawBefore(QStringLiteral("—"), unit * 0.3); break;
    case RowStyle::Quote:
        m_painter.fillRect(QRectF(cell.left() - unit * 0.55, cell.top(), 2.5, cell.height()), m_look.bar());
        break;
    case RowStyle::Cell:
    case RowStyle::HeadCell:
        m_painter.setFont(m_look.smallFont());
        drawOnLine(QStringLiteral("%1 · %2").arg(m_row.ordinal).arg(m_row.level));
        break;
    default: break;
    }
}

void RowPainter::paintState()
{
    const Columns &columns = m_sheet.columns();
    const model::Step step = m_sheet.step(m_index);
    if (step == model::Step::Empty)
        return;
    const RowLook &look = m_look.of(m_row.style);
    const qreal line = look.fontHeight;
    const qreal size = std::round(m_look.smallHeight() * 0.82);
    const QRectF cell = m_sheet.cellRect(m_index, columns.only.value_or(columns.order[0])).translated(0, m_shift);
    const qreal gap = m_look.smallHeight() * 0.35;
    const qreal left = columns.gutterWords ? columns.gutterLeft + 3.5 * gap : columns.gutterLeft + (columns.gutterWidth - size) / 2;
    m_painter.save();
    m_painter.translate(left, cell.top() + (line - size) / 2);
    m_painter.scale(size, size);
    m_painter.setPen(QPen(m_look.of(step), 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPath(signPath(step, columns.order[0]));
    m_painter.restore();
    if (m_state.hasRemark && m_state.hasRemark(m_index))
        paintRemark(QRectF(left, cell.top() + (line - size) / 2, size, size));
    if (columns.gutterWords)
        paintStateWords(step, QPointF(left + size + gap, cell.top() + (line - m_look.smallHeight()) / 2));
}

/// A small exclamation mark in a circle: under the sign of the state where the row is high enough, else at its left.
void RowPainter::paintRemark(const QRectF &sign)
{
    const bool isBelow = sign.bottom() + sign.height() * 1.3 < m_y + m_height;
    const qreal radius = sign.height() * (isBelow ? 0.46 : 0.32);
    const QPointF centre = isBelow ? QPointF(sign.center().x(), sign.bottom() + sign.height() * 0.75)
                                   : QPointF(sign.left() - radius - airBesideRemark, sign.center().y());
    m_painter.setPen(QPen(m_look.quiet(), 1.1));
    m_painter.setBrush(m_look.paper());
    m_painter.drawEllipse(centre, radius, radius);
    m_painter.drawLine(centre - QPointF(0, radius * 0.55), centre + QPointF(0, radius * 0.12));
    m_painter.setBrush(m_look.quiet());
    m_painter.drawEllipse(centre + QPointF(0, radius * 0.52), 0.35, 0.35);
    m_painter.setBrush(Qt::NoBrush);
}

/// On two lines where one is too short for them; in a row of a single line these stand astride it.
void RowPainter::paintStateWords(model::Step step, const QPointF &place)
{
    const Columns &columns = m_sheet.columns();
    const qreal width = columns.gutterLeft + columns.gutterWidth - 4 - place.x();
    const qreal lines = 2 * m_look.smallHeight();
    const QFontMetricsF metrics(m_look.smallFont());
    QString words = language::stepWord(step, m_sheet.languageUse(m_index));
    const bool wraps = metrics.horizontalAdvance(words) > width && m_height >= lines;
    const qreal aboveHairline = m_look.smallHeight() * 0.2;
    const qreal top = wraps ? std::min(place.y(), m_y + m_height - lines - aboveHairline) : place.y();
    if (!wraps)
        words = metrics.elidedText(words, Qt::ElideRight, width);
    m_painter.setPen(m_look.of(step));
    m_painter.setFont(m_look.smallFont());
    m_painter.drawText(QRectF(place.x(), top, width, m_y + m_height - top), Qt::AlignLeft | Qt::AlignTop | (wraps ? int(Qt::TextWordWrap) : 0), words);
}

void RowPainter::paintHairline()
{
    if (m_index + 1 >= m_sheet.size() || m_row.framed || m_row.part == RowPart::Title)
        return;
    const Row &next = m_sheet.row(m_index + 1);
    const bool heading = m_row.style >= RowStyle::Heading1 && m_row.style <= RowStyle::Heading4;
    if (heading || next.part == RowPart::Title || next.passage == m_row.passage)
        return;
    const Columns &columns = m_sheet.columns();
    const qreal y = std::floor(m_y + m_height) - 0.5;
    m_painter.setPen(QPen(m_look.hairline(), 1));
    m_painter.drawLine(QPointF(columns.left, y), QPointF(columns.right(), y));
}

} // namespace ui::editor
