#!/usr/bin/env python3
"""generate: writes pages in the layouts of news systems, and beside each what of it is the article.

usage: bench/articles/generate.py FOLDER [--each N] [--seed TEXT]

FOLDER/NAME.html and FOLDER/NAME.txt; N pages (4) of each of the 24 layouts of layouts.py, half of which have class names
that mean nothing. The same seed gives the same pages."""
import argparse
import os

import layouts
import parts
import words


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--each", type=int, default=4)
    parser.add_argument("--seed", default="kroniek")
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    for plain, group in ((True, layouts.PLAIN), (False, layouts.MEANINGLESS)):
        for name, layout in group.items():
            for i in range(options.each):
                lang = "en" if i % 8 == 5 or i == 2 else "de" if i % 8 == 3 else "nl"
                seed = f"{options.seed}-{name}-{i}"
                page, gold = layout(words.Words(seed, lang), parts.Style(seed, plain))
                path = os.path.join(options.folder, f"{name}-{i}")
                coding = "windows-1252" if name == "tables" else "utf-8"
                with open(path + ".html", "wb") as f:
                    f.write(page.encode(coding, "xmlcharrefreplace"))
                with open(path + ".txt", "w", encoding="utf-8") as f:
                    f.write("\n\n".join(gold) + "\n")


if __name__ == "__main__":
    main()
