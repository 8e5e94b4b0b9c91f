// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/pdfjob.h"

#include "paint/pdf.h"

#include <QBuffer>
#include <QSaveFile>
#include <QThread>
#include <QtConcurrentRun>

namespace ui::exchange {

using ::history::KeptLayout;

namespace {

base::Error failureOf(const QFileDevice &file)
{
    const QString path = file.fileName();
    if (file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError)
        return {base::ErrorKind::NoPermission, path, {path}};
    if (file.error() == QFileDevice::ResourceError)
        return {base::ErrorKind::DiskFull, path, {path}};
    return {base::ErrorKind::InputOutput, path, {path, file.errorString()}};
}

base::Result<QByteArray> composed(const model::Manual &manual, const compose::Request &request,
                                  const base::Progress &progress, const base::CancelToken &cancel)
{
    const auto composition = compose::compose(manual, request, cancel);
    if (!composition)
        return composition.error();
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    const paint::PdfJob job{request.threads, cancel, progress};
    if (const base::Outcome written = paint::writePdf(composition->document, request.assets, &device, job); !written)
        return written.error();
    device.close();
    return bytes;
}

} // namespace

QFuture<base::Result<QByteArray>> makePdf(const model::Manual &manual, const compose::Request &request,
                                          const base::Progress &progress, const base::CancelToken &cancel)
{
    compose::Request threaded = request;
    threaded.threads = QThread::idealThreadCount();
    return QtConcurrent::run([manual, threaded, progress, cancel] { return composed(manual, threaded, progress, cancel); });
}

base::Outcome writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failureOf(file);
    file.write(bytes);
    return file.commit() ? base::Outcome() : failureOf(file);
}

compose::Imprint imprintOf(const ::history::EditionLine &edition)
{
    return {edition.number, edition.publishedAt, edition.root, edition.notes};
}

compose::Request requestFor(KeptLayout kept)
{
    compose::Request request;
    request.missing = compose::Missing::OtherLanguage;
    if (kept == KeptLayout::Dutch)
        request.languages = {base::Language::Dutch};
    if (kept == KeptLayout::Columns) {
        request.languages = {base::Language::French, base::Language::Dutch};
        request.layout = compose::Layout::Columns;
    }
    return request;
}

std::optional<KeptLayout> keptAs(const compose::Request &request)
{
    for (const KeptLayout kept : {KeptLayout::French, KeptLayout::Dutch, KeptLayout::Columns}) {
        const compose::Request usual = requestFor(kept);
        if (request.entries.isEmpty() && request.layout == usual.layout && request.languages == usual.languages
            && request.missing == usual.missing)
            return kept;
    }
    return std::nullopt;
}

} // namespace ui::exchange
