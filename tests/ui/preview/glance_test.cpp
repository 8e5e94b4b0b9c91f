// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen of a manual before its pages are laid out.
#include "openpreview.h"

#include <QApplication>
#include <QSettings>
#include <QtTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using ui::preview::PreviewPane;

namespace {

/// A manual whose second module is open, with the caret in one of its paragraphs.
class Opened final
{
public:
    explicit Opened(const QString &caret)
    {
        support::ManualBuilder builder;
        builder.titled(u"Manuel"_s, u"Handboek"_s).part(u"part"_s, u"Partie"_s, u"Deel"_s);
        for (const QString &module : {u"a"_s, u"b"_s}) {
            builder.module(module, u"Le module "_s + module, u"De module "_s + module);
            for (int number = 1; number <= 40; ++number) {
                builder.paragraph(u"Le paragraphe %1 du module %2 parle de participation, voir [là](#a-1)."_s.arg(number).arg(module),
                                  u"Alinea %1 van module %2 gaat over participatie, zie [daar](#a-1)."_s.arg(number).arg(module));
                builder.called(u"%1-%2"_s.arg(module).arg(number));
            }
        }
        auto created = edit::Workspace::create(m_folder.filePath(u"handbook.vademecum"_s), builder.incoming(), {});
        REQUIRE(created);
        m_workspace = std::move(*created);
        pane.resize(700, 800);
        pane.setSource(m_workspace.get());
        if (!caret.isEmpty())
            pane.showPassage(passage(caret), french, 3);
        pane.show();
        // One round of events at a time: between what is seen first and the book there are several.
        while (!pane.view()->composition())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    ~Opened() { pane.setSource(nullptr); }

    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !pane.isBusy(); }, 30000));
    }
    model::PassageId passage(const QString &code) const
    {
        return model::PassageId(m_workspace->manual().find(code)->id);
    }
    QRect placeOf(const QString &code)
    {
        for (const compose::Area &area : pane.view()->composition()->areas) {
            if (area.object == model::ref(passage(code)))
                return pane.view()->placeOf(area.page, area.rectangle);
        }
        return {};
    }

private:
    /// What was chosen before; the pane asks for it when it is made.
    struct Forgotten {
        Forgotten() { QSettings().remove(u"preview"_s); }
    } m_settings;

public:
    PreviewPane pane;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<edit::Workspace> m_workspace;
};

} // namespace

TEST_CASE("The module that is open is seen before the book, and its text stays where it is when the other pages come")
{
    for (const QString &caret : {u"b-2"_s, u"b-35"_s}) {
        INFO(caret.toStdString());
        Opened open(caret);
        REQUIRE(open.pane.isGlance());
        CHECK(open.placeOf(u"a-1"_s).isNull());
        const QRect before = open.placeOf(caret);
        const QRect line = open.pane.view()->markedLine();
        REQUIRE(open.pane.view()->viewport()->rect().intersects(line));
        open.settle();
        CHECK_FALSE(open.pane.isGlance());
        CHECK_FALSE(open.placeOf(u"a-1"_s).isNull());
        CHECK(std::abs(open.placeOf(caret).top() - before.top()) <= 1);
        CHECK(std::abs(open.pane.view()->markedLine().top() - line.top()) <= 1);
    }
}

TEST_CASE("Pages seen before the book have no numbers and cannot be printed")
{
    Opened open(u"b-2"_s);
    REQUIRE(open.pane.isGlance());
    CHECK_FALSE(open.pane.canPrint());
    CHECK(open.pane.view()->accessibleDescription().isEmpty());
    CHECK(open.pane.view()->composition()->document.pages.sheet(0).label.isEmpty());
    open.settle();
    CHECK(open.pane.canPrint());
    CHECK(open.pane.view()->accessibleDescription().contains(u'('));
}

TEST_CASE("Another module that is opened meanwhile is seen at once, too")
{
    Opened open(u"b-2"_s);
    REQUIRE(open.pane.isGlance());
    open.pane.showPassage(open.passage(u"a-1"_s), french, 3);
    open.settle();
    CHECK(open.pane.view()->viewport()->rect().intersects(open.placeOf(u"a-1"_s)));
}

TEST_CASE("Where nothing is open the book begins with its cover")
{
    Opened open({});
    CHECK_FALSE(open.pane.isGlance());
    CHECK(open.pane.view()->currentPage() == 0);
}
