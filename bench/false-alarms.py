#!/usr/bin/env python3
"""false-alarms: place mentions in ordinary newspaper sentences that somebody should look at.

usage: bench/false-alarms.py [--shared DIR] [--gazetteer FILE] [--all] [SENTENCES]

Reads sentences, one a line (data/dutch/alpino.txt of the shared folder, which is the one beside the tree): the whole
file as one report, where places help each other, and each line as its own. Lists every mention whose place lies in
Ukraine, Russia, Belarus or Moldova, or whose name is not the text, with its sentence; "file", "line" or "both" tells
which reading found it so. --all lists the other mentions too. Which of them are wrong, a person must judge.
"""
import argparse, collections, json, os, subprocess, sys, tempfile

sys.dont_write_bytecode = True
from measure import KRONIEK, SHARED, say  # noqa: E402

NEAR = {"UA", "RU", "BY", "MD"}


def kroniek(*words, **more):
    """The lines of NDJSON that a command prints; exit codes 1 (rejected) and 5 (no such name) are no failure."""
    done = subprocess.run([KRONIEK, *words], stdout=subprocess.PIPE, encoding="utf-8", **more)
    if done.returncode not in (0, 1, 5):
        sys.exit(f"bench: kroniek {words[0]} failed")
    return [json.loads(line) for line in done.stdout.splitlines()]


def mentions_in_file(path, words):
    """(line, mention) of the whole file read as one report; lines are counted from 0."""
    with open(path, "rb") as file:
        data = file.read()
    return [(data.count(b"\n", 0, m["start"]), m) for m in kroniek("mentions", "--lang", "nl", *words, path)]


def mentions_in_lines(lines, words):
    """The same of each line read as its own report."""
    with tempfile.TemporaryDirectory() as folder:
        for number, line in enumerate(lines):
            with open(os.path.join(folder, f"{number}.txt"), "w", encoding="utf-8") as report:
                report.write(line + "\n")
        found = kroniek("mentions", "--lang", "nl", "-q", *words, folder)
    return [(int(os.path.basename(m["path"])[:-4]), m) for m in found]


def countries(mentions, words):
    """The country of each place, by its id."""
    names = "".join(name + "\n" for name in sorted({m["name"] for m in mentions}))
    rows = kroniek("gazetteer", "lookup", "--format", "ndjson", "-q", *words, "-", input=names)
    return {row["place"]["id"]: row["country"] for row in rows}


def main():
    parser = argparse.ArgumentParser(usage="bench/false-alarms.py [--shared DIR] [--gazetteer FILE] [--all] [SENTENCES]")
    parser.add_argument("--shared", default=SHARED)
    parser.add_argument("--gazetteer")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("sentences", nargs="?")
    options = parser.parse_args()
    path = options.sentences or os.path.join(options.shared, "data/dutch/alpino.txt")
    words = ["--gazetteer", options.gazetteer] if options.gazetteer else []
    with open(path, encoding="utf-8") as file:
        lines = file.read().rstrip("\n").split("\n")
    readings = {"file": mentions_in_file(path, words), "line": mentions_in_lines(lines, words)}
    country = countries([m for found in readings.values() for _, m in found if m["name"]], words)
    listed, near = collections.defaultdict(set), 0
    for reading, found in readings.items():
        for number, m in found:
            where = country.get(m["id"]) or "-"
            if options.all or where in NEAR or m["name"] != m["mention"]:
                listed[number, m["mention"], m["name"], m["kind"], where].add(reading)
    for row, by in sorted(listed.items(), key=lambda item: (item[0][4] not in NEAR, item[0])):
        number, mention, name, kind, where = row
        near += where in NEAR
        print(f'{"both" if len(by) == 2 else by.pop():4}  {where}  {mention} -> {name} ({kind})')
        print(f"      {number + 1}: {lines[number]}")
    say("sentences", len(lines) - lines.count(""))
    say("mentions, whole file", len(readings["file"]))
    say("mentions, line by line", len(readings["line"]))
    say("listed", f"{len(listed)}, of them {near} in {', '.join(sorted(NEAR))}")


main()
