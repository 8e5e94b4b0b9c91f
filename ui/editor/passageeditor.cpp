// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/passageeditor.h"

#include "ui/editor/accessiblesheet.h"
#include "ui/editor/marking.h"
#include "ui/editor/rowpainter.h"
#include "ui/editor/rowtexts.h"
#include "ui/editor/spacemarks.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QScrollBar>

namespace ui::editor {

using base::Language;

PassageEditor::PassageEditor(QWidget *parent)
    : QAbstractScrollArea(parent), m_live(new LiveCell(viewport())), m_desk(m_live, nullptr),
      m_spaces(new SpaceMarks(m_desk.sheet(), this)), m_actions(new EditorActions(this)), m_filters(new FilterActions(this)),
      m_heads(new ColumnHeads(this))
{
    installAccessibility();
    setObjectName(QStringLiteral("passageEditor"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAcceptDrops(true);
    m_live->hide();
    connect(&m_idle, &QTimer::timeout, this, &PassageEditor::measureIdle);
    connectDesk();
    connectLive();
    connectActions();
    connectInserts();
    connectTable();
    applyLook();
    updateActions();
}

PassageEditor::~PassageEditor()
{
    m_desk.disconnect(this);
    delete m_spaces; // as a child it would go after the list of marks it stands in
    for (shared::MarkSource *source : std::as_const(m_marks)) // some are children: they go after this object's members
        source->disconnect(this);
    m_live->focusChanged = {}; // Qt takes the focus away from children only after this object's members are gone
}

void PassageEditor::setWorkspace(edit::Workspace *workspace, model::EntryId top)
{
    m_desk.setWorkspace(workspace, top);
    verticalScrollBar()->setValue(0);
    updateActions();
    Q_EMIT shownEntryChanged(shownEntry());
}

void PassageEditor::beReader()
{
    m_desk.beReader();
    for (QAction *action : m_actions->all()) // two widgets of one window: a key is the writer's
        if (action != m_actions->copy && action != m_actions->selectAll)
            action->setShortcuts(QList<QKeySequence>());
    updateActions();
}

void PassageEditor::showFrozen(std::optional<model::Manual> manual, model::EntryId top)
{
    m_desk.setFrozen(std::move(manual), top);
    verticalScrollBar()->setValue(0);
    updateActions();
    Q_EMIT shownEntryChanged(top);
}

void PassageEditor::showEntry(model::EntryId top)
{
    if (top == shownEntry())
        return verticalScrollBar()->setValue(0);
    m_desk.show(top);
    verticalScrollBar()->setValue(0);
    Q_EMIT shownEntryChanged(top);
}

model::EntryId PassageEditor::shownEntry() const
{
    return m_desk.sheet().rows().top();
}

model::EntryId PassageEditor::caretEntry() const
{
    const int row = m_desk.row();
    return row < 0 ? model::EntryId() : m_desk.sheet().row(row).entry;
}

void PassageEditor::goTo(const edit::Caret &caret)
{
    if (!m_desk.goTo(caret)) {
        const model::EntryId entry = m_desk.manual().entryOf(caret.text.object);
        if (entry.isNull())
            return;
        showEntry(entry);
        if (!m_desk.goTo(caret)) { // hidden by the filter
            setFilter({WorkFilter::Wanted::All, filter().into});
            m_desk.goTo(caret);
        }
    }
    m_live->setFocus();
}

void PassageEditor::goToEntry(model::EntryId entry)
{
    const std::optional<int> title = m_desk.sheet().rows().titleOf(entry);
    if (!title)
        return;
    for (int index = *title; index < std::min(*title + 40, m_desk.sheet().size()); ++index)
        m_desk.sheet().layout(index);
    updateRange();
    verticalScrollBar()->setValue(int(m_desk.sheet().top(*title)));
    // Where nothing stands below the title yet, that is what is to be written.
    const int below = *title + 1;
    const bool isEmpty = below < m_desk.sheet().size() && m_desk.sheet().row(below).part == RowPart::Invitation
                         && !m_desk.sheet().text(*title).in(m_desk.language()).isMissing();
    m_desk.open(isEmpty ? below : *title, m_desk.language(), 0);
}

int PassageEditor::acceptedRows() const
{
    const Sheet &sheet = m_desk.sheet();
    RowTexts texts(m_desk.manual());
    int accepted = 0;
    for (int row = 0; row < sheet.size(); ++row)
        if (const model::Text *text = texts.of(sheet.row(row)))
            accepted += filter().accepts(*text, texts.stepOf(sheet.row(row))) ? 1 : 0;
    return accepted;
}

void PassageEditor::addMarks(shared::MarkSource *source)
{
    m_marks.append(source);
    connect(source, &shared::MarkSource::changed, this, [this](const std::optional<model::TextRef> &text) {
        const int row = m_desk.row();
        if (row >= 0 && (!text || m_desk.sheet().textRef(row) == *text))
            showMarksInLive(), noteLive();
        if (!text)
            viewport()->update();
        else if (const std::optional<int> marked = m_desk.sheet().indexOf(*text))
            updateRow(*marked);
    });
    connect(source, &QObject::destroyed, this, [this, source] { m_marks.removeOne(source); });
}

QList<shared::Mark> PassageEditor::marksIn(int row, Language language)
{
    QList<shared::Mark> marks;
    if (const std::optional<model::TextRef> text = m_desk.sheet().textRef(row))
        for (shared::MarkSource *source : std::as_const(m_marks))
            marks += source->marksIn(*text, language);
    return marks;
}

void PassageEditor::showMarksInLive()
{
    const bool isOpen = m_desk.row() >= 0;
    m_live->setMarks(isOpen ? marksIn(m_desk.row(), m_desk.language()) : QList<shared::Mark>(), MarkInk(m_desk.sheet().look()));
}

// Look and geometry

void PassageEditor::showOnly(std::optional<Language> language)
{
    m_only = language;
    if (language && m_desk.row() >= 0)
        m_desk.open(m_desk.row(), *language, 0);
    applyLook();
}

void PassageEditor::setZoom(qreal zoom)
{
    m_zoom = std::clamp(zoom, 0.6, 3.0);
    applyLook();
    Q_EMIT zoomChanged(m_zoom);
}

Columns PassageEditor::columnsFor(const Look &look) const
{
    Columns columns;
    columns.order = m_desk.manual().header().languages;
    columns.only = m_only;
    const qreal unit = look.unit();
    const qreal margin = unit * 0.9;
    const qreal room = viewport()->width() - 2 * margin;
    columns.gutterWords = room > unit * 28;
    columns.gutterWidth = columns.gutterWords ? unit * 5.6 : unit * 1.8;
    const qreal widest = look.of(RowStyle::Paragraph).characterWidth * 84;
    const qreal share = columns.only ? room - columns.gutterWidth : (room - columns.gutterWidth) / 2;
    columns.width = std::floor(std::clamp(share, unit * 4, widest));
    const qreal total = columns.gutterWidth + columns.width * (columns.only ? 1 : 2);
    columns.left = std::floor(std::max(margin, (viewport()->width() - total) / 2));
    columns.gutterLeft = columns.left + columns.width;
    return columns;
}

void PassageEditor::paintEvent(QPaintEvent *event)
{
    prepareVisible();
    QPainter painter(viewport());
    Sheet &sheet = m_desk.sheet();
    painter.fillRect(event->rect(), sheet.look().paper());
    PaintState state;
    state.activeRow = m_desk.row();
    state.activeLanguage = m_desk.language();
    state.hasFocus = m_live->hasFocus();
    state.isWritable = m_desk.isWritable();
    state.hasRemark = [this](int row) {
        const std::optional<model::TextRef> text = m_desk.sheet().textRef(row);
        return text && std::any_of(m_marks.begin(), m_marks.end(), [&](shared::MarkSource *source) { return source->hasRemarks(*text); });
    };
    state.selected = m_desk.selection().range(sheet);
    state.marks = [this](int row, Language language) { return marksIn(row, language); };
    state.homeKey = m_actions->goHome->shortcut().toString(QKeySequence::NativeText);
    state.clip = event->rect();
    RowPainter rows(painter, sheet, state);
    const int scrolled = verticalScrollBar()->value();
    for (int row = sheet.heights().rowAt(scrolled + event->rect().top()); row >= 0 && row < sheet.size(); ++row) {
        const qreal y = sheet.top(row) - scrolled;
        if (y > event->rect().bottom())
            break;
        rows.paint(row, y);
    }
}

} // namespace ui::editor
