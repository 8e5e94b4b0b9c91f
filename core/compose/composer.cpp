// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/composer.h"

#include "base/clock.h"
#include "compose/collect.h"
#include "compose/emitter.h"
#include "compose/frontmatter.h"
#include "compose/numerals.h"
#include "compose/workforce.h"

#include "text/markup.h"

namespace compose {

namespace {

/// One composing: collect, set, paginate, resolve page numbers, put down.
class Composer final
{
public:
    Composer(const model::Manual &manual, const Request &request, const base::CancelToken &cancel, Plan plan,
             TypeCase typeCase, std::array<Words, 2> words)
        : m_manual(manual),
          m_request(request),
          m_cancel(cancel),
          m_plan(std::move(plan)),
          m_workforce(typeCase, request.threads),
          m_words(std::move(words))
    {}

    base::Result<Composition> run();

private:
    void set(size_t first);
    void breakPages();
    bool fillPageNumbers();
    void emitAll(Composition &composition);
    void emitFront(Canvas &canvas, Emitter &contents, const std::vector<PageRange> &pages,
                   Furniture &furniture);
    void emitBody(Canvas &canvas, Emitter &emitter, Furniture &furniture);
    const RunningTitle &titleOn(const PageRange &range) const;
    void reportText();
    void addOutline(Document &document) const;
    Metadata metadata() const;

    int sideCount() const { return m_plan.isFacing() ? 2 : 1; }
    QString bodyLabel(size_t range, int side) const
    {
        return QString::number(m_plan.isFacing() ? range * 2 + 2 + size_t(side) : range + 1);
    }
    QString labelOf(int block, int column) const;

    const model::Manual &m_manual;
    const Request &m_request;
    const base::CancelToken &m_cancel;
    Plan m_plan;
    Workforce m_workforce;
    const std::array<Words, 2> m_words;
    SetParagraphs m_set;
    size_t m_bodyBlocks = 0;
    Slices m_slices;
    std::vector<PageRange> m_pages;
    std::vector<size_t> m_pageOfBlock;
};

void Composer::set(size_t first)
{
    m_set.resize(m_plan.paragraphs.size());
    const auto job = [&](size_t index, WordCache &words) {
        typeset(m_plan.paragraphs[first + index]);
        m_set[first + index] = setParagraph(m_plan.paragraphs[first + index], words);
    };
    m_workforce.run(m_plan.paragraphs.size() - first, job, m_cancel);
}

void Composer::breakPages()
{
    m_slices = slicesOf(m_plan, m_set, 0, m_bodyBlocks);
    m_pages = paginate(m_plan, m_set, m_slices);
    m_pageOfBlock.assign(m_bodyBlocks, 0);
    for (size_t page = m_pages.size(); page-- > 0;) {
        for (size_t i = m_pages[page].first; i < m_pages[page].last; ++i)
            m_pageOfBlock[size_t(m_slices.slices[i].block)] = page;
    }
}

QString Composer::labelOf(int block, int column) const
{
    return bodyLabel(m_pageOfBlock[size_t(block)], m_plan.columns[size_t(column)].side);
}

/// Writes the pages of cross-references into their paragraphs; true when one changed.
bool Composer::fillPageNumbers()
{
    if (m_plan.withPageNumbers.empty())
        return false;
    QHash<QString, QString> labels;
    for (size_t block = 0; block < m_bodyBlocks; ++block) {
        for (const auto &[name, column] : m_plan.blocks[block].anchors)
            if (m_plan.linked.contains(name))
                labels.insert(name, labelOf(int(block), column));
    }
    bool changed = false;
    for (const int index : m_plan.withPageNumbers) {
        Paragraph &paragraph = m_plan.paragraphs[size_t(index)];
        bool own = false;
        for (Span &span : paragraph.spans) {
            if (span.pageOf.isEmpty())
                continue;
            const QString label = labels.value(span.pageOf);
            const Words &words = m_words[size_t(base::indexOf(paragraph.language))];
            const QString text = label.isEmpty() ? QString() : u' ' + words.with(u"page_reference", label);
            own = own || text != span.text;
            span.text = text;
        }
        if (own)
            m_set[size_t(index)] = setParagraph(paragraph, m_workforce.words());
        changed = changed || own;
    }
    return changed;
}

base::Result<Composition> Composer::run()
{
    m_bodyBlocks = m_plan.blocks.size();
    set(0);
    breakPages();
    // Numbers of other lengths may move pages once more; they rest soon, three rounds are enough for any reader.
    for (int round = 0; round < 3 && fillPageNumbers(); ++round)
        breakPages();
    if (m_cancel.isCancelled())
        return base::Error{base::ErrorKind::Cancelled, {}, {}};
    reportText();
    Composition composition;
    emitAll(composition);
    composition.findings = m_plan.findings;
    if (m_cancel.isCancelled())
        return base::Error{base::ErrorKind::Cancelled, {}, {}};
    return composition;
}

void Composer::reportText()
{
    for (const Block &block : m_plan.blocks) {
        for (size_t i = 0; i < block.cells.size(); ++i) {
            const SetParagraph &set = m_set[size_t(block.cells[i].paragraph)];
            if ((set.uncovered.isEmpty() && set.overfull <= 2) || block.objects.empty())
                continue;
            const auto &[object, column] = block.objects[std::min(i, block.objects.size() - 1)];
            const model::Place place{object, m_plan.columns[size_t(column)].language};
            if (!set.uncovered.isEmpty())
                m_plan.findings.append({model::FindingKind::UncoveredText, place, {set.uncovered}});
            if (set.overfull > 2)
                m_plan.findings.append({model::FindingKind::LineOverfull,
                                        place,
                                        {QString::number(toPoints(set.overfull), 'f', 1)}});
        }
    }
}

void Composer::emitAll(Composition &composition)
{
    Canvas canvas(m_plan, m_workforce.words(), composition);
    Furniture furniture(m_plan, m_request, m_words, canvas);
    FrontMatter front(m_plan, m_manual, m_request, m_words);
    const size_t first = m_plan.paragraphs.size();
    front.addContents([&](const Heading &heading, int column) { return labelOf(heading.block, column); });
    set(first);
    const Slices contents = slicesOf(m_plan, m_set, m_bodyBlocks, m_plan.blocks.size());
    const std::vector<PageRange> contentPages = paginate(m_plan, m_set, contents);
    Emitter contentsEmitter(m_plan, m_set, contents, canvas);
    Document &document = composition.document;
    canvas.addPage(roman(1));
    front.emitCover(canvas);
    for (int side = 0; side < sideCount(); ++side) {
        canvas.addPage(roman(int(document.pages.size()) + 1));
        front.emitColophon(canvas, side);
    }
    emitFront(canvas, contentsEmitter, contentPages, furniture);
    document.frontPages = int(document.pages.size());
    Emitter body(m_plan, m_set, m_slices, canvas);
    emitBody(canvas, body, furniture);
    document.facing = m_plan.isFacing();
    document.metadata = metadata();
    addOutline(document);
}

void Composer::emitFront(Canvas &canvas, Emitter &contents, const std::vector<PageRange> &pages,
                         Furniture &furniture)
{
    for (const PageRange &range : pages) {
        for (int side = 0; side < sideCount(); ++side) {
            const QString label = roman(canvas.pageIndex() + 2);
            canvas.addPage(label);
            contents.emit(range, side);
            furniture.foot(label, {}, side);
        }
    }
    // The body begins on a right page; a spread's first page is a left one.
    if (!m_plan.isFacing() && canvas.pageIndex() % 2 == 0)
        canvas.addPage(roman(canvas.pageIndex() + 2));
}

const RunningTitle &Composer::titleOn(const PageRange &range) const
{
    static const RunningTitle none;
    const auto entryOf = [&](size_t i) { return m_plan.blocks[size_t(m_slices.slices[i].block)].entry; };
    // What begins on the page names it; else what goes on.
    const int atTop = entryOf(range.first);
    for (size_t i = range.first; i < range.last; ++i) {
        if (entryOf(i) != atTop && entryOf(i) >= 0 && !m_plan.entries[size_t(entryOf(i))].module.empty())
            return m_plan.entries[size_t(entryOf(i))];
    }
    return atTop >= 0 ? m_plan.entries[size_t(atTop)] : none;
}

void Composer::emitBody(Canvas &canvas, Emitter &emitter, Furniture &furniture)
{
    const QString last = m_pages.empty() ? QString() : bodyLabel(m_pages.size() - 1, sideCount() - 1);
    for (size_t page = 0; page < m_pages.size() && !m_cancel.isCancelled(); ++page) {
        for (int side = 0; side < sideCount(); ++side) {
            const QString label = bodyLabel(page, side);
            canvas.addPage(label);
            const PageRange &range = m_pages[page];
            if (range.isBlank())
                continue;
            const Slice &first = m_slices.slices[range.first];
            const bool opens = first.line == 0 && m_plan.blocks[size_t(first.block)].start != Start::Anywhere;
            if (!opens)
                furniture.head(titleOn(range), side);
            emitter.emit(range, side);
            furniture.foot(label, last, side);
        }
    }
}

void Composer::addOutline(Document &document) const
{
    for (const Heading &heading : m_plan.headings) {
        QStringList titles = QStringList(heading.titles.begin(), heading.titles.end());
        titles.removeDuplicates();
        document.outline.append({titles.join(QStringLiteral(" · ")), heading.level,
                                 heading.destinations.front(), m_plan.language()});
    }
}

Metadata Composer::metadata() const
{
    Metadata data;
    data.title = text::plain(m_manual.title().preferring(m_plan.language()));
    data.author = m_manual.header().publisher;
    for (const Column &column : m_plan.columns)
        data.languages.append(column.language);
    data.date = m_request.imprint.date;
    QString identity = m_request.imprint.root.hex() + base::toStoredTime(data.date) + data.title;
    for (const base::Language language : data.languages)
        identity += base::codeOf(language);
    identity += QString::number(int(m_request.layout)) + m_request.entries.join(u' ');
    data.id = base::Hash::of(QStringView(identity));
    return data;
}

} // namespace

namespace {

/// Two columns need two languages.
Request sensible(Request request)
{
    if (request.languages.isEmpty())
        request.languages = {base::Language::French};
    if (request.languages.size() < 2)
        request.layout = Layout::Single;
    return request;
}

} // namespace

base::Result<Composition> compose(const model::Manual &manual, const Request &asked,
                                  const base::CancelToken &cancel)
{
    const Request request = sensible(asked);
    base::Result<TypeCase> typeCase = TypeCase::load();
    if (!typeCase)
        return typeCase.error();
    base::Result<Words> french = Words::load(base::Language::French);
    base::Result<Words> dutch = Words::load(base::Language::Dutch);
    if (!french || !dutch)
        return french ? dutch.error() : french.error();
    const std::array<Words, 2> words{*french, *dutch};
    base::Result<Plan> plan = collect(manual, request, words);
    if (!plan)
        return plan.error();
    return Composer(manual, request, cancel, std::move(*plan), *typeCase, words).run();
}

} // namespace compose
