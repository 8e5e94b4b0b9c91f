#!/bin/bash
# SPDX-FileCopyrightText: Vademecum contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A person who sees neither screen nor mouse: goes to the Dutch text the French has left behind, hears what it is and what
# changed, corrects it, declares it in step, and publishes an edition, in French and then in Dutch. What the screen reader was
# told is checked, and then the file.
# Usage: withoutmouse.sh PROGRAM FOLDER_OF_THIS_SCRIPT
source "$2/session.sh"

said=$work/said
/usr/bin/python3 "$here/listening.py" >"$said" 2>"$work/deaf" &
started="$started $!"
for _ in $(seq 100); do grep -q listening "$said" && break; sleep 0.1; done

# What was said until now no longer counts.
heard=0
listen() { heard=$(wc -l <"$said"); }
# Waits until a line is said that begins with $1 and contains $2 (words as they stand; a space may be unbreakable).
hear() {
    for _ in $(seq 80); do
        if tail -n +$((heard + 1)) "$said" | sed 's/\xc2\xa0/ /g; s/\xe2\x80\xaf/ /g' | grep "^$1" | grep -qF -- "$2"; then return 0; fi
        sleep 0.1
    done
    echo "--- said since:"
    tail -n +$((heard + 1)) "$said"
    fail "not heard: $1 … $2"
}
press() { xdotool key --delay 60 "$@"; sleep 0.3; }

# Tab by Tab to the field called $1; every field on the way has a name, and there are at least $2 of them with it.
tab_to() {
    local first=$((heard + 1))
    for _ in $(seq 20); do
        press Tab
        if tail -n +$first "$said" | grep "^focus" | tail -1 | cut -f3 | grep -qx -- "$1"; then
            tail -n +$first "$said" | grep "^focus" | cut -f3 | grep -qx "" && { tail -n +$first "$said"; fail "a field before $1 has no name"; }
            [ "$(tail -n +$first "$said" | grep "^focus" | cut -f3 | sort -u | wc -l)" -ge "$2" ] || fail "the focus skips fields before $1"
            return 0
        fi
    done
    tail -n +$first "$said"
    fail "the focus does not come to $1"
}

# $1 the language of the program; then its words for: the stale text, what changed, the corrected text, in step, nothing left,
# what to look for in the commands, the dialog, its first field, what accepts what was found, its button, done.
walk() {
    local manual=$work/$1.vademecum
    local sheet=$here/../data/end_to_end/sheet.json
    "$program" new "$manual" --from "$sheet" --ui fr >/dev/null
    # Somebody else has changed the French since.
    sed 's/Se rencontrer chaque semaine/Se rencontrer chaque mardi/; /mardi/s/, "step": "in_step"//' "$sheet" >"$work/later.json"
    "$program" import "$manual" "$work/later.json" --ui fr >/dev/null
    start_window "$manual" "$1"
    [ "$1" != fr ] || give_name
    wait_for_window

    listen
    press ctrl+j
    hear focus "$2"
    hear "focus\|renamed" "$3"
    shot "stale-$1"
    listen
    press ctrl+a
    xdotool type --delay 30 "Elkaar elke dinsdag ontmoeten."
    hear renamed "$4"
    listen
    press ctrl+Return
    hear renamed "$5"
    hear renamed "$6"

    listen
    press ctrl+shift+p
    hear focus ""
    xdotool type --delay 30 "$7"
    sleep 0.5
    press Return
    hear "focus\|shown" "$8"
    hear focus "$9"
    shot "publish-$1"
    listen
    # What was found is decided upon before anything can be published.
    tab_to "${10}" 3
    press space
    listen
    tab_to "${11}" 1
    listen
    press space
    hear shown "${12}"
    shot "published-$1"
    press ctrl+q
    wait_for_end

    "$program" edition list "$manual" --ui fr >"$work/editions"
    grep -q "[0-9]" "$work/editions" || fail "no edition in the file"
    "$program" export "$manual" --format json --output "$work/out.json" >/dev/null
    /usr/bin/python3 - "$work/out.json" <<'END' || fail "the Dutch is not in the file as it was written, or not in step"
import json, sys
passages = json.load(open(sys.argv[1]))["entries"][0]["entries"][0]["passages"]
sys.exit(passages[1]["text"] != {"fr": "Se rencontrer chaque mardi.", "nl": "Elkaar elke dinsdag ontmoeten.", "step": "in_step"})
END
}

walk fr "Objectif, néerlandais, le français est en avance, rangée 2 sur 11" "Modifié en français : mardi." \
    "Objectif, néerlandais, à rapprocher, rangée 2 sur 11" "Objectif, néerlandais, à jour, rangée 2 sur 11" \
    "Il ne reste rien" "publier" "Publier une édition" "Contrôles" "J’accepte tout cela et je continue" \
    "Publier" "est publiée"
walk nl "Doel, Nederlands, het Frans loopt voor, rij 2 van 11" "Gewijzigd in het Frans: mardi." \
    "Doel, Nederlands, te vergelijken, rij 2 van 11" "Doel, Nederlands, gelijk, rij 2 van 11" \
    "Hier is niets meer" "publiceren" "Editie publiceren" "Controles" "Ik aanvaard dit alles en ga verder" \
    "Publiceren" "is gepubliceerd"
echo "1 passed, 0 failed"
