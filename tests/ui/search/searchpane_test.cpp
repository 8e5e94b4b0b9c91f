// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/passageedits.h"
#include "edit/textedits.h"
#include "support/manualbuilder.h"
#include "ui/search/searchpane.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Language;

namespace {

const QString bothPhrases = u"Constats (2): Une phrase en français.; Une deuxième phrase."_s;

/// A pane beside a small handbook in a real file.
class OpenPane final
{
public:
    explicit OpenPane(edit::Access access = edit::Access::ReadWrite)
    {
        const QString path = m_folder.filePath(u"manual.vademecum"_s);
        edit::Session session{u"Anna"_s, base::systemClock(), edit::Access::ReadWrite};
        workspace = std::move(edit::Workspace::create(path, support::smallHandbook(), session)).value();
        if (access == edit::Access::ReadOnly) {
            workspace.reset();
            session.access = access;
            workspace = std::move(edit::Workspace::open(path, session)).value();
        }
        pane.setSource(workspace.get());
        pane.resize(360, 600);
        pane.show();
    }
    ~OpenPane() { pane.setSource(nullptr); }

    template<typename Widget>
    Widget &child(const QString &name)
    {
        auto *widget = pane.findChild<Widget *>(name);
        REQUIRE(widget);
        return *widget;
    }
    void look(const QString &words) { child<QLineEdit>(u"search.words"_s).setText(words); }
    QAbstractItemModel &model() { return *child<QTreeView>(u"search.hits"_s).model(); }
    /// "Constats (2): Une phrase…; Une deuxième…" for each group.
    QStringList groups()
    {
        QStringList list;
        for (int group = 0; group < model().rowCount(); ++group) {
            const QModelIndex top = model().index(group, 0);
            QStringList finds;
            for (int row = 0; row < model().rowCount(top); ++row)
                finds.append(model().index(row, 0, top).data().toString());
            list.append(top.data().toString() + u": "_s + finds.join(u"; "_s));
        }
        return list;
    }
    bool shows(const QStringList &expected)
    {
        return QTest::qWaitFor([&] { return groups() == expected; }, 5000);
    }
    void replaceBy(const QString &with)
    {
        child<QToolButton>(u"search.replacing"_s).setChecked(true);
        child<QLineEdit>(u"search.with"_s).setText(with);
    }
    void offerIdeaForPhrase()
    {
        replaceBy(u"idée"_s);
        look(u"phrase"_s);
        REQUIRE(shows({bothPhrases}));
    }
    void replaceTicked() { QTest::mouseClick(&child<QPushButton>(u"search.replaceTicked"_s), Qt::LeftButton); }
    model::TextRef place(const QString &code) { return {*workspace->manual().find(code), model::Field::Body}; }
    QString words(const QString &code, Language language) { return workspace->manual().text(place(code))->in(language).text(); }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<edit::Workspace> workspace;
    ui::search::SearchPane pane;
};

} // namespace

TEST_CASE("What is found is grouped by entry, by inflected words too, and read exactly when it is asked for")
{
    OpenPane open;
    open.look(u"phrases"_s); // the shorter text is the better find
    CHECK(open.shows({u"Constats (2): Une deuxième phrase.; Une phrase en français."_s}));
    open.child<QComboBox>(u"search.languages"_s).setCurrentIndex(1);
    CHECK(open.shows({}));
    open.look(u"phrase"_s);
    CHECK(open.shows({bothPhrases}));
    open.child<QComboBox>(u"search.languages"_s).setCurrentIndex(2);
    CHECK(open.shows({}));
}

TEST_CASE("A counterpart out of the glossary is found, and it is said so")
{
    OpenPane open;
    open.look(u"usagers"_s);
    REQUIRE(QTest::qWaitFor([&] { return open.model().rowCount() == 1; }, 5000));
    const QModelIndex top = open.model().index(0, 0);
    REQUIRE(open.model().rowCount(top) == 2);
    QStringList spoken;
    for (int row = 0; row < 2; ++row)
        spoken.append(open.model().index(row, 0, top).data(Qt::AccessibleTextRole).toString());
    spoken.sort();
    CHECK(spoken == QStringList{u"Dutch: gebruiker (by the glossary)"_s, u"French: usager"_s});
}

TEST_CASE("What stands in a register is a group of its own")
{
    OpenPane open;
    open.child<QComboBox>(u"search.among"_s).setCurrentIndex(int(edit::Among::Registers));
    open.look(u"r"_s);
    REQUIRE(QTest::qWaitFor([&] { return open.model().rowCount() > 0; }, 5000));
    QStringList names;
    for (const QString &group : open.groups())
        names.append(group.section(u" ("_s, 0, 0));
    CHECK(names == QStringList{u"Network “Rive”"_s, u"Principle “Écouter”"_s, u"Term “usager”"_s});
}

TEST_CASE("Choosing a line asks for the place, at the character")
{
    OpenPane open;
    QSignalSpy asked(&open.pane, &ui::search::SearchPane::placeAsked);
    open.child<QToolButton>(u"search.replacing"_s).setChecked(true);
    open.look(u"deuxième phrase"_s);
    REQUIRE(open.shows({u"Constats (1): Une deuxième phrase."_s}));
    auto &list = open.child<QTreeView>(u"search.hits"_s);
    Q_EMIT list.activated(open.model().index(0, 0, open.model().index(0, 0)));
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][2].toInt() == 4);
}

TEST_CASE("Only what has a tick is replaced, in one step")
{
    OpenPane open;
    open.offerIdeaForPhrase();
    const QModelIndex first = open.model().index(0, 0, open.model().index(0, 0));
    CHECK(open.model().setData(first, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(first.parent().data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked);
    auto &button = open.child<QPushButton>(u"search.replaceTicked"_s);
    CHECK(button.text() == u"Replace the chosen ones"_s);
    QTest::mouseClick(&button, Qt::LeftButton);
    REQUIRE(open.shows({u"Constats (1): Une phrase en français."_s}));
    CHECK(open.words(u"m-1-b"_s, Language::French) == u"Une deuxième idée."_s);
    REQUIRE(open.workspace->undo());
    CHECK(open.words(u"m-1-b"_s, Language::French) == u"Une deuxième phrase."_s);
    CHECK(!open.workspace->canUndo());
}

TEST_CASE("What lost its tick keeps none while the manual moves on, until something else is looked for")
{
    OpenPane open;
    open.offerIdeaForPhrase();
    const auto tick = [&] { return open.model().index(0, 0, open.model().index(0, 0)).data(Qt::CheckStateRole).toInt(); };
    const auto letStand = [&] { return open.model().setData(open.model().index(0, 0, open.model().index(0, 0)), Qt::Unchecked, Qt::CheckStateRole); };
    CHECK(letStand());
    open.replaceTicked();
    REQUIRE(open.shows({u"Constats (1): Une phrase en français."_s}));
    CHECK(tick() == Qt::Unchecked); // pressing once more leaves it alone
    CHECK_FALSE(open.child<QPushButton>(u"search.replaceTicked"_s).isEnabled());
    REQUIRE(open.workspace->perform(edit::setText(open.place(u"m-1-a"_s), Language::French, u"Encore une phrase en français."_s, history::Reason::Typed)));
    REQUIRE(open.shows({u"Constats (1): Encore une phrase en français."_s}));
    CHECK(tick() == Qt::Unchecked); // it stands elsewhere in its text by now
    open.look(u"phras"_s);
    REQUIRE(QTest::qWaitFor([&] { return tick() == Qt::Checked; }, 5000));
}

TEST_CASE("What undo brings back is listed again, and no longer said to be replaced")
{
    OpenPane open;
    open.offerIdeaForPhrase();
    open.replaceTicked();
    REQUIRE(open.shows({}));
    auto &count = open.child<QLabel>(u"search.count"_s);
    REQUIRE(QTest::qWaitFor([&] { return count.text().contains(u"replaced"_s); }, 5000));
    REQUIRE(open.workspace->undo());
    CHECK(open.shows({bothPhrases}));
    CHECK_FALSE(count.text().contains(u"replaced"_s));
}

TEST_CASE("The ground of a chosen line is quiet beside the line too")
{
    OpenPane open;
    open.look(u"phrases"_s);
    auto &list = open.child<QTreeView>(u"search.hits"_s);
    REQUIRE(open.shows({u"Constats (2): Une deuxième phrase.; Une phrase en français."_s}));
    list.setCurrentIndex(open.model().index(0, 0, open.model().index(0, 0)));
    const QRect line = list.visualRect(list.currentIndex());
    const QColor beside = list.viewport()->grab().toImage().pixelColor(line.left() - 4, line.center().y());
    CHECK(beside.name() == list.palette().color(QPalette::Base).name());
}

TEST_CASE("One find after the other can be replaced")
{
    OpenPane open;
    open.offerIdeaForPhrase();
    QTest::mouseClick(&open.child<QPushButton>(u"search.replaceOne"_s), Qt::LeftButton);
    CHECK(open.shows({u"Constats (1): Une deuxième phrase."_s}));
    CHECK(open.words(u"m-1-a"_s, Language::French) == u"Une idée en français."_s);
}

TEST_CASE("Nothing can be replaced in a manual that is open for reading")
{
    OpenPane open(edit::Access::ReadOnly);
    open.replaceBy(u"idée"_s);
    open.look(u"phrase"_s);
    REQUIRE(open.shows({bothPhrases}));
    CHECK(!open.child<QPushButton>(u"search.replaceTicked"_s).isEnabled());
    CHECK(!open.child<QPushButton>(u"search.replaceOne"_s).isEnabled());
}

TEST_CASE("An expression that cannot be read is told, and finds nothing")
{
    OpenPane open;
    open.look(u"phrase"_s);
    REQUIRE(open.shows({u"Constats (2): Une deuxième phrase.; Une phrase en français."_s}));
    open.pane.findChild<QAction *>(u"search.options.expression"_s)->setChecked(true);
    open.look(u"phr(ase"_s);
    CHECK(open.shows({}));
    bool isTold = false;
    for (const QLabel *label : open.pane.findChildren<QLabel *>())
        isTold |= label->isVisible() && label->text().contains(u"cannot be read"_s);
    CHECK(isTold);
    open.look(u"phr(ase)"_s);
    CHECK(open.shows({bothPhrases}));
}

TEST_CASE("Of a common word the best places are shown at once, and the others when nothing more is typed")
{
    OpenPane open;
    const model::EntryId entry = open.workspace->manual().readingOrder().first();
    QList<edit::NewPassage> passages;
    for (int i = 0; i < 120; ++i)
        passages.append({model::PassageId::create(), {}, {u"Abricot."_s, {}}, {}});
    REQUIRE(open.workspace->perform(edit::insertPassages(entry, {}, {}, passages)));
    open.look(u"abricot"_s);
    const auto listed = [&] { return open.model().rowCount(open.model().index(0, 0)); };
    REQUIRE(QTest::qWaitFor([&] { return listed() > 0; }, 5000));
    CHECK(listed() == ui::search::SearchPane::firstHits);
    REQUIRE(QTest::qWaitFor([&] { return listed() == 120; }, 5000));
    CHECK(open.child<QLabel>(u"search.count"_s).text().contains(u"120"_s));
}

TEST_CASE("When more is found than is listed, it is said that only the first are, and only they would be replaced")
{
    OpenPane open;
    const model::EntryId entry = open.workspace->manual().readingOrder().first();
    QList<edit::NewPassage> passages;
    for (int i = 0; i < 60; ++i)
        passages.append({model::PassageId::create(), {}, {u"mot "_s.repeated(350), {}}, {}});
    REQUIRE(open.workspace->perform(edit::insertPassages(entry, {}, {}, passages)));
    open.replaceBy(u"terme"_s);
    open.look(u"mot"_s);
    const auto &count = open.child<QLabel>(u"search.count"_s);
    REQUIRE(QTest::qWaitFor([&] { return count.text().contains(u"20000"_s); }, 20'000));
    CHECK(count.text().contains(u"Only the first"_s));
    CHECK(open.model().rowCount(open.model().index(0, 0)) == 20'000);
}

TEST_CASE("Thousands of finds are listed without all of them standing open, and each entry opens when it is asked")
{
    support::ManualBuilder builder;
    for (int module = 0; module < 3; ++module) {
        builder.module(u"m%1"_s.arg(module), u"Un"_s, u"Een"_s);
        for (int number = 0; number < 800; ++number)
            builder.paragraph(u"Une phrase cherchée, %1."_s.arg(number), {});
    }
    QTemporaryDir folder;
    const auto workspace = std::move(edit::Workspace::create(folder.filePath(u"m.vademecum"_s), builder.incoming(), {})).value();
    ui::search::SearchPane pane;
    pane.setSource(workspace.get());
    pane.show();
    auto &list = *pane.findChild<QTreeView *>(u"search.hits"_s);
    pane.findChild<QToolButton *>(u"search.replacing"_s)->setChecked(true);
    pane.findChild<QLineEdit *>(u"search.words"_s)->setText(u"cherchée"_s);
    REQUIRE(QTest::qWaitFor([&] { return list.model()->rowCount() == 3; }, 10'000));
    CHECK(list.isExpanded(list.model()->index(0, 0)));
    CHECK_FALSE(list.isExpanded(list.model()->index(1, 0)));
    CHECK(list.model()->index(1, 0).data().toString().contains(u"800"_s));
    list.setFocus();
    list.setCurrentIndex(list.model()->index(1, 0));
    QTest::keyClick(&list, Qt::Key_Right);
    CHECK(list.isExpanded(list.model()->index(1, 0)));
    pane.setSource(nullptr);
}

TEST_CASE("A search is kept to some entries, and without words it lists them; closing the choices leaves nothing out")
{
    OpenPane open;
    auto &opens = open.child<QToolButton>(u"search.sift"_s);
    opens.setChecked(true);
    auto &kind = open.child<QComboBox>(u"search.kind"_s);
    kind.setCurrentIndex(3); // practices
    REQUIRE(QTest::qWaitFor([&] { return open.model().rowCount() > 0; }, 5000));
    const model::Manual &manual = open.workspace->manual();
    const auto practices = [&] {
        int count = 0;
        for (const model::EntryId &id : manual.readingOrder())
            count += manual.entry(id)->header.kind == model::EntryKind::Practice;
        return count;
    }();
    CHECK(open.model().rowCount() == practices);
    opens.setChecked(false);
    CHECK(kind.currentIndex() == 0);
    CHECK(QTest::qWaitFor([&] { return open.model().rowCount() == 0; }, 5000));
}
