// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/packpress.h"

#include "base/clock.h"
#include "text/markup.h"

namespace compose {

using base::Language;
using model::PackLanguages;
using model::PackPartKind;

bool isSheet(PackPartKind kind)
{
    return kind == PackPartKind::Badges || kind == PackPartKind::TableCards || kind == PackPartKind::Certificate
           || kind == PackPartKind::DoorSign;
}

QStringView keyOf(PackPartKind kind)
{
    switch (kind) {
    case PackPartKind::Programme: return u"pack.programme";
    case PackPartKind::HandOut: return u"pack.hand_out";
    case PackPartKind::Attendance: return u"pack.attendance";
    case PackPartKind::Badges: return u"pack.badges";
    case PackPartKind::TableCards: return u"pack.table_cards";
    case PackPartKind::Evaluation: return u"pack.evaluation";
    case PackPartKind::Exercise: return u"pack.exercise";
    case PackPartKind::Certificate: return u"pack.certificate";
    case PackPartKind::DoorSign: return u"pack.door_sign";
    }
    return {};
}

QList<Language> languagesOf(PackLanguages languages, const model::Manual &manual)
{
    switch (languages) {
    case PackLanguages::French: return {Language::French};
    case PackLanguages::Dutch: return {Language::Dutch};
    default: return {manual.header().languages[0], manual.header().languages[1]};
    }
}

base::Result<PackPress> PackPress::load(const model::Manual &manual)
{
    const auto bundled = TypeCase::load();
    if (!bundled)
        return bundled.error();
    const auto typeCase = bundled->with(manual.layout().hyphenation);
    if (!typeCase)
        return typeCase.error();
    PackPress press;
    for (const Language language : base::bothLanguages) {
        const auto words = Words::load(language);
        if (!words)
            return words.error();
        press.words[size_t(base::indexOf(language))] = *words;
    }
    press.stock = std::make_shared<WordStock>(*typeCase);
    return press;
}

/// Only what is taken from the manual's own pages stands in two columns or on facing pages; forms are one column wide.
Request PackPress::requestFor(const model::Manual &manual, const PackOrder &order) const
{
    Request request;
    request.languages = languagesOf(order.part.languages, manual);
    request.imprint = order.imprint;
    request.missing = order.missing;
    request.assets = order.assets;
    request.threads = order.threads;
    model::LayoutHeader look = order.look.value_or(manual.layout());
    if (order.part.large)
        look.style = model::PrintStyle::Large;
    if (isSheet(order.part.kind))
        look.paper = model::Paper::A4;
    request.look = look;
    if (order.part.kind == PackPartKind::HandOut && request.languages.size() > 1)
        request.layout = fittingLayout(order.part.languages == PackLanguages::Facing ? Layout::Facing : Layout::Columns, look);
    return request;
}

Metadata PackPress::metadataOf(const model::Manual &manual, const model::Meeting &meeting, const PackOrder &order, QStringView name) const
{
    Metadata data;
    data.languages = languagesOf(order.part.languages, manual);
    const Language first = data.languages.first();
    const QString part = words[size_t(base::indexOf(first))][name];
    data.title = part % u" – " % text::plain(meeting.title.preferring(first));
    data.author = manual.header().publisher;
    data.date = order.imprint.date;
    QString identity = order.imprint.root.hex() + base::toStoredTime(data.date) + data.title + QString::number(int(order.part.languages));
    for (const model::Participant &person : order.people)
        identity += person.name;
    data.id = base::Hash::of(QStringView(identity));
    return data;
}

base::Result<Composition> PackPress::pagesOf(const std::vector<Draft> &drafts, const std::shared_ptr<const Setting> &setting,
                                             const Request &request, const Metadata &metadata, const base::CancelToken &cancel) const
{
    {
        Workforce workforce(*stock, request.threads);
        finish(drafts, workforce, cancel);
    }
    if (cancel.isCancelled())
        return base::Error{base::ErrorKind::Cancelled, {}, {}};
    BookParts parts;
    parts.setting = setting;
    parts.request = request;
    parts.request.assets.clear();
    parts.words = words;
    parts.metadata = metadata;
    parts.contents.setting = parts.body.setting = setting;
    for (const Draft &draft : drafts)
        parts.body.append(draft.section, 0, parts.nextElement());
    paginate(parts.body);
    return Book(std::make_shared<const BookPages>(std::move(parts), stock)).composition();
}

} // namespace compose
