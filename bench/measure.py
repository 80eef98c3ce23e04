"""measure: what the programs of this folder share: the reports they repeat, clocks, a look at the machine."""
import glob, os, platform, resource, statistics, subprocess, sys, time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
KRONIEK = os.path.join(ROOT, "build", "kroniek")
SHARED = os.path.normpath(os.path.join(ROOT, "../shared"))
# Folders of reports below the shared folder, and of the annotations that score_mentions.py holds them against.
ANNOTATED = (("seeds", "gold"), ("dev/nl", "dev/nl"))


def reports(shared=SHARED):
    """Where the reports are from, and their bytes: the annotated ones where they are at hand, else the examples."""
    for name, folder, pattern in (("shared/", shared, "seeds/*.txt"), ("", ROOT, "examples/kupiansk-2022/nl/*.txt")):
        found = sorted(glob.glob(os.path.join(folder, pattern)))
        if found:
            return name + pattern, [open(f, "rb").read() for f in found]
    sys.exit("bench: no reports to repeat")


def write_corpus(path, megabytes, texts):
    """The reports over and over, as paragraphs of one file; returns its size in bytes."""
    block = b"\n\n".join(t.split(b"\n", 1)[0].split(b" ", 3)[-1] + b"\n" + t.split(b"\n", 1)[-1] for t in texts) + b"\n\n"
    with open(path, "wb") as f:
        f.write(b" date 2022-09 ")
        for _ in range(megabytes * 1000000 // len(block) + 1):
            f.write(block)
    return os.path.getsize(path)


def timed(command, output=os.devnull, **more):
    """Seconds of one run; its output goes into that file."""
    with open(output, "wb") as out:
        start = time.monotonic()
        subprocess.run(command, stdout=out, check=True, **more)
        return time.monotonic() - start


def processor_s(command):
    """Processor seconds of one run, which what else the machine does changes less; its output goes nowhere."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def median_of(times, run):
    """The median of what run() returns."""
    return statistics.median(run() for _ in range(times))


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as f:
        names = [line.split(":", 1)[1].strip() for line in f if line.startswith("model name")]
    return names[0] if names else platform.machine()


def say(name, value):
    print(f"{name:34} {value}", flush=True)


def score(folder, mentions, shared=SHARED):
    """What score_mentions.py prints last of mentions (NDJSON) held against the annotations of that folder."""
    scorer = os.path.join(shared, "tools/score_mentions.py")
    done = subprocess.run([sys.executable, scorer, os.path.join(shared, folder)], input=mentions, check=True,
                          stdout=subprocess.PIPE, text=True, encoding="utf-8")
    return done.stdout.splitlines()[-1]
