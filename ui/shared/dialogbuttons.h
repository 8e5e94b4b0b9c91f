// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>
#include <QEvent>

namespace ui::shared {

/// Buttons whose words their dialog says, all of them. Qt would put its own "OK" back whenever the language changes, after
/// the dialog has spoken. A dialog opens with the keyboard in the first thing it asks, not on Cancel, whichever was made first.
class DialogButtons final : public QDialogButtonBox
{
public:
    using QDialogButtonBox::QDialogButtonBox;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            giveKeyboardAway();
        return event->type() == QEvent::LanguageChange ? QWidget::event(event) : QDialogButtonBox::event(event);
    }

private:
    void giveKeyboardAway()
    {
        QWidget *stop = window();
        for (QWidget *next = stop->nextInFocusChain(); next != window(); next = next->nextInFocusChain())
            if (isAncestorOf(next))
                stop = next;
        const QWidget *const last = stop;
        do
            stop = stop->nextInFocusChain();
        while (stop != last && !asks(stop));
        if (stop != last && !window()->focusWidget())
            stop->setFocus(Qt::TabFocusReason);
    }
    bool asks(const QWidget *stop) const
    {
        return (stop->focusPolicy() & Qt::TabFocus) && stop->isEnabled() && !stop->isWindow() && stop->isVisibleTo(window()) && !isAncestorOf(stop);
    }
};

} // namespace ui::shared
