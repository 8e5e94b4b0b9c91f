// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/book.h"
#include "compose/collect.h"
#include "compose/index.h"

namespace compose {

class FrontMatter;

/// What is asked for, where something is left open: two columns need two languages, the look is the manual's own.
Request sensible(Request request, const model::Manual &manual);

/// Something shown away from its home: what it hangs on.
struct Showing {
    model::ObjectRef object;
    const model::Entry *home = nullptr; ///< of the manual that is kept; null: it is gone
};

/// A section, and all that it hangs on.
struct KeptSection {
    const model::Entry *entry = nullptr; ///< of the manual that is kept; null: the registers
    const model::Entry *successor = nullptr;
    int era = 0;
    Heritage above;
    Heritage own;
    Counters before;
    Counters after;
    QList<Lead> leads;
    QList<Showing> shown;
    RegisterSources sources; ///< of the registers
    std::shared_ptr<const Section> section;
};

/// What a composer knows of the last book, and how the next is made of it.
class Composer::Memory final
{
public:
    base::Result<Book> compose(const model::Manual &whole, const Request &asked, const base::CancelToken &cancel);
    base::Result<Book> glance(const model::Manual &whole, const Request &asked, model::EntryId entry);

private:
    using Kept = std::shared_ptr<const KeptSection>;
    /// One composing: what it is to be, and what comes of it.
    struct Work {
        /// With what is not for everybody. Only here an entry that did not change is the same object in the next manual.
        const model::Manual &whole;
        Origin origin;
        std::shared_ptr<const Setting> setting;
        int era = 0;
        Counters counters;
        std::vector<Kept> kept; ///< in reading order
        std::vector<Draft> drafts;
        std::vector<int> parents; ///< by section: the section above; -1: the document
        bool hasIndex = false;
    };
    base::Outcome load(const Request &request);
    std::shared_ptr<const Setting> settingFor(const model::Manual &manual, const Request &request) const;
    bool isSameEra(const model::Manual &manual, const Request &request, const Setting *setting) const;
    Work workOn(const model::Manual &whole, const model::Manual &manual, const Request &request) const;
    BookParts partsFor(const Work &work) const;
    const BookParts *partsBefore(const Work &work) const;
    void addBody(const Work &work, BookParts &parts) const;
    void remember(Work &work, const Request &request);

    // The entries and registers.
    void gather(Work &work, const QList<model::EntryId> &entries);
    void gatherEntry(Work &work, const model::Entry &entry, const Heritage &above);
    void gatherRegisters(Work &work);
    RegisterSources sourcesOf(const Work &work) const;
    bool stillHolds(const Work &work, const KeptSection &kept, const model::Entry *entry, const Heritage &above) const;

    // What stands in front of them, and behind.
    bool hasSameOpening(const Work &work, const BookParts &parts) const;
    void addOpening(Work &work, BookParts &parts);
    void setOpening(const Work &work);
    void emitOpenings(const Work &work, FrontMatter &front, const Plan &plan);
    Counters countersBefore(const Work &work, model::EntryId entry) const;
    Heritage heritageOf(const Work &work, const model::Entry &entry) const;
    bool findTerms(Work &work, Workforce &workforce);
    void setIndex(const Work &work, const Sequence &body);
    void addIndex(const Work &work, BookParts &parts);

    std::array<QStringList, 2> m_hyphenation;
    std::array<Words, 2> m_words;
    std::shared_ptr<WordStock> m_stock;

    model::Manual m_whole;
    Request m_request;
    std::shared_ptr<const Setting> m_setting;
    std::shared_ptr<const BookPages> m_book;
    int m_era = 0;
    QHash<model::EntryId, Kept> m_kept; ///< the registers under the null id
    /// Cover, colophon and contents as they were, and what they came from.
    std::vector<std::shared_ptr<const Section>> m_listed;
    std::vector<QList<Item>> m_openings;
    std::shared_ptr<const Section> m_contents;
    bool m_hasIndex = false;
    IndexMaker m_index;
    std::shared_ptr<const Section> m_indexed;
};

} // namespace compose
