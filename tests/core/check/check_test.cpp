// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check.h"
#include "exchange/interchange.h"

#include "manualbuilder.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace model;
using namespace Qt::StringLiterals;
using base::Language;
using support::ManualBuilder;

namespace {

const QDate today(2026, 3, 2);

/// "kind code [language] [details]", one line per finding.
std::string found(const Manual &manual)
{
    QStringList lines;
    for (const Finding &finding : check::check(manual, today)) {
        QStringList words{codeOf(finding.kind), manual.codeOf(finding.place.object)};
        if (finding.place.language)
            words.append(base::codeOf(*finding.place.language));
        lines.append((words + finding.details).join(u' '));
    }
    return lines.join(u'\n').toStdString();
}

/// A handbook with nothing wrong in it, to plant one fault in.
ManualBuilder sound()
{
    ManualBuilder builder;
    builder.titled(u"Manuel"_s, u"Handboek"_s).inStep();
    builder.module(u"m-1"_s, u"Module"_s, u"Module"_s).inStep();
    builder.reference(u"r-1"_s, u"Quelqu’un, 2011"_s);
    return builder;
}

void change(Manual &manual, const QString &code, const std::function<void(EntryHeader &)> &edit)
{
    const ObjectRef object = *manual.find(code);
    EntryHeader header = manual.entry(EntryId(object.id))->header;
    edit(header);
    manual.set(headerKey(object), header);
}

} // namespace

TEST_CASE("A sound manual has no findings", "[check]")
{
    ManualBuilder builder = sound();
    builder.heading(u"Un"_s, u"Een"_s, 1).inStep();
    builder.heading(u"Deux"_s, u"Twee"_s, 2).inStep();
    builder.paragraph(u"[voir](#m-1) [cité](#r-1) [là](https://exemple.be)"_s, u"Zie"_s)
        .inStep(PairingKind::Adapted);
    CHECK(found(builder.build()).empty());
}

TEST_CASE("A text in one language only is missing in the other", "[check]")
{
    ManualBuilder builder = sound();
    builder.paragraph(u"Seul"_s, {}).called(u"a"_s);
    builder.paragraph({}, u"Alleen"_s).called(u"b"_s);
    CHECK(found(builder.build()) == "missing_wording a nl\nmissing_wording b fr");
}

TEST_CASE("A pair that moved is shown in the language that is behind", "[check]")
{
    ManualBuilder builder = sound();
    builder.paragraph(u"Ancien"_s, u"Oud"_s).called(u"a"_s).inStep();
    builder.paragraph(u"Ancien"_s, u"Oud"_s).called(u"b"_s).inStep();
    builder.paragraph(u"Jamais"_s, u"Nooit"_s).called(u"c"_s);
    Manual manual = builder.build();
    manual.set(wordingKey({*manual.find(u"a"_s), Field::Body}, Language::French), Wording(u"Nouveau"_s));
    manual.set(wordingKey({*manual.find(u"b"_s), Field::Body}, Language::Dutch), Wording(u"Nieuw"_s));
    CHECK(found(manual)
          == "wording_ahead a nl fr_ahead\nwording_ahead b fr nl_ahead\nwording_ahead c both_moved");
}

TEST_CASE("A link that leads nowhere is broken, in the text as in a footnote", "[check]")
{
    ManualBuilder builder = sound();
    builder
        .paragraph(u"[a](#nulle-part) ^[[b](#r-9)] [c](www.exemple.be) [d](mailto:a@b.be)"_s, u"[e](#m-1)"_s)
        .called(u"a"_s)
        .inStep();
    CHECK(found(builder.build())
          == "broken_link a fr #nulle-part\nbroken_link a fr www.exemple.be\nbroken_link a fr #r-9\npersonal_data a fr a@b.be");
}

TEST_CASE("A link may name an object that was born here by its id", "[check]")
{
    ManualBuilder builder = sound();
    Manual manual = builder.build();
    PassageHeader header;
    header.entry = EntryId(manual.find(u"m-1"_s)->id);
    header.position = u"V"_s;
    const PassageId id = PassageId::create();
    manual.set(headerKey(ref(id)), header);
    manual.set(wordingKey(bodyOf(id), Language::French), Wording(u"[moi](#%1)"_s.arg(id.toString())));
    CHECK(found(manual) == "missing_wording " + id.toString().toStdString() + " nl");
}

TEST_CASE("A link without words or without a target is empty", "[check]")
{
    ManualBuilder builder = sound();
    builder.paragraph(u"[](#m-1) [ ](#r-1) [mot]()"_s, u"x"_s).called(u"a"_s).inStep();
    CHECK(found(builder.build()) == "empty_link a fr #m-1\nempty_link a fr #r-1\nempty_link a fr ");
}

TEST_CASE("A heading that skips a level is a fault, counted from the entry's title", "[check]")
{
    ManualBuilder builder = sound();
    builder.heading(u"a"_s, u"a"_s, 2).called(u"a"_s).inStep();
    builder.heading(u"b"_s, u"b"_s, 4).called(u"b"_s).inStep();
    builder.heading(u"c"_s, u"c"_s, 1).called(u"c"_s).inStep();
    builder.module(u"m-2"_s, u"Autre"_s, u"Andere"_s).inStep();
    builder.heading(u"d"_s, u"d"_s, 1).called(u"d"_s).inStep();
    CHECK(found(builder.build()) == "heading_skipped a 2 0\nheading_skipped b 4 2");
}

TEST_CASE("A shown picture needs a text alternative; one in one language is merely missing in the other",
          "[check]")
{
    ManualBuilder builder = sound();
    builder.picture(u"pic-1"_s, u"pictures/a.png"_s, "a").picture(u"pic-2"_s, u"pictures/b.png"_s, "b");
    builder.picture(u"unused"_s, u"pictures/c.png"_s, "c");
    builder.shownPicture(u"pic-1"_s, u"Légende"_s, u"Bijschrift"_s).inStep();
    builder.shownPicture(u"pic-2"_s, u"Légende"_s, u"Bijschrift"_s).inStep();
    Manual manual = builder.build();
    manual.set(wordingKey({*manual.find(u"pic-2"_s), Field::Alt}, Language::French), Wording(u"Une carte"_s));
    CHECK(found(manual) == "no_alt_text pic-1\nmissing_wording pic-2 nl");
}

TEST_CASE("A picture without its bytes, and a passage without its picture, are missing pictures", "[check]")
{
    ManualBuilder builder = sound();
    builder.picture(u"pic-1"_s, u"pictures/a.png"_s, "a");
    builder.shownPicture(u"pic-1"_s, u"Légende"_s, u"Bijschrift"_s).called(u"p"_s).inStep();
    Manual manual = builder.build();
    const ObjectRef picture = *manual.find(u"pic-1"_s);
    PictureHeader header = manual.pictures().front().header;
    header.asset = {};
    manual.set(headerKey(picture), header);
    CHECK(found(manual) == "picture_missing pic-1 pictures/a.png\nno_alt_text pic-1");
    manual.set(headerKey(picture), {});
    CHECK(found(manual) == "picture_missing p ");
}

TEST_CASE("A review is due on its day and after it, not before", "[check]")
{
    Manual manual = sound().build();
    const auto reviewOn = [&](const QDate &day) {
        change(manual, u"m-1"_s, [day](EntryHeader &header) { header.reviewBy = day; });
        return found(manual);
    };
    CHECK(reviewOn(today.addDays(1)).empty());
    CHECK(reviewOn(today) == "review_due m-1 2026-03-02");
    CHECK(reviewOn(QDate(2020, 1, 1)) == "review_due m-1 2020-01-01");
}

TEST_CASE("An entry and a manual without a title are noticed", "[check]")
{
    ManualBuilder builder;
    builder.module(u"m-1"_s, {}, {});
    CHECK(found(builder.build()) == "missing_title handbook\nmissing_title m-1");
}

TEST_CASE("Titles, figures, terms and attributions are examined as passages are", "[check]")
{
    ManualBuilder builder = sound();
    builder.term(u"t-1"_s, u"usager"_s, {})
        .network(u"n-1"_s, {}, u"Luik"_s)
        .principle(u"p-1"_s, 1, u"Un"_s, {});
    builder.practice(u"x-1"_s, u"Fiche [a](#rien)"_s, {}).figure(u"f-1"_s, u"Budget"_s, {}, u"250"_s);
    CHECK(found(builder.build())
          == "missing_wording x-1 nl\nbroken_link x-1 fr #rien\nmissing_wording f-1 nl\nmissing_wording n-1 "
             "fr\n"
             "missing_wording p-1 nl\nmissing_wording t-1 nl\nsign_off_missing x-1 network\nsign_off_missing x-1 lived");
}

TEST_CASE("A real handbook has much to translate and no fault", "[check]")
{
    const QString path = QStringLiteral(TEST_SOURCE_DIR "/../shared/data/participation/manual.json");
    if (!QFile::exists(path)) {
        WARN("the shared handbook is not there");
        return;
    }
    const base::Result<Incoming> read = exchange::readInterchange(path);
    REQUIRE(read);
    qsizetype missing = 0;
    for (const Finding &finding : check::check(read->manual, today)) {
        CHECK(weightOf(finding.kind) == Weight::Remark);
        missing += finding.kind == FindingKind::MissingWording;
    }
    CHECK(missing > 100);
}

TEST_CASE("A large manual is checked in one pass", "[check]")
{
    ManualParts parts;
    Entry entry;
    entry.id = EntryId::create();
    entry.title.in(Language::French) = Wording(u"Grand"_s);
    for (int i = 0; i < 100000; ++i) {
        Passage passage;
        passage.id = PassageId::create();
        passage.header.code = u"p%1"_s.arg(i);
        passage.header.entry = entry.id;
        passage.header.position = u"V%1"_s.arg(i, 6, 10, QLatin1Char('0'));
        passage.text.in(Language::French) = Wording(u"Une phrase avec un [lien](#p%1)."_s.arg(99999 - i));
        entry.passages.append(passage);
    }
    parts.entries.push_back(entry);
    CHECK(check::check(Manual(std::move(parts)), today).size()
          == 100002); // all Dutch, and the manual's own title
}
