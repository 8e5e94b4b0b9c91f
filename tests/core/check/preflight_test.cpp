// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown before pages are printed.
#include "check/check.h"
#include "check/placeholders.h"
#include "check/preflight.h"
#include "exchange/interchange.h"

#include "manualbuilder.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace model;
using namespace Qt::StringLiterals;
using base::Language;
using support::ManualBuilder;

namespace {

Manual faulty()
{
    return ManualBuilder()
        .titled(u"Manuel"_s, u"Handboek"_s)
        .term(u"g"_s, u"proche XXX"_s, QString())
        .picture(u"pic"_s, u"pictures/plan.png"_s, QByteArray("x"))
        .part(u"one"_s, u"Comprendre"_s, u"Begrijpen"_s)
        .module(u"m-1"_s, u"Les mots"_s, u"De woorden"_s)
        .paragraph(u"Voir [ailleurs](#nowhere)."_s, QString())
        .called(u"a"_s)
        .shownPicture(u"pic"_s, u"Le plan"_s, u"Het plan"_s)
        .called(u"shown"_s)
        .module(u"m-2"_s, u"Les gestes"_s, u"De gebaren"_s)
        .paragraph(u"Le montant est de ??? euros."_s, u"Het bedrag is 5 euro."_s)
        .called(u"b"_s)
        .build();
}

std::string listed(const Manual &manual, const check::Printed &printed)
{
    QStringList lines;
    for (const Finding &finding : check::preflight(manual, printed))
        lines.append(codeOf(finding.kind) + u' ' + manual.codeOf(finding.place.object));
    return lines.join(u", "_s).toStdString();
}

} // namespace

TEST_CASE("Before printing, faults are listed in reading order, the registers last")
{
    CHECK(listed(faulty(), {{Language::French}, {}, {}})
          == "broken_link a, no_alt_text pic, placeholder_left b, placeholder_left g");
}

TEST_CASE("A text missing in a language that is printed is listed, in one that is not it is none of our business")
{
    CHECK(listed(faulty(), {{Language::Dutch}, {}, {}}) == "missing_wording a, no_alt_text pic, missing_wording g");
}

TEST_CASE("Of some entries only what stands in them is listed, with the pictures they show")
{
    CHECK(listed(faulty(), {{Language::French}, {u"m-1"_s}, {}}) == "broken_link a, no_alt_text pic");
    CHECK(listed(faulty(), {{Language::French}, {u"m-2"_s}, {}}) == "placeholder_left b");
}

TEST_CASE("What the pages find is listed too, and what both find once")
{
    const Manual manual = faulty();
    const auto at = [&](const QString &code) { return *manual.find(code); };
    const QList<Finding> ofPages{{FindingKind::BrokenLink, {at(u"a"_s), Language::French}, {u"#nowhere"_s}},
                                 {FindingKind::NoAltText, {at(u"shown"_s), Language::French}, {}},
                                 {FindingKind::LowResolution, {at(u"shown"_s), Language::French}, {u"72"_s}},
                                 {FindingKind::LineOverfull, {at(u"b"_s), Language::French}, {u"3.0"_s}}};
    CHECK(listed(manual, {{Language::French}, {}, ofPages})
          == "broken_link a, no_alt_text pic, low_resolution shown, placeholder_left b, line_overfull b, "
             "placeholder_left g");
}

TEST_CASE("A link that leads nowhere is listed once where the words are printed in both languages' pages")
{
    const Manual manual = faulty();
    const auto link = [&](Language language) {
        return Finding{FindingKind::BrokenLink, {*manual.find(u"a"_s), language}, {u"#nowhere"_s}};
    };
    const QList<Finding> ofPages{link(Language::French), link(Language::Dutch)};
    const std::string found = listed(manual, {{Language::French, Language::Dutch}, {u"m-1"_s}, ofPages});
    CHECK(found.find("broken_link") == found.rfind("broken_link"));
}

TEST_CASE("Words left to be replaced are found; the same words in a sentence are none")
{
    CHECK(check::placeholderIn(u"Le montant est de ??? euros."_s) == u"???"_s);
    CHECK(check::placeholderIn(u"Tel. XXX"_s) == u"XXX"_s);
    CHECK(check::placeholderIn(u"Lorem ipsum dolor"_s) == u"Lorem ipsum"_s);
    CHECK(check::placeholderIn(u"Budget \\[à compléter\\]"_s) == u"[à compléter]"_s);
    CHECK(check::placeholderIn(u"Begroting (nog aan te vullen)"_s) == u"(nog aan te vullen)"_s);
    CHECK(check::placeholderIn(u"Le questionnaire est à compléter sur place."_s).isEmpty());
    CHECK(check::placeholderIn(u"Qui ? Quoi ?? Au siècle XXI, un \\[…\\] todo."_s).isEmpty());
}

TEST_CASE("The real manual on participation has no words left to be replaced")
{
    const QString path = QStringLiteral(TEST_SOURCE_DIR "/../shared/data/participation/manual.json");
    if (!QFile::exists(path)) {
        WARN("skipped: the real manual is not on this machine");
        return;
    }
    const auto incoming = exchange::readInterchange(path);
    REQUIRE(incoming);
    for (const Finding &finding : check::check(incoming->manual, QDate()))
        CHECK(finding.kind != FindingKind::PlaceholderLeft);
}
