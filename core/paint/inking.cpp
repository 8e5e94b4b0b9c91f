// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/inking.h"

#include "base/deflate.h"
#include "base/parallel.h"
#include "compose/fontbook.h"
#include "paint/inkmemory.h"

#include <algorithm>
#include <memory>
#include <mutex>

namespace paint {

namespace {

// Of so long a book a person waits for the pages, and a kilobyte a page is little.
constexpr size_t manyPages = 1000;

} // namespace

// Pages name pictures by number before anybody knows which are shown, so all have one.
Inking::Inking(const compose::Document &document, const compose::Assets &assets, const PdfJob &job)
    : m_document(document),
      m_job(job),
      m_pictures(assets.keys()),
      m_unknown(size_t(std::max(1, job.threads))),
      m_inks(static_cast<size_t>(document.pages.size()))
{
    std::sort(m_pictures.begin(), m_pictures.end());
    for (const base::Hash &picture : std::as_const(m_pictures))
        m_pictureNumbers.insert(picture, int(m_pictureNumbers.size()));
}

void Inking::loadCodes(const compose::FontBook &book)
{
    if (m_job.memory && m_job.memory->codes) {
        m_codes = *m_job.memory->codes;
        return;
    }
    base::inParallel(compose::faceCount, m_job.threads, [&](qsizetype face, int) {
        m_codes[size_t(face)] = GlyphCodes(book.font(static_cast<compose::Face>(face)));
    });
    if (m_job.memory)
        m_job.memory->codes = m_codes;
}

/// A page is put down when it is asked for, so it is asked once; only where a font does not say what a glyph stands for
/// must a page be written again.
void Inking::run(const compose::FontBook &book)
{
    loadCodes(book);
    std::vector<qsizetype> pages = recall();
    inkAll(pages, m_job.progress);
    const auto isWhole = [this](qsizetype page) { return !m_inks[size_t(page)].lacksCodes; };
    pages.erase(std::remove_if(pages.begin(), pages.end(), isWhole), pages.end());
    if (pages.empty())
        return;
    learnCodes();
    m_hasLearnt = true;
    inkAll(pages, {});
}

/// Every link leads to where the document has something.
bool Inking::leadsOn(const PageInk &ink) const
{
    return std::all_of(ink.links.begin(), ink.links.end(), [this](const compose::Link &link) {
        return !link.url.isEmpty() || m_document.destinations.contains(link.destination);
    });
}

std::vector<qsizetype> Inking::recall()
{
    std::vector<PageInk> inks;
    if (m_job.memory)
        std::swap(inks, m_job.memory->inks);
    std::vector<bool> kept(m_inks.size());
    if (inks.size() == m_inks.size() && m_job.memory->pictures == m_pictures)
        kept = m_document.pages.keptFrom(m_job.memory->pages);
    std::vector<qsizetype> left;
    for (size_t page = 0; page < m_inks.size(); ++page) {
        if (kept[page] && leadsOn(inks[page]))
            m_inks[page] = std::move(inks[page]);
        else
            left.push_back(qsizetype(page));
    }
    return left;
}

void Inking::remember()
{
    if (!m_job.memory || m_hasLearnt)
        return;
    m_job.memory->pages = m_document.pages;
    m_job.memory->pictures = m_pictures;
    m_job.memory->inks = std::move(m_inks);
}

std::shared_ptr<InkMemory> makeInkMemory()
{
    return std::make_shared<InkMemory>();
}

void Inking::inkAll(const std::vector<qsizetype> &pages, const base::Progress &progress)
{
    const auto effort = m_inks.size() > manyPages ? base::Deflate::Effort::Fast : base::Deflate::Effort::Small;
    std::vector<std::unique_ptr<base::Deflate>> deflates;
    std::vector<PageWriter> writers;
    for (UnknownGlyphs &unknown : m_unknown) {
        deflates.push_back(std::make_unique<base::Deflate>(effort));
        writers.emplace_back(m_document, m_codes, m_pictureNumbers, unknown, m_job.ink);
    }
    std::mutex telling;
    qsizetype done = qsizetype(m_inks.size() - pages.size());
    base::inParallel(qsizetype(pages.size()), m_job.threads, [&](qsizetype index, int worker) {
        if (m_job.cancel.isCancelled())
            return;
        const qsizetype page = pages[size_t(index)];
        PageInk &ink = m_inks[size_t(page)];
        ink = writers[size_t(worker)].write(m_document.pages[page]);
        ink.operators = (*deflates[size_t(worker)])(ink.operators);
        if (progress) {
            const std::lock_guard lock(telling);
            progress(++done, qsizetype(m_inks.size()));
        }
    });
}

void Inking::learnCodes()
{
    for (size_t face = 0; face < m_codes.size(); ++face) {
        std::set<GlyphCodes::Pair> unknown;
        for (UnknownGlyphs &own : m_unknown)
            unknown.merge(own[face]);
        m_codes[face].learn(unknown);
    }
}

std::vector<GlyphCodes::Code> Inking::codesOf(compose::Face which) const
{
    const auto face = size_t(compose::indexOf(which));
    std::vector<bool> used(size_t(1) << 16);
    for (const PageInk &ink : m_inks) {
        for (const auto &[of, code] : ink.shown) {
            if (of == face)
                used[code] = true;
        }
    }
    return m_codes[face].codes(used);
}

QList<base::Hash> Inking::pictures() const
{
    QList<base::Hash> shown(m_pictures.size());
    for (const PageInk &ink : m_inks) {
        for (const int picture : ink.pictures)
            shown[picture] = m_pictures[picture];
    }
    return shown;
}

} // namespace paint
