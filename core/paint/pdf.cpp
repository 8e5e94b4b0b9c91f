// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdf.h"

#include "base/parallel.h"
#include "compose/fontbook.h"
#include "paint/inking.h"
#include "paint/inkmemory.h"
#include "paint/pdfcatalog.h"
#include "paint/pdffile.h"
#include "paint/pdffont.h"
#include "paint/pdfmetadata.h"
#include "paint/pdfoutline.h"
#include "paint/pdfpicture.h"
#include "paint/pdfstructure.h"

#include <QIODevice>
#include <QUrl>
#include <algorithm>
#include <new>

namespace paint {

namespace {

constexpr int pagesPerNode = 50; // of the page tree

/// An address may hold letters of any script; in a PDF it is ASCII (ISO 32000-1, 12.6.4.7).
std::string asciiAddress(const QString &url)
{
    const QByteArray encoded = QUrl(url, QUrl::TolerantMode).toEncoded();
    return (encoded.isEmpty() ? QUrl::toPercentEncoding(url, ":/?#[]@!$&'()*+,;=%") : encoded).toStdString();
}

/// One document on its way into one file. The steps stand in the order in which `write` takes them.
class PdfWriter final
{
public:
    PdfWriter(const compose::Document &document, const compose::Assets &assets, QIODevice *device,
              const PdfJob &job)
        : m_document(document), m_assets(assets), m_job(job), m_file(device, job.threads, job.memory ? &job.memory->streams : nullptr),
          m_inking(document, assets, job)
    {}

    base::Outcome write();

private:
    base::Outcome writeFonts(const compose::FontBook &book);
    base::Result<FontSubset> cut(const compose::FontBook &book, compose::Face face, const std::vector<GlyphCodes::Code> &codes);
    void writePictures();
    void reservePages();
    int writePageTree();
    void writePage(size_t page, int parent);
    void writeLink(size_t page, size_t link);
    qsizetype pageCount() const { return m_document.pages.size(); }

    const compose::Document &m_document;
    const compose::Assets &m_assets;
    const PdfJob &m_job;
    PdfFile m_file;

    Inking m_inking;
    const std::vector<PageInk> &m_inks = m_inking.inks();
    std::vector<int> m_pictureObjects;
    std::array<int, compose::faceCount> m_fontObjects{};
    std::vector<PageObjects> m_pages;
    std::vector<int> m_pageObjects;
};

base::Outcome PdfWriter::write()
{
    const auto book = compose::FontBook::load();
    if (!book)
        return book.error();
    m_inking.run(**book);
    if (m_job.cancel.isCancelled())
        return base::Error{base::ErrorKind::Cancelled, {}, {}};
    if (const base::Outcome fonts = writeFonts(**book); !fonts)
        return fonts;
    writePictures();
    const int catalog = m_file.reserve();
    reservePages();
    const int pageTree = writePageTree();
    StructureTree structure(m_document, m_inks);
    structure.reserve(m_file);
    const int tags = structure.write(m_file, m_pages);
    writeCatalog(m_file, catalog, m_document, m_job.attached, {pageTree, tags, m_pageObjects});
    const int information = m_file.reserve();
    m_file.object(information, informationOf(m_document.metadata));
    m_inking.remember();
    return m_file.finish(catalog, information, m_document.metadata.id.bytes().left(16));
}

base::Result<FontSubset> PdfWriter::cut(const compose::FontBook &book, compose::Face face,
                                        const std::vector<GlyphCodes::Code> &codes)
{
    if (!m_job.memory)
        return subsetOf(book.face(face), codes);
    InkMemory::CutFont &known = m_job.memory->fonts[size_t(compose::indexOf(face))];
    if (known.codes == codes)
        return known.subset;
    const base::Result<FontSubset> subset = subsetOf(book.face(face), codes);
    if (subset)
        known = {codes, *subset};
    return subset;
}

base::Outcome PdfWriter::writeFonts(const compose::FontBook &book)
{
    std::array<std::vector<GlyphCodes::Code>, compose::faceCount> codes;
    std::array<std::optional<base::Result<FontSubset>>, compose::faceCount> subsets;
    base::inParallel(compose::faceCount, m_job.threads, [&](qsizetype index, int) {
        const auto face = static_cast<compose::Face>(index);
        codes[size_t(index)] = m_inking.codesOf(face);
        if (!codes[size_t(index)].empty())
            subsets[size_t(index)] = cut(book, face, codes[size_t(index)]);
    });
    for (size_t face = 0; face < subsets.size(); ++face) {
        if (!subsets[face])
            continue;
        if (!*subsets[face])
            return subsets[face]->error();
        m_fontObjects[face] = m_file.reserve();
        writeFont(m_file, m_fontObjects[face], book, static_cast<compose::Face>(face), codes[face], **subsets[face]);
    }
    return {};
}

void PdfWriter::writePictures()
{
    for (const base::Hash &picture : m_inking.pictures()) {
        m_pictureObjects.push_back(picture.isUnknown() ? 0 : m_file.reserve());
        if (picture.isUnknown())
            continue;
        if (writePicture(m_file, m_pictureObjects.back(), m_assets.value(picture), m_job.ink))
            continue;
        writeGreyPlace(m_file, m_pictureObjects.back());
        if (m_job.notDrawn)
            m_job.notDrawn(picture);
    }
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
    const QSizeF size = m_document.pages.sheet(qsizetype(page)).size;
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
    const compose::Link &link = m_inks[page].links[index];
    const double height = m_document.pages.sheet(qsizetype(page)).size.height();
    PdfText out;
    // F 4: printed with the page, which PDF/A wants of every annotation.
    out << "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" << link.area.left() << ' '
        << height - link.area.bottom() << ' ' << link.area.right() << ' ' << height - link.area.top()
        << "]/StructParent " << m_pages[page].firstLinkKey + int(index) << "/Contents";
    out.unicode(link.contents);
    if (!link.url.isEmpty()) {
        out << "/A<</S/URI/URI";
        out.bytes(asciiAddress(link.url)) << ">>";
    } else {
        out << "/Dest";
        writeDestination(out, m_document, *m_document.destinations.constFind(link.destination),
                         m_pageObjects);
    }
    out << ">>";
    m_file.object(m_pages[page].links[index], out.text());
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
