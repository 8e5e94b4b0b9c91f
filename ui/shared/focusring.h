// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace ui::shared {

/// Draws a ring around what has the keyboard and does not show it by itself: areas to scroll, lists without a chosen line, words to
/// be selected. Who clicked knows where he is, and sees none. A widget with the property "showsFocus" is left alone.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

private:
    void follow(QWidget *now);

    QPointer<QWidget> m_ring; ///< a child of what it lies around
};

} // namespace ui::shared
