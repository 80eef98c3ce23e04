#!/usr/bin/env bash
# The record stays whole: two that add at once, a kill in the middle, a full disk, a read-only file.
. "$(dirname "$0")/tap"
write_reports

# 400 different reports in two folders.
mkdir many more
for i in $(seq 200); do
    { cat r/a.txt && echo "Verslag $i." && cat r/c.txt; } >many/$i.txt
    { cat r/b.txt && echo "Bericht $i." && cat r/a.txt; } >more/$i.txt
done

"$KRONIEK" add -q -d two.db many 2>err1 &
first=$!
"$KRONIEK" add -q -d two.db more many 2>err2
check "two at once: the second" same "$?" 0
wait $first
check "two at once: the first" same "$?" 0
check "two at once: all is there" same "$(sqlite3 two.db 'SELECT count(*) FROM reports')" 400
check "two at once: whole" whole two.db
"$KRONIEK" add -q -d one.db more many
check "two at once: as one after the other" same "$("$KRONIEK" claims -d two.db --format ndjson | sort | sha256sum)" \
    "$("$KRONIEK" claims -d one.db --format ndjson | sort | sha256sum)"

for delay in 0.01 0.03 0.06 0.1 0.2; do
    "$KRONIEK" add -q -d kill.db many more 2>/dev/null &
    victim=$!
    sleep $delay
    kill -9 $victim 2>/dev/null
    wait $victim 2>/dev/null
    check "killed after $delay s: whole" whole kill.db # also where nothing was written yet
    check "killed after $delay s: no report in part" same \
        "$(sqlite3 kill.db 'SELECT count(*) FROM reports r
                            WHERE NOT EXISTS (SELECT 1 FROM claims WHERE report = r.report)' 2>/dev/null || echo 0)" 0
done
check "after the kills, the rest is added" try 0 add -q -d kill.db many more
check "after the kills, the same record" same "$("$KRONIEK" claims -d kill.db --format ndjson | sort | sha256sum)" \
    "$("$KRONIEK" claims -d one.db --format ndjson | sort | sha256sum)"

check "after the kills, the same board" same "$("$KRONIEK" board -d kill.db)" "$("$KRONIEK" board -d one.db)"
check "after the kills, nothing is out of date" same "$(sqlite3 kill.db 'SELECT count(*) FROM dirty')" 0
check "after the kills, the same copies" same "$("$KRONIEK" copies -d kill.db)" "$("$KRONIEK" copies -d one.db)"
check "two at once: the same copies" same "$("$KRONIEK" copies -d two.db | sed 1d | wc -l)" 400

# Loading and taking out, killed.
"$KRONIEK" extract many more >claims.ndjson
for delay in 0.01 0.03 0.06; do
    "$KRONIEK" load -q -d load.db claims.ndjson 2>/dev/null &
    victim=$!
    sleep $delay
    kill -9 $victim 2>/dev/null
    wait $victim 2>/dev/null
    check "load killed after $delay s: whole" whole load.db
    "$KRONIEK" remove -q -d kill.db many/7.txt more/9.txt 2>/dev/null &
    victim=$!
    sleep $delay
    kill -9 $victim 2>/dev/null
    wait $victim 2>/dev/null
    check "remove killed after $delay s: whole" whole kill.db
done
check "after the kills, the rest is loaded" try 0 load -q -d load.db claims.ndjson
check "after the kills, the same board as added" same "$("$KRONIEK" board -d load.db)" "$("$KRONIEK" board -d one.db)"
check "what was taken out is added again" try 0 add -q -d kill.db many more
check "and the record is the same" same "$("$KRONIEK" board -d kill.db; "$KRONIEK" copies -d kill.db)" \
    "$("$KRONIEK" board -d one.db; "$KRONIEK" copies -d one.db)"

# A disk that fills up: a file that may not grow stands in for it.
(
    trap '' XFSZ
    ulimit -f 256
    "$KRONIEK" add -q -d full.db many more >out 2>err
    echo $? >code
)
check "full disk: exit" same "$(cat code)" 3
check "full disk: message" has err "kroniek: full.db: "
check "full disk: whole" whole full.db
check "full disk: and goes on later" try 0 add -q -d full.db many more
check "full disk: the same record" same "$("$KRONIEK" claims -d full.db --format ndjson | sort | sha256sum)" \
    "$("$KRONIEK" claims -d one.db --format ndjson | sort | sha256sum)"

if [ "$(id -u)" = 0 ]; then
    readonly_run() { setpriv --reuid=65534 --regid=65534 --clear-groups "$KRONIEK" "$@" >out 2>err; }
    chmod 755 "$scratch"
    mkdir fixed && cp one.db fixed/k.db && chmod 444 fixed/k.db && chmod 555 fixed
    if setpriv --reuid=65534 --regid=65534 --clear-groups "$KRONIEK" --version >out 2>/dev/null; then
        check "read-only: can be read" readonly_run board -d fixed/k.db
        sed "s/^/# /" err
        readonly_run add -d fixed/k.db r
        check "read-only: cannot be added to" same "$?" 3
        check "read-only: message" has err "cannot be written"
    fi
    chmod 755 fixed
fi
finish
