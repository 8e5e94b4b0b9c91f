// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/print.h"

#include "check/check.h"
#include "check/preflight.h"
#include "exchange/interchange.h"
#include "history/compare.h"
#include "model/sheet.h"
#include "paint/pdf.h"
#include "paint/picturecontrast.h"
#include "text/markup.h"

#include <QBuffer>
#include <QSet>
#include <QThread>
#include <future>
#include <cmath>

namespace print {

using namespace Qt::StringLiterals;
using history::KeptLayout;

namespace {

constexpr double readableContrast = 4.5; // WCAG 2.1, 1.4.3, level AA

base::Result<QList<paint::AttachedFile>> sourceOf(const model::Manual &manual, const compose::Request &request)
{
    const auto chosen = exchange::excerpt(model::visibleTo(manual, model::Audience::Public), request.entries);
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

/// Drawings bring colours of their own; those of our styles are proven to be readable.
QList<model::Finding> faintTexts(const model::Manual &manual, const compose::Assets &assets)
{
    QSet<model::PictureId> shown;
    for (const model::EntryId id : manual.readingOrder())
        for (const model::Passage &passage : manual.entry(id)->passages)
            if (passage.header.kind == model::PassageKind::Picture)
                shown.insert(passage.header.picture);
    QList<model::Finding> findings;
    for (const model::Picture &picture : manual.pictures()) {
        const std::optional<double> contrast =
            shown.contains(picture.id) ? paint::leastTextContrast(assets.value(picture.header.asset)) : std::nullopt;
        if (contrast && *contrast < readableContrast)
            findings.append({model::FindingKind::PoorContrast, {ref(picture.id), {}},
                             {QString::number(std::floor(*contrast * 10) / 10, 'f', 1)}});
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

/// One manual on its way to one PDF. What is looked for in the text is found while pages are composed and written.
class Press final
{
public:
    Press(const model::Manual &manual, const Order &order, Memory &memory) : m_manual(manual), m_order(order), m_memory(memory) {}

    base::Result<Printed> run(const base::Progress &progress, const base::CancelToken &cancel);

private:
    using Findings = QList<model::Finding>;

    base::Result<compose::Book> compose(const base::CancelToken &cancel);
    base::Outcome write(const compose::Document &document, Printed &printed);
    Findings preflight(const Findings &ofPages) const;

    const model::Manual &m_manual;
    const Order &m_order;
    Memory &m_memory;
    paint::PdfJob m_job;
    Findings m_ofText;
    QList<base::Hash> m_notDrawn;
};

QList<model::Finding> Press::preflight(const Findings &ofPages) const
{
    return check::preflight(m_manual, {m_order.request.languages, m_order.request.entries, ofPages, m_ofText});
}

/// Only the colophon tells the faults, so the pages need not wait for them; those of the last time are likely the same.
base::Result<compose::Book> Press::compose(const base::CancelToken &cancel)
{
    compose::Request request = m_order.request;
    request.threads = m_job.threads;
    const bool isDraft = request.imprint.number.isEmpty();
    if (isDraft)
        request.imprint.open = m_memory.open;
    auto ofText = std::async(std::launch::async, [this, isDraft] {
        m_ofText = check::check(m_manual, QDate());
        return isDraft ? faultsAmong(preflight({})) : Findings();
    });
    const auto book = m_memory.composer.compose(m_manual, request, cancel);
    const Findings open = ofText.get();
    if (!book || !isDraft || open == request.imprint.open)
        return book;
    request.imprint.open = m_memory.open = open;
    return m_memory.composer.compose(m_manual, request, cancel);
}

base::Outcome Press::write(const compose::Document &document, Printed &printed)
{
    m_job.memory = m_memory.inks;
    m_job.notDrawn = [this](const base::Hash &picture) { m_notDrawn.append(picture); };
    QBuffer device(&printed.pdf);
    device.open(QIODevice::WriteOnly);
    return paint::writePdf(document, m_order.request.assets, &device, m_job);
}

base::Result<Printed> Press::run(const base::Progress &progress, const base::CancelToken &cancel)
{
    const base::Result<paint::PdfJob> job = jobFor(m_manual, m_order);
    if (!job)
        return job.error();
    m_job = *job;
    m_job.progress = progress;
    m_job.cancel = cancel;
    const auto book = compose(cancel);
    if (!book)
        return book.error();
    const compose::Composition composition = book->composition();
    Findings ofPages = composition.findings;
    auto found = std::async(std::launch::async, [&] {
        ofPages += faintTexts(m_manual, m_order.request.assets);
        return preflight(ofPages);
    });
    Printed printed{{}, composition.document.pages.size(), {}};
    const base::Outcome written = write(composition.document, printed);
    printed.findings = found.get();
    if (!written)
        return written.error();
    if (!m_notDrawn.isEmpty())
        printed.findings = preflight(ofPages + unreadablePictures(m_manual, m_notDrawn));
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
        printed.ofPages += book->findings() + faintTexts(manual, request.assets);
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
    // Nothing is printed after it: how pages were written need not be remembered.
    Memory memory{{}, nullptr, {}};
    return Press(manual, order, memory).run(progress, cancel);
}

base::Result<Printed> print(const model::Manual &manual, const Order &order, Memory &memory, const base::Progress &progress,
                            const base::CancelToken &cancel)
{
    return Press(manual, order, memory).run(progress, cancel);
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
    for (const history::PassedOver &known : edition.passedOver)
        imprint.passedOver.append({known.what, known.count});
    imprint.inStep = int(edition.inStep.size());
    imprint.contributors = edition.contributors;
    return imprint;
}

compose::News newsOf(const history::Changelog &changes)
{
    compose::News news{changes.since, {}};
    for (const history::ChangelogLine &line : changes.lines)
        news.entries.append({line.entry, line.title, line.novelties, line.remark});
    return news;
}

compose::News newsSince(const history::EditionLine &earlier, const model::Manual &before, const model::Manual &after)
{
    return newsOf(history::changelogOf(earlier.number, history::differencesBetween(before, after)));
}

compose::Bars barsSince(const QString &edition, const QList<history::EntryDifference> &differences, const model::Manual &after)
{
    compose::Bars bars{edition, {}};
    for (const history::EntryDifference &difference : differences)
        for (const history::TextDifference &text : difference.texts)
            if (const auto object = after.find(text.code))
                bars.texts[size_t(base::indexOf(text.language))].insert(*object);
    return bars;
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
    if (order.withSource || !request.entries.isEmpty() || request.look || !request.bars.since.isEmpty())
        return std::nullopt;
    for (const KeptLayout kept : {KeptLayout::French, KeptLayout::Dutch, KeptLayout::Columns}) {
        const compose::Request usual = requestFor(kept, manual);
        if (request.layout == usual.layout && request.languages == usual.languages && request.missing == usual.missing)
            return kept;
    }
    return std::nullopt;
}

} // namespace print
