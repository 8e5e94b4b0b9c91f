// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/composer.h"

#include "base/clock.h"
#include "compose/book.h"
#include "compose/frontmatter.h"
#include "compose/index.h"
#include "compose/workforce.h"
#include "text/markup.h"

namespace compose {

using model::EntryId;

namespace {

/// Two columns need two languages; nothing in a book asks for the pictures' bytes or the number of threads.
Request sensible(Request request, const model::Manual &manual)
{
    if (!request.look)
        request.look = manual.layout();
    if (request.languages.isEmpty())
        request.languages = {base::Language::French};
    if (request.languages.size() < 2)
        request.layout = Layout::Single;
    return request;
}

/// As many digits as the pages of a manual of this size may have: a number that turns out shorter is set with a little
/// more space, and no page hangs on it.
QString widestPage(const model::Manual &manual)
{
    return QString(manual.passageCount() < 1500 ? 2 : manual.passageCount() < 15000 ? 3 : 4, u'8');
}

base::Result<std::array<Words, 2>> loadWords()
{
    const base::Result<Words> french = Words::load(base::Language::French);
    const base::Result<Words> dutch = Words::load(base::Language::Dutch);
    if (!french || !dutch)
        return french ? dutch.error() : french.error();
    return std::array<Words, 2>{*french, *dutch};
}

Metadata metadataOf(const model::Manual &manual, const Request &request, const Setting &setting)
{
    Metadata data;
    data.title = text::plain(manual.title().preferring(setting.language()));
    data.author = manual.header().publisher;
    for (const Column &column : setting.columns)
        data.languages.append(column.language);
    data.date = request.imprint.date;
    QString identity = request.imprint.root.hex() + base::toStoredTime(data.date) + data.title;
    for (const base::Language language : data.languages)
        identity += base::codeOf(language);
    identity += QString::number(int(request.layout)) + request.entries.join(u' ');
    data.id = base::Hash::of(QStringView(identity));
    return data;
}


template<typename Visit>
void eachElement(std::vector<QList<Item>> &pages, Visit visit)
{
    for (QList<Item> &items : pages) {
        for (Item &item : items) {
            if (auto *run = std::get_if<TextRun>(&item))
                visit(run->element);
            else if (auto *picture = std::get_if<Picture>(&item))
                visit(picture->element);
            else if (auto *link = std::get_if<Link>(&item))
                visit(link->element);
        }
    }
}

std::vector<int> nodesOf(std::vector<QList<Item>> &pages)
{
    std::vector<int> nodes;
    eachElement(pages, [&](ElementIndex node) {
        if (node != artefact)
            nodes.push_back(node);
    });
    return nodes;
}

/// What was put down before the tree stood has nodes for elements; the first element is the document's.
void giveElements(std::vector<QList<Item>> &pages, const Section &section)
{
    eachElement(pages, [&](ElementIndex &element) {
        if (element != artefact)
            element = 1 + section.ranks[size_t(element)];
    });
}

/// A section, and all that it hangs on.
struct Kept {
    const model::Entry *entry = nullptr; ///< of the manual that is kept; null: the registers
    const model::Entry *successor = nullptr;
    int era = 0;
    Heritage above;
    Heritage own;
    Counters before;
    Counters after;
    QList<Lead> leads;
    RegisterSources sources; ///< of the registers
    std::shared_ptr<const Section> section;
};

} // namespace

class Composer::Memory
{
public:
    base::Result<Book> compose(const model::Manual &manual, const Request &asked, const base::CancelToken &cancel);

private:
    /// One composing: what it is to be, and what comes of it.
    struct Work {
        Origin origin;
        std::shared_ptr<const Setting> setting;
        int era = 0;
        Counters counters;
        std::vector<std::shared_ptr<const Kept>> kept; ///< in reading order
        std::vector<Draft> drafts;
        std::vector<int> parents; ///< by section: the section above; -1: the document
        bool hasIndex = false;
    };
    base::Outcome load(const Request &request);
    std::shared_ptr<const Setting> settingFor(const model::Manual &manual, const Request &request) const;
    bool isSameEra(const model::Manual &manual, const Request &request, const Setting *setting) const;
    void gather(Work &work, const QList<EntryId> &entries);
    void gatherEntry(Work &work, const model::Entry &entry, const Heritage &above);
    void gatherRegisters(Work &work);
    RegisterSources sourcesOf(const Work &work) const;
    bool stillHolds(const Work &work, const Kept &kept, const model::Entry *entry, const Heritage &above) const;
    BookParts assemble(Work &work) const;
    bool findTerms(Work &work, Workforce &workforce);
    void addOpening(Work &work, BookParts &parts);
    void addIndex(Work &work, BookParts &parts, ElementIndex next);
    bool hasSameOpening(const Work &work, const BookParts &parts) const;
    void remember(Work &work, const model::Manual &manual, const Request &request);

    std::array<QStringList, 2> m_hyphenation;
    std::array<Words, 2> m_words;
    std::shared_ptr<WordStock> m_stock;

    model::Manual m_manual;
    Request m_request;
    std::shared_ptr<const Setting> m_setting;
    int m_era = 0;
    QHash<EntryId, std::shared_ptr<const Kept>> m_kept; ///< the registers under the null id
    /// Cover, colophon and contents as they were, and what they came from.
    std::vector<std::shared_ptr<const Section>> m_listed;
    std::vector<QList<Item>> m_openings;
    std::shared_ptr<const Section> m_contents;
    bool m_hasIndex = false;
    IndexMaker m_index;
    std::shared_ptr<const Section> m_indexed;
};

base::Outcome Composer::Memory::load(const Request &request)
{
    const std::array<QStringList, 2> &hyphenation = request.look->hyphenation;
    if (m_stock && m_hyphenation == hyphenation)
        return {};
    const base::Result<TypeCase> bundled = TypeCase::load();
    if (!bundled)
        return bundled.error();
    const base::Result<TypeCase> typeCase = bundled->with(hyphenation);
    if (!typeCase)
        return typeCase.error();
    const base::Result<std::array<Words, 2>> words = loadWords();
    if (!words)
        return words.error();
    m_words = *words;
    m_stock = std::make_shared<WordStock>(*typeCase);
    m_hyphenation = hyphenation;
    // No line is where it was.
    m_kept.clear();
    m_contents.reset();
    return {};
}

std::shared_ptr<const Setting> Composer::Memory::settingFor(const model::Manual &manual,
                                                            const Request &request) const
{
    const QString widest = widestPage(manual);
    const bool same = m_setting && m_setting->widestPage == widest && m_request.layout == request.layout
                      && m_request.languages == request.languages && m_request.look == request.look;
    return same ? m_setting : std::make_shared<Setting>(request, widest);
}

/// Nothing changed outside the entries that a section may hang on without naming it.
bool Composer::Memory::isSameEra(const model::Manual &manual, const Request &request, const Setting *setting) const
{
    return setting == m_setting.get() && request.missing == m_request.missing
           && manual.networks() == m_manual.networks() && manual.principles() == m_manual.principles()
           && manual.terms() == m_manual.terms() && manual.references() == m_manual.references()
           && manual.pictures() == m_manual.pictures() && request.assets.keys() == m_request.assets.keys();
}

bool Composer::Memory::stillHolds(const Work &work, const Kept &kept, const model::Entry *entry,
                                  const Heritage &above) const
{
    if (kept.entry != entry || kept.era != work.era || kept.above != above)
        return false;
    if (kept.before != kept.after && kept.before != work.counters)
        return false;
    if (entry && work.origin.manual.entry(entry->header.successor) != kept.successor)
        return false;
    return std::all_of(kept.leads.begin(), kept.leads.end(), [&](const Lead &lead) {
        return lead == leadOf(work.origin, *work.setting, lead.target);
    });
}

void Composer::Memory::gatherEntry(Work &work, const model::Entry &entry, const Heritage &above)
{
    const std::shared_ptr<const Kept> old = m_kept.value(entry.id);
    if (old && stillHolds(work, *old, &entry, above)) {
        if (old->before != old->after)
            work.counters = old->after;
        work.kept.push_back(old);
        return;
    }
    Collecting collecting(work.origin, work.setting, work.counters);
    Kept kept;
    kept.entry = &entry;
    kept.successor = work.origin.manual.entry(entry.header.successor);
    kept.era = work.era;
    kept.above = above;
    kept.own = collectEntry(collecting, entry, above);
    kept.before = work.counters;
    kept.after = work.counters = collecting.counters;
    kept.leads = collecting.leads;
    auto section = std::make_shared<Section>(std::move(collecting.plan));
    kept.section = section;
    work.drafts.push_back({std::move(section), old ? old->section : nullptr});
    work.kept.push_back(std::make_shared<Kept>(std::move(kept)));
}

RegisterSources Composer::Memory::sourcesOf(const Work &work) const
{
    RegisterSources sources;
    if (work.origin.request.look->references == model::ReferenceList::Cited)
        for (const std::shared_ptr<const Kept> &kept : work.kept)
            for (const Lead &lead : kept->leads)
                sources.cited.insert(lead.target);
    for (const std::shared_ptr<const Kept> &kept : work.kept)
        if (kept->entry && !kept->entry->figures.isEmpty())
            sources.data.append({model::codeOf(*kept->entry), kept->entry->title, kept->entry->figures});
    return sources;
}

void Composer::Memory::gatherRegisters(Work &work)
{
    const RegisterSources sources = sourcesOf(work);
    const std::shared_ptr<const Kept> old = m_kept.value(EntryId());
    work.parents.push_back(-1);
    if (old && old->sources == sources && stillHolds(work, *old, nullptr, {})) {
        work.kept.push_back(old);
        return;
    }
    Collecting collecting(work.origin, work.setting, work.counters);
    collectRegisters(collecting, sources);
    Kept kept;
    kept.sources = sources;
    kept.era = work.era;
    kept.before = work.counters;
    kept.after = collecting.counters;
    kept.leads = collecting.leads;
    auto section = std::make_shared<Section>(std::move(collecting.plan));
    kept.section = section;
    work.drafts.push_back({std::move(section), old ? old->section : nullptr});
    work.kept.push_back(std::make_shared<Kept>(std::move(kept)));
}

void Composer::Memory::gather(Work &work, const QList<EntryId> &entries)
{
    QHash<EntryId, int> places;
    work.kept.reserve(size_t(entries.size()) + 1);
    for (const EntryId id : entries) {
        const model::Entry &entry = *work.origin.manual.entry(id);
        const int parent = places.value(entry.header.parent, -1);
        static const Heritage none;
        const Heritage &above = parent < 0 ? none : work.kept[size_t(parent)]->own;
        places.insert(id, int(work.kept.size()));
        work.parents.push_back(parent);
        gatherEntry(work, entry, above);
    }
    if (work.origin.extent.isWhole)
        gatherRegisters(work);
}

BookParts Composer::Memory::assemble(Work &work) const
{
    BookParts parts;
    parts.setting = work.setting;
    parts.request = work.origin.request;
    parts.request.assets.clear();
    parts.words = m_words;
    parts.metadata = metadataOf(work.origin.manual, work.origin.request, *work.setting);
    parts.contents.setting = parts.body.setting = work.setting;
    return parts;
}

/// What stands in front says the same of the same headings.
bool Composer::Memory::hasSameOpening(const Work &work, const BookParts &parts) const
{
    const model::Manual &manual = work.origin.manual;
    const bool sameSaying = m_contents && work.hasIndex == m_hasIndex && work.setting == m_setting && work.era == m_era
                            && manual.header() == m_manual.header() && manual.title() == m_manual.title()
                            && manual.subtitle() == m_manual.subtitle()
                            && parts.request.imprint == m_request.imprint && parts.request.news == m_request.news
                            && parts.request.entries == m_request.entries && m_listed.size() == work.kept.size();
    if (!sameSaying)
        return false;
    for (size_t i = 0; i < m_listed.size(); ++i) {
        const std::shared_ptr<const Section> &section = work.kept[i]->section;
        if (section != m_listed[i] && section->plan.headings != m_listed[i]->plan.headings)
            return false;
    }
    return true;
}

void Composer::Memory::addOpening(Work &work, BookParts &parts)
{
    if (!hasSameOpening(work, parts)) {
        auto section = std::make_shared<Section>(Plan(work.setting));
        for (const std::shared_ptr<const Kept> &kept : work.kept) {
            const std::vector<Heading> &headings = kept->section->plan.headings;
            section->plan.headings.insert(section->plan.headings.end(), headings.begin(), headings.end());
        }
        if (work.hasIndex) {
            Collecting index(work.origin, work.setting, {});
            openRegister(index, u"index");
            section->plan.headings.push_back(index.plan.headings.front());
        }
        FrontMatter front(section->plan, work.origin.manual, work.origin.request, m_words);
        m_openings.clear();
        std::unique_ptr<WordCache> words = m_stock->take();
        const auto put = [&](auto emit) {
            Canvas canvas(section->plan, *words, m_openings.emplace_back());
            emit(canvas);
        };
        put([&](Canvas &canvas) { front.emitCover(canvas); });
        for (int side = 0; side < (work.setting->isFacing() ? 2 : 1); ++side)
            put([&](Canvas &canvas) { front.emitColophon(canvas, side); });
        m_stock->giveBack(std::move(words));
        front.addContents();
        section->putDown = nodesOf(m_openings);
        Workforce alone(*m_stock, 1);
        finish({{section, m_contents}}, alone, {});
        giveElements(m_openings, *section);
        m_contents = section;
    }
    parts.openings = m_openings;
    parts.contents.append(m_contents, 0, 1);
    paginate(parts.contents);
}

bool Composer::Memory::findTerms(Work &work, Workforce &workforce)
{
    const Collecting collecting(work.origin, work.setting, {});
    if (!work.origin.extent.isWhole || !collecting.wants(u"index"))
        return false;
    std::vector<std::shared_ptr<const Section>> sections;
    for (const std::shared_ptr<const Kept> &kept : work.kept)
        sections.push_back(kept->section);
    return m_index.find(collecting, sections, workforce);
}

/// Behind everything else, when all pages are known.
void Composer::Memory::addIndex(Work &work, BookParts &parts, ElementIndex next)
{
    if (!work.hasIndex)
        return;
    std::unique_ptr<WordCache> words = m_stock->take();
    auto section = std::make_shared<Section>(
        m_index.plan(Collecting(work.origin, work.setting, {}), parts.body, *words));
    m_stock->giveBack(std::move(words));
    Workforce alone(*m_stock, 1);
    finish({{section, m_indexed}}, alone, {});
    m_indexed = section;
    const size_t from = parts.body.order.size();
    parts.body.append(section, 0, next);
    paginate(parts.body, from);
}

void Composer::Memory::remember(Work &work, const model::Manual &manual, const Request &request)
{
    m_manual = manual;
    m_request = request;
    m_setting = work.setting;
    m_era = work.era;
    m_hasIndex = work.hasIndex;
    m_kept.clear();
    m_listed.clear();
    for (std::shared_ptr<const Kept> &kept : work.kept) {
        m_listed.push_back(kept->section);
        m_kept.insert(kept->entry ? kept->entry->id : EntryId(), std::move(kept));
    }
}

base::Result<Book> Composer::Memory::compose(const model::Manual &manual, const Request &asked,
                                             const base::CancelToken &cancel)
{
    const Request request = sensible(asked, manual);
    if (const base::Outcome loaded = load(request); !loaded)
        return loaded.error();
    const base::Result<QList<EntryId>> entries = wantedEntries(manual, request.entries);
    if (!entries)
        return entries.error();
    Work work{{manual, request, m_words, {request.entries.isEmpty(), {}}, Numbering(manual)}, settingFor(manual, request), 0, {}, {}, {}, {}};
    if (!request.entries.isEmpty())
        work.origin.extent.entries = QSet<EntryId>(entries->begin(), entries->end());
    work.era = isSameEra(manual, request, work.setting.get()) ? m_era : m_era + 1;
    gather(work, *entries);
    {
        Workforce workforce(*m_stock, request.threads);
        finish(work.drafts, workforce, cancel);
        if (!cancel.isCancelled())
            work.hasIndex = findTerms(work, workforce);
    }
    if (cancel.isCancelled())
        return base::Error{base::ErrorKind::Cancelled, {}, {}};
    BookParts parts = assemble(work);
    addOpening(work, parts);
    ElementIndex next = 1 + m_contents->elementCount;
    for (size_t i = 0; i < work.kept.size(); ++i) {
        const int parent = work.parents[i];
        const ElementIndex above = parent < 0 ? 0 : parts.body.sections[size_t(parent)].elementOf(1);
        parts.body.append(work.kept[i]->section, above, next);
        next += work.kept[i]->section->elementCount;
    }
    paginate(parts.body);
    addIndex(work, parts, next);
    remember(work, manual, request);
    return Book(std::make_shared<const BookPages>(std::move(parts), m_stock));
}

Composer::Composer() : m_memory(std::make_unique<Memory>()) {}

Composer::~Composer() = default;

base::Result<Book> Composer::compose(const model::Manual &manual, const Request &request,
                                     const base::CancelToken &cancel)
{
    return m_memory->compose(manual, request, cancel);
}

base::Result<Composition> compose(const model::Manual &manual, const Request &request,
                                  const base::CancelToken &cancel)
{
    const base::Result<Book> book = Composer().compose(manual, request, cancel);
    if (!book)
        return book.error();
    return book->composition();
}

} // namespace compose
