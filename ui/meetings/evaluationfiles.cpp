// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the evaluation page that takes answers from files and writes the report.
#include "base/workers.h"
#include "edit/meetingedits.h"
#include "exchange/evaluationfile.h"
#include "exchange/wholefile.h"
#include "model/pack.h"
#include "print/packprint.h"
#include "ui/language/findingtext.h"
#include "ui/meetings/evaluationpage.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/packsource.h"
#include "ui/meetings/packwords.h"
#include "ui/meetings/tableintake.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/labels.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/preferences.h"
#include "ui/shared/progressdialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;
using exchange::AnswerOddity;
using exchange::AnswerTable;

namespace {

struct EvaluationFiles {
    Q_DECLARE_TR_FUNCTIONS(ui::meetings::EvaluationFiles)
};

constexpr qsizetype longestLabel = 40;

QString shortLabel(const Question *question)
{
    return question ? shared::shortened(plainTitle(question->label), longestLabel) : QString();
}

QString remarkText(const exchange::AnswerRemark &remark, const Manual &manual)
{
    const QString at = QString::number(remark.at + 1);
    const QString question = shortLabel(manual.question(remark.question));
    switch (remark.oddity) {
    case AnswerOddity::ColumnIgnored:
        return EvaluationFiles::tr("Column %1 is not taken in: %2").arg(at, remark.detail);
    case AnswerOddity::NotUnderstood:
        return EvaluationFiles::tr("Row %1, “%2”, is not understood: %3").arg(at, question, remark.detail);
    case AnswerOddity::AnsweredTwice:
        return EvaluationFiles::tr("Row %1, “%2”, has two answers; left out: %3")
            .arg(at, question, remark.detail);
    case AnswerOddity::CellsLeftOver:
        return EvaluationFiles::tr("Row %1 has more cells than there are columns: %2").arg(at, remark.detail);
    }
    return {};
}

/// A table as the dialog shows it: 0 is no question, then they follow in their order.
TableIntake::Read readOf(const AnswerTable &table, const QList<const Question *> &questions)
{
    TableIntake::Read read{table, {}};
    for (const QuestionId &id : table.columns) {
        const auto at = std::find_if(questions.begin(), questions.end(),
                                     [&](const Question *question) { return question->id == id; });
        read.columns.append(at == questions.end() ? 0 : int(at - questions.begin()) + 1);
    }
    return read;
}

AnswerTable tableOf(const TableIntake::Read &read, const QList<const Question *> &questions)
{
    AnswerTable table;
    static_cast<exchange::SeparatedTable &>(table) = read.table;
    for (const int column : read.columns)
        table.columns.append(column > 0 ? questions[column - 1]->id : QuestionId());
    return table;
}

TableIntake::Verdict judged(const exchange::AnswerIntake &intake, const Manual &manual)
{
    const int added = int(exchange::newForms(intake, manual).size());
    TableIntake::Verdict verdict;
    verdict.summary = EvaluationFiles::tr("%n new form(s)", nullptr, added);
    if (const int there = int(intake.forms.size()) - added; there > 0)
        verdict.summary += u" · "_s + EvaluationFiles::tr("%n there already", nullptr, there);
    for (const exchange::AnswerRemark &remark : intake.remarks)
        verdict.remarks.append(remarkText(remark, manual));
    verdict.isUseful = added > 0;
    return verdict;
}

} // namespace

void EvaluationPage::takeFile()
{
    if (!meeting())
        return;
    const QString path =
        m_dialogs->openFile(this, {tr("Answers of a web form"),
                                   shared::usualFolder(),
                                   tr("Lists (*.csv *.txt *.tsv)") + u";;"_s + tr("All files (*)"),
                                   {}});
    if (path.isEmpty() || !meeting())
        return;
    shared::setUsualFolder(path);
    // A manual is a value: its questions stay where they are while the dialog is open, whatever becomes of them here.
    const Manual manual = m_workspace.manual();
    const auto questions = [manual, asked = m_meeting] {
        return questionsOf(manual, *manual.meeting(asked));
    };
    const auto first = exchange::readAnswerFile(path, questions());
    if (!first)
        return refuse(first.error());
    TableIntake::Source source;
    source.title = [] { return tr("Take in answers"); };
    source.kinds = [questions] {
        QStringList kinds{EvaluationFiles::tr("– not taken in –")};
        for (const Question *question : questions())
            kinds.append(shortLabel(question));
        return kinds;
    };
    source.read = [path,
                   questions](const exchange::TableReading &reading) -> base::Result<TableIntake::Read> {
        const auto table = exchange::readAnswerFile(path, questions(), reading);
        return table ? base::Result<TableIntake::Read>(readOf(*table, questions())) : table.error();
    };
    const auto intakeOf = [questions, asked = m_meeting](const TableIntake::Read &read) {
        return exchange::answersIn(tableOf(read, questions()), questions(), asked);
    };
    source.judge = [intakeOf, manual](const TableIntake::Read &read) {
        return judged(intakeOf(read), manual);
    };
    auto *dialog = new TableIntake(source, readOf(*first, questions()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TableIntake::taken, this, [this, intakeOf](const TableIntake::Read &read) {
        const auto forms = exchange::newForms(intakeOf(read), m_workspace.manual());
        if (forms.isEmpty() || !perform(edit::takeEvaluations(forms)))
            return;
        m_messages->show({u"file"_s,
                          shared::Tone::Success,
                          [count = int(forms.size())] {
                              return tr("%n form(s) taken in; Undo takes them back.", nullptr, count);
                          },
                          {}});
    });
    dialog->open();
}

void EvaluationPage::saveReport()
{
    if (!meeting())
        return;
    const QString proposed = asFileName(plainTitle(meeting()->title) + u" - "_s + tr("report")) + u".pdf"_s;
    const QString path =
        m_dialogs->saveFile(this, {tr("Report as PDF"), QDir(shared::usualFolder()).filePath(proposed),
                                   tr("PDF files (*.pdf)"), u"pdf"_s});
    if (path.isEmpty() || !meeting())
        return;
    shared::setUsualFolder(path);
    m_workspace.settle();
    auto *dialog = new shared::ProgressDialog([] { return tr("Creating the PDF…"); }, this);
    const PackLanguages languages = usualPart(PackPartKind::Programme, meeting()->header).languages;
    const auto make = [path, languages, manual = m_workspace.manual(), cancel = dialog->cancelToken()](
                          const base::Result<compose::PackOrder> &order) -> base::Outcome {
        if (!order)
            return order.error();
        compose::PackOrder wished = *order;
        wished.part.languages = languages;
        const auto report = print::printReport(manual, wished, cancel);
        return report ? exchange::writeWhole(path, report->pdf) : base::Outcome(report.error());
    };
    const auto writing = orderLater(m_workspace, *meeting()).then(&base::workers(), make);
    dialog->follow<base::Outcome>(writing, [this, path](const base::Outcome &written) {
        if (!written)
            return refuse(written.error());
        const QString name = QDir::toNativeSeparators(path);
        m_messages->show(
            {u"report"_s,
             shared::Tone::Success,
             [name] { return tr("Saved: “%1”.").arg(name); },
             {{[] { return tr("Open PDF"); },
               [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
              {[] { return tr("Show in folder"); },
               [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); }}}});
    });
}

} // namespace ui::meetings
