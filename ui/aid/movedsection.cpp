// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/movedsection.h"

#include "model/sheet.h"
#include "ui/language/wordtext.h"
#include "ui/shared/difference.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui::aid {

using base::Language;

MovedSection::MovedSection(QWidget *parent) : Section(parent)
{
    setObjectName(QStringLiteral("movedSection"));
    for (QLabel *&label : m_labels) {
        label = new QLabel(this);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column().addWidget(label);
    }
    retranslate();
}

QString MovedSection::title() const
{
    return tr("What moved since the two were in step");
}

void MovedSection::show(const Here &here)
{
    const model::Text &text = *workspace()->manual().text(here.text);
    const model::Step step = model::stepOf(workspace()->manual(), here.text);
    const bool moved = text.pairing && step != model::Step::InStep && step != model::Step::Adapted;
    setVisible(moved);
    if (!moved)
        return;
    const std::array<Language, 2> order = workspace()->manual().header().languages;
    for (size_t index = 0; index < order.size(); ++index)
        m_labels[index]->setText(describe(here, order[index]));
}

QString MovedSection::describe(const Here &here, Language language) const
{
    const model::Text &text = *workspace()->manual().text(here.text);
    const base::Hash then = text.pairing->hashes[size_t(base::indexOf(language))];
    const QString name = QStringLiteral("<b>%1</b><br>").arg(language::capitalised(language::languageName(language)).toHtmlEscaped());
    if (then == text.in(language).hash())
        return name + tr("Unchanged.").toHtmlEscaped();
    const auto before = workspace()->textWithHash(here.text, language, then);
    if (!before)
        return name + tr("What the text was then is not known.").toHtmlEscaped();
    return name + shared::differenceAsHtml(*before, text.in(language).text(), palette());
}

} // namespace ui::aid
