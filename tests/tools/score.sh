# tools/score against a stand-in for the annotated reports and their scorers: floors hold, and are seen to hold.
set -u
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT
number=0 status=0
check() { # NAME, then a command that succeeds when all is well
    local name=$1
    shift
    number=$((number + 1))
    if "$@"; then echo "ok $number - $name"; else sed 's/^/# /' "$folder/out"; echo "not ok $number - $name"; status=1; fi
}
score() { # FLOOR LINES...
    printf '%s\n' "$@" >"$folder/floors"
    KRONIEK=$folder/kroniek tools/score "$folder/shared" "$folder/floors" >"$folder/out" 2>&1
}
fails() { ! "$@"; }

mkdir -p "$folder"/shared/{seeds,gold,tools}
echo 'Izjoem viel.' >"$folder/shared/seeds/a.txt"
printf '#!/bin/sh\necho "$1 $2"\n' >"$folder/kroniek"
chmod +x "$folder/kroniek"
cat >"$folder/shared/tools/score.py" <<'END'
import sys
assert sys.argv[1] == "--json" and sys.argv[2].endswith("gold") and sys.stdin.read().startswith("extract ")
print('{"f1": 0.8, "precision": 0.9, "recall": 0.72, "by": 0.5, "factuality": 1.0, "when": null, "figure": 1.0}')
END
cat >"$folder/shared/tools/score_mentions.py" <<'END'
import sys
assert sys.stdin.read().startswith("mentions ")
print("missed     a.txt@0: recall 0.1\nrecall 0.970  resolved 0.950  precision 1.000   (5 core mentions, 5 predicted, 0 wrong)")
END

check 'passes above the floors' score 'seeds.f1 0.79 # why' 'seeds.mentions.recall 0.97'
check 'shows a figure beside its floor' grep -Eq '^seeds\.f1 +0\.8000 +0\.7900$' "$folder/out"
check 'takes mentions from the last line only' grep -Eq '^seeds\.mentions\.resolved +0\.9500' "$folder/out"
check 'fails below a floor' fails score 'seeds.f1 0.81'
check 'names it' grep -Eq '^seeds\.f1 .*BELOW ITS FLOOR' "$folder/out"
check 'fails where a figure with a floor is missing' fails score 'seeds.when 0.1'
check 'says what it cannot score' score 'dev-nl.f1 0.5'
check 'and names that' grep -q 'dev-nl .*NOT SCORED' "$folder/out"
printf '#!/bin/sh\nexit 1\n' >"$folder/kroniek"
check 'fails when kroniek fails' fails score 'seeds.f1 0.1'
mv "$folder/shared" "$folder/gone"
check 'skips a missing folder, loudly' score 'seeds.f1 0.9'
check 'in words' grep -q 'NOT SCORED' "$folder/out"
exit $status
