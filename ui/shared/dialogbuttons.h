// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>
#include <QEvent>

namespace ui::shared {

/// Buttons whose words their dialog says, all of them. Qt would put its own "OK" back whenever the language changes, after
/// the dialog has spoken.
class DialogButtons final : public QDialogButtonBox
{
public:
    using QDialogButtonBox::QDialogButtonBox;

protected:
    bool event(QEvent *event) override
    {
        return event->type() == QEvent::LanguageChange ? QWidget::event(event) : QDialogButtonBox::event(event);
    }
};

} // namespace ui::shared
