#!/usr/bin/env bash
# kroniek why: a claim of the record, and how the sentence at a place of a file was read.
. "$(dirname "$0")/tap"
write_reports
printf 'date 2022-09-11\nWaarom viel Izjoem? Izjoem is gevallen.\n\nIzjoem is gevallen.\nMooi weer.\nHet Oekraïense leger vertrok.\nDe burgemeester zwijgt.\n' >q.txt
"$KRONIEK" add -q r q.txt
id=$("$KRONIEK" claims --format csv --report r/a.txt | sed -n 2p | cut -d, -f1)

check "a claim" try 0 why "$id"
check "a claim: the words" has out "[[Volgens Kiev heeft het Oekraïense leger Koepjansk bevrijd op 10 september]]"
check "a claim: not how it was read" lacks out "tried at"
for letter in -v --verbose; do
    check "a claim, $letter" try 0 why $letter "$id"
    check "a claim, $letter: its words too" has out "[[Volgens"
    check "a claim, $letter: the claim again" has out "  $id  control.take, fact, UA, Kupiansk  nl/claim/control#"
    check "a claim, $letter: a word" grep -Eq '^bevrijd +0 +verb' out
    check "a claim, $letter: an item" grep -Eq '^place +Koepjansk +0 +Kupiansk, city, geonames:703656' out
    check "a claim, $letter: a time" grep -Eq '^time +op 10 september +0 .*2022-09-10' out
    check "a claim, $letter: a clause" grep -Eq '^ +0  main .*hebben bevrijden +active .*UA Kiev' out
    check "a claim, $letter: a rule" grep -Eq '^bevrijd, bevrijden +0 +nl/claim/control#[a-z]+ +UA +Oekraïense leger +Koepjansk +made a claim' out
done
check "a claim, ndjson" try 0 why -v --format ndjson "$id"
check "a claim, ndjson: two lines" same "$(wc -l <out)" 2
check "a claim, ndjson: of one object each" has out '{"explained":"read","path":"r/a.txt"'
check "a claim, csv" try 2 why -v --format csv "$id"
check "no such claim" try 5 why -v c:00
check "neither" try 2 why
check "both" try 2 why --at q.txt:0 "$id"

check "a question" try 0 why --at q.txt:16
check "a question: said" has out "No claim: the sentence is a question, which claims nothing."
check "line and column" try 0 why --at q.txt@2:1
check "line and column: the same" has out "bytes       16 to 35"
check "characters, not bytes" try 0 why --at q.txt@6:27
check "characters, not bytes: there" has out "sentence    Het Oekraïense leger vertrok."
check "a sentence that claims" try 0 why --at q.txt:36
check "a sentence that claims: said" has out "1 claim."
check "a repeated one" try 0 why --at q.txt:60
check "a repeated one: said" has out "No claim: the sentence repeats one that gave its claims before."
check "the space before a sentence is its own" try 0 why --at q.txt:56
check "the space before a sentence: said" has out "bytes       57 to 76"
check "no word that counts" try 0 why --at q.txt@5:1
check "no word that counts: said" has out "No claim: the sentence has no verb and no word that a rule knows."
check "rules that find nothing" try 0 why --at q.txt@6:1
check "rules that find nothing: said" has out "rules were tried, and none found all that it needs."
check "no rule" try 0 why --at q.txt@7:1
check "no rule: said" has out "No claim: none of its words has a rule that may be tried."
check "no rule: the word" grep -Eq '^zwijgt, zwijgen +0 +no rule has this verb' out
printf 'Het leger veroverde.\n' >n.txt
check "nothing found" try 0 why --at n.txt:0
check "nothing found: said" grep -Eq 'No claim: [0-9]+ rules? w[a-z]+ tried, and none found all that it needs' out
check "the date line" try 0 why --at q.txt:0
check "ndjson" try 0 why --format ndjson --at q.txt:16
check "ndjson: the state" has out '{"explained":"question","path":"q.txt"'
check "csv" try 0 why --format csv --at q.txt:36
check "csv: the head" has out 'word,clause,rule,side,actor,place,outcome,detail,start,end'
check "csv: what fired" grep -Eq '^gevallen,0,nl/claim/control#vallen,RU,,Izjoem,claimed,' out
check "a date of publication" try 0 why --published 2022-09-13 --at n.txt:0
check "no such date" try 2 why --published x --at n.txt:0
check "behind the end" try 5 why --at q.txt:999
check "behind the end: said" has err "q.txt: no sentence at byte 999 or behind it"
check "no such line" try 5 why --at q.txt@99:1
check "no such file" try 1 why --at nowhere.txt:0
for at in q.txt q.txt: q.txt:x q.txt:-1 q.txt:1.5 :3 q.txt:99999999999 q.txt@0:1 q.txt@1:0; do
    check "no place: $at" try 2 why --at "$at"
done
check "another language" try 5 why --lang zz --at q.txt:0

# The caption of an agency's picture in articles that have nothing else in common; a third paper in its own words.
caption='Het Oekraïense leger heeft Koepjansk ingenomen, en rijdt hier over de brug.'
for paper in a b c; do
    { echo date 2022-09-11
      seq -f "$paper%g" -s ' ' 60
      echo "$caption"; } >$paper.txt
done
sed -i "s/^Het .*/Koepjansk is ingenomen door het Oekraïense leger, zeggen bewoners./" c.txt
sed "s/, en rijdt.*/./" a.txt >a-short.txt
sed "s/, en rijdt.*/./" b.txt >b-short.txt
"$KRONIEK" add -q -d captions.db --lang nl a.txt b.txt
fates() {
    "$KRONIEK" why -d "$1" Koepjansk --on 2022-09-20 --format csv | sed 1d | cut -d, -f1 | sort | tr '\n' ' '
}
grade_and_sources() {
    "$KRONIEK" board -d "$1" --on 2022-09-20 --format csv | cut -d, -f10,11 | tail -1
}
check "a caption: once" same "$(fates captions.db)" "passage supports "
check "a caption: the board too" same "$(grade_and_sources captions.db)" 3,1
check "a caption: no copies" has <("$KRONIEK" copies -d captions.db 2>&1) "no report is a copy of another"
"$KRONIEK" add -q -d captions.db --lang nl c.txt
check "a caption: another's words" same "$(fates captions.db)" "passage supports supports "
"$KRONIEK" remove -q -d captions.db a.txt
check "a caption: without the first" same "$(fates captions.db)" "supports supports "
"$KRONIEK" add -q -d short.db --lang nl a-short.txt b-short.txt
check "a short sentence is anybody's" same "$(fates short.db)" "supports supports "
finish
