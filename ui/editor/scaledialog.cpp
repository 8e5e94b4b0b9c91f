// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/scaledialog.h"

#include "ui/language/datetext.h"
#include "ui/shared/dialogbuttons.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui::editor {

ScaleDialog::ScaleDialog(const TakenPicture &picture, const QString &name, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("scaleDialog"));
    setWindowTitle(tr("Large picture"));
    const auto pixels = [](const QSize &size) { return tr("%1 × %2 pixels").arg(size.width()).arg(size.height()); };
    auto *what = new QLabel(tr("“%1” has %2 (%3). On paper no more than %4 pixels across can be seen.")
                                .arg(name, pixels(picture.pixels), language::sizeText(picture.asset.bytes.size()))
                                .arg(printedPixels));
    what->setWordWrap(true);
    auto *scale = new QRadioButton(tr("&Scale it down to %1").arg(pixels(printedSize(picture))));
    m_keep = new QRadioButton(tr("&Keep the original: the manual becomes larger"));
    m_keep->setObjectName(QStringLiteral("keepOriginal"));
    scale->setChecked(true);
    auto *buttons = new shared::DialogButtons;
    buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{what, scale, m_keep, buttons})
        column->addWidget(widget);
    column->setSpacing(12);
    setMinimumWidth(440);
    scale->setFocus();
}

bool ScaleDialog::keepsOriginal() const
{
    return m_keep->isChecked();
}

} // namespace ui::editor
