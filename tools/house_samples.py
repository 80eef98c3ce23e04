"""Small trees that break one rule of the house each. A rule that does not notice its sample is worth nothing."""
import io, os, subprocess, tempfile

import house_rules

ROOMS = "base:\ntext: base\nstore: base\ncli: base text\n"
HEADER = """/* kroniek.h - a sample. */
#ifndef KRONIEK_H
#define KRONIEK_H
/* Returns one. Never fails. */
int kr_one(void);
#endif
"""
GOOD_C = "/* a.c - a sample. */\n#include \"text/text.h\"\n\nint kr_a(void)\n{\n    return 1;\n}\n"
HELP = """#!/bin/sh
case "$1" in
help) printf 'usage: kroniek COMMAND\\n\\n  add REPORTS...   read reports\\n' ;;
add) printf 'usage: kroniek add [--quick]\\n' ;;
esac
"""
FENCE = "```"
# A tree that keeps every rule.
GOOD = {
    ".clang-format": open(os.path.join(os.path.dirname(__file__), "..", ".clang-format")).read(),
    "src/ROOMS": ROOMS,
    "src/text/a.c": GOOD_C,
    "tests/text/test_a.c": "/* What a.c does. */\n",
    "src/text/text.h": "/* text.h - a sample. */\n#include \"base/base.h\"\n",
    "src/base/base.h": "/* base.h - a sample. */\n#include \"kroniek.h\"\n",
    "src/base/limits.h": "/* limits.h - a sample. */\nenum {\n    /* Books are shorter. */\n    KR_LIMIT_A = 1,\n};\n",
    "include/kroniek.h": HEADER,
    "docs/kroniek.1": ".B kroniek add\n\\-\\-quick\n",
    "README.md": f"kroniek add --quick, see [the manual](docs/kroniek.1)\n\n{FENCE}console\n$ echo one; echo two; "
                 f"echo three\none\n...\nthree\n{FENCE}\n\n{FENCE}c\n#include <kroniek.h>\nint main(void)\n{{\n"
                 f"    return kr_one() - 1;\n}}\n{FENCE}\n",
    "packs/lang/nl/a.rules": "rule control.take innemen\nverb innemen\nexample Het leger nam Izium in.\n",
    "build/kroniek": HELP,
}
LONG_FUNCTION = "/* a.c - a sample. */\nint kr_a(void)\n{\n" + "    kr_b();\n" * 90 + "    return 1;\n}\n"
C = "/* a.c - a sample. */\n"

# rule, file to write, its content, words that the fault must hold
BROKEN = [
    ("rooms", "src/text/a.c", C + '#include "store/store.h"\n', "text may not include store"),
    ("rooms", "src/text/a.c", C + '#include "base/base_int.h"\n', "private to base"),
    ("rooms", "src/text/a.c", C + '#include "text.h"\n', "give the room"),
    ("rooms", "src/attic/a.c", C, "does not know the room attic"),
    ("rooms", "src/ROOMS", "base: text\ntext: base\nstore: base\ncli: base\n", "stands not above"),
    ("mirror", "src/store/b.c", "/* b.c - a sample. */\n", "src/store has no"),
    ("banned", "src/text/a.c", C + "void f(char *a)\n{\n    strcpy(a, a);\n}\n", "strcpy"),
    ("banned", "src/text/a.c", C + "void f(void)\n{\n    printf(\"x\");\n}\n", "printf"),
    ("banned", "src/text/a.c", C + "void f(void)\n{\n    fputs(\"x\", stderr);\n}\n", "stderr"),
    ("banned", "src/text/a.c", C + "#include <sqlite3.h>\n", "only the room store"),
    ("banned", "src/text/a.c", C + "#include <curl/curl.h>\n", "only the room fetch"),
    ("lengths", "src/text/a.c", LONG_FUNCTION, "94 lines"),
    ("lengths", "src/text/a.c", C + "int a;\n" * 701, "702 lines"),
    ("lengths", "src/text/a.c", C + "/* " + "x" * 120 + " */\n", "126 columns"),
    ("lengths", "tools/a.py", "def f():\n" + "    pass\n" * 90, "91 lines"),
    ("layout", "src/text/a.c", C + "int  f(void) { return 1; }\n", "clang-format"),
    ("essays", "src/text/a.c", "int a;\n", 'begin with "/* a.c - '),
    ("globals-constant", "src/text/a.c", C + "int kr_one(void);\nint kr_counter = 3;\nint kr_one(void)\n{\n"
     "    return 1;\n}\n", "data that may change"),
    ("globals-constant", "src/text/a.c", C + "int kr_one(void);\nint kr_one(void)\n{\n    static int n;\n"
     "    return ++n;\n}\n", ".bss"),
    ("limits", "src/base/limits.h", "/* limits.h - a sample. */\nenum {\n    KR_LIMIT_A = 1,\n};\n", "no reason"),
    ("header", "include/kroniek.h", HEADER.replace("/* Returns one. Never fails. */\n", "\n"), "has no comment"),
    ("header", "include/kroniek.h", HEADER.replace("int kr_one", "kr_str kr_one"), "as c11"),
    ("header", "include/kroniek.h", HEADER.replace("int kr_one(void)", "int kr_one(int class)"), "as c++11"),
    ("header", "include/kroniek.h", HEADER.replace("#endif", "int kr_two(void);\n#endif"), "not in libkroniek.so"),
    ("header", "include/kroniek.h", HEADER.replace("int kr_one(void);\n", "int kr_none;\n"), "does not declare"),
    ("commands", "docs/kroniek.1", ".B kroniek add\n", "--quick"),
    ("commands", "docs/kroniek.1", "\\-\\-quick\n", "the command add"),
    ("commands", "README.md", "kroniek add --quicker\n", "--quick"),
    ("commands", "README.md", "--quick\n", "kroniek add"),
    ("examples", "README.md", f"{FENCE}console\n$ echo one\ntwo\n{FENCE}\n", "$ echo one"),
    ("examples", "README.md", f"{FENCE}console\n$ echo one\n$ echo two\ntwo\n{FENCE}\n", "$ echo one"),
    ("examples", "docs/a.md", f"{FENCE}console\n$ printf 'a\\nb\\n'\na\n...\nc\n{FENCE}\n", "docs/a.md:2"),
    ("programs", "README.md", f"{FENCE}c\nint main(void)\n{{\n    return 3;\n}}\n{FENCE}\n", "3"),
    ("programs", "README.md", f"{FENCE}c\nint main(void)\n{{\n    return kr_none();\n}}\n{FENCE}\n", "kr_none"),
    ("programs", "docs/a.c", C + "int main(void)\n{\n    return 3;\n}\n", "docs/a.c: 3"),
    ("links", "README.md", "[gone](docs/gone.md)\n", "docs/gone.md"),
    ("sizes", "docs/large.md", "x" * 300 * 1024, "300 KiB"),
    ("pack-examples", "packs/lang/nl/a.rules", "rule control.take a\nverb a\n\nrule control.hold b\nexample B.\n",
     "control.take a"),
    ("pack-examples", "packs/lang/nl/a.rules", "rule control.take a\nexample A.\nrule control.hold b\nverb b\n",
     "control.hold b"),
    ("workplace", "docs/a.md", "see /wor" "k/shared\n", "docs/a.md:1"),
    ("workplace", "docs/a.md", "as issue " "12 says\n", "docs/a.md:1"),
    ("workplace", "src/text/a.c", C + "/* from pypi" ".org */\n", "a.c:2"),
]
# What looks like a fault and is none.
ALIKE = [
    ("banned", "src/text/a.c", C + "/* strcpy(a) */\nint f(char *a)\n{\n    return kr_system(a, \"gets(\") + a->exit(1);\n}\n"),
    ("banned", "src/cli/a.c", C + "void f(void)\n{\n    printf(\"x\");\n}\n"),
    ("banned", "src/text/a.c", C + "void f(char *a)\n{\n    snprintf(a, 1, \"stderr\");\n}\n"),
    ("lengths", "src/text/a.c", LONG_FUNCTION.replace("    kr_b();\n" * 20, "")),
    ("globals-constant", "src/text/a.c", C + "int kr_one(void);\nstatic const char *const names[] = {\"a\", \"b\"};\n"
     "int kr_one(void)\n{\n    return names[0][0] - 96;\n}\n"),
    ("workplace", "docs/a.md", "a session of parliament, the issue of 10 September, /workshop/\n"),
    ("pack-examples", "packs/lang/nl/a.rules", "# rule in a comment\nrule control.take a # why\nexample A rule.\n"),
    ("links", "README.md", f"[out](https://example.org/x) [up](#top)\n{FENCE}\n[a](b)\n{FENCE}\n"),
]


def plant(folder, files):
    for name, content in files.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as f:
            f.write(content)
    os.chmod(os.path.join(folder, "build/kroniek"), 0o755)
    # The library of the sample: its sources where they compile, else the good one's.
    source = os.path.join(folder, "build/one.c")
    with open(source, "w") as f:
        f.write(C + "int kr_one(void);\nint kr_one(void)\n{\n    return 1;\n}\n")
    sample = os.path.join(folder, "src/text/a.c")
    if "kr_one" in files["src/text/a.c"]:
        source = sample
    for command in (["gcc", "-c", "-fPIC", "-o", "build/one.o", source], ["ar", "rcs", "build/libkroniek.a", "build/one.o"],
                    ["gcc", "-shared", "-o", "build/libkroniek.so", "build/one.o"]):
        subprocess.run(command, cwd=folder, check=True)


def outcome(rule, changes):
    """What a rule says of the good tree with some files changed."""
    with tempfile.TemporaryDirectory() as folder:
        plant(folder, dict(GOOD, **changes))
        out = io.StringIO()
        status = house_rules.check(house_rules.Tree(folder), [rule], out)
        return status, out.getvalue()


def selftest():
    results = []
    for rule in house_rules.RULES:
        status, text = outcome(rule, {})
        results.append((status == 0, f"{rule} accepts a good tree", text))
        if rule not in [b[0] for b in BROKEN]:
            results.append((False, f"{rule} has a sample that breaks it", ""))
    for rule, name, content, words in BROKEN:
        status, text = outcome(rule, {name: content})
        results.append((status == 1 and words in text, f"{rule} notices: {words}", text))
    for rule, name, content in ALIKE:
        status, text = outcome(rule, {name: content})
        results.append((status == 0, f"{rule} lets pass what only looks alike", text))
    for number, (good, what, text) in enumerate(results, 1):
        if not good:
            print("\n".join("# " + line for line in text.rstrip().split("\n")))
        print(f"{'ok' if good else 'not ok'} {number} - {what}")
    return 0 if all(good for good, _, _ in results) else 1
