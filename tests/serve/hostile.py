"""hostile: the cases of hostile.sh, in a folder with the record k.db and the reports r/."""

import hashlib, json, os, shutil, signal, socket, subprocess, threading, time
from served import KRONIEK, SANITISED, SLOW, Server, check, finish, kroniek, same, wait_until

GET = b"GET /api/v1/record HTTP/1.1\r\nHost: localhost\r\n"


def lives(server, name):
    check(f"{name}: it goes on", lambda: server.api("/record").status == 200)


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


# ---- requests ----


def test_methods(server):
    for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW", "get"):
        got = server.api("/record", method=method)
        same(f"{method}: 405, and what is allowed", (got.status, got.headers.get("allow")), (405, "GET, HEAD"))
        same(f"{method}: nosniff", got.headers.get("x-content-type-options"), "nosniff")
    same("POST with a body", server.api("/record", method="POST", body=b"x" * 1000).status, 405)
    same("GET with a body", server.api("/record", body=b"x" * 1000).status, 413)
    same("GET with an empty body", server.api("/record", headers={"Content-Length": "0"}).status, 200)
    chunked = server.raw(GET + b"Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", 2)
    check("GET with chunks", chunked.startswith(b"HTTP/1.1 413"), chunked[:100])
    huge = server.raw(GET + b"Content-Length: 99999999999\r\n\r\n" + b"x" * 200000, 2)
    check("a huge body is not waited for", huge.startswith(b"HTTP/1.1 413"), huge[:100])


def test_hosts(server):
    allowed = [
        "localhost",
        "LOCALHOST:1",
        "127.0.0.1",
        "127.0.0.1:80",
        "192.168.1.7",
        "[::1]",
        "[::1]:8017",
        "kroniek.example",
        "Kroniek.Example:443",
    ]
    refused = [
        "evil.example",
        "evil.example:8017",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "[::1]evil.example",
        "[evil]",
        "127.0.0.1@evil.example",
        "",
        ":",
        "[]",
        "[",
        "]",
        "::1",
        "localhost:x",
        "kroniek.example.",
        "a" * 300,
    ]
    for host in allowed:
        same(f"Host: {host}", server.api("/record", host=host).status, 200)
    for host in refused:
        got = server.raw(b"GET /api/v1/record HTTP/1.1\r\nHost: " + host.encode() + b"\r\nConnection: close\r\n\r\n")
        check(f"Host: {host[:40]!r} is refused", got.startswith((b"HTTP/1.1 421", b"HTTP/1.1 400")), got[:100])
    check("no Host", server.raw(b"GET /api/v1/record HTTP/1.0\r\n\r\n").startswith((b"HTTP/1.0 421", b"HTTP/1.1 421")))


def test_paths(server):
    same("a path outside is no page", server.ask("/etc/passwd").status, 404)
    for path in (
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc%2fpasswd",
        "//etc/passwd",
        "/./k.db",
        "/k.db",
        "/api/v1/../../k.db",
        "/api/v1//record",
        "/api/v1/record/",
        "/api/v2/record",
        "/api",
        "/api/v1",
        "/index.html.gz",
        "/\\k.db",
        "/%ff%fe",
        "/api/v1/places/%ff",
        "/api/v1/%2frecord",
        "/basemap.pmtiles/x",
        "/api/v1/places/..%2f..%2fk.db/why",
        "/a" * 500,
    ):
        got = server.ask(path)
        check(f"{path[:40]}: nothing there", got.status == 404 and b"root:" not in got.body, got)
    for path in ("/%00", "/api/v1/record%00", "/api/v1/record%00.html", "/%00/../etc/passwd"):
        same(f"{path}: refused", server.ask(path).status, 400)
    other = server.raw(
        b"GET http://evil.example/api/v1/record HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    )
    check("an address of elsewhere", b" 404 " in other[:20] or b" 400 " in other[:20], other[:60])


def test_long(server):
    for name, request, statuses in (
        (
            "a long address",
            b"GET /api/v1/board?region=" + b"a" * 40000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
            (414, 431),
        ),
        ("a long path", b"GET /" + b"a" * 9000000, (414, 431)),
        ("a long header", GET + b"X-A: " + b"b" * 40000 + b"\r\n\r\n", (431,)),
        ("many headers", GET + b"".join(b"X-%d: y\r\n" % i for i in range(5000)) + b"\r\n", (431,)),
        (
            "many parameters",
            b"GET /api/v1/board?"
            + b"&".join(b"a%d=1" % i for i in range(900))
            + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            (400, 414, 431),
        ),
    ):
        got = server.raw(request, 2 / SLOW)
        check(f"{name}: told so, or let go", not got or int(got.split(b" ")[1]) in statuses, got[:100])
        lives(server, name)
    check(
        "a long address: told so",
        server.raw(b"GET /" + b"a" * 20000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", 2).startswith(b"HTTP/1.1 414"),
    )


def test_malformed(server):
    for name, request in (
        ("nothing", b""),
        ("one byte", b"G"),
        ("no version", b"GET /\r\n\r\n"),
        ("no request", b"\r\n\r\n\r\n"),
        ("zeros", b"\0" * 5000),
        ("another protocol", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 50),
        ("a version to come", b"GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"),
        ("HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        ("a header without a name", GET + b": x\r\n\r\n"),
        ("a header without a colon", GET + b"abc\r\n\r\n"),
        ("a NUL in a header", GET + b"X: a\0b\r\n\r\n"),
        ("bare newlines", b"GET / HTTP/1.1\nHost: localhost\n\n"),
        ("folded headers", GET + b"X: a\r\n b\r\n\r\n"),
        ("two lengths", GET + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nx"),
        ("a negative length", GET + b"Content-Length: -5\r\n\r\n"),
        ("length and chunks", GET + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        ("a length that overflows", GET + b"Content-Length: 99999999999999999999999\r\n\r\n"),
        ("percent signs", b"GET /%%%%2%zz?%=%&&=&a=%2 HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        ("a bad ETag", GET + b'If-None-Match: """, W/, ,,*x\r\n\r\n'),
        ("bad codings", GET + b"Accept-Encoding: ,;q=,gzip;q=;;,*;q=abc\r\n\r\n"),
        ("bytes at random", bytes((i * 7919 + 13) % 256 for i in range(4000))),
    ):
        with server.connect() as connection:
            try:
                connection.sendall(request)
                connection.shutdown(socket.SHUT_WR)
                connection.settimeout(2)
                while connection.recv(65536):
                    pass
            except OSError:
                pass
        lives(server, name)
    for cut in (5, 20, 40, len(GET)):
        with server.connect() as connection:
            connection.sendall(GET[:cut])
    lives(server, "half a request, and gone")


def test_pipelined(server):
    one = b"GET /api/v1/board?limit=%d HTTP/1.1\r\nHost: localhost\r\n%s\r\n"
    got = server.raw(b"".join(one % (i, b"Connection: close\r\n" if i == 40 else b"") for i in range(1, 41)))
    same("forty requests at once, forty answers", got.count(b"HTTP/1.1 200"), 40)


def test_ranges():
    body = b"PMTiles\3" + bytes(range(256)) * 40
    with open("map.pmtiles", "wb") as file:
        file.write(body)
    with Server("k.db", "--basemap", "map.pmtiles") as server:
        check("base map: it is told of", lambda: server.json("/record")["basemap"])
        whole = server.ask("/basemap.pmtiles")
        check(
            "base map: whole",
            whole.status == 200 and whole.body == body and whole.headers["accept-ranges"] == "bytes",
            whole,
        )
        size = len(body)
        for header, status, wanted in (
            ("bytes=0-6", 206, body[:7]),
            ("bytes=7-7", 206, body[7:8]),
            (f"bytes={size - 5}-", 206, body[-5:]),
            (f"bytes=100-{size + 500}", 206, body[100:]),
            ("bytes=0-", 206, body),
            (f"bytes={size}-", 416, None),
            ("bytes=999999999999999999-", 416, None),
            ("bytes=5-4", 200, body),
            ("bytes=-5", 200, body),
            ("bytes=a-b", 200, body),
            ("bytes=0-5,7-9", 200, body),
            ("lines=0-5", 200, body),
            ("bytes=1e1-20", 200, body),
            ("bytes=", 200, body),
            ("bytes=0.5-9", 200, body),
            ("bytes=99999999999999999999-", 200, body),
        ):
            got = server.ask("/basemap.pmtiles", headers={"Range": header})
            same(f"Range: {header}", (got.status, got.body if wanted is not None else None), (status, wanted))
            if status == 206:
                first = body.index(wanted) if len(wanted) > 8 else int(header[6:].split("-")[0])
                same(
                    f"Range: {header}: Content-Range",
                    got.headers["content-range"],
                    f"bytes {first}-{first + len(wanted) - 1}/{size}",
                )
        head = server.ask("/basemap.pmtiles", method="HEAD")
        same("base map: HEAD", (head.status, head.body, head.headers["content-length"]), (200, b"", str(size)))
        with open("map.pmtiles", "wb") as file:
            file.write(b"PMTiles")
        same("base map: cut short while it is served", server.ask("/basemap.pmtiles").body, b"PMTiles")
        for _ in range(30):
            with server.connect() as connection:
                connection.sendall(b"GET /basemap.pmtiles HTTP/1.1\r\nHost: localhost\r\n\r\n")
        lives(server, "clients that do not wait for the base map")
    same("base map: it ends well", (server.code, server.errors), (0, ""))


# ---- many, and slow ones ----


def quickly(server, name, seconds=1.0):
    start = time.monotonic()
    got = server.api("/board?limit=5")
    took = time.monotonic() - start
    check(
        f"{name}: others are answered at once",
        got.status == 200 and took < seconds * SLOW,
        f"{got.status} {took:.2f} s",
    )


def test_slow(server):
    slow = [server.connect() for _ in range(50)]
    for i, connection in enumerate(slow):
        connection.sendall(GET[: 1 + i % 30])
    readers = []
    for _ in range(50):  # ask for much and read nothing
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        connection.connect((server.host, server.port))
        connection.sendall(b"GET /api/v1/board?all=1&limit=1000 HTTP/1.1\r\nHost: localhost\r\n\r\n")
        readers.append(connection)
    for _ in range(3):
        quickly(server, "slow clients")
        for connection in slow:
            connection.sendall(b"a")
        time.sleep(0.3)
    for connection in slow + readers:
        connection.close()
    lives(server, "slow clients that are gone")


def test_idle(server):
    idle = [server.connect() for _ in range(1000)]
    quickly(server, "1,000 idle connections")
    for connection in idle[:500]:
        connection.sendall(GET + b"\r\n")
    quickly(server, "500 of them ask")
    got = 0
    for connection in idle[:500]:
        connection.settimeout(10 * SLOW)
        got += connection.recv(100).startswith(b"HTTP/1.1 200")
    same("all of them have their answer", got, 500)
    for connection in idle:
        connection.close()


def test_leaks(server):
    ways = [
        "/api/v1/record",
        "/api/v1/board",
        "/api/v1/nothing",
        "/api/v1/board?x=1",
        "/",
        "/api/v1/claims?limit=3",
        "/api/v1/places/geonames:1",
        "/api/v1/events/x",
    ]

    def many(count):
        with server.connect() as connection:
            stream = connection.makefile("rb")
            for i in range(count):
                connection.sendall(b"GET " + ways[i % len(ways)].encode() + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
                length = 0
                while (line := stream.readline()) not in (b"\r\n", b""):
                    if line.lower().startswith(b"content-length:"):
                        length = int(line.split(b":")[1])
                stream.read(length)

    many(500)
    before = (server.descriptors(), server.threads(), server.resident_kb())
    for _ in range(10):
        many(400)
    for i in range(500):
        server.ask(ways[i % len(ways)])
    check(
        "5,000 requests: no descriptor stays",
        lambda: wait_until(lambda: server.descriptors() <= before[0], 3),
        f"{before[0]} -> {server.descriptors()}",
    )
    same("5,000 requests: no thread stays", server.threads(), before[1])
    check(
        "5,000 requests: no memory stays",
        server.resident_kb() < before[2] + (60000 if SANITISED else 8000),
        f"{before[2]} -> {server.resident_kb()} KB",
    )


# ---- events, and a record that grows ----


class Listener:
    def __init__(self, server):
        self.connection = server.connect(30)
        self.connection.sendall(b"GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        self.text, self.ended = b"", False
        self.thread = threading.Thread(target=self.read, daemon=True)
        self.thread.start()

    def read(self):
        try:
            while part := self.connection.recv(4096):
                self.text += part
        except OSError:
            pass
        self.ended = True

    def events(self):
        return [json.loads(line[6:]) for line in self.text.decode().splitlines() if line.startswith("data: ")]


def test_events():
    shutil.copy("k.db", "grows.db")
    with Server("grows.db") as server:
        listeners = [Listener(server) for _ in range(5)]
        check(
            "events: each begins with what is there",
            lambda: wait_until(lambda: all(len(l.events()) == 1 for l in listeners), 5),
        )
        same(
            "events: as the record says it",
            {k: server.json("/record")[k] for k in ("version", "reports", "claims")},
            listeners[0].events()[0],
        )
        check("events: their type", b"content-type: text/event-stream" in listeners[0].text.lower(), listeners[0].text)
        for gone in listeners[3:]:
            gone.connection.close()
        with open("new.txt", "w", encoding="utf-8") as report:
            report.write("date 2022-09-13\nHet Oekraïense leger heeft Lyman ingenomen.\n")
        kroniek("add", "-q", "-d", "grows.db", "new.txt")
        check(
            "events: one comes when another process adds",
            lambda: wait_until(lambda: len(listeners[0].events()) == 2, 5),
            listeners[0].text,
        )
        now = server.json("/record", headers={"Cache-Control": "no-cache"})
        same("events: then the new state is seen", now["reports"], listeners[0].events()[1]["reports"])
        same("events: by all", [len(l.events()) for l in listeners[:3]], [2, 2, 2])
        check(
            "events: the board, too",
            "Lyman" in str(server.json("/board?limit=1000", headers={"Cache-Control": "no-cache"})),
        )
        check(
            "events: within two seconds for all others",
            lambda: wait_until(lambda: server.json("/record")["reports"] == now["reports"], 2.5),
        )
        many = [Listener(server) for _ in range(270)]
        check(
            "events: 256 listeners at most",
            lambda: wait_until(lambda: sum(b"503" in l.text for l in many) >= 13, 5),
            sum(b"503" in l.text for l in many),
        )
        for listener in many:
            listener.connection.close()
        check(
            "events: a heartbeat, and those who left are let go",
            lambda: wait_until(lambda: b"\n: \n" in listeners[0].text.replace(b"\r", b""), 17 / SLOW + 2),
            listeners[0].text[-200:],
        )
        lives(server, "listeners that are gone")
        server.stop()
        same("events: it ends with listeners", (server.code, server.errors), (0, ""))
        check("events: within two seconds", server.seconds < 2 * SLOW, server.seconds)
        check("events: and so do they", lambda: wait_until(lambda: all(l.ended for l in listeners), 3))


def test_adding():
    shutil.copy("k.db", "adding.db")
    os.makedirs("many", exist_ok=True)
    for i in range(150):
        with open(f"many/{i}.txt", "w", encoding="utf-8") as report:
            report.write(
                f"date 2022-09-{10 + i % 20}\nBericht {i}. Het {('Oekraïense', 'Russische')[i % 2]} leger heeft Lyman ingenomen.\n"
            )
    wrong = []
    with Server("adding.db") as server:
        adding = subprocess.Popen([KRONIEK, "add", "-q", "-d", "adding.db", "many"])

        def ask(paths):
            asked = 0
            while adding.poll() is None or asked < 20:
                got = server.api(paths[asked % len(paths)], headers={"Cache-Control": "no-cache"} if asked % 3 else {})
                try:
                    assert got.status == 200
                    got.json()
                except Exception as error:
                    wrong.append((paths[asked % len(paths)], error, got))
                asked += 1

        clients = [
            threading.Thread(target=ask, args=(paths,))
            for paths in (
                ["/record", "/control", "/days"],
                ["/board", "/claims", "/disputes"],
                ["/sources", "/reports?q=leger", "/places?q=l"],
            )
        ]
        for client in clients:
            client.start()
        for client in clients:
            client.join()
        check("adding: all answers are whole", not wrong, wrong[:3])
        same("adding: it succeeds", adding.wait(), 0)
        check("adding: at the end all is seen", lambda: wait_until(lambda: server.json("/record")["reports"] == 153, 5))
        same(
            "adding: the board, as the command has it",
            server.json("/board?limit=1000", headers={"Cache-Control": "no-cache"})["items"],
            [json.loads(l) for l in kroniek("board", "-d", "adding.db", "--format", "ndjson").splitlines()],
        )
    same("adding: it ends well", (server.code, server.errors), (0, ""))


# ---- hostile reports ----

TEXTS = {
    "tags": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "closing": "</script></title>-->]]>",
    "quotes": '"\'`\\\\" \\u0000 \\',
    "controls": "\x01\x07\x08\x1b[31m\x7f\x0b",
    "lines": "\u2028\u2029\x85",
    "rtl": "\u202eneprow\u2066x\u2069\u200f",
    "zero": "\u200b\ufeff\ufffe\uffff",
    "wide": "\U0001f600\U000e0001" + "e\u0301" * 50,
}


def search(server):
    for words in (
        "script",
        '"',
        "*",
        "NEAR(a b)",
        "a OR b",
        "-leger",
        "^leger",
        "leger AND",
        "col:x",
        "(",
        "{}",
        "' OR 1=1 --",
        "%",
        "\\",
        "a" * 200,
        "\u202e",
        "e\u0301",
        "  leger ",
        "...",
    ):
        got = server.api("/reports?q=" + "".join(f"%{b:02x}" for b in words.encode()))
        check(
            f"texts: searched for {words[:20]!r}",
            got.status == 200
            and all("".join(p["text"] for p in i["snippet"] or []) is not None for i in got.json()["items"]),
            got,
        )
    hit = server.json("/reports?q=vocht")["items"]
    check(
        "texts: a word in a line of a megabyte",
        len(hit) == 1
        and any(p["hit"] and p["text"] == "vocht" for p in hit[0]["snippet"])
        and len(json.dumps(hit)) < 5000,
        str(hit)[:300],
    )
    for query in ("<script>", "'; DROP TABLE claims; --", "\u202e", "%_"):
        got = server.api("/places?q=" + "".join(f"%{b:02x}" for b in query.encode()))
        same(f"texts: no place {query!r}", (got.status, got.json()["items"]), (200, []))
        problem = server.api("/claims?place=" + "".join(f"%{b:02x}" for b in query.encode()))
        same(
            f"texts: a problem that says {query!r}",
            (problem.status, problem.headers["content-type"], query in problem.json()["detail"]),
            (404, "application/problem+json", True),
        )


def test_texts():
    os.makedirs("bad", exist_ok=True)
    for name, text in TEXTS.items():
        with open(f"bad/{name}.txt", "w", encoding="utf-8") as report:
            report.write(f"date 2022-09-11\nVolgens {text} heeft het Oekraïense leger Koepjansk {text} bevrijd.\n")
    with open("bad/<b>\"'&.txt", "w", encoding="utf-8") as report:
        report.write("date 2022-09-11\nHet Russische leger heeft Izjoem verlaten op 9 september.\n")
    with open("bad/long.txt", "w", encoding="utf-8") as report:
        report.write(
            "date 2022-09-11\nHet Oekraïense leger heeft Koepjansk ingenomen"
            + ", en het leger <b>vocht</b>" * 40000
            + ".\n"
        )
    kroniek("add", "-q", "-d", "texts.db", "bad", "--source", '<i>"De & Avond"</i>')
    with open("invalid.txt", "wb") as report:
        report.write(b"date 2022-09-11\nHet leger heeft \0 Koepjansk ingenomen.\n")
    kroniek("add", "-q", "-d", "texts.db", "invalid.txt", code=1)
    with Server("texts.db") as server:
        reports = server.json("/reports?limit=1000")["items"]
        same("texts: all are there, the invalid one is not", len(reports), len(TEXTS) + 2)
        for report in reports:
            with open(report["path"], encoding="utf-8", newline="") as file:
                wanted = file.read()
            got = server.api("/reports/" + report["id"])
            name = os.path.basename(report["path"])
            check(f"texts: {name}: as it is in the file", lambda: got.json()["text"] == wanted)
            same(
                f"texts: {name}: nothing to run",
                (
                    got.headers["content-type"],
                    got.headers["x-content-type-options"],
                    "default-src 'self'" in got.headers["content-security-policy"],
                ),
                ("application/json", "nosniff", True),
            )
            check(f"texts: {name}: no control character", not any(b < 32 for b in got.body))
            for claim in got.json()["claims"]:
                one = server.json("/claims/" + claim["id"])
                passage = one["passage"]["text"].encode()[one["passage"]["start"] : one["passage"]["end"]].decode()
                same(f"texts: {name}: the words in their passage", passage, claim["text"])
        search(server)
    same("texts: it ends well", (server.code, server.errors), (0, ""))


# ---- the record ----


def test_untouched():
    shutil.copy("k.db", "still.db")
    before = digest("still.db")
    with Server("still.db") as server:
        for path in ("/record", "/control", "/board", "/claims", "/sources", "/days", "/disputes", "/reports?q=leger"):
            server.json(path)
    same("untouched: it ends well", (server.code, server.errors), (0, ""))
    same("untouched: the same bytes", digest("still.db"), before)
    check("untouched: nothing is left beside it", [f for f in os.listdir(".") if f.startswith("still.db-")] == [])
    os.makedirs("fixed", exist_ok=True)
    shutil.copy("k.db", "fixed/k.db")
    os.chmod("fixed/k.db", 0o444)
    os.chmod("fixed", 0o555)
    try:
        with Server("fixed/k.db") as server:
            check("read-only: served", lambda: server.json("/board")["items"])
        same("read-only: it ends well", (server.code, server.errors), (0, ""))
        if os.getuid() != 0:
            same("read-only: nothing beside it", os.listdir("fixed"), ["k.db"])
    finally:
        os.chmod("fixed", 0o755)


def test_gone():
    shutil.copy("k.db", "gone.db")
    kroniek("add", "-q", "-d", "next.db", "r/a.txt")
    with Server("gone.db") as server:
        same("gone: at first", server.json("/record")["reports"], 3)
        os.remove("gone.db")
        check(
            "gone: removed: an error",
            lambda: wait_until(lambda: server.api("/record").status == 503, 5),
            server.api("/record"),
        )
        same(
            "gone: removed: no question is answered",
            {server.api(p).status for p in ("/board", "/claims", "/control")},
            {503},
        )
        os.rename("next.db", "gone.db")
        check(
            "gone: another in its place",
            lambda: wait_until(
                lambda: server.api("/record").status == 200 and server.json("/record")["reports"] == 1, 5
            ),
            server.api("/record"),
        )
        check("gone: with its claims", len(server.json("/claims")["items"]) > 0)
        size = os.path.getsize("gone.db")
        os.truncate("gone.db", size // 2)
        for i in range(10):
            for path in ("/board", "/claims", "/control", "/sources", "/reports?q=leger"):
                status = server.api(
                    f"{path}{'&' if '?' in path else '?'}known=2022-09-{10 + i}" if "reports" not in path else path,
                    headers={"Cache-Control": "no-cache"},
                ).status
                if status not in (200, 500, 503):
                    check("gone: cut short", False, f"{path} {status}")
        os.truncate("gone.db", 0)
        same(
            "gone: cut to nothing",
            {server.api(f"/claims?limit={i}").status for i in range(700, 710)} <= {200, 500, 503},
            True,
        )
        with open("gone.db", "wb") as file:
            file.write(b"no database at all" * 5000)
        same(
            "gone: overwritten",
            {server.api(f"/claims?limit={i}").status for i in range(710, 720)} <= {200, 500, 503},
            True,
        )
        check("gone: it runs on", server.process.poll() is None)
    same("gone: it ends well", (server.code, server.errors), (0, ""))


# ---- the end ----


def test_ends():
    for number in (signal.SIGTERM, signal.SIGINT):
        with Server("k.db") as server:
            idle = [server.connect() for _ in range(200)]
            listeners = [Listener(server) for _ in range(10)]
            for i, connection in enumerate(idle[:100]):  # a hundred questions, each another one
                connection.sendall(b"GET /api/v1/board?all=1&limit=%d HTTP/1.1\r\nHost: localhost\r\n\r\n" % (900 - i))
            server.stop(number)
            same(f"{number.name}: it ends well", (server.code, server.errors), (0, ""))
            check(f"{number.name}: within two seconds", server.seconds < 2 * SLOW, server.seconds)
            check(f"{number.name}: who listens is told", lambda: wait_until(lambda: all(l.ended for l in listeners), 3))
            for connection in idle:
                connection.close()
    with Server("k.db") as server:
        taken = subprocess.run(
            [KRONIEK, "serve", "-d", "k.db", "--port", str(server.port)], capture_output=True, text=True, timeout=30
        )
        same(
            "a port that is taken",
            (taken.returncode, f"cannot listen at 127.0.0.1, port {server.port}: " in taken.stderr),
            (3, True),
        )
        lives(server, "a port that is taken")
    try:
        with Server("k.db", "--bind", "::1") as server:
            same("IPv6", server.api("/record", host=f"[::1]:{server.port}").status, 200)
    except RuntimeError as error:
        check("IPv6: none here", "cannot listen" in str(error), error)


def main():
    with Server("k.db", "--host", "kroniek.example") as server:
        for test in (
            test_methods,
            test_hosts,
            test_paths,
            test_long,
            test_malformed,
            test_pipelined,
            test_slow,
            test_idle,
            test_leaks,
        ):
            test(server)
    same("it ends well", (server.code, server.errors), (0, ""))
    for test in (test_ranges, test_events, test_adding, test_texts, test_untouched, test_gone, test_ends):
        test()
    finish()


main()
