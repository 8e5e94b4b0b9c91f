#!/bin/bash
# SPDX-FileCopyrightText: Vademecum contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What a person at a real display needs: a session bus, a profile, a display with a window manager and a Belgian keyboard, all
# of their own. Read by the scripts beside it, which are called with PROGRAM FOLDER_OF_THESE_SCRIPTS.
set -eu
program=$1
here=$2

for tool in Xvfb openbox xdotool setxkbmap xprop import pdftotext pdfinfo qpdf dbus-run-session /usr/bin/python3; do
    command -v "$tool" >/dev/null || { echo "SKIPPED: $tool is not installed"; exit 77; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "SKIPPED: pyatspi is not installed"; exit 77; }

# Everything happens in a session bus and a profile of its own.
if [ -z "${VADEMECUM_IN_SESSION:-}" ]; then
    export VADEMECUM_IN_SESSION=1
    exec dbus-run-session -- "$0" "$@"
fi

work=$(mktemp -d)
started=
cleanup() {
    for process in $started; do kill "$process" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
export HOME=$work XDG_RUNTIME_DIR=$work/runtime XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache
mkdir -m 700 "$XDG_RUNTIME_DIR"
export LANG=C.UTF-8 LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
fail() {
    echo "FAILED: $1"
    [ -z "${DISPLAY:-}" ] || [ -z "${VADEMECUM_SCREENSHOTS:-}" ] || import -window root "$VADEMECUM_SCREENSHOTS/failure.png" || true
    exit 1
}
trap 'fail "line $LINENO"' ERR # nothing goes wrong in silence
shot() { [ -z "${VADEMECUM_SCREENSHOTS:-}" ] || import -window root "$VADEMECUM_SCREENSHOTS/$1.png"; }

# A free display, chosen by the server itself.
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
started="$started $!"
read -r number <"$work/display"
export DISPLAY=:$number
openbox >/dev/null 2>&1 &
started="$started $!"
for _ in $(seq 100); do xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q "window id" && break; sleep 0.1; done
setxkbmap be

# Opens $1 in the window, speaking $2. Sets window_process.
start_window() {
    "$program" "$1" --ui "$2" >"$work/log" 2>&1 &
    window_process=$!
    started="$started $window_process"
}

# The author's name is asked once, before the window.
give_name() {
    name_window=$(timeout 30 xdotool search --sync --onlyvisible --pid "$window_process" --name . | head -1) || fail "no window came up"
    sleep 1
    shot name
    xdotool type --delay 30 "Camille"
    xdotool key Return
}

# Sets window.
wait_for_window() {
    window=$(timeout 30 xdotool search --sync --onlyvisible --pid "$window_process" --name "Vademecum$" | head -1) || fail "the main window did not come up"
    xdotool windowactivate --sync "$window"
    sleep 1
}

wait_for_end() {
    for _ in $(seq 100); do kill -0 "$window_process" 2>/dev/null || return 0; sleep 0.1; done
    fail "the window did not close"
}
