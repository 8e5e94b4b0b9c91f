# SPDX-FileCopyrightText: Vademecum contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears what a screen reader is told, and writes it down: one line for each thing said.

focus<TAB>role<TAB>name<TAB>description      the focus went there
renamed<TAB>role<TAB>name<TAB>description    what it is called, or what is said about it, changed
shown<TAB>role<TAB>name<TAB>description      a message or a window appeared
"""
import sys

import pyatspi

ROLES_THAT_SPEAK_UP = (pyatspi.ROLE_ALERT, pyatspi.ROLE_DIALOG, pyatspi.ROLE_FRAME, pyatspi.ROLE_STATUS_BAR)


def say(what, event):
    try:
        source = event.source
        words = [what, source.getRoleName(), source.name or "", source.description or ""]
    except Exception:  # it is gone again
        return
    print("\t".join(word.replace("\n", " ") for word in words), flush=True)


def focused(event):
    if event.detail1:
        say("focus", event)


def shown(event):
    if event.detail1 and event.source and event.source.getRole() in ROLES_THAT_SPEAK_UP:
        say("shown", event)


def renamed(event):
    say("renamed", event)


pyatspi.Registry.registerEventListener(focused, "object:state-changed:focused")
pyatspi.Registry.registerEventListener(shown, "object:state-changed:showing")
pyatspi.Registry.registerEventListener(renamed, "object:property-change:accessible-name")
pyatspi.Registry.registerEventListener(renamed, "object:property-change:accessible-description")
print("listening", flush=True)
pyatspi.Registry.start()
