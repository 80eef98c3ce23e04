#!/usr/bin/env bash
# Claims that were printed go back into a record; bad lines are told; reports are taken out; copies are listed.
. "$(dirname "$0")/tap"
write_reports
"$KRONIEK" add -q -d added.db r
"$KRONIEK" extract r >claims.ndjson
lines=$(wc -l <claims.ndjson)

# What two records say alike, whether their reports have texts or not.
says() {
    for question in "board" "board --on 2022-09-05" "board --known 2022-09-11" "claims" "place Koepjansk" "place Izium"; do
        "$KRONIEK" $question -d "$1" --format ndjson
    done
}

check "load" try 0 load -d loaded.db claims.ndjson
check "load: summary" has out "$lines lines read: $lines new claims of 3 new reports, 0 known, 0 rejected"
check "load: as added" same "$(says loaded.db)" "$(says added.db)"
check "load: printed again as it came" same "$("$KRONIEK" claims -d loaded.db --format ndjson | sort)" "$(sort claims.ndjson)"
check "load again" try 0 load -d loaded.db claims.ndjson
check "load again: nothing new" has out "0 new claims of 0 new reports, $lines known"
sort -R --random-source=claims.ndjson claims.ndjson >mixed.ndjson
check "load, in any order, by a pipe" eval '"$KRONIEK" load -q -d mixed.db - <mixed.ndjson'
check "load, in any order: the same" same "$(says mixed.db)" "$(says added.db)"
id=$(sed -n 's/.*"id":"\(c:[0-9a-f]*\)".*/\1/p' claims.ndjson | head -1)
check "why, without the text" try 0 why -d loaded.db "$id"
check "why, without the text: its words" has out "[["
check "check, without the text" try 0 check -d loaded.db
check "add after load brings the text" try 0 add -q -d loaded.db r
check "add after load: as added" same "$(says loaded.db; "$KRONIEK" why -d loaded.db "$id")" \
    "$(says added.db; "$KRONIEK" why -d added.db "$id")"
check "load after add changes nothing" try 0 load -d added.db claims.ndjson
check "load after add: all known" has out "0 new claims of 0 new reports, $lines known"

{
    sed -n 1p claims.ndjson
    echo '{"v":1,"id":"c:12"'
    echo 'no JSON'
    echo
    sed -n 2p claims.ndjson | sed 's/"type":"control/"type":"kontrol/'
    sed -n 2p claims.ndjson | sed 's/"v":1/"v":2/'
    sed -n 2p claims.ndjson | sed 's/"kind":"city"/"kind":"planet"/'
    sed -n 2p claims.ndjson | sed 's/"when":"2022-09-10"/"when":"2022-02-30"/'
    sed -n 2p claims.ndjson | sed 's/"start":/"start":-/'
    sed -n 2p claims.ndjson | sed 's/"figures":[^]]*]/"figures":[{"op":">","value":-1e999,"unit":"km"}]/'
    sed -n 2p claims.ndjson
} >bad.ndjson
check "bad lines" try 1 load -d bad.db bad.ndjson
check "bad lines: counted" has out "11 lines read: 2 new claims of 2 new reports, 0 known, 8 rejected"
check "bad lines: file, line, byte" has err "kroniek: bad.ndjson:2: byte 18: expected a comma or the end of the object"
check "bad lines: no JSON" has err "kroniek: bad.ndjson:3: byte 0: expected an object, {...}"
check "bad lines: an empty one is none" lacks err "bad.ndjson:4:"
check "bad lines: type" has err 'expected "type" as control.take'
check "bad lines: version" has err 'bad.ndjson:6: byte '
check "bad lines: place" has err "expected a place of the kind city, district"
check "bad lines: date" has err 'bad.ndjson:8: byte '
check "bad lines: the whole record" whole bad.db
check "no such file" try 1 load -d bad.db none.ndjson
check "no such file: message" has err "kroniek: none.ndjson: "
check "an empty file" try 0 load -d bad.db /dev/null
check "two files are too many" try 2 load a b

# Days at the end of time, and of a clock that is wrong.
sed 's/"when":"[^"]*"/"when":"9999-12-31"/; s/"published":"[^"]*"/"published":"9999"/; s/"id":"c:..../"id":"c:ffff/
     s/"report":"sha256:..../"report":"sha256:ffff/' claims.ndjson >late.ndjson
check "the year 9999" try 0 load -q -d loaded.db late.ndjson
check "the year 9999: the board of before" same "$("$KRONIEK" board -d loaded.db --on 2022-09-30 --known 2022-12-31)" \
    "$("$KRONIEK" board -d added.db --on 2022-09-30 --known 2022-12-31)"
check "the year 9999: its own board" try 0 board -d loaded.db

# Taking out.
"$KRONIEK" add -q -d without.db r/a.txt r/c.txt
check "remove" try 0 remove -d added.db r/b.txt
check "remove: summary" has out "1 report removed, "
check "remove: as never added" same "$(says added.db)" "$(says without.db)"
check "remove: gone" try 5 remove -d added.db r/b.txt
check "remove: message" has err 'no report "r/b.txt"; expected a path as it was added'
check "remove by id" try 0 remove -q -d added.db "$(sqlite3 added.db "SELECT substr(id, 1, 15) FROM reports WHERE path = 'r/a.txt'")"
check "remove: one of two" try 5 remove -d added.db r/none.txt r/c.txt
check "remove: the other is gone" same "$(sqlite3 added.db 'SELECT count(*) FROM reports')" 0
check "remove: nothing is left" same \
    "$(sqlite3 added.db 'SELECT (SELECT count(*) FROM claims) + (SELECT count(*) FROM places) + (SELECT count(*) FROM spellings)
       + (SELECT count(*) FROM chronicle) + (SELECT count(*) FROM testimony) + (SELECT count(*) FROM bands)')" 0
check "remove: whole" whole added.db
check "remove: no record" try 3 remove -d none.db r/a.txt
check "remove: makes none" test ! -e none.db

check "rebuild" try 0 rebuild -d without.db
check "rebuild: what it did" has out "2 places, from 2 claims of control, in "
check "rebuild: no record" try 3 rebuild -d none.db

# A wire report, and what a second paper made of it.
words=$(seq -f 'woord%g' 60 | tr '\n' ' ')
printf 'date 2022-09-11\nDe Ochtend - Het leger heeft Koepjansk ingenomen, %s.\n' "$words" >r/wire.txt
printf 'date 2022-09-12\nDe Avond - Het leger heeft KOEPJANSK ingenomen. %s!\n' "$words" >r/copy.txt
"$KRONIEK" add -q -d copies.db --lang nl r
check "copies" try 0 copies -d copies.db
check "copies: the earlier first" same "$(tail -n +2 out | awk '{print $1, $2, $3}')" "1 2022-09-11 r/wire.txt
1 2022-09-12 r/copy.txt"
check "copies --format ndjson" try 0 copies -d copies.db --format ndjson
check "copies: keys" has out '{"group":1,"published":"2022-09-11","source":null,"path":"r/wire.txt","lang":"nl","report":"sha256:'
check "copies --format csv" try 0 copies -d copies.db --format csv
check "copies: csv" has out "group,published,source,path,lang,report"
check "no copies" try 0 copies -d without.db
check "no copies: says so" has err "no report is a copy of another"
finish
