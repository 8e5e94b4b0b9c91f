// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/printedtext.h"

#include "ui/preview/runplace.h"

#include <algorithm>
#include <cmath>

namespace ui::preview {

using compose::TextRun;

PrintedText::PrintedText(PageShelf &shelf, const model::ObjectRef &object, base::Language language)
{
    if (!shelf.composition())
        return;
    for (const compose::Area &area : shelf.composition()->areas) {
        if (area.object == object && area.language == language)
            add(shelf, area);
    }
}

void PrintedText::add(PageShelf &shelf, const compose::Area &area)
{
    const auto leaf = shelf.leaf(area.page);
    const QRectF reach = area.rectangle.adjusted(-1, -1, 1, 1);
    for (qsizetype item = 0; item < leaf->page.items.size(); ++item) {
        const auto *run = std::get_if<TextRun>(&leaf->page.items[item]);
        if (!run || run->element == compose::artefact || !reach.contains(run->origin))
            continue;
        m_pieces.push_back({m_text.size(), area.page, item, area.rectangle, leaf});
        m_text += run->text;
    }
}

std::optional<PrintedText::Place> PrintedText::placeOf(qsizetype character) const
{
    const auto after = std::partition_point(m_pieces.begin(), m_pieces.end(),
                                            [character](const Piece &piece) { return piece.start <= character; });
    if (after == m_pieces.begin())
        return {};
    const Piece &piece = *(after - 1);
    const QRectF letters = areaOf(piece.run(), character - piece.start, character - piece.start);
    const QRectF line(piece.area.left(), letters.top(), piece.area.width(), letters.height());
    return Place{piece.page, line, letters};
}

qsizetype PrintedText::characterAt(int page, QPointF spot) const
{
    const Piece *nearest = nullptr;
    std::pair<double, double> least(1e9, 1e9);
    for (const Piece &piece : m_pieces) {
        if (piece.page != page)
            continue;
        const TextRun &run = piece.run();
        const double beside = std::max({0.0, run.origin.x() - spot.x(), spot.x() - run.origin.x() - run.width()});
        // Lines first: those of one line differ by a raised digit at most.
        const double below = std::round(std::abs(spot.y() - run.origin.y() + 3.5) / 5);
        if (const std::pair<double, double> away(below, beside); away < least) {
            least = away;
            nearest = &piece;
        }
    }
    return nearest ? nearest->start + preview::characterAt(nearest->run(), spot.x()) : 0;
}

namespace {

struct Letter {
    QChar folded;
    qsizetype at = 0;
};

std::vector<Letter> lettersOf(QStringView text)
{
    std::vector<Letter> letters;
    letters.reserve(size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLetterOrNumber())
            letters.push_back({text[i].toLower(), i});
    }
    return letters;
}

constexpr size_t farthest = 40; // letters that one side may have more
constexpr size_t proof = 4;     // letters in a row that must agree again

bool agree(const std::vector<Letter> &one, size_t i, const std::vector<Letter> &other, size_t j)
{
    const size_t length = std::min({proof, one.size() - i, other.size() - j});
    for (size_t k = 0; k < length; ++k) {
        if (one[i + k].folded != other[j + k].folded)
            return false;
    }
    return length > 0;
}

/// The least to skip on both sides until they agree; all that is left when they never do.
std::pair<size_t, size_t> skipped(const std::vector<Letter> &one, size_t i, const std::vector<Letter> &other, size_t j)
{
    for (size_t sum = 1; sum <= 2 * farthest; ++sum) {
        for (size_t ahead = 0; ahead <= sum; ++ahead) {
            if (i + ahead < one.size() && j + sum - ahead < other.size() && agree(one, i + ahead, other, j + sum - ahead))
                return {ahead, sum - ahead};
        }
    }
    return {0, other.size() - j};
}

/// What stands between two letters counts on from the first and stays before the second.
void fillGaps(std::vector<qsizetype> &found, qsizetype end)
{
    std::vector<qsizetype> next(found.size(), end);
    for (size_t at = found.size() - 1; at-- > 0;)
        next[at] = found[at] >= 0 ? found[at] : next[at + 1];
    for (size_t at = 0; at < found.size(); ++at) {
        if (found[at] < 0)
            found[at] = at == 0 ? std::min<qsizetype>(next[0], 0) : std::min(found[at - 1] + 1, next[at]);
    }
}

} // namespace

std::vector<qsizetype> writtenFor(QStringView written, QStringView printed)
{
    const std::vector<Letter> left = lettersOf(written);
    const std::vector<Letter> right = lettersOf(printed);
    std::vector<qsizetype> found(size_t(printed.size()) + 1, -1);
    size_t i = 0;
    for (size_t j = 0; j < right.size() && i < left.size();) {
        if (left[i].folded == right[j].folded) {
            found[size_t(right[j++].at)] = left[i++].at;
            continue;
        }
        const auto [more, fewer] = skipped(left, i, right, j);
        i += more;
        j += fewer;
    }
    const qsizetype end = left.empty() ? 0 : i < left.size() ? left[i].at : written.size();
    fillGaps(found, end);
    return found;
}

} // namespace ui::preview
