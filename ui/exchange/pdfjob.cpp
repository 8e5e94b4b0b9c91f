// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/pdfjob.h"

#include "paint/pdf.h"

#include <QSaveFile>
#include <QtConcurrentRun>

namespace ui::exchange {

namespace {

base::Error failureOf(const QFileDevice &file)
{
    if (file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError)
        return {base::ErrorKind::NoPermission, file.fileName(), {file.fileName()}};
    if (file.error() == QFileDevice::ResourceError)
        return {base::ErrorKind::DiskFull, file.fileName(), {file.fileName()}};
    return {base::ErrorKind::InputOutput, file.fileName(), {file.fileName(), file.errorString()}};
}

base::Outcome composeTo(const model::Manual &manual, const compose::Request &request, const QString &path,
                        const base::Progress &progress, const base::CancelToken &cancel)
{
    const auto composition = compose::compose(manual, request, cancel);
    if (!composition)
        return composition.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failureOf(file);
    const paint::PdfJob job{request.threads, cancel, progress};
    if (const base::Outcome written = paint::writePdf(composition->document, request.assets, &file, job); !written)
        return written;
    return file.commit() ? base::Outcome() : failureOf(file);
}

} // namespace

QFuture<base::Outcome> writePdfFile(const model::Manual &manual, const compose::Request &request, const QString &path,
                                    const base::Progress &progress, const base::CancelToken &cancel)
{
    return QtConcurrent::run(
        [manual, request, path, progress, cancel] { return composeTo(manual, request, path, progress, cancel); });
}

base::Outcome writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failureOf(file);
    file.write(bytes);
    return file.commit() ? base::Outcome() : failureOf(file);
}

} // namespace ui::exchange
