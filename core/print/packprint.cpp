// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/packprint.h"

#include <QBuffer>
#include <QThread>

namespace print {

using compose::Document;

base::Result<Document> packPages(const model::Manual &manual, const PackJob &job, const base::CancelToken &cancel)
{
    QList<Document> documents;
    for (const model::PackPart &part : job.parts) {
        compose::PackOrder order = job.order;
        order.part = part;
        order.threads = QThread::idealThreadCount();
        const auto made = compose::composePart(manual, order, cancel);
        if (!made)
            return made.error();
        if (!made->document.pages.isEmpty())
            documents.append(made->document);
    }
    if (documents.isEmpty())
        return base::Error{base::ErrorKind::NotAllowed, {}, {QStringLiteral("nothing_to_print")}};
    compose::Metadata metadata = documents.first().metadata;
    for (const Document &document : std::as_const(documents))
        for (const base::Language language : document.metadata.languages)
            if (!metadata.languages.contains(language))
                metadata.languages.append(language);
    const Document whole = documents.size() == 1 ? documents.first() : compose::joined(documents, metadata);
    return compose::imposed(whole, job.imposition);
}

namespace {

base::Result<Printed> written(const Document &document, const compose::Assets &assets, paint::Ink ink,
                              const base::Progress &progress, const base::CancelToken &cancel)
{
    Printed printed{{}, document.pages.size(), {}};
    QBuffer device(&printed.pdf);
    device.open(QIODevice::WriteOnly);
    paint::PdfJob work;
    work.threads = QThread::idealThreadCount();
    work.ink = ink;
    work.progress = progress;
    work.cancel = cancel;
    if (const base::Outcome done = paint::writePdf(document, assets, &device, work); !done)
        return done.error();
    return printed;
}

} // namespace

base::Result<Printed> printReport(const model::Manual &manual, const compose::PackOrder &order, const base::CancelToken &cancel)
{
    const auto made = compose::composeReport(manual, order, cancel);
    return made ? written(made->document, order.assets, paint::Ink::Colours, {}, cancel) : base::Result<Printed>(made.error());
}

base::Result<Printed> printPack(const model::Manual &manual, const PackJob &job, const base::Progress &progress, const base::CancelToken &cancel)
{
    const auto document = packPages(manual, job, cancel);
    if (!document)
        return document.error();
    return written(*document, job.order.assets, job.ink, progress, cancel);
}

} // namespace print
