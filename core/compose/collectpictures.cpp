// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/collect.h"
#include "compose/picturesize.h"
#include "text/markup.h"

namespace compose {

namespace {

/// Printed at 150 dots to the inch or as wide as the column, and never higher than half a page or so.
QSizeF printedSize(const QSizeF &own, Length width, const Geometry &page)
{
    QSizeF size = own * (72.0 / 150);
    if (size.width() > toPoints(width) || size.width() < toPoints(width) * 0.5)
        size = own * (toPoints(width) / own.width());
    const double highest = toPoints(page.height) * (page.columns > 1 ? 0.36 : 0.46);
    return size.height() > highest ? size * (highest / size.height()) : size;
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
        collecting.addCell(place, column, set, collecting.plan.addNode(Tag::P, place.parent));
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
        collecting.addCell(place, column, set, collecting.plan.addNode(Tag::P, place.parent));
    }
}

int figureNode(Collecting &collecting, const model::Picture &picture, int column, const Place &place)
{
    const base::Language own = collecting.languageOf(column);
    const base::Language written = picture.alt.in(own).isMissing() ? base::other(own) : own;
    const QString alternative = text::plain(picture.alt.in(written).text());
    if (alternative.isEmpty())
        collecting.report(model::FindingKind::NoAltText, model::ref(picture.id), column);
    const int node = collecting.plan.addNode(Tag::Figure, place.parent, alternative.isEmpty() ? own : written);
    collecting.plan.nodes[size_t(node)].element.alternative = alternative;
    return node;
}

} // namespace

void collectPicture(Collecting &collecting, const model::Passage &passage, const Place &place)
{
    const model::Picture *picture = collecting.manual.picture(passage.header.picture);
    const base::Hash asset = picture ? picture->header.asset : base::Hash();
    const std::optional<QSizeF> own = pictureSize(collecting.request.assets.value(asset));
    if (!picture || !own) {
        addMissingPicture(collecting, passage, picture, place);
        return;
    }
    const Plan &plan = collecting.plan;
    const Geometry &page = plan.sheet.geometry();
    const Length room =
        (plan.isFacing() ? plan.columns.front().width : page.width) - place.left - place.right;
    const QSizeF printed = printedSize(*own, room, page);
    const size_t first = plan.blocks.size();
    Block &block = collecting.addBlock(place, Style::Body);
    block.before = points(12);
    block.height = points(printed.height());
    for (int column = 0; column < (plan.isFacing() ? collecting.columnCount() : 1); ++column) {
        const Length width = points(printed.width());
        block.pictures.push_back({asset, figureNode(collecting, *picture, column, place), column,
                                  place.left + (room - width) / 2, width});
        block.objects.emplace_back(model::ref(passage.id), column);
    }
    addCaption(collecting, passage, place);
    addCredit(collecting, picture->header.credit, place);
    for (size_t i = first; i + 1 < plan.blocks.size(); ++i)
        collecting.plan.blocks[i].keepWithNext = true;
    collecting.plan.blocks.back().after = points(13);
}

} // namespace compose
