#!/usr/bin/env bash
# kroniek gazetteer: build, lookup and info through the program; and --gazetteer for the commands that read.
. "$(dirname "$0")/tap"
head -c 0 /dev/null >empty
top=$(cd "$(dirname "$KRONIEK")" && git rev-parse --show-toplevel 2>/dev/null || echo /nonexistent)

# ---- looking up ----
check "lookup" try 0 gazetteer lookup --format csv Koupiansk "Куп'янська" Koepiamsk
check "lookup: exact" grep -q '^Koupiansk,Kupiansk,geonames:703656,city,UA,Kharkiv Oblast,49.71,37.61[0-9]*,27169,0.95,exact,' out
check "lookup: case" grep -q "^Куп'янська,Kupiansk,.*,case,native," out
check "lookup: slip" grep -q '^Koepiamsk,Kupiansk,.*,slip,' out
check "lookup: the best first" same "$("$KRONIEK" gazetteer lookup --format csv Kiev | sed -n 2p | cut -d, -f2)" Kyiv
check "lookup: ndjson" try 0 gazetteer lookup --format ndjson Kyiv
check "lookup: ndjson parses, none is null" python3 -c '
import json
rows = [json.loads(line) for line in open("out", encoding="utf-8")]
best = rows[0]
assert best["place"]["id"] == "geonames:703448" and best["place"]["kind"] == "city" and best["query"] == "Kyiv"
assert best["score"] == 0.95 and best["reason"] == "exact" and best["approximate"] is False
assert best["admin"] is None and "katottg:UA80000000000093317" in best["codes"]
assert "\0" not in json.dumps(rows)'
check "lookup: nothing found" try 5 gazetteer lookup Zobbelstein
check "lookup: nothing found: named" has err 'kroniek: no place goes by "Zobbelstein"'
check "lookup: one of two found" try 5 gazetteer lookup Kyiv Zobbelstein
check "lookup: the other is there" has out Kyiv
check "lookup: quiet" try 5 gazetteer lookup -q Zobbelstein
check "lookup: quiet: no word" test ! -s err
check "lookup: empty name" try 5 gazetteer lookup ""
check "lookup: not UTF-8" try 5 gazetteer lookup $'Kyiv\xff'
check "lookup: a huge name" try 5 gazetteer lookup "$(printf 'x%.0s' $(seq 100000))"
printf 'Koepjansk\r\n\n  Izjoem  \nZobbelstein' | "$KRONIEK" gazetteer lookup --format csv - >out 2>err
check "lookup: names on standard input: exit" same "$?" 5
check "lookup: names on standard input" same "$(cut -d, -f1,2 out | sed 1d | tr '\n' ' ')" "Koepjansk,Kupiansk Izjoem,Izium "
check "lookup: an empty input" try 0 gazetteer lookup -
check "lookup: table" try 0 gazetteer lookup Kupiansk
check "lookup: table has a heading" has out reason
for i in $(seq 5000); do echo Kupiansk; done >many
(set -o pipefail; "$KRONIEK" gazetteer lookup --format csv - <many 2>err | head -1 >out)
check "lookup: a closed pipe" same "$?" 0
check "lookup: a closed pipe: no message" test ! -s err
"$KRONIEK" gazetteer lookup Kupiansk >/dev/full 2>err
check "lookup: a full disk" same "$?" 6

# ---- usage ----
check "nothing to do" try 2 gazetteer
check "no such thing to do" try 2 gazetteer bake
check "no such thing to do: named" has err 'no such thing to do with gazetteers: "bake"; expected build, lookup or info'
check "lookup of nothing" try 2 gazetteer lookup
check "build without a file" try 2 gazetteer build
check "info of two" try 2 gazetteer info a b
check "no such format" try 2 gazetteer lookup --format xml Kyiv
check "help" try 0 gazetteer --help

# ---- info ----
check "info" try 0 gazetteer info --format csv
tr -d '\r' <out | sed 1d >built
check "info: the embedded one" grep -Eq '^built in,[0-9]{4,},[0-9]{5,},[0-9]{6,},[0-9]+,[0-9a-f]{64}$' built

# ---- building ----
line() { # ID NAME OTHERS COUNTRY
    printf '%s\t%s\t%s\t%s\t49.5\t36.5\tP\tPPL\t%s\t\t07\t\t\t\t500\t\t\t\t2022\n' "$1" "$2" "$2" "$3" "$4"
}
{ line 900001 Zobbelstein Зобель UA; line 900002 Kwakkelburg '' RU; } >dump.txt
printf '1\t900001\tnl\tZobbeldorp\t\t\t\t\t\t\n' >names.txt
printf 'UA.07\tZobbel Oblast\tZobbel\t1\n' >regions.txt
check "build" try 0 gazetteer build -o my.gaz dump.txt names.txt regions.txt
check "build: told" grep -Eq '^[0-9]+ places, [0-9]+ names, [0-9]+ bytes; 0 lines left out$' out
check "build: quiet" try 0 gazetteer build -q -o my2.gaz dump.txt names.txt regions.txt
check "build: quiet: no word" test ! -s out -a ! -s err
check "build: the same again" cmp my.gaz my2.gaz
check "info of a file" try 0 gazetteer info --format ndjson my.gaz
check "info of a file: by option" same "$("$KRONIEK" gazetteer info --format ndjson --gazetteer my.gaz)" "$(cat out)"
check "info: its name" has out '"file":"my.gaz"'
check "lookup in a file" try 0 gazetteer lookup --format csv --gazetteer my.gaz Zobbelstein Zobbeldorp Kwakkelburg
check "lookup in a file: region" grep -q '^Zobbelstein,Zobbelstein,geonames:900001,city,UA,Zobbel Oblast,' out
check "lookup in a file: alternate name" grep -q '^Zobbeldorp,Zobbelstein,.*,exact,exonym,' out
check "only some countries" try 0 gazetteer build -o ua.gaz --countries UA,FR dump.txt
check "only some countries: theirs" try 0 gazetteer lookup --gazetteer ua.gaz Zobbelstein
check "only some countries: not the others'" try 5 gazetteer lookup --gazetteer ua.gaz Kwakkelburg
check "only listed names" try 0 gazetteer build -o listed.gaz --listed dump.txt
check "only listed names: fewer" test "$(stat -c %s listed.gaz)" -lt "$(stat -c %s my.gaz)"
check "only listed names: one of them" try 0 gazetteer lookup --gazetteer listed.gaz Зобель

{ cat dump.txt; echo broken; line x Nix '' UA; } >bad.txt
check "build: broken lines" try 1 gazetteer build -o bad.gaz bad.txt
check "build: named" has err "kroniek: bad.txt:3: not 19 columns: expected those of a GeoNames dump"
check "build: each of them" has err "kroniek: bad.txt:4: the first column is no GeoNames id"
check "build: counted" has out "; 2 lines left out"
check "build: the others are in" try 0 gazetteer lookup --gazetteer bad.gaz Zobbelstein Kwakkelburg
check "build: no table" try 4 gazetteer build -o no.gaz my.gaz
check "build: an empty table" try 4 gazetteer build -o no.gaz empty
check "build: no such table" try 4 gazetteer build -o no.gaz gone.txt
check "build: no such table: named" has err "kroniek: gone.txt: "
check "build: no packs" try 4 gazetteer build -o no.gaz --packs gone
check "build: packs without places" try 4 gazetteer build -o no.gaz
check "build: packs without places: told" has err "no place to build from"
check "build: a folder for a table" try 4 gazetteer build -o no.gaz .
check "build: nothing was written" test ! -e no.gaz
check "build: cannot write" try 6 gazetteer build -o gone/no.gaz dump.txt
check "build: cannot write: named" has err "kroniek: gone/no.gaz"
cp my.gaz kept.gaz
check "build: a failure leaves the old file" try 4 gazetteer build -o my.gaz empty
check "build: untouched" cmp my.gaz kept.gaz

# ---- files that are none ----
check "not a gazetteer" try 4 gazetteer lookup --gazetteer dump.txt Kyiv
check "not a gazetteer: told" has err "kroniek: dump.txt: no compiled gazetteer: expected one made by kroniek gazetteer build"
check "an empty file" try 4 gazetteer info empty
check "no such file" try 4 gazetteer info gone.gaz
check "a folder" try 4 gazetteer info .
check "a folder: named" has err "kroniek: .: "
cp my.gaz altered.gaz && printf '\377' | dd of=altered.gaz bs=1 seek=5000 conv=notrunc 2>/dev/null
check "an altered file" try 4 gazetteer lookup --gazetteer altered.gaz Kyiv
check "an altered file: told" has err "kroniek: altered.gaz: checksum differs: the file was altered; build it anew"
head -c 4000 my.gaz >cut.gaz
check "a cut file" try 4 gazetteer lookup --gazetteer cut.gaz Kyiv
check "a cut file: told" has err "kroniek: cut.gaz: 4000 bytes long: expected "

# ---- reading with one ----
printf 'date 2022-09-11\nVolgens Kiev heeft het Oekraïense leger de stad Zobbelstein bevrijd op 10 september.\n' >r.txt
check "mentions without it" try 0 mentions r.txt
check "mentions without it: unknown" lacks out Zobbelstein
check "mentions with it" try 0 mentions --gazetteer my.gaz r.txt
check "mentions with it: known" has out '"mention":"Zobbelstein","id":"geonames:900001"'
check "extract with it" try 0 extract --gazetteer my.gaz r.txt
check "extract with it: known" has out '"id":"geonames:900001"'
check "an altered one is refused" try 4 mentions --gazetteer altered.gaz r.txt
check "none is there" try 4 mentions --gazetteer gone.gaz r.txt

# ---- packs whose names are not those built in ----
if [ -d "$top/packs" ]; then
    cp -r "$top/packs" packs
    check "the packs as they are built in" try 0 mentions --packs packs r.txt
    check "and built from" try 0 gazetteer build -o packs.gaz --packs packs
    "$KRONIEK" gazetteer info --format csv packs.gaz | tr -d '\r' | sed 1d >out
    check "the same gazetteer" same "$(cut -d, -f2- out)" "$(cut -d, -f2- built)"
    printf 'kroniek:zobbel\tcity\tZobbelstein\t49.5\t36.5\tUA\tKharkiv Oblast\t500\t\tuk:Зубель\t\n' \
        >>packs/theatre/ukraine-2022/places-kharkiv.tsv
    check "a place more is compiled at once" try 0 mentions --packs packs r.txt
    check "and met" has out '"mention":"Zobbelstein","id":"kroniek:zobbel"'
    sed -i 's/Zobbelstein/Zoebel/' r.txt # as the Dutch table writes it
    check "as a table spells it" eval 'try 0 mentions --packs packs r.txt && has out "\"id\":\"kroniek:zobbel\""'
    echo 'у x' >packs/lang/nl/place/uk.roman.tmp && sed '/^у /d' packs/lang/nl/place/uk.roman >uk && \
        cat uk packs/lang/nl/place/uk.roman.tmp >packs/lang/nl/place/uk.roman && rm packs/lang/nl/place/uk.roman.tmp
    sed -i 's/Zoebel/Zxbel/' r.txt
    check "a changed spelling table" eval 'try 0 mentions --packs packs r.txt && has out "\"mention\":\"Zxbel\""'
    "$KRONIEK" gazetteer build -q -o first.gaz --packs packs
    sed -i 's/^front = .*/front = Lviv Oblast/' packs/theatre/ukraine-2022/pack.txt
    "$KRONIEK" gazetteer build -q -o second.gaz --packs packs
    sources() { "$KRONIEK" gazetteer info --format csv "$1" | tail -1 | cut -d, -f6; }
    check "other regions at war: other sources" test "$(sources first.gaz)" != "$(sources second.gaz)"
    echo 'not a place' >>packs/theatre/ukraine-2022/places-kharkiv.tsv
    check "a broken table of places" try 4 mentions --packs packs r.txt
    check "a broken table of places: named" has err "places-kharkiv.tsv:"
fi
printf 'Kyiv\nKy\0iv\n\377\n' >names
check "names with a NUL, and not UTF-8" eval '"$KRONIEK" gazetteer lookup --format csv - <names >out 2>err; same $? 1'
check "the others are looked up" has out "Kyiv,Kyiv,"
check "the lines are named" eval 'has err "-:2: " && has err "-:3: "'
{ head -c 100000 /dev/zero | tr '\0' a; echo; echo Kyiv; } >long
check "a long line" eval '"$KRONIEK" gazetteer lookup - <long >out 2>err; same $? 1'
check "a long line is one refusal" same "$(wc -l <err)" 1
check "behind it" has out Kyiv
check "a folder for names" eval '"$KRONIEK" gazetteer lookup - </tmp >out 2>err; same $? 1'
"$KRONIEK" gazetteer lookup "$(printf '\033[31mx')" 2>err
check "a name cannot steer the terminal" lacks err "$(printf '\033')"
finish
