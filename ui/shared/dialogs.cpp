// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dialogs.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ui::shared {

namespace {

QString chosen(QFileDialog &dialog, const FileQuestion &question)
{
    const QFileInfo start(question.start);
    dialog.setWindowTitle(question.title);
    dialog.setNameFilter(question.filters);
    dialog.setDefaultSuffix(question.suffix);
    dialog.setDirectory(start.isDir() ? start.filePath() : start.path());
    if (!start.isDir())
        dialog.selectFile(start.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

/// Qt makes a short question so narrow that the sentence under it is broken after every third word.
void widen(QMessageBox &box)
{
    constexpr int width = 420; // pixels
    if (auto *grid = qobject_cast<QGridLayout *>(box.layout()))
        grid->addItem(new QSpacerItem(width, 0), grid->rowCount(), 0, 1, grid->columnCount());
}

} // namespace

Dialogs::~Dialogs() = default;

bool Dialogs::confirm(QWidget *parent, const Confirmation &confirmation)
{
    QMessageBox box(QMessageBox::Question, confirmation.title, confirmation.text, QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("confirmation"));
    box.setInformativeText(confirmation.detail);
    QPushButton *act = box.addButton(confirmation.act, QMessageBox::AcceptRole);
    box.setDefaultButton(confirmation.isDestructive ? static_cast<QPushButton *>(box.button(QMessageBox::Cancel)) : act);
    widen(box);
    box.exec();
    return box.clickedButton() == act;
}

void Dialogs::tell(QWidget *parent, const QString &text, const QString &detail)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Vademecum"), text, QMessageBox::Ok, parent);
    box.setObjectName(QStringLiteral("notice"));
    box.setInformativeText(detail);
    widen(box);
    box.exec();
}

QString Dialogs::openFile(QWidget *parent, const FileQuestion &question)
{
    QFileDialog dialog(parent);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosen(dialog, question);
}

QString Dialogs::saveFile(QWidget *parent, const FileQuestion &question)
{
    QFileDialog dialog(parent);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    return chosen(dialog, question);
}

std::optional<QString> Dialogs::line(QWidget *parent, const QString &title, const QString &label, const QString &start)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(start);
    dialog.setMinimumWidth(380);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.textValue().trimmed();
}

} // namespace ui::shared
