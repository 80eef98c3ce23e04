#!/usr/bin/env bash
# Pages, feeds, lines of JSON and archives go into the record as reports; what they were read from is kept, shown and
# verified; versions of one article are one source; what no pack reads is kept unread.
. "$(dirname "$0")/tap"

page() { # FILE ADDRESS PARAGRAPHS
    cat >"$1" <<END
<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Koepjansk bevrijd | De Krant</title>
<meta property="og:site_name" content="De Krant"><link rel="canonical" href="$2">
<meta property="article:published_time" content="2022-09-11T08:30:00+02:00"></head><body>
<nav><ul><li><a href="/">Voorpagina</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Koepjansk bevrijd</h1>$3</article>
<aside><h2>Lees ook</h2><ul><li><a href="/x">Het Russische leger heeft Charkov ingenomen, een terugblik</a></li></ul></aside>
<footer>&copy; De Krant</footer></body></html>
END
}
first='<p>Het Oekra&iuml;ense leger heeft Koepjansk zaterdag bevrijd, meldt het ministerie van Defensie in Kiev. De inwoners van de stad kwamen de straat op.</p><p>Volgens Moskou is Izjoem nog altijd in Russische handen. De gevechten om de stad gaan door.</p>'
page page.html https://krant.example/koepjansk "$first"

# ---- a page ----

check "add --help: tells what is read" eval 'try 0 add --help && has out "web pages" && has out WARC && lacks out "A report is a text file"'
check "page: added" try 0 add -d r.db page.html
check "page: one report, with claims" has out "1 report read: 1 new, 0 already known, 0 rejected; "
check "page: none without claims" lacks out "; 0 claims"
"$KRONIEK" claims -d r.db --format ndjson >claims
check "page: date and outlet are its own" has claims '"source":"De Krant","lang":"nl","published":"2022-09-11"'
check "page: the words are words, not entities" has claims '"name":"Oekraïense leger"'
check "page: what it links to is not its own" lacks claims '"Charkov"'
check "page: extract says the same" same "$("$KRONIEK" extract page.html | sort)" "$(sort claims)"
check "page: once" try 0 add -d r.db page.html
check "page: known by its bytes" has out "0 new, 1 already known"

check "report" try 0 report -d r.db page.html
check "report: title" has out "title       Koepjansk bevrijd"
check "report: where the date is from" has out "published   2022-09-11T08:30:00+02:00  (og)"
check "report: address" has out "https://krant.example/koepjansk"
check "report: the claims are marked" has out "[[Het Oekraïense leger heeft Koepjansk zaterdag bevrijd]]"
check "report: a paragraph is a paragraph" same "$(grep -c '^$' out)" 4
check "report --raw: its bytes" eval '"$KRONIEK" report -d r.db page.html --raw | cmp - page.html'
check "report, by the beginning of its id" try 0 report -d r.db "sha256:$(sha256sum page.html | cut -c1-12)"
check "report: none" try 5 report -d r.db nowhere.html
check "report --format csv is refused" try 2 report -d r.db page.html --format csv
"$KRONIEK" report -d r.db page.html --format ndjson >one
python3 - <<'END' >told
import json
report, page = json.load(open("one")), open("page.html", "rb").read()
for claim in report["claims"]:
    stored = page[claim["stored"]["start"]:claim["stored"]["end"]].decode()
    text = report["text"].encode()[claim["start"]:claim["end"]].decode()
    print("same" if stored.replace("&iuml;", "ï") == text else f"{stored!r} is not {text!r}")
END
check "report: offsets lead to the page's own bytes" same "$(sort -u told)" same
check "report: of each claim" same "$(wc -l <told)" "$(wc -l <claims)"

# ---- parts: captions are set off ----

photo='<p>Het Oekra&iuml;ense leger heeft Koepjansk zaterdag bevrijd, meldt het ministerie van Defensie in Kiev.</p><figure><img src="a.jpg" alt=""><figcaption>Oekra&iuml;ense soldaten hebben Balaklija heroverd, zegt de gouverneur. &copy; ANP</figcaption></figure><h2>Het spoor</h2><p>Caption: zo begint deze alinea, die gewoon een alinea is en geen tekst bij een foto.</p><p>Bijschrift bij een foto is dit evenmin, al staat dat woord vooraan in deze zin van het bericht.</p>'
page photo.html https://krant.example/foto "$photo"
printf 'date 2022-09-11\nCaption: het Oekraïense leger heeft Koepjansk bevrijd.\n' >words.txt
"$KRONIEK" add -q -d p.db photo.html words.txt
check "report: of a page with a picture" try 0 report -d p.db photo.html
check "report: a caption is marked, with the claim in it" has out "{caption} [[Oekraïense soldaten hebben Balaklija heroverd]], zegt de gouverneur."
check "report: nothing else is" same "$(grep -c '{caption}' out)" 1
check "report: words that say so make no caption" eval "grep -q '^Caption: zo begint' out && grep -q '^Bijschrift bij' out"
caption=$("$KRONIEK" claims -d p.db --format ndjson | grep Balaklija | grep -o '"id":"c:[^"]*"' | cut -d'"' -f4)
check "why: a claim in a caption" try 0 why -d p.db "$caption"
check "why: says so" eval "grep -q '^bytes .*, in a caption$' out"
check "why: a claim elsewhere" try 0 why -d r.db "$("$KRONIEK" claims -d r.db --format ndjson | head -1 | cut -d'"' -f6)"
check "why: says no such thing" lacks out "caption"
"$KRONIEK" report -d p.db photo.html --format ndjson >one
python3 - <<'END' >told
import json
report = json.load(open("one"))
text = report["text"].encode()
for part in report["parts"]:
    print(part["kind"], text[part["start"] : part["end"]].decode().split()[0])
END
check "report --format ndjson: parts" same "$(tr '\n' ' ' <told)" "title Koepjansk paragraph Het caption Oekraïense heading Het paragraph Caption: paragraph Bijschrift "
check "report: a plain text has no parts" try 0 report -d p.db words.txt --format ndjson
check "report: none at all" has out '"parts":[]'
check "report: of a plain text" try 0 report -d p.db words.txt
check "report: words that say so make no caption there" lacks out "{caption}"
cp p.db bad.db && sqlite3 bad.db "UPDATE inputs SET parts = x'042805043102'"
check "report: parts in disorder do no harm" try 0 report -d bad.db photo.html
cp p.db bad.db && sqlite3 bad.db "UPDATE inputs SET parts = x'0402FFFF7F'"
check "report: parts beyond the text" try 3 report -d bad.db photo.html

# ---- verification ----

check "verify: nothing differs" try 0 verify -d r.db
check "verify: says how much" has err "1 report, $(wc -l <claims) claims derived again: 0 differences"
cp r.db bad.db && sqlite3 bad.db "UPDATE claims SET words = words || '!' WHERE claim = 1"
check "verify: a claim that was altered" try 1 verify -d bad.db
check "verify: says which" has out "is found with another date, figure or name"
cp r.db bad.db && sqlite3 bad.db "DELETE FROM claims WHERE claim = 1"
check "verify: a claim that was taken away" try 1 verify -d bad.db
check "verify: it is found now" has out "is found now"
cp r.db bad.db && sqlite3 bad.db "UPDATE reports SET text = replace(text, 'bevrijd', 'verloren')"
check "verify: a text that was altered" try 1 verify -d bad.db
check "verify: another one is read" has out "another text is read from its bytes"
printf 'date 2022-09-11\nHet Oekraïense leger heeft Koepjansk bevrijd.\n' >plain.txt
"$KRONIEK" add -q -d plain.db plain.txt && sqlite3 plain.db "UPDATE reports SET text = replace(text, 'Koepjansk', 'Balaklija')"
check "verify: a plain text is held against its id" try 1 verify -d plain.db
check "verify: its bytes" has out "its bytes are not those of its id"
check "verify: what was loaded without text" eval '"$KRONIEK" load -q -d loaded.db claims && try 0 verify -d loaded.db'
check "verify: says that it could not be" has err "1 without text could not be"

# What came out of something: a line by names of its own, an entry of a feed in an old encoding, a page that the header of
# its response describes, an entry of a live blog.
words='Het Oekraïense leger heeft Koepjansk bevrijd, meldt Kiev. De inwoners van de stad kwamen de straat op.'
printf '{"kop":"Koepjansk \\u2013 vrij","stuk":{"tekst":"%s"},"dag":"2022-09-10"}\n' "$words" >own-names.jsonl
printf '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><title>Vrij</title><description>&lt;p&gt;%s&lt;/p&gt;</description></item></channel></rss>' \
    "$words" | iconv -f utf-8 -t latin1 >old.xml
body() { printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n'; printf '<html lang="nl"><body><p>%s Dat is %s.</p>' "${words/ï/i}" "Куп'янськ" | iconv -f utf-8 -t cp1251; }
{ printf 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %s\r\n\r\n' "$(body | wc -c)"; body; printf '\r\n\r\n'; } >old.warc
printf '<html lang="nl"><head><title>Live</title><script type="application/ld+json">{"@type":"LiveBlogPosting","datePublished":"2022-09-10T08:00:00Z"}</script></head><body><main><h1>De dag</h1>%s</main></body></html>' \
    "$(for i in 1 2 3 4 5; do printf '<article class="entry"><time datetime="2022-09-10T1%s:00:00Z">1%s:00</time><p>%s Bericht %s van de dag.</p></article>' $i $i "$words" $i; done)" >live.html
check "verify: of all formats: added" try 0 add -d parts.db --map text=stuk.tekst,title=kop,published=dag own-names.jsonl old.xml old.warc live.html
check "verify: of all formats: all of them" has out "8 reports read: 8 new"
check "verify: of all formats: nothing differs" try 0 verify -d parts.db
check "verify: of all formats: all were read again" has err "8 reports, $("$KRONIEK" claims -d parts.db --format ndjson | wc -l) claims derived again: 0 differences"
for path in own-names.jsonl old.xml old.warc live.html; do
    cp parts.db bad.db && sqlite3 bad.db "UPDATE reports SET text = replace(text, 'inwoners', 'bewoners') WHERE path LIKE '$path%'"
    check "verify: $path, altered" try 1 verify -d bad.db
    check "verify: $path is named" eval 'has out "$path" && has out "another text is read from its bytes"'
done
cp parts.db bad.db && sqlite3 bad.db "UPDATE inputs SET map = x'ff' WHERE report = 1; UPDATE inputs SET stored = x'00' WHERE report = 2"
check "verify: what is damaged is told" try 1 verify -d bad.db
check "verify: the map, the bytes, and goes on" same "$(grep -c 'are not those of its bytes\|its bytes are not' out)" 2
while IFS=$'\t' read -r change told; do
    cp parts.db bad.db && sqlite3 bad.db "$change"
    check "verify: $change" eval 'try 1 verify -d bad.db && has out "$told"'
done <<'END'
UPDATE inputs SET map = x'E80700010000' WHERE report = 1	its parts, title, address or date are not those of its bytes
UPDATE inputs SET parts = x'' WHERE report = 2	its parts, title, address or date are not those of its bytes
UPDATE inputs SET title = 'Vals' WHERE report = 3	its parts, title, address or date are not those of its bytes
UPDATE reports SET published = '2022-09-12' WHERE report = 1	its parts, title, address or date are not those of its bytes
UPDATE reports SET text = '' WHERE report = 1	its parts, title, address or date are not those of its bytes
UPDATE claims SET passage = 5 WHERE claim = 1	is found with another date, figure or name
END
cp parts.db bad.db && sqlite3 bad.db "UPDATE reports SET text = 'Bericht 1 van de dag. En nog' WHERE path = 'live.html' AND text LIKE '%Bericht 1 %'" \
    "UPDATE inputs SET map = x'', parts = x'010015010007' WHERE report IN (SELECT report FROM reports WHERE text LIKE '%En nog')"
check "verify: an entry with more than its bytes have" eval 'try 1 verify -d bad.db && has out "another text is read from its bytes"'
cp parts.db bad.db && sqlite3 bad.db "UPDATE inputs SET map = x'E80700010000'"
check "a damaged way back is no crash" eval 'for id in $(sqlite3 bad.db "SELECT id FROM reports"); do try 3 report -d bad.db --format ndjson "$id"; done'

# ---- versions and copies ----

second='<p>Koepjansk is weer Oekra&iuml;ens. Soldaten hesen de vlag op het stadhuis, zo laat de burgemeester weten aan deze krant. In de straten ligt veel puin en er is geen stroom of water.</p>'
page later.html https://krant.example/koepjansk "$second"
"$KRONIEK" add -q -d r.db later.html
check "a later version is a copy" has <("$KRONIEK" copies -d r.db) later.html
page third.html https://krant.example/derde '<p>De president van Frankrijk is op bezoek in Brussel. Daar sprak hij met ministers over de prijs van gas en over de winter die komt.</p>'
"$KRONIEK" add -q -d r.db third.html
check "another address and other words are none" lacks <("$KRONIEK" copies -d r.db) third.html
printf '{"text":"%s","url":"%s","source":"%s"}\n' \
    "De burgemeester van Izjoem vertelt over de winter in zijn stad en over de scholen." https://krant.example/ "De Krant" \
    "In Parijs spraken de ministers over gas, graan en de hulp die nog komen moet." https://krant.example/ "De Krant" \
    "Het Russische leger heeft Lyman verlaten, zegt een inwoner die nu in Dnipro woont." https://x.example/7 "Krant A" \
    "De trein naar Charkiv rijdt weer, voor het eerst sinds het begin van de oorlog." https://x.example/7 "Krant B" >addresses.jsonl
"$KRONIEK" add -q -d addresses.db addresses.jsonl
check "the address of a site, and that of another outlet, tell no versions" has <("$KRONIEK" copies -d addresses.db 2>&1) "no report is a copy of another"
"$KRONIEK" remove -q -d r.db later.html
check "removed, it leaves no group" has <("$KRONIEK" copies -d r.db 2>&1) "no report is a copy of another"
check "and the record is whole" whole r.db
check "and its bytes are gone" same "$(sqlite3 r.db 'SELECT count(*) FROM inputs')" 2

# ---- other formats ----

cat >feed.xml <<'END'
<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>De Krant</title><link>https://krant.example/</link>
<item><title>Balaklija heroverd</title><link>https://krant.example/1</link><pubDate>Thu, 08 Sep 2022 14:05:00 +0200</pubDate>
<description>Het Oekra&#239;ense leger heeft de stad Balaklija heroverd op de Russen.</description></item>
<item><title>Izjoem</title><link>https://krant.example/2</link><pubDate>Sat, 10 Sep 2022 10:00:00 +0200</pubDate>
<description>Het Russische leger heeft Izjoem verlaten, zegt het ministerie in Moskou.</description></item>
</channel></rss>
END
check "feed: two reports" try 0 add -d feed.db feed.xml
check "feed: says so" has out "2 reports read: 2 new"
check "feed: each has its own date" same "$("$KRONIEK" claims -d feed.db --format ndjson | grep -o '"published":"[^"]*"' | sort -u | wc -l)" 2

printf '%s\n' '{"body":"Het Oekraïense leger heeft Koepjansk bevrijd.","date":"2022-09-10"}' '{"body":' \
    '{"body":"Het Russische leger heeft Izjoem verlaten.","date":"2022-09-11"}' >lines.jsonl
check "JSON lines: the broken one is named" try 1 extract lines.jsonl
check "JSON lines: with its line" has err "lines.jsonl:2:"
check "JSON lines: the others are read" same "$(grep -c '"v":1' out)" 2
printf '%s\n' '{"inhoud":"Het Oekraïense leger heeft Koepjansk bevrijd.","dag":"2022-09-10"}' >own.jsonl
check "--map" try 0 extract --map text=inhoud,published=dag own.jsonl
check "--map: the date came with it" has out '"published":"2022-09-10"'
check "--map: what is none" try 2 extract --map text own.jsonl

# ---- one report, by its address or by the id that its feed gives it ----

sed -i 's|<title>Izjoem</title>|&<guid isPermaLink="false">izjoem-7</guid>|' feed.xml
"$KRONIEK" add -q -d name.db feed.xml
check "a feed's path: several" try 5 report -d name.db feed.xml
check "a feed's path: what is expected" has err 'several reports go by "feed.xml"'
check "an address: report" try 0 report -d name.db https://krant.example/1
check "an address: that one" has out "title       Balaklija heroverd"
check "an entry's id: report" try 0 report -d name.db izjoem-7
check "an entry's id: that one" has out "title       Izjoem"
check "an address: claims" same "$("$KRONIEK" claims -d name.db --report https://krant.example/2 --format ndjson | grep -c '"name":"Izium"')" 1
check "an address: no other's" same "$("$KRONIEK" claims -d name.db --report https://krant.example/2 --format ndjson | grep -vc '"name":"Izium"')" 0
check "an entry's id: claims" same "$("$KRONIEK" claims -d name.db --report izjoem-7 --format ndjson | wc -l)" 1
check "part of an address: none" try 5 report -d name.db https://krant.example/
check "part of an address: no claims" try 5 claims -d name.db --report https://krant.example/
check "part of an address: says what is expected" has err "expected a path as it was added, an address, or sha256:"
sed 's/heeft de stad/heeft het stadje/' feed.xml >feed2.xml
"$KRONIEK" add -q -d name.db feed2.xml
check "an address of two versions" try 5 remove -d name.db https://krant.example/1
check "an address of two versions: told" has err 'several reports go by "https://krant.example/1"'
check "an address of two versions: the claims of both" same "$("$KRONIEK" claims -d name.db --report https://krant.example/1 --format ndjson | grep -o '"report":"[^"]*"' | sort -u | wc -l)" 2
check "an address: removed" try 0 remove -d name.db izjoem-7
check "an address: gone" try 5 report -d name.db https://krant.example/2
check "an address: the record is whole" whole name.db

# ---- how whole a report is ----

page paid.html https://krant.example/betaald "$first" && sed -i 's|</head>|<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script></head>|' paid.html
printf '%s\n' "date 2022-09-11" "$(yes 'Het Oekraïense leger heeft Koepjansk bevrijd, meldt Kiev op deze dag.' | head -2000)" |
    awk '{ print $0 " " NR * 7919 % 10007 }' | gzip | head -c 2500 >cut.txt.gz
"$KRONIEK" add -q -d flags.db paid.html live.html page.html 2>/dev/null
check "cut off: the break is named" try 1 add -d flags.db cut.txt.gz
wholeness() { "$KRONIEK" report -d flags.db "$1" | grep '^text  '; }
check "a subscription: told" same "$(wholeness paid.html)" "text        only the beginning may be here: the page asks for a subscription"
check "a whole page: nothing is" same "$(wholeness page.html)" ""
check "cut off: told" same "$(wholeness cut.txt.gz)" "text        cut off: what it was read from ends within it"
entries() {
    "$KRONIEK" claims -d flags.db --report live.html --format ndjson | grep -o 'sha256:[0-9a-f]*' | sort -u |
        while read -r id; do wholeness "$id"; done | sort
}
check "a live blog: each entry is told" same "$(entries)" "$(for i in 1 2 3 4 5; do echo "text        entry $i of a live blog"; done)"
check "whole or not, as NDJSON" try 0 report -d flags.db paid.html --format ndjson
check "whole or not, as NDJSON: told" has out '"cut":false,"paywall":true,"live":null'
check "whole or not: verified" try 0 verify -d flags.db

# A plain text of a web archive has an address, which its words do not tell.
body='Het Oekraïense leger heeft Koepjansk bevrijd, meldt Kiev.'
printf 'WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://krant.example/tekst\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: %s\r\n\r\n%s\r\n\r\n' \
    "$(printf %s "$body" | wc -c)" "$body" >text.warc
"$KRONIEK" add -q -d text.db text.warc plain.txt
check "a plain text with an address" has <("$KRONIEK" report -d text.db https://krant.example/tekst) "address     https://krant.example/tekst"
check "a plain text without one is its own bytes" same "$(sqlite3 text.db 'SELECT count(*) FROM inputs')" 1
check "a plain text with an address: its bytes" same "$("$KRONIEK" report -d text.db --raw https://krant.example/tekst)" "$body"
check "a plain text with an address: verified" try 0 verify -d text.db
check "a plain text with an address: read again" has err "2 reports, "

mkdir f && cp page.html f/1.html && gzip -k f/1.html && mv f/1.html.gz f/2.html.gz
printf 'een notitie\n' >f/notes.md
check "a folder gives what may be reports" try 0 add -d folder.db f
check "a folder: the same page twice is one report" has out "2 reports read: 1 new, 1 already known"

# ---- languages ----

printf 'date 2022-09-10\nThe Ukrainian army has liberated the town of Kupiansk on Saturday, the ministry of defence in Kyiv said. The people of the town came out to the streets.\n' >en.txt
check "another language is kept" try 0 add -d lang.db en.txt plain.txt
check "another language: counted, not read" has out "2 reports read: 2 new, 0 already known, 0 rejected; 1 claim; 1 in a language that no pack reads"
check "another language: which" has <("$KRONIEK" report -d lang.db en.txt) "language    en"
check "another language: extract says so" try 0 extract en.txt
check "another language: on standard error" has err "1 report in a language that no pack reads"
check "said to be in one that is not read: refused" try 1 extract --lang en plain.txt
check "said to be Dutch: read" try 0 extract --lang nl plain.txt
check "said to be Dutch: a claim" has out '"v":1'
finish
