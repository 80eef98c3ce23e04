#!/usr/bin/env bash
# What the record comes to: the baseline, changes between two days, regions, sides, why a place is whose, disputes, figures.
. "$(dirname "$0")/tap"
write_reports
printf 'date 2022-09-10\nVolgens Moskou is Koepjansk nog altijd in Russische handen.\nHet Oekraïense leger heroverde 2.000 kilometer, zegt president Zelensky.\n' >r/d.txt
printf 'date 2022-09-11\nHet Oekraïense leger heroverde 2.000 vierkante kilometer, zegt de generale staf in Kiev.\nIzjoem ligt 120 kilometer ten zuidwesten van Charkiv.\n' >r/e.txt
"$KRONIEK" add -q r

check "the baseline, before the first claim" try 0 board --on 2022-08-01 --format csv
check "the baseline: Ukraine's" has out ",held,UA,,2022-02-23,3,1,0,baseline,"
check "before the beginning" try 0 board --on 2021
check "before the beginning: nothing" has err "no report says who holds a place by then"
check "of whom nobody spoke" try 0 board --on 2022-08-01
check "of whom nobody spoke: not there" lacks out Sevastopol
check "--all" try 0 board --on 2022-08-01 --all --format csv
for row in Sevastopol,geonames:694423,city,44.608,33.5213,held,RU Simferopol,geonames:693805,city,44.9572,34.1108,held,RU; do
    check "--all: $row" has out "$row"
done
check "--all: of a divided region what is listed" has out "Donetsk,geonames:709717,city,48.023,37.8022,held,RU"
check "--all: and not the region" lacks out "Donetsk Oblast"

check "--since" try 0 board --since 2022-09-01 --on 2022-09-12
check "--since: what changed" has out "Izium     RU   left by RU"
check "--since: nothing" try 0 board --since 2022-09-12 --on 2022-09-12
check "--since: says so" has err "nothing changed"
check "--since: backwards" try 2 board --since 2022-09-14 --on 2022-09-12
check "--since: backwards: said" has err "2022-09-14 is after 2022-09-12; expected the earlier day first"
check "--since: a day of the month" try 0 board --since 2022-09-01 --on 2022-09
check "figures: backwards" try 2 figures --since 2022-09-12 --until 2022-09-01
check "--since --summary" try 2 board --since 2022-09-12 --summary
check "--region" try 0 board --region Charkiv
check "--region: in it" has out Kupiansk
check "--region: another" try 0 board --region Cherson
check "--region: not in it" lacks out Kupiansk
check "--region: none" try 5 board --region Atlantis
check "--region: message" has err 'no region "Atlantis"'
check "--side" try 0 board --side UA --on 2022-09-12
check "--side: others not" lacks out Izium
check "--summary" try 0 board --summary --on 2022-09-01 --format csv
check "--summary: by side" has out "RU,1,45884,0,0"

check "why a place" try 0 why Koepjansk --on 2022-09-11
check "why a place: the state" has out "state     UA"
check "why a place: the rule" has out "rule      word: "
check "why a place: the grade" has out "grade     4, doubtful: 1 source says so as a fact; 1 against"
check "why a place: against" grep -q '^against .*RU control.hold' out
check "why a place: as known then" try 0 why Koepjansk --on 2022-09-11 --known 2022-09-10
check "why a place: not known" grep -q '^not-known .*UA control.take' out
check "why a place, ndjson" try 0 why Koepjansk --format ndjson
check "why a place, ndjson: the state first" has out '"state":'
check "why a place, ndjson: fates" has out '"fate":"supports"'
check "why nowhere" try 5 why Atlantis

check "disputes" try 0 disputes --kind control --place Koepjansk --format ndjson
check "disputes: the words of both" has out '"words":"Volgens Moskou is Koepjansk nog altijd in Russische handen"'
check "disputes: opened" has out '"opened":"2022-09-11"'
check "disputes: another day" try 0 disputes --kind control --on 2022-11
check "disputes: none" has err "no disputes"
check "disputes: another side" try 0 disputes --kind control --side PL
check "disputes: none of it" has err "no disputes"
check "disputes: of figures" try 0 disputes --kind figures
check "disputes: put right" has out "put right"
check "disputes: geography" try 0 disputes --kind geography
check "disputes: the map" has out "it lies 113 km SE of Kharkiv"
check "disputes: no such kind" try 2 disputes --kind love
check "disputes: legal kinds" has err "expected control, story, figures, geography or dates"

check "figures" try 0 figures --unit km2
check "figures: a bar" has out "2000 km2  ################"
check "figures: put right" has out "put right by"
check "figures --known" try 0 figures --known 2022-09-10 --format csv
check "figures --known: not yet" lacks out ",km2,km2,"
check "figures: of a place" try 0 figures --place Koepjansk
check "figures: none there" has err "no figures"

mkdir p
check "packs that are not there" try 4 board --packs p
finish
