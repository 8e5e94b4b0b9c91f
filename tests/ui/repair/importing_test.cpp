// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opendesk.h"

#include <QLineEdit>
#include <QPushButton>
#include <QDialogButtonBox>

using namespace Qt::StringLiterals;
using ui::repair::ImportDialog;

namespace {

const QByteArray page = "<h1>Accueil</h1><p>Une <b>phrase</b>.</p><table><tr><td>a<td>b<tr><td>c<td>d</table><p>Fin</p><img alt='Un point' "
                        "src='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='>"
                        "<p>Après</p>";

model::EntryId firstModule(const model::Manual &manual)
{
    for (const model::EntryId &id : manual.readingOrder())
        if (manual.entry(id)->header.kind == model::EntryKind::Module)
            return id;
    return {};
}

void accept(ImportDialog *dialog)
{
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTest::qWait(0);
}

} // namespace

TEST_CASE("A text file is shown, taken in as a new module with its picture, and one undo takes it back")
{
    OpenDesk open;
    const model::Manual before = open.manual();
    const model::EntryId module = firstModule(before);
    open.desk.importFile(open.write(u"texte.html"_s, page), module, base::Language::French);
    auto *dialog = open.waitForDialog<ImportDialog>();
    CHECK(dialog->findChild<QLineEdit *>(u"destination.title"_s)->text() == u"Accueil"_s);
    open.press(u"destination.newModule"_s);
    accept(dialog);
    const QList<model::EntryId> siblings = open.manual().children(before.entry(module)->header.parent);
    const model::Entry *taken = open.manual().entry(siblings[siblings.indexOf(module) + 1]);
    CHECK(taken->title.in(base::Language::French).text() == u"Accueil"_s);
    REQUIRE(taken->passages.size() == 9); // the heading is the title
    CHECK(taken->passages[0].text.in(base::Language::French).text() == u"Une **phrase**."_s);
    CHECK(taken->passages[1].header.kind == model::PassageKind::Table);
    CHECK(taken->passages[6].text.in(base::Language::French).text() == u"Fin"_s);
    REQUIRE(taken->passages[7].header.kind == model::PassageKind::Picture);
    CHECK(open.manual().picture(taken->passages[7].header.picture)->alt.in(base::Language::French).text() == u"Un point"_s);
    CHECK(open.said().contains(u"texte.html"_s));
    CHECK(open.workspace->undo());
    CHECK(open.said().isEmpty()); // it is not in any more
    CHECK(open.manual().readingOrder() == before.readingOrder());
    CHECK(open.manual().pictures().size() == before.pictures().size());
}

TEST_CASE("A text file goes to the end of the entry where the caret is, in the language that was chosen")
{
    OpenDesk open;
    const model::EntryId module = firstModule(open.manual());
    const qsizetype before = open.manual().entry(module)->passages.size();
    open.desk.importFile(open.write(u"tekst.md"_s, "Een alinea.\n\n- punt\n"), module, base::Language::Dutch);
    accept(open.waitForDialog<ImportDialog>());
    const QList<model::Passage> &passages = open.manual().entry(module)->passages;
    REQUIRE(passages.size() == before + 2);
    CHECK(passages.last().text.in(base::Language::Dutch).text() == u"punt"_s);
    CHECK(passages.last().text.in(base::Language::French).isMissing());
}

TEST_CASE("A plain text file out of a PDF shows its repairs before it is taken in")
{
    OpenDesk open;
    const model::EntryId module = firstModule(open.manual());
    open.desk.importFile(open.write(u"pages.txt"_s, "Une phrase qui est cou-\np\xC3\xA9" "e au bout de la ligne."), module, base::Language::French);
    auto *dialog = open.waitForDialog<ImportDialog>();
    REQUIRE(QTest::qWaitFor([&] { return dialog->view().model().rowCount() > 0 && !dialog->view().isBusy(); }, 20'000));
    accept(dialog);
    CHECK(open.manual().entry(module)->passages.last().text.in(base::Language::French).text() == u"Une phrase qui est coupée au bout de la ligne."_s);
}

TEST_CASE("Files that cannot be read say why, and change nothing")
{
    OpenDesk open;
    const auto refused = [&](const QString &name, const QByteArray &bytes) {
        open.messages.dismissAll();
        open.desk.importFile(open.write(name, bytes), {}, base::Language::French);
        REQUIRE(QTest::qWaitFor([&] { return !open.said().isEmpty(); }, 20'000));
        CHECK_FALSE(open.dialog<ImportDialog>());
        return open.said();
    };
    CHECK(refused(u"a.docx"_s, "no zip").contains(u"damaged"_s));
    CHECK(refused(u"a.exe"_s, "MZ").contains(u"a.exe"_s));
    CHECK(refused(u"leer.txt"_s, " \n").contains(u"no text"_s));
    CHECK_FALSE(open.workspace->canUndo());
}
