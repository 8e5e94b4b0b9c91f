// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same edition gives the same bytes: whatever the zone, the locale, the number of threads, the order of hashes.
#include "compose/composer.h"
#include "handmade.h"
#include "manualbuilder.h"
#include "paint/pdf.h"
#include "printed.h"

#include <QBuffer>
#include <QHashSeed>
#include <QLocale>
#include <QTimeZone>
#include <catch2/catch.hpp>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const model::Incoming &incoming, const compose::Request &request, int threads)
{
    compose::Request asked = request;
    asked.threads = threads;
    asked.assets = incoming.pictures;
    const auto composition = compose::compose(incoming.manual, asked);
    REQUIRE(composition);
    return pdfBytes(composition->document, incoming.pictures, threads);
}

compose::Request edition(model::PrintStyle style)
{
    compose::Request request;
    request.languages = {base::Language::French, base::Language::Dutch};
    request.layout = compose::Layout::Columns;
    request.missing = compose::Missing::OtherLanguage;
    request.look.emplace().style = style;
    request.imprint.number = u"2026.1"_s;
    request.imprint.date = QDateTime(QDate(2026, 2, 28), QTime(23, 30), Qt::UTC);
    request.imprint.root = base::Hash::of(QStringView(u"edition"));
    request.imprint.contributors = {u"Zoé"_s, u"Élise"_s, u"bert"_s};
    request.news = {u"2025.1"_s, {{u"m-1"_s, {u"Un"_s, u"Een"_s}, {u"updated"_s}}}};
    return request;
}

/// Another place on earth, for as long as it lives.
class Elsewhere final
{
public:
    Elsewhere(const char *zone, const QLocale &locale) : m_zone(qgetenv("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
        QLocale::setDefault(locale);
    }
    ~Elsewhere()
    {
        m_zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", m_zone);
        tzset();
        QLocale::setDefault(QLocale::c());
    }

private:
    QByteArray m_zone;
};

} // namespace

TEST_CASE("An edition is the same to the byte in every zone, locale and number of threads")
{
    const model::Incoming handbook = support::smallHandbook();
    for (const model::PrintStyle style : {model::PrintStyle::Sober, model::PrintStyle::Warm, model::PrintStyle::Large}) {
        const QByteArray here = bytesOf(handbook, edition(style), 1);
        for (const char *zone : {"UTC", "Asia/Tokyo", "America/Anchorage"}) {
            for (const QLocale &locale : {QLocale(QLocale::Dutch, QLocale::Belgium), QLocale(QLocale::Arabic, QLocale::Egypt)}) {
                const Elsewhere elsewhere(zone, locale);
                INFO(zone << ", " << locale.name().toStdString());
                CHECK(bytesOf(handbook, edition(style), 3) == here);
            }
        }
    }
}

TEST_CASE("An edition is the same to the byte whatever order hashes are in, and when it is made again later")
{
    const model::Incoming handbook = support::smallHandbook();
    const QByteArray first = bytesOf(handbook, edition(model::PrintStyle::Sober), 2);
    for (int time = 0; time < 3; ++time) {
        QHashSeed::resetRandomGlobalSeed();
        CHECK(bytesOf(handbook, edition(model::PrintStyle::Sober), 2) == first);
    }
    QHashSeed::setDeterministicGlobalSeed();
    CHECK(bytesOf(support::smallHandbook(), edition(model::PrintStyle::Sober), 2) == first);
    QHashSeed::resetRandomGlobalSeed();
}

TEST_CASE("A document written after another, of which nearly all pages are kept, is the same to the byte as one written alone")
{
    model::Manual manual = support::smallHandbook().manual;
    const QList<model::EntryId> order = manual.readingOrder();
    const model::EntryId last = order.constLast();
    const model::ObjectRef passage = model::ref(manual.entry(last)->passages.front().id);
    const auto say = [&](const model::ObjectRef &object, model::Field field, const QString &text) {
        manual.set(model::wordingKey({object, field}, base::Language::French), model::Wording(text));
    };
    const QList<std::function<void()>> edits{
        [] {},
        [&] { say(passage, model::Field::Body, u"Une phrase, et un signe que rien n’annonçait : ∑."_s); },
        [&] { say(model::ref(order.constFirst()), model::Field::Title, u"Un autre titre"_s); },
        [&] { say(passage, model::Field::Body, u"Voir [plus loin](#m-constats), page d’avant."_s); },
        [&] { say(model::ref(order[1]), model::Field::Title, u"Titre "_s.repeated(80)); },
        [&] { say(passage, model::Field::Body, u"Des mots et encore des mots. "_s.repeated(900)); },
        [&] { manual.set(model::headerKey(model::ref(last)), {}); },
    };
    for (const compose::Layout layout : {compose::Layout::Single, compose::Layout::Facing}) {
        compose::Composer composer;
        paint::PdfJob job;
        job.threads = 2;
        job.memory = paint::makeInkMemory();
        compose::Request request;
        request.layout = layout;
        request.languages = {base::Language::French, base::Language::Dutch};
        for (const std::function<void()> &edit : edits) {
            edit();
            const auto book = composer.compose(manual, request);
            REQUIRE(book);
            const compose::Document document = book->composition().document;
            QBuffer again;
            again.open(QIODevice::WriteOnly);
            REQUIRE(paint::writePdf(document, {}, &again, job));
            const auto alone = compose::compose(manual, request);
            REQUIRE(alone);
            CHECK(again.data() == pdfBytes(alone->document, {}));
        }
        manual = support::smallHandbook().manual;
    }
}
