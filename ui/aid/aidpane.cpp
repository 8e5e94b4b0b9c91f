// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/aidpane.h"

#include "ui/aid/commentmarks.h"
#include "ui/aid/commentssection.h"
#include "ui/aid/memorysection.h"
#include "ui/aid/movedsection.h"
#include "ui/aid/remarkmarks.h"
#include "ui/aid/remarkssection.h"
#include "ui/aid/termssection.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::aid {

namespace {

constexpr int pauseMilliseconds = 60;

} // namespace

AidPane::AidPane(QWidget *parent) : QScrollArea(parent), m_remarks(new RemarkMarks(this)), m_commentMarks(new CommentMarks(this)), m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("aidPane"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(18);
    column->addWidget(m_empty);
    m_empty->setWordWrap(true);
    setWidget(inside);
    add(new MovedSection(inside));
    m_memory = new MemorySection(inside);
    add(m_memory);
    auto *terms = new TermsSection(m_glossary, inside);
    connect(terms, &TermsSection::insertAtCaretAsked, this, &AidPane::insertAtCaretAsked);
    add(terms);
    auto *remarks = new RemarksSection(inside);
    connect(remarks, &RemarksSection::namesLearnt, m_remarks, &RemarkMarks::setNames);
    connect(m_remarks, &RemarkMarks::refused, this, &AidPane::refused);
    add(remarks);
    m_comments = new CommentsSection(inside);
    add(m_comments);
    connect(m_commentMarks, &CommentMarks::refused, this, &AidPane::refused);
    column->addStretch(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &AidPane::tell);
    retranslate();
}

void AidPane::add(Section *section)
{
    widget()->layout()->addWidget(section);
    m_sections.append(section);
    connect(section, &Section::insertAsked, this, [this](const QString &markup) {
        if (m_here)
            Q_EMIT insertAsked(*m_here, markup);
    });
    connect(section, &Section::answered, this, &AidPane::showEmpty);
    connect(section, &Section::placeAsked, this, &AidPane::placeAsked);
    connect(section, &Section::refused, this, &AidPane::refused);
}

void AidPane::setSource(edit::Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    follow({});
    m_glossary.setSource(workspace);
    m_remarks->setSource(workspace);
    m_commentMarks->setSource(workspace);
    for (Section *section : std::as_const(m_sections))
        section->setSource(workspace);
    if (workspace)
        connect(workspace, &edit::Workspace::changed, this, [this] { m_pause.start(); });
}

QString AidPane::missingTerm(const Here &here)
{
    return TermsSection::missingIn(m_glossary, here);
}

void AidPane::follow(const std::optional<Here> &here)
{
    m_here = here;
    m_pause.start();
}

void AidPane::tell()
{
    if (!isVisible())
        return;
    for (Section *section : std::as_const(m_sections)) {
        if (m_here && m_workspace && m_workspace->manual().text(m_here->text))
            section->show(*m_here);
        else
            section->hide();
    }
    showEmpty();
}

void AidPane::writeComment()
{
    tell(); // the caret may have moved since
    if (m_here)
        m_comments->write();
    ensureWidgetVisible(m_comments);
}

void AidPane::showEmpty()
{
    m_empty->setVisible(std::all_of(m_sections.begin(), m_sections.end(), [](const Section *section) { return section->isHidden(); }));
}

void AidPane::learnMemoriesAnew()
{
    m_memory->setSource(m_workspace);
    m_pause.start();
}

bool AidPane::insertBestOffer()
{
    return isVisible() && m_memory->insertBest();
}

void AidPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    tell();
}

void AidPane::retranslate()
{
    setAccessibleName(tr("Writing aid"));
    m_empty->setText(tr("Nothing to note about this passage."));
}

void AidPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_pause.start();
    }
    QScrollArea::changeEvent(event);
}

} // namespace ui::aid
