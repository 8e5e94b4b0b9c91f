#!/bin/bash
# SPDX-FileCopyrightText: Vademecum contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A person at a real display: opens a manual, types French and Dutch on a Belgian keyboard, saves, drags a module to another
# part, closes. What was typed is then read through the accessibility interface, from the file, and from the PDF of a published edition.
# Usage: window.sh PROGRAM FOLDER_OF_THIS_SCRIPT
source "$2/session.sh"

manual=$work/manual.vademecum
"$program" new "$manual" --from "$here/../data/end_to_end/manual.json" --ui fr >/dev/null
start_window "$manual" fr
give_name
wait_for_window
shot opened

/usr/bin/python3 "$here/window.py" write "$window_process" || fail "the cell could not be reached"
sleep 1
xdotool key ctrl+End
xdotool type --delay 30 " Bonjour, voilà une f"
xdotool key --delay 30 dead_circumflex e # as on a Belgian keyboard, which has no key for the letter
xdotool type --delay 30 "te."
xdotool key Tab
xdotool key ctrl+End
xdotool type --delay 30 " Goeiedag, één feest."
sleep 1
xdotool key ctrl+s
sleep 1
shot typed
/usr/bin/python3 "$here/window.py" read "$window_process" "Bonjour, voilà une fête." "Goeiedag, één feest." || fail "the accessibility interface does not show what was typed"

# While the window holds the file, a command is refused and names the reason.
status=0
"$program" status "$manual" >/dev/null 2>"$work/refusal" || status=$?
[ "$status" -eq 4 ] || fail "a second process was let in (exit status $status)"

# A module goes to the other part with the mouse, as slowly as a hand moves.
from=$(/usr/bin/python3 "$here/window.py" place "$window_process" "Un module") || fail "the module is not in the outline"
to=$(/usr/bin/python3 "$here/window.py" place "$window_process" "Avant-propos") || fail "the other part is not in the outline"
drag() { # FROM_X FROM_Y TO_X TO_Y
    xdotool mousemove "$1" "$2" mousedown 1
    for step in $(seq 20); do
        xdotool mousemove $(($1 + ($3 - $1) * step / 20)) $(($2 + ($4 - $2) * step / 20))
        sleep 0.03
    done
    sleep 0.3
    xdotool mouseup 1
}
drag $from $to
sleep 1
shot dragged

xdotool key ctrl+q
wait_for_end

"$program" export "$manual" --format json --output "$work/out.json" >/dev/null
grep -q "Bonjour, voilà une fête." "$work/out.json" || fail "the French is not in the file"
grep -q "Goeiedag, één feest." "$work/out.json" || fail "the Dutch is not in the file"
/usr/bin/python3 - "$work/out.json" <<'END' || fail "the module is not where it was dragged"
import json, sys
parts = json.load(open(sys.argv[1]))["entries"]
sys.exit([len(part["entries"]) for part in parts] != [1, 0])
END

# The session ends while somebody types: it is in the file, and nothing lies beside it.
start_window "$manual" nl
wait_for_window
/usr/bin/python3 "$here/window.py" write "$window_process" || fail "the cell could not be reached again"
xdotool key ctrl+End
xdotool type --delay 30 " Et encore un mot"
kill -TERM "$window_process"
wait_for_end
wait "$window_process" || fail "the end of the session was taken for a crash"
for leftover in "$manual"-*; do [ ! -e "$leftover" ] || fail "the window left $leftover"; done
"$program" export "$manual" --format json --output "$work/ended.json" >/dev/null
grep -q "Et encore un mo" "$work/ended.json" || fail "what was typed before the session ended is not in the file"

"$program" edition publish "$manual" 2026.1 --note "Essai" --accept >/dev/null || fail "publishing failed"
"$program" export "$manual" --edition 2026.1 --format pdf --language fr,nl --layout columns --output "$work/out.pdf" >/dev/null
qpdf --check "$work/out.pdf" >/dev/null || fail "the PDF is not sound"
pdfinfo "$work/out.pdf" | grep -q "Tagged: *yes" || fail "the PDF is not tagged"
pdftotext "$work/out.pdf" "$work/out.txt"
tr -s '\n ' '  ' <"$work/out.txt" | tr '\302\240' '  ' | grep -q "voil" || fail "the PDF does not hold the French"
grep -q "Goeiedag" "$work/out.txt" || fail "the PDF does not hold the Dutch"
echo "1 passed, 0 failed"
