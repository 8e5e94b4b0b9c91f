// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdf.h"

#include "base/parallel.h"
#include "compose/fontbook.h"
#include "paint/colourprofile.h"
#include "paint/pdffile.h"
#include "paint/pdffont.h"
#include "paint/pdfmetadata.h"
#include "paint/pdfoutline.h"
#include "paint/pdfpage.h"
#include "paint/pdfpicture.h"
#include "paint/pdfstructure.h"

#include <QIODevice>
#include <memory>
#include <mutex>
#include <new>

namespace paint {

namespace {

constexpr int pagesPerNode = 50; // of the page tree

/// One document on its way into one file. The steps stand in the order in which `write` takes them.
class PdfWriter final
{
public:
    PdfWriter(const compose::Document &document, const compose::Assets &assets, QIODevice *device,
              const PdfJob &job)
        : m_document(document), m_assets(assets), m_job(job), m_file(device)
    {}

    base::Outcome write();

private:
    void findPictures();
    void settleCodes(const compose::FontBook &book);
    void inkPages();
    base::Outcome writeFonts(const compose::FontBook &book);
    base::Outcome writePictures();
    void reservePages();
    int writePageTree();
    void writePage(size_t page, int parent);
    void writeLink(size_t page, size_t link);
    void writeCatalog(int catalog, int pageTree, int structure);
    void writePageLabels(PdfText &out) const;
    int writeColours();
    qsizetype pageCount() const { return m_document.pages.size(); }

    const compose::Document &m_document;
    const compose::Assets &m_assets;
    const PdfJob &m_job;
    PdfFile m_file;

    QList<base::Hash> m_pictures;
    QHash<base::Hash, int> m_pictureNumbers;
    std::vector<int> m_pictureObjects;
    FaceCodes m_codes;
    std::array<int, compose::faceCount> m_fontObjects{};
    std::vector<PageInk> m_inks; ///< operators already compressed
    std::vector<PageObjects> m_pages;
    std::vector<int> m_pageObjects;
};

base::Outcome PdfWriter::write()
{
    const auto book = compose::FontBook::load();
    if (!book)
        return book.error();
    findPictures();
    settleCodes(**book);
    inkPages();
    if (m_job.cancel.isCancelled())
        return base::Error{base::ErrorKind::Cancelled, {}, {}};
    if (const base::Outcome fonts = writeFonts(**book); !fonts)
        return fonts;
    if (const base::Outcome pictures = writePictures(); !pictures)
        return pictures;
    const int catalog = m_file.reserve();
    reservePages();
    const int pageTree = writePageTree();
    StructureTree structure(m_document, m_inks);
    structure.reserve(m_file);
    writeCatalog(catalog, pageTree, structure.write(m_file, m_pages));
    const int information = m_file.reserve();
    m_file.object(information, informationOf(m_document.metadata));
    return m_file.finish(catalog, information, m_document.metadata.id.bytes().left(16));
}

void PdfWriter::findPictures()
{
    for (const compose::Page &page : m_document.pages) {
        for (const compose::Item &item : page.items) {
            const auto *picture = std::get_if<compose::Picture>(&item);
            if (!picture || m_pictureNumbers.contains(picture->asset) || !m_assets.contains(picture->asset))
                continue;
            m_pictureNumbers.insert(picture->asset, int(m_pictures.size()));
            m_pictures.append(picture->asset);
        }
    }
}

void PdfWriter::settleCodes(const compose::FontBook &book)
{
    std::vector<FaceCodes> noted(size_t(std::max(1, m_job.threads)));
    base::inParallel(pageCount(), m_job.threads, [&](qsizetype page, int worker) {
        noteGlyphs(m_document.pages[page], noted[size_t(worker)]);
    });
    for (size_t face = 0; face < m_codes.size(); ++face) {
        for (const FaceCodes &part : noted)
            m_codes[face].noteAll(part[face]);
        m_codes[face].settle(book.font(static_cast<compose::Face>(face)));
    }
}

void PdfWriter::inkPages()
{
    m_inks.resize(size_t(pageCount()));
    std::vector<std::unique_ptr<Deflate>> deflates;
    for (int worker = 0; worker < std::max(1, m_job.threads); ++worker)
        deflates.push_back(std::make_unique<Deflate>());
    std::mutex telling;
    qsizetype done = 0;
    base::inParallel(pageCount(), m_job.threads, [&](qsizetype page, int worker) {
        if (m_job.cancel.isCancelled())
            return;
        PageInk &ink = m_inks[size_t(page)];
        ink = PageWriter(m_document, m_codes, m_pictureNumbers).write(m_document.pages[page]);
        ink.operators = (*deflates[size_t(worker)])(ink.operators);
        if (m_job.progress) {
            const std::lock_guard lock(telling);
            m_job.progress(++done, pageCount());
        }
    });
}

base::Outcome PdfWriter::writeFonts(const compose::FontBook &book)
{
    for (size_t face = 0; face < m_codes.size(); ++face) {
        if (m_codes[face].codes().empty())
            continue;
        m_fontObjects[face] = m_file.reserve();
        const auto which = static_cast<compose::Face>(face);
        if (const base::Outcome font = writeFont(m_file, m_fontObjects[face], book, which, m_codes[face]);
            !font)
            return font;
    }
    return {};
}

base::Outcome PdfWriter::writePictures()
{
    for (const base::Hash &asset : m_pictures) {
        m_pictureObjects.push_back(m_file.reserve());
        const base::Outcome picture = writePicture(m_file, m_pictureObjects.back(), m_assets.value(asset));
        if (!picture)
            return picture;
    }
    return {};
}

void PdfWriter::reservePages()
{
    m_pages.resize(m_inks.size());
    int key = int(m_inks.size()); // in the parent tree, links follow the pages
    for (size_t page = 0; page < m_pages.size(); ++page) {
        m_pages[page].page = m_file.reserve();
        m_pageObjects.push_back(m_pages[page].page);
        m_pages[page].firstLinkKey = key;
        for (size_t link = 0; link < m_inks[page].links.size(); ++link, ++key)
            m_pages[page].links.push_back(m_file.reserve());
    }
}

int PdfWriter::writePageTree()
{
    const int root = m_file.reserve();
    PdfText top;
    top << "<</Type/Pages/Count " << pageCount() << "/Kids[";
    for (size_t from = 0; from < m_pages.size(); from += pagesPerNode) {
        const size_t to = std::min(from + pagesPerNode, m_pages.size());
        const int node = m_file.reserve();
        PdfText out;
        out << "<</Type/Pages/Parent ";
        out.reference(root) << "/Count " << qsizetype(to - from) << "/Kids[";
        for (size_t page = from; page < to; ++page) {
            writePage(page, node);
            out.reference(m_pages[page].page);
        }
        out << "]>>";
        m_file.object(node, out.text());
        top.reference(node);
    }
    top << "]>>";
    m_file.object(root, top.text());
    return root;
}

void PdfWriter::writePage(size_t page, int parent)
{
    const PageInk &ink = m_inks[page];
    const QSizeF size = m_document.pages[qsizetype(page)].size;
    const int content = m_file.reserve();
    m_file.deflatedStream(content, {}, ink.operators);
    PdfText out;
    out << "<</Type/Page/Parent ";
    out.reference(parent) << "/MediaBox[0 0 " << size.width() << ' ' << size.height() << "]/Contents ";
    out.reference(content) << "/StructParents " << qsizetype(page) << "/Tabs/S/Resources<</Font<<";
    for (size_t face = 0; face < m_fontObjects.size(); ++face) {
        if (ink.faces.test(face)) {
            out << "/F" << qsizetype(face) << ' ';
            out.reference(m_fontObjects[face]);
        }
    }
    out << ">>/XObject<<";
    for (const int picture : ink.pictures) {
        out << "/I" << picture << ' ';
        out.reference(m_pictureObjects[size_t(picture)]);
    }
    out << ">>>>";
    if (!ink.links.empty()) {
        out << "/Annots[";
        for (size_t link = 0; link < ink.links.size(); ++link) {
            out.reference(m_pages[page].links[link]);
            writeLink(page, link);
        }
        out << ']';
    }
    out << ">>";
    m_file.object(m_pages[page].page, out.text());
}

void PdfWriter::writeLink(size_t page, size_t index)
{
    const compose::Link &link = *m_inks[page].links[index];
    const double height = m_document.pages[qsizetype(page)].size.height();
    PdfText out;
    // F 4: printed with the page, which PDF/A wants of every annotation.
    out << "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" << link.area.left() << ' '
        << height - link.area.bottom() << ' ' << link.area.right() << ' ' << height - link.area.top()
        << "]/StructParent " << m_pages[page].firstLinkKey + int(index) << "/Contents";
    out.unicode(link.contents);
    if (!link.url.isEmpty()) {
        out << "/A<</S/URI/URI";
        out.bytes(link.url.toUtf8().toStdString()) << ">>";
    } else {
        out << "/Dest";
        writeDestination(out, m_document, *m_document.destinations.constFind(link.destination),
                         m_pageObjects);
    }
    out << ">>";
    m_file.object(m_pages[page].links[index], out.text());
}

void PdfWriter::writeCatalog(int catalog, int pageTree, int structure)
{
    const compose::Metadata &metadata = m_document.metadata;
    const int outline = writeOutline(m_file, m_document, m_pageObjects);
    const int destinations = writeDestinations(m_file, m_document, m_pageObjects);
    const int description = m_file.reserve();
    // Not compressed, so that programs that know nothing of PDF find it.
    m_file.stream(description, "/Type/Metadata/Subtype/XML", xmpOf(metadata));
    const int colours = writeColours();

    PdfText out;
    out << "<</Type/Catalog/Pages ";
    out.reference(pageTree) << "/StructTreeRoot ";
    out.reference(structure) << "/Metadata ";
    out.reference(description) << "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>";
    if (!metadata.languages.isEmpty())
        out << "/Lang(" << base::tagOf(metadata.languages.first()).toStdString() << ')';
    if (outline > 0)
        (out << "/PageMode/UseOutlines/Outlines ").reference(outline);
    if (destinations > 0)
        (out << "/Names<</Dests ").reference(destinations) << ">>";
    if (m_document.facing)
        out << "/PageLayout/TwoPageRight";
    writePageLabels(out);
    out << "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
           "/Info(sRGB IEC61966-2.1)/DestOutputProfile ";
    out.reference(colours) << ">>]>>";
    m_file.object(catalog, out.text());
}

void PdfWriter::writePageLabels(PdfText &out) const
{
    out << "/PageLabels<</Nums[";
    if (m_document.frontPages > 0)
        out << "0<</S/r>>";
    out << m_document.frontPages << "<</S/D>>]>>";
}

int PdfWriter::writeColours()
{
    const int object = m_file.reserve();
    m_file.packedStream(object, "/N 3", standardColourProfile());
    return object;
}

} // namespace

base::Outcome writePdf(const compose::Document &document, const compose::Assets &assets, QIODevice *device,
                       const PdfJob &job)
{
    try {
        return PdfWriter(document, assets, device, job).write();
    } catch (const std::bad_alloc &) {
        return base::Error{base::ErrorKind::InputOutput, {}, {}};
    }
}

} // namespace paint
