#!/usr/bin/env bash
# kroniek watch against a server on loopback that misbehaves (tests/fetch/server.py): what comes into the record, once;
# what is told; what is asked of the server, and when.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/tap"

openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout pem -out pem 2>/dev/null
mkfifo hold ports
python3 "$here/../fetch/server.py" 4 pem <hold >ports &
server=$!
exec 9>hold
read -r port robots down shut tls <ports
trap 'kill $server 2>/dev/null; cd /; rm -rf "$scratch"' EXIT
here_at=http://127.0.0.1:$port

# asked PATH: how often the server was asked for it; asked_with PATH: and what it was asked with the last time.
fetch_log() { python3 -c "import urllib.request; print(urllib.request.urlopen('$here_at/log').read().decode(), end='')"; }
asked() { fetch_log | cut -f3 | grep -cxF -e "$1"; }
asked_with() { fetch_log | awk -F'\t' -v path="$1" '$3 == path { last = $0 } END { print last }'; }
# An item: number, words. A feed: its items on standard input.
item() {
    printf '<item><title>Bericht %s</title><link>%s/files/a%s.html</link><guid isPermaLink="false">g%s</guid>' "$1" "$here_at" "$1" "$1"
    printf '<pubDate>Sat, 10 Sep 2022 12:00:00 GMT</pubDate><description>%s</description></item>\n' "$2"
}
feed() {
    printf '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>De Ochtend</title>\n%s\n</channel></rss>\n' "$(cat)"
}
taken='Volgens Kiev heeft het Oekraïense leger Koepjansk bevrijd op 10 september, zo meldt de krant in bericht'
left='Volgens Moskou heeft het Russische leger Izjoem verlaten op 10 september, zo meldt de krant in bericht'
once() { # WANTED DB ARGUMENTS...: one poll
    local wanted=$1 db=$2
    shift 2
    try "$wanted" watch --once --allow-local --pause 0 --timeout 5 -d "$db" "$@"
}
reports() { sqlite3 "$1" 'SELECT count(*) FROM reports'; }
due_now() { sqlite3 "$1" 'UPDATE feeds SET due = 0'; }

# ---- new, known, changed ----

{ item 1 "$taken een."; item 2 "$left twee."; item 3 "$taken drie."; } | feed >feed.xml
url=$here_at/files/feed.xml
check "a feed" once 0 k.db "$url"
check "a feed: a line a report" same "$(cut -f1-3 out)" "2022-09-10	De Ochtend	Bericht 1
2022-09-10	De Ochtend	Bericht 2
2022-09-10	De Ochtend	Bericht 3"
check "a feed: with claims" same "$(awk -F'\t' '$4 < 1' out)" ""
check "a feed: its reports are there" same "$(sqlite3 k.db 'SELECT path, source, published, lang FROM reports ORDER BY path' | head -1)" \
    "$here_at/files/a1.html|De Ochtend|2022-09-10|nl"
check "a feed: its claims too" test "$("$KRONIEK" claims -d k.db --format ndjson | wc -l)" -ge 3
check "a feed: the chronicle is up to date" same "$(sqlite3 k.db 'SELECT count(*) FROM dirty')" 0
"$KRONIEK" board -d k.db >board
check "again" once 0 k.db "$url"
check "again: nothing new" same "$(cat out err)" ""
check "again: the server was shown its ETag" has <(asked_with /files/feed.xml) "$(sqlite3 k.db 'SELECT etag FROM feeds')"
check "again: the same board" same "$("$KRONIEK" board -d k.db)" "$(cat board)"

{ printf '<rss><channel>'; item 7 "$taken Рим." | iconv -f utf-8 -t cp1251 -c; printf '</channel></rss>'; } >old.xml
check "an encoding that only the server names" once 0 old.db "$here_at/files/old.xml?type=text/xml;charset=windows-1251"
check "an encoding that only the server names: read" has <(sqlite3 old.db 'SELECT text FROM reports') "Рим."
check "an encoding that only the server names: kept" same "$(sqlite3 old.db 'SELECT encoding, encoding_from FROM inputs')" "windows-1251|header"
check "an encoding that only the server names: verified" try 0 verify -d old.db

{ item 2 "$left twee, verbeterd."; item 4 "$left vier."; item 3 "$taken drie."; } | feed >feed.xml
check "changed" once 0 k.db "$url"
check "changed: what is new, what was altered" same "$(cut -f3 out)" "Bericht 2
Bericht 4"
check "changed: what went stays in the record" same "$(reports k.db)" 5
{ item 2 "$left twee, verbeterd." | sed 's|</item>|<comments>77</comments></item>|'; } | feed >feed.xml
check "a counter that changed" once 0 k.db "$url"
check "a counter that changed: is no news" same "$(cat out err)$(reports k.db)" 5
check "taken out" try 0 remove -q -d k.db "$here_at/files/a4.html"
{ item 4 "$left vier."; item 5 "$taken vijf."; } | feed >feed.xml
check "taken out: does not come back" once 0 k.db "$url"
check "taken out: the new one comes" same "$(cut -f3 out)" "Bericht 5"
check "the record is whole" whole k.db

check "without validators" once 0 bare.db "$url?bare"
check "without validators: both" same "$(wc -l <out)" 2
check "without validators, again" once 0 bare.db "$url?bare"
check "without validators, again: the same bytes" same "$(cat out err)$(reports bare.db)" 2
check "proxies of the environment are not asked" env http_proxy=http://127.0.0.1:1 ALL_PROXY=http://127.0.0.1:1 "$KRONIEK" \
    watch --once --allow-local -q -d proxy.db "$url"
check "redirects" once 0 to.db "$here_at/to?/files/feed.xml"
check "redirects: read" same "$(wc -l <out)" 2

printf '{"version":"https://jsonfeed.org/version/1.1","title":"De Avond","items":[{"id":"1","url":"%s/x","title":"Kop",\n"content_text":"%s json.","date_published":"2022-09-11T10:00:00Z"}]}\n' \
    "$here_at" "$taken" >feed.json
printf '<feed xmlns="http://www.w3.org/2005/Atom"><title>De Nacht</title><entry><id>tag:1</id><title>Kop</title><link href="%s/y"/>
<updated>2022-09-12T10:00:00Z</updated><summary>%s atom.</summary></entry></feed>\n' "$here_at" "$left" >atom.xml
check "JSON Feed and Atom, two at once" once 0 both.db "$here_at/files/feed.json" "$here_at/files/atom.xml"
check "JSON Feed and Atom: both" same "$(cut -f1-3 out | sort)" "2022-09-11	De Avond	Kop
2022-09-12	De Nacht	Kop"

# ---- entries ----

{ item 1 "$taken een."; item 1 "$taken een."; item 1 "$taken een." | sed 's/a1.html/b1.html/'; } | feed >twice.xml
{ item 1 "$taken een."; } | feed >section.xml
check "the same entry in two feeds, and at two addresses" once 0 twice.db "$here_at/files/twice.xml" "$here_at/files/section.xml"
check "the same entry: once an address" same "$(reports twice.db)" 2
{ item 1 "$taken een."; item 2 "$left twee."; } | sed 's|<guid.*</pubDate>||; s|<link>.*</link>||' | feed >bald.xml
check "entries without id, address and date" once 0 bald.db "$here_at/files/bald.xml"
check "entries without: both, undated" same "$(cut -f1 out)" "-
-"
check "entries without: named by their feed" same "$(sqlite3 bald.db 'SELECT DISTINCT path FROM reports')" "$here_at/files/bald.xml"
check "entries without, again" once 0 bald.db "$here_at/files/bald.xml?bare"
check "entries without, again: nothing new" same "$(cat out err)" ""
{ for i in $(seq 10); do item "$i" "$taken $i."; done; printf '<item><title>Kapot</title><description>%s' "$left"; } |
    feed | sed 's|</channel></rss>||' >broken.xml
check "broken after ten" once 1 broken.db "$here_at/files/broken.xml"
check "broken after ten: the ten are there" test "$(reports broken.db)" -ge 10
check "broken after ten: named" has err "kroniek: $here_at/files/broken.xml: byte "
check "broken after ten: no validators are kept" same "$(sqlite3 broken.db 'SELECT etag, modified FROM feeds')" "|"
check "broken after ten, again" once 0 broken.db "$here_at/files/broken.xml"
check "broken after ten, again: the same bytes are not told again" same "$(cat out err)" ""
{ item 1 "$taken een."; } | feed | sed 's/UTF-8/ISO-8859-1/' >charset.xml
{ item 2 "$taken twee."; } | feed | iconv -f utf-8 -t windows-1252 >charset2.xml
check "a wrong charset is declared" once 0 charset.db "$here_at/files/charset.xml" "$here_at/files/charset2.xml"
check "a wrong charset: the words are right" same "$(sqlite3 charset.db "SELECT count(*) FROM reports WHERE text LIKE '%Oekraïense%'")" 2
printf 'Het leger heeft Koepjansk bevrijd.\n' >plain.txt
printf '<html><head><title>Log in</title></head><body><p>%s</p></body></html>\n' "$(yes "$taken een." | head -40)" >page.html
: >nothing.xml
head -c 3000 /dev/urandom >noise.bin
check "what is no feed" once 1 none.db "$here_at"/files/{plain.txt,page.html,nothing.xml,noise.bin} "$url?type=image/png"
check "what is no feed: none of it is a report" same "$(reports none.db)" 2
check "what is no feed: a page" has err "page.html: no feed; expected RSS, Atom or JSON Feed; it is asked again in 1"
check "what is no feed: a text" has err "plain.txt: no feed"
check "what is no feed: nothing" has err "nothing.xml: "
check "what is no feed: noise" has err "noise.bin: "
{ item 1 "According to the ministry the army has taken the town and the troops are now moving on to the river, where the fighting goes on."; } |
    sed 's/Bericht/The report/' | feed >english.xml
check "another language" once 0 english.db "$here_at/files/english.xml"
check "another language: kept" same "$(reports english.db)" 1
check "another language: not read" same "$(sqlite3 english.db 'SELECT lang, (SELECT count(*) FROM claims) FROM reports')" "en|0"
check "another language, again" once 0 english.db "$here_at/files/english.xml?bare"
check "another language: nothing new" same "$(cat err)" ""

# ---- servers ----

check "503 with Retry-After" once 1 later.db "$here_at/status/503?7200"
check "503: told" has err "kroniek: $here_at/status/503?7200: the server answers 503; it is asked again in 2 hours"
before=$(asked "/status/503?7200")
check "503: left alone" once 1 later.db "$here_at/status/503?7200"
check "503: told so" has err "left alone for another 2 hours, since it failed last time"
check "503: not asked" same "$(asked "/status/503?7200")" "$before"
waits() { sqlite3 later.db "SELECT due - $(date +%s) FROM feeds WHERE url LIKE '%$1'"; }
last=0
for i in 1 2 3 4; do
    once 1 later.db --every 1h "$here_at/status/500" >/dev/null
    wait=$(waits /status/500)
    check "500 for the $i. time: longer than before" test "$wait" -gt "$last"
    last=$wait
    due_now later.db
done
sqlite3 later.db 'UPDATE feeds SET failures = 40'
once 1 later.db "$here_at/status/500" >/dev/null
check "500 for the 41. time: a day at most" test "$(waits /status/500)" -le 86400
sqlite3 later.db "UPDATE feeds SET due = 1e12"
check "a clock that was wrong" once 1 later.db "$here_at/status/500"
check "a clock that was wrong: asked all the same" has err "the server answers 500"
check "it comes back" once 1 flaky.db "$here_at/flaky/1/feed.xml"
due_now flaky.db
check "it comes back: read" once 0 flaky.db "$here_at/flaky/1/feed.xml"
check "it comes back: forgiven" same "$(sqlite3 flaky.db 'SELECT failures FROM feeds')" 0

check "bad servers" once 1 bad.db --timeout 1 "$here_at"/{cut,cut-chunk,bad-chunk,bad-gzip,loop,big-head,drip-body,silent,status/404} \
    "$here_at/to?file:///etc/passwd" "$here_at/to?http://a:b@127.0.0.1/" http://127.0.0.1:1/ "https://localhost:$tls/files/feed.xml"
check "bad servers: each is named" same "$(grep -c 'it is asked again in' err)" 13
check "bad servers: a certificate of its own making" has err "SSL certificate problem"
check "bad servers: nothing was read" same "$(reports bad.db)" 0
( ulimit -v 600000; exec "$KRONIEK" watch --once --allow-local --timeout 20 -q -d large.db "$here_at"/{bomb,huge,endless} 2>err ) || true
[ "${KRONIEK/san/}" = "$KRONIEK" ] && check "large answers, in little memory" same "$(grep -c 'larger than 16777216 bytes' err)" 3
check "no local addresses" try 1 watch --once -d local.db "$url" "http://localhost:$port/files/feed.xml" "http://[::1]:$port/"
check "no local addresses: told" same "$(grep -c -e --allow-local err)" 3
check "no local addresses: no server failed" same "$(sqlite3 local.db 'SELECT max(failures), max(due) FROM feeds')" "0|0"
check "no local addresses: asked at once where they are allowed" once 0 local.db "$url"
check "no local addresses: read" test "$(reports local.db)" -gt 0
check "a redirect to what is no address is a failure of the server" same \
    "$(sqlite3 bad.db "SELECT failures FROM feeds WHERE url LIKE '%etc/passwd'")" 1
check "usage: no address" try 2 watch -d none2.db feed.xml
check "usage: a file" try 2 watch -d none2.db file:///etc/passwd
check "usage: a password" try 2 watch -d none2.db http://jan:geheim@127.0.0.1/
check "usage: too often" try 2 watch --every 29s "$url"
check "usage: no time" try 2 watch --every soon "$url"
check "usage: timeout" try 2 watch --timeout 0 "$url"
check "usage: pause" try 2 watch --pause -1 "$url"
check "usage: no feed" try 2 watch
check "not a record" try 3 watch --once --allow-local -d feed.xml "$url"

# ---- pages ----

page() { # NUMBER WORDS
    printf '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Bericht %s</title>' "$1"
    printf '<meta property="og:site_name" content="De Ochtend"><meta property="article:published_time" content="2022-09-10T12:00:00+02:00">'
    printf '</head><body><nav><a href="/">Voorpagina</a></nav><article><h1>Bericht %s</h1><p>%s</p><p>%s</p></article></body></html>\n' "$1" "$2" \
        "Zo werd zaterdag bekend gemaakt. De stad is een knooppunt van spoorlijnen en wegen, en wie haar heeft, kan het leger in de streek bevoorraden. Bewoners vertellen dat de troepen in de ochtend kwamen."
}
for i in 1 2 3; do page "$i" "$left $i, en ook de rest van het verhaal staat hier." >"a$i.html"; done
mkdir private && page 9 "$left geheim." >private/a9.html
{
    item 1 "$taken een."
    item 2 "$taken twee."
    item 3 "$taken drie." | sed 's|/files/a3|/flaky/1/a3|'
    item 4 "$taken vier."                                                          # not there
    item 5 "$taken vijf." | sed "s|$here_at/files/a5|http://127.0.0.1:$robots/files/private/a9|" # not allowed
    item 6 "$taken zes." | sed "s|$here_at/files/a6|http://127.0.0.1:$down/files/a1|"    # robots.txt: 503
    item 8 "$taken acht." | sed 's|/files/a8.html|/film|'
    item 7 "$(yes "$taken zeven." | head -30 | tr '\n' ' ')"                           # whole in the feed
} | feed >pages.xml
check "pages" once 1 pages.db --pages "$here_at/files/pages.xml"
check "pages: two of the pages, the entry that is whole, those whose page is not to be had" same "$(reports pages.db)" 6
check "pages: the page's words" same "$(sqlite3 pages.db "SELECT count(*) FROM reports WHERE text LIKE '%rest van het verhaal%'")" 2
check "pages: not its menu" same "$(sqlite3 pages.db "SELECT count(*) FROM reports WHERE text LIKE '%Voorpagina%'")" 0
check "pages: one not there" has err "a4.html: the server answers 404"
check "pages: one not allowed" has err "a9.html: left alone, as the site's robots.txt asks"
check "pages: one not asked" same "$(asked /files/private/a9.html)" 0
check "pages: one that is none" has err "/film: no page, but video/mp4"
check "pages: one for later" has err "a3.html: the server answers 503"
check "pages: the feed is asked anew" same "$(sqlite3 pages.db 'SELECT etag, body FROM feeds')" "|0"
check "pages, again" once 1 pages.db --pages "$here_at/files/pages.xml"
check "pages, again: the one that was late" same "$(cut -f3 out)" "Bericht 3"
check "pages, again: the others are not asked again" same "$(asked /files/a1.html) $(asked /files/a2.html)" "1 1"
check "pages, for the third time" once 1 pages.db --pages "$here_at/files/pages.xml"
check "pages, for the third time: the entry must do" same "$(cut -f3 out)" "Bericht 6"
check "pages, at last" once 0 pages.db --pages "$here_at/files/pages.xml"
check "pages, at last: nothing is left" same "$(cat out err)$(reports pages.db)" 8
check "pages: not changed" once 0 pages.db --pages "$here_at/files/pages.xml"
check "pages: the feed has its ETag again" has <(asked_with /files/pages.xml) "$(sqlite3 pages.db 'SELECT etag FROM feeds')"

for i in $(seq 8); do item "$i" "$taken $i." | sed 's|/files/a|/status/503?/a|'; done | feed >down.xml
check "pages of a host that is down" once 1 rests.db --pages "$here_at/files/down.xml"
check "pages of a host that is down: three are enough" same "$(grep -c 'the server answers 503' err)" 3
check "pages of a host that is down: the others wait" same "$(sqlite3 rests.db 'SELECT count(*) FROM seen')" 3
for i in $(seq 8); do item "$i" "$taken $i." | sed 's|/files/a|/status/429?7200#|'; done | feed >busy.xml
check "pages of a host that asks to wait" once 1 busy.db --pages "$here_at/files/busy.xml"
check "pages of a host that asks to wait: one is enough" same "$(asked '/status/429?7200')" 1
check "pages of a host that asks to wait: so does the feed" test "$(sqlite3 busy.db "SELECT due - $(date +%s) FROM feeds")" -gt 7000

# ---- ends ----

# Whether the process ends by itself, soon, and with 0.
ends() {
    for _ in $(seq 50); do
        kill -0 "$1" 2>/dev/null || { wait "$1"; return; }
        sleep 0.1
    done
    kill -9 "$1"
    return 99
}
for signal in TERM INT; do
    "$KRONIEK" watch --allow-local -d end.db "$here_at/silent?$signal" 2>err &
    watcher=$!
    for _ in $(seq 100); do [ "$(asked "/silent?$signal")" = 1 ] && break; sleep 0.1; done
    kill -$signal $watcher
    check "SIG$signal in a transfer" ends $watcher
    check "SIG$signal in a transfer: due again at once" test "$(sqlite3 end.db 'SELECT max(due) FROM feeds')" -le "$(date +%s)"
done
"$KRONIEK" watch --allow-local -d end2.db "$url" >out 2>err &
watcher=$!
for _ in $(seq 50); do [ -s out ] && [ "$(wc -l <out)" = 2 ] && break; sleep 0.1; done
sleep 0.3
ticks=$(awk '{print $14 + $15}' /proc/$watcher/stat)
sleep 1
check "it sleeps" test $(($(awk '{print $14 + $15}' /proc/$watcher/stat) - ticks)) -le 2
kill -TERM $watcher
check "SIGTERM at rest" ends $watcher
check "SIGTERM at rest: all was read" same "$(wc -l <out) $(reports end2.db)" "2 2"
before=$(asked /files/feed.xml)
"$KRONIEK" watch --allow-local -d end2.db "$url" >out 2>err &
watcher=$!
for _ in $(seq 100); do [ -s err ] && break; sleep 0.1; done
sleep 0.5
kill -TERM $watcher
check "taken up again" ends $watcher
check "taken up again: it was not due" same "$(asked /files/feed.xml)" "$before"
check "taken up again: told when the first is asked" has err "kroniek: nothing is due; the first feed is asked in 10 minutes"

# due_after DB ARGUMENTS...: a moment of a watch; in how many seconds the record then has its feed due.
due_after() {
    local db=$1
    shift
    "$KRONIEK" watch --allow-local -d "$db" "$@" >out 2>err &
    watcher=$!
    sleep 1
    kill -TERM $watcher
    wait $watcher
    sqlite3 "$db" "SELECT due - $(date +%s) FROM feeds"
}
check "once, every ten hours" once 0 every.db --every 10h "$url"
check "a longer --every waits" test "$(due_after every.db --every 20h "$url")" -gt 35000
seconds=$(due_after every.db --every 5m "$url")
check "a shorter --every is heeded" test "$seconds" -gt 290 -a "$seconds" -le 300
check "a shorter --every: told when" has err "the first feed is asked in 5 minutes"
check "a shorter --every counts from its start once" eval 'seconds=$(due_after every.db --every 5m "$url"); test "$seconds" -le 299'
sqlite3 every.db "UPDATE feeds SET due = $(date +%s) + 100"
check "what another may be asking is left alone" test "$(due_after every.db --every 30s "$url")" -gt 90
sqlite3 every.db "UPDATE feeds SET due = $(date +%s) + 36000, failures = 1"
check "back-off counts whatever --every says" test "$(due_after every.db --every 30s "$url")" -gt 35000
check "a page that asked to wait is heeded" test "$(due_after busy.db --every 30s "$here_at/files/busy.xml")" -gt 7000
check "with -q nothing is told" eval 'due_after busy.db -q "$here_at/files/busy.xml" >/dev/null; same "$(cat err)" ""'
"$KRONIEK" watch --allow-local -d soon.db "$url" >out 2>err &
watcher=$!
sleep 0.1
kill -TERM $watcher
wait $watcher
code=$?
check "SIGTERM at the start" test $code = 0 -o $code = 143 # it may have come before the program did
mkfifo pipe
"$KRONIEK" watch -q --allow-local -d pipe.db "$url" >pipe 2>err &
watcher=$!
{ head -1 && sleep 0.5; } <pipe >out # goes when both lines are written, and nothing more will be for a while
check "a reader that goes ends it" ends $watcher
check "a reader that goes: had his line" same "$(wc -l <out)" 1

# ---- many ----

for i in $(seq 3000); do item "$i" "Het leger heeft op 10 september dorp $i bevrijd, meldt de krant in bericht $i."; done | feed >many.xml
many=$here_at/files/many.xml
check "3,000 entries" once 0 many.db "$many"
check "3,000 entries: a line each" same "$(wc -l <out) $(reports many.db)" "3000 3000"
check "3,000 entries, without validators" once 0 many.db "$many?bare"
check "3,000 entries: known" same "$(cat out)$(reports many.db)" 3000
sum() { "$KRONIEK" claims -d "$1" --format ndjson | sort | sha256sum; sqlite3 "$1" 'SELECT id FROM reports ORDER BY id' | sha256sum; }
for delay in 0.1 0.3 0.6 1; do
    "$KRONIEK" watch --once --allow-local -q -d kill.db "$many" >/dev/null 2>&1 &
    victim=$!
    sleep $delay
    kill -9 $victim 2>/dev/null
    wait $victim 2>/dev/null
    check "killed after $delay s: whole" whole kill.db
    check "killed after $delay s: what is there was seen" same \
        "$(sqlite3 kill.db 'SELECT (SELECT count(*) FROM reports) - (SELECT count(*) FROM seen)' 2>/dev/null || echo 0)" 0
done
check "after the kills" once 0 kill.db "$many"
check "after the kills: the same record" same "$(sum kill.db)" "$(sum many.db)"
check "after the kills: nothing is out of date" same "$(sqlite3 kill.db 'SELECT count(*) FROM dirty')" 0
"$KRONIEK" watch --once --allow-local -q -d two.db "$many" >out1 2>err1 &
first=$!
"$KRONIEK" watch --once --allow-local -q -d two.db "$many" >out2 2>err2
check "two at once: the second" same "$?" 0
wait $first
check "two at once: the first" same "$?" 0
check "two at once: each report by one of them" same "$(sort out1 out2 | cut -f3 | uniq -d | wc -l) $(cat out1 out2 | wc -l)" "0 3000"
check "two at once: the same record" same "$(sum two.db)" "$(sum many.db)"
finish
