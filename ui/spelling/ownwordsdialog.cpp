// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/ownwordsdialog.h"

#include "text/sortkey.h"
#include "ui/language/wordtext.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/ownwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui::spelling {

using base::Language;

namespace {

enum Column { Word, In, KeptIn, columnCount };
constexpr int idRole = Qt::UserRole;           ///< of the manual's own
constexpr int languageRole = Qt::UserRole + 1; ///< of a person's

/// Sorts as a glossary does.
class WordItem final : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;
    bool operator<(const QTreeWidgetItem &other) const override { return text::sortKey(text(Word)) < text::sortKey(other.text(Word)); }
};

} // namespace

OwnWordsDialog::OwnWordsDialog(Speller &speller, QWidget *parent)
    : QDialog(parent), m_speller(speller), m_hint(new QLabel(this)), m_list(new QTreeWidget(this)), m_wordLabel(new QLabel(this)),
      m_word(new QLineEdit(this)), m_language(new QComboBox(this)), m_add(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("ownWordsDialog"));
    buildLayout();
    const QList<QWidget *> order{m_word, m_language, m_add, m_list, m_remove, m_buttons};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_word, &QLineEdit::textChanged, this, &OwnWordsDialog::enable);
    connect(m_word, &QLineEdit::returnPressed, this, &OwnWordsDialog::add);
    connect(m_add, &QPushButton::clicked, this, &OwnWordsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &OwnWordsDialog::remove);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &OwnWordsDialog::enable);
    connect(m_speller.workspace(), &edit::Workspace::changed, this, [this](const edit::Changes &changes) {
        if (changes.wordsChanged || changes.everythingChanged)
            fill();
    });
    retranslate();
    m_word->setFocus();
}

void OwnWordsDialog::buildLayout()
{
    m_hint->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("ownWordsDialog.list"));
    m_list->setColumnCount(columnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumSize(560, 260);
    m_word->setObjectName(QStringLiteral("ownWordsDialog.word"));
    m_wordLabel->setBuddy(m_word);
    m_language->setObjectName(QStringLiteral("ownWordsDialog.language"));
    m_language->addItems({QString(), QString(), QString()});
    m_add->setObjectName(QStringLiteral("ownWordsDialog.add"));
    m_add->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("ownWordsDialog.remove"));
    m_remove->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_wordLabel);
    adding->addWidget(m_word, 1);
    adding->addWidget(m_language);
    adding->addWidget(m_add);
    auto *below = new QHBoxLayout;
    below->addWidget(m_remove);
    below->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_hint);
    column->addLayout(adding);
    column->addWidget(m_list, 1);
    column->addLayout(below);
    column->addWidget(m_buttons);
}

void OwnWordsDialog::fill()
{
    m_list->clear();
    const QHash<model::WordId, model::WordHeader> &words = m_speller.workspace()->manual().words();
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        addRow(word->word, word->language, word.key());
    for (const Language language : base::bothLanguages)
        for (const QString &word : shared::ownWords(language))
            addRow(word, language, std::nullopt);
    m_list->sortItems(Word, Qt::AscendingOrder);
    for (int column = 0; column < columnCount; ++column)
        m_list->resizeColumnToContents(column);
    enable();
}

void OwnWordsDialog::addRow(const QString &word, std::optional<Language> language, std::optional<model::WordId> id)
{
    auto *item = new WordItem(m_list);
    item->setText(Word, word);
    item->setText(In, language ? language::capitalised(language::languageName(*language)) : tr("Foreign word or name"));
    item->setText(KeptIn, id ? tr("This manual") : tr("My words"));
    if (id)
        item->setData(Word, idRole, QVariant::fromValue(id->id().bytes()));
    else
        item->setData(Word, languageRole, base::indexOf(*language));
}

void OwnWordsDialog::add()
{
    const QString word = m_word->text().trimmed();
    if (word.isEmpty() || !m_add->isEnabled())
        return;
    const int chosen = m_language->currentIndex();
    m_speller.addToManual(word, chosen < 2 ? std::optional(base::bothLanguages[size_t(chosen)]) : std::nullopt);
    m_word->clear();
    m_word->setFocus();
}

void OwnWordsDialog::remove()
{
    const QList<QTreeWidgetItem *> chosen = m_list->selectedItems();
    QList<model::WordId> ofManual;
    for (const QTreeWidgetItem *item : chosen) {
        const QByteArray id = item->data(Word, idRole).toByteArray();
        if (!id.isEmpty())
            ofManual.append(model::WordId(base::Id::fromBytes(id)));
        else
            m_speller.removeFromMine(item->text(Word), base::bothLanguages[item->data(Word, languageRole).toUInt()]);
    }
    for (const model::WordId &word : std::as_const(ofManual)) // the list is made anew meanwhile
        m_speller.removeFromManual(word);
    fill();
}

void OwnWordsDialog::enable()
{
    const bool writable = m_speller.workspace()->access() == edit::Access::ReadWrite;
    m_add->setEnabled(writable && !m_word->text().trimmed().isEmpty());
    const QList<QTreeWidgetItem *> chosen = m_list->selectedItems();
    const bool ofManual = std::any_of(chosen.begin(), chosen.end(),
                                      [](const QTreeWidgetItem *item) { return item->data(Word, idRole).isValid(); });
    m_remove->setEnabled(!chosen.isEmpty() && (writable || !ofManual));
}

void OwnWordsDialog::retranslate()
{
    setWindowTitle(tr("The manual's own words"));
    m_hint->setText(tr("These words are spelt right, whatever the dictionaries say. Terms of the glossary and names in the registers "
                       "are known without standing here."));
    m_wordLabel->setText(tr("&Word:"));
    m_language->setAccessibleName(tr("Language of the word"));
    m_language->setItemText(0, language::capitalised(language::languageName(Language::French)));
    m_language->setItemText(1, language::capitalised(language::languageName(Language::Dutch)));
    m_language->setItemText(2, tr("Foreign word or name"));
    m_add->setText(tr("&Add"));
    m_remove->setText(tr("&Remove"));
    m_list->setAccessibleName(tr("Words"));
    m_list->setHeaderLabels({tr("Word"), tr("Language"), tr("Kept in")});
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    fill();
}

void OwnWordsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::spelling
