// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/reviewedits.h"
#include "openeditor.h"
#include "ui/aid/aidpane.h"
#include "ui/aid/commentmarks.h"
#include "ui/aid/commentssection.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr auto french = OpenEditor::french;

model::Incoming threePassages()
{
    support::ManualBuilder builder;
    builder.module(u"m"_s, u"Titre"_s, u"Titel"_s);
    builder.paragraph(u"Un."_s, u"Een."_s).paragraph(u"Deux."_s, u"Twee."_s);
    return builder.incoming();
}

bool waitFor(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 10'000);
}

struct Desk {
    Desk() : open(threePassages())
    {
        pane.setSource(&open.workspace());
        pane.resize(300, 600);
        pane.show();
    }
    ~Desk()
    {
        pane.setSource(nullptr);
        QSettings().remove(u"comments"_s); // what was begun and is of no use to anybody
    }

    void goTo(int row)
    {
        pane.follow(ui::aid::Here{*open.sheet().textRef(row), french});
        QTest::qWait(100);
    }
    model::TextRef text(int row) { return *open.sheet().textRef(row); }
    ui::aid::CommentsSection &section() { return *pane.findChild<ui::aid::CommentsSection *>(u"commentsSection"_s); }
    QPlainTextEdit &field() { return *pane.findChild<QPlainTextEdit *>(u"comments.text"_s); }
    QPushButton *button(const QString &name) { return section().findChild<QPushButton *>(name); }
    bool shows(const QString &part)
    {
        const QList<QLabel *> labels = section().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    bool isSaidToBeEmpty()
    {
        const QList<QLabel *> labels = pane.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == ui::aid::AidPane::tr("Nothing to note about this passage.");
        });
    }
    void say(const QString &what)
    {
        field().setPlainText(what);
        QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier);
    }
    const QHash<model::CommentId, model::CommentHeader> &comments() { return open.workspace().manual().comments(); }

    OpenEditor open;
    ui::aid::AidPane pane;
};

} // namespace

TEST_CASE("A passage is commented on, answered, closed and opened again, and each is a step that undo takes back")
{
    Desk desk;
    desk.goTo(1);
    CHECK_FALSE(desk.section().isVisible());
    CHECK(desk.isSaidToBeEmpty());
    desk.pane.writeComment();
    REQUIRE(desk.field().isVisible());
    CHECK_FALSE(desk.isSaidToBeEmpty());
    desk.say(u"Vraiment ?"_s);
    REQUIRE(desk.comments().size() == 1);
    CHECK(desk.comments().begin()->object == desk.text(1).object);
    CHECK(desk.shows(u"Vraiment ?"_s));
    desk.button(u"comments.answer"_s)->click();
    desk.say(u"Oui."_s);
    CHECK(desk.comments().size() == 2);
    CHECK(desk.shows(u"Oui."_s));
    desk.button(u"comments.close"_s)->click();
    REQUIRE(waitFor([&] { return desk.button(u"comments.reopen"_s) != nullptr; }));
    CHECK(desk.button(u"comments.answer"_s) == nullptr);
    desk.button(u"comments.reopen"_s)->click();
    REQUIRE(waitFor([&] { return desk.button(u"comments.close"_s) != nullptr; }));
    REQUIRE(desk.open.workspace().undo());
    CHECK(desk.button(u"comments.reopen"_s) != nullptr);
}

TEST_CASE("Who closes comments by keys goes on from the next button, and from the last one back to the text")
{
    Desk desk;
    desk.goTo(1);
    desk.pane.writeComment();
    desk.say(u"Vraiment ?"_s);
    desk.button(u"comments.close"_s)->setFocus();
    desk.button(u"comments.close"_s)->click();
    REQUIRE(waitFor([&] { return desk.button(u"comments.reopen"_s) != nullptr; }));
    CHECK(desk.pane.window()->focusWidget() == desk.button(u"comments.reopen"_s));
    QSignalSpy asked(&desk.pane, &ui::aid::AidPane::placeAsked);
    REQUIRE(desk.open.workspace().undo()); // closed no more
    REQUIRE(desk.open.workspace().undo()); // never said
    CHECK(asked.size() == 1);
}

TEST_CASE("A comment that is open is marked beside its passage, says who said what, and can be closed there")
{
    Desk desk;
    ui::aid::CommentMarks &marks = desk.pane.comments();
    QSignalSpy changed(&marks, &ui::aid::CommentMarks::changed);
    CHECK_FALSE(marks.hasRemarks(desk.text(1)));
    model::CommentHeader comment;
    comment.object = desk.text(1).object;
    comment.text = u"À revoir"_s;
    comment.by = u"Réseau"_s;
    REQUIRE(desk.open.workspace().perform(edit::addComment(model::CommentId::create(), comment)));
    CHECK_FALSE(changed.isEmpty());
    CHECK(marks.hasRemarks(desk.text(1)));
    CHECK_FALSE(marks.hasRemarks(desk.text(2)));
    CHECK(marks.remarksOn(desk.text(1)) == QStringList{u"Comment by Réseau: À revoir"_s});
    QObject parent;
    const QList<QAction *> actions = marks.remarkActions(desk.text(1), &parent);
    REQUIRE(actions.size() == 1);
    actions.first()->trigger();
    CHECK_FALSE(marks.hasRemarks(desk.text(1)));
}

TEST_CASE("What is typed about one passage waits there while another is looked at, where what else is open is listed")
{
    Desk desk;
    desk.goTo(1);
    desk.pane.writeComment();
    desk.say(u"Premier"_s);
    desk.pane.writeComment();
    desk.field().setPlainText(u"À moitié"_s);
    desk.goTo(2);
    CHECK_FALSE(desk.field().isVisible());
    auto *elsewhere = desk.button(u"comments.elsewhere"_s);
    REQUIRE(elsewhere);
    QSignalSpy asked(&desk.pane, &ui::aid::AidPane::placeAsked);
    elsewhere->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<model::TextRef>() == desk.text(1));
    desk.goTo(1);
    CHECK(desk.field().isVisible());
    CHECK(desk.field().toPlainText() == u"À moitié");
}

TEST_CASE("A comment that was begun is there again when the manual is opened again, until it is kept or given up")
{
    Desk desk;
    desk.goTo(1);
    desk.pane.writeComment();
    desk.say(u"Premier"_s);
    desk.button(u"comments.answer"_s)->click();
    desk.field().setPlainText(u"Réponse à moitié"_s);
    const auto closeAndOpen = [&] {
        desk.pane.setSource(nullptr);
        CHECK(desk.field().toPlainText().isEmpty());
        desk.pane.setSource(&desk.open.workspace());
    };
    closeAndOpen();
    desk.goTo(2);
    CHECK_FALSE(desk.field().isVisible());
    auto *begun = desk.button(u"comments.begun"_s);
    REQUIRE(begun);
    QSignalSpy asked(&desk.pane, &ui::aid::AidPane::placeAsked);
    begun->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<model::TextRef>() == desk.text(1));
    desk.goTo(1);
    CHECK(desk.field().isVisible());
    CHECK(desk.field().toPlainText() == u"Réponse à moitié");
    {
        ui::aid::AidPane another; // as after a restart
        another.show();
        another.setSource(&desk.open.workspace());
        another.follow(ui::aid::Here{desk.text(1), french});
        REQUIRE(waitFor([&] { return another.findChild<QPlainTextEdit *>(u"comments.text"_s)->toPlainText() == u"Réponse à moitié"; }));
        another.setSource(nullptr);
    }
    QTest::keyClick(&desk.field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.comments().size() == 2);
    for (const model::CommentHeader &comment : desk.comments())
        CHECK(comment.answers.isNull() == (comment.text == u"Premier")); // still an answer
    closeAndOpen();
    desk.goTo(1);
    CHECK_FALSE(desk.field().isVisible());
    desk.pane.writeComment();
    desk.field().setPlainText(u"Non, rien"_s);
    desk.button(u"comments.leave"_s)->click();
    closeAndOpen();
    desk.goTo(1);
    CHECK_FALSE(desk.field().isVisible());
}
