"""api ROOT: the cases of api.sh, in a folder with the records k.db and other.db: the same reports, added in two orders."""

import gzip, json, os, re, subprocess, sys, urllib.parse
from served import KRONIEK, Server, check, finish, rows, same
from schema import Schemas

ROOT = sys.argv[1]
with open(os.path.join(ROOT, "web/openapi.json"), encoding="utf-8") as file:
    DOCUMENT = json.load(file)
SCHEMAS = Schemas(DOCUMENT)


def resolved(thing):
    return SCHEMAS.find(thing["$ref"]) if "$ref" in thing else thing


def query(path, **parameters):
    return path + ("?" + urllib.parse.urlencode(parameters) if parameters else "")


def pages(server, path, limit, **parameters):
    """All items of a list, page by page; and how many pages."""
    items, count, after = [], 0, {}
    while count < 500:
        got = server.json(query(path, limit=limit, **parameters, **after))
        count += 1
        items += got["items"]
        if len(got["items"]) > limit or (got["next"] and len(got["items"]) != limit):
            raise RuntimeError(f"{path}: a page of {len(got['items'])} of {limit}, next {got['next']}")
        if not got["next"]:
            return items, count
        after = {"after": got["next"]}
    raise RuntimeError(f"{path}: no end")


# ---- the file against the table and the answers ----


def routes_of_source():
    """The paths in the table of routes.c."""
    with open(os.path.join(ROOT, "src/serve/routes.c"), encoding="utf-8") as source:
        table = source.read().split("kr_routes[] = {")[1].split("\n};")[0]
    found = re.findall(r'\{"([^"]+)", "([^"]*)", (true|false),', table)
    return {path + ("/{id}" if has_id == "true" else "") + tail for path, tail, has_id in found}


def parameters_of(path):
    return [resolved(p) for p in DOCUMENT["paths"][path]["get"].get("parameters", [])]


def schema_of(path):
    return DOCUMENT["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]


def hold(server, path, asked):
    """One question: 200, and the answer is what the file says."""
    got = server.api(asked)
    faults = SCHEMAS.faults(got.json(), schema_of(path)) if got.status == 200 else []
    check(f"{asked}: 200", got.status == 200, got)
    check(f"{asked}: as the file has it", not faults, "\n".join(faults))
    return got


def test_file(server, ids):
    same("the file: openapi", DOCUMENT["openapi"], "3.1.0")
    same(
        "the file: the routes of the table, and no others",
        set(DOCUMENT["paths"]) - {"/events", "/openapi.json"},
        routes_of_source(),
    )
    used = set(re.findall(r'"#/components/([^"]+)"', json.dumps(DOCUMENT)))
    defined = {f"{kind}/{name}" for kind, all_of in DOCUMENT["components"].items() for name in all_of}
    same("the file: all that is defined is used, all that is used is defined", used, defined)
    names = sorted({p["name"] for path in DOCUMENT["paths"] for p in parameters_of(path)} - {"id"})
    for path in DOCUMENT["paths"]:
        if path in ("/events", "/openapi.json", "/export/{id}"):
            continue
        known = {p["name"]: p for p in parameters_of(path) if p["in"] == "query"}
        asked = path.replace("{id}", ids.get(path.split("/")[1], ""))
        needed = {name: p["example"] for name, p in known.items() if p.get("required")}
        hold(server, path, query(asked, **needed))
        for name, parameter in known.items():
            value = (
                ids["claims" if path == "/claims" else ""]
                if name == "after"
                else ids["reports"] if name == "report" else parameter["example"]
            )
            faults = SCHEMAS.faults(value if name != "limit" else int(value), parameter["schema"])
            check(f"{path}: {name}: its example is as its schema has it", not faults, faults)
            hold(server, path, query(asked, **{**needed, name: value}))
            twice = server.api(query(asked, **{**needed, name: value}) + "&" + query("", **{name: value})[1:])
            same(f"{path}: {name} twice", (twice.status, "given twice" in twice.json()["detail"]), (400, True))
            empty = server.api(query(asked, **{**needed, name: ""}))
            same(f"{path}: {name} empty", empty.status, 400 if name in needed else 200)
        for name in [n for n in names if n not in known] + ["form", "ON", "on "]:
            got = server.api(query(asked, **{**needed, name: "1"}))
            same(
                f"{path}: no parameter {name!r}", (got.status, "no such parameter" in got.json()["detail"]), (400, True)
            )
        for name in needed:
            same(f"{path}: without {name}", server.api(asked).status, 400)
    for path in ("/events", "/openapi.json"):
        same(f"{path}: no parameter", server.api(f"{path}?form=1").status, 400)
    served = server.api("/openapi.json")  # the page may not be built yet
    check(
        "/openapi.json: the same file, where the page has it", served.status == 404 or served.json() == DOCUMENT, served
    )


# ---- lists against commands ----

LISTS = [
    ("/board", ["board"], {}),
    ("/board", ["board", "--all"], {"all": 1}),
    ("/board", ["board", "--region", "Charkiv", "--side", "UA"], {"region": "Charkiv", "side": "UA"}),
    ("/changes", ["board", "--since", "2022-09-09"], {"since": "2022-09-09"}),
    ("/summary", ["board", "--summary"], {}),
    ("/claims", ["claims"], {}),
    ("/claims", ["claims", "--type", "control"], {"type": "control"}),
    ("/claims", ["claims", "--place", "Koepjansk", "--side", "UA"], {"place": "Koepjansk", "side": "UA"}),
    (
        "/claims",
        ["claims", "--since", "2022-09-09", "--until", "2022-09-10", "--factuality", "fact"],
        {"since": "2022-09-09", "until": "2022-09-10", "factuality": "fact"},
    ),
    ("/disputes", ["disputes"], {}),
    ("/disputes", ["disputes", "--place", "Balaklija"], {"place": "Balaklija"}),
    ("/disputes", ["disputes", "--side", "RU", "--on", "2022-09-10"], {"side": "RU", "on": "2022-09-10"}),
    ("/figures", ["figures"], {}),
    ("/figures", ["figures", "--unit", "km"], {"unit": "km"}),
]


def without_words(items):
    """What `disputes` prints has no words."""
    for item in items:
        for witness in item.get("dispute", []):
            witness.pop("words", None)
    return items


def test_lists(server):
    for path, command, parameters in LISTS:
        name = " ".join(command)
        if path == "/summary":
            same(f"{name}: the same", server.json(query(path, **parameters))["items"], rows(*command, "-d", "k.db"))
            continue
        wanted = without_words(rows(*command, "-d", "k.db"))
        for limit in (3, 7, 1000) if len(wanted) < 200 else (400, 1000):
            items, count = pages(server, path, limit, **parameters)
            same(f"{name}: the same, by {limit}", without_words(items), wanted)
            same(f"{name}: pages by {limit}", count, max(1, -(-len(wanted) // limit)))
        check(f"{name}: there are some", len(wanted) > 0)
    for path, parameters in [("/sources", {}), ("/reports", {}), ("/reports", {"q": "de"})]:
        whole, _ = pages(server, path, 1000, **parameters)
        items, _ = pages(server, path, 4, **parameters)
        check(f"{path} {parameters}: by 4 the same", items == whole and len(whole) > 8, len(whole))
    every = pages(server, "/claims", 1000)[0]
    undated = [c["id"] for c in every if c["when"] is None]
    check(
        "claims: some have no day, and come last",
        len(undated) > 1 and [c["id"] for c in every[-len(undated) :]] == undated,
        undated,
    )
    for limit in (1, 2, 3, 5, len(every) - 1, len(every)):
        ids = [c["id"] for c in pages(server, "/claims", limit)[0]]
        check(f"claims, by {limit}: none is lost, none comes twice", ids == [c["id"] for c in every], len(ids))
    for limit in (1, 2):
        ids = [c["id"] for c in pages(server, "/claims", limit, report="undated.txt")[0]]
        same(f"claims without a day alone, by {limit}", ids, undated)
    same("behind the last: nothing", server.json("/board?after=9999999"), {"items": [], "next": None})


def test_parts(server):
    """What a report consists of is what the command says; a claim knows whether it stands in a caption."""
    of = {report["path"]: report["id"] for report in pages(server, "/reports", 1000)[0]}
    report = hold(server, "/reports/{id}", "/reports/" + of["photo.html"]).json()
    same("parts: their kinds", [p["kind"] for p in report["parts"]], ["title", "paragraph", "caption", "paragraph"])
    same("parts: as the command has them", report["parts"], rows("report", "photo.html", "-d", "k.db")[0]["parts"])
    text = report["text"].encode()
    captions = [text[p["start"] : p["end"]].decode() for p in report["parts"] if p["kind"] == "caption"]
    kinds = set()
    for claim in report["claims"]:
        passage = hold(server, "/claims/{id}", "/claims/" + claim["id"]).json()["passage"]
        same(f"parts: {claim['text']}", passage["part"] == "caption", passage["text"] in captions)
        kinds.add(passage["part"])
    check("parts: claims in a caption, and elsewhere", {"caption", "paragraph"} <= kinds, kinds)
    plain = server.json("/reports/" + of["undated.txt"])
    same("parts: a plain text has none", plain["parts"], [])
    whole = lambda report: [report["cut"], report["paywall"], report["live"]]
    same("whole: of a page that asks for a subscription", whole(report), [False, True, None])
    same("whole: as the command has it", whole(report), whole(rows("report", "photo.html", "-d", "k.db")[0]))
    same("whole: a plain text is", whole(plain), [False, False, None])
    same("parts: nor has a claim in it", server.json("/claims/" + plain["claims"][0]["id"])["passage"]["part"], None)


def test_days(server):
    """on and known mean what they mean to the commands."""
    for on in ("2022-09-05", "2022-09-09", "2022-09-10", "2022-09", "2022", "2023-08-11"):
        for known in (None, "2022-09-08", "2022-09-10", "2022-09", "2023"):
            options = ["--on", on] + (["--known", known] if known else [])
            parameters = {"on": on, **({"known": known} if known else {})}
            same(
                f"board on {on} known {known}",
                server.json(query("/board", limit=1000, **parameters))["items"],
                rows("board", "-d", "k.db", *options),
            )
    for known in ("2022-09-06", "2022-09-10", "2022-09", "2022"):
        claims = rows("claims", "-d", "k.db", "--known", known)
        same(f"claims known {known}", server.json(f"/claims?limit=1000&known={known}")["items"], claims)
        days = server.json(f"/days?known={known}")
        same(f"days known {known}: all that have a date", sum(n for _, n in days["published"]), len(claims))
        said = {}
        for claim in claims:
            first = (claim["by"] or [{"name": claim["source"], "side": None}])[0]
            key = (first["name"].lower(), first["side"]) if first["name"] else None
            said[key] = said.get(key, 0) + 1
        said.pop(None, None)
        same(
            f"sources known {known}: as often as they are quoted",
            {
                (s["name"].lower(), s["side"]): s["claims"]
                for s in server.json(f"/sources?limit=1000&known={known}")["items"]
                if s["claims"]
            },
            said,
        )
    same(
        "why, as the command has it",
        server.json("/places/geonames:703656/why?on=2022-09-11&known=2022-09-10")["state"],
        [
            row
            for row in rows("board", "-d", "k.db", "--on", "2022-09-11", "--known", "2022-09-10")
            if row["place"]["id"] == "geonames:703656"
        ][0],
    )
    for selection in (
        {"type": "control"},
        {"place": "Koepjansk"},
        {"side": "UA", "factuality": "fact"},
        {"until": "2022-09-09"},
    ):
        same(
            f"days {selection}: those of /claims",
            sum(n for _, n in server.json(query("/days", **selection))["published"]),
            len([c for c in server.json(query("/claims", limit=1000, **selection))["items"] if c["published"]]),
        )


def test_map(server):
    """The lists of numbers against the timelines of the places, and the boards of some days."""
    got = server.json("/control")
    same("map: states place by place, oldest first", got["states"], sorted(got["states"], key=lambda s: s[:2]))
    same("map: places by id", [p[0] for p in got["places"]], sorted(p[0] for p in got["places"]))
    held = server.json("/board?on=2022-09-10&limit=1000")["items"]
    day = 19245  # 2022-09-10
    names = {1: "held", 2: "contested", 3: "left"}
    side = lambda at: got["sides"][at] if at >= 0 else None
    on_map = {
        got["places"][s[0]][0]: (names[s[3]], side(s[4]), side(s[5]), s[6] or None, s[7])
        for s in got["states"]
        if s[1] <= day and (s[2] is None or day <= s[2])
    }
    same(
        "map: on a day as the board",
        on_map,
        {
            r["place"]["id"]: (r["state"], r["side"], r["other"], r["grade"], r["sources"])
            for r in held
            if r["state"] != "unknown"
        },
    )


# ---- what else a client may rely on ----


def test_ids(server):
    with Server("other.db") as other:
        for path in (
            "/board?limit=1000",
            "/claims?limit=1000",
            "/disputes?limit=1000",
            "/figures?limit=1000",
            "/control",
            "/sources?limit=1000",
            "/days",
            "/places?q=k",
            "/reports?limit=1000",
            "/places/geonames:703656",
        ):
            same(f"{path}: the same from reports added in another order", other.json(path), server.json(path))


def test_http(server):
    one = server.api("/claims?limit=50")
    check("headers: an ETag", one.headers.get("etag", "").startswith('W/"'), one.headers)
    for name, value in (
        ("content-type", "application/json"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-cache"),
        ("referrer-policy", "no-referrer"),
        ("vary", "Accept-Encoding"),
    ):
        same(f"headers: {name}", one.headers.get(name), value)
    check("headers: default-src 'self'", "default-src 'self'" in one.headers.get("content-security-policy", ""))
    check(
        "headers: no other origin may read it",
        not any(k.startswith("access-control") for k in one.headers),
        one.headers,
    )
    etag = one.headers["etag"]
    for tags, status in ((etag, 304), (etag.removeprefix("W/"), 304), (f'"x", {etag}', 304), ("*", 304), ('"x"', 200)):
        got = server.api("/claims?limit=50", headers={"If-None-Match": tags})
        same(f"If-None-Match: {tags}", (got.status, got.body == b""), (status, status == 304))
        same(f"If-None-Match: {tags}: the ETag", got.headers.get("etag"), etag)
    for codings, packed in (
        ("gzip", True),
        ("br, gzip;q=0.8", True),
        ("GZIP", True),
        ("*", True),
        ("gzip;q=0", False),
        ("gzip; q=0.000", False),
        ("identity", False),
        ("x-gzip", False),
        ("gzip;q=0, *", False),
    ):
        got = server.api("/claims?limit=50", headers={"Accept-Encoding": codings})
        same(f"Accept-Encoding: {codings}", got.headers.get("content-encoding") == "gzip", packed)
        same(f"Accept-Encoding: {codings}: the bytes", gzip.decompress(got.body) if packed else got.body, one.body)
    head = server.api("/claims?limit=50", method="HEAD")
    same("HEAD", (head.status, head.body, head.headers["content-length"]), (200, b"", one.headers["content-length"]))
    order = server.api("/claims?type=control&side=UA").headers["etag"]
    same("the order of parameters", server.api("/claims?side=UA&type=control").headers["etag"], order)


def test_problems(server):
    problems = [
        ("/board?on=2022-13-01", 400),
        ("/board?known=vandaag", 400),
        ("/board?all=yes", 400),
        ("/board?limit=0", 400),
        ("/board?limit=1001", 400),
        ("/board?limit=ten", 400),
        ("/board?limit=-1", 400),
        ("/board?limit=1.5", 400),
        ("/board?after=c:00", 400),
        ("/board?after=x", 400),
        ("/board?after=-1", 400),
        ("/board?after=99999999999999999999", 400),
        ("/board?region=Nergenshuizen", 404),
        ("/claims?type=kontrol", 400),
        ("/claims?factuality=zeker", 400),
        ("/claims?place=Nergenshuizen", 404),
        ("/claims?report=nergens.txt", 404),
        ("/claims?after=5", 400),
        ("/claims?after=c:zz", 404),
        ("/claims?place=" + "a" * 256, 400),
        ("/claims?place=%FF", 400),
        ("/claims?place=a%00b", 400),
        ("/claims/c:0000000000000000", 404),
        ("/claims/x", 404),
        ("/claims/", 404),
        ("/claims/a/b", 404),
        ("/disputes?kind=ruzie", 400),
        ("/disputes?place=Nergenshuizen", 404),
        ("/figures?place=Nergenshuizen", 404),
        ("/days?type=kontrol", 400),
        ("/days?place=Nergenshuizen", 404),
        ("/places?limit=5", 400),
        ("/places/geonames:1", 404),
        ("/places/geonames:1/why", 404),
        ("/places/geonames:703656/wy", 404),
        ("/places/%2e%2e/why", 404),
        ("/reports/sha256:00", 404),
        ("/reports?since=gisteren", 400),
        ("/nothing", 404),
        ("/", 404),
        ("/board/", 404),
        ("/openapi.jsn", 404),
        ("/places/" + "x" * 200, 404),
    ]
    for path, status in problems:
        got = server.api(path)
        same(f"{path[:60]}: {status}", got.status, status)
        faults = SCHEMAS.faults(got.json(), {"$ref": "#/components/schemas/Problem"})
        check(
            f"{path[:60]}: a problem",
            got.headers["content-type"] == "application/problem+json"
            and not faults
            and got.json()["status"] == status
            and got.json()["detail"],
            (got, faults),
        )
    same("a question's text is no other question", server.api("/claims?type=control%26place%3DIzium").status, 400)


# ---- downloads ----

def test_exports(server):
    """Each format of the file is one of the command's, with the same bytes; what a format refuses is a problem."""
    formats = DOCUMENT["paths"]["/export/{id}"]["get"]["parameters"][0]["schema"]["enum"]
    with open(os.path.join(ROOT, "src/flow/export.c"), encoding="utf-8") as source:
        listed = re.findall(r'^    \{"([a-z-]+)", "[.]', source.read(), re.M)
    same("exports: the formats of the table, and no others", sorted(formats), sorted(listed))
    for name in formats:
        got = server.api(f"/export/{name}?known=2022-09-12")
        subprocess.run([KRONIEK, "export", "-q", "-d", "k.db", "--format", name, "--known", "2022-09-12", "--out", "wanted"],
                       check=True, stdin=subprocess.DEVNULL)
        with open("wanted", "rb") as f:
            check(f"export {name}: as the command writes it", got.status == 200 and got.body == f.read(), got)
        check(f"export {name}: a name to save it by", f'filename="kroniek-{name}' in got.headers["content-disposition"],
              got.headers)
    same("export: no such format", server.api("/export/xls").status, 404)
    # Seven places and eight thousand years: what does not fit is refused, not cut off.
    large = server.api("/export/control-long?since=2022-01-01&until=9999-12-31")
    same("export: more than there is room for", large.status, 400)
    check("export: more than there is room for: what to do", "kroniek export" in large.json()["detail"], large)
    same("export: what the format does not take", server.api("/export/geojson?since=2022-09-01").status, 400)


def main():
    with Server("k.db") as server:
        claims = server.json("/claims?limit=2")["items"]
        ids = {"": "2", "claims": claims[0]["id"], "reports": claims[0]["report"], "places": "geonames:703656"}
        for test in (
            lambda: test_file(server, ids),
            lambda: test_lists(server),
            lambda: test_parts(server),
            lambda: test_days(server),
            lambda: test_map(server),
            lambda: test_ids(server),
            lambda: test_http(server),
            lambda: test_problems(server),
            lambda: test_exports(server),
        ):
            test()
    same("it ends well", (server.code, server.errors), (0, ""))
    finish()


main()
