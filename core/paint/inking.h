// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/pdf.h"
#include "paint/pdfpage.h"

#include <vector>

namespace compose {
class FontBook;
}

namespace paint {

/// Writes the pages of a document as PDF operators, in several threads, and gathers what they show. Nothing depends on which
/// thread wrote which page.
class Inking final
{
public:
    Inking(const compose::Document &document, const compose::Assets &assets, const PdfJob &job);

    /// Stops early when the job is cancelled.
    void run(const compose::FontBook &book);

    /// By page; their operators are compressed.
    const std::vector<PageInk> &inks() const { return m_inks; }
    /// The codes of a face that are shown.
    std::vector<GlyphCodes::Code> codesOf(compose::Face face) const;
    /// By the number that pages know them by; the unknown hash for those that are on no page.
    QList<base::Hash> pictures() const;
    /// Leaves what was written to the job's memory: the last that is asked.
    void remember();

private:
    void loadCodes(const compose::FontBook &book);
    void inkAll(const std::vector<qsizetype> &pages, const base::Progress &progress);
    void learnCodes();
    /// Takes what the memory has; returns the pages that are left to be written.
    std::vector<qsizetype> recall();
    bool leadsOn(const PageInk &ink) const;

    const compose::Document &m_document;
    const PdfJob &m_job;
    QList<base::Hash> m_pictures;
    QHash<base::Hash, int> m_pictureNumbers;
    FaceCodes m_codes;
    std::vector<UnknownGlyphs> m_unknown; ///< by thread
    std::vector<PageInk> m_inks;
    bool m_hasLearnt = false; ///< codes that another document's glyphs would not give
};

} // namespace paint
