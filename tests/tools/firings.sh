# tools/firings: every rule fires on the fixed corpus as tests/data/firings.tsv has it, and a change is seen.
set -u
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT
number=0 status=0
check() { # NAME, then a command that succeeds when all is well
    local name=$1
    shift
    number=$((number + 1))
    if "$@"; then echo "ok $number - $name"; else
        sed 's/^/# /' "$folder/out"
        echo "not ok $number - $name"
        status=1
    fi
}
fails() { ! "$@"; }
firings() { tools/firings "$@" >"$folder/out" 2>&1; }
said() { grep -qxF -- "$1" "$folder/out"; }

check 'every rule fires as tests/data/firings.tsv has it; to accept: tools/firings --write' firings --check

# A copy of the packs with few cases and rules, so that this is quick.
packs=$folder/packs kept=$folder/kept.tsv
cp -r packs "$packs" && find "$packs"/lang/nl/{cases,claim} -type f ! -name 'supply.*' -delete
rules=$packs/lang/nl/claim/supply.rules cases=$packs/lang/nl/cases/supply.md
mine() { firings "$1" "$packs" "$kept"; }
cp "$rules" "$kept.rules"
check 'what was never written is refused' fails mine --check
check 'it is written' mine --write
check 'and holds' mine --check
check 'a rule has its count and as many hashes' \
    awk -F'\t' 'NF != 3 || split($3, hashes, " ") != $2 { exit 1 }' "$kept"
check 'sorted' env LC_ALL=C sort -c "$kept"

sed -i 's/^  verb     samenkomen /  verb     uiteenlopen /' "$rules"
check 'a rule that lost its verb is seen' fails mine --check
check 'with its counts' grep -qE '^nl/claim/supply#samenkomen: [1-9][0-9]* -> [0-9]+$' "$folder/out"
check 'and its sentence' said '    fires no longer: In Koepjansk komen verschillende spoorlijnen samen.'
check 'and how to accept it' grep -q 'tools/firings --write$' "$folder/out"
cp "$kept.rules" "$rules"
check 'put back, it holds again' mine --check

sed -i 's/^  not      De school in Lviv .*/  not      Het graan komt uit Lviv./' "$rules"
check 'a corpus that changed is seen' fails mine --check
check 'and counted' said 'corpus: 1 sentences came, 1 went'
cp "$kept.rules" "$rules"
printf '%s\n' '' '## new' '```text' 'Door Izjoem lopen de spoorlijnen.' '```' >>"$cases"
check 'a new case is seen' fails mine --check
check 'and is called new' said '    fires: Door Izjoem lopen de spoorlijnen.  (new in the corpus)'
check 'accepted, it holds' eval 'mine --write && mine --check'

printf 'nl/claim/supply#lopen\t2\tonlyone1\n' >"$kept"
check 'a broken table is refused' fails mine --check
check 'by its line' grep -q 'kept.tsv:1: expected' "$folder/out"
broken() { KRONIEK=/bin/false firings --check "$packs" "$kept"; }
check 'a kroniek that fails is no change' fails broken
check 'but an error' grep -q 'exit status 1' "$folder/out"
exit $status
