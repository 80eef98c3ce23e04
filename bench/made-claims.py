#!/usr/bin/env python3
"""made-claims.py: claims of reports that nobody wrote, as `kroniek extract` prints them, to measure the record with.

usage: bench/made-claims.py REPORTS [--first N] [--places N] [--one-place] | kroniek load

Five claims a report over 1,000 days from 2022-02-24 on: of the packs' towns, and made ones, together --places (30,000).
The n-th place is spoken of as often as 1/sqrt(n): the first some thirty thousand times where a place has on average
170. Four claims in ten are of control; half of all name a speaker. The same numbers give the same bytes; --first N
begins at the N-th report, so that a record can grow. --one-place: all claims are about the first place.
"""
import argparse, csv, datetime, glob, json, os, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DAYS, FIRST_DAY, CLAIMS = 1000, datetime.date(2022, 2, 24), 5
MASK = (1 << 64) - 1
TYPES = (["control.take"] * 12 + ["control.enter"] * 8 + ["control.hold"] * 14 + ["control.leave"] * 6
         + ["front.attack"] * 12 + ["front.fight"] * 12 + ["front.strike"] * 14 + ["front.advance"] * 7
         + ["supply.cut"] * 5 + ["people.evacuate"] * 5 + ["people.harm"] * 5)
FACTUALITIES = ["fact"] * 70 + ["unconfirmed"] * 12 + ["possible"] * 8 + ["planned"] * 5 + ["denied"] * 5
ROLES = ["office", "person", "media", "unit"]
WORDS = "de stad is volgens het leger na zware gevechten door troepen in handen genomen en weer verlaten".split()


def mix(number):
    """64 well-mixed bits of a number (splitmix64)."""
    number = (number + 0x9E3779B97F4A7C15) & MASK
    number = ((number ^ number >> 30) * 0xBF58476D1CE4E5B9) & MASK
    number = ((number ^ number >> 27) * 0x94D049BB133111EB) & MASK
    return number ^ number >> 31


def places(count):
    """The part of a line that names the place: real towns first."""
    found = []
    for name in sorted(glob.glob(os.path.join(ROOT, "packs/theatre/ukraine-2022/places-*.tsv"))):
        with open(name, encoding="utf-8") as f:
            rows = csv.DictReader((line for line in f if not line.startswith("#")), delimiter="\t",
                                  quoting=csv.QUOTE_NONE)
            found += [(r["id"], r["name"], float(r["lat"]), float(r["lon"])) for r in rows if r["kind"] == "city"]
    found = found[:count]
    for i in range(len(found), count):
        found.append((f"made:{i}", f"Made-{i}", 44 + mix(i) % 80000 / 1e4, 24 + mix(i + count) % 160000 / 1e4))
    return [f'"place":{{"id":"{i}","name":{json.dumps(n, ensure_ascii=False)},"kind":"city","lat":{lat:g},"lon":{lon:g},'
            f'"mention":{json.dumps(n, ensure_ascii=False)}}}' for i, n, lat, lon in found]


def speakers():
    chosen = []
    for i in range(80):
        side = ("UA", "RU", None)[i % 3]
        chosen.append(json.dumps({"name": f"speaker {i}", "side": side, "role": ROLES[i % 4]}, separators=(",", ":")))
    return chosen


def dates():
    return [(FIRST_DAY + datetime.timedelta(days=d)).isoformat() for d in range(DAYS)]


def when(bits, day, published, days):
    kind = bits % 100
    if kind < 70:
        return f'"{published}"'
    if kind < 82:
        return f'"{days[max(0, day - bits // 100 % 20)]}"'
    if kind < 90:
        return f'"{published[:7]}~"'
    if kind < 95:
        return f'"{days[max(0, day - 30)]}/{published}"'
    return "null"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("reports", type=int)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--places", type=int, default=30000)
    parser.add_argument("--one-place", action="store_true")
    args = parser.parse_args()
    where, who, days = places(args.places), speakers(), dates()
    scale = 1 if args.one_place else len(where)
    out, lines = sys.stdout, []
    for report in range(args.first, args.first + args.reports):
        seed = mix(report)
        day = seed % DAYS
        published = days[day]
        head = (f'"path":"made/{report}.txt","report":"sha256:{seed:016x}{mix(seed):016x}{mix(seed ^ 1):016x}'
                f'{mix(seed ^ 2):016x}","source":"outlet {seed >> 32 & 63}","lang":"nl","published":"{published}"')
        for i in range(CLAIMS):
            a = mix(report * CLAIMS + i ^ 0x5555 << 44)
            b = mix(a)
            fraction = (a >> 40) / (1 << 24)
            side = "UA" if b & 1 else "RU"
            by = who[(b >> 8) % 80] if b & 2 else ""
            start = 100 + i * 120
            text = " ".join(WORDS[(b >> s) % len(WORDS)] for s in (10, 14, 18, 22, 26, 30, 34, 38, 42))
            lines.append(f'{{"v":1,"id":"c:{mix(a ^ seed):016x}",{head},"type":"{TYPES[(a & 0xFFFF) % 100]}",'
                         f'"actor":{{"side":"{side}","name":"troepen"}},{where[int(fraction * fraction * scale)]},'
                         f'"by":[{by}],"factuality":"{FACTUALITIES[(b >> 16) % 100]}",'
                         f'"when":{when(b >> 24, day, published, days)},"figures":[],"start":{start},'
                         f'"end":{start + len(text)},"text":"{text}","rule":"nl/claim/control#made{b >> 50 & 31}"}}\n')
        if len(lines) > 5000:
            out.write("".join(lines))
            lines.clear()
    out.write("".join(lines))


try:
    main()
except BrokenPipeError:
    sys.exit(1)
