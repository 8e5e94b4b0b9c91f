// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check.h"
#include "check/dismissal.h"
#include "check/living.h"
#include "check/personaldata.h"
#include "manualbuilder.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace model;
using check::Range;

namespace {

QStringList kindsOf(const QList<Finding> &findings)
{
    QStringList kinds;
    for (const Finding &finding : findings)
        kinds.append(codeOf(finding.kind));
    return kinds;
}

template<typename Header, typename Change>
void change(Manual &manual, const QString &code, Change how)
{
    const Key key = headerKey(*manual.find(code));
    Header header = std::get<Header>(manual.value(key));
    how(header);
    manual.set(key, header);
}

Manual aPractice()
{
    support::ManualBuilder builder;
    builder.network(u"nord"_s, u"Nord"_s, u"Noord"_s).network(u"nord-2"_s, u"nord"_s, u"Het Noorden"_s);
    builder.part(u"p"_s, u"P"_s, u"D"_s).module(u"m"_s, u"M"_s, u"M"_s).practice(u"cafe"_s, u"Café"_s, u"Café"_s);
    builder.paragraph(u"Appelez le 0475 12 34 56."_s, {}).called(u"appel"_s);
    builder.figure(u"soirees"_s, u"Soirées"_s, u"Avonden"_s, u"beaucoup"_s);
    return builder.build();
}

} // namespace

TEST_CASE("telephone numbers and addresses are found, years, sums and book numbers are not")
{
    CHECK(check::personalDataIn(u"Écrire à anne.p@example.org ou au 02/123.45.67, +32 (0)475 12 34 56."_s)
          == QStringList{u"anne.p@example.org"_s, u"02/123.45.67"_s, u"+32 (0)475 12 34 56"_s});
    for (const QString &plain : {u"De 2016 à 2024, 1 200 000 euros."_s, u"ISBN 978-0-306-40615-7"_s, u"10 000 000 personnes"_s,
                                 u"le 01/02/2024"_s, u"0,5 % et 0.75"_s, u"p. 100–120"_s})
        CHECK(check::personalDataIn(plain) == QStringList());
}

TEST_CASE("a figure is a number or a range, with the signs people write")
{
    CHECK(check::rangeIn(u"12"_s) == Range{12, 12});
    CHECK(check::rangeIn(u"1 200"_s) == Range{1200, 1200});
    CHECK(check::rangeIn(u"1.200"_s) == Range{1200, 1200});
    CHECK(check::rangeIn(u"3,5 %"_s) == Range{3.5, 3.5});
    CHECK(check::rangeIn(u"100–120"_s) == Range{100, 120});
    CHECK(check::rangeIn(u"± 40"_s) == Range{40, 40});
    CHECK(check::rangeIn(u"−12 %"_s) == Range{-12, -12});
    CHECK(check::rangeIn(u"-3–2,5"_s) == Range{-3, 2.5});
    CHECK_FALSE(check::rangeIn(u"beaucoup"_s));
    CHECK_FALSE(check::rangeIn(u"12 ou 13"_s));
}

TEST_CASE("what is doubtful in a living manual is told")
{
    Manual manual = aPractice();
    change<FigureHeader>(manual, u"soirees"_s, [](FigureHeader &header) { header.asOf = u"2030-01-01"_s; });
    const QStringList kinds = kindsOf(check::livingFindings(manual, QDate(2026, 6, 15)));
    CHECK(kinds == QStringList{u"sign_off_missing"_s, u"sign_off_missing"_s, u"figure_not_number"_s, u"day_in_future"_s,
                               u"personal_data"_s, u"same_name"_s});
}

TEST_CASE("a telephone number that may be printed is told once, and not where only the makers read it")
{
    Manual manual = aPractice();
    const auto told = [&] { return kindsOf(check::livingFindings(manual, QDate(2026, 6, 15))).count(u"personal_data"_s); };
    change<EntryHeader>(manual, u"cafe"_s, [](EntryHeader &header) {
        header.contact = u"cafe@example.org"_s;
        header.contactAudience = Audience::Internal;
    });
    CHECK(told() == 1);
    change<EntryHeader>(manual, u"cafe"_s, [](EntryHeader &header) { header.contactAudience = Audience::Public; });
    CHECK(told() == 2);
    const Finding number{FindingKind::PersonalData, {*manual.find(u"appel"_s), base::Language::French}, {u"0475 12 34 56"_s}};
    const DismissalHeader letStand = check::dismissalOf(number, manual);
    manual.set(headerKey(ref(idOf(letStand))), letStand);
    CHECK(told() == 1);
}

TEST_CASE("each open comment is told, the latest first, those about the manual itself after the entries")
{
    Manual manual = aPractice();
    const auto remark = [&](const QString &code, const QString &words, int hour, bool closed = false) {
        const ObjectRef object = code.isEmpty() ? ObjectRef() : *manual.find(code);
        const QDateTime at(QDate(2026, 6, 1), QTime(hour, 0), Qt::UTC);
        const CommentId id = CommentId::create();
        manual.set(headerKey(ref(id)), CommentHeader{{}, object, {}, {}, words, u"Jo"_s, at, closed, {}});
        return id;
    };
    remark({}, u"Le titre ?"_s, 12);
    for (int hour = 8; hour < 12; ++hour)
        remark(u"appel"_s, QString::number(hour), hour);
    remark(u"cafe"_s, u"Fait."_s, 13, true);
    const CommentId lost = remark(u"soirees"_s, u"Perdu."_s, 14);
    CommentHeader gone = manual.comments().value(lost);
    gone.object = ref(PassageId::create());
    manual.set(headerKey(ref(lost)), gone);
    QStringList told;
    for (const Finding &finding : check::livingFindings(manual, {}))
        if (finding.kind == FindingKind::CommentOpen)
            told.append(finding.details.value(1));
    CHECK(told == QStringList{u"11"_s, u"10"_s, u"9"_s, u"8"_s, u"Le titre ?"_s});
}

TEST_CASE("a passage in its author's language is not missing in the other")
{
    Manual manual = aPractice();
    const auto missing = [&] { return kindsOf(check::check(manual, {})).count(u"missing_wording"_s); };
    const auto before = missing();
    change<PassageHeader>(manual, u"appel"_s, [](PassageHeader &header) { header.languages = LanguageUse::AuthorsOwn; });
    CHECK(missing() == before - 1);
}
