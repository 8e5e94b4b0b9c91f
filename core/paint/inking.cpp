// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/inking.h"

#include "base/parallel.h"
#include "compose/fontbook.h"
#include "paint/deflate.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <numeric>

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
      m_uses(size_t(std::max(1, job.threads))),
      m_inks(static_cast<size_t>(document.pages.size()))
{
    std::sort(m_pictures.begin(), m_pictures.end());
    for (const base::Hash &picture : std::as_const(m_pictures))
        m_pictureNumbers.insert(picture, int(m_pictureNumbers.size()));
}

/// A page is put down when it is asked for, so it is asked once; only where a font does not say what a glyph stands for
/// must a page be written again.
void Inking::run(const compose::FontBook &book)
{
    base::inParallel(compose::faceCount, m_job.threads, [&](qsizetype face, int) {
        m_codes[size_t(face)] = GlyphCodes(book.font(static_cast<compose::Face>(face)));
    });
    std::vector<qsizetype> pages(m_inks.size());
    std::iota(pages.begin(), pages.end(), 0);
    inkAll(pages, m_job.progress);
    const auto isWhole = [this](qsizetype page) { return !m_inks[size_t(page)].lacksCodes; };
    pages.erase(std::remove_if(pages.begin(), pages.end(), isWhole), pages.end());
    if (pages.empty())
        return;
    learnCodes();
    inkAll(pages, {});
}

void Inking::inkAll(const std::vector<qsizetype> &pages, const base::Progress &progress)
{
    const auto effort = m_inks.size() > manyPages ? Deflate::Effort::Fast : Deflate::Effort::Small;
    std::vector<std::unique_ptr<Deflate>> deflates;
    for (size_t worker = 0; worker < m_uses.size(); ++worker)
        deflates.push_back(std::make_unique<Deflate>(effort));
    std::mutex telling;
    qsizetype done = 0;
    base::inParallel(qsizetype(pages.size()), m_job.threads, [&](qsizetype index, int worker) {
        if (m_job.cancel.isCancelled())
            return;
        const qsizetype page = pages[size_t(index)];
        PageInk &ink = m_inks[size_t(page)];
        PageWriter writer(m_document, m_codes, m_pictureNumbers, m_uses[size_t(worker)]);
        ink = writer.write(m_document.pages[page]);
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
        for (FontUse &use : m_uses)
            unknown.merge(use[face].unknown);
        m_codes[face].learn(unknown);
    }
}

std::vector<GlyphCodes::Code> Inking::codesOf(compose::Face which) const
{
    const auto face = size_t(compose::indexOf(which));
    std::vector<bool> used;
    for (const FontUse &use : m_uses) {
        const std::vector<bool> &own = use[face].codes;
        used.resize(std::max(used.size(), own.size()));
        for (size_t code = 0; code < own.size(); ++code)
            used[code] = used[code] || own[code];
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
