// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/composer.h"

#include "base/clock.h"
#include "compose/composermemory.h"
#include "model/sheet.h"
#include "text/markup.h"

namespace compose {

using model::EntryId;

namespace {

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

} // namespace

Request sensible(Request request, const model::Manual &manual)
{
    if (!request.look)
        request.look = manual.layout();
    if (request.languages.isEmpty())
        request.languages = {base::Language::French};
    if (request.languages.size() < 2)
        request.layout = Layout::Single;
    request.layout = fittingLayout(request.layout, *request.look);
    return request;
}

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
    m_indexed.reset();
    m_book.reset();
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
           && manual.networks() == m_whole.networks() && manual.principles() == m_whole.principles()
           && manual.terms() == m_whole.terms() && manual.references() == m_whole.references()
           && manual.confirmations() == m_whole.confirmations() && manual.review().printed == m_whole.review().printed
           && manual.sheetFields() == m_whole.sheetFields() && manual.pictures() == m_whole.pictures()
           && request.assets.keys() == m_request.assets.keys();
}

Composer::Memory::Work Composer::Memory::workOn(const model::Manual &whole, const model::Manual &manual, const Request &request) const
{
    Work work{whole, {manual, request, m_words, {request.entries.isEmpty(), {}}, Numbering(manual)}, settingFor(manual, request),
              0, {}, {}, {}, {}};
    work.era = isSameEra(manual, request, work.setting.get()) ? m_era : m_era + 1;
    return work;
}

BookParts Composer::Memory::partsFor(const Work &work) const
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

/// Those of the last book, when its lines are as long; else null.
const BookParts *Composer::Memory::partsBefore(const Work &work) const
{
    return m_book && m_book->parts().setting == work.setting ? &m_book->parts() : nullptr;
}

void Composer::Memory::addBody(const Work &work, BookParts &parts) const
{
    for (size_t i = 0; i < work.kept.size(); ++i) {
        const int parent = work.parents[i];
        const ElementIndex above = parent < 0 ? 0 : parts.body.sections[size_t(parent)].elementOf(1);
        parts.body.append(work.kept[i]->section, above, parts.nextElement());
    }
    if (const BookParts *before = partsBefore(work))
        paginateAgain(parts.body, {&before->body, m_listed.size(), before->pagesBeforeIndex});
    else
        paginate(parts.body);
}

void Composer::Memory::remember(Work &work, const Request &request)
{
    m_whole = work.whole;
    m_request = request;
    m_setting = work.setting;
    m_era = work.era;
    m_hasIndex = work.hasIndex;
    m_kept.clear();
    m_listed.clear();
    for (Kept &kept : work.kept) {
        m_listed.push_back(kept->section);
        m_kept.insert(kept->entry ? kept->entry->id : model::EntryId(), std::move(kept));
    }
}

base::Result<Book> Composer::Memory::compose(const model::Manual &whole, const Request &asked,
                                             const base::CancelToken &cancel)
{
    const model::Manual manual = model::visibleTo(whole, model::Audience::Public);
    const Request request = sensible(asked, manual);
    if (const base::Outcome loaded = load(request); !loaded)
        return loaded.error();
    const base::Result<QList<EntryId>> entries = wantedEntries(manual, request.entries);
    if (!entries)
        return entries.error();
    Work work = workOn(whole, manual, request);
    if (!request.entries.isEmpty())
        work.origin.extent.entries = QSet<EntryId>(entries->begin(), entries->end());
    gather(work, *entries);
    {
        Workforce workforce(*m_stock, request.threads);
        finish(work.drafts, workforce, cancel);
        if (!cancel.isCancelled())
            work.hasIndex = findTerms(work, workforce);
    }
    if (cancel.isCancelled())
        return base::Error{base::ErrorKind::Cancelled, {}, {}};
    BookParts parts = partsFor(work);
    addOpening(work, parts);
    addBody(work, parts);
    addIndex(work, parts);
    const auto before = std::exchange(m_book, nullptr);
    m_book = std::make_shared<const BookPages>(std::move(parts), m_stock, before.get());
    remember(work, request);
    return Book(m_book);
}

Composer::Composer() : m_memory(std::make_unique<Memory>()) {}

Composer::~Composer() = default;

base::Result<Book> Composer::compose(const model::Manual &manual, const Request &request,
                                     const base::CancelToken &cancel)
{
    return m_memory->compose(manual, request, cancel);
}

base::Result<Book> Composer::glance(const model::Manual &manual, const Request &request, model::EntryId entry)
{
    return m_memory->glance(manual, request, entry);
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
