// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/takenpicture.h"

#include <QDialog>

class QRadioButton;

namespace ui::editor {

/// Asks whether a picture that has more pixels than can be printed is scaled down or kept as it is. Made for one question.
class ScaleDialog final : public QDialog
{
    Q_OBJECT

public:
    ScaleDialog(const TakenPicture &picture, const QString &name, QWidget *parent);
    bool keepsOriginal() const;

private:
    QRadioButton *m_keep;
};

} // namespace ui::editor
