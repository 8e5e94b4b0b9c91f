// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/findbar.h"

#include "base/workers.h"
#include "ui/editor/passageeditor.h"
#include "ui/shared/progressdialog.h"
#include "ui/shared/replacingjob.h"
#include "ui/shared/soughtoptions.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrentRun>

namespace ui::editor {

namespace {

constexpr qsizetype mostReplaced = 1'000'000;

QSet<model::TextRef> textsOn(const Sheet &sheet)
{
    QSet<model::TextRef> texts;
    texts.reserve(sheet.size());
    for (int row = 0; row < sheet.size(); ++row)
        if (const std::optional<model::TextRef> text = sheet.textRef(row))
            texts.insert(*text);
    return texts;
}

} // namespace

QList<shared::Mark> FoundMarks::marksIn(const model::TextRef &text, base::Language language)
{
    if (m_finder.pattern().findsNothing())
        return {};
    QList<shared::Mark> marks;
    if (const std::optional<int> row = m_sheet.indexOf(text))
        for (const Finder::Match &match : m_finder.in(*row, language))
            marks.append({match.start, match.length, shared::MarkKind::Match});
    return marks;
}

FindBar::FindBar(PassageEditor *editor, QWidget *parent)
    : shared::FindBar({}, parent), m_editor(editor), m_finder(editor->desk().sheet()),
      m_found(editor->desk().sheet(), m_finder), m_options(new shared::SoughtOptions(QStringLiteral("find."), this)),
      m_replaceRow(new QWidget(this))
{
    putBehindField(m_options);
    buildReplaceRow();
    connect(m_options, &shared::SoughtOptions::changed, this, [this] {
        search();
        showCount();
    });
    editor->addMarks(&m_found);
    connect(&m_finder, &Finder::counted, this, [this] {
        showCount();
        showWritable();
    });
    m_again.setSingleShot(true);
    m_again.setInterval(400);
    connect(&m_again, &QTimer::timeout, this, [this] { m_finder.search(sought()); });
    connect(&editor->desk(), &Desk::rowsChanged, this, [this] {
        m_finder.noteChanged();
        m_replaced = 0;
        if (isVisible()) // counted again when the writer pauses
            m_again.start();
    });
    retranslate();
    retranslateRow();
}

void FindBar::buildReplaceRow()
{
    m_withLabel = new QLabel(m_replaceRow);
    m_with = new QLineEdit(m_replaceRow);
    m_keep = new QCheckBox(m_replaceRow);
    m_replace = new QPushButton(m_replaceRow);
    m_replaceAll = new QPushButton(m_replaceRow);
    m_with->setObjectName(QStringLiteral("replaceField"));
    m_keep->setObjectName(QStringLiteral("replaceKeep"));
    m_replace->setObjectName(QStringLiteral("replaceOne"));
    m_replaceAll->setObjectName(QStringLiteral("replaceAll"));
    m_with->setMinimumWidth(80);
    m_withLabel->setBuddy(m_with);
    auto *words = new QHBoxLayout;
    words->addWidget(m_withLabel);
    words->addWidget(m_with, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_replace);
    buttons->addWidget(m_replaceAll);
    m_replaceParts = new QHBoxLayout(m_replaceRow);
    m_replaceParts->setContentsMargins(0, 0, 0, 0);
    m_replaceParts->addLayout(words, 1);
    m_replaceParts->addLayout(buttons);
    m_replaceParts->addWidget(m_keep);
    putUnder(m_replaceRow, m_with);
    m_replaceRow->hide();
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceHere);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceEverywhere);
}

void FindBar::layReplaceRow()
{
    int need = 2 * m_replaceParts->spacing();
    for (int part = 0; part < m_replaceParts->count(); ++part)
        need += m_replaceParts->itemAt(part)->minimumSize().width();
    m_replaceParts->setDirection(need > contentsRect().width() - 16 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    shared::FindBar::resizeEvent(event);
    layReplaceRow();
}

void FindBar::startReplacing()
{
    m_replaceRow->show();
    layReplaceRow();
    start();
}

text::Sought FindBar::sought() const
{
    return m_options->sought(words());
}

QString FindBar::replacement() const
{
    return m_replaceRow->isVisible() ? m_with->text() : QString();
}

void FindBar::showWritable()
{
    const bool mayBeThere = m_finder.count() > 0 || !m_finder.isDone();
    const bool can = m_editor->desk().isWritable() && mayBeThere;
    m_replace->setEnabled(can);
    m_replaceAll->setEnabled(can);
}

void FindBar::start()
{
    Desk &desk = m_editor->desk();
    shared::FindBar::start(desk.isOpen() ? desk.live().textCursor().selectedText() : QString());
}

void FindBar::stop()
{
    hide();
    m_replaceRow->hide();
    m_finder.search({});
    Q_EMIT m_found.changed({});
    m_editor->setFocus();
}

void FindBar::search()
{
    m_replaced = 0;
    m_finder.search(sought());
    showWritable();
    Q_EMIT m_found.changed({});
}

void FindBar::go(int by)
{
    if (m_finder.pattern().sought() != sought())
        search();
    m_replaced = 0;
    Desk &desk = m_editor->desk();
    if (desk.sheet().size() == 0 || words().isEmpty())
        return;
    const QTextCursor cursor = desk.live().textCursor();
    const int row = std::max(0, desk.row());
    const int position = !desk.isOpen() ? 0 : by > 0 ? cursor.selectionEnd() : cursor.selectionStart();
    if (const std::optional<Finder::Match> match = m_finder.from(row, desk.language(), position, by))
        desk.open(match->row, match->language, match->start + match->length, match->start);
    showCount();
}

QString FindBar::countText() const
{
    if (words().isEmpty())
        return {};
    if (const QString fault = shared::faultIn(m_finder.pattern()); !fault.isEmpty())
        return fault;
    if (m_replaced > 0)
        return tr("%n replaced", nullptr, int(m_replaced));
    if (m_finder.count() == 0 && !m_finder.isDone())
        return {};
    const std::optional<Finder::Match> here = matchHere();
    return countOf(here ? m_finder.numberOf(*here) : 0, m_finder.count());
}

/// The find that is selected in the text.
std::optional<Finder::Match> FindBar::matchHere() const
{
    Desk &desk = m_editor->desk();
    if (!desk.isOpen() || !desk.live().textCursor().hasSelection())
        return std::nullopt;
    const QTextCursor cursor = desk.live().textCursor();
    const int length = cursor.selectionEnd() - cursor.selectionStart();
    for (const Finder::Match &match : m_finder.in(desk.row(), desk.language()))
        if (match.start == cursor.selectionStart() && match.length == length)
            return match;
    return std::nullopt;
}

std::optional<edit::Find> FindBar::findOf(const Finder::Match &match) const
{
    if (m_editor->desk().sheet().row(match.row).shown)
        return std::nullopt; // it is replaced where it is written
    const std::optional<model::TextRef> text = m_editor->desk().sheet().textRef(match.row);
    return text ? std::optional(edit::Find{*text, match.language, match.place}) : std::nullopt;
}

/// The find that is selected, then on to the next; without one only that.
void FindBar::replaceHere()
{
    const std::optional<Finder::Match> match = matchHere();
    const std::optional<edit::Find> find = match ? findOf(*match) : std::nullopt;
    if (!find)
        return go(1);
    std::optional<edit::KeepInStep> keep;
    if (m_keep->isChecked())
        keep = edit::KeepInStep{m_editor->workspace()->author(), QDateTime::currentDateTimeUtc()};
    // What takes its place is not found again.
    const QString with = m_finder.pattern().replacement(
        text::shownTextOf(m_editor->desk().sheet().markup(match->row, match->language), match->place.note), match->place.at,
        m_with->text());
    edit::Edit edit = edit::replaceAll({*find}, sought(), m_with->text(), keep);
    const int behind = match->place.note > 0 ? match->start + match->length : match->start + int(with.size());
    edit.before = edit::Caret{find->text, find->language, match->start + match->length, match->start};
    edit.after = edit::Caret{find->text, find->language, behind, behind};
    if (m_editor->desk().perform(edit))
        go(1);
}

/// In all that is shown, and in nothing else.
void FindBar::replaceEverywhere()
{
    edit::Search search;
    search.sought = sought();
    search.top = m_editor->shownEntry();
    const Columns &columns = m_editor->desk().sheet().columns();
    search.languages = {columns.shows(base::Language::French), columns.shows(base::Language::Dutch)};
    auto *dialog = new shared::ProgressDialog([] { return tr("Searching…"); }, window());
    const auto finding = QtConcurrent::run(&base::workers(), [search, manual = m_editor->desk().manual(), progress = dialog->progress(),
                                            cancel = dialog->cancelToken()] {
        return edit::findAll(manual, search, mostReplaced, progress, cancel);
    });
    dialog->follow<edit::Finds>(finding, [this, asked = QPointer(m_editor->workspace())](const edit::Finds &finds) {
        if (!finds.isComplete || !asked || asked != m_editor->workspace())
            return;
        QList<edit::Find> shown = finds.list;
        const QSet<model::TextRef> texts = textsOn(m_editor->desk().sheet());
        shown.removeIf([&](const edit::Find &find) { return !texts.contains(find.text); });
        replace(shown);
    });
}

void FindBar::replace(const QList<edit::Find> &finds)
{
    if (finds.isEmpty())
        return;
    const shared::Replacing how{sought(), m_with->text(), m_keep->isChecked()};
    shared::replaceLater(*m_editor->workspace(), finds, how, window(), [this](const base::Result<qsizetype> &count) {
        if (!count)
            return refused(count.error());
        search();
        m_replaced = *count;
        showCount();
    });
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_with && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_replace->isEnabled())
                replaceHere();
            m_with->setFocus();
            return true;
        }
    }
    return shared::FindBar::eventFilter(watched, event);
}

void FindBar::changeEvent(QEvent *event)
{
    shared::FindBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateRow();
}

void FindBar::retranslateRow()
{
    m_withLabel->setText(tr("Replace &by:"));
    m_with->setAccessibleName(tr("Replace by"));
    m_replace->setText(tr("&Replace"));
    m_replace->setToolTip(tr("Replaces what is selected and goes on to the next (Enter)"));
    m_replaceAll->setText(tr("Replace &all"));
    m_replaceAll->setToolTip(tr("Replaces all that is shown here, as one step"));
    m_keep->setText(tr("&Meaning unchanged"));
    m_keep->setToolTip(tr("Texts that are in step stay in step with the other language."));
}

QString FindBar::fieldName() const
{
    return tr("Find");
}

} // namespace ui::editor
