#!/usr/bin/env bash
# kroniek eval: reports beside their annotations, given, and in ../seeds; faults; an earlier run; and, where annotated
# reports and their scorers are at hand in ../shared, the same figures as theirs.
source_tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$(dirname "$0")/tap"
columns() { printf '%s\t' "$@" | sed 's/\t$//'; echo; }
mkdir -p g/mentions
columns Izium city 49.2087 37.2485 >g/places.tsv
columns Kupiansk city 49.7100 37.6158 >>g/places.tsv
printf 'date 2022-09-11\nVolgens Kiev heeft het Oekraïense leger Koepjansk bevrijd op 10 september.\n' >g/a.txt
printf 'date 2022-09-12\nIzjoem is gevallen. In Izjoem vielen 8 doden.\n' >g/b.txt
{
    columns need type actor place by factuality when figure evidence
    columns core control.take UA Kupiansk UA:Kiev fact 2022-09-10 - "Koepjansk bevrijd"
    columns core control.hold RU Kupiansk - fact - - "het Oekraïense leger"
} >g/a.tsv
{
    columns need type actor place by factuality when figure evidence
    columns core control.take '*' Izium - denied - - "Izjoem is gevallen"
    columns opt people.harm '*' Izium - fact - "8 person" "8 doden"
} >g/b.tsv
{
    columns need start end mention place
    columns core 16 22 Izjoem Izium
    columns core 39 45 Izjoem Kupiansk
} >g/mentions/b.tsv

check "beside their annotations" try 0 eval g
check "the totals" grep -Eq '^claims +1.0000 +0.6667 +0.8000 +2 +1 +3 +0$' out
check "the mentions" grep -Eq '^mentions +1.0000 +1.0000 +1.0000 +2 +0 +2 +0$' out
check "a type" grep -Eq '^control.hold +0.0000 +0.0000 +0 +1 *$' out
check "an attribute" grep -Eq '^factuality +1 +2 +0.5000$' out
check "places of mentions" grep -Eq '^mention.place +1 +2 +0.5000$' out
check "what was missed" grep -Eq '^missed +a.txt +control.hold RU Kupiansk +het Oekraïense leger' out
check "what was not as wanted" grep -Eq '^factuality +b.txt +control.take \* Izium +denied +fact +Izjoem is gevallen' out
check "nothing was wrong" lacks out wrong.
check "ndjson" try 0 eval --format ndjson g
check "ndjson: the totals" has out '{"row":"total","name":"claims","found":2,"missed":1,"right":3,"wrong":0,"precision":1.0000,"recall":0.6667,"f1":0.8000'
check "ndjson: a miss" has out '{"row":"miss","name":"missed","found":null,"missed":null,"right":null,"wrong":null,"precision":null,"recall":null,"f1":null,"report":"a.txt"'
cp out before.ndjson
check "csv" try 0 eval --format csv g
check "csv: the head" has out 'row,name,found,missed,right,wrong,precision,recall,f1,report,start,end,claim,wanted,got,words'

mkdir -p t/gold seeds
cp g/*.tsv t/gold
cp g/a.txt g/b.txt seeds
check "reports that are given" try 0 eval t/gold seeds
check "reports that are given: scored" has out 0.8000
check "a report that is given" try 0 eval t/gold seeds/b.txt
check "a report that is given: it alone" lacks out a.txt
mv seeds t
check "reports in ../seeds" try 0 eval t/gold
check "reports in ../seeds: scored" has out 0.8000

cp g/b.txt other.txt
check "a report without annotations" try 1 eval g g/a.txt other.txt
check "a report without annotations: named" has err "other.txt: not scored: no annotations of that name"
check "a report without annotations: the rest goes on" has out claims
check "a second report of a name" try 1 eval g g/a.txt t/seeds/a.txt
check "a second report of a name: named" has err "t/seeds/a.txt: not scored: a report of that name is scored already"
rm t/seeds/a.txt
check "annotations without a report" try 1 eval t/gold
check "annotations without a report: named" has err "t/gold/a.tsv: no report a.txt beside it or in ../seeds"
check "no folder" try 1 eval nowhere
mkdir empty
check "no places" try 1 eval empty
check "no places: named" has err "empty/places.tsv"
cp g/places.tsv empty
check "no annotations" try 1 eval empty
check "no annotations: named" has err "no annotations in it"
cp -r g bad
sed -i 's/8 doden$/9 doden/' bad/b.tsv
check "words that are not in the report" try 1 eval bad
check "words that are not in the report: the line" has err "bad/b.tsv:3: these words do not stand in the report: 9 doden"
check "words that are not in the report: the rest goes on" grep -Eq '^claims +1.0000 +0.5000' out
echo "Izium" >bad/places.tsv
check "a place without a position" try 1 eval bad
check "a place without a position: the line" has err "bad/places.tsv:1: expected a name, a kind"
cp g/places.tsv bad
cp g/b.tsv bad
sed -i 's/control.take/control.tkae/' bad/b.tsv
check "a type that there is not" try 1 eval bad
check "a type that there is not: the line" has err 'bad/b.tsv:2: no type of claim: "control.tkae"; expected one as control.take'
cp g/b.tsv bad
sed -i 's/denied/denied\/false/' bad/b.tsv
check "a factuality that there is not" try 1 eval bad
check "a factuality that there is not: the line" has err 'bad/b.tsv:2: no factuality: "denied/false"; expected fact, planned'
cp g/b.tsv bad
sed -i '1s/type\tactor/actor\ttype/' bad/b.tsv
check "columns exchanged" try 1 eval bad
check "columns exchanged: named" has err "bad/b.tsv:1: expected a head: need, type, actor, place, by, factuality, when"
cp g/b.tsv bad
echo x >bad/mentions/b.tsv
check "mentions without a head" try 1 eval bad
check "mentions without a head: named" has err "bad/mentions/b.tsv:1: expected a head: need, start, end, mention, place, with"
check "no GOLD_DIR" try 2 eval

check "an earlier run: the same" try 0 eval --compare before.ndjson g
check "an earlier run: nothing differs" has out "0 better, 0 worse, in 2 reports"
sed -i 's/denied/fact/' g/b.tsv
printf 'date 2022-09-11\nKiev zwijgt over Koepjansk, en het Oekraïense leger ook, niets is bevrijd. Koepjansk bevrijd\n' >g/a.txt
check "an earlier run: other rows" try 0 eval --compare before.ndjson g
check "an earlier run: better" grep -Eq '^factuality: right now +b.txt +control.take \* Izium' out
check "an earlier run: before" grep -Eq '^  before +1.0000 +0.6667 +0.8000' out
check "an earlier run: as ndjson" try 0 eval --compare before.ndjson --format ndjson g
check "an earlier run: as ndjson: better" has out '{"row":"better","name":"factuality: right now"'
check "an earlier run: of fewer reports" try 0 eval --compare before.ndjson g g/b.txt
check "an earlier run: of fewer reports: said" has out "in 1 report; not compared: 1 scored before only, 0 now only"
echo '{"v":1}' >claims.ndjson
check "no earlier run" try 1 eval --compare claims.ndjson g
check "no earlier run: the line" has err "claims.ndjson:1: expected what"
check "no earlier file" try 1 eval --compare nowhere.ndjson g

# The figures of the annotators' own scorers, to the last digit.
shared=${KRONIEK_SHARED:-$source_tree/../shared}
compare() { # GOLD REPORTS
    "$KRONIEK" extract "$2"/*.txt >claims && "$KRONIEK" mentions "$2"/*.txt >mentions &&
        python3 "$shared/tools/score.py" --json "$1" <claims >claims.json &&
        python3 "$shared/tools/score_mentions.py" "$1" <mentions | tail -1 >mentions.line &&
        try 0 eval --format ndjson "$1" && python3 - <<'END'
import json
rows = [json.loads(line) for line in open("out")]
total = {r["name"]: r for r in rows if r["row"] == "total"}
share = {r["name"]: r for r in rows if r["row"] == "attribute"}
c, m, p = total["claims"], total["mentions"], share["mention.place"]
got = {k: c[k] for k in ("precision", "recall", "f1", "found", "right")}
got.update(core=c["found"] + c["missed"], predicted=c["right"] + c["wrong"])
got.update({k: share[k]["precision"] for k in ("by", "factuality", "when", "figure")})
wanted = json.load(open("claims.json"))
assert got == wanted, f"# {got}\n# {wanted}"
core, given = m["found"] + m["missed"], m["right"] + m["wrong"]
line = (f"recall {m['found'] / max(core, 1):.3f}  resolved {p['right'] / max(core, 1):.3f}  precision "
        f"{1 - m['wrong'] / max(given, 1):.3f}   ({core} core mentions, {given} predicted, {m['wrong']} wrong)")
assert line == open("mentions.line").read().strip(), line
END
}
for set in "dev/nl dev/nl" "gold seeds"; do
    set -- $set
    if [ -d "$shared/$1" ] && [ -f "$shared/tools/score.py" ] && command -v python3 >/dev/null; then
        check "the same figures as the scorers of $1" compare "$shared/$1" "$shared/$2"
    else
        echo "# NOT COMPARED with the scorers of $1: there is no $shared/$1 with annotated reports"
        echo "ok the same figures as the scorers of $1 # SKIP: no annotated reports"
    fi
done
finish
