// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/pasting.h"

#include "edit/textedits.h"
#include "ui/editor/desk.h"
#include "ui/editor/editing.h"
#include "ui/editor/largesteps.h"
#include "ui/editor/steps.h"
#include "ui/shared/foreignarrival.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>

namespace ui::editor {

using edit::Caret;
using edit::Edit;
using edit::NewPassage;
using model::PassageId;
using model::PassageKind;

namespace {

struct LongPasting {
    Q_DECLARE_TR_FUNCTIONS(ui::editor::LongPasting)
};

} // namespace

QMimeData *Pasting::copied()
{
    if (m_desk.selection().isActive())
        return passagesMime(m_desk.manual(), m_desk.selection().passages(m_desk.sheet()), m_desk.language());
    const QTextCursor cursor = m_desk.live().textCursor();
    if (m_desk.row() < 0 || !cursor.hasSelection())
        return nullptr;
    return inlineMime(m_desk.live().runs(cursor.selectionStart(), cursor.selectionEnd()));
}

void Pasting::copy()
{
    if (QMimeData *data = copied())
        QApplication::clipboard()->setMimeData(data);
}

void Pasting::cut()
{
    QMimeData *data = m_desk.isWritable() ? copied() : nullptr;
    if (!data)
        return;
    QApplication::clipboard()->setMimeData(data);
    m_desk.selection().isActive() ? m_editing.removeChosen() : m_desk.live().insertRuns({});
}

void Pasting::paste(const QMimeData &source)
{
    if (const std::optional<Pasted> own = ownFrom(source))
        putIn(*own);
    else if (!takePicture || !takePicture(source))
        take({source.hasHtml() ? source.html() : QString(), source.text(), m_desk.language()});
}

void Pasting::pastePlain(const QMimeData &source)
{
    take({{}, source.text(), m_desk.language()});
}

bool Pasting::isReady() const
{
    return m_desk.row() >= 0 && m_desk.isWritable();
}

void Pasting::take(const shared::ForeignPaste &paste)
{
    if (!isReady())
        return;
    if (takeForeign)
        return takeForeign(paste, [this](const exchange::ForeignText &text, const std::function<void()> &isIn) { put(text, isIn); });
    if (const auto text = shared::readPaste(paste))
        put(*text);
}

void Pasting::putIn(const Pasted &pasted)
{
    if (!isReady())
        return;
    if (!pasted.passages.isEmpty())
        insertOwn(pasted.passages);
    else if (!pasted.inlineRuns.isEmpty())
        putWords(pasted.inlineRuns);
}

/// Into the sentence, or in the place of selected passages.
void Pasting::putWords(const QList<text::Run> &words)
{
    if (!m_desk.selection().isActive())
        return m_desk.live().insertRuns(words);
    NewPassage passage = emptyParagraph();
    passage.body[size_t(base::indexOf(m_desk.language()))] = text::serialize(words);
    insertOwn({passage});
}

void Pasting::put(const exchange::ForeignText &text, const std::function<void()> &isIn)
{
    if (!isReady() || text.passages.isEmpty())
        return;
    if (text.passages.size() == 1 && text.passages.first().kind == PassageKind::Paragraph) {
        putWords(text::parse(text.passages.first().markup));
        if (isIn)
            isIn();
        return;
    }
    const base::Language language = m_desk.language();
    Arrival arrival;
    arrival.weight = shared::weightOf(text);
    arrival.last = PassageId::create();
    arrival.lastMarkup = text.passages.last().markup;
    arrival.isIn = isIn;
    arrival.passages = [text, language, last = arrival.last] { return shared::newPassages(text, language, last); };
    arrival.insertion = [text, language](const Place &place, const QList<NewPassage> &passages) {
        return shared::insertForeign(place.entry, place.parent, place.after, text, passages, language);
    };
    insertPassages(arrival);
}

void Pasting::insertOwn(QList<NewPassage> passages)
{
    for (NewPassage &passage : passages)
        if (passage.header.kind == PassageKind::Picture && !m_desk.manual().picture(passage.header.picture))
            passage.header.kind = PassageKind::Paragraph;
    Arrival arrival;
    arrival.weight = passages.size();
    arrival.last = passages.last().id;
    arrival.lastMarkup = passages.last().body[size_t(base::indexOf(m_desk.language()))];
    arrival.passages = [passages] { return passages; };
    arrival.insertion = [](const Place &place, const QList<NewPassage> &all) {
        return edit::insertPassages(place.entry, place.parent, place.after, all, history::Reason::Pasted);
    };
    insertPassages(arrival);
}

/// Where pasted passages go: after the open one, within its parent. Out of a table they go behind it.
Pasting::Place Pasting::placeOf(const Row &row) const
{
    const model::Passage *here = m_desk.manual().passage(row.passage);
    if (!here)
        return {row.entry, {}, {}};
    if (here->header.kind == PassageKind::Cell)
        return {row.entry, {}, here->header.parent};
    return {row.entry, here->header.parent, row.passage};
}

/// At the very start of a passage: before it.
PassageId Pasting::before(int row, PassageId parent) const
{
    const Sheet &sheet = m_desk.sheet();
    const bool follows = row > 0 && sheet.row(row - 1).entry == sheet.row(row).entry
                         && sheet.row(row - 1).part != RowPart::Title;
    const model::Passage *previous = follows ? m_desk.manual().passage(sheet.row(row - 1).passage) : nullptr;
    return previous && previous->header.parent == parent ? previous->id : PassageId();
}

/// In the place of selected passages, or after the caret.
void Pasting::insertPassages(const Arrival &arrival)
{
    const QList<PassageId> selected = m_desk.selection().isActive() ? m_editing.chosen().passages : QList<PassageId>();
    if (selected.isEmpty())
        return insertAtCaret(arrival);
    const model::PassageHeader first = m_desk.manual().passage(selected.first())->header;
    const Place place{first.entry, first.parent, selected.first()};
    Edit insertion;
    insertion.run = [arrival, place](edit::Writer &writer) { return arrival.insertion(place, arrival.passages()).run(writer); };
    m_desk.clearSelection();
    perform(arrival, {insertion, edit::deletePassages(selected)}, selected.size());
}

/// The passage is cut at the caret and what was pasted stands between; an empty passage makes way.
void Pasting::insertAtCaret(const Arrival &arrival)
{
    const int index = m_desk.row();
    const Row row = m_desk.sheet().row(index);
    Place place = placeOf(row);
    QList<Edit> steps;
    QList<NewPassage> behind;
    bool makesWay = false;
    if (row.part == RowPart::Body && splits(row)) {
        const QTextCursor cursor = m_desk.live().textCursor();
        QString head = text::serialize(m_desk.live().runs(0, cursor.selectionStart()));
        QString tail = text::serialize(m_desk.live().runs(cursor.selectionEnd(), -1));
        if (row.style != RowStyle::Code) { // what parted two words parts two passages now
            while (head.endsWith(u' '))
                head.chop(1);
            while (tail.startsWith(u' '))
                tail.remove(0, 1);
        }
        if (head.isEmpty() && !tail.isEmpty())
            place.after = before(index, place.parent);
        if (!head.isEmpty() && !tail.isEmpty()) {
            steps.append(edit::setText(model::bodyOf(row.passage), m_desk.language(), head, history::Reason::Pasted));
            behind.append(restOf(row.passage, tail));
        }
        makesWay = head.isEmpty() && tail.isEmpty()
                   && m_desk.sheet().text(index).in(base::other(m_desk.language())).isMissing();
    }
    Edit insertion;
    insertion.run = [arrival, place, behind](edit::Writer &writer) {
        return arrival.insertion(place, arrival.passages() + behind).run(writer);
    };
    steps.append(insertion);
    if (makesWay)
        steps.append(edit::deletePassages({row.passage}));
    perform(arrival, steps, 0);
}

void Pasting::perform(const Arrival &arrival, const QList<Edit> &steps, qsizetype leaving)
{
    Edit paste = edit::together(history::Reason::Pasted, steps);
    paste.before = m_desk.caret();
    paste.after = caretIn(arrival.last, m_desk.language(), text::shownLength(text::parse(arrival.lastMarkup)));
    performSized(m_desk, paste, arrival.weight + leaving, [] { return LongPasting::tr("Pasting…"); }, arrival.isIn);
}

NewPassage Pasting::restOf(PassageId passage, const QString &tail) const
{
    const model::PassageHeader &header = m_desk.manual().passage(passage)->header;
    NewPassage rest = emptyParagraph();
    rest.header.kind = header.kind;
    rest.header.level = header.level;
    rest.body[size_t(base::indexOf(m_desk.language()))] = tail;
    return rest;
}

} // namespace ui::editor
