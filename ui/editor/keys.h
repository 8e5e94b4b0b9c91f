// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QInputMethodEvent;
class QKeyEvent;

namespace ui::editor {

class Desk;
class Editing;
class Navigation;
class Pasting;

/// The keys that mean more than a text widget knows: between rows, over selected rows, and what splits and joins.
class Keys final
{
public:
    Keys(Desk &desk, Editing &editing, Navigation &navigation, Pasting &pasting)
        : m_desk(desk), m_editing(editing), m_navigation(navigation), m_pasting(pasting)
    {
    }

    /// `page` is the height of a screen in pixels. True when the key was used.
    bool press(QKeyEvent *event, double page);
    /// What an input method makes out of several keys, such as ê. True when it was used.
    bool compose(const QInputMethodEvent *event);

private:
    bool pressClipboard(const QKeyEvent *event);
    bool pressOverRows(const QKeyEvent *event);
    bool pressExtending(const QKeyEvent *event);
    bool pressMoving(const QKeyEvent *event, double page);
    bool pressWriting(const QKeyEvent *event);

    Desk &m_desk;
    Editing &m_editing;
    Navigation &m_navigation;
    Pasting &m_pasting;
};

} // namespace ui::editor
