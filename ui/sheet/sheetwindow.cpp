// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheetwindow.h"

#include "edit/entryedits.h"
#include "edit/reviewedits.h"
#include "edit/sheetedits.h"
#include "edit/together.h"
#include "model/vocabulary.h"
#include "ui/language/errortext.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/sheet/factsform.h"
#include "ui/sheet/fieldslist.h"
#include "ui/sheet/figureslist.h"
#include "ui/sheet/reviewform.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui::sheet {

using namespace model;

namespace {

constexpr int pauseAfterAKey = 400; // milliseconds

} // namespace

SheetWindow::SheetWindow(edit::Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_title(new QLabel(this)), m_tabs(new QTabWidget(this)), m_facts(new FactsForm(this)),
      m_fieldsPage(new QWidget(this)), m_fields(new FieldsList(m_fieldsPage)), m_write(new QPushButton(m_fieldsPage)),
      m_unsaid(new QPushButton(m_fieldsPage)), m_figures(new FiguresList(this)), m_review(new ReviewForm(this)), m_refusal(new QLabel(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("sheetWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_refusal->setObjectName(QStringLiteral("sheet.refusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_tabs->setObjectName(QStringLiteral("sheet.tabs"));
    m_write->setObjectName(QStringLiteral("sheet.write"));
    m_unsaid->setObjectName(QStringLiteral("sheet.fieldUnsaid"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_write, m_unsaid}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *fields = new QVBoxLayout(m_fieldsPage);
    fields->addWidget(m_fields, 1);
    fields->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_refusal);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter ends a field, not the window
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_facts, &FactsForm::changed, this, [this](const EntryHeader &header) { perform(edit::changeEntry(m_entry, header)); });
    connect(m_facts, &FactsForm::unsaidChanged, this, &SheetWindow::setUnsaid);
    connect(m_figures, &FiguresList::changed, this, [this](const QList<Figure> &figures) { perform(edit::changeFigures(m_entry, figures)); });
    connect(m_review, &ReviewForm::changed, this, [this](const EntryHeader &header) { perform(edit::changeEntry(m_entry, header)); });
    connect(m_review, &ReviewForm::confirmed, this, [this](const ConfirmationHeader &header) { perform(edit::confirm(header)); });
    connect(m_review, &ReviewForm::signedOff, this, [this](const SignOffHeader &header) { perform(edit::signOff(SignOffId::create(), header)); });
    connect(m_review, &ReviewForm::withdrawn, this, [this](const SignOffId &id, const QString &by) { perform(edit::withdrawSignOff(id, by)); });
    connect(m_fields, &FieldsList::followed, this, &SheetWindow::goToField);
    connect(m_fields, &QTreeWidget::currentItemChanged, this, &SheetWindow::judgeField);
    connect(m_write, &QPushButton::clicked, this, &SheetWindow::goToField);
    connect(m_unsaid, &QPushButton::clicked, this, &SheetWindow::toggleFieldUnsaid);
    m_later.setSingleShot(true);
    m_later.setInterval(pauseAfterAKey);
    connect(&m_later, &QTimer::timeout, this, &SheetWindow::refresh);
    connect(&m_workspace, &edit::Workspace::changed, this, &SheetWindow::follow);
    connect(&m_workspace, &QObject::destroyed, this, [this] {
        for (QObject *page : {static_cast<QObject *>(m_facts), static_cast<QObject *>(m_figures), static_cast<QObject *>(m_review)})
            page->disconnect(this); // nobody is left to be told what is typed
        close();
    });
    resize(860, 600);
    retranslate();
}

void SheetWindow::show(EntryId entry)
{
    take(); // what is being typed is of the entry that goes
    m_tabs->clear();
    m_entry = entry;
    const Entry *found = m_workspace.manual().entry(entry);
    const bool isPractice = found && found->header.kind == EntryKind::Practice;
    if (isPractice) {
        m_tabs->addTab(m_facts, QString());
        m_tabs->addTab(m_fieldsPage, QString());
        m_tabs->addTab(m_figures, QString());
    }
    // Those that are on a tab are shown by it alone: each would lie over the others.
    for (QWidget *page : {static_cast<QWidget *>(m_facts), m_fieldsPage, static_cast<QWidget *>(m_figures)})
        if (!isPractice)
            page->hide();
    m_tabs->addTab(m_review, QString());
    m_tabs->setCurrentIndex(0);
    retranslate();
    QDialog::show();
}

void SheetWindow::take()
{
    m_facts->take();
    m_review->take();
}

void SheetWindow::hideEvent(QHideEvent *event)
{
    take();
    QDialog::hideEvent(event);
}

void SheetWindow::refresh()
{
    const Manual &manual = m_workspace.manual();
    const Entry *entry = manual.entry(m_entry);
    if (!entry) {
        if (!m_entry.isNull())
            close();
        return;
    }
    m_title->setText(language::entryName(m_entry, manual));
    if (entry->header.kind == EntryKind::Practice) {
        m_facts->show(manual, *entry);
        m_fields->show(manual, *entry);
        m_figures->show(manual, *entry);
    }
    m_review->show(manual, *entry, m_workspace.author());
    judgeField();
}

void SheetWindow::follow(const edit::Changes &changes)
{
    const bool isTyping = !changes.keys.isEmpty() && !changes.everythingChanged
                          && std::all_of(changes.keys.cbegin(), changes.keys.cend(), [](const Key &key) { return key.facet == Facet::Wording; });
    isTyping ? m_later.start() : refresh();
}

void SheetWindow::perform(const edit::Edit &edit)
{
    const base::Outcome outcome = m_workspace.perform(edit);
    m_refusal->setVisible(!outcome);
    if (outcome)
        return;
    m_refusal->setText(language::errorText(outcome.error()));
    m_figures->forget();
    refresh(); // what was typed and refused does not stay in the field
}

void SheetWindow::setUnsaid(const QString &fact, bool isUnsaid)
{
    perform(edit::setUnsaid({m_entry, {}, fact, m_workspace.author(), QDate::currentDate(), {}}, isUnsaid));
}

void SheetWindow::toggleFieldUnsaid()
{
    const std::optional<SheetField> field = m_fields->chosenField();
    if (!field)
        return;
    const QString role = codeOf(field->header.role);
    const UnsaidHeader ofField{m_entry, field->id, field->id.isNull() ? role : QString(), m_workspace.author(), QDate::currentDate(), {}};
    if (m_fields->chosen().answer != check::Answer::Unsaid)
        return perform(edit::setUnsaid(ofField, true));
    // It may have been noted before the manual had a template of its own.
    UnsaidHeader ofRole = ofField;
    ofRole.field = {};
    ofRole.fact = role;
    perform(edit::together(::history::Reason::SheetChanged, {edit::setUnsaid(ofField, false), edit::setUnsaid(ofRole, false)}));
}

/// To where the field stands; one that stands nowhere is opened at the end of the sheet: its heading, and a line to write on.
void SheetWindow::goToField()
{
    const std::optional<SheetField> field = m_fields->chosenField();
    PassageId heading = m_fields->chosen().heading;
    if (heading.isNull() && field) {
        heading = PassageId::create();
        std::array<QString, 2> names;
        for (const base::Language language : base::bothLanguages)
            names[size_t(base::indexOf(language))] = language::fieldName(*field, language);
        perform(edit::openField(m_entry, heading, PassageId::create(), *field, names));
    }
    if (m_workspace.manual().passage(heading))
        Q_EMIT placeAsked({ref(heading), std::nullopt});
}

void SheetWindow::judgeField()
{
    const bool isOne = m_fields->chosenField().has_value();
    const check::FieldOnSheet field = m_fields->chosen();
    const bool mayWrite = m_workspace.access() == edit::Access::ReadWrite;
    m_write->setEnabled((isOne && mayWrite) || !field.heading.isNull());
    m_unsaid->setEnabled(isOne && mayWrite && field.answer != check::Answer::Said);
    m_write->setText(field.heading.isNull() ? tr("&Write it") : tr("&Go there"));
    m_unsaid->setText(field.answer == check::Answer::Unsaid ? tr("The network &will say after all") : tr("The &network did not say"));
}

void SheetWindow::retranslate()
{
    setWindowTitle(tr("Sheet and review"));
    const auto name = [&](QWidget *page, const QString &text) {
        if (const int index = m_tabs->indexOf(page); index >= 0)
            m_tabs->setTabText(index, text);
    };
    name(m_facts, tr("F&acts"));
    name(m_fieldsPage, tr("Fi&elds"));
    name(m_figures, tr("Figur&es"));
    name(m_review, tr("Re&view and signatures"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    for (QWidget *page : {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_review)})
        page->setEnabled(m_workspace.access() == edit::Access::ReadWrite);
    refresh();
}

void SheetWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::sheet
