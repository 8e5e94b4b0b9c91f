// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagetext.h"

#include "text/fold.h"

#include <algorithm>

namespace ui::preview {

using compose::ElementIndex;
using compose::Tag;
using compose::TextRun;

namespace {

/// The paragraph that an element's text belongs to: a link's is the one it stands in, a note's mark is one of its own.
ElementIndex paragraphOf(const QList<compose::Element> &elements, ElementIndex index)
{
    while (index > 0 && elements[index].tag == Tag::Link)
        index = elements[index].parent;
    return index;
}

} // namespace

std::shared_ptr<const PageText> PageText::read(const SharedComposition &composition, const base::CancelToken &cancel)
{
    auto all = std::make_shared<PageText>();
    const compose::Document &document = composition->document;
    QHash<ElementIndex, size_t> known;
    for (int page = 0; page < int(document.pages.size()); ++page) {
        if (cancel.isCancelled())
            return nullptr;
        const compose::Page sheet = document.pages[page];
        for (qsizetype item = 0; item < sheet.items.size(); ++item) {
            const auto *run = std::get_if<TextRun>(&sheet.items[item]);
            if (!run || run->element == compose::artefact)
                continue;
            const auto at = known.insert(paragraphOf(document.elements, run->element),
                                         known.value(paragraphOf(document.elements, run->element), all->m_paragraphs.size()));
            if (*at == all->m_paragraphs.size())
                all->m_paragraphs.emplace_back();
            Paragraph &paragraph = all->m_paragraphs[*at];
            paragraph.pieces.push_back({paragraph.text.size(), page, item, run->text.size()});
            paragraph.text += run->text;
        }
    }
    return all;
}

QList<PageText::Hit> PageText::find(const QString &words, const base::CancelToken &cancel) const
{
    const QString sought = text::folded(words);
    QList<Hit> hits;
    for (const Paragraph &paragraph : m_paragraphs) {
        if (cancel.isCancelled())
            return {};
        for (const text::Stretch &stretch : text::occurrences(paragraph.text, sought))
            hits.append(hitIn(paragraph, stretch.start, stretch.end()));
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &one, const Hit &other) {
        return std::pair(one.first().page, one.first().item) < std::pair(other.first().page, other.first().item);
    });
    return hits;
}

PageText::Hit PageText::hitIn(const Paragraph &paragraph, qsizetype start, qsizetype end) const
{
    Hit hit;
    for (const Piece &piece : paragraph.pieces) {
        const qsizetype from = std::max(start, piece.start);
        const qsizetype to = std::min(end, piece.start + piece.length);
        if (from < to)
            hit.append({piece.page, piece.item, from - piece.start, to - piece.start});
    }
    return hit;
}

QString spokenText(const compose::Document &document, const compose::Page &page)
{
    QStringList lines;
    ElementIndex last = compose::artefact;
    for (const compose::Item &item : page.items) {
        if (const auto *run = std::get_if<TextRun>(&item); run && run->element != compose::artefact) {
            const ElementIndex paragraph = paragraphOf(document.elements, run->element);
            if (paragraph != last || lines.isEmpty())
                lines.append(QString());
            lines.last() += run->text;
            last = paragraph;
        } else if (const auto *picture = std::get_if<compose::Picture>(&item);
                   picture && picture->element != compose::artefact) {
            lines.append(document.elements[picture->element].alternative);
            last = picture->element;
        }
    }
    return lines.join(u'\n').remove(QChar::SoftHyphen);
}

} // namespace ui::preview
