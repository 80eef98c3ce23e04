"""The rules of the house. Each is a function of a Tree that yields its faults, one string each; none means kept."""
import ast, fnmatch, os, re, shutil, subprocess, sys, tempfile

FILE_LINES, FUNCTION_LINES, COLUMNS = 700, 80, 120
FILE_KIB = 200
RULES = {}


def rule(function):
    RULES[function.__name__.replace("_", "-")] = function
    return function


class Tree:
    """A checkout and what `make` built in it."""

    def __init__(self, root):
        self.root = root
        self.build = os.path.join(root, "build")
        self.kroniek = os.path.join(self.build, "kroniek")
        git = subprocess.run(["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=root, capture_output=True)
        if git.returncode == 0:
            names = set(git.stdout.decode().split("\0")) - {""}
        else:  # unpacked from an archive
            names = {os.path.relpath(os.path.join(folder, f), root) for folder, _, files in os.walk(root) for f in files}
            names = {n for n in names if not n.startswith(("build/", ".git/"))}
        self.files = sorted(n for n in names if os.path.isfile(os.path.join(root, n)))

    def some(self, *patterns):
        return [n for n in self.files if any(fnmatch.fnmatch(n, p) for p in patterns)]

    def c(self):
        return self.some("src/*.c", "src/*.h", "include/*.h", "tests/*.c", "tests/*.h", "fuzz/*.c", "examples/*.c",
                         "bench/*.c", "docs/*.c")

    def documents(self):
        return self.some("README.md", "docs/*.md", "examples/*.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")

    def path(self, name):
        return os.path.join(self.root, name)

    def read(self, name):
        with open(self.path(name), encoding="utf-8", errors="replace") as f:
            return f.read()

    def run(self, *words, **more):
        return subprocess.run(words, cwd=more.pop("cwd", self.root), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              stdin=subprocess.DEVNULL, text=True, errors="replace", timeout=120, **more)


def code_lines(text):
    """The lines of C without comments and with string and character literals emptied."""
    def blank(match):
        found = match.group(0)
        return '""' if found[0] == '"' else "' '" if found[0] == "'" else " " + "\n" * found.count("\n")
    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', blank, text, flags=re.S).split("\n")


# ---- rooms and code -------------------------------------------------------------------------------------------------

def read_rooms(tree):
    rooms = {}
    for line in tree.read("src/ROOMS").split("\n"):
        line = line.split("#")[0].strip()
        if line:
            name, _, may = line.partition(":")
            rooms[name.strip()] = may.split()
    return rooms


@rule
def rooms(tree):
    """a room includes only the rooms that src/ROOMS names for it, by their doors; no cycles"""
    allowed = read_rooms(tree)
    seen = []
    for room, may in allowed.items():  # the list goes from the ground up: that excludes cycles
        for other in may:
            if other not in seen:
                yield f"src/ROOMS: {room} may include {other}, which stands not above it in the list"
        seen.append(room)
    for name in tree.some("src/*.c", "src/*.h", "src/*.def"):
        room = name.split("/")[1]
        if room not in allowed:
            yield f"{name}: src/ROOMS does not know the room {room}"
            continue
        for number, line in enumerate(tree.read(name).split("\n"), 1):
            include = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
            if not include or include.group(1) == "kroniek.h":
                continue
            other, _, file = include.group(1).partition("/")
            if not file:
                yield f'{name}:{number}: "{other}": give the room with it, "{room}/{other}"'
            elif other == room:
                continue
            elif other not in allowed[room]:
                yield f"{name}:{number}: {room} may not include {other}"
            elif file != other + ".h":
                yield f"{name}:{number}: {include.group(1)} is private to {other}; its door is {other}/{other}.h"


@rule
def mirror(tree):
    """every room with code has its tests in tests/<room>/"""
    for room in sorted({n.split("/")[1] for n in tree.some("src/*/*.c")}):
        if not tree.some(f"tests/{room}/test_*.c", f"tests/{room}/*.sh"):
            yield f"src/{room} has no tests/{room}/test_*.c"


BANNED = "strcpy strcat sprintf vsprintf gets strtok atoi atol atof system popen alloca setlocale".split()
LIBRARIES = {"sqlite3": ("store", "sees a database"), "libpq": ("store", "sees a database"),
             "curl/": ("fetch", "asks other machines")}
PRINTING = "printf vprintf puts putchar perror exit _exit quick_exit abort stdout stderr".split()


@rule
def banned(tree):
    """no banned function; only cli prints or exits, only store sees a database, only fetch asks other machines"""
    for name in tree.c():
        room = name.split("/")[1] if name.startswith("src/") else None
        words = BANNED + (PRINTING if room and room != "cli" else [])
        pattern = re.compile(r"(?<![\w.>])(" + "|".join(words) + r")\b(?=\s*\(|(?<=stdout)|(?<=stderr))")
        for number, line in enumerate(code_lines(tree.read(name)), 1):
            for found in pattern.finditer(line):
                yield f"{name}:{number}: {found.group(1)}"
            library = re.match(r"\s*#\s*include\s*<(sqlite3|libpq|curl/)", line)
            owner, what = LIBRARIES[library.group(1)] if library else (None, None)
            if room and owner and room != owner:
                yield f"{name}:{number}: only the room {owner} {what}"


@rule
def lengths(tree):
    """no file over 700 lines, no function over 80, no line of C over 120 columns"""
    for name in tree.some("*.c", "*.h", "*.def", "*.py", "*.sh", "Makefile", "tools/*", "bench/*", ".ci/*"):
        lines = tree.read(name).split("\n")
        if len(lines) > FILE_LINES + 1:
            yield f"{name}: {len(lines) - 1} lines, at most {FILE_LINES}"
        for number, line in enumerate(lines, 1):
            if len(line) > COLUMNS and name.endswith((".c", ".h", ".def")):
                yield f"{name}:{number}: {len(line)} columns, at most {COLUMNS}"
        for start, end in functions(name, lines):
            if end - start + 1 > FUNCTION_LINES:
                yield f"{name}:{start}: a function of {end - start + 1} lines, at most {FUNCTION_LINES}"


def functions(name, lines):
    """First and last line of each function, 1-based."""
    if name.endswith(".py") or lines[0].endswith("python3"):
        for node in ast.walk(ast.parse("\n".join(lines))):
            if isinstance(node, ast.FunctionDef):
                yield node.lineno, node.end_lineno
    if name.endswith((".c", ".h")):
        start = signature = None
        for number, line in enumerate(lines, 1):
            if line == "{" and signature:
                start = signature
            elif line == "}" and start:
                yield start, number
                start = signature = None
            elif not line or line.startswith(("/*", " *", "#", "}")):
                signature = None
            elif not signature and not start:
                signature = number


@rule
def layout(tree):
    """C is laid out as .clang-format has it"""
    files = tree.c()
    if files:
        done = tree.run("clang-format", "--dry-run", "-Werror", *files)
        broken = sorted(set(re.findall(r"^(\S+?):\d+:\d+: error", done.stdout, re.M)))
        for name in broken:
            yield f"{name}: clang-format would change it (make format)"
        if done.returncode and not broken:
            yield done.stdout.strip()[-300:]


@rule
def essays(tree):
    """a C file opens with its name and what it is for, a test with what it tests"""
    for name in tree.some("tests/*.c", "tests/*.h"):
        if not tree.read(name).startswith("/*"):
            yield f"{name}: begin with a comment that says what is tested"
    for name in tree.some("src/*.c", "src/*.h", "src/*.def", "include/*.h", "fuzz/*.c"):
        base = os.path.basename(name)
        if not re.match(r"(/\*|//) " + re.escape(base) + r" - \S", tree.read(name)):
            yield f'{name}: begin with "/* {base} - ..."'


@rule
def globals_constant(tree):
    """no data that changes outside functions: .data and .bss of every object of the library are empty"""
    library = os.path.join(tree.build, "libkroniek.a")
    if not os.path.exists(library):
        yield "build/libkroniek.a is missing; run make"
        return
    member = None
    for line in tree.run("size", "-A", library).stdout.split("\n"):
        head = re.match(r"(\S+)\s+\(ex ", line)
        member = head.group(1) if head else member
        section = re.match(r"(\.(?:t?data|t?bss)(?:\.(?!rel\.ro)\S+)?)\s+(\d+)", line)
        if section and int(section.group(2)):
            yield f"{member}: {section.group(2)} bytes of data that may change ({section.group(1)})"


@rule
def limits(tree):
    """every limit has its reason in a comment before it"""
    if "src/base/limits.h" not in tree.files:
        yield "src/base/limits.h is missing"
        return
    before = ""
    for number, line in enumerate(tree.read("src/base/limits.h").split("\n"), 1):
        limit = re.match(r"\s*(KR_LIMIT_\w+)\s*=", line)
        if limit and not before.rstrip().endswith("*/"):
            yield f"src/base/limits.h:{number}: {limit.group(1)} has no reason"
        before = line


# ---- the published header -------------------------------------------------------------------------------------------

def declared(text):
    """(line, name, commented) of each function that the header declares. Declarations that follow each other without
    an empty line share the comment before the first."""
    commented = in_comment = False
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            commented = False
        elif in_comment or line.startswith("/*"):
            commented, in_comment = True, "*/" not in line
        else:
            found = re.match(r"(?!typedef)[a-z][\w \*]*?\b(kr_\w+)\(", line)
            if found:
                yield number, found.group(1), commented


@rule
def header(tree):
    """every function of kroniek.h has a comment; it compiles alone, pedantic, as C and C++; the .so exports it all"""
    path = "include/kroniek.h"
    functions_declared = list(declared(tree.read(path)))
    for number, name, commented in functions_declared:
        if not commented:
            yield f"{path}:{number}: {name} has no comment"
    with tempfile.TemporaryDirectory() as scratch:
        for compiler, standard, ending in (("gcc", "c11", "c"), ("clang", "c17", "c"), ("g++", "c++11", "cc")):
            source = os.path.join(scratch, "alone." + ending)
            with open(source, "w") as f:
                f.write("#include <kroniek.h>\nint main() { return 0; }\n")
            done = tree.run(compiler, f"-std={standard}", "-pedantic", "-Wall", "-Wextra", "-Werror", "-Iinclude",
                            "-fsyntax-only", source)
            if done.returncode:
                yield f"{path} as {standard}: {done.stdout.strip()[:300]}"
    library = os.path.join(tree.build, "libkroniek.so")
    if os.path.exists(library):
        exported = set(re.findall(r" [TDBRW] (\w+)", tree.run("nm", "-D", "--defined-only", library).stdout))
        wanted = {name for _, name, _ in functions_declared}
        for name in sorted(wanted - exported):
            yield f"{path}: {name} is declared and not in libkroniek.so"
        for name in sorted(n for n in exported - wanted):
            yield f"libkroniek.so exports {name}, which kroniek.h does not declare"


# ---- documents ------------------------------------------------------------------------------------------------------

@rule
def commands(tree):
    """every command and option that kroniek's help names stands in the man page and in README or docs"""
    if not os.path.exists(tree.kroniek):
        yield "build/kroniek is missing; run make"
        return
    if "docs/kroniek.1" not in tree.files:
        yield "docs/kroniek.1 is missing"
        return
    manual = tree.read("docs/kroniek.1").replace("\\-", "-").replace("\\fB", " ").replace("\\fR", " ")
    prose = "\n".join(tree.read(n) for n in tree.documents())
    overview = tree.run(tree.kroniek, "help").stdout
    names = re.findall(r"^  (?:kroniek )?([a-z]+)\b", overview, re.M)
    if not names:
        yield "kroniek help names no command"
    for name in dict.fromkeys(names):
        if not re.search(rf"\b{name}\b", manual):
            yield f"docs/kroniek.1 does not tell of the command {name}"
        if not re.search(rf"kroniek {name}\b", prose):
            yield f"README.md and docs/ do not tell of kroniek {name}"
        options = re.findall(r"(?<![\w-])--[a-z][a-z-]*", tree.run(tree.kroniek, name, "--help").stdout)
        for option in sorted(set(options)):
            for text, where in ((manual, "docs/kroniek.1"), (prose, "README.md and docs/")):
                if not re.search(re.escape(option) + r"(?![\w-])", text):
                    yield f"{where} not telling of {option} (kroniek {name})"


def fenced(text, language):
    """(line, content) of each fenced block of a language."""
    for block in re.finditer(rf"^```{language}\n(.*?)^```", text, re.M | re.S):
        yield text.count("\n", 0, block.start()) + 2, block.group(1)


def scratch_copy(tree, folder):
    """What an example may use: the reports and the packs; the program is on the path."""
    for name in ("examples", "packs"):
        if os.path.isdir(tree.path(name)):
            shutil.copytree(tree.path(name), os.path.join(folder, name))
    keep = {k: v for k, v in os.environ.items() if not k.startswith(("KRONIEK", "MAKE", "MFLAGS"))}
    return dict(keep, PATH=tree.build + ":" + os.environ["PATH"], HOME=folder, LC_ALL="C.UTF-8", TZ="UTC",
                COLUMNS="120")


def shell_steps(block):
    """(line within the block, command, expected lines) of each step: "$ command", "> more of it", output."""
    steps = []
    for number, line in enumerate(block.rstrip("\n").split("\n")):
        if line.startswith("$ "):
            steps.append([number, line[2:], []])
        elif line.startswith("> ") and steps and steps[-1][1].endswith("\\"):
            steps[-1][1] = steps[-1][1][:-1] + line[2:]
        elif steps:
            steps[-1][2].append(line.rstrip())
    return steps


def same_output(wanted, got):
    """Whether the lines agree; a wanted line "..." stands for any lines."""
    if not wanted:
        return not got
    if wanted[0] == "...":
        return any(same_output(wanted[1:], got[i:]) for i in range(len(got) + 1))
    return bool(got) and wanted[0] == got[0] and same_output(wanted[1:], got[1:])


@rule
def examples(tree):
    """every console example in the documents gives what it shows"""
    for name in tree.documents():
        with tempfile.TemporaryDirectory() as folder:
            environment = None
            for first, block in fenced(tree.read(name), "console"):
                environment = environment or scratch_copy(tree, folder)
                for offset, command, wanted in shell_steps(block):
                    done = tree.run("bash", "-c", command, cwd=folder, env=environment)
                    got = [line.rstrip() for line in done.stdout.rstrip("\n").split("\n")] if done.stdout else []
                    while wanted and not wanted[-1]:
                        wanted.pop()
                    if not same_output(wanted, got):
                        yield f"{name}:{first + offset}: $ {command}\n#   " + "\n#   ".join(got[:20] or ["(nothing)"])


@rule
def programs(tree):
    """every C program in the documents, and every docs/*.c, compiles with the library and runs"""
    found = [(f"{name}:{first}", block) for name in tree.documents() for first, block in fenced(tree.read(name), "c")]
    found += [(name, tree.read(name)) for name in tree.some("docs/*.c")]
    flags = tree.run("pkg-config", "--libs", "sqlite3", "libutf8proc", "nettle", "libxxhash", "libarchive",
                     "zlib", "libzstd", "libbrotlidec").stdout.split()
    for where, program in found:
        if "int main(" not in program:
            continue
        with tempfile.TemporaryDirectory() as folder:
            environment = scratch_copy(tree, folder)
            with open(os.path.join(folder, "example.c"), "w") as f:
                f.write(program)
            done = tree.run("gcc", "-std=c17", "-Wall", "-Wextra", "-Werror", "-I" + tree.path("include"),
                            "example.c", os.path.join(tree.build, "libkroniek.a"), *flags, "-lm", "-pthread",
                            "-o", "example", cwd=folder)
            if done.returncode == 0:
                done = tree.run("./example", cwd=folder, env=environment)
            if done.returncode:
                yield f"{where}: {done.stdout.strip()[:400] or done.returncode}"


@rule
def links(tree):
    """links between the documents lead somewhere"""
    for name in tree.some("*.md"):
        text = re.sub(r"^```.*?^```", "", tree.read(name), flags=re.M | re.S)
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            file = target.split("#")[0]
            if file and "://" not in target and not target.startswith("mailto:"):
                if not os.path.exists(os.path.join(os.path.dirname(tree.path(name)), file)):
                    yield f"{name}: no {target}"


# ---- files ----------------------------------------------------------------------------------------------------------

@rule
def sizes(tree):
    """no file over 200 KiB"""
    for name in tree.files:
        size = os.path.getsize(tree.path(name))
        if size > FILE_KIB * 1024:
            yield f"{name}: {size // 1024} KiB, at most {FILE_KIB}"


@rule
def pack_examples(tree):
    """every rule of a pack has an example beside it"""
    for name in tree.some("packs/*.rules"):
        current, seen = None, True
        for number, line in enumerate(tree.read(name).split("\n") + ["rule"], 1):
            words = line.split("#")[0].split() if not line.lstrip().startswith("example") else ["example"]
            if words[:1] == ["example"] and current:
                seen = True
            if words[:1] == ["rule"]:
                if not seen:
                    yield f"{name}:{current[0]}: {current[1]} has no example"
                current, seen = (number, " ".join(words[1:])), False


# Written so that this file does not break its own rule.
WORKPLACE = [r"/wor[k]/", r"\b[Ii]ssue #?[0-9]", r"\b[Ss]ession #?[0-9]", r"\.librar[y]\b", r"pypi[.]org",
             r"deb[.]debian[.]org", r"proxy[.]golang[.]org", r"registry[.]npmjs", r"snapshot[.]debian"]


@rule
def workplace(tree):
    """no word about the place where it was made"""
    for name in tree.files:
        if name == "tools/house_samples.py":
            continue
        for number, line in enumerate(tree.read(name).split("\n"), 1):
            found = re.search("|".join(WORKPLACE), line)
            if found:
                yield f"{name}:{number}: {found.group(0)}"


def check(tree, names=None, out=sys.stdout):
    """Runs the rules and prints TAP; returns the exit status."""
    broken = 0
    for number, name in enumerate(names or RULES, 1):
        try:
            faults = list(RULES[name](tree))
        except (OSError, subprocess.SubprocessError, SyntaxError) as error:
            faults = [f"the check did not run: {error}"]
        for fault in faults:
            print("# " + fault, file=out)
        summary = RULES[name].__doc__.split("\n")[0]
        print(f"{'not ok' if faults else 'ok'} {number} - {name}: {summary}", file=out, flush=True)
        broken += bool(faults)
    return 1 if broken else 0
