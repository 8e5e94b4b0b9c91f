// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipfile.h"

#include <memory>
#include <zip.h>

namespace exchange {

namespace {

base::Error failed(const QString &why)
{
    return {base::ErrorKind::InputOutput, {}, {why}};
}

struct FreeSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

/// What the archive became, out of the memory it was written to.
base::Result<QByteArray> contents(zip_source_t *source)
{
    zip_stat_t facts;
    if (zip_source_stat(source, &facts) < 0 || zip_source_open(source) < 0)
        return failed(QString::fromUtf8(zip_error_strerror(zip_source_error(source))));
    QByteArray bytes(qsizetype(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    return read == bytes.size() ? base::Result<QByteArray>(bytes) : failed(QStringLiteral("zip"));
}

bool add(zip_t *archive, const NamedFile &file)
{
    zip_source_t *source = zip_source_buffer(archive, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
    const zip_int64_t index = source ? zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0 && source)
        zip_source_free(source);
    return index >= 0 && zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0) == 0
           && zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0) == 0; // the first day that ZIP knows
}

} // namespace

base::Result<QByteArray> zipped(const QList<NamedFile> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    zip_t *archive = source ? zip_open_from_source(source.get(), ZIP_TRUNCATE, &error) : nullptr;
    if (!archive)
        return failed(QString::fromUtf8(zip_error_strerror(&error)));
    zip_source_keep(source.get()); // the archive takes one of two
    for (const NamedFile &file : files)
        if (!add(archive, file)) {
            const QString why = QString::fromUtf8(zip_strerror(archive));
            zip_discard(archive);
            return failed(why);
        }
    if (zip_close(archive) < 0) {
        const QString why = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return failed(why);
    }
    return contents(source.get());
}

} // namespace exchange
