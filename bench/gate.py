#!/usr/bin/env python3
"""gate.py: what the gate of the theatre pack keeps out, and what it saves.

usage: bench/gate.py [REPORT|FOLDER...]      (default: examples, and ../shared/seeds and ../shared/dev/nl where they are)

Extracts the reports twice: with the packs as they are, and with the same packs without their `gate` line. The first line
tells how many reports the gate closes and how many claims are lost by that: its misses. The second does the same for each
paragraph as if it were a report of its own, padded beyond the length from which the gate is asked: what it would cost to ask
it for short texts, too. The third is the time for 10 MB of Dutch that has nothing to do with the war, beside the same
without the gate.
"""
import glob, os, re, shutil, subprocess, sys, tempfile

sys.dont_write_bytecode = True
from measure import KRONIEK, ROOT, median_of, processor_s  # noqa: E402

IRRELEVANT = ("De gemeenteraad vergaderde woensdag over de begroting. Volgens de wethouder komt er meer geld voor scholen. De "
              "oppositie viel het plan aan en noemde het slecht onderbouwd. Het bestuur heeft de zaal verlaten. Bewoners "
              "zeggen dat zij niet zijn gehoord, en dat de bus al maanden te laat komt. ")
PAD = "Het weer bleef de hele dag droog en zacht, en de wind was zwak. " * 16


def reports(names):
    for name in names:
        yield from sorted(glob.glob(os.path.join(name, "**", "*.txt"), recursive=True)) if os.path.isdir(name) else [name]


def claims(folder, packs):
    """Claims by file."""
    told = subprocess.run([KRONIEK, "extract", "--lang", "nl", "--packs", packs, folder], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True).stdout
    found = {}
    for line in told.splitlines():
        path = re.search(r'"path":"([^"]*)"', line).group(1)
        found[path] = found.get(path, 0) + 1
    return found


def compare(what, texts, packs, open_packs):
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            with open(os.path.join(folder, f"{number:06}.txt"), "w", encoding="utf-8") as f:
                f.write(text)
        with_gate, without = claims(folder, packs), claims(folder, open_packs)
    lost = {path: n for path, n in without.items() if path not in with_gate}
    total = sum(without.values())
    print(f"{what}: {len(texts)} read, {total} claims without the gate; it loses {sum(lost.values())} of them in {len(lost)}"
          f" ({100 * sum(lost.values()) / max(total, 1):.1f} %)")


def main():
    shared = [os.path.join(ROOT, "..", "shared", name) for name in ("seeds", "dev/nl")]
    names = sys.argv[1:] or [os.path.join(ROOT, "examples", "kupiansk-2022", "nl")] + [n for n in shared if os.path.isdir(n)]
    texts = [open(name, encoding="utf-8").read() for name in reports(names)]
    packs = os.path.join(ROOT, "packs")
    with tempfile.TemporaryDirectory() as folder:
        open_packs = os.path.join(folder, "packs")
        shutil.copytree(packs, open_packs)
        for name in glob.glob(os.path.join(open_packs, "theatre", "*", "pack.txt")):
            kept = [line for line in open(name, encoding="utf-8") if not line.startswith("gate")]
            with open(name, "w", encoding="utf-8") as f:
                f.writelines(kept)
        compare("reports", texts, packs, open_packs)
        pieces = [f"date 2022-09-10\n{piece}\n\n{PAD}" for text in texts for piece in re.split(r"\n\s*\n", text)]
        compare("paragraphs by themselves", pieces, packs, open_packs)
        far = os.path.join(folder, "far.txt")
        with open(far, "w", encoding="utf-8") as f:
            f.write("date 2022-09-10\n" + "\n\n".join([IRRELEVANT * 3] * (10_000_000 // (3 * len(IRRELEVANT)))))
        times = [median_of(5, lambda: processor_s([KRONIEK, "extract", "--lang", "nl", "--packs", p, far]))
                 for p in (packs, open_packs)]
        near = os.path.join(folder, "near.txt")
        with open(near, "w", encoding="utf-8") as f:
            f.write("date 2022-09-10\n" + IRRELEVANT)
        start = median_of(5, lambda: processor_s([KRONIEK, "extract", "--lang", "nl", "--packs", packs, near]))
        print(f"10 MB about something else: {times[0] - start:.2f} s of processor time, {times[1] - start:.2f} s without the"
              f" gate: {(times[1] - start) / max(times[0] - start, 1e-6):.0f} times as fast")


main()
