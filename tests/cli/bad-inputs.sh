#!/usr/bin/env bash
# Inputs that are broken or made to harm, through the program as a user runs it: what is good in them is kept, what is not
# is named with its place, in bounded memory and time. Sizes are those of the threat where that is cheap (a million nested
# elements, ten GB of blanks), less where it is not; sanitisers get less.
. "$(dirname "$0")/tap"

case $KRONIEK in
*-san/* | *-tsan/*) sanitised=1 most_s=120 feed_bytes=4000000 lines=10000 ;;
*) sanitised='' most_s=20 feed_bytes=20000000 lines=30000 ;;
esac
room_kb=300000 # of address space: what is read here is larger, or unpacks to more

# bad WANTED ARGUMENTS...: as try, within the room and the time; reads standard input.
bad() {
    local wanted=$1 got=0
    shift
    (
        [ "$sanitised" ] || ulimit -v $room_kb
        exec timeout "$most_s" "$KRONIEK" "$@"
    ) >out 2>err || got=$?
    [ "$got" = "$wanted" ] && return
    echo "# kroniek $*: exit $got, wanted $wanted"
    sed 's/^/# /' out err | cut -c1-200 | head -20
    return 1
}
# claims COUNT: so many came out. says TEXT: standard error is that line, and no other.
claims() {
    same "$(grep -c '^{"v":1' out)" "$1"
}
says() {
    same "$(cut -c1-400 err | head -5)" "kroniek: $1"
}

# What each file is, and where in it the broken part begins (the file `place`, a line each).
python3 - "$feed_bytes" "$lines" <<'END'
import gzip, io, random, sys, tarfile, zipfile
feed_bytes, lines = int(sys.argv[1]), int(sys.argv[2])
MILLION = 10**6
places = open("place", "w")


def write(name, what):
    with open(name, "wb") as file:
        file.write(what.encode() if isinstance(what, str) else what)


head = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Koepjansk bevrijd</title>
<meta property="article:published_time" content="2022-09-11T08:30:00+02:00"></head><body>"""
article = """<article><h1>Koepjansk bevrijd</h1><p>Het Oekra&iuml;ense leger heeft Koepjansk zaterdag bevrijd, meldt
het ministerie van Defensie in Kiev. De inwoners van de stad kwamen de straat op.</p><p>Volgens Moskou is Izjoem nog altijd
in Russische handen. De gevechten om de stad gaan door.</p>"""
page = (head + article + "</article></body></html>").encode()
pages = [page.replace(b"Kiev", b"Kiev %d" % i) for i in range(3)]
random.seed(7)
words = "de een van het in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit wel naar".split()
long_page = (head + article + "<p>" + " ".join(random.choice(words) for _ in range(60000)) + "</p></article>").encode()

# ---- pages: the article, and behind it what never ends ----
traps = {
    "div": "<div>", "li": "<li>", "td": "<table><tr><td>", "table": "<table>", "b": "<b>", "h2": "<h2>", "svg": "<svg>",
    "a": "<a ", "comment": "<!--", "cdata": "<![CDATA[", "pi": "<?", "script": "<script>", "title": "<title>",
    "template": "<template>", "entity": "&", "number": "&#x", "reference": "&amp", "less": "<", "close": "</x>",
    "close-p": "</p>", "blanks": "  ", "attribute": '<p a="', "json": '<script type="application/ld+json">[',
}
for name, trap in traps.items():
    write(f"trap-{name}.html", head + article + "</article>" + trap * min(MILLION, 15 * MILLION // len(trap)))
write("trap-quote.html", head + article + '</article><p class="' + "woord " * MILLION)
write("trap-attributes.html", head + article + "</article><p " + 'a="1" ' * MILLION + ">")
write("trap-state.html", head + article + '<script type="application/ld+json">' + '{"a":' * MILLION + "</script>")
write("trap-headings.html", head + article + "</article>" + "<h1>woord " * 262000)
write("span.html", head + '<table><tr><td colspan="9007199254740991" rowspan="9007199254740991">' + article + "</td></tr></table>")
write("large.html", head + article + "<p>woord</p>" * (2 * MILLION))

# ---- feeds ----
feed = '<?xml version="1.0" encoding="utf-8"?>%s<rss version="2.0"><channel><title>De Krant</title>\n'
end = "</channel></rss>\n"


def item(number, text, close="</item>"):
    return (f"<item><title>Bericht {number}</title><link>https://krant.example/{number}</link>"
            f"<pubDate>Thu, 08 Sep 2022 14:05:00 +0200</pubDate><description>{text}</description>{close}\n").encode()


taken = "Het Oekra&#239;ense leger heeft Balaklija heroverd op de Russen, bericht %d."
council = "De gemeenteraad van Utrecht sprak over de begroting, en de wethouder zei dat er geld is voor fietspaden. "
with open("feed.xml", "wb") as file:
    file.write((feed % "").encode())
    number = war = 0
    while file.tell() < feed_bytes:
        number += 1
        war += number % 100 == 0
        if number == 1001:
            print("feed", file.tell(), number, file=places)
        text = taken % number if number % 100 == 0 else council * 8
        file.write(item(number, text, "" if number == 1001 else "</item>"))
    file.write(end.encode())
    print("war", war, file=places)
with open("endless.xml", "wb") as file:
    file.write((feed % "").encode() + item(1, taken % 1))
    print("endless", file.tell(), file=places)
    file.write(b"<item><description>")
    for _ in range(feed_bytes // 2 // MILLION + 20):
        file.write((council * 10000)[:MILLION].encode())
    file.write(b"</description></item>" + item(3, taken % 3) + end.encode())
write("items.xml", (feed % "").encode() + item(1, taken % 1) + b"<item>" * 50000 + item(3, taken % 3) + end.encode())
print("items", len((feed % "").encode() + item(1, taken % 1)), file=places)
for name, begin in (("comments", "<!--"), ("sections", "<![CDATA[")):
    write(f"{name}.xml", (feed % "").encode() + item(1, taken % 1) + begin.encode() * MILLION + item(2, taken % 2) + end.encode())
    entries = [item(1, taken % 1), item(2, begin + taken % 2)]
    entries += [item(i, f"<![CDATA[{taken % i}]]>") for i in range(3, 9)]
    broken = (feed % "").encode() + b"".join(entries) + end.encode()
    print(name, broken.index(begin.encode()), file=places)
    write(f"open-{name}.xml", broken)
cut = (feed % "").encode() + item(1, taken % 1)
print("cut", len(cut), file=places)
write("cut.xml", (cut + item(2, taken % 2))[:-30])
laughs = "".join('<!ENTITY l%d "%s">' % (i, "&l%d;" % (i - 1) * 10) for i in range(1, 12))
write("laughs.xml", (feed % f'<!DOCTYPE rss [<!ENTITY l0 "haha">{laughs}]>').encode() + item(1, taken % 1)
      + item(2, taken % 2 + " &l11;") + end.encode())
write("secret", "GEHEIM Het Russische leger heeft Izjoem verlaten.")
write("outside.xml", (feed % '<!DOCTYPE rss [<!ENTITY x SYSTEM "secret">]>').encode() + item(1, taken % 1 + " &x;") + end.encode())
write("entities.xml", (feed % "").encode() + item(1, taken % 1 + council * 50 + "&lol;" * MILLION) + item(2, taken % 2) + end.encode())

# ---- JSON ----
one = '{"text":"Het Oekraïense leger heeft Koepjansk bevrijd, bericht %d.","date":"2022-09-10"}\n'
other = '{"text":"De gemeenteraad van Utrecht sprak over de begroting, bericht %d.","date":"2022-09-10"}\n'
with open("lines.jsonl", "wb") as file:
    for number in range(1, lines + 1):
        if number == lines // 2:
            broken = '{"text":"Het leger heeft Izj\n'
            print("lines", number, file.tell() + len(broken) - 1, len(broken) - 1, file=places)
            file.write(broken.encode())
        else:
            file.write(((one if number % 1000 == 0 else other) % number).encode())
write("deep.json", '[%s,{"a":%s1%s},%s]' % (one.strip() % 1, "[" * MILLION, "]" * MILLION, one.strip() % 2))
write("open.json", '{"a":' * MILLION)
write("escapes.jsonl", one % 1 + '{"text":"%s","date":"2022-09-10"}\n' % (r"\u00eb\n\"" * 1700000) + one % 2)
write("utf8.jsonl", (one % 1).encode() + (one % 2).encode().replace("ï".encode(), b"\xed\xa0\x80") + (one % 3).encode())

# ---- what is packed ----
packed = gzip.compress(long_page)
write("cut.html.gz", packed[:len(packed) // 2])
write("stub.gz", packed[:12])
packed = bytearray(packed)
packed[-6] ^= 1
write("sum.html.gz", packed)
packed = gzip.compress("".join(one % i for i in range(5000)).encode())
write("cut.jsonl.gz", packed[:len(packed) // 2])
zst = b"\x28\xb5\x2f\xfd\x00\x58"  # a frame of blocks that are stored as they are
for at in range(0, len(long_page), 50000):
    block = long_page[at:at + 50000]
    zst += (len(block) << 3 | (at + 50000 >= len(long_page))).to_bytes(3, "little") + block
write("whole.zst", zst)
write("cut.zst", zst[:120000])
blanks = gzip.compress(b" " * (32 << 20))
write("ten-gb.gz", gzip.compress(b"Het Russische leger heeft Izjoem verlaten.") + blanks * 320)


def zipped(members, stream=None, method=zipfile.ZIP_DEFLATED):
    out = stream or io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, what in members:
            archive.writestr(name, what)
    return out.getvalue()


class Pipe(io.RawIOBase):
    """What cannot be gone back in: the sizes of the members come behind them."""

    def __init__(self):
        self.bytes = bytearray()

    def write(self, what):
        self.bytes += what
        return len(what)

    def writable(self):
        return True

    def getvalue(self):
        return bytes(self.bytes)


three = [("0.html", pages[0]), ("1.html", long_page), ("2.html", pages[2])]
archive = zipped(three)
write("cut.zip", archive[:len(archive) // 2])
write("piped.zip", zipped(three[:1] + three[2:], Pipe()))
burst = b" " * (100 << 20)
write("bomb.zip", zipped([("0.html", pages[0]), ("a.txt", burst), ("b.txt", burst), ("2.html", pages[2])]))
write("bombs.zip", zipped([("0.html", pages[0])] + [(f"{i}.gz", blanks * 3) for i in range(9)]))
nested = page
for _ in range(12):
    nested = zipped([("n.zip", nested)])
write("nested.zip", nested)
out = io.BytesIO()
with tarfile.open(fileobj=out, mode="w") as archive:
    for name, what in three:
        member = tarfile.TarInfo(name)
        member.size = len(what)
        archive.addfile(member, io.BytesIO(what))
damaged = bytearray(out.getvalue())
damaged[512 + (len(page) + 511) // 512 * 512 + 100] ^= 7
write("damaged.tar", damaged)
damaged = bytearray(zipped(three, method=zipfile.ZIP_STORED))
damaged[len(damaged) // 2] ^= 255
write("damaged.zip", damaged)
write("cut.tar", out.getvalue()[:len(page) + 60000])

# ---- web archives ----


def record(number, body, length=None):
    return (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:{number}>\r\n"
            f"WARC-Target-URI: https://krant.example/{number}\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(body) if length is None else length}\r\n\r\n").encode() + body + b"\r\n\r\n"


def response(body, field=""):
    return f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{field}\r\n".encode() + body


bodies = [response(p) for p in pages]
first, last = record(0, bodies[0]), record(2, bodies[2])
print("warc", len(first), len(bodies[1]), file=places)
for name, length in (("short", 100), ("long", 5000), ("longer", 15 << 20), ("huge", 10**15)):
    write(f"{name}.warc", first + record(1, bodies[1], length) + last)
write("none.warc", first + record(1, bodies[1], "veel") + last)
write("cut.warc", first + record(1, bodies[1])[:-200])
write("bomb.warc", first + record(1, response(blanks, "Content-Encoding: gzip\r\n")) + last)
packed = [gzip.compress(record(i, bodies[i])) for i in range(3)]
print("member", len(packed[0]), file=places)
write("stray.warc.gz", packed[0] + b"rommel" + packed[2])
write("cut.warc.gz", packed[0] + packed[2][:-40])

# ---- UTF-16, dates ----
write("cut16.html", page.decode().replace("</p></article>", " Het einde van").encode("utf-16")[:-1])
write("cut16.txt", "date 2022-09-11\nHet Russische leger heeft Izjoem verlaten.\nEn nu".encode("utf-16")[:-1])
write("dates.html", page.decode().replace("<title>", '<script type="application/ld+json">{"@type":"NewsArticle",'
                                          '"datePublished":"2022-09-14T10:00:00Z"}</script><title>'))
END
[ -s place ] || exit 1
place() {
    sed -n "s/^$1 //p" place | cut -d' ' -f"${2:-1}"
}

# ---- pages ----

for trap in trap-*.html; do
    check "page, a million: ${trap%.html}" eval 'bad 0 extract $trap && claims 4 && same "$(wc -c <err)" 0'
done
check "page: a span of 2^53-1" eval 'bad 0 extract span.html && claims 4'
check "page: too large, with the limit" eval 'bad 1 extract large.html && claims 0'
check "page: too large, said so" says "large.html: byte 16777216: larger than the limit of 16777216 bytes"

# ---- feeds ----

bad 1 extract - < <(cat feed.xml)
check "feed of any length, from a pipe: all but one" claims "$(place war)"
check "feed: the broken entry is named" says "-: byte $(place feed): entry $(place feed 2) has no end; expected its end tag"
check "feed: an entry without end" eval 'bad 1 extract - < <(cat endless.xml) && claims 2'
check "feed: it is named" says "-: byte $(place endless): entry 2 is larger than 16777216 bytes"
check "feed: entries that are only begun" eval 'bad 1 extract items.xml && claims 2'
check "feed: each is named" same "$(wc -l <err)" 50000
check "feed: from the first on" has err "items.xml: byte $(place items): entry 2 has no end"
for kind in comments sections; do
    check "feed: a million $kind that do not end" eval 'bad 0 extract $kind.xml && claims 2'
    check "feed: one of the $kind has no end: the other entries are read" eval 'bad 1 extract open-$kind.xml && same "$(grep -c "bericht [^2]" out)" 7'
    check "feed: one of the $kind has no end: named" says "open-$kind.xml: byte $(place "$kind"): entry 2 has a comment or CDATA section without end; it is read as text"
done
check "feed: it is cut" eval 'bad 1 extract cut.xml && claims 1'
check "feed: where" says "cut.xml: byte $(place cut): the feed ends within entry 2; expected its end tag"
check "feed: entities of entities do not grow" eval 'bad 0 extract laughs.xml && claims 2'
check "feed: what entities name is not read" eval 'bad 0 extract outside.xml && claims 1 && lacks out Izjoem'
check "feed: entities without end" eval 'bad 0 extract entities.xml && claims 2'

# ---- JSON ----

bad 1 extract - < <(cat lines.jsonl)
check "lines of JSON, from a pipe: all but one" claims $((lines / 1000 - (lines / 2 % 1000 == 0)))
check "lines of JSON: the broken one is named" says "-:$(place lines): byte $(place lines 2): broken JSON at byte $(place lines 3) of the line; expected the closing quote of the string"
check "JSON: a million deep" eval 'bad 1 extract deep.json && claims 2'
check "JSON: where" has err "byte $(head -c 300 deep.json | grep -bo '{"a"' | cut -d: -f1 | awk '{ print $1 + 69 }'): broken JSON at byte 69 of the object; expected a value nested less deep"
check "JSON: a million deep, open" eval 'bad 1 extract open.json && says "open.json: byte 5000000: the file ends within the object; expected its closing bracket"'
check "JSON: a string of 16 MB of escapes" eval 'bad 1 extract escapes.jsonl && claims 2'
check "JSON: its line" has err "escapes.jsonl:2: byte $(head -1 escapes.jsonl | wc -c): a line of more than 16777216 bytes"
check "JSON: a line that is no UTF-8 harms no other" eval 'bad 0 extract utf8.jsonl && has out "bericht 1" && has out "bericht 3"'

# ---- what is packed ----

check "gz: cut" eval 'bad 1 extract cut.html.gz && claims 4'
check "gz: cut, where" has err ": gzip: ends in the middle, at byte $(wc -c <cut.html.gz) of what is packed (member from byte 0)"
check "gz: cut in its header" eval 'bad 1 extract stub.gz && says "stub.gz: byte 0: gzip: ends in the middle, at byte 12 of what is packed (member from byte 0)"'
check "gz: a wrong sum" eval 'bad 1 extract sum.html.gz && claims 4 && has err "gzip: damaged at byte"'
check "gz: lines that are cut" eval 'bad 1 extract cut.jsonl.gz && has err "gzip: ends in the middle"'
check "gz: the lines before are kept" eval '[ "$(wc -l <out)" -gt 1000 ]'
check "zst: whole" eval 'bad 0 extract whole.zst && claims 4'
check "zst: cut" eval 'bad 1 extract cut.zst && claims 4 && has err ": zstd: ends in the middle, at byte 120000 of what is packed"'
check "gz: ten GB" eval 'bad 1 extract ten-gb.gz && claims 0'
check "gz: ten GB, named with its place" grep -qxE "kroniek: ten-gb.gz: byte [0-9]{8}: unpacks to more than 250 times its size; expected no bomb" err
check "zip: cut" eval 'bad 1 extract cut.zip && has out "cut.zip!0.html" && has err "cut.zip!1.html: byte" && has err "cut.zip: byte $(wc -c <cut.zip): a damaged archive"'
check "zip: from a pipe" eval 'bad 0 extract - < <(cat piped.zip) && claims 8'
check "zip: a bomb behind a report" eval 'bad 1 extract bomb.zip && claims 4'
check "zip: the bomb is named, and what is left unread behind it" same "$(grep -o 'bomb.zip![^:]*' err | tr '\n' ' ')" "bomb.zip!a.txt bomb.zip!b.txt bomb.zip!2.html "
check "zip: bombs in bombs" eval 'bad 1 extract bombs.zip && claims 4'
check "zip: named too" has err "bombs.zip!8.gz: "
check "zip: twelve deep" eval 'bad 1 extract nested.zip && has err "more than 8 deep"'
check "tar: cut" eval 'bad 1 extract cut.tar && has out "cut.tar!0.html" && has err "cut.tar!1.html: byte" && has err "Truncated"'

check "tar: what came of the member that is cut is kept" claims 8
check "tar: a damaged header" eval 'bad 1 extract damaged.tar && has out "damaged.tar!0.html" && has out "damaged.tar!2.html"'
check "tar: a damaged header, named" has err "damaged.tar: byte 1024: a damaged header of member 2"
check "zip: a damaged member" eval 'bad 1 extract damaged.zip && has out "damaged.zip!2.html" && has err "damaged.zip!1.html: byte"'
check "zip: what came of it is kept" has out "damaged.zip!1.html"

# ---- web archives ----

for kind in short long longer; do
    check "WARC: a length too $kind" eval 'bad 1 extract $kind.warc && claims 12'
    check "WARC: a length too $kind, named" has err "$kind.warc: byte $(place warc): record <urn:x:1>: Content-Length "
    check "WARC: a length too $kind, what it is" has err " is wrong; the record has $(place warc 2) bytes"
done
check "WARC: a length beyond any: the next records are read" eval 'bad 1 extract huge.warc && claims 8 && has err "huge.warc: byte $(place warc): record <urn:x:1>: Content-Length 1000000000000000 is wrong"'
check "WARC: no length" eval 'bad 1 extract none.warc && claims 8 && says "none.warc: byte $(place warc): a record without a length; expected Content-Length"'
check "WARC: cut" eval 'bad 1 extract cut.warc && has out "<urn:x:1>" && has err "cut.warc: byte $(place warc): record <urn:x:1>: Content-Length"'
check "WARC: a bomb in it" eval 'bad 1 extract bomb.warc && claims 8 && has err "bomb.warc!<urn:x:1>: "'
check "WARC.gz: bytes astray" eval 'bad 1 extract stray.warc.gz && claims 8 && has err "gzip: no member where the last one ends, at byte $(place member) of"'
check "WARC.gz: cut" eval 'bad 1 extract cut.warc.gz && has out "<urn:x:0>" && has err "gzip: ends in the middle, at byte $(wc -c <cut.warc.gz) of"'

# ---- UTF-16 ----

check "UTF-16: a page with half a letter at its end" eval 'bad 0 extract cut16.html && has out Koepjansk'
check "UTF-16: a text" eval 'bad 0 extract cut16.txt && claims 1'

# ---- into a record ----

check "added: the good parts" bad 1 add -d r.db trap-div.html short.warc cut.html.gz bomb.zip cut.xml <&-
check "added: counted" has out "7 reports read: 6 new, 1 already known, 6 rejected; "
check "added: the record is whole" whole r.db
check "added: nothing differs when it is read again" bad 0 verify -d r.db
check "added: again, nothing changes" eval 'bad 1 add -d r.db short.warc && has out "0 new, 3 already known, 1 rejected; 0 claims"'

# ---- dates ----

later() {
    date -u -d "$1 days" +%F
}
write_day() { # FILE DATE
    printf 'date %s\nHet Oekraïense leger heeft Koepjansk bevrijd.\n' "$2" >"$1"
}
check "two dates: kept, and told" eval 'bad 0 add -d d.db dates.html && has out "1 new, 0 already known, 0 rejected; 4 claims"'
check "two dates: which counts" says "dates.html: byte 0: two dates of publication: json-ld says 2022-09-14, og 2022-09-11; the first counts"
check "two dates: in the report" eval 'bad 0 report -d d.db dates.html && has out "two dates of publication: json-ld says 2022-09-14"'
sed 's/2022-09-14/2099-09-14/g' dates.html >ahead.html
check "two dates, one of them to come: both are told" eval 'bad 0 add -d a.db ahead.html && has err "published 2099-09-14, later than today (" && has err "; two dates of publication: json-ld says 2099-09-14, og 2022-09-11"'
write_day future.txt 2099-01-01
check "a date to come: kept" eval 'bad 0 add -d d.db future.txt && has out "1 report read: 1 new, 0 already known, 0 rejected; 1 claim"'
check "a date to come: told" has err "kroniek: future.txt: byte 0: published 2099-01-01, later than today ("
check "a date to come: once" eval 'bad 0 add -d d.db future.txt && same "$(wc -c <err)" 0'
check "a date to come: --known leaves it out" eval 'bad 0 board -d d.db --known 2022-12-31 && lacks out 2099'
check "a date to come: not told with -q" eval 'bad 0 add -q -d q.db future.txt && same "$(wc -c <err)" 0'
check "a date to come: extract has no clock" eval 'bad 0 extract future.txt && claims 1 && same "$(wc -c <err)" 0'
printf 'Het Russische leger heeft Izjoem verlaten.\n' >plain.txt
check "a date to come: given" eval 'bad 0 add -d g.db --published 2099-02 plain.txt && has err "published 2099-02, later than today"'
write_day near.txt "$(later 1)"
write_day month.txt "$(date -u +%Y-%m)"
write_day year.txt "$(date -u +%Y)"
check "tomorrow is today somewhere, and so are a month and a year" eval 'bad 0 add -d n.db near.txt month.txt year.txt && same "$(wc -c <err)" 0'
write_day far.txt "$(later 3)"
check "in three days it is nowhere" eval 'bad 0 add -d n.db far.txt && has err "published $(later 3), later than today"'
for i in {1..30}; do
    printf '{"text":"Het Oekraïense leger heeft Koepjansk bevrijd, bericht %d.","date":"2099-01-01"}\n' "$i"
done >future.jsonl
check "dates to come, many" bad 0 add -d m.db future.jsonl
check "dates to come: by line" has err "future.jsonl:20: byte "
check "dates to come: the first twenty, and how many more" eval 'same "$(wc -l <err)" 21 && has err "kroniek: and 10 more reports with a date to be doubted"'
finish
