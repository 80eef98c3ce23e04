#!/usr/bin/env python3
"""villages: reads the sentences of tests/data/villages.tsv, each as a report of its own, and counts what is found.

usage: bench/villages.py [--misses] [--kroniek FILE]

A sentence names a village or a site of the war, 80 of them beside a town or region (beside = yes), 40 alone. Right is a
mention of those words that leads to a place within 15 km of the position that the table has.
"""
import csv, json, math, os, subprocess, sys, tempfile

sys.dont_write_bytecode = True
from measure import KRONIEK, ROOT, say  # noqa: E402

NEAR_KM = 15
DEGREE_KM = 111.2


def far_km(a, b):
    east = (a[1] - b[1]) * math.cos(math.radians(a[0]))
    return DEGREE_KM * math.hypot(a[0] - b[0], east)


def mentions(program, sentences):
    """The mentions of each sentence, in order."""
    found = [[] for _ in sentences]
    with tempfile.TemporaryDirectory() as folder:
        for i, sentence in enumerate(sentences):
            with open(os.path.join(folder, f"{i:04}.txt"), "w", encoding="utf-8") as file:
                file.write(sentence + "\n")
        out = subprocess.check_output([program, "mentions", "-q", "--lang", "nl", folder], encoding="utf-8")
    for line in out.splitlines():
        row = json.loads(line)
        found[int(os.path.basename(row["path"])[:4])].append(row)
    return found


def main():
    arguments = sys.argv[1:]
    program = arguments[arguments.index("--kroniek") + 1] if "--kroniek" in arguments else KRONIEK
    with open(os.path.join(ROOT, "tests/data/villages.tsv"), encoding="utf-8") as file:
        table = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    counts = {}
    for row, found in zip(table, mentions(program, [row["sentence"] for row in table])):
        wanted = float(row["lat"]), float(row["lon"])
        named = [f for f in found if row["mention"] in f["mention"] or f["mention"] in row["mention"]]
        result = "missed" if not named else "wrong"
        if named and far_km((named[0]["lat"], named[0]["lon"]), wanted) <= NEAR_KM:
            result = "right"
        kind = "beside a town" if row["beside"] == "yes" else "alone"
        counts[kind, result] = counts.get((kind, result), 0) + 1
        if result != "right" and "--misses" in arguments:
            print(f'{result:7} {row["mention"]:20} got {named[0]["id"] if named else "-":34} {row["sentence"]}')
    for kind in ("beside a town", "alone"):
        right, wrong, missed = (counts.get((kind, result), 0) for result in ("right", "wrong", "missed"))
        say(kind, f"{right} of {right + wrong + missed} right, {wrong} wrong, {missed} missed")


main()
