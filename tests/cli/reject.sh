#!/usr/bin/env bash
# What is bad is named, counted and left out; the rest goes on; the exit code tells.
. "$(dirname "$0")/tap"
write_reports

printf 'abc\xff' >r/latin.txt
printf 'x\0y' >r/nul.txt
: >r/empty.txt
printf 'date 2022-02-30\nhoi' >r/date.txt
mkdir r/folder.txt r/sub
ln -s .. r/sub/loop
ln -s nowhere r/gone.txt
check "bad reports" try 1 add r
check "the others are in" has out "4 reports read: 4 new, 0 already known, 5 rejected"
check "not UTF-8: read as windows-1252" has <("$KRONIEK" report r/latin.txt) "abcÿ"
check "a NUL" has err "kroniek: r/nul.txt: byte 0: binary (it has NUL bytes); expected text"
check "empty" has err "kroniek: r/empty.txt: byte 0: empty; expected a report"
check "no such date" has err 'kroniek: r/date.txt:1: byte 5: no such date: "2022-02-30"; expected YYYY'
check "a link to nowhere" has err "kroniek: r/gone.txt: "
check "a folder that loops" has err "kroniek: r/sub/loop: a link to a folder it lies in"
check "nothing of them in the record" same "$(sqlite3 kroniek.db 'SELECT count(*) FROM reports')" 4
check "extract goes on too" try 1 extract r
check "extract: the others" has out '"path":"r/a.txt"'
check "mentions go on too" try 1 mentions r
check "mentions: keys" has out '"mention":"Koepjansk","id":"'
check "a missing file" try 1 add missing.txt
check "a missing file: named" has err "kroniek: missing.txt: "
mkdir void
check "a folder without reports" try 1 add void
check "a folder without reports: told" has err "expected files as *.txt"
printf 'Saluton' >esperanto.txt
cat >english.txt <<'END'
 date 2022-09-10 Ukrainian troops entered the town of Kupiansk on Saturday, the army said, as Russian forces fell back
from the city and the villages around it. The defence ministry in Moscow said that it was moving its men to another
part of the front, and that this was what it had always planned to do there.
END
check "English is kept, not read" try 0 add english.txt
check "English is counted" has out "1 new, 0 already known, 0 rejected; 0 claims; 1 in a language that no pack reads"
check "English said to be Dutch" try 0 add -d said.db --lang nl english.txt
check "English said to be Dutch: read" lacks out "no pack reads"
check "extract: English gives nothing" try 0 extract english.txt
check "extract: English: said" has err "1 report in a language that no pack reads"
check "a language without a pack" try 0 add --lang qq esperanto.txt
check "a language without a pack: kept" has out "1 new, 0 already known, 0 rejected; 0 claims; 1 in a language that no pack"
printf 'x' | "$KRONIEK" add -d stdin.db - >out 2>err
check "standard input" has out "1 report read: 1 new"

# ---- usage ----
check "no command" try 2
check "no such command" try 2 dance
check "no such option" try 2 board --dance
check "no such option: named" has err "no such option: --dance"
check "an option without its value" try 2 board --on
check "a date that is none" try 2 board --on yesterday
check "a date of publication that is none" try 2 add --published 2022-02-30 r/a.txt
check "too many arguments" try 2 place one two
check "too few arguments" try 2 why
check "no such format" try 2 board --format xml
check "legal formats" has err "expected table, ndjson or csv"
check "nothing to do with packs" try 2 pack bake packs
check "packs that are not there" try 4 add --packs void r/a.txt
check "pack check finds nothing there" try 4 pack check void

# ---- records that are none ----
echo "This is a letter and no database, though it is long enough to be taken for one by its size alone." >letter
check "not a database" try 3 add -d letter r/a.txt
check "not a database: message" has err "kroniek: letter: not a database; expected a record of kroniek"
check "not a database: left alone" has letter "This is a letter"
check "a folder" try 3 board -d void
check "a folder: message" has err "a folder; expected a record of kroniek"
sqlite3 songs.db 'CREATE TABLE songs(title)'
check "another program's database" try 3 add -d songs.db r/a.txt
check "another program's database: left alone" same "$(sqlite3 songs.db 'SELECT count(*) FROM sqlite_schema')" 1
cp kroniek.db newer.db && sqlite3 newer.db 'PRAGMA user_version = 99'
check "a newer schema" try 3 board -d newer.db
check "a newer schema: message" has err "schema 99"
check "no room for a file name" try 3 add -d /nonexistent/k.db r/a.txt
cp kroniek.db torn.db && dd if=/dev/urandom of=torn.db bs=4096 seek=2 count=8 conv=notrunc 2>/dev/null
check "a damaged record" try 3 claims -d torn.db
finish
