#!/usr/bin/env python3
"""dates: reads public cases of Dutch dates and counts what the library finds and what it makes of it.

usage: bench/dates.py FOLDER [--misses] [--only WORD]     (after `make bench` or `make build/gcc/bench/dates`)

FOLDER holds recognizers/*.json (Microsoft Recognizers-Text) and duckling_time_nl.tsv (Duckling). For each file:

  found   expected spans that a time of ours overlaps
  exact   those with the same words, prepositions and articles at the front left out
  right   those whose days are the expected ones. Of two readings the past one counts, as news is read; Duckling's
          phrases are read as plans, as Duckling does. An approximate date of ours (2016~) is right when it holds the
          expected days; an end may be inclusive or not; of times of the clock the day counts.
  false   times of ours where none is expected

Not compared: durations (the library dates what lasts, it does not measure it), and clock times without a day.
--misses lists what is not right, --only the misses of the files whose names hold WORD.
"""
import datetime, glob, json, os, re, subprocess, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.join(ROOT, "build", "gcc", "bench", "dates")
LEADS = r"(?i)^((in|op|om|van|vanaf|tussen|sinds|tot|voor|na|tijdens|rond|aan|de|het|een|deze?) )+"
SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}
DAY = datetime.timedelta(days=1)


class Case:
    """A text, and for each expected span its words, offset, and days: (first, last, last if the end is exclusive)."""

    def __init__(self, text, published, mode="past"):
        self.text, self.published, self.mode, self.spans = text, published, mode, []

    def expect(self, words, start, days=None):
        self.spans.append((words, start, days))


def day_of(text):
    return datetime.date.fromisoformat(text[:10]) if text and not text.startswith("0001") else None


def season_days(timex):
    match = re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", timex)
    if not match:
        return None
    year, (begin, end) = int(match[1]), SEASONS[match[2]]
    after = datetime.date(year + (end < begin), end + 1, 1)
    return datetime.date(year, begin, 1), after - DAY, after - DAY


def resolved_days(value):
    """The days of a TIMEX value: its past reading; None where it has none."""
    past = value.get("PastResolution") or {}
    if "date" in past:
        day = day_of(past["date"])
        return day and (day, day, day)
    clock = "startDateTime" in past or "endDateTime" in past
    first = day_of(past.get("startDateTime" if clock else "startDate"))
    last = day_of(past.get("endDateTime" if clock else "endDate"))
    if first and last:
        return first, last, last - DAY if last > first else last
    if first or last:
        return first, last, last and last - DAY
    return season_days(value.get("Timex") or "")


def read_recognizers(path):
    with open(path, encoding="utf-8-sig") as file:
        for row in json.load(file):
            published = (row.get("Context") or {}).get("ReferenceDateTime", "2016-11-07")[:10]
            case = Case(row["Input"], published)
            for result in row["Results"]:
                value = result.get("Value")
                case.expect(result["Text"], result.get("Start", row["Input"].find(result["Text"])),
                            resolved_days(value) if value else None)
            yield case


def duckling_days(expected):
    """The days of Duckling's "datetime (2013, 2, 12, 0, 0, 0) Day" and its intervals; None: not a matter of days."""
    grain = re.search(r"\) (Second|Minute|Hour|Day|Week|Month|Quarter|Year)\b", expected)
    parts = [[int(n) for n in p.split(",")] for p in re.findall(r"\((\d[\d, ]*)\)", expected)]
    starts = [datetime.date(p[0], p[1] or 1, p[2] or 1) for p in parts]
    if not starts or not grain:
        return None
    if len(starts) == 2:
        return starts[0], starts[1], max(starts[0], starts[1] - DAY)
    first = starts[0]
    if grain[1] == "Week":
        return first, first + 6 * DAY, first + 6 * DAY
    months = {"Month": 1, "Quarter": 3, "Year": 12}.get(grain[1])
    if not months:
        return first, first, first
    month = first.month - 1 + months
    last = datetime.date(first.year + month // 12, month % 12 + 1, 1) - DAY
    return first, last, last


def read_duckling(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            expected, tab, phrase = line.rstrip("\n").partition("\t")
            if not tab or line.startswith("#") or expected == "expected":
                continue
            if re.search(r"\) (Second|Minute|Hour)\b", expected) and not re.search(
                    r"(?i)dag|gister|morgen|van(och|mid|av|nac)|weekend|februari|\d [a-z]{3,}$", phrase):
                continue  # of the clock alone
            case = Case(phrase, "2013-02-12", "future")
            case.expect(phrase, 0, duckling_days(expected))
            yield case


def run(cases):
    """Our times of each case: (start, end, role, edtf, first, last), offsets in characters."""
    lines = "".join(f"{c.published}\t{c.mode}\t{c.text}\n" for c in cases)
    out = subprocess.run([PROGRAM], input=lines, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=True)
    for case, line in zip(cases, out.stdout.splitlines(), strict=True):
        raw, times = case.text.encode(), []
        for start, end, role, edtf, first, last in (t.split(" ") for t in line.split("\t") if t):
            times.append((len(raw[:int(start)].decode()), len(raw[:int(end)].decode()), role, edtf,
                          *(day_of(d) if d != "-" else None for d in (first, last))))
        yield case, times


def is_right(time, days):
    _, _, role, edtf, first, last = time
    if first is None or last is None:
        return False
    low, high, before_high = days
    if low is None or high is None:  # open to one side
        return (low or high) in (first, last, last + DAY) and role != "at"
    coarse = re.search(r"/(\d{4})(?:-(\d\d))?$", edtf)
    if coarse and first == low and high == datetime.date(int(coarse[1]), int(coarse[2] or 1), 1):
        return True  # "from 2014 to 2018" ends as 2018 begins, for some
    if "~" in edtf:
        return first <= low and before_high <= last
    return first == low and last in (high, before_high)


def core(words):
    return re.sub(LEADS, "", words.strip()).strip(" ,.")


def measure(path, cases, show):
    counts = dict.fromkeys(("spans", "found", "exact", "valued", "right", "false"), 0)
    for case, times in run(list(cases)):
        used = set()
        for words, start, days in case.spans:
            end = start + len(words)
            hits = [t for t in times if t[0] < end and t[1] > start]
            used.update(hits)
            exact = [t for t in hits if core(case.text[t[0]:t[1]]) == core(words)]
            right = days and [t for t in hits if is_right(t, days)]
            counts["spans"] += 1
            counts["found"] += bool(hits)
            counts["exact"] += bool(exact)
            counts["valued"] += bool(days)
            counts["right"] += bool(right)
            if show and ((days and not right) or not hits or not exact):
                got = "; ".join(f"{case.text[t[0]:t[1]]!r} {t[2]} {t[3]}" for t in hits) or "nothing"
                wanted = " .. ".join(str(d) for d in days[:2]) if days else "-"
                kind = "wrong" if days and not right else "span" if hits else "missed"
                print(f"  {kind:6} {case.published}  {case.text.strip()!r}: {words!r} {wanted}; got {got}")
        for time in set(times) - used:
            counts["false"] += 1
            if show:
                print(f"  false  {case.text.strip()!r}: {case.text[time[0]:time[1]]!r} {time[3]}")
    name = os.path.basename(path)
    values = f"{counts['right']:4}/{counts['valued']:<4}" if counts["valued"] else "    -    "
    print(f"{name:26} spans {counts['spans']:4}  found {counts['found']:4}  exact {counts['exact']:4}  "
          f"right {values}  false {counts['false']:3}")
    return counts


def main():
    arguments = sys.argv[1:]
    only = arguments.pop(arguments.index("--only") + 1) if "--only" in arguments else ""
    folders = [a for a in arguments if not a.startswith("--")]
    if len(folders) != 1:
        sys.exit(__doc__)
    if not os.path.exists(PROGRAM):
        sys.exit("dates: make build/gcc/bench/dates first")
    files = sorted(glob.glob(os.path.join(folders[0], "recognizers", "Date*.json")))
    for path in files + [os.path.join(folders[0], "duckling_time_nl.tsv")]:
        read = read_recognizers if path.endswith(".json") else read_duckling
        show = "--misses" in arguments or (only and only in os.path.basename(path))
        measure(path, read(path), show and (not only or only in os.path.basename(path)))
    print("not covered: DurationParser.json (durations are not dates)")


main()
