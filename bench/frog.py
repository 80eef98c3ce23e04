#!/usr/bin/env python3
"""frog: place mentions found by Frog (Debian's tagger for Dutch) and by kroniek, on the annotated reports.

usage: bench/frog.py [--shared DIR] [--install] [--misses]

Frog reads a folder in one start, one thread, with its tokeniser, tagger and entity recogniser; its other parts, the
finder of multi-word units too, do not change which entities it finds in these reports. `kroniek mentions` reads the
same folder.

found      annotated mentions (core) that overlap what the program found: Frog's entities LOC, and all its entities,
           whatever their class; exact: those with the same beginning and end
precision  of what was found, the part that overlaps an annotated mention, as score_mentions.py counts: an adjective
           (Oekraïense), which Frog calls a LOC, is none
resolved   found, and the right place: as score_mentions.py counts. Frog names no place, so it has none
time       of the whole program over the folder, median of 3, in turn; Frog's start is that of a report of one word

--install  installs Frog first (apt-get install frog frogdata). The shared folder is the one beside the tree.
"""
import argparse, json, os, re, shutil, subprocess, sys, tempfile

sys.dont_write_bytecode = True
from measure import ANNOTATED, KRONIEK, SHARED, median_of, processor, say, score, timed  # noqa: E402

ROUNDS = 3
TAG = re.compile("O|[BI]-[A-Za-z]+")


def report_paths(folder):
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".txt"))


def frog(reports, out):
    """The command that reads a folder of reports; tab-separated tokens, one file a report, go to the folder `out`."""
    return ["frog", "--skip=paclm", "--threads=1", "--testdir=" + reports, "--outputdir=" + out]


def run_frog(reports, out):
    return timed(frog(reports, out), stderr=subprocess.DEVNULL, cwd=out)


def entities(report, out):
    """(class, text, start, end in bytes) of each entity that Frog wrote for a report: its tokens found again in turn."""
    with open(report, "rb") as file:
        data = file.read()
    at, found = 0, []
    with open(os.path.join(out, os.path.basename(report) + ".out"), encoding="utf-8") as lines:
        for cells in (line.rstrip("\n").split("\t") for line in lines):
            # Which column has the entity changes with the parts that are skipped: it is the first that looks like one.
            tag = next(filter(TAG.fullmatch, cells[2:]), None)
            if not tag:
                continue
            word = cells[1].encode()
            start = data.find(word, at)
            if start < 0:
                sys.exit(f"bench: {report}: Frog's token {cells[1]} does not stand in the report")
            at = start + len(word)
            if tag.startswith("I-") and found:
                found[-1] = (*found[-1][:2], at)
            elif tag != "O":
                found.append((tag[2:], start, at))
    return [(kind, data[start:end].decode(), start, end) for kind, start, end in found]


def frog_mentions(reports, out, classes=None):
    """Frog's entities of these classes (None: all) as `kroniek mentions` would print them."""
    return "".join(json.dumps({"path": path, "start": start, "end": end, "mention": text, "name": None}) + "\n"
                   for path in report_paths(reports) for kind, text, start, end in entities(path, out)
                   if classes is None or kind in classes)


def exact(gold, mentions):
    """Core mentions found with the same beginning and end, of how many; and those that nothing overlaps."""
    spans, right, core, missed = {}, 0, 0, []
    for m in map(json.loads, mentions.splitlines()):
        spans.setdefault(os.path.basename(m["path"])[:-4], []).append((m["start"], m["end"]))
    for name in sorted(os.listdir(os.path.join(gold, "mentions"))):
        with open(os.path.join(gold, "mentions", name), encoding="utf-8") as rows:
            for need, start, end, text, _ in (row.rstrip("\n").split("\t") for row in rows if row.startswith("core")):
                start, end = int(start), int(end)
                core += 1
                right += (start, end) in spans.get(name[:-4], [])
                if not any(s < end and start < e for s, e in spans.get(name[:-4], [])):
                    missed.append(f"{name[:-4]}@{start}: {text}")
    return f"exact {right / max(core, 1):.3f}", missed


def compare(name, gold, options, folder):
    """Reads the reports of a folder, copied to where there is nothing else for Frog to read, with both."""
    reports, out = os.path.join(folder, "reports"), os.path.join(folder, "out")
    os.makedirs(reports)
    os.mkdir(out)
    for path in report_paths(os.path.join(options.shared, name)):
        shutil.copy(path, reports)
    kroniek = [KRONIEK, "mentions", "--lang", "nl", reports]
    times = [(run_frog(reports, out), timed(kroniek)) for _ in range(ROUNDS)]
    found = {
        "Frog, LOC": frog_mentions(reports, out, {"LOC"}),
        "Frog, all entities": frog_mentions(reports, out),
        "kroniek mentions": subprocess.check_output(kroniek, text=True, encoding="utf-8"),
    }
    say("reports", f"{name}, {len(report_paths(reports))} of "
        f"{sum(map(os.path.getsize, report_paths(reports))) / 1000:.1f} kB in all")
    for who, mentions in found.items():
        same, missed = exact(os.path.join(options.shared, gold), mentions)
        say("  " + who, f"{same}  {score(gold, mentions, options.shared)}")
        for line in missed if options.misses else []:
            print("    missed", line)
    for who, column in (("Frog", 0), ("kroniek mentions", 1)):
        say("  time, " + who, f"{sorted(t[column] for t in times)[ROUNDS // 2]:.3f} s")


def frog_start(folder):
    """Seconds that Frog takes for a report of one word."""
    reports, out = os.path.join(folder, "word"), os.path.join(folder, "word.out")
    os.mkdir(reports)
    os.mkdir(out)
    with open(os.path.join(reports, "word.txt"), "w", encoding="utf-8") as report:
        report.write("Cherson\n")
    return median_of(ROUNDS, lambda: run_frog(reports, out))


def main():
    parser = argparse.ArgumentParser(usage="bench/frog.py [--shared DIR] [--install] [--misses]")
    parser.add_argument("--shared", default=SHARED, type=os.path.abspath)
    parser.add_argument("--install", action="store_true")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    if options.install:
        subprocess.run(["apt-get", "update", "-qq"], check=True)
        subprocess.run(["apt-get", "install", "-y", "-qq", "frog", "frogdata"], check=True)
    if not shutil.which("frog"):
        sys.exit("bench: no frog here; --install installs it (Debian)")
    version = subprocess.run(["frog", "-V"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout
    say("machine", f"{processor()}, {os.cpu_count()} CPUs")
    say("Frog", version.splitlines()[0])
    with tempfile.TemporaryDirectory() as folder:
        for name, gold in ANNOTATED:
            compare(name, gold, options, os.path.join(folder, name))
        say("Frog's start", f"{frog_start(folder):.3f} s")


main()
