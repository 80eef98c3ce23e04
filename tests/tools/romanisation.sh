# bench/romanisation.py on both halves of the gold set: no kind falls below its floor. Counts only: nobody is to tune
# on the misses of the test half.
set -u
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT
number=0 status=0
floors=tests/data/romanisation/floors

tell() { # NAME, then 0 when all is well
    number=$((number + 1))
    if [ "$2" = 0 ]; then echo "ok $number - $1"; else echo "not ok $number - $1"; status=1; fi
}

# above FIGURES NAME FLOOR: the figure is there and no smaller.
above() {
    awk -v name="$2" -v floor="$3" '$1 == name { found = 1; low = $2 + 0 < floor + 0 } END { exit !found || low }' "$1"
}

for half in dev test; do
    bench/romanisation.py "$half" >"$folder/out" 2>"$folder/err"
    tell "bench/romanisation.py $half runs" $?
    sed -n "s/^$half kind \([a-z]*\) .* recall \([0-9.]*\)  precision \([0-9.]*\)  wrong \([0-9]*\)  missed \([0-9]*\)$/\
$half.\1.recall \2\n$half.\1.precision \3/p" "$folder/out" >>"$folder/figures"
    grep "^$half kind" "$folder/out" | sed 's/^/# /'
done

while read -r name floor; do
    case $name in '#'* | '') continue ;; esac
    above "$folder/figures" "$name" "$floor"
    tell "$name is no less than $floor" $?
done <"$floors"

# Each figure has its floor, so that a kind that vanishes, or a new one, is seen.
cut -d' ' -f1 "$folder/figures" | sort >"$folder/measured"
grep -v '^#' "$floors" | cut -d' ' -f1 | sort | cmp -s - "$folder/measured"
tell "each kind has its floors" $?

# And a floor can be missed.
echo 'dev.exact.recall 0.900' >"$folder/made"
! above "$folder/made" dev.exact.recall 0.901 && above "$folder/made" dev.exact.recall 0.9 &&
    ! above "$folder/made" dev.exact.precision 0
tell "a figure below its floor, or without one, is seen" $?
exit $status
