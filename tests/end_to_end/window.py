# SPDX-FileCopyrightText: Vademecum contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the window the way a screen reader does.

write PID           puts the focus into the French cell of the first paragraph
read PID TEXT…      succeeds when every text stands in some cell or text field
place PID NAME      prints where on the display the middle of NAME's line of the outline is
"""
import sys
import time

import pyatspi


def application(pid):
    for _ in range(100):
        for candidate in pyatspi.Registry.getDesktop(0):
            if candidate and candidate.get_process_id() == pid:
                return candidate
        time.sleep(0.1)
    sys.exit("the program is not on the accessibility bus")


def walk(node, depth=0):
    if node is None or depth > 25:
        return
    yield node
    for child in node:
        yield from walk(child, depth + 1)


def text_of(node):
    try:
        text = node.queryText()
        return text.getText(0, text.characterCount)
    except NotImplementedError:
        return ""


def texts(pid):
    for node in walk(application(pid)):
        yield node, (node.name or "") + "\n" + text_of(node)


def write(pid):
    for node, text in texts(pid):
        if "Un texte." in text and node.getRole() in (pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TEXT):
            node.queryComponent().grabFocus()
            x, y, width, height = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            pyatspi.Registry.generateMouseEvent(x + width // 2, y + height // 2, "b1c")
            time.sleep(0.5)
            return
    sys.exit("no cell holds the paragraph")


def read(pid, wanted, patience=15):
    for _ in range(patience):
        everything = "\n".join(text for _, text in texts(pid))
        missing = [text for text in wanted if text not in everything]
        if not missing:
            return
        time.sleep(1)
    sys.exit("not shown: " + ", ".join(missing))


def place(pid, name):
    for node in walk(application(pid)):
        if name in (node.name or "") and node.parent.getRole() in (pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE):
            x, y, width, height = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            print(x + width // 2, y + height // 2)
            return
    sys.exit("not in the outline: " + name)


if sys.argv[1] == "write":
    write(int(sys.argv[2]))
elif sys.argv[1] == "place":
    place(int(sys.argv[2]), sys.argv[3])
else:
    read(int(sys.argv[2]), sys.argv[3:])
