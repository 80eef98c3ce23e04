#!/usr/bin/env bash
# The interface of the server: web/openapi.json against what it answers, and its answers against the commands'.
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/tests/cli/tap"
export KRONIEK
cp -r "$root/examples/kupiansk-2022/nl" reports
write_reports
printf 'Volgens Kiev heeft het Oekraïense leger Koepjansk bevrijd. Het Russische leger heeft Izjoem verlaten.\n' >undated.txt
cat >photo.html <<'END'
<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Vlag boven Koepjansk</title>
<meta property="article:published_time" content="2022-09-11T08:30:00+02:00">
<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script></head><body><article><h1>Vlag boven Koepjansk</h1>
<p>Het Oekraïense leger heeft Koepjansk zaterdag bevrijd, meldt het ministerie van Defensie in Kiev.</p>
<figure><img src="a.jpg" alt=""><figcaption>Oekraïense soldaten hebben Balaklija heroverd, zegt de gouverneur.</figcaption></figure>
<p>Caption: zo begint deze alinea, en toch is Izjoem volgens Moskou nog altijd in Russische handen.</p></article></body></html>
END
"$KRONIEK" add -q -d k.db reports r undated.txt photo.html
for f in photo.html undated.txt r/c.txt r/b.txt r/a.txt $(ls -r reports/*); do "$KRONIEK" add -q -d other.db "$f"; done
python3 "$root/tests/serve/api.py" "$root" || failures=1
finish
