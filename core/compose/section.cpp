// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/section.h"

#include <unordered_map>

namespace compose {

int Section::lineCount(const Block &block) const
{
    int count = 0;
    for (const Cell &cell : block.cells)
        count = std::max(count, linesOf(cell));
    return block.height > 0 ? 1 : count;
}

Length Section::heightOf(const Block &block) const
{
    const Length text = block.height > 0 ? block.height : lineCount(block) * block.leading;
    return block.padTop + text + block.padBottom;
}

namespace {

/// The lines of a section's paragraphs, by their text.
class KnownLines final
{
public:
    explicit KnownLines(const Section *section) : m_section(section)
    {
        if (!section)
            return;
        m_paragraphs.reserve(section->plan.paragraphs.size());
        for (size_t i = 0; i < section->plan.paragraphs.size(); ++i)
            m_paragraphs.emplace(hashOf(section->plan.paragraphs[i]), i);
    }

    const BrokenParagraph *of(const Paragraph &paragraph) const
    {
        if (m_paragraphs.empty())
            return nullptr;
        const auto [first, last] = m_paragraphs.equal_range(hashOf(paragraph));
        for (auto known = first; known != last; ++known) {
            if (isSame(m_section->plan.paragraphs[known->second], paragraph))
                return &m_section->broken[known->second];
        }
        return nullptr;
    }

private:
    static size_t hashOf(const Paragraph &paragraph)
    {
        size_t hash = size_t(paragraph.width);
        for (const Span &span : paragraph.spans)
            hash = qHash(span.text, hash * 31);
        return hash;
    }
    static bool isSame(const Paragraph &left, const Paragraph &right)
    {
        return left.width == right.width && left.language == right.language && left.align == right.align
               && left.hyphenated == right.hyphenated && left.keepsSpaces == right.keepsSpaces
               && left.spans == right.spans;
    }

    const Section *m_section;
    std::unordered_multimap<size_t, size_t> m_paragraphs;
};

constexpr int tallRow = 12; ///< in lines; taller ones may part

/// Neither the first nor the last line of a paragraph stands alone.
bool tearsNoLine(const Section &section, const Block &block, int line)
{
    for (const Cell &cell : block.cells) {
        const int count = section.linesOf(cell);
        if (count > line && (line == 1 || line == count - 1))
            return false;
        // Nor does a word go over to the next page.
        if (count > line && section.broken[size_t(cell.paragraph)].ends[size_t(line) - 1].character >= 0)
            return false;
    }
    return true;
}

void collectNotes(Section &section, const Block &block, Slice &slice)
{
    slice.firstNote = int(section.notes.size());
    for (const Cell &cell : block.cells) {
        if (cell.leader)
            continue;
        for (const auto &[line, note] : section.broken[size_t(cell.paragraph)].notes) {
            if (line == slice.line)
                section.notes.push_back(note);
        }
    }
    slice.noteCount = int(section.notes.size()) - slice.firstNote;
}

void cutBlock(Section &section, size_t index)
{
    const Block &block = section.plan.blocks[index];
    // A row without any text still is a row.
    const int count = std::max(section.lineCount(block), block.table >= 0 ? 1 : 0);
    const bool isRow = block.table >= 0;
    const bool keeps = block.keepWithNext && (!isRow || count <= tallRow || block.band);
    const bool whole = block.unbreakable || (isRow ? count <= tallRow : keeps);
    section.firstSlice.push_back(count > 0 ? int(section.slices.size()) : -1);
    for (int line = 0; line < count; ++line) {
        Slice slice;
        slice.block = int(index);
        slice.line = line;
        slice.frame = block.frame;
        slice.floating = block.floating;
        slice.height = block.height > 0 ? block.height : block.leading;
        slice.height += (line == 0 ? block.padTop : 0) + (line + 1 == count ? block.padBottom : 0);
        slice.glued = line == 0 ? section.keepsNext : whole || !tearsNoLine(section, block, line);
        if (line == 0) {
            slice.before = std::max(block.before, section.after);
            slice.need = block.need;
            slice.start = block.start;
        }
        if (!section.plan.notes.empty())
            collectNotes(section, block, slice);
        section.slices.push_back(slice);
    }
    if (count > 0) {
        section.keepsNext = keeps;
        section.after = block.after;
    }
}

/// Which nodes have something standing in them or under them.
class NodeRanks final
{
public:
    explicit NodeRanks(Section &section) : m_section(section), m_used(section.plan.nodes.size()) {}

    void count()
    {
        for (const int node : m_section.putDown)
            use(node);
        for (const Block &block : m_section.plan.blocks)
            use(block);
        m_section.ranks.assign(m_used.size(), artefact);
        for (size_t node = 1; node < m_used.size(); ++node) {
            if (m_used[node])
                m_section.ranks[node] = m_section.elementCount++;
        }
    }

private:
    void use(int node)
    {
        for (; node > 0 && !m_used[size_t(node)]; node = m_section.plan.nodes[size_t(node)].parent)
            m_used[size_t(node)] = true;
    }
    void use(const Block &block)
    {
        for (const PlacedPicture &picture : block.pictures)
            use(picture.node);
        for (const Cell &cell : block.cells) {
            use(cell.node); // An empty cell has its place in the tree, too.
            if (cell.label >= 0)
                use(cell.labelNode);
            useLinks(m_section.plan.paragraphs[size_t(cell.paragraph)]);
        }
    }
    void useLinks(const Paragraph &paragraph)
    {
        for (const Span &span : paragraph.spans) {
            if (span.link >= 0 && !span.text.isEmpty())
                use(paragraph.links[size_t(span.link)].node);
            if (span.note < 0)
                continue;
            const Note &note = m_section.plan.notes[size_t(span.note)];
            use(note.markNode);
            use(note.labelNode);
            use(note.textNode);
            useLinks(m_section.plan.paragraphs[size_t(note.paragraph)]);
        }
    }

    Section &m_section;
    std::vector<char> m_used;
};

void placeAnchors(Section &section)
{
    for (quint32 block = 0; block < section.plan.blocks.size(); ++block) {
        const auto &anchors = section.plan.blocks[block].anchors;
        for (quint32 anchor = 0; anchor < anchors.size() && section.firstSlice[block] >= 0; ++anchor)
            section.anchors.push_back({qHash(anchors[anchor].first), block, anchor});
    }
}

bool leadsToPages(const Plan &plan)
{
    const auto leads = [](const Paragraph &paragraph) {
        return std::any_of(paragraph.links.begin(), paragraph.links.end(), [](const LinkTarget &link) { return !link.destination.isEmpty(); })
               || std::any_of(paragraph.spans.begin(), paragraph.spans.end(), [](const Span &span) { return !span.pageOf.isEmpty(); });
    };
    const auto isLink = [](const Block &block) {
        return std::any_of(block.cells.begin(), block.cells.end(), [](const Cell &cell) { return !cell.destination.isEmpty(); });
    };
    return std::any_of(plan.paragraphs.begin(), plan.paragraphs.end(), leads) || std::any_of(plan.blocks.begin(), plan.blocks.end(), isLink);
}

} // namespace

void finish(const std::vector<Draft> &drafts, Workforce &workforce, const base::CancelToken &cancel)
{
    std::vector<KnownLines> known;
    std::vector<std::pair<size_t, size_t>> jobs; // draft, paragraph
    for (size_t draft = 0; draft < drafts.size(); ++draft) {
        Section &section = *drafts[draft].section;
        known.emplace_back(drafts[draft].before.get());
        section.broken.resize(section.plan.paragraphs.size());
        for (size_t paragraph = 0; paragraph < section.broken.size(); ++paragraph)
            jobs.emplace_back(draft, paragraph);
    }
    workforce.run(
        jobs.size(),
        [&](size_t job, WordCache &words) {
            const auto [draft, index] = jobs[job];
            Section &section = *drafts[draft].section;
            Paragraph &paragraph = section.plan.paragraphs[index];
            typeset(paragraph);
            const BrokenParagraph *lines = known[draft].of(paragraph);
            section.broken[index] = lines ? *lines : breakParagraph(paragraph, words);
        },
        cancel);
    if (cancel.isCancelled())
        return;
    for (const Draft &draft : drafts) {
        for (size_t block = 0; block < draft.section->plan.blocks.size(); ++block)
            cutBlock(*draft.section, block);
        placeAnchors(*draft.section);
        draft.section->leadsInside = leadsToPages(draft.section->plan);
        reportLines(*draft.section);
        NodeRanks(*draft.section).count();
    }
}

} // namespace compose
