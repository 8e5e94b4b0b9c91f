// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zippart.h"

#include <zip.h>

namespace exchange {

using base::Error;
using base::ErrorKind;
using base::Result;

Result<ZipParts> ZipParts::open(const QByteArray &file)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(file.constData(), zip_uint64_t(file.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (archive)
        return ZipParts(file, std::shared_ptr<zip>(archive, zip_discard));
    if (source)
        zip_source_free(source);
    return Error{ErrorKind::Damaged, {}, {}};
}

Result<QByteArray> ZipParts::read(const QString &name) const
{
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> part(zip_fopen(m_archive.get(), name.toUtf8().constData(), 0), zip_fclose);
    if (!part)
        return Error{ErrorKind::NotFound, name, {name}};
    QByteArray bytes;
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    // What the file says of a part's size is not believed.
    for (zip_int64_t got = 0; (got = zip_fread(part.get(), buffer.data(), zip_uint64_t(buffer.size()))) != 0;) {
        if (got < 0)
            return Error{ErrorKind::Damaged, name, {name}};
        bytes.append(buffer.constData(), qsizetype(got));
        if (bytes.size() > largestPart)
            return Error{ErrorKind::FileTooLarge, name, {QString::number(bytes.size()), QString::number(largestPart)}};
    }
    return bytes;
}

} // namespace exchange
