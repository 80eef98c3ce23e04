#!/usr/bin/env python3
"""import: a GeoNames dump as the gazetteer, alone and beside the packs' places.

usage: bench/import.py [--shared DIR] [DUMP]

Builds a gazetteer of the dump (data/gazetteer/UA.txt of the shared folder, which is the one beside the tree) alone, with
the spelling tables that are built in, and one of the dump and the packs' places; prints places, names, bytes and the
time of the build (median of 3), and how score_mentions.py judges the place mentions in the annotated reports read with
each. The built-in gazetteer stands beside them.
"""
import argparse, json, os, subprocess, sys, tempfile

sys.dont_write_bytecode = True
from measure import ANNOTATED, KRONIEK, ROOT, SHARED, median_of, say, score, timed  # noqa: E402

BUILDS = 3


def show(name, shared, path=None, seconds=None):
    """What the gazetteer holds, and how mentions read with it score. None: the one that is built in."""
    words = ["--gazetteer", path] if path else []
    info = json.loads(subprocess.check_output([KRONIEK, "gazetteer", "info", "--format", "ndjson", *words]))
    built = f", built in {seconds:.2f} s" if seconds else ""
    say(name, f"{info['places']} places, {info['names']} names, {info['bytes']} bytes{built}")
    for reports, gold in ANNOTATED:
        folder = os.path.join(shared, reports)
        found = subprocess.check_output([KRONIEK, "mentions", "--lang", "nl", *words, folder], encoding="utf-8")
        say("  " + reports, score(gold, found, shared))


def main():
    parser = argparse.ArgumentParser(usage="bench/import.py [--shared DIR] [DUMP]")
    parser.add_argument("--shared", default=SHARED)
    parser.add_argument("dump", nargs="?")
    options = parser.parse_args()
    dump = options.dump or os.path.join(options.shared, "data/gazetteer/UA.txt")
    show("built in", options.shared)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "made.gaz")
        for name, more in (("dump", []), ("dump and packs", ["--packs", os.path.join(ROOT, "packs")])):
            build = [KRONIEK, "gazetteer", "build", "-q", "-o", path, *more, dump]
            seconds = median_of(BUILDS, lambda build=build: timed(build))
            show(name, options.shared, path, seconds)


main()
