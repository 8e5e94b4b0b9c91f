// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdffile.h"

#include "base/parallel.h"
#include "paint/pdftext.h"

#include <QIODevice>

namespace paint {

namespace {

// Readers unpack a whole object stream to get at one object; a few hundred is the usual compromise.
constexpr size_t objectsPerStream = 250;
// Enough that all threads have work, little beside a book.
constexpr size_t mostWaiting = 4 << 20;

void appendBigEndian(std::string &bytes, std::uint64_t value, int width)
{
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8)
        bytes.push_back(char(value >> shift & 255));
}

} // namespace

PdfFile::PdfFile(QIODevice *device, int threads, PackedStreams *known) : m_device(device), m_known(known)
{
    for (int thread = 0; thread < std::max(1, threads); ++thread)
        m_deflates.push_back(std::make_unique<base::Deflate>());
    m_places.push_back({}); // object 0 is the head of the free list
    m_places.front().index = 0xFFFF;
    // Four bytes above 127 tell transfer programs that the file is binary.
    write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
}

int PdfFile::reserve()
{
    m_places.push_back({});
    return int(m_places.size()) - 1;
}

void PdfFile::object(int number, std::string_view body)
{
    m_pendingNumbers.push_back(number);
    m_pendingOffsets.push_back(m_pending.size());
    m_pending.append(body).push_back('\n');
    if (m_pendingNumbers.size() == objectsPerStream)
        flushObjects();
}

void PdfFile::stream(int number, std::string_view entries, std::string_view bytes)
{
    m_places[size_t(number)] = {Place::AtOffset, m_written, 0};
    PdfText head;
    head << number << " 0 obj\n<<" << entries << "/Length " << qsizetype(bytes.size()) << ">>\nstream\n";
    write(head.text());
    write(bytes);
    // PDF/A wants an end of line before endstream and endobj on a line of its own.
    write("\nendstream\nendobj\n");
}

void PdfFile::packedStream(int number, std::string_view entries, std::string_view bytes)
{
    m_waiting.push_back({number, std::string(entries), std::string(bytes)});
    m_waitingBytes += bytes.size();
    if (m_waitingBytes > mostWaiting)
        flushWaiting();
}

void PdfFile::deflatedStream(int number, std::string_view entries, std::string_view packed)
{
    stream(number, std::string(entries).append("/Filter/FlateDecode"), packed);
}

base::Outcome PdfFile::finish(int catalog, int information, const QByteArray &identifier)
{
    flushObjects();
    flushWaiting();
    if (m_known)
        m_known->resize(m_packed);
    const int number = reserve();
    m_places[size_t(number)] = {Place::AtOffset, m_written, 0};
    const std::uint64_t start = m_written;
    const QByteArray instance = m_digest.result().bytes().left(16);
    PdfText entries;
    entries << "/Type/XRef/Size " << qsizetype(m_places.size()) << "/W[1 5 2]/Root ";
    entries.reference(catalog) << "/Info ";
    entries.reference(information) << "/ID[<" << identifier.toHex().toStdString() << "><"
                                   << instance.toHex().toStdString() << ">]";
    deflatedStream(number, entries.text(), (*m_deflates.front())(crossReferences()));
    PdfText tail;
    tail << "startxref\n" << qsizetype(start) << "\n%%EOF\n";
    write(tail.text());
    if (m_failed)
        return base::Error{base::ErrorKind::InputOutput, {}, {QString(), m_device->errorString()}};
    return {};
}

void PdfFile::write(std::string_view bytes)
{
    m_digest.add(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    m_written += bytes.size();
    if (!m_failed)
        m_failed = m_device->write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size());
}

std::string PdfFile::pack(size_t stream, const Waiting &waiting, const base::Deflate &deflate)
{
    if (!m_known)
        return deflate(waiting.bytes);
    PackedStream &known = (*m_known)[stream];
    if (known.packed.empty() || known.bytes != waiting.bytes)
        known = {waiting.bytes, deflate(waiting.bytes)};
    return known.packed;
}

void PdfFile::flushWaiting()
{
    std::vector<std::string> packed(m_waiting.size());
    if (m_known)
        m_known->resize(std::max(m_known->size(), m_packed + packed.size()));
    base::inParallel(qsizetype(m_waiting.size()), int(m_deflates.size()), [&](qsizetype index, int worker) {
        packed[size_t(index)] = pack(m_packed + size_t(index), m_waiting[size_t(index)], *m_deflates[size_t(worker)]);
    });
    m_packed += packed.size();
    for (size_t i = 0; i < m_waiting.size(); ++i)
        deflatedStream(m_waiting[i].number, m_waiting[i].entries, packed[i]);
    m_waiting.clear();
    m_waitingBytes = 0;
}

void PdfFile::flushObjects()
{
    if (m_pendingNumbers.empty())
        return;
    const int number = reserve();
    PdfText index;
    for (size_t i = 0; i < m_pendingNumbers.size(); ++i) {
        index << m_pendingNumbers[i] << ' ' << qsizetype(m_pendingOffsets[i]) << ' ';
        m_places[size_t(m_pendingNumbers[i])] = {Place::InStream, std::uint64_t(number), std::uint16_t(i)};
    }
    PdfText entries;
    entries << "/Type/ObjStm/N " << qsizetype(m_pendingNumbers.size()) << "/First "
            << qsizetype(index.text().size());
    packedStream(number, entries.text(), index.text() + m_pending);
    m_pendingNumbers.clear();
    m_pendingOffsets.clear();
    m_pending.clear();
}

std::string PdfFile::crossReferences() const
{
    std::string table;
    table.reserve(m_places.size() * 8);
    for (const Place &place : m_places) {
        appendBigEndian(table, place.kind, 1);
        appendBigEndian(table, place.where, 5);
        appendBigEndian(table, place.index, 2);
    }
    return table;
}

} // namespace paint
