// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the page of a meeting's people that takes lists in and gives them out.
#include "exchange/wholefile.h"
#include "ui/language/findingtext.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/packwords.h"
#include "ui/meetings/peoplemodel.h"
#include "ui/meetings/peoplepage.h"
#include "ui/meetings/tableintake.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/preferences.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QPushButton>
#include <QTableView>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;
using exchange::ParticipantColumn;
using exchange::ParticipantOddity;
using exchange::ParticipantTable;

namespace {

struct PeopleLists {
    Q_DECLARE_TR_FUNCTIONS(ui::meetings::PeopleLists)
};

/// In the order of exchange::ParticipantColumn.
QStringList columnNames()
{
    return {PeopleLists::tr("– not taken in –"), PeopleLists::tr("Name"),    PeopleLists::tr("First name"),
            PeopleLists::tr("Organisation"),     PeopleLists::tr("Network"), PeopleLists::tr("Role"),
            PeopleLists::tr("Language"),         PeopleLists::tr("E-mail"),  PeopleLists::tr("Diet, access"),
            PeopleLists::tr("Was there")};
}

QString remarkText(const exchange::ParticipantRemark &remark)
{
    const QString at = QString::number(remark.at + 1);
    switch (remark.oddity) {
    case ParticipantOddity::ColumnIgnored:
        return PeopleLists::tr("Column %1 is not taken in: %2").arg(at, remark.detail);
    case ParticipantOddity::NameMissing: return PeopleLists::tr("Row %1 has no name.").arg(at);
    case ParticipantOddity::CellsMissing:
        return PeopleLists::tr("Row %1 is short of %n cell(s).", nullptr, remark.detail.toInt()).arg(at);
    case ParticipantOddity::CellsLeftOver:
        return PeopleLists::tr("Row %1 has more cells than there are columns: %2").arg(at, remark.detail);
    case ParticipantOddity::LanguageUnknown:
        return PeopleLists::tr("Row %1 has a language that is not known: %2").arg(at, remark.detail);
    case ParticipantOddity::PresenceUnknown:
        return PeopleLists::tr("Row %1 does not say whether somebody was there: %2").arg(at, remark.detail);
    }
    return {};
}

ParticipantTable tableOf(const TableIntake::Read &read)
{
    ParticipantTable table;
    static_cast<exchange::SeparatedTable &>(table) = read.table;
    for (const int column : read.columns)
        table.columns.append(ParticipantColumn(column));
    return table;
}

TableIntake::Read readOf(const ParticipantTable &table)
{
    TableIntake::Read read{table, {}};
    for (const ParticipantColumn column : table.columns)
        read.columns.append(int(column));
    return read;
}

QString saidOf(const exchange::JoinedPeople &joined)
{
    return PeopleLists::tr("%n new", nullptr, int(joined.added)) + u" · "_s
           + PeopleLists::tr("%n brought up to date", nullptr, int(joined.updated));
}

TableIntake::Verdict judged(const exchange::ParticipantIntake &intake, const QList<Participant> &standing)
{
    TableIntake::Verdict verdict;
    verdict.summary = saidOf(exchange::joinedPeople(standing, intake.people));
    for (const exchange::ParticipantRemark &remark : intake.remarks)
        verdict.remarks.append(remarkText(remark));
    verdict.isUseful = !intake.people.isEmpty();
    return verdict;
}

} // namespace

void PeoplePage::copyChosen() const
{
    const QModelIndexList chosen = this->chosen();
    QString text;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (i > 0)
            text += chosen[i].row() == chosen[i - 1].row() ? u'\t' : u'\n';
        text += chosen[i]
                    .data(chosen[i].column() < PeopleModel::FirstSitting ? Qt::DisplayRole
                                                                         : Qt::AccessibleTextRole)
                    .toString();
    }
    QApplication::clipboard()->setText(text);
}

/// Several cells are a list; one goes where the reader is.
void PeoplePage::pasteHere()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty() || !m_add->isEnabled()) {
        m_messages->show({u"list"_s,
                          shared::Tone::Notice,
                          [] { return tr("Copy the list in a spreadsheet first, then paste it here."); },
                          {}});
        return;
    }
    const bool isOne = !text.trimmed().contains(u'\t') && !text.trimmed().contains(u'\n');
    if (isOne && m_table->hasFocus() && m_table->currentIndex().isValid())
        m_model->setData(m_table->currentIndex(), text, Qt::EditRole);
    else
        takeIn(
            [text](const exchange::TableReading &reading) {
                return exchange::participantTable(text, reading);
            },
            false);
}

void PeoplePage::addFile()
{
    const QString path =
        m_dialogs->openFile(this, {tr("Add a list of people"),
                                   shared::usualFolder(),
                                   tr("Lists (*.csv *.txt *.tsv)") + u";;"_s + tr("All files (*)"),
                                   {}});
    if (path.isEmpty())
        return;
    shared::setUsualFolder(path);
    takeIn(
        [path](const exchange::TableReading &reading) {
            return exchange::readParticipantFile(path, reading);
        },
        true);
}

void PeoplePage::takeIn(const ReadList &read, bool isFile)
{
    const auto first = read({});
    if (!first)
        return refuse(first.error());
    TableIntake::Source source;
    source.title = [] { return tr("Take in a list of people"); };
    source.kinds = columnNames;
    source.isFile = isFile;
    source.read = [read](const exchange::TableReading &reading) -> base::Result<TableIntake::Read> {
        const auto table = read(reading);
        return table ? base::Result<TableIntake::Read>(readOf(*table)) : table.error();
    };
    source.judge = [asked = m_meeting, sittings = sittings(), standing = m_model->people()](const TableIntake::Read &now) {
        return judged(exchange::participantsIn(tableOf(now), asked, sittings), standing);
    };
    auto *dialog = new TableIntake(source, readOf(*first), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TableIntake::taken, this, [this, asked = m_meeting](const TableIntake::Read &taken) {
        if (asked == m_meeting)
            take(exchange::participantsIn(tableOf(taken), asked, sittings()).people);
    });
    dialog->open();
}

void PeoplePage::take(const QList<Participant> &listed)
{
    const exchange::JoinedPeople joined = exchange::joinedPeople(m_model->people(), listed);
    m_model->setPeople(joined.people);
    save();
    m_messages->show({u"list"_s, shared::Tone::Success, [joined] { return saidOf(joined); }, {}});
}

void PeoplePage::saveList()
{
    if (!meeting())
        return;
    const QString proposed = asFileName(plainTitle(meeting()->title) + u" - "_s + tr("people")) + u".csv"_s;
    const QString path =
        m_dialogs->saveFile(this, {tr("Save the list"), QDir(shared::usualFolder()).filePath(proposed),
                                   tr("Lists for spreadsheets (*.csv)"), u"csv"_s});
    if (path.isEmpty())
        return;
    shared::setUsualFolder(path);
    const QByteArray bytes =
        exchange::participantFile(m_model->people(), language::readersLanguage(), sittings());
    if (const base::Outcome written = exchange::writeWhole(path, bytes); !written)
        return refuse(written.error());
    const QString name = QDir::toNativeSeparators(path);
    m_messages->show(
        {u"list"_s,
         shared::Tone::Success,
         [name] {
             return tr("Saved: “%1”. It holds personal data; delete it when it is no longer needed.")
                 .arg(name);
         },
         {}});
}

} // namespace ui::meetings
