// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/emitter.h"
#include "compose/words.h"
#include "compose/workforce.h"

#include <mutex>

namespace compose {

/// Everything a book consists of.
struct BookParts {
    std::shared_ptr<const Setting> setting;
    Request request; ///< without the pictures' bytes
    std::array<Words, 2> words;
    Metadata metadata;
    std::vector<QList<Item>> openings; ///< cover and colophon, put down already
    Sequence contents;
    Sequence body;
    size_t pagesBeforeIndex = 0; ///< of the body
    bool isGlance = false;       ///< one entry without the others: nobody knows the numbers of its pages

    /// The number of the first element that is put in next.
    ElementIndex nextElement() const;
};

/// The pages of one book: which they are, and putting them down.
class BookPages final : public PageSource
{
public:
    /// `before`: the last book, whose sheets may serve again; null: there is none.
    BookPages(BookParts parts, std::shared_ptr<WordStock> words, const BookPages *before = nullptr);

    QList<Item> itemsOf(qsizetype page) const override;
    std::vector<bool> keptFrom(const PageSource &earlier) const override;
    qsizetype pageCount() const { return m_sheets.size(); }
    const QList<Page> &sheets() const { return m_sheets; }
    int frontPages() const { return m_frontPages; }
    const BookParts &parts() const { return m_parts; }
    QString labelOf(const QString &destination) const;
    QList<Element> elements() const;
    /// Areas and destinations of the whole document.
    void mark(Composition &composition) const;

private:
    /// Where in the book a page stands.
    struct Spot {
        const Sequence *sequence = nullptr; ///< null: a blank page
        size_t range = 0;
        int side = 0;
    };
    struct Leads {
        struct Place {
            quint32 section = 0;
            quint32 block = 0;
            int column = 0;
        };
        QSet<QString> linked;         ///< names that something leads to
        QHash<QString, Place> places; ///< of those that stand in the body
    };
    bool hasSameSheets(const BookPages &before) const;
    void addSheets();
    void addSheet(const QString &label);
    int sideCount() const { return m_parts.setting->isFacing() ? 2 : 1; }
    Spot spotOf(qsizetype page) const;
    bool isLeft(qsizetype page) const;
    Length shiftOf(qsizetype page) const;
    void emit(const Spot &spot, qsizetype page, const Plan &running, Canvas &canvas) const;
    const RunningTitle &titleOn(const PageRange &range) const;
    const Leads &leads() const;
    Leads findLeads() const;
    QSet<QString> findLinked() const;
    qsizetype rangeOf(const Leads::Place &place) const;
    bool hasSameNames(const BookPages &before) const;
    bool hasSameLabels(const BookPages &earlier) const;
    bool hasSameFrame(const BookPages &earlier) const;
    bool isAsIn(const BookPages &earlier, qsizetype page, bool sameLeads) const;
    qsizetype firstPageOf(const Sequence &sequence) const;
    void markSequence(const Sequence &sequence, qsizetype firstPage, Composition &composition) const;

    BookParts m_parts;
    std::shared_ptr<WordStock> m_words;
    QList<Page> m_sheets; ///< sizes and labels
    int m_frontPages = 0;
    mutable std::once_flag m_leadsFound;
    mutable std::shared_ptr<const Leads> m_leads;
};

} // namespace compose
