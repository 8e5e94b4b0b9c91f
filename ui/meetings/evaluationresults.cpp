// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the evaluation page that shows what the forms say.
#include "ui/meetings/evaluationpage.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/resultchart.h"
#include "ui/shared/labels.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

QList<ResultChart::Bar> barsOf(const Question &question, const QuestionResult &result)
{
    QList<ResultChart::Bar> bars;
    for (int place = 0; place < result.counts.size(); ++place)
        bars.append({placeName(question, place), result.counts[place]});
    return bars;
}

QLabel *wrapped(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

EvaluationPage::Shown EvaluationPage::toShow() const
{
    if (!meeting())
        return {};
    Shown shown{m_meeting, {}, resultsOf(m_workspace.manual(), *meeting())};
    for (const QuestionResult &result : std::as_const(shown.results))
        shown.questions.append(*m_workspace.manual().question(result.question));
    return shown;
}

/// Put together anew only when it says something else: the keyboard stays where it is.
void EvaluationPage::fillResults()
{
    const Shown now = toShow();
    if (m_shown == now)
        return;
    const int place =
        m_shown && m_shown->meeting == now.meeting ? m_results->verticalScrollBar()->value() : 0;
    m_shown = now;
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(6);
    for (qsizetype at = 0; at < now.results.size(); ++at)
        addResult(now.questions[at], now.results[at], column);
    if (now.results.isEmpty() && !now.meeting.isNull())
        column->addWidget(wrapped(tr("The manual has no questions yet: “Questions…” writes them."), sheet));
    column->addStretch(1);
    m_results->setWidget(sheet);         // the one before goes with this
    sheet->setAutoFillBackground(false); // it stands on the page's own ground
    m_results->verticalScrollBar()->setValue(place);
}

void EvaluationPage::addResult(const Question &question, const QuestionResult &result, QVBoxLayout *column)
{
    QWidget *sheet = column->parentWidget();
    const QString words = plainTitle(question.label);
    auto *heading = wrapped(words, sheet);
    QFont strong = heading->font();
    strong.setBold(true);
    heading->setFont(strong);
    column->addWidget(heading);
    QStringList said{tr("%n answer(s)", nullptr, result.answered)};
    if (const auto mean = question.header.kind == QuestionKind::Scale ? result.mean() : std::nullopt)
        said.append(
            tr("on average %1 of %2").arg(QLocale().toString(*mean, 'f', 1)).arg(question.header.steps));
    auto *summary = wrapped(said.join(u" · "_s), sheet);
    summary->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(summary);
    if (question.header.kind == QuestionKind::Open) {
        for (const QString &remark : result.remarks)
            addRemark(remark, column);
    } else {
        auto *chart = new ResultChart(sheet);
        chart->setObjectName(u"evaluation.chart"_s);
        chart->setAccessibleName(words);
        chart->show(barsOf(question, result), result.answered, summary->text());
        column->addWidget(chart);
    }
    column->addSpacing(14);
}

/// With what it may become.
void EvaluationPage::addRemark(const QString &remark, QVBoxLayout *column)
{
    QWidget *sheet = column->parentWidget();
    auto *use = new QToolButton(sheet);
    use->setObjectName(u"evaluation.use"_s);
    use->setText(tr("Use"));
    use->setAccessibleName(tr("Use the remark “%1”").arg(shared::shortened(remark, 60)));
    use->setPopupMode(QToolButton::InstantPopup);
    use->setFocusPolicy(Qt::StrongFocus);
    use->setEnabled(m_workspace.access() == edit::Access::ReadWrite);
    auto *menu = new QMenu(use);
    menu->addAction(tr("&Comment on a practice…"), this,
                    [this, remark] { useRemark(remark, RemarkDialog::Becomes::Comment); });
    menu->addAction(tr("&Lesson for a practice…"), this,
                    [this, remark] { useRemark(remark, RemarkDialog::Becomes::Lesson); });
    use->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 0, 0);
    row->addWidget(wrapped(u"– "_s + remark, sheet), 1);
    row->addWidget(use, 0, Qt::AlignTop);
    column->addLayout(row);
}

} // namespace ui::meetings
