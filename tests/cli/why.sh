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
for at in q.txt q.txt: q.txt:x q.txt:-1 q.txt:1.5 :3 q.txt:99999999999999999999 q.txt@0:1 q.txt@1:0; do
    check "no place: $at" try 2 why --at "$at"
done
check "another language" try 5 why --lang zz --at q.txt:0

# ---- what is no plain text: bytes and lines of the file as it stands ----

cat >page.html <<'END'
<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Izjoem gevallen</title>
<meta property="article:published_time" content="2022-09-11T08:30:00+02:00"></head><body>
<nav><a href="/">Voorpagina</a></nav><article><h1>Izjoem gevallen</h1>
<p>De burgemeester zwijgt. Het Oekra&iuml;ense leger heeft Koepjansk bevrijd, meldt Kiev.</p>
<p>De inwoners van de stad kwamen de straat op, en in de scholen begonnen de lessen weer.</p></article>
<footer>De Krant</footer></body></html>
END
byte() { grep -obaF -e "$2" "$1" | head -1 | cut -d: -f1; }
spot=$(byte page.html bevrijd)
check "a page: the byte of the page" try 0 why --at page.html:$spot
check "a page: the sentence of the text" has out "sentence    Het Oekraïense leger heeft Koepjansk bevrijd, meldt Kiev."
check "a page: where it stands in the file" has out "in the file $(byte page.html "Het Oekra") to $(byte page.html "</p>")"
check "a page: it claims" has out "1 claim."
check "a page: nothing is doubted" same "$(cat err)" ""
check "a page: within an entity" try 0 why --at page.html:$(($(byte page.html "&iuml;") + 3))
check "a page: within an entity: there" has out "sentence    Het Oekraïense leger"
check "a page: line and column" try 0 why --at page.html@4:30
check "a page: line and column: there" has out "sentence    Het Oekraïense leger"
check "a page: in its menu" try 0 why --at page.html:$(byte page.html Voorpagina)
check "a page: in its menu: what follows" has out "sentence    Izjoem gevallen"
check "a page: in its menu: told" has err "kroniek: page.html: byte $(byte page.html Voorpagina) is not of the report's text; told is what follows"
check "a page: in its footer" try 5 why --at page.html:$(byte page.html '<footer')
check "a page: in its footer: told" has err "no sentence at byte $(byte page.html '<footer') or behind it"
check "a page: behind its end" try 5 why --at page.html:99999
check "a page: behind its end: told" has err "expected less than $(wc -c <page.html)"
check "a page: no such line" try 5 why --at page.html@99:1
check "a page: no such line: told" has err "page.html: has no line 99"
check "a page: no HTML is a sentence" lacks out "<"

cat >feed.xml <<'END'
<?xml version="1.0"?><rss version="2.0"><channel><title>De Krant</title>
<item><title>Een</title><pubDate>Thu, 08 Sep 2022 14:05:00 +0200</pubDate><description>Het Oekra&#239;ense leger heeft Balaklija heroverd.</description></item>
<item><title>Twee</title><pubDate>Sat, 10 Sep 2022 10:00:00 +0200</pubDate><description>Het Russische leger heeft Izjoem verlaten.</description></item>
</channel></rss>
END
check "a feed: an entry" try 0 why --at feed.xml:$(byte feed.xml verlaten)
check "a feed: an entry: its sentence" has out "sentence    Het Russische leger heeft Izjoem verlaten."
check "a feed: an entry: where it stands" has out "in the file $(byte feed.xml "Het Russische") to "
check "a feed: by line and column" try 0 why --at feed.xml@2:110
check "a feed: by line and column: the other one" has out "sentence    Het Oekraïense leger heeft Balaklija heroverd."
check "a feed: before its entries" try 5 why --at feed.xml:60
check "a feed: before its entries: told" has err "feed.xml: no report at byte 60; expected $(byte feed.xml '<item>'), where the next begins, or more"
printf '%s\n' '{"inhoud":"De burgemeester zwijgt."}' '{"inhoud":"Izjoem is gevallen."}' >lines.jsonl
check "JSON lines, by a map" try 0 why --at lines.jsonl@2:15 --map text=inhoud
check "JSON lines: that line" has out "sentence    Izjoem is gevallen."

mkdir z && cp page.html z/a.html && printf 'De burgemeester zwijgt. Izjoem is gevallen, zo meldt de krant, en het Russische leger is weg uit de stad.\n' >z/b.txt
tar -C z -cf z.tar a.html b.txt
check "an archive: a byte that several have" try 5 why --at z.tar:30
check "an archive: which is meant" has err "z.tar: several reports have byte 30; expected one of them, as z.tar!a.html:30"
check "an archive: one of them" try 0 why --at 'z.tar!b.txt:30'
check "an archive: one of them: its sentence" has out "sentence    Izjoem is gevallen, zo meldt"
check "an archive: a byte that one has" try 0 why --at z.tar:$spot
check "an archive: a byte that one has: there" has out "sentence    Het Oekraïense leger heeft Koepjansk bevrijd"
check "an archive: what is not in it" try 5 why --at 'z.tar!c.txt:30'
check "an archive: what is not in it: told" has err 'z.tar: no report "z.tar!c.txt" in it'
gzip -k page.html
check "packed: a byte" try 0 why --at page.html.gz:$spot
check "packed: a byte, unpacked" has out "sentence    Het Oekraïense leger heeft Koepjansk bevrijd"
check "packed: a line" try 5 why --at page.html.gz@1:1
check "packed: a line: told" has err "lines are not counted in what is packed; expected FILE:BYTE"
printf 'De Belgi\xeb-route. Oekra\xefne zwijgt. Izjoem is gevallen.\n' >latin.txt
check "another encoding: columns are characters" try 0 why --at latin.txt@1:36
check "another encoding: there" has out "sentence    Izjoem is gevallen."
check "another encoding: the one before" try 0 why --at latin.txt@1:35
check "another encoding: there, too" lacks out "sentence    De Belgi"
iconv -f latin1 -t utf-16 latin.txt >wide.txt
check "UTF-16: a byte" try 0 why --at wide.txt:$((2 + 2 * 40))
check "UTF-16: there" has out "sentence    Izjoem is gevallen."
check "UTF-16: a line" try 5 why --at wide.txt@1:1
check "UTF-16: a line: told" has err "lines are not counted in UTF-16; expected FILE:BYTE"
{ printf '<html lang="nl"><head><title>Live</title><script type="application/ld+json">{"@type":"LiveBlogPosting","datePublished":"2022-09-10T08:00:00Z"}</script></head><body><main><h1>De dag</h1>'
  for i in 1 2 3 4 5; do printf '<article class="entry"><time datetime="2022-09-10T1%s:00:00Z">1%s:00</time><p>Het Russische leger heeft Izjoem verlaten, zegt Moskou in bericht %s.</p><p>De inwoners van de stad kwamen op straat, en in de scholen begon het leven weer.</p></article>' $i $i $i; done
  printf '</main></body></html>'; } >live.html
check "a live blog: an entry" try 0 why --at live.html:$(($(byte live.html "bericht 3") - 20)) --format ndjson
check "a live blog: that entry, not the page" eval 'has out "bericht 3" && has out "\"start\":"'
check "standard input" eval '"$KRONIEK" why --at -:16 <q.txt | grep -q "^bytes       16 to 35"'
check "standard input, by line" eval '"$KRONIEK" why --at -@2:1 <q.txt | grep -q "^bytes       16 to 35"'

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
