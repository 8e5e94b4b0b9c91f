// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/collect.h"
#include "compose/picturesize.h"
#include "text/markup.h"

namespace compose {

namespace {

constexpr double goodResolution = 150; // dots per inch
constexpr double leastResolution = 72;

/// Printed at 150 dots to the inch, small ones larger, none wider than the column or higher than half a page or so.
/// Drawings made of curves are as wide as the column.
QSizeF printedSize(const PictureMeasure &own, Length width, const Geometry &page)
{
    const double room = toPoints(width);
    QSizeF size = own.size * (72.0 / goodResolution);
    if (own.isDrawing && size.width() < room * 0.5)
        size = own.size * (room / own.size.width());
    else if (size.width() < room / 3)
        size = own.size * std::min(room / 3 / own.size.width(), 72 / leastResolution);
    if (size.width() > room)
        size = own.size * (room / own.size.width());
    const double highest = toPoints(page.height) * (page.columns > 1 ? 0.36 : 0.46);
    return size.height() > highest ? size * (highest / size.height()) : size;
}

/// A picture of few dots looks torn on paper.
void checkResolution(Collecting &collecting, const PictureMeasure &own, const QSizeF &printed,
                     const model::ObjectRef &object)
{
    const int dots = qRound(own.size.width() * 72 / printed.width());
    if (!own.isDrawing && dots < int(goodResolution))
        collecting.report(model::FindingKind::LowResolution, object, 0, {QString::number(dots)});
}

void addCaption(Collecting &collecting, const model::Passage &passage, const Place &place)
{
    Block &block =
        collecting.addText(passage.text, Style::Caption, Tag::Caption, place, model::ref(passage.id));
    if (block.cells.empty()) {
        collecting.plan.blocks.pop_back();
        return;
    }
    block.before = points(5);
    addNumber(collecting, block, model::ref(passage.id), NumberForm::WithWord);
}

void addCredit(Collecting &collecting, const QString &credit, const Place &place)
{
    if (credit.isEmpty())
        return;
    Block &line = collecting.addBlock(place, Style::Credit);
    line.before = points(1);
    for (int column = 0; column < (collecting.plan.isFacing() ? collecting.columnCount() : 1); ++column) {
        const int set =
            collecting.plan.addPlain(credit, Style::Credit, column, collecting.widthOf(column, place));
        const int node = collecting.plan.addNode(Tag::P, collecting.plan.under(place.parent, column));
        collecting.addCell(place, column, set, node);
    }
}

void addMissingPicture(Collecting &collecting, const model::Passage &passage, const model::Picture *picture,
                       const Place &place)
{
    const QString file = picture ? picture->header.file : passage.header.picture.toString();
    collecting.report(model::FindingKind::PictureMissing, model::ref(passage.id), 0, {file});
    Block &block = collecting.addBlock(place, Style::Missing);
    block.before = points(10);
    for (int column = 0; column < collecting.columnCount(); ++column) {
        const QString words = collecting.words(column).with(u"picture_missing", file);
        const int set =
            collecting.plan.addPlain(words, Style::Missing, column, collecting.widthOf(column, place));
        const int node = collecting.plan.addNode(Tag::P, collecting.plan.under(place.parent, column));
        collecting.addCell(place, column, set, node);
    }
}

int figureNode(Collecting &collecting, const model::Picture &picture, int column, const Place &place)
{
    const base::Language own = collecting.languageOf(column);
    const base::Language written = picture.alt.in(own).isMissing() ? base::other(own) : own;
    const QString alternative = text::plain(picture.alt.in(written).text());
    if (alternative.isEmpty())
        collecting.report(model::FindingKind::NoAltText, model::ref(picture.id), column);
    const int node = collecting.plan.addNode(Tag::Figure, collecting.plan.under(place.parent, column),
                                             alternative.isEmpty() ? own : written);
    collecting.plan.nodes[size_t(node)].element.alternative = alternative;
    return node;
}

} // namespace

void collectPicture(Collecting &collecting, const model::Passage &passage, const Place &place)
{
    const model::Picture *picture = collecting.manual.picture(passage.header.picture);
    const base::Hash asset = picture ? picture->header.asset : base::Hash();
    const std::optional<PictureMeasure> own = measurePicture(collecting.request.assets.value(asset));
    if (!picture || !own) {
        addMissingPicture(collecting, passage, picture, place);
        return;
    }
    const Plan &plan = collecting.plan;
    const Geometry &page = plan.sheet.geometry();
    const Length room =
        (plan.isFacing() ? plan.columns.front().width : page.width) - place.left - place.right;
    const QSizeF printed = printedSize(*own, room, page);
    checkResolution(collecting, *own, printed, model::ref(passage.id));
    const size_t first = plan.blocks.size();
    Block &block = collecting.addBlock(place, Style::Body);
    block.before = points(12);
    block.height = std::max(points(printed.height()), 1);
    for (int column = 0; column < (plan.isFacing() ? collecting.columnCount() : 1); ++column) {
        const Length width = std::max(points(printed.width()), 1);
        block.pictures.push_back({asset, figureNode(collecting, *picture, column, place), column,
                                  place.left + (room - width) / 2, width});
        block.objects.emplace_back(model::ref(passage.id), column);
    }
    // Columns share what is seen; who hears the other language only has to hear of it there too.
    for (int column = 1; column < collecting.columnCount() && !plan.isFacing(); ++column) {
        const PlacedPicture seen = block.pictures.front();
        block.pictures.push_back({{}, figureNode(collecting, *picture, column, place), column, seen.x, seen.width});
    }
    addCaption(collecting, passage, place);
    addCredit(collecting, picture->header.credit, place);
    for (size_t i = first; i + 1 < plan.blocks.size(); ++i)
        collecting.plan.blocks[i].keepWithNext = true;
    for (size_t i = first; place.frame < 0 && i < plan.blocks.size(); ++i)
        collecting.plan.blocks[i].floating = int(first);
    collecting.plan.blocks.back().after = points(13);
}

} // namespace compose
