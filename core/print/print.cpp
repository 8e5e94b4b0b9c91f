// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/print.h"

#include "check/check.h"
#include "check/preflight.h"
#include "exchange/interchange.h"
#include "history/compare.h"
#include "paint/pdf.h"
#include "text/markup.h"

#include <QBuffer>
#include <QThread>

namespace print {

using namespace Qt::StringLiterals;
using history::KeptLayout;

namespace {

base::Result<QList<paint::AttachedFile>> sourceOf(const model::Manual &manual, const compose::Request &request)
{
    const auto chosen = exchange::excerpt(manual, request.entries);
    if (!chosen)
        return chosen.error();
    const auto files = exchange::interchangeFiles(*chosen, request.assets, u"manual.json"_s);
    if (!files)
        return files.error();
    const QString title = text::plain(manual.title().preferring(request.languages.value(0)));
    QList<paint::AttachedFile> attached;
    for (const exchange::TravellingFile &file : *files)
        attached.append({file.name, file.mime, title, file.bytes});
    return attached;
}

base::Result<paint::PdfJob> jobFor(const model::Manual &manual, const Order &order)
{
    paint::PdfJob job;
    job.threads = QThread::idealThreadCount();
    if (!order.withSource)
        return job;
    const auto source = sourceOf(manual, order.request);
    if (!source)
        return source.error();
    job.attached = *source;
    return job;
}

QList<model::Finding> unreadablePictures(const model::Manual &manual, const QList<base::Hash> &assets)
{
    QList<model::Finding> findings;
    for (const model::Picture &picture : manual.pictures()) {
        if (assets.contains(picture.header.asset))
            findings.append({model::FindingKind::PictureMissing, {ref(picture.id), {}}, {picture.header.file}});
    }
    return findings;
}

QList<model::Finding> faultsAmong(const QList<model::Finding> &findings)
{
    QList<model::Finding> faults;
    for (const model::Finding &finding : findings)
        if (weightOf(finding.kind) != model::Weight::Remark)
            faults.append(finding);
    return faults;
}

base::Result<Printed> printWith(compose::Composer &composer, const std::shared_ptr<paint::InkMemory> &inks,
                                const model::Manual &manual, const Order &order, const base::Progress &progress,
                                const base::CancelToken &cancel)
{
    base::Result<paint::PdfJob> job = jobFor(manual, order);
    if (!job)
        return job.error();
    job->memory = inks;
    job->progress = progress;
    job->cancel = cancel;
    QList<base::Hash> notDrawn;
    job->notDrawn = [&notDrawn](const base::Hash &picture) { notDrawn.append(picture); };
    compose::Request request = order.request;
    request.threads = job->threads;
    check::Printed examined{request.languages, request.entries, {}, check::check(manual, QDate())};
    if (request.imprint.number.isEmpty())
        request.imprint.open = faultsAmong(check::preflight(manual, examined));
    const auto book = composer.compose(manual, request, cancel);
    if (!book)
        return book.error();
    const compose::Composition composition = book->composition();
    Printed printed{{}, composition.document.pages.size(), composition.findings};
    QBuffer device(&printed.pdf);
    device.open(QIODevice::WriteOnly);
    if (const base::Outcome written = paint::writePdf(composition.document, request.assets, &device, *job); !written)
        return written.error();
    device.close();
    examined.ofPages = composition.findings + unreadablePictures(manual, notDrawn);
    printed.findings = check::preflight(manual, examined);
    return printed;
}

} // namespace

base::Result<QList<model::Finding>> preflight(const model::Manual &manual, const QList<compose::Request> &requests,
                                              const base::CancelToken &cancel)
{
    check::Printed printed;
    for (compose::Request request : requests) {
        request.threads = QThread::idealThreadCount();
        const auto book = compose::Composer().compose(manual, request, cancel);
        if (!book)
            return book.error();
        printed.ofPages += book->findings();
        printed.entries += request.entries;
        for (const base::Language language : std::as_const(request.languages))
            if (!printed.languages.contains(language))
                printed.languages.append(language);
    }
    return check::preflight(manual, printed);
}

base::Result<Printed> print(const model::Manual &manual, const Order &order, const base::Progress &progress,
                            const base::CancelToken &cancel)
{
    compose::Composer composer;
    return printWith(composer, nullptr, manual, order, progress, cancel);
}

base::Result<Printed> print(const model::Manual &manual, const Order &order, Memory &memory, const base::Progress &progress,
                            const base::CancelToken &cancel)
{
    return printWith(memory.composer, memory.inks, manual, order, progress, cancel);
}

compose::Imprint imprintOf(const history::Authorship &draft)
{
    compose::Imprint imprint;
    imprint.date = draft.lastChange;
    imprint.contributors = draft.contributors;
    return imprint;
}

QList<model::Finding> openPoints(const model::Manual &manual, const compose::Request &request)
{
    return faultsAmong(check::preflight(manual, {request.languages, request.entries}));
}

compose::Imprint imprintOf(const history::EditionLine &edition)
{
    compose::Imprint imprint;
    imprint.number = edition.number;
    imprint.date = edition.publishedAt;
    imprint.root = edition.root;
    imprint.notes = edition.notes;
    imprint.accepted = edition.accepted;
    imprint.contributors = edition.contributors;
    return imprint;
}

compose::News newsSince(const history::EditionLine &earlier, const model::Manual &before, const model::Manual &after)
{
    compose::News news;
    news.since = earlier.number;
    for (const history::EntryDifference &difference : history::differencesBetween(before, after)) {
        compose::EntryNews entry{difference.code, difference.title, {}};
        for (const history::Novelty novelty : difference.novelties)
            entry.novelties.append(history::codeOf(novelty));
        news.entries.append(entry);
    }
    return news;
}

compose::Missing missingInEditions(const model::Manual &manual)
{
    return manual.layout().missing == model::MissingText::LeftOut ? compose::Missing::LeaveOut
                                                                   : compose::Missing::OtherLanguage;
}

compose::Request requestFor(KeptLayout kept, const model::Manual &manual)
{
    compose::Request request;
    request.missing = missingInEditions(manual);
    switch (kept) {
    case KeptLayout::French: request.languages = {base::Language::French}; break;
    case KeptLayout::Dutch: request.languages = {base::Language::Dutch}; break;
    case KeptLayout::Columns:
        request.languages = {manual.header().languages[0], manual.header().languages[1]};
        request.layout = compose::Layout::Columns;
        break;
    }
    return request;
}

std::optional<KeptLayout> keptAs(const Order &order, const model::Manual &manual)
{
    const compose::Request &request = order.request;
    if (order.withSource || !request.entries.isEmpty() || request.look)
        return std::nullopt;
    for (const KeptLayout kept : {KeptLayout::French, KeptLayout::Dutch, KeptLayout::Columns}) {
        const compose::Request usual = requestFor(kept, manual);
        if (request.layout == usual.layout && request.languages == usual.languages && request.missing == usual.missing)
            return kept;
    }
    return std::nullopt;
}

} // namespace print
