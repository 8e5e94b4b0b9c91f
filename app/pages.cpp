// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "paint/pdf.h"

#include <QBuffer>
#include <QThread>

namespace app {

using history::KeptLayout;

base::Result<PrintedPages> print(const model::Manual &manual, compose::Request request, const base::Progress &progress,
                                 const base::CancelToken &cancel)
{
    request.threads = QThread::idealThreadCount();
    const auto composition = compose::compose(manual, request, cancel);
    if (!composition)
        return composition.error();
    PrintedPages printed{{}, composition->document.pages.size(), composition->findings};
    QBuffer device(&printed.pdf);
    device.open(QIODevice::WriteOnly);
    const base::Outcome written =
        paint::writePdf(composition->document, request.assets, &device, {request.threads, cancel, progress});
    if (!written)
        return written.error();
    device.close();
    return printed;
}

compose::Imprint imprintOf(const history::EditionLine &edition)
{
    return {edition.number, edition.publishedAt, edition.root, edition.notes};
}

compose::Request requestFor(KeptLayout kept, const model::Manual &manual)
{
    compose::Request request;
    request.missing = compose::Missing::OtherLanguage;
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

std::optional<KeptLayout> keptAs(const compose::Request &request, const model::Manual &manual)
{
    for (const KeptLayout kept : {KeptLayout::French, KeptLayout::Dutch, KeptLayout::Columns}) {
        const compose::Request usual = requestFor(kept, manual);
        if (request.entries.isEmpty() && request.layout == usual.layout && request.languages == usual.languages)
            return kept;
    }
    return std::nullopt;
}

} // namespace app
