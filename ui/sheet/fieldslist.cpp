// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/fieldslist.h"

#include "text/markup.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/colours.h"
#include "ui/shared/roomyrows.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

namespace ui::sheet {

using namespace model;
using base::Language;

FieldsList::FieldsList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("sheet.fields"));
    setColumnCount(2);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setItemDelegate(new shared::RoomyRows(this));
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemActivated, this, &FieldsList::followed);
    retranslate();
}

void FieldsList::show(const Manual &manual, const Entry &sheet)
{
    m_manual = manual;
    m_sheet = sheet.id;
    fill();
}

std::optional<SheetField> FieldsList::chosenField() const
{
    const int row = currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
    return row < 0 || row >= m_fields.size() ? std::nullopt : std::optional(m_fields[row]);
}

check::FieldOnSheet FieldsList::chosen() const
{
    const int row = currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
    return row < 0 || row >= m_onSheet.size() ? check::FieldOnSheet() : m_onSheet[row];
}

QString FieldsList::stateOf(const check::FieldOnSheet &field) const
{
    switch (field.answer) {
    case check::Answer::NotFilledIn: return tr("not filled in");
    case check::Answer::Unsaid: return tr("the network did not say");
    case check::Answer::Said: break;
    }
    QStringList states;
    for (const Language language : m_manual.header().languages) {
        const auto at = size_t(base::indexOf(language));
        states.append(tr("%1: %2", "language, state")
                          .arg(language::languageSign(language), !field.written[at]  ? tr("missing")
                                                                 : field.behind[at] ? tr("behind")
                                                                                    : tr("up to date")));
    }
    return states.join(QStringLiteral(" · "));
}

void FieldsList::fill()
{
    const Entry *sheet = m_manual.entry(m_sheet);
    if (!sheet)
        return;
    const int current = currentItem() ? indexOfTopLevelItem(currentItem()) : 0;
    QSignalBlocker refilling(this); // a button that were told there is no field, for a moment, would lose the keyboard
    m_fields = sheetTemplate(m_manual);
    m_onSheet = check::fieldsOf(m_manual, *sheet, m_fields);
    clear();
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString name = language::fieldName(m_fields[i], language::readersLanguage());
        auto *item = new QTreeWidgetItem(this, {m_fields[i].header.optional ? tr("%1 (optional)").arg(name) : name, stateOf(m_onSheet[i])});
        if (m_onSheet[i].answer != check::Answer::Said)
            item->setForeground(1, shared::quietText(palette()));
    }
    addGone(*sheet);
    setCurrentItem(topLevelItem(std::clamp(current, 0, std::max(0, topLevelItemCount() - 1))));
    refilling.unblock();
    Q_EMIT currentItemChanged(currentItem(), nullptr);
}

/// What stands under a heading whose field was removed from the template is still there, and is shown.
void FieldsList::addGone(const Entry &sheet)
{
    for (const PassageId &heading : fieldsGone(sheet, m_fields)) {
        const QString name = text::plain(m_manual.passage(heading)->text.preferring(language::readersLanguage()));
        auto *item = new QTreeWidgetItem(this, {name, tr("no longer a field; its text is kept")});
        item->setForeground(1, shared::quietText(palette()));
        check::FieldOnSheet kept;
        kept.answer = check::Answer::Said;
        kept.heading = heading;
        m_onSheet.append(kept);
    }
}

void FieldsList::retranslate()
{
    setAccessibleName(tr("Fields of the sheet"));
    setHeaderLabels({tr("Field"), tr("How it stands")});
    fill();
}

void FieldsList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

} // namespace ui::sheet
