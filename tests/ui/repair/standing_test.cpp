// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opendesk.h"

using namespace Qt::StringLiterals;
using ui::repair::RepairDialog;

namespace {

constexpr auto french = base::Language::French;
constexpr auto dutch = base::Language::Dutch;

model::Incoming withFaults()
{
    return support::ManualBuilder()
        .module(u"m"_s, u"Module"_s, u"Module"_s)
        .paragraph(u"Les **équipes** se rencontrent chaque mois pour com-"_s, {})
        .paragraph(u"prendre ce qui change dans le quartier, avec [le site](https://example.org/a  b)."_s, {})
        .paragraph(u"Une autre phrase, qui  est traduite, et qui va jusqu’au bout pour con-"_s, u"Een andere zin"_s)
        .paragraph(u"tinuer ici."_s, u"gaat hier voort"_s)
        .incoming();
}

} // namespace

TEST_CASE("Passages of the manual are mended in one step, without touching the other language")
{
    OpenDesk open(withFaults());
    const model::EntryId module = open.manual().readingOrder().first();
    QList<model::PassageId> all;
    for (const model::Passage &passage : open.manual().entry(module)->passages)
        all.append(passage.id);
    open.desk.repairStanding(all, french);
    auto *dialog = open.waitForDialog<RepairDialog>();
    OpenDesk::settle(dialog->view());
    open.press(u"repair.take"_s);
    const QList<model::Passage> &passages = open.manual().entry(module)->passages;
    REQUIRE(passages.size() == 3);
    CHECK(passages[0].text.in(french).text()
          == u"Les **équipes** se rencontrent chaque mois pour comprendre ce qui change dans le quartier, avec [le site](https://example.org/a  b)."_s);
    CHECK(passages[1].text.in(french).text() == u"Une autre phrase, qui est traduite, et qui va jusqu’au bout pour con-"_s);
    CHECK(passages[1].text.in(dutch).text() == u"Een andere zin"_s);
    CHECK(passages[2].text.in(dutch).text() == u"gaat hier voort"_s);
    CHECK(open.workspace->undoReason() == history::Reason::Repaired);
    CHECK(open.workspace->undo());
    CHECK(open.manual().entry(module)->passages.size() == 4);
}

TEST_CASE("Where nothing is written in the language, it says so")
{
    OpenDesk open(withFaults());
    const model::Entry *module = open.manual().entry(open.manual().readingOrder().first());
    open.desk.repairStanding({module->passages[0].id}, dutch);
    CHECK(open.said().contains(u"nothing to repair"_s));
    CHECK_FALSE(open.dialog<RepairDialog>());
}
