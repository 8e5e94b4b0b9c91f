// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manualbuilder.h"
#include "ui/exchange/aheadpage.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/findinglist.h"
#include "ui/exchange/findingsdialog.h"
#include "ui/exchange/layoutdialog.h"
#include "ui/exchange/memoriesdialog.h"
#include "ui/exchange/pdfjob.h"
#include "ui/exchange/publishdialog.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace ui::exchange;

namespace {

QList<history::EditionLine> editions(const QStringList &newestFirst)
{
    QList<history::EditionLine> lines;
    for (const QString &number : newestFirst) {
        lines.append(history::EditionLine());
        lines.last().number = number;
    }
    return lines;
}

bool mayPublish(const PublishDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled();
}

model::Finding finding(model::FindingKind kind)
{
    return {kind, {}, {u"x"_s}};
}

} // namespace

TEST_CASE("A stopper forbids publishing, and every other group of findings must be decided upon")
{
    const model::Manual manual = support::smallHandbook().manual;
    const auto begin = [&](PublishDialog &dialog, const QList<model::Finding> &findings) {
        dialog.setExamined({findings, {}, {}}, manual);
    };
    PublishDialog stopped(u"1"_s, {}, manual);
    begin(stopped, {finding(model::FindingKind::OpenConflict), finding(model::FindingKind::BrokenLink)});
    stopped.findChild<QCheckBox *>(u"publish.accept"_s)->setChecked(true);
    CHECK_FALSE(mayPublish(stopped));
    PublishDialog faulty(u"1"_s, {}, manual);
    begin(faulty, {finding(model::FindingKind::BrokenLink), finding(model::FindingKind::ReviewDue), finding(model::FindingKind::ReviewDue)});
    CHECK_FALSE(mayPublish(faulty));
    auto *groups = faulty.findChild<QTreeWidget *>(u"publish.groups"_s);
    REQUIRE(groups);
    CHECK(groups->topLevelItem(0)->text(1) == u"2"_s); // reviews come before links
    groups->topLevelItem(0)->setCheckState(0, Qt::Checked);
    CHECK_FALSE(mayPublish(faulty));
    groups->topLevelItem(1)->setCheckState(0, Qt::Checked);
    CHECK(mayPublish(faulty));
    CHECK(faulty.findChild<QCheckBox *>(u"publish.accept"_s)->isChecked());
    CHECK(faulty.wish().accepted == QList{finding(model::FindingKind::BrokenLink)});
    CHECK(faulty.wish().passedOver == QList{history::PassedOver{u"reviews"_s, 2}});
    faulty.setStale();
    CHECK_FALSE(mayPublish(faulty));
    begin(faulty, {finding(model::FindingKind::ReviewDue)});
    CHECK(mayPublish(faulty)); // there are fewer: what was said of them still holds
    begin(faulty, {finding(model::FindingKind::ReviewDue), finding(model::FindingKind::ReviewDue), finding(model::FindingKind::ReviewDue)});
    CHECK_FALSE(mayPublish(faulty));
    PublishDialog clean(u"1"_s, {}, manual);
    begin(clean, {});
    CHECK(mayPublish(clean));
}

TEST_CASE("A number that is taken, or none, cannot be published")
{
    PublishDialog dialog(u"2026.2"_s, {u"2026.1"_s}, model::Manual());
    auto *number = dialog.findChild<QLineEdit *>(u"publish.number"_s);
    CHECK(mayPublish(dialog));
    number->setText(u" 2026.1 "_s);
    CHECK_FALSE(mayPublish(dialog));
    number->clear();
    CHECK_FALSE(mayPublish(dialog));
    const auto *summary = dialog.findChild<QLabel *>(u"publish.summary"_s);
    number->setText(u"2026.2Un mot pour tous les réseaux."_s);
    CHECK_FALSE(mayPublish(dialog));
    CHECK(summary->text().contains(u"at most 24 letters"_s));
    number->setText(u" 2026.2 "_s); // what stands around it is not meant
    CHECK(mayPublish(dialog));
    CHECK(dialog.wish().number == u"2026.2");
}

TEST_CASE("A note in one language stands for both")
{
    PublishDialog dialog(u"1"_s, {}, model::Manual());
    dialog.findChild<QPlainTextEdit *>(u"publish.note.nl"_s)->setPlainText(u"Eerste editie"_s);
    CHECK(dialog.wish().notes == std::array{u"Eerste editie"_s, u"Eerste editie"_s});
}

TEST_CASE("Of each text that is not in step the wording to be frozen is chosen, one by one or all at once")
{
    const model::Manual manual = support::smallHandbook().manual;
    const model::TextRef title = model::titleOf(manual.readingOrder().first());
    const model::TextRef other = model::titleOf(manual.readingOrder().last());
    PublishDialog dialog(u"1"_s, {}, manual);
    const Examined examined{{}, {{title, model::Step::FrenchAhead, {u"Neuf"_s, u"Oud"_s}, {u"Vieux"_s, u"Oud"_s}},
                                 {other, model::Step::DutchAhead, {u"Vieux"_s, u"Nieuw"_s}, {u"Vieux"_s, u"Oud"_s}}}, {}};
    dialog.setExamined(examined, manual);
    CHECK(dialog.wish().inStep.isEmpty());
    int told = 0;
    QObject::connect(&dialog, &PublishDialog::inStepChanged, [&] { ++told; });
    auto *list = dialog.findChild<QTreeWidget *>(u"publish.ahead.list"_s);
    REQUIRE(list);
    list->topLevelItem(1)->setCheckState(0, Qt::Checked);
    CHECK(dialog.wish().inStep == QList{other});
    dialog.findChild<QPushButton *>(u"publish.ahead.inStep"_s)->click();
    CHECK(dialog.wish().inStep == QList{title, other});
    dialog.setExamined(examined, manual);
    CHECK(dialog.wish().inStep.size() == 2); // what was chosen stays
    dialog.findChild<QPushButton *>(u"publish.ahead.now"_s)->click();
    CHECK(dialog.wish().inStep.isEmpty());
    CHECK(told == 3);
}

TEST_CASE("Where something was found is read whole where there is room, whatever was listed before")
{
    const model::Manual manual = support::ManualBuilder().module(u"m"_s, u"Un titre assez long pour la colonne, sans être trop long"_s, {}).build();
    FindingList list;
    list.resize(900, 300);
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
    model::Finding missing = finding(model::FindingKind::MissingTitle);
    missing.place.object = model::ref(manual.readingOrder().first());
    list.setFindings({missing}, manual);
    const int room = list.viewport()->width() - list.header()->sectionSize(0);
    const int wide = list.header()->sectionSize(1);
    CHECK(wide >= QFontMetrics(list.font()).horizontalAdvance(list.topLevelItem(0)->text(1)));
    CHECK(wide <= room * 3 / 5);
    CHECK(wide > room / 3);
    list.resize(500, 300);
    CHECK(list.header()->sectionSize(1) < wide); // what was found keeps its share
}

TEST_CASE("Of thousands of texts that are not in step some are listed at once, more when the reader comes to the end, and all are chosen")
{
    support::ManualBuilder builder;
    builder.module(u"m"_s, u"Titre"_s, u"Titel"_s);
    for (int i = 0; i < 1000; ++i)
        builder.paragraph(u"Neuf"_s, u"Oud"_s);
    const model::Manual manual = builder.build();
    Examined examined;
    for (const model::Passage &passage : manual.entry(manual.readingOrder().first())->passages)
        examined.ahead.append({model::bodyOf(passage.id), model::Step::FrenchAhead, {u"Neuf"_s, u"Oud"_s}, {u"Vieux"_s, u"Oud"_s}});
    AheadPage page;
    page.resize(600, 400);
    page.setTexts(examined.ahead, manual);
    page.show();
    auto *list = page.findChild<QTreeWidget *>(u"publish.ahead.list"_s);
    REQUIRE(list);
    const int listed = list->topLevelItemCount();
    CHECK(listed > 0);
    CHECK(listed < 1000);
    page.findChild<QPushButton *>(u"publish.ahead.inStep"_s)->click();
    CHECK(page.inStep().size() == 1000);
    CHECK(list->topLevelItem(0)->checkState(0) == Qt::Checked);
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
    REQUIRE(list->topLevelItemCount() > listed);
    CHECK(list->topLevelItem(listed)->checkState(0) == Qt::Checked);
    list->topLevelItem(listed)->setCheckState(0, Qt::Unchecked);
    CHECK(page.inStep().size() == 999);
    list->setCurrentItem(list->topLevelItem(listed + 5));
    page.setTexts(examined.ahead, manual); // examined again: the reader stays where she was
    CHECK(list->indexOfTopLevelItem(list->currentItem()) == listed + 5);
}

TEST_CASE("A line of what changed can be left out or said more of, and stays so when it is computed anew")
{
    PublishDialog dialog(u"2"_s, {u"1"_s}, model::Manual());
    const history::Changelog computed{u"1"_s, {{u"a"_s, {u"Un"_s, u"Een"_s}, {u"new"_s}, {}}, {u"b"_s, {u"Deux"_s, u"Twee"_s}, {u"updated"_s}, {}}}};
    dialog.setChangelog(computed);
    CHECK(dialog.wish().changes == computed);
    auto *list = dialog.findChild<QTreeWidget *>(u"publish.changes.list"_s);
    REQUIRE(list);
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    list->setCurrentItem(list->topLevelItem(1));
    auto *remark = dialog.findChild<QLineEdit *>(u"publish.remark.nl"_s);
    REQUIRE(remark);
    remark->setText(u"Duidelijker"_s);
    Q_EMIT remark->textEdited(remark->text());
    const history::Changelog wanted{u"1"_s, {{u"b"_s, {u"Deux"_s, u"Twee"_s}, {u"updated"_s}, {QString(), u"Duidelijker"_s}}}};
    CHECK(dialog.wish().changes == wanted);
    dialog.setChangelog(computed);
    CHECK(dialog.wish().changes == wanted);
}

TEST_CASE("A layout for two languages is asked only when both are printed")
{
    ExportDialog dialog(editions({u"2026.1"_s}), u"2026.1"_s, model::Manual(), {});
    CHECK(dialog.wish().edition == u"2026.1"_s);
    CHECK(dialog.wish().languages == QList{base::Language::French});
    auto *layout = dialog.findChild<QComboBox *>(u"export.layout"_s);
    CHECK_FALSE(layout->isEnabled());
    dialog.findChild<QComboBox *>(u"export.language"_s)->setCurrentIndex(2);
    CHECK(layout->isEnabled());
    layout->setCurrentIndex(1);
    CHECK(dialog.wish().layout == compose::Layout::Facing);
    CHECK(dialog.wish().languages.size() == 2);
}

TEST_CASE("What an edition keeps is known again when it is asked for")
{
    const model::Manual manual;
    for (const auto layout : {history::KeptLayout::French, history::KeptLayout::Dutch, history::KeptLayout::Columns})
        CHECK(print::keptAs({print::requestFor(layout, manual)}, manual) == layout);
    print::Order other{print::requestFor(history::KeptLayout::Columns, manual)};
    other.request.layout = compose::Layout::Facing;
    CHECK_FALSE(print::keptAs(other, manual).has_value());
    print::Order carrying{print::requestFor(history::KeptLayout::French, manual)};
    carrying.withSource = true;
    CHECK_FALSE(print::keptAs(carrying, manual).has_value());
}

TEST_CASE("An edition is printed as it keeps itself, a draft says what is still to be written")
{
    model::Manual manual;
    model::ManualHeader header;
    header.languages = {base::Language::Dutch, base::Language::French};
    manual.set(model::headerKey({}), header);
    model::LayoutHeader layout;
    layout.missing = model::MissingText::LeftOut;
    manual.set(model::headerKey(model::layoutRef()), layout);
    ExportDialog dialog(editions({u"2026.1"_s}), {}, manual, {});
    auto *text = dialog.findChild<QComboBox *>(u"export.text"_s);
    auto *missing = dialog.findChild<QComboBox *>(u"export.missing"_s);
    CHECK(dialog.wish().missing == compose::Missing::Placeholder);
    // The edition was published with a choice of its own, whatever the manual would do today.
    text->setCurrentIndex(1);
    CHECK_FALSE(dialog.wish().missing.has_value());
    CHECK(missing->currentText() == u"As when it was published"_s);
    missing->setCurrentIndex(3);
    CHECK(dialog.wish().missing == compose::Missing::LeaveOut);
    text->setCurrentIndex(0);
    CHECK(dialog.wish().missing == compose::Missing::Placeholder);
    text->setCurrentIndex(1);
    dialog.findChild<QComboBox *>(u"export.language"_s)->setCurrentIndex(2);
    CHECK(dialog.wish().languages == QList{base::Language::Dutch, base::Language::French});
    const PdfWish wish = dialog.wish();
    print::Order order;
    order.request.languages = wish.languages;
    order.request.layout = wish.layout;
    order.request.missing = wish.missing.value_or(print::missingInEditions(manual));
    CHECK(print::keptAs(order, manual) == history::KeptLayout::Columns);
}

TEST_CASE("Words a manual breaks in its own way are asked in both languages, and only what can be kept to is taken")
{
    model::Manual manual;
    model::LayoutHeader before;
    before.hyphenation = {QStringList{u"psychose"_s}, QStringList{}};
    manual.set(model::headerKey(model::layoutRef()), before);
    LayoutDialog dialog(manual, {manual.layout(), {}, {}}, {});
    auto *french = dialog.findChild<QPlainTextEdit *>(u"layout.hyphenation.fr"_s);
    auto *dutch = dialog.findChild<QPlainTextEdit *>(u"layout.hyphenation.nl"_s);
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    CHECK(french->toPlainText() == u"psychose"_s);
    CHECK(dialog.change().layout.hyphenation == before.hyphenation);
    french->setPlainText(u"psychose, em-po-werment\nem-po-werment"_s);
    dutch->setPlainText(u"her\u00ADstel\u00ADplan"_s);
    CHECK(dialog.change().layout.hyphenation
          == std::array{QStringList{u"psychose"_s, u"em-po-werment"_s}, QStringList{u"her-stel-plan"_s}});
    CHECK(ok->isEnabled());
    dutch->setPlainText(u"her-stel-plan re-ëel"_s);
    CHECK_FALSE(ok->isEnabled());
    CHECK(dialog.findChild<QLabel *>(u"layout.hyphenation.remark"_s)->text().contains(u"re-ëel"_s));
    dutch->clear();
    CHECK(ok->isEnabled());
}

TEST_CASE("The look that is chosen for a draft is told; of an edition it is not asked")
{
    const model::Manual manual = support::smallHandbook().manual;
    ExportDialog dialog(editions({u"2026.1"_s}), {}, manual, {});
    auto *button = dialog.findChild<LayoutButton *>();
    REQUIRE(button);
    CHECK(button->isEnabled());
    CHECK_FALSE(dialog.wish().look.has_value());
    LayoutDialog layout(manual, {manual.layout(), {}, {}}, {});
    layout.findChild<QComboBox *>(u"layout.style"_s)->setCurrentIndex(2);
    layout.findChild<QComboBox *>(u"layout.paper"_s)->setCurrentIndex(1);
    layout.findChild<QComboBox *>(u"layout.contents"_s)->setCurrentIndex(0);
    layout.findChild<QLineEdit *>(u"layout.publisher"_s)->setText(u" Psy 107 "_s);
    layout.findChild<QCheckBox *>(u"layout.list.index"_s)->setChecked(false);
    const QString before = button->text();
    button->setChange(layout.change());
    CHECK(button->text() != before);
    const auto wished = dialog.wish().look;
    REQUIRE(wished);
    CHECK(wished->layout.style == model::PrintStyle::Large);
    CHECK(wished->layout.paper == model::Paper::A5);
    CHECK(wished->layout.contents == 1);
    CHECK(wished->layout.without == QStringList{u"index"_s});
    CHECK(wished->publisher == u"Psy 107"_s);
    dialog.findChild<QComboBox *>(u"export.text"_s)->setCurrentIndex(1);
    CHECK_FALSE(button->isEnabled());
    CHECK_FALSE(dialog.wish().look.has_value());
}

TEST_CASE("A logo is chosen from a file; what is no picture is refused in words")
{
    QTemporaryDir folder;
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    QString next = put(u"logo.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>");
    const model::Manual manual = support::smallHandbook().manual;
    LayoutDialog dialog(manual, {manual.layout(), {}, {}}, [&] { return next; });
    auto *choose = dialog.findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(choose);
    choose->click();
    REQUIRE(dialog.change().logo);
    CHECK(dialog.change().logo->mime == u"image/svg+xml"_s);
    CHECK_FALSE(dialog.change().layout.logo.isNull());
    const model::PictureId first = dialog.change().layout.logo;
    next = put(u"letter.txt"_s, "Bonjour");
    choose->click();
    CHECK(dialog.change().layout.logo == first);
    dialog.findChild<QComboBox *>(u"layout.logo"_s)->setCurrentIndex(0);
    CHECK_FALSE(dialog.change().logo.has_value());
}

TEST_CASE("Faults found before printing are listed, and the export goes on only when it is asked to")
{
    const model::Manual manual = support::smallHandbook().manual;
    int exported = 0;
    auto *dialog = new FindingsDialog([] { return u"Before"_s; }, {finding(model::FindingKind::BrokenLink)}, manual);
    dialog->offer([] { return u"Export anyway"_s; }, [&] { ++exported; });
    dialog->show();
    auto *offer = dialog->findChild<QPushButton *>(u"findings.offer"_s);
    REQUIRE(offer);
    CHECK(offer->text() == u"Export anyway"_s);
    int shown = 0;
    QObject::connect(dialog, &FindingsDialog::placeAsked, [&] { ++shown; });
    auto *list = dialog->findChild<FindingList *>();
    REQUIRE(list);
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(shown == 1);
    CHECK(exported == 0); // Enter shows the place, no more
    offer->click();
    CHECK(exported == 1);
}

TEST_CASE("A long list is read group by group, and a remark that is left to stand leaves it")
{
    const model::Manual manual = support::smallHandbook().manual;
    QList<model::Finding> findings{finding(model::FindingKind::NameVaries), finding(model::FindingKind::NumberDiffers),
                                   finding(model::FindingKind::BrokenLink), finding(model::FindingKind::DateDiffers)};
    FindingsDialog dialog([] { return u"Check"_s; }, findings, manual);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QList<model::FindingKind> left;
    dialog.offerToLetStand([&](const model::Finding &each) {
        left.append(each.kind);
        return true;
    });
    dialog.show();
    auto *list = dialog.findChild<FindingList *>();
    auto *groups = dialog.findChild<QComboBox *>(u"findings.groups"_s);
    auto *stand = dialog.findChild<QPushButton *>(u"findings.letStand"_s);
    REQUIRE((list && groups && stand));
    REQUIRE(groups->count() == 4);
    CHECK_FALSE(stand->isEnabled());
    list->setCurrentItem(list->topLevelItem(0)); // the fault comes first
    CHECK_FALSE(stand->isEnabled());
    groups->setCurrentIndex(2);
    Q_EMIT groups->activated(2);
    CHECK(list->topLevelItemCount() == 2);
    list->setCurrentItem(list->topLevelItem(0));
    REQUIRE(stand->isEnabled());
    stand->click();
    CHECK(left == QList{model::FindingKind::NumberDiffers});
    CHECK(list->topLevelItemCount() == 1);
    REQUIRE(list->chosen());
    CHECK(list->chosen()->kind == model::FindingKind::DateDiffers);
    CHECK(list->findings().size() == 3);
}

TEST_CASE("Of thousands of findings the list shows more whenever its end is reached, up to the last")
{
    constexpr int thousands = 3000;
    const model::Manual manual = support::smallHandbook().manual;
    FindingList list;
    list.resize(600, 300);
    list.show();
    list.setFindings(QList<model::Finding>(thousands, finding(model::FindingKind::NameVaries)), manual);
    CHECK(list.topLevelItemCount() < thousands / 2);
    list.setFocus();
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&list, Qt::Key_End);
    CHECK(list.topLevelItemCount() == thousands);
    REQUIRE(list.chosen());
}

TEST_CASE("Of the memories that were added some are forgotten and others stay")
{
    MemoriesDialog dialog({u"réseau.tmx"_s, u"ancien.tmx"_s});
    auto *list = dialog.findChild<QListWidget *>(u"memories"_s);
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto forget = std::find_if(buttons.begin(), buttons.end(), [](QPushButton *button) { return button->text().contains(u"orget"_s); });
    REQUIRE(forget != buttons.end());
    CHECK(dialog.chosen().isEmpty());
    CHECK_FALSE((*forget)->isEnabled());
    list->item(1)->setCheckState(Qt::Checked);
    CHECK(dialog.chosen() == QStringList{u"ancien.tmx"_s});
    CHECK((*forget)->isEnabled());
}
