#!/usr/bin/env bash
# The command line and the record: adding, adding again, asking, bad reports, records that are none.
. "$(dirname "$0")/tap"
write_reports

check "no record yet: says how to make one" try 3 board
check "no record yet: message" has err 'no record at kroniek.db: `kroniek add REPORTS...` makes one'
check "asking makes no file" test ! -e kroniek.db

check "add a folder" try 0 add r
check "add: summary" has out "3 reports read: 3 new, 0 already known, 0 rejected; "
check "add again" try 0 add r/a.txt r
check "add again: changes nothing and says so" has out "4 reports read: 0 new, 4 already known, 0 rejected; 0 claims"
check "add -q says nothing" try 0 add -q r
check "add -q: empty" test ! -s out -a ! -s err
check "one file is left" same "$(ls kroniek.db*)" kroniek.db
check "the record is whole" whole kroniek.db

check "board" try 0 board
check "board: the head" has out "place     side        since       grade  sources  says"
check "board: who holds it" has out "Kupiansk  UA          2022-09-10      3        1  UA Kiev"
check "board: who left it" has out "Izium     left by RU  2022-09-10"
check "board --on" try 0 board --on 2022-09-05
check "board --on: as it was" has out "Izium     RU    2022-09-01"
check "board --on: not yet told, the baseline" has out "Kupiansk  UA    2022-02-23      3        1  baseline"
check "board --known" try 0 board --on 2022-09-10 --known 2022-09-11
check "board --known: not yet told" has out "Izium     RU    2022-09-01"
check "board --format ndjson" try 0 board --format ndjson
check "board: keys" has out '"state":"held","side":"UA","other":null,"since":"2022-09-10","grade":3,"sources":1'
check "board --format csv" try 0 board --format csv
check "board: csv" has out "place,id,kind,lat,lon,state,side,other,since,grade,sources,claims,says"
check "board before everything" try 0 board --on 2014
check "board before everything: says so" has err "no report says who holds a place by then"

for name in Kupiansk koepjansk KOEPJANSK; do
    check "place $name" try 0 place "$name"
    check "place $name: found" has out "Kupiansk  city"
done
check "place: its claims" has out "bevrijd"
check "place --known" try 0 place Izium --known 2022-09-11
check "place --known: not yet told" lacks out "verlaten"
check "place by a name of the gazetteer" try 0 place Isjum
check "place by a name of the gazetteer: found" has out "Izium  city"
check "claims by a name of the gazetteer" try 0 claims --place Isjum
check "claims by a name of the gazetteer: found" has out "Izium"
check "a place of the gazetteer, not of the record" try 5 place Marioepol
check "no such place" try 5 place Atlantis
check "no such place: message" has err 'no place "Atlantis" in the record'

check "claims" try 0 claims --type control --factuality fact --format ndjson
check "claims: three of control" same "$(grep -c . out)" 3
check "claims: on the wire" has out '"type":"control.take","actor":{"side":"UA"'
check "claims --limit" try 0 claims --limit 1 --format ndjson
check "claims --limit: one" same "$(grep -c . out)" 1
check "claims --side" try 0 claims --side UA --format csv
check "claims --side: only these" lacks out ",RU,"
check "claims --report" try 0 claims --report r/c.txt --format ndjson
check "claims --report: only its own" lacks out "r/a.txt"
check "claims --since" try 0 claims --since 2022-09-02 --until 2022-09-30
check "claims --since: not before" lacks out "2022-09-01"
check "claims: no such report" try 5 claims --report r/z.txt
check "claims: no such type" try 2 claims --type control.dance
check "claims: legal types" has err "expected one as control.take"
check "claims: no such factuality" try 2 claims --factuality true
check "claims: no such limit" try 2 claims --limit 0

id=$("$KRONIEK" claims --type control.take --format csv | sed -n 2p | cut -d, -f1)
check "why" try 0 why "$id"
check "why: the words, marked" has out "[["
check "why: who said so" has out "said by     UA Kiev"
check "why: the rule" has out "rule        nl/"
check "why, by the beginning of an id" try 0 why "${id:0:12}"
check "why --format ndjson" try 0 why --format ndjson "$id"
check "why: one object" has out "\"id\":\"$id\""
check "no such claim" try 5 why c:0000000000000000
check "no such id" try 5 why "x' OR 1"

check "KRONIEK_DB" env KRONIEK_DB=other.db "$KRONIEK" add -q r/a.txt
check "KRONIEK_DB: made" test -s other.db
check "-d before KRONIEK_DB" env KRONIEK_DB=/nonexistent/x "$KRONIEK" board -d other.db >out
finish
