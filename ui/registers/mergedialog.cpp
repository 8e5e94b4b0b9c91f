// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/mergedialog.h"

#include "check/uses.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/registers/recordlist.h"
#include "ui/registers/registerwords.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/labels.h"
#include "ui/shared/roomyrows.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui::registers {

using namespace model;
using base::Language;

MergeDialog::MergeDialog(const Manual &manual, const ObjectRef &one, QWidget *parent)
    : QDialog(parent), m_manual(manual), m_one(one), m_model(new RecordList(this)), m_filter(new QLineEdit(this)),
      m_list(new QTreeView(this)), m_otherStays(new QRadioButton(this)), m_oneStays(new QRadioButton(this)), m_says(new QLabel(this)),
      m_buttons(new shared::DialogButtons(this)), m_work([this](const Counts &counts) {
          m_counts = counts;
          judge();
      })
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Two become one"));
    build();
    m_model->show(m_manual, *registerOf(one), language::readersLanguage());
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        m_list->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MergeDialog::choose);
    connect(m_otherStays, &QRadioButton::toggled, this, &MergeDialog::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_filter->setFocus();
    resize(620, 560);
    judge();
}

void MergeDialog::build()
{
    auto *question = new QLabel(tr("&With which other does “%1” become one?").arg(shared::asLabel(nameOf(m_one))), this);
    question->setWordWrap(true);
    question->setBuddy(m_filter);
    m_filter->setObjectName(QStringLiteral("merge.filter"));
    m_filter->setPlaceholderText(tr("A few letters of its name"));
    m_filter->setAccessibleName(tr("A few letters of its name"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("merge.list"));
    m_list->setAccessibleName(tr("The others of the list"));
    m_list->setModel(m_model);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegate(new shared::RoomyRows(this));
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_otherStays->setObjectName(QStringLiteral("merge.otherStays"));
    m_otherStays->setChecked(true);
    m_oneStays->setObjectName(QStringLiteral("merge.oneStays"));
    m_says->setObjectName(QStringLiteral("merge.says"));
    m_says->setWordWrap(true);
    m_accept = m_buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_accept->setObjectName(QStringLiteral("merge.accept"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    for (QWidget *widget : {static_cast<QWidget *>(question), static_cast<QWidget *>(m_filter)})
        column->addWidget(widget);
    column->addWidget(m_list, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_otherStays), static_cast<QWidget *>(m_oneStays), static_cast<QWidget *>(m_says),
                            static_cast<QWidget *>(m_buttons)})
        column->addWidget(widget);
}

QString MergeDialog::nameOf(const ObjectRef &object) const
{
    const std::optional<Record> record = recordOf(m_manual, object);
    return record ? anyNameOf(*record, language::readersLanguage()) : QString();
}

void MergeDialog::choose()
{
    m_other = m_model->at(m_list->currentIndex().row());
    m_counts.reset();
    if (m_other)
        m_work.ask([manual = m_manual, one = m_one, other = *m_other](const base::CancelToken &) {
            return Counts{other, check::usesOf(manual, one).size(), check::usesOf(manual, other).size()};
        });
    judge();
}

ObjectRef MergeDialog::goes() const
{
    return m_otherStays->isChecked() ? m_one : m_other.value_or(m_one);
}

ObjectRef MergeDialog::stays() const
{
    return m_otherStays->isChecked() ? m_other.value_or(m_one) : m_one;
}

/// In words: what the one that stays lacks and the other says.
QStringList MergeDialog::takenOver() const
{
    QStringList facts;
    const Record from = *recordOf(m_manual, goes());
    const Record into = *recordOf(m_manual, stays());
    const Register which = *registerOf(m_one);
    for (const FormRow &row : rowsOf(which)) {
        const bool isTakenOver = row.shape != Shape::Shown && row.shape != Shape::List && isAsked(into, row.fact);
        for (const Language language : base::bothLanguages) {
            if (!isTakenOver || (!row.isBilingual && language != base::bothLanguages[0]) || !read(into, row.fact, language).isEmpty()
                || read(from, row.fact, language).isEmpty())
                continue;
            const QString name = rowName(which, row.fact);
            facts.append(row.isBilingual ? tr("%1 (%2)", "text, language").arg(name, language::languageName(language)) : name);
        }
    }
    return facts;
}

QStringList MergeDialog::consequences() const
{
    const QString from = nameOf(goes());
    const QString into = nameOf(stays());
    QStringList sentences;
    if (m_counts && m_counts->other == m_other) {
        const int uses = int(goes() == m_one ? m_counts->one : m_counts->another);
        sentences.append(uses == 0 ? tr("“%1” is used nowhere: nothing moves.").arg(from)
                                   : tr("%n place(s) that name “%1” will name “%2”.", nullptr, uses).arg(from, into));
    }
    if (const QStringList texts = takenOver(); !texts.isEmpty())
        sentences.append(tr("“%1” takes over what it lacks: %2.").arg(into, texts.join(QStringLiteral(", "))));
    if (const Register which = *registerOf(m_one); which == Register::People)
        sentences.append(tr("The names of “%1” become accepted spellings.").arg(from));
    else if (which == Register::Terms)
        sentences.append(tr("The words of “%1” become accepted forms.").arg(from));
    sentences.append(tr("“%1” leaves the list; undo brings it back.").arg(from));
    return sentences;
}

void MergeDialog::judge()
{
    const bool isItself = m_other == m_one;
    const bool mayMerge = m_other && !isItself;
    m_accept->setEnabled(mayMerge);
    m_otherStays->setVisible(mayMerge);
    m_oneStays->setVisible(mayMerge);
    if (!mayMerge)
        return m_says->setText(isItself ? tr("This is the same one. Choose another.") : tr("Choose one in the list."));
    m_otherStays->setText(shared::asLabel(tr("“%1” stays").arg(nameOf(*m_other))));
    m_oneStays->setText(shared::asLabel(tr("“%1” stays").arg(nameOf(m_one))));
    m_says->setText(consequences().join(u' '));
}

} // namespace ui::registers
