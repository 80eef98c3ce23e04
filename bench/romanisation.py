#!/usr/bin/env python3
"""romanisation: looks up every spelling of tests/data/romanisation and counts what came first.

usage: bench/romanisation.py [dev|test] [--misses] [--kroniek FILE]

A pair is right when the first candidate is its place (the same id), wrong when it is another, missed when there is
none. Prints recall (right of all) and precision (right of those with a candidate) by kind and by system.
"""
import collections, csv, json, os, subprocess, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def read(half):
    with open(os.path.join(ROOT, "tests/data/romanisation", half + ".tsv"), encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def first_candidates(program, spellings):
    run = subprocess.run([program, "gazetteer", "lookup", "--format", "ndjson", "-q", "-"],
                         input="\n".join(spellings) + "\n", stdout=subprocess.PIPE, text=True, encoding="utf-8")
    first = {}
    for line in run.stdout.splitlines():
        row = json.loads(line)
        first.setdefault(row["query"], row)
    return first


def main():
    arguments = sys.argv[1:]
    program = os.path.join(ROOT, "build/kroniek")
    if "--kroniek" in arguments:
        program = arguments[arguments.index("--kroniek") + 1]
    half = "test" if "test" in arguments else "dev"
    pairs = read(half)
    first = first_candidates(program, sorted({pair["spelling"] for pair in pairs}))
    counts = collections.defaultdict(collections.Counter)
    for pair in pairs:
        row = first.get(pair["spelling"])
        result = "missed" if not row else "right" if row["place"]["id"] == pair["id"] else "wrong"
        counts["kind " + pair["kind"]][result] += 1
        counts["system " + pair["system"]][result] += 1
        counts["all"][result] += 1
        if result != "right" and "--misses" in arguments:
            got = f'{row["place"]["name"]} ({row["admin"]}) {row["reason"]}' if row else "-"
            print(f'{pair["kind"]:7} {pair["system"]:12} {pair["spelling"]:24} {pair["place"]:22} got {got}')
    for name in sorted(counts):
        c = counts[name]
        total, met = sum(c.values()), c["right"] + c["wrong"]
        print(f'{half} {name:22} {total:5} pairs  recall {c["right"] / total:.3f}  '
              f'precision {c["right"] / met if met else 0:.3f}  wrong {c["wrong"]}  missed {c["missed"]}')


main()
