#!/usr/bin/env bash
# Clients that mean harm or do not know better, reports that do, and a record that goes away: the server lives, answers
# the others, changes nothing, and ends when it is told.
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/tests/cli/tap"
export KRONIEK
write_reports
"$KRONIEK" add -q -d k.db r

# No record, no server.
check "no record" try 3 serve --port 0 -d none.db
check "no record: named" has err "kroniek: no record at none.db: "
check "no record: none is made" test ! -e none.db
printf 'SQLite format 3\000 and then something else' >bad.db
check "a damaged record" try 3 serve --port 0 -d bad.db
check "a damaged record: named" has err "kroniek: bad.db: "
head -c 20000 k.db >cut.db
check "a record cut short" try 3 serve --port 0 -d cut.db
check "a folder" try 3 serve --port 0 -d r
: >empty.db
check "an empty file" try 3 serve --port 0 -d empty.db
check "no port" try 2 serve --port 65536 -d k.db
check "no port: a word" try 2 serve --port http -d k.db
check "no address" try 2 serve --port 0 --bind example -d k.db
check "no address: named" has err 'no such address: "example"'
check "no such base map" try 3 serve --port 0 --basemap none.pmtiles -d k.db
check "no base map" try 3 serve --port 0 --basemap r/a.txt -d k.db
check "no base map: named" has err "kroniek: r/a.txt: no base map; expected a PMTiles archive"

python3 "$root/tests/serve/hostile.py" || failures=1
finish
