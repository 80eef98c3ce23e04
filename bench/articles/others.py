#!/usr/bin/env python3
"""others: pages of news systems to test the reading of articles with, made without knowing how they are read.

usage: bench/articles/others.py FOLDER [--each N] [--seed TEXT]

A second set beside generate.py's, by another hand, which had seen neither the extractor nor the first set: the layouts
(others_dutch.py, others_world.py) are from memory of how news systems build their pages; the words (others_words.py)
are made. For each layout N pages:
  NAME-N.html  the page
  NAME-N.txt   its article, as a careful reader would cut it out
  NAME-N.json  what the page says of it: title, author, section, published, modified, outlet, lang, url; null if it does
               not, a list if several are right, no key where readers would differ

To the article belong its paragraphs, intro, subheadings, list items and cells of tables. Not to it: title, captions and
credits, bylines and dates, pull quotes that repeat it, teasers, advertisements, boxes, comments, biographies, endnotes.
Of a live blog the text of all entries counts, the heads of entries being titles."""
import argparse
import datetime
import html
import json
import os
import random
import re
import sys

sys.dont_write_bytecode = True
import others_words as words  # noqa: E402

# Layouts whose class names say nothing.
MEANINGLESS = {"omroep", "regiogroep", "afdruk", "breuken", "persbericht", "medium", "oblast", "agentstvo", "jsonld", "nextdata"}
FIELDS = ("title", "author", "section", "published", "modified", "outlet", "lang", "url")


class Story:
    """One report: words on demand. What p, h, li and keep give is noted as the article, in the order asked for."""

    def __init__(self, lang, rng):
        self.lang, self.rng, self.gold, self.decks = lang, rng, [], {}
        self.charset, self.rounds = "utf-8", False
        self.label = words.LABELS[lang]
        self.section = rng.choice(self.label["sections"])
        self.outlet = rng.choice(words.OUTLETS[lang])
        self.author, self.second = rng.sample([f"{a} {b}" for a in words.FIRST[lang] for b in words.LAST[lang]], 2)
        self.news = (words.HOME if lang in words.HOME and rng.random() < 0.4 else words.WAR)[lang]
        self.when = datetime.datetime(2022, 3, 1, 9) + datetime.timedelta(days=rng.randrange(800), minutes=rng.randrange(480))
        self.later = self.when + datetime.timedelta(days=rng.randrange(3), minutes=rng.randrange(20, 120))
        self.title = self.draw(words.HEADLINES[lang])
        self.lead = " ".join(self.sentence() for _ in range(2))
        self.id = str(rng.randrange(10**6, 10**8))
        self.host = "www." + "".join(c for c in slug(self.outlet) if c.isalnum()) + ".example"
        self.path = f"/{slug(self.section)}/{slug(self.title)}-{self.id}"
        self.meta = dict.fromkeys(FIELDS)
        self.meta["lang"] = lang

    def tell(self, fields):
        """Notes which of the fields the page tells."""
        for field in fields.split():
            self.meta[field] = {"published": f"{self.when:%Y-%m-%d}", "modified": f"{self.later:%Y-%m-%d}"}.get(field) or getattr(
                self, field)

    def differ(self, fields):
        """Notes that careful readers would differ about these fields: they are not scored."""
        for field in fields.split():
            del self.meta[field]

    @property
    def url(self):
        return f"https://{self.host}{self.path}"

    def iso(self, when=None, zone="+02:00"):
        return (when or self.when).strftime("%Y-%m-%dT%H:%M:%S") + zone

    def date(self, form="{day} {month} {year}", when=None):
        """The date in words of the language; {day} {month} {year} {weekday} {time} {mon} {mm} {dd}."""
        w = when or self.when
        month = words.MONTHS[self.lang][w.month - 1]
        return form.format(day=w.day, month=month, mon="mrt" if month == "maart" else month[:3], year=w.year,
                           weekday=words.WEEKDAYS.get(self.lang, words.DAYS[self.lang])[w.weekday()],
                           time=f"{w:%H:%M}", mm=f"{w.month:02}", dd=f"{w.day:02}")

    def draw(self, lines):
        """A line that this page has not used yet, its slots filled."""
        deck = self.decks.setdefault(id(lines), [])
        if not deck:
            deck += lines.strip().split("\n")
            self.rng.shuffle(deck)
        return self.fill(deck.pop())

    def fill(self, line):
        places = words.PLACES.get(self.lang) or words.PLACES["home" if self.news is words.HOME.get(self.lang) else "latin"]
        p, q = self.rng.sample(places, 2)
        number = self.rng.randrange(12, 900)
        line = line.format(p=p, q=q, n=number, d=self.rng.choice(words.DAYS[self.lang]), s=self.rng.choice(words.SOURCES[self.lang]))
        return line[0].upper() + line[1:]

    def sentence(self):
        """A sentence of the news; from the second time its template comes, with a tail that makes it another."""
        again = id(self.news) in self.decks and (self.rounds or not self.decks[id(self.news)])
        self.rounds = bool(again)
        return self.draw(self.news) + (self.fill("x" + self.rng.choice(words.TAILS[self.lang]))[1:] if again else "") + "."

    def text(self, sentences=None):
        """A paragraph, noted, as plain text."""
        count = sentences or self.rng.choice((1, 2, 2, 3, 3, 4))
        self.gold.append(" ".join(self.sentence() for _ in range(count)))
        return self.gold[-1]

    def p(self, sentences=None):
        """A paragraph, noted, as HTML: now and then with a link or emphasis in it."""
        return self.rich(self.text(sentences))

    def ps(self, count, form="<p>{}</p>"):
        return "\n".join(form.format(self.p()) for _ in range(count))

    def keep(self, text):
        self.gold.append(text)
        return esc(text)

    def h(self):
        return self.keep(self.rng.choice(words.SUBHEADS[self.lang]) if self.rng.random() < 0.1 else self.deal("SUBHEADS"))

    def li(self):
        return self.keep(self.draw(self.news) + ";")

    def deal(self, table):
        deck = self.decks.setdefault(table, [])
        if not deck:
            deck += getattr(words, table)[self.lang]
            self.rng.shuffle(deck)
        return deck.pop()

    def rich(self, text):
        parts = text.split(" ")
        if self.rng.random() < 0.3 and len(parts) > 8:
            at = self.rng.randrange(1, len(parts) - 4)
            n = self.rng.randrange(1, 4)
            opening, closing = self.rng.choice((('<a href="/t/' + str(self.rng.randrange(9999)) + '">', "</a>"), ("<em>", "</em>"),
                                                ("<strong>", "</strong>"), ('<a href="https://elders.example/" rel="noopener">', "</a>")))
            middle = opening + esc(" ".join(parts[at:at + n])) + closing
            return " ".join([esc(" ".join(parts[:at])), middle, esc(" ".join(parts[at + n:]))])
        return esc(text)

    # What is on a page beside the article; nothing of it is noted.

    def others(self, count, form='<li><a href="/a/{id}">{}</a></li>'):
        return "\n".join(form.format(esc(self.draw(words.HEADLINES[self.lang])), id=self.rng.randrange(10**6)) for _ in range(count))

    def teaser(self):
        return esc(self.sentence())

    def caption(self):
        return esc(self.draw(words.CAPTIONS[self.lang]) + ".")

    def said(self, sentences=3):
        pool = words.COMMENTS.get(self.lang, words.COMMENTS["en"])
        return esc(". ".join(self.draw(pool) for _ in range(self.rng.randint(1, sentences))) + ".")

    def nick(self):
        return self.rng.choice("dijkwacht lezer oma_bep kees1961 nadenkertje steppe72 bob_b zwaluw Mart1n hengelaar".split())

    def legal(self, sentences=3):
        return esc(". ".join(self.draw(words.LEGAL[self.lang]) for _ in range(sentences)) + ".")

    def bio(self):
        return esc(self.label["bio"].format(a=self.author))

    def menu(self, form='<li><a href="/{0}">{0}</a></li>'):
        return "".join(form.format(esc(m)) for m in self.label["menu"].split(","))

    def ago(self):
        return f"{self.rng.randrange(8, 21)}:{self.rng.randrange(10, 60)}"

    def hash(self, stem="sc"):
        """A class name as bundlers make them."""
        return f"{stem}-{self.rng.randrange(16**6):06x} " + "".join(self.rng.choice("abcdefghkLMNPQRstuvXYZ") for _ in range(6))

    def og(self, *pairs):
        """<meta property>s: title, url, image and what is given as property, value pairs."""
        pairs = (("og:title", self.title), ("og:url", self.url), ("og:type", "article"), ("og:description", self.lead)) + pairs
        return "\n".join(f'<meta property="{k}" content="{html.escape(v)}"/>' for k, v in pairs)

    def ld(self, **more):
        """A JSON-LD script of a NewsArticle."""
        thing = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": self.title, **more}
        return '<script type="application/ld+json">' + json.dumps(thing, ensure_ascii=False).replace("</", "<\\/") + "</script>"


def esc(text):
    return html.escape(text, quote=False)


def slug(text):
    latin = dict(zip("абвгдежзийклмнопрстуфхцчшщыэюяіїєьъ’", "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh sch y e iu ia i i e".split()))
    text = "".join(latin.get(c, "" if c in "ьъ’" else c) for c in text.lower())
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")[:60] or "nieuws"


def layouts():
    import others_dutch
    import others_world
    return {**others_dutch.LAYOUTS, **others_world.LAYOUTS}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--each", type=int, default=4)
    parser.add_argument("--seed", default="kroniek")
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    for name, (lang, layout) in layouts().items():
        for number in range(1, options.each + 1):
            story = Story(lang, random.Random(f"{options.seed} {name} {number}"))
            page = layout(story)
            base = os.path.join(options.folder, f"{name}-{number}")
            with open(base + ".html", "wb") as file:
                file.write(page.encode(story.charset, "xmlcharrefreplace"))
            with open(base + ".txt", "w", encoding="utf-8") as file:
                file.write("\n\n".join(story.gold) + "\n")
            with open(base + ".json", "w", encoding="utf-8") as file:
                json.dump(story.meta, file, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
