"""served: what the tests of the server share: a server of one's own, questions to it, cases in TAP."""

import http.client, json, os, re, signal, socket, subprocess, sys, time

KRONIEK = os.environ.get("KRONIEK", "build/kroniek")
SANITISED = "-san/" in KRONIEK or "-tsan/" in KRONIEK  # and so a few times slower
SLOW = 6 if SANITISED else 2  # what times are multiplied by on a machine that others use, too
failures = 0


def check(name, good, detail=""):
    """A case. `good` may be a function, which fails by an exception too."""
    global failures
    if callable(good):
        try:
            good = good()
        except Exception as error:  # whatever went wrong is the finding
            good, detail = False, f"{type(error).__name__}: {error} {detail}"
    if not good:
        failures += 1
        for line in str(detail).splitlines()[:20]:
            print("# " + line[:400])
    print(("ok " if good else "not ok ") + name, flush=True)
    return good


def same(name, got, wanted):
    return check(name, got == wanted, f"got    {str(got)[:300]}\nwanted {str(wanted)[:300]}")


def finish():
    sys.exit(failures > 0)


def kroniek(*arguments, code=0):
    """What the command prints; its exit status must be `code`."""
    done = subprocess.run([KRONIEK, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    if done.returncode != code:
        raise RuntimeError(f"kroniek {arguments}: {done.returncode} {done.stderr}")
    return done.stdout


def rows(*arguments):
    return [json.loads(line) for line in kroniek(*arguments, "--format", "ndjson").splitlines()]


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.body = status, body
        self.headers = {key.lower(): value for key, value in headers}

    def json(self):
        return json.loads(self.body.decode("utf-8"))

    def __repr__(self):
        return f"{self.status} {self.headers} {self.body[:300]!r}"


class Server:
    """`kroniek serve` on a free port; a context that ends it, and then has `code` and `seconds`."""

    def __init__(self, db, *options):
        self.process = subprocess.Popen(
            [KRONIEK, "serve", "-q", "-d", db, "--port", "0", *options],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        line = self.process.stdout.readline()
        found = re.fullmatch(r"http://(\[[0-9a-f:]+\]|[0-9.]+):([0-9]+)/\n", line)
        if not found:
            self.process.kill()
            raise RuntimeError(f"no address: {line!r} {self.process.communicate()[1]}")
        self.host, self.port = found[1].strip("[]"), int(found[2])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.stop()

    def stop(self, number=signal.SIGTERM):
        start = time.monotonic()
        if self.process.poll() is None:
            self.process.send_signal(number)
        try:
            self.errors = self.process.communicate(timeout=20)[1]
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.errors = "it did not end"
        self.code, self.seconds = self.process.returncode, time.monotonic() - start

    def connect(self, timeout=10):
        return socket.create_connection((self.host, self.port), timeout * SLOW)

    def ask(self, path, method="GET", headers=None, body=None, host=None):
        connection = http.client.HTTPConnection(self.host, self.port, timeout=10 * SLOW)
        try:
            connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            connection.putheader("Host", host or f"127.0.0.1:{self.port}")
            for key, value in (headers or {}).items():
                connection.putheader(key, value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            got = connection.getresponse()
            return Answer(got.status, got.getheaders(), got.read())
        finally:
            connection.close()

    def api(self, path, **more):
        return self.ask("/api/v1" + path, **more)

    def json(self, path, **more):
        got = self.api(path, **more)
        if got.status != 200:
            raise RuntimeError(f"{path}: {got}")
        return got.json()

    def raw(self, request, timeout=5):
        """The bytes that come back until the server closes, or is silent for so long."""
        with self.connect() as connection:
            connection.settimeout(timeout * SLOW)
            got = b""
            try:
                connection.sendall(request)
                while part := connection.recv(65536):
                    got += part
            except (ConnectionError, socket.timeout):
                pass
            return got

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def threads(self):
        return len(os.listdir(f"/proc/{self.process.pid}/task"))

    def resident_kb(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1])


def wait_until(happens, seconds):
    """Looks until it is so, for so long at most."""
    end = time.monotonic() + seconds * SLOW
    while time.monotonic() < end:
        if happens():
            return True
        time.sleep(0.05)
    return bool(happens())
