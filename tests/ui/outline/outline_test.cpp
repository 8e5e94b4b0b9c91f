// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/entryedits.h"
#include "edit/pairingedits.h"
#include "edit/textedits.h"
#include "edit/workspace.h"
#include "edit/writer.h"
#include "support/manualbuilder.h"
#include "ui/outline/entrymoves.h"
#include "ui/outline/outlinefilter.h"
#include "ui/outline/outlinemodel.h"
#include "ui/outline/tally.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <memory>

using namespace Qt::StringLiterals;
using namespace ui::outline;
using model::EntryId;
using model::EntryKind;

namespace {

/// A small handbook on disk with its outline.
struct Outlined {
    QTemporaryDir folder;
    std::unique_ptr<edit::Workspace> workspace;
    Tally tally;
    OutlineModel model{tally};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Outlined(const model::Incoming &incoming = support::smallHandbook())
    {
        auto made = edit::Workspace::create(folder.filePath(u"a.vademecum"_s), incoming, {u"Anna"_s});
        REQUIRE(made);
        workspace = std::move(made).value();
        tally.setSource(workspace.get());
        model.setSource(workspace.get());
    }
    ~Outlined()
    {
        model.setSource(nullptr);
        tally.setSource(nullptr);
    }
    const model::Manual &manual() const { return workspace->manual(); }

    /// The rows of the model as nested ids, to be compared with the manual's.
    QList<EntryId> rows(const QModelIndex &parent = {}) const
    {
        QList<EntryId> found;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (!model.entryAt(index).isNull())
                found.append(model.entryAt(index));
            found += rows(index);
        }
        return found;
    }
};

} // namespace

TEST_CASE("The outline begins with the manual and shows its entries in reading order")
{
    const Outlined outlined;
    CHECK(outlined.model.rowCount() == 1);
    CHECK(outlined.rows() == outlined.manual().readingOrder());
}

TEST_CASE("After any series of additions, moves, deletions and undos the outline is the manual's")
{
    Outlined outlined;
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
        const QList<EntryId> entries = outlined.manual().readingOrder();
        const EntryId one = entries.isEmpty() ? EntryId() : entries[random.bounded(entries.size())];
        const EntryId other = entries.isEmpty() ? EntryId() : entries[random.bounded(entries.size())];
        base::Outcome ignored;
        switch (random.bounded(7)) {
        case 0:
        case 1: {
            const auto kind = EntryKind(random.bounded(3));
            if (const auto spot = spotFor(outlined.manual(), kind, one))
                ignored = outlined.workspace->perform(
                    edit::addEntry(EntryId::create(), kind, spot->parent, spot->after, {u"Titre"_s, u"Titel"_s}));
            break;
        }
        case 2: ignored = outlined.workspace->perform(edit::moveEntry(one, other, EntryId())); break;
        case 3:
            if (const auto move = moveEdit(outlined.manual(), one, Way(random.bounded(4))))
                ignored = outlined.workspace->perform(*move);
            break;
        case 4:
            if (entries.size() > 6)
                ignored = outlined.workspace->perform(edit::deleteEntry(one));
            break;
        case 5: ignored = outlined.workspace->undo(); break;
        default: ignored = outlined.workspace->redo(); break;
        }
        INFO(round);
        REQUIRE(outlined.rows() == outlined.manual().readingOrder());
    }
}

TEST_CASE("When an entry goes, one run of rows goes, and none of those behind it moves")
{
    Outlined outlined;
    const QList<EntryId> parts = outlined.manual().children({});
    REQUIRE(parts.size() > 1);
    QSignalSpy moved(&outlined.model, &QAbstractItemModel::rowsMoved);
    QSignalSpy removed(&outlined.model, &QAbstractItemModel::rowsRemoved);
    REQUIRE(outlined.workspace->perform(edit::deleteEntry(parts.first())));
    CHECK(moved.isEmpty());
    CHECK(removed.size() == 1);
    CHECK(outlined.rows() == outlined.manual().readingOrder());
}

TEST_CASE("The counts of an entry follow an edit and add up to those of the manual")
{
    Outlined outlined;
    const EntryId entry = outlined.manual().readingOrder().last();
    const Counts before = outlined.tally.total(EntryId());
    const base::Outcome typed = outlined.workspace->perform(edit::setText(
        model::titleOf(entry), base::Language::French, u"Trois mots ici"_s, history::Reason::Replaced));
    REQUIRE(typed);
    outlined.tally.finish();
    const Counts after = outlined.tally.total(EntryId());
    CHECK(after.words[0] != before.words[0]);
    Counts sum;
    for (const EntryId id : outlined.manual().readingOrder())
        sum += countsOf(*outlined.manual().entry(id));
    CHECK(after == sum);
}

TEST_CASE("Declaring a pair in step takes it off the list of what needs work")
{
    Outlined outlined(support::ManualBuilder().titled(u"M"_s, u"H"_s).module(u"m"_s, u"Un"_s, u"Een"_s).incoming());
    const EntryId entry = outlined.manual().readingOrder().first();
    REQUIRE(outlined.tally.total(entry).needingWork() == 1);
    CHECK(!outlined.tally.isDone(entry));
    REQUIRE(outlined.workspace->perform(
        edit::declarePair(model::titleOf(entry), model::PairingKind::Checked, u"Anna"_s, QDateTime::currentDateTimeUtc())));
    CHECK(!outlined.tally.isDone(entry)); // not counted yet
    outlined.tally.finish();
    CHECK(outlined.tally.total(entry).needingWork() == 0);
    CHECK(outlined.tally.isDone(entry));
    REQUIRE(outlined.workspace->undo());
    CHECK(!outlined.tally.isDone(entry)); // before it is counted, too
    CHECK(outlined.model.indexOf(entry).data(WorkRole).toInt() == 0);
}

TEST_CASE("How far each language has come is told for every entry and what stands above it")
{
    Outlined outlined(support::ManualBuilder()
                          .part(u"p"_s, u"Partie"_s, u"Deel"_s).inStep()
                          .module(u"m"_s, u"Titre"_s, u"Titel"_s).inStep()
                          .paragraph(u"Un [lien](https://example.org/a/b) ici."_s, u"Een link hier."_s).called(u"a"_s).inStep()
                          .paragraph(u"Seul."_s, {})
                          .module(u"n"_s, u"Autre"_s, u"Ander"_s)
                          .incoming());
    outlined.tally.finish();
    const auto entry = [&](const QString &code) { return EntryId(outlined.manual().find(code)->id); };
    const Counts module = outlined.tally.total(entry(u"m"_s));
    CHECK(module.texts() == 3);
    CHECK(module.written == std::array{3, 2});
    CHECK(module.current == std::array{3, 2});
    CHECK(module.percent(base::Language::French) == 100);
    CHECK(module.percent(base::Language::Dutch) == 66);
    CHECK(module.words[0] == 1 + 3 + 1); // an address is no word
    CHECK(outlined.tally.total(entry(u"n"_s)).percent(base::Language::French) == 0); // never compared
    CHECK(outlined.tally.total(EntryId::create()).percent(base::Language::French) == -1);
    REQUIRE(outlined.workspace->perform(edit::setText({*outlined.manual().find(u"a"_s), model::Field::Body}, base::Language::French,
                                                      u"Un autre lien."_s, history::Reason::Typed)));
    outlined.tally.finish();
    const Counts part = outlined.tally.total(entry(u"p"_s));
    CHECK(part.current == std::array{4, 2});
    CHECK(outlined.model.index(0, 0).data(DutchRole).toInt() == 100 * 2 / 5);
    CHECK(outlined.model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"French: 4 of 5 texts in step, 5 written"_s));
}

TEST_CASE("An entry dropped on another goes where the line showed, and never into itself")
{
    Outlined outlined(support::ManualBuilder()
                          .part(u"p1"_s, u"Un"_s, u"Een"_s).module(u"a"_s, u"A"_s, u"A"_s).module(u"b"_s, u"B"_s, u"B"_s)
                          .part(u"p2"_s, u"Deux"_s, u"Twee"_s).incoming());
    const auto entry = [&outlined](const QString &code) { return EntryId(outlined.manual().find(code)->id); };
    OutlineModel &model = outlined.model;
    QObject::connect(&model, &OutlineModel::moveAsked, &model, [&outlined](EntryId id, EntryId parent, EntryId after) {
        REQUIRE(outlined.workspace->perform(edit::moveEntry(id, parent, after)));
    });
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.indexOf(entry(u"b"_s))}));
    CHECK_FALSE(model.canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, model.indexOf(entry(u"b"_s))));
    CHECK_FALSE(model.canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, QModelIndex()));
    REQUIRE(model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, model.indexOf(entry(u"p1"_s))));
    CHECK(outlined.manual().children(entry(u"p1"_s)) == QList{entry(u"b"_s), entry(u"a"_s)});
    REQUIRE(model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model.indexOf(entry(u"p2"_s))));
    CHECK(outlined.manual().children(entry(u"p2"_s)) == QList{entry(u"b"_s)});
}

TEST_CASE("Keys move an entry up, down, inwards and outwards, and say when there is no such place")
{
    Outlined outlined(support::ManualBuilder()
                          .part(u"p1"_s, u"Un"_s, u"Een"_s).module(u"a"_s, u"A"_s, u"A"_s).module(u"b"_s, u"B"_s, u"B"_s)
                          .part(u"p2"_s, u"Deux"_s, u"Twee"_s).incoming());
    const auto entry = [&outlined](const QString &code) { return EntryId(outlined.manual().find(code)->id); };
    const auto move = [&](const QString &code, Way way) {
        const auto edit = moveEdit(outlined.manual(), entry(code), way);
        return edit && outlined.workspace->perform(*edit);
    };
    REQUIRE(move(u"b"_s, Way::Up));
    CHECK(outlined.manual().children(entry(u"p1"_s)) == QList{entry(u"b"_s), entry(u"a"_s)});
    REQUIRE(move(u"a"_s, Way::In));
    CHECK(outlined.manual().children(entry(u"b"_s)) == QList{entry(u"a"_s)});
    REQUIRE(move(u"a"_s, Way::Out));
    REQUIRE(move(u"a"_s, Way::Down));
    CHECK(outlined.manual().children(entry(u"p2"_s)) == QList{entry(u"a"_s)});
    CHECK_FALSE(move(u"p1"_s, Way::Up));
    CHECK_FALSE(move(u"p2"_s, Way::In));
}

TEST_CASE("The filter finds titles without their accents and keeps what stands above them")
{
    Outlined outlined(support::ManualBuilder()
                          .part(u"p"_s, u"Première partie"_s, u"Eerste deel"_s).module(u"m"_s, u"Été à Liège"_s, {}).incoming());
    OutlineFilter filter;
    filter.setSourceModel(&outlined.model);
    filter.setWords(u"ete a"_s);
    const QModelIndex top = filter.index(0, 0);
    REQUIRE(filter.rowCount(top) == 1);
    CHECK(filter.rowCount(filter.index(0, 0, top)) == 1);
    filter.setWords(u"rien de tel"_s);
    CHECK(filter.rowCount() == 0);
}

TEST_CASE("What its author wrote in one language only counts as done in both")
{
    Outlined outlined(support::ManualBuilder().titled(u"M"_s, u"H"_s).module(u"m"_s, u"Un"_s, u"Een"_s).inStep()
                          .paragraph(u"Je me sens chez moi."_s, {}).called(u"own"_s).incoming());
    const EntryId entry = outlined.manual().readingOrder().first();
    const model::PassageId own(outlined.manual().find(u"own"_s)->id);
    REQUIRE(outlined.tally.total(entry).needingWork() == 1);
    edit::Edit meant;
    meant.run = [own](edit::Writer &writer) -> base::Outcome {
        model::PassageHeader header = writer.manual().passage(own)->header;
        header.languages = model::LanguageUse::AuthorsOwn;
        writer.put(model::ref(own), header);
        return {};
    };
    REQUIRE(outlined.workspace->perform(meant));
    outlined.tally.finish();
    const Counts counts = outlined.tally.total(entry);
    CHECK(counts.needingWork() == 0);
    CHECK(counts.percent(base::Language::Dutch) == 100);
    CHECK(counts.words[1] == 1); // no word is counted that is not there
}
