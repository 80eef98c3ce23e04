#!/usr/bin/env bash
# The interface of the server: web/openapi.json against what it answers, and its answers against the commands'.
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/tests/cli/tap"
export KRONIEK
cp -r "$root/examples/kupiansk-2022/nl" reports
write_reports
printf 'Volgens Kiev heeft het Oekraïense leger Koepjansk bevrijd. Het Russische leger heeft Izjoem verlaten.\n' >undated.txt
"$KRONIEK" add -q -d k.db reports r undated.txt
for f in undated.txt r/c.txt r/b.txt r/a.txt $(ls -r reports/*); do "$KRONIEK" add -q -d other.db "$f"; done
python3 "$root/tests/serve/api.py" "$root" || failures=1
finish
