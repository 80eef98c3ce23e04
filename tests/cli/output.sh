#!/usr/bin/env bash
# Where results go: closed pipes, full disks, terminals and their colours, help and the manual.
. "$(dirname "$0")/tap"
write_reports
manual=$(cd "$(dirname "$KRONIEK")" && git rev-parse --show-toplevel 2>/dev/null)/docs/kroniek.1
"$KRONIEK" add -q r
mkdir many
for i in $(seq 400); do
    { cat r/a.txt && echo "Verslag $i."; } >many/$i.txt
done

(set -o pipefail; "$KRONIEK" extract many 2>err | head -1 >out)
check "a closed pipe ends quietly" same "$?" 0
check "a closed pipe: no message" test ! -s err
check "a closed pipe: a line came through" has out '"v":1'
"$KRONIEK" claims >/dev/full 2>err
check "a full disk: exit" same "$?" 6
check "a full disk: message" has err "kroniek: standard output: "
"$KRONIEK" extract many >/dev/full 2>err
check "a full disk while extracting: exit" same "$?" 6
"$KRONIEK" claims >&- 2>err
check "a closed output: exit" same "$?" 6
check "a closed output: the record is whole" whole kroniek.db

"$KRONIEK" board >out
check "no colour in a file" lacks out $'\033'
if command -v script >/dev/null; then
    terminal() { script -qec "stty cols $1; $2" /dev/null </dev/null >out; }
    terminal 100 "$KRONIEK board"
    check "colour on a terminal" has out $'\033[1m'
    terminal 100 "NO_COLOR=1 $KRONIEK board"
    check "NO_COLOR" lacks out $'\033'
    terminal 100 "NO_COLOR= $KRONIEK board"
    check "NO_COLOR that is empty" has out $'\033[1m'
    terminal 80 "NO_COLOR=1 $KRONIEK claims"
    check "no line is wider than the terminal" test "$(tr -d '\r' <out | LC_ALL=C.UTF-8 wc -L)" -le 80
    check "what is cut ends in an ellipsis" has out "…"
    terminal 100 "$KRONIEK add -d new.db r"
    check "a bar on a terminal" has out "[##########"
    terminal 100 "$KRONIEK add -q -d quiet.db r"
    check "no bar with -q" lacks out "[##########"
    terminal 100 "$KRONIEK why $("$KRONIEK" claims --format csv --type control.take | sed -n 2p | cut -d, -f1)"
    check "why marks the words in bold on a terminal" lacks out "[["
fi

for words in "--version" "help" "--help" "-h"; do
    check "kroniek $words" try 0 $words
done
check "help names itself" has out "Usage: kroniek COMMAND"
for command in $("$KRONIEK" help | sed -n 's/^  \([a-z]*\) .*/\1/p'); do
    [ $command = help ] || check "kroniek help $command" try 0 help $command
    [ $command = help ] || check "kroniek $command --help" try 0 $command --help
    [ -f "$manual" ] || continue
    check "the manual has $command" grep -q "^\.SS $command\|^\.B kroniek $command" "$manual"
    for option in $("$KRONIEK" $command --help | grep -o -e '--[a-z]*' | sort -u); do
        check "the manual has $command $option" grep -qF -e "\\-\\-${option#--}" "$manual"
    done
done
finish
