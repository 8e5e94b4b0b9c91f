// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/movedpopup.h"

#include "ui/editor/passageeditor.h"
#include "ui/editor/stepsign.h"
#include "ui/shared/difference.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::editor {

using base::Language;

namespace {

struct MovedText {
    Q_DECLARE_TR_FUNCTIONS(ui::editor::MovedText)
};

QString describe(PassageEditor &editor, int row, Language language)
{
    Sheet &sheet = editor.desk().sheet();
    const model::Text &text = sheet.text(row);
    const base::Hash then = text.pairing->hashes[size_t(base::indexOf(language))];
    const QString name = QStringLiteral("<b>%1</b>").arg(ownName(language));
    if (then == text.in(language).hash())
        return name + QStringLiteral("<br>") + MovedText::tr("Unchanged since the two were in step.").toHtmlEscaped();
    const auto before = editor.workspace()->textWithHash(*sheet.textRef(row), language, then);
    if (!before)
        return name + QStringLiteral("<br>") + MovedText::tr("What the text was then is not known.").toHtmlEscaped();
    return name + QStringLiteral("<br>") + shared::differenceAsHtml(*before, text.in(language).text(), editor.palette());
}

} // namespace

void showWhatMoved(PassageEditor &editor, int row)
{
    Sheet &sheet = editor.desk().sheet();
    if (!sheet.text(row).pairing || !sheet.textRef(row))
        return;
    auto *popup = new QFrame(&editor, Qt::Popup);
    popup->setObjectName(QStringLiteral("movedPopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setAccessibleName(MovedText::tr("What changed"));
    auto *column = new QVBoxLayout(popup);
    for (const Language language : sheet.columns().order) {
        auto *label = new QLabel(describe(editor, row, language));
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        column->addWidget(label);
    }
    const int width = std::clamp(int(sheet.columns().right() - sheet.columns().left), 260, 640);
    popup->setFixedWidth(width);
    const QRect cell = editor.cellRect(row, sheet.columns().order[0]);
    popup->move(editor.viewport()->mapToGlobal(cell.bottomLeft() + QPoint(0, 6)));
    popup->show();
}

} // namespace ui::editor
