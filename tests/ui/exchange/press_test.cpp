// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Printing again after an edit.
#include "base/workers.h"
#include "edit/entryedits.h"
#include "model/canonicaljson.h"
#include "model/key.h"
#include "support/manualbuilder.h"
#include "ui/exchange/pdfjob.h"
#include "ui/exchange/printable.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>
#include <atomic>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace ui::exchange;

namespace {

model::Manual withOneWordMore(model::Manual manual)
{
    for (const model::EntryId id : manual.readingOrder()) {
        for (const model::Passage &passage : manual.entry(id)->passages) {
            const model::Wording text = passage.text.in(base::Language::French);
            if (passage.header.kind != model::PassageKind::Paragraph || text.isMissing())
                continue;
            manual.set(model::wordingKey({model::ref(passage.id), model::Field::Body}, base::Language::French),
                       model::Wording(text.text() + u" Encore."_s));
            return manual;
        }
    }
    return manual;
}

QByteArray pdfOf(const QFuture<base::Result<print::Printed>> &printing)
{
    const base::Result<print::Printed> printed = printing.result();
    REQUIRE(printed);
    REQUIRE(printed->pages > 3);
    return printed->pdf;
}

} // namespace

TEST_CASE("What is exported again after an edit is, byte for byte, what a first export gives")
{
    const model::Manual manual = support::smallHandbook().manual;
    const model::Manual edited = withOneWordMore(manual);
    REQUIRE(edited != manual);
    print::Order order;
    Press press;
    const QByteArray first = pdfOf(press.print(manual, order, {}, {}));
    const QByteArray second = pdfOf(press.print(edited, order, {}, {}));
    CHECK(first == pdfOf(makePdf(manual, order, {}, {})));
    CHECK(second == pdfOf(makePdf(edited, order, {}, {})));
    CHECK(first != second);
    order.request.languages = {base::Language::Dutch};
    CHECK(pdfOf(press.print(edited, order, {}, {})) == pdfOf(makePdf(edited, order, {}, {})));
}

TEST_CASE("Two exports at once give what each gives alone")
{
    const model::Manual manual = support::smallHandbook().manual;
    print::Order french;
    print::Order dutch;
    dutch.request.languages = {base::Language::Dutch};
    Press press;
    const auto one = press.print(manual, french, {}, {});
    const auto other = press.print(manual, dutch, {}, {});
    CHECK(pdfOf(one) == pdfOf(makePdf(manual, french, {}, {})));
    CHECK(pdfOf(other) == pdfOf(makePdf(manual, dutch, {}, {})));
}

TEST_CASE("Words in a drawing that stand on nearly their own colour are told before anything is printed")
{
    const QByteArray faint = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><text x="10" y="50" fill="#bbbbbb">Faint</text></svg>)";
    const QByteArray plain = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><text x="10" y="50">Plain</text></svg>)";
    const model::Incoming incoming = support::ManualBuilder()
                                         .picture(u"faint"_s, u"pictures/faint.svg"_s, faint)
                                         .picture(u"plain"_s, u"pictures/plain.svg"_s, plain)
                                         .picture(u"unused"_s, u"pictures/unused.svg"_s, faint + '\n')
                                         .part(u"part"_s, u"Partie"_s, u"Deel"_s)
                                         .shownPicture(u"faint"_s, u"Un dessin"_s, u"Een tekening"_s)
                                         .shownPicture(u"plain"_s, u"Un autre"_s, u"Nog een"_s)
                                         .incoming();
    print::Order order;
    order.request.languages = {base::Language::French};
    order.request.assets = incoming.pictures;
    const auto printed = print::print(incoming.manual, order);
    REQUIRE(printed);
    const auto asked = print::preflight(incoming.manual, {order.request});
    REQUIRE(asked);
    for (const QList<model::Finding> &findings : {printed->findings, *asked}) {
        QList<model::Finding> poor;
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(poor),
                     [](const model::Finding &finding) { return finding.kind == model::FindingKind::PoorContrast; });
        REQUIRE(poor.size() == 1);
        CHECK(incoming.manual.codeOf(poor.first().place.object) == u"faint"_s);
        CHECK(poor.first().details == QStringList{u"1.9"_s});
    }
}

TEST_CASE("While the file is busy nobody waits for pictures and conflicts: what an edition would say and the draft's pages come later")
{
    const QByteArray drawing = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><text x="10" y="50">Plain</text></svg>)";
    QTemporaryDir folder;
    const model::Incoming incoming = support::ManualBuilder()
                                         .picture(u"plain"_s, u"pictures/plain.svg"_s, drawing)
                                         .part(u"part"_s, u"Partie"_s, u"Deel"_s)
                                         .shownPicture(u"plain"_s, u"Un dessin"_s, u"Een tekening"_s)
                                         .incoming();
    const auto workspace = edit::Workspace::create(folder.filePath(u"m.vademecum"_s), incoming, {u"Anna"_s}).value();
    QSemaphore begun;
    QSemaphore gate;
    std::atomic<bool> gaveUp = false; // somebody waited in vain
    const auto hold = [&](qsizetype, qsizetype) {
        begun.release();
        gaveUp = !gate.tryAcquire(1, 10'000);
    };
    auto busy = workspace->aheadTexts(hold, {});
    begun.acquire();
    auto examining = examine(*workspace, {});
    auto drafting = draftLater(*workspace);
    CHECK_FALSE(gaveUp);
    CHECK_FALSE(examining.isFinished());
    CHECK_FALSE(drafting.isFinished());
    gate.release(1000);
    REQUIRE(QTest::qWaitFor([&] { return busy.isFinished() && examining.isFinished() && drafting.isFinished(); }, 30'000));
    REQUIRE(examining.result());
    const auto draft = drafting.result();
    REQUIRE(draft);
    CHECK(draft->pictures == incoming.pictures);
    CHECK(draft->imprint.contributors == QStringList{u"Anna"_s});
    CHECK(draftOf(*workspace)->pictures == incoming.pictures);
}

TEST_CASE("The pages of an edition, and the bars beside what changed, are got ready aside, and are those that are waited for")
{
    QTemporaryDir folder;
    const auto workspace = edit::Workspace::create(folder.filePath(u"m.vademecum"_s), support::smallHandbook(), {}).value();
    const auto publish = [&](const QString &number) {
        auto publishing = workspace->publish({number}, {}, {});
        REQUIRE(QTest::qWaitFor([&] { return publishing.isFinished(); }, 10'000));
        REQUIRE(publishing.result());
    };
    publish(u"1"_s);
    const model::EntryId entry = workspace->manual().readingOrder().first();
    REQUIRE(workspace->perform(edit::renameEntry(entry, base::Language::French, u"Autrement"_s)));
    publish(u"2"_s);
    // Nobody is left to put it together: the window goes on all the same.
    QSemaphore gate;
    QList<QFuture<void>> busy;
    for (int i = 0; i < base::workers().maxThreadCount(); ++i)
        busy.append(QtConcurrent::run(&base::workers(), [&gate] { gate.acquire(); }));
    auto reading = editionLater(*workspace, u"2"_s);
    auto comparing = barsLater(*workspace, u"2"_s, workspace->manual());
    CHECK_FALSE(reading.isFinished());
    CHECK_FALSE(comparing.isFinished());
    gate.release(int(busy.size()));
    REQUIRE(QTest::qWaitFor([&] { return reading.isFinished() && comparing.isFinished(); }, 10'000));
    const auto waited = editionOf(*workspace, u"2"_s);
    REQUIRE(waited);
    REQUIRE(reading.result());
    CHECK(model::manualToJson(reading.result()->manual) == model::manualToJson(waited->manual));
    CHECK(reading.result()->imprint.number == u"2");
    CHECK_FALSE(waited->news.entries.isEmpty());
    CHECK(reading.result()->news == waited->news);
    REQUIRE(comparing.result());
    CHECK_FALSE(comparing.result()->since.isEmpty());
    CHECK(*comparing.result() == *barsFor(*workspace, u"2"_s, workspace->manual()));
    CHECK(editionLater(*workspace, u"9"_s).result().error().kind == base::ErrorKind::UnknownEdition);
}
