#!/usr/bin/env python3
"""control: who holds a town, as kroniek derives it, beside an official list of occupied towns.

usage: bench/control.py [--shared DIR] [--list] [REPORTS...]

Reads REPORTS (default: the shared seeds and dev reports, and examples/) into a record and compares, for each town of the
list (data/control/order376.tsv of the shared folder: from, until, "occupied" or "hostilities") that a report speaks of in a
claim of control, the state on every day from the first to the last that the list knows of it, and the month around (not before the war):

    occupied       right: RU        wrong: UA        unknown: contested, left, no state
    not occupied   right: UA, left  wrong: RU        unknown: contested, no state
    hostilities    not judged: the list does not say who held the town

Days of which only the baseline speaks are counted apart: there no report has said a word yet. A town of the list is found
by its KATOTTG code where the gazetteer has it, else by a place within 3 km whose name it bears. --list: a line a town.
"""
import argparse, collections, csv, datetime, json, os, subprocess, sys, tempfile

sys.dont_write_bytecode = True
from measure import KRONIEK, ROOT, SHARED, say  # noqa: E402

MONTH = datetime.timedelta(days=30)
DAY_ONE = datetime.date(2022, 2, 24)
LAST = datetime.date(2023, 12, 31)  # of a town that the list has as occupied still
NEAR_DEG = 0.03


def day(text):
    return datetime.date.fromisoformat(text)


NOT_FOUND = 5  # the exit code for a name that is none


def run(*words):
    done = subprocess.run([KRONIEK, *words], capture_output=True, encoding="utf-8")
    if done.returncode not in (0, NOT_FOUND):
        sys.exit(done.stderr)
    return done.stdout


def rows(*words):
    return [json.loads(line) for line in run(*words, "--format", "ndjson").splitlines()]


def read_list(path):
    """Town -> its lines, with days."""
    towns = collections.defaultdict(list)
    with open(path, encoding="utf-8") as f:
        for line in csv.DictReader(f, delimiter="\t"):
            line["from"], line["until"] = day(line["from"]), day(line["until"]) if line["until"] else LAST
            towns[line["katottg"]].append(line)
    return towns


def find_town(towns, place):
    """The town of the list that the place is: by name and position, within some kilometres."""
    for code, lines in towns.items():
        lat, lon = float(lines[0]["lat"] or 0), float(lines[0]["lon"] or 0)
        if abs(lat - place["lat"]) < NEAR_DEG and abs(lon - place["lon"]) < 2 * NEAR_DEG and place["kind"] == "city":
            names = rows("gazetteer", "lookup", lines[0]["name_uk"])
            if any(found.get("id", found.get("place", {}).get("id")) == place["id"] for found in names):
                return code
    return None


def wanted(lines, on):
    for line in lines:
        if line["from"] <= on <= line["until"]:
            return "occupied" if line["status"] == "occupied" else None
    return "free"


def verdict(want, row):
    if row is None or row["state"] in ("contested", "unknown"):
        return "unknown"
    if row["state"] == "left":
        return "right" if want == "free" else "unknown"
    return "right" if (row["side"] == "RU") == (want == "occupied") else "wrong"


def judge(lines, timeline):
    """Days by verdict; those that only the baseline speaks of apart."""
    counts = collections.Counter()
    on = max(min(line["from"] for line in lines) - MONTH, DAY_ONE)
    last = min(max(line["until"] for line in lines) + MONTH, LAST)
    while on <= last:
        want = wanted(lines, on)
        row = next((r for r in reversed(timeline) if r["from"] is None or r["from"] <= on.isoformat()), None)
        if want:
            presumed = row is not None and row["rule"] == "baseline" and row["state"] == "held"
            counts[("baseline " if presumed else "") + verdict(want, row)] += 1
        on += datetime.timedelta(days=1)
    return counts


def main():
    parser = argparse.ArgumentParser(usage="bench/control.py [--shared DIR] [--list] [REPORTS...]")
    parser.add_argument("--shared", default=SHARED)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("reports", nargs="*")
    options = parser.parse_args()
    reports = options.reports or [os.path.join(options.shared, "seeds"), os.path.join(options.shared, "dev/nl"),
                                  os.path.join(ROOT, "examples/kupiansk-2022/nl")]
    towns = read_list(os.path.join(options.shared, "data/control/order376.tsv"))
    total, found = collections.Counter(), 0
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "control.db")
        run("add", "-q", "-d", db, "--lang", "nl", *reports)
        for row in rows("board", "-d", db, "--on", LAST.isoformat()):
            code = find_town(towns, row["place"])
            if not code:
                continue
            found += 1
            timeline = [r for r in rows("place", "-d", db, row["place"]["id"]) if "state" in r]
            counts = judge(towns[code], timeline)
            total += counts
            if options.list:
                say(row["place"]["name"], ", ".join(f"{n} {name}" for name, n in sorted(counts.items())))
    say("towns of the list that a report speaks of", f"{found} of {len(towns)}")
    for prefix, name in (("", "days of which reports speak"), ("baseline ", "days of the baseline alone")):
        days = sum(total[prefix + v] for v in ("right", "wrong", "unknown"))
        say(name, f"{days}: {total[prefix + 'right']} right, {total[prefix + 'wrong']} wrong, "
                  f"{total[prefix + 'unknown']} unknown")


main()
