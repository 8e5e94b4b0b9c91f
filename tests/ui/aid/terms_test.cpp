// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openeditor.h"
#include "ui/aid/aidpane.h"
#include "ui/aid/termmarks.h"
#include "ui/aid/termssection.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

/// Row 1 misses "ervaringswerker" in Dutch, row 2 has both.
model::Incoming withGlossary()
{
    support::ManualBuilder builder;
    builder.term(u"g-1"_s, u"pair-aidant"_s, u"ervaringswerker"_s).term(u"g-2"_s, u"réseau"_s, u"netwerk"_s);
    builder.module(u"m"_s, u"Titre"_s, u"Titel"_s);
    builder.paragraph(u"Les **pairs**-aidants du réseau."_s, u"Iemand van het netwerk."_s);
    builder.paragraph(u"Un pair-aidant."_s, u"Een ervaringswerker."_s);
    return builder.incoming();
}

/// An editor with the pane of writing aid beside it.
struct Desk {
    Desk() : open(withGlossary()), marks(pane.glossary())
    {
        pane.setSource(&open.workspace());
        open.editor().addMarks(&marks);
        pane.resize(300, 600);
        pane.show();
        QObject::connect(&pane, &ui::aid::AidPane::insertAtCaretAsked, &open.editor(), &ui::editor::PassageEditor::insertAtCaret);
    }
    ~Desk() { pane.setSource(nullptr); }

    ui::aid::Here here(int row, base::Language language) { return {*open.sheet().textRef(row), language}; }
    QString marked(int row, base::Language language)
    {
        const QString shown = text::plain(open.text(row, language));
        QStringList words;
        for (const ui::shared::Mark &mark : open.editor().marksIn(row, language))
            words.append(shown.mid(mark.start, mark.length));
        return words.join(u'|');
    }
    ui::aid::TermsSection &section() { return *pane.findChild<ui::aid::TermsSection *>(u"termsSection"_s); }
    bool shows(const QString &part)
    {
        const QList<QLabel *> labels = section().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(part); });
    }
    QPushButton *button(const QString &part)
    {
        for (auto *button : section().findChildren<QPushButton *>())
            if (button->text().contains(part))
                return button;
        return nullptr;
    }

    OpenEditor open;
    ui::aid::AidPane pane;
    ui::aid::TermMarks marks;
};

bool waitFor(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 10'000);
}

} // namespace

TEST_CASE("Terms of the glossary are marked in both languages, with the other language's term for who points at them")
{
    Desk desk;
    CHECK(desk.marked(1, french) == u"pairs-aidants|réseau");
    CHECK(desk.marked(1, dutch) == u"netwerk");
    const model::TextRef text = *desk.open.sheet().textRef(1);
    CHECK(desk.marks.noteAt(text, french, 6).contains(u"ervaringswerker"));
    CHECK(desk.marks.noteAt(text, dutch, 20).contains(u"réseau"));
    CHECK(desk.marks.noteAt(text, french, 0).isEmpty());
}

TEST_CASE("A change of the glossary changes the marks")
{
    Desk desk;
    QSignalSpy changed(&desk.marks, &ui::aid::TermMarks::changed);
    auto taken = desk.open.workspace().takeIn(support::ManualBuilder().term(u"g-9"_s, u"titre"_s, u"titel"_s).incoming(), u"x"_s, {}, {});
    REQUIRE(waitFor([&] { return taken.isFinished(); }));
    QCoreApplication::processEvents();
    CHECK_FALSE(changed.isEmpty());
    CHECK(desk.marked(0, dutch) == u"Titel");
}

TEST_CASE("The terms of a passage are listed, with what the other language has")
{
    Desk desk;
    desk.pane.follow(desk.here(1, dutch));
    REQUIRE(waitFor([&] { return desk.section().isVisible(); }));
    CHECK(desk.shows(u"pair-aidant"_s));
    CHECK(desk.shows(u"does not stand here"_s));
    CHECK(desk.button(u"Insert “ervaringswerker”"_s));
    CHECK_FALSE(desk.button(u"netwerk"_s));
    // In French nothing is missing, so there is nothing to insert.
    desk.pane.follow(desk.here(1, french));
    CHECK(waitFor([&] { return !desk.button(u"Insert"_s); }));
    CHECK(desk.button(u"Leave as it is"_s));
}

TEST_CASE("A missing counterpart is inserted at the caret, as one step")
{
    Desk desk;
    desk.open.open(1, dutch, 6);
    desk.pane.follow(desk.here(1, dutch));
    REQUIRE(waitFor([&] { return desk.button(u"Insert"_s) != nullptr; }));
    CHECK(desk.pane.missingTerm(desk.here(1, dutch)) == u"ervaringswerker");
    desk.button(u"Insert"_s)->click();
    CHECK(desk.open.text(1, dutch) == u"Iemand ervaringswerker van het netwerk."_s);
    CHECK(desk.pane.missingTerm(desk.here(1, dutch)).isEmpty());
    CHECK(waitFor([&] { return !desk.button(u"Insert"_s); }));
    desk.open.undo();
    CHECK(desk.open.text(1, dutch) == u"Iemand van het netwerk."_s);
}

TEST_CASE("Somebody may leave a term without its counterpart, until the text changes")
{
    Desk desk;
    desk.pane.follow(desk.here(1, dutch));
    REQUIRE(waitFor([&] { return desk.button(u"Leave as it is"_s) != nullptr; }));
    desk.button(u"Leave as it is"_s)->click();
    CHECK(waitFor([&] { return desk.shows(u"until the text changes"_s); }));
    CHECK_FALSE(desk.button(u"Leave as it is"_s));
    desk.open.open(1, dutch, 0);
    desk.open.type(u"a"_s);
    CHECK(waitFor([&] { return desk.button(u"Leave as it is"_s) != nullptr; }));
}

TEST_CASE("A passage without terms shows no list of them")
{
    Desk desk;
    desk.pane.follow(desk.here(0, french));
    QTest::qWait(100);
    CHECK_FALSE(desk.section().isVisible());
    CHECK(desk.pane.missingTerm(desk.here(2, dutch)).isEmpty());
}
