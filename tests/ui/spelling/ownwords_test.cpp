// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellingdesk.h"
#include "ui/shared/ownwords.h"
#include "ui/spelling/ownwordsdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

QStringList listed(const QDialog &dialog)
{
    QStringList rows;
    const auto *list = dialog.findChild<QTreeWidget *>(u"ownWordsDialog.list"_s);
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = list->topLevelItem(i);
        rows.append(u"%1, %2, %3"_s.arg(item->text(0), item->text(1), item->text(2)));
    }
    return rows;
}

void add(const QDialog &dialog, const QString &word, int language)
{
    dialog.findChild<QLineEdit *>(u"ownWordsDialog.word"_s)->setText(word);
    dialog.findChild<QComboBox *>(u"ownWordsDialog.language"_s)->setCurrentIndex(language);
    QTest::keyClick(dialog.findChild<QLineEdit *>(u"ownWordsDialog.word"_s), Qt::Key_Return);
}

} // namespace

TEST_CASE("The manual's own words are listed in order, added and removed")
{
    SpellingDesk desk(badlySpelt());
    ui::shared::addOwnWord(u"goeede"_s, base::Language::Dutch);
    ui::spelling::OwnWordsDialog dialog(desk.speller());
    add(dialog, u" recovery "_s, 2);
    add(dialog, u"bno"_s, 0);
    CHECK(listed(dialog) == QStringList{u"bno, French, This manual"_s, u"goeede, Dutch, My words"_s,
                                        u"recovery, Foreign word or name, This manual"_s});
    REQUIRE(desk.open().workspace().manual().words().size() == 2);

    auto *list = dialog.findChild<QTreeWidget *>(u"ownWordsDialog.list"_s);
    auto *remove = dialog.findChild<QPushButton *>(u"ownWordsDialog.remove"_s);
    CHECK_FALSE(remove->isEnabled());
    list->selectAll();
    REQUIRE(remove->isEnabled());
    remove->click();
    CHECK(listed(dialog).isEmpty());
    CHECK(desk.open().workspace().manual().words().isEmpty());
    CHECK(ui::shared::ownWords(base::Language::Dutch).isEmpty());
    REQUIRE(desk.open().workspace().undo());
    CHECK(listed(dialog).size() == 1);
}

TEST_CASE("The words of a manual that may only be read cannot be changed, one's own can")
{
    SpellingDesk desk(badlySpelt(), edit::Access::ReadOnly);
    ui::shared::addOwnWord(u"goeede"_s, base::Language::Dutch);
    ui::spelling::OwnWordsDialog dialog(desk.speller());
    add(dialog, u"bno"_s, 0);
    CHECK(listed(dialog) == QStringList{u"goeede, Dutch, My words"_s});
    dialog.findChild<QTreeWidget *>(u"ownWordsDialog.list"_s)->selectAll();
    dialog.findChild<QPushButton *>(u"ownWordsDialog.remove"_s)->click();
    CHECK(listed(dialog).isEmpty());
}
