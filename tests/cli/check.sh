#!/usr/bin/env bash
# kroniek check: statements of where places lie, from files and from a record.
. "$(dirname "$0")/tap"
mkdir r
printf 'date 2022-09-11\nIzjoem ligt 120 kilometer ten zuidwesten van Charkiv.\n' >r/wrong.txt
printf 'date 2022-09-12\nMerefa ligt ten zuiden van Charkiv.\n' >r/right.txt
check "files" try 0 check r
check "what is against the map" has out "Izium said to lie 120 km south-west of Kharkiv; it lies 113 km south-east"
check "what is right is not listed" lacks out Merefa
check "the count" has err "2 reports, 2 statements of where a place lies, 1 against the map"
check "all of them" try 0 check --all r
check "what is right" grep -q "^right " out
check "quiet" try 0 check -q r/right.txt
check "nothing to say" test ! -s err
check "ndjson" try 0 check --format ndjson r/wrong.txt
check "ndjson: the verdict" has out '{"verdict":"direction","subject":{"id":"geonames:707292"'
check "ndjson: the words" has out '"text":"Izjoem ligt 120 kilometer ten zuidwesten van Charkiv"'
check "csv" try 0 check --format csv r/wrong.txt
check "csv: the head" has out 'verdict,subject,reference,implied,stated_km,stated_direction,real_km'
check "no record" try 3 check
check "added" try 0 add -q r
check "the record" try 0 check
check "the record: found again" has out "Izium said to lie 120 km south-west of Kharkiv"
check "the record: the count" has err "2 reports, 2 statements"
printf 'date 2022-09-12\nThe village lies to the south of Kharkiv, the governor said, and the people who live there have left their houses.\n' >en.txt
check "another language" try 0 check r/wrong.txt en.txt
check "another language: told" has err "1 report in a language that no pack reads"
check "another language: the rest is checked" has out "Izium"
check "another language, added" try 0 add -q en.txt
check "another language in the record" try 0 check
check "another language in the record: told" has err "1 report in a language that no pack reads"
check "said to be in that language" try 1 check --lang en en.txt
check "a missing file" try 1 check r nowhere.txt
check "a missing file: the rest goes on" has out "Izium"
finish
