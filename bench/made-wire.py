#!/usr/bin/env python3
"""made-wire.py: wire reports and their carriers that nobody wrote, to measure the finding of copies with.

usage: bench/made-wire.py REPORTS [--seed N] [--within N]      prints: label, tab, the text in one line

Stories are made of sentences over a vocabulary with the frequencies of words (Zipf), so that different stories have
phrases in common. Of each story one to thirty carriers: verbatim, edited (a word in twenty changed), updated (a
paragraph added), cut (to 60 to 95 per cent), with a new lead (a sixth to a quarter replaced), and both cut and edited.
Each begins with the name of another paper. Every fiftieth report joins two stories, one of them the longer: its label is
that of the longer. Carriers of a story come within a thousand reports (--within) of each other, in no order, as those of a
wire do within days: so the reports are of the same kind however many there are.
"""
import argparse, itertools, random, sys

VOCABULARY, LEAST, MOST = 20000, 150, 450
STOCK = ["volgens het ministerie van defensie in moskou", "heeft de generale staf in kiev gemeld",
         "dat blijkt uit een verklaring van de gouverneur", "de berichten konden niet onafhankelijk worden bevestigd",
         "de oorlog duurt inmiddels meer dan een jaar"]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.words = [f"w{i}" for i in range(VOCABULARY)]
        self.weights, total = [], 0
        for i in range(VOCABULARY):
            total += 1 / (i + 10)
            self.weights.append(total)

    def some(self, count):
        return self.random.choices(self.words, cum_weights=self.weights, k=count)

    def story(self):
        words = []
        length = self.random.randint(LEAST, MOST)
        while len(words) < length:
            words += self.some(self.random.randint(6, 25))
            if self.random.random() < 0.2:
                words += self.random.choice(STOCK).split()
        return words[:length]

    def edit(self, words):
        new = self.some(len(words))
        return [n if self.random.random() < 0.05 else w for w, n in zip(words, new)]

    def carrier(self, words):
        kind = self.random.randrange(6)
        if kind == 0:
            return words
        if kind == 1:
            return self.edit(words)
        if kind == 2:
            return words + self.some(len(words) // 6)
        cut = words[:int(len(words) * self.random.uniform(0.6, 0.95))]
        if kind == 3:
            return cut
        lead = int(len(words) * self.random.uniform(1 / 6, 1 / 4))
        if kind == 4:
            return self.some(lead) + words[lead:]
        return self.edit(words[:max(len(cut), len(words) * 3 // 4)])


def stories(maker, count):
    """(label, words) of each report, story after story."""
    last, label, made = None, 0, 0
    while made < count:
        words = maker.story()
        label += 1
        for _ in range(min(maker.random.randint(1, 30), count - made)):
            made += 1
            if last and maker.random.random() < 0.02:
                yield label, words + last[:max(30, int(len(words) * 0.6))]
            else:
                yield label, maker.carrier(words)
        last = words


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("reports", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--within", type=int, default=1000)
    args = parser.parse_args()
    maker, paper = Maker(args.seed), 0
    coming = stories(maker, args.reports)
    while reports := list(itertools.islice(coming, args.within)):
        maker.random.shuffle(reports)
        for label, words in reports:
            sys.stdout.write(f"{label}\tKrant {paper} - {' '.join(words)}.\n")
            paper += 1


try:
    main()
except BrokenPipeError:
    sys.exit(1)
