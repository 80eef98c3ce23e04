#!/usr/bin/env python3
"""server.py [PORTS [TLS_PEM]]: an HTTP server on loopback that misbehaves as its paths say; for the tests of fetch and
of kroniek watch.

Listens at PORTS ports (1) of its own choice, with TLS at one more when a file of key and certificate is given, and
prints their numbers in one line. It ends when standard input does. Files are served from the current folder below
/files/, with ETag and Last-Modified; what was asked for is at /log, a line each.
"""
import gzip, hashlib, http.server, os, socket, ssl, sys, threading, time, urllib.parse, zlib

LOG, LOCK = [], threading.Lock()
COUNTS = {}
BUSY = {"now": 0, "most": 0}
ROBOTS = {1: "User-agent: *\nDisallow: /files/private\n", 2: None, 3: "User-agent: kroniek\nDisallow: /\n"}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", type="text/plain", length=None, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if type:
            self.send_header("Content-Type", type)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    def raw(self, text, close=True):
        self.wfile.write(text.encode() if isinstance(text, str) else text)
        self.wfile.flush()
        self.close_connection = close

    def do_GET(self):
        port = self.server.server_address[1]
        url = urllib.parse.urlsplit(self.path)
        parts = url.path.strip("/").split("/")
        with LOCK:
            COUNTS[url.path] = COUNTS.get(url.path, 0) + 1
            if parts[0] != "log":
                LOG.append("\t".join([f"{time.monotonic():.3f}", str(self.server.index), self.path,
                                      *(self.headers.get(h, "-") for h in
                                        ("If-None-Match", "If-Modified-Since", "User-Agent", "Accept", "Cookie",
                                         "Authorization"))]))
        try:
            getattr(self, "do_" + parts[0].replace(".", "_").replace("-", "_"), self.missing)(parts[1:], url.query)
        except (BrokenPipeError, ConnectionResetError, socket.timeout):
            self.close_connection = True

    def missing(self, _, __):
        self.answer(404, b"none here")

    def do_log(self, _, __):
        self.answer(200, "".join(line + "\n" for line in LOG).encode())

    def do_most(self, _, __):
        self.answer(200, str(BUSY["most"]).encode())

    def do_robots_txt(self, _, __):
        if self.server.index not in ROBOTS:
            self.answer(404)
        elif ROBOTS[self.server.index] is None:
            self.answer(503)
        else:
            self.answer(200, ROBOTS[self.server.index].encode())

    def do_ok(self, _, __):
        self.answer(200, b"all is well", "text/html; charset=utf-8")

    def do_film(self, _, __):
        self.answer(200, b"x" * (4 << 20), "video/mp4")

    def do_slow(self, parts, _):
        with LOCK:
            BUSY["now"] += 1
            BUSY["most"] = max(BUSY["most"], BUSY["now"])
        time.sleep(float(parts[0]))
        with LOCK:
            BUSY["now"] -= 1
        self.answer(200, b"at last")

    def do_files(self, parts, query):
        path = os.path.join(os.getcwd(), *parts)
        if ".." in parts or not os.path.isfile(path):
            return self.answer(404)
        with open(path, "rb") as f:
            body = f.read()
        etag = '"' + hashlib.md5(body).hexdigest() + '"'
        modified = self.date_time_string(int(os.stat(path).st_mtime))
        headers = {} if "bare" in query else {"ETag": etag, "Last_Modified": modified}
        if "bare" not in query and (self.headers.get("If-None-Match") or self.headers.get("If-Modified-Since")) in (
                etag, modified):
            return self.answer(304, **headers)
        kinds = {"html": "text/html", "xml": "application/xml", "json": "application/feed+json", "pdf": "application/pdf"}
        kind = query.split("type=")[1] if "type=" in query else kinds.get(path.rsplit(".", 1)[-1], "text/plain")
        self.answer(200, body, kind, **headers)

    def do_etag(self, _, __):
        if self.headers.get("If-None-Match") == '"v1"':
            return self.answer(304, type=None, ETag='"v1"')
        self.answer(200, b"version 1", ETag='"v1"', Set_Cookie="taste=1")

    def do_modified(self, _, __):
        date = "Sat, 10 Sep 2022 12:00:00 GMT"
        if self.headers.get("If-Modified-Since") == date:
            return self.answer(304, type=None)
        self.answer(200, b"of saturday", Last_Modified=date)

    def do_always304(self, _, __):
        self.answer(304, type=None)

    def do_redirect(self, parts, _):
        status, left = int(parts[0]), int(parts[1])
        self.answer(status, b"elsewhere", Location=f"/redirect/{status}/{left - 1}" if left > 1 else "/ok")

    def do_loop(self, _, __):
        self.answer(302, Location="/loop")

    def do_nowhere(self, _, __):
        self.answer(302)

    def do_to(self, _, query):
        self.answer(302, Location=urllib.parse.unquote(query))

    def do_status(self, parts, query):
        headers = {"Retry_After": urllib.parse.unquote_plus(query)} if query else {}
        self.answer(int(parts[0]), b"no", **headers)

    def do_flaky(self, parts, _):
        """Fails so many times, then gives the file."""
        if COUNTS["/flaky/" + "/".join(parts)] <= int(parts[0]):
            return self.answer(503, b"later")
        self.do_files(parts[1:], "")

    def do_silent(self, _, __):
        time.sleep(30)

    def do_drip_head(self, _, __):
        self.raw("HTTP/1.1 200 OK\r\n")
        for i in range(300):
            self.raw(f"X-{i}: y\r\n")
            time.sleep(0.1)

    def do_drip_body(self, _, __):
        self.raw("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        for _ in range(300):
            self.raw("x")
            time.sleep(0.1)

    def do_big_head(self, _, __):
        self.raw("HTTP/1.1 200 OK\r\n")
        for i in range(3000):
            self.raw(f"X-{i}: {'y' * 100}\r\n")
        self.raw("Content-Length: 0\r\n\r\n")

    def do_cut(self, _, __):
        self.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + "x" * 50)

    def do_cut_head(self, _, __):
        self.raw("HTTP/1.1 200 OK\r\nContent-Le")

    def do_no_answer(self, _, __):
        self.close_connection = True

    def do_nonsense(self, _, __):
        self.raw("SSH-2.0-OpenSSH_9.2\r\n")

    def do_short_length(self, _, __):
        self.raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfive bytes and more")

    def do_bad_length(self, _, __):
        self.raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nhow many")

    def do_bad_chunk(self, _, __):
        self.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\nworld\r\n0\r\n\r\n")

    def do_cut_chunk(self, _, __):
        self.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")

    def do_huge(self, _, __):
        self.raw(f"HTTP/1.1 200 OK\r\nContent-Length: {1 << 30}\r\n\r\n")
        for _ in range(1 << 14):
            self.raw(b"x" * 65536)

    def do_endless(self, _, __):
        self.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in range(1 << 14):
            self.raw(b"10000\r\n" + b"x" * 65536 + b"\r\n")

    def do_bomb(self, _, __):
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        head = packer.compress(b"x") + packer.flush(zlib.Z_FULL_FLUSH)
        piece = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
        self.answer(200, head + piece * 1024, Content_Encoding="gzip")  # 1 MB that unpacks to 1 GB

    def do_gzip(self, _, __):
        self.answer(200, gzip.compress(b"all is well, packed"), Content_Encoding="gzip")

    def do_bad_gzip(self, _, __):
        body = bytearray(gzip.compress(os.urandom(1000)))
        body[10] = 0xFF  # no kind of block
        self.answer(200, bytes(body), Content_Encoding="gzip")

    def do_early(self, _, __):
        self.raw("HTTP/1.1 103 Early Hints\r\nETag: \"early\"\r\n\r\n"
                 "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", close=False)

    def do_long_etag(self, _, __):
        self.answer(200, b"ok", ETag='"' + "e" * 2000 + '"')


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, *_):
        pass


def main():
    ports = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    servers = []
    for index in range(ports + (len(sys.argv) > 2)):
        server = Server(("127.0.0.1", 0), Handler)
        server.index = index
        if index == ports:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(sys.argv[2])
            server.socket = context.wrap_socket(server.socket, server_side=True)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
    print(*(server.server_address[1] for server in servers), flush=True)
    sys.stdin.read()


main()
