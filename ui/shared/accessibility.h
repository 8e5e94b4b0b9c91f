// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QAccessibleInterface>
#include <QWidget>

namespace ui::shared {

/// Every `Widget` speaks as a `Spoken` from now on. May be called often.
template<typename Widget, typename Spoken>
void installAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *widget = qobject_cast<Widget *>(object);
            return widget ? new Spoken(widget) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

/// Text without a selection or a caret of its own, all of one kind.
class ReadableText : public QAccessibleTextInterface
{
public:
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int start, int end) override { addSelection(start, end); }
    int cursorPosition() const override { return 0; }
    QString text(int start, int end) const override { return shown().mid(start, end - start); }
    int characterCount() const override { return int(shown().size()); }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

protected:
    virtual QString shown() const = 0;
};

} // namespace ui::shared
