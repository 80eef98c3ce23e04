#!/usr/bin/env bash
# kroniek export, held against the programs that read such files: ogrinfo and ogr2ogr (GDAL), xmllint with OGC's schema
# of KML, sqlite3, Python's csv, pandas; and the record itself against Datasette. Hostile names go through all of them. A reader that is missing is named.
. "$(dirname "$0")/tap"
write_reports
"$KRONIEK" add -q r

# reader NAME COMMAND: whether it is there; says loudly when not.
reader() {
    command -v "$2" >/dev/null && return
    echo "ok $1 # SKIP: no $2 here"
    echo "export.sh: not tested: $1, for want of $2" >&2
    return 1
}
# py NAME CODE: a case by Python, which has the csv file `out` as `rows`, and its head as `head`.
py() {
    check "$1" python3 -c "
import csv, io, json
text = open('out', newline='', encoding='utf-8').read()
table = list(csv.reader(io.StringIO(text, newline=''), strict=True))
head, rows = table[0], [dict(zip(table[0], line)) for line in table[1:]]
assert all(len(line) == len(head) for line in table), 'ragged'
assert text.endswith('\r\n')
$2"
}

# ---- every format, as --help lists them ----
"$KRONIEK" export --help >help
formats=$(sed -n '/^Formats:/,$ s/^  \([a-z-]*\)  .*/\1/p' help)
check "help: ten formats" same "$(wc -w <<<"$formats")" 10
for format in $formats; do
    check "$format: to a file" try 0 export --format "$format" --out "f.$format"
    [ "$format" = gpkg ] && continue
    check "$format: to standard output" try 0 export --format "$format"
    check "$format: the same" cmp -s out "f.$format"
    check "$format: names version" has out 0.1.0
    check "$format: names the licence" grep -q 'CC BY 4.0' out
    check "$format: names the known day" grep -q '2022-09-12' out
    try 0 export --format "$format" --known 2022-09-11 --region Charkiv >/dev/null
    check "$format: names another known day" grep -q 'known[ ":]*2022-09-11' out
done

# ---- what is refused ----
check "no format" try 2 export
check "no such format" try 2 export --format shapefile
check "no such format: legal ones" has err "expected geojson, csv, control-intervals"
check "gpkg to standard output" try 2 export --format gpkg
check "csv over time" try 2 export --format csv --since 2022-09-01
check "a day and days" try 2 export --format kml --on 2022-09-01 --since 2022-09-01
check "backwards" try 2 export --format kml --since 2022-09-02 --until 2022-09-01
check "no such day" try 2 export --format csv --on 2022-02-30
check "no such region" try 5 export --format csv --region Atlantis
check "no such folder" try 6 export --format csv --out nowhere/f.csv
check "no such folder: said" has err "nowhere/f.csv: cannot write: No such file or directory"
check "a folder" try 6 export --format gpkg --out r
check "a full disk" try 6 export --format control-long --out /dev/full
small() { # export to a disk that takes 64 KB of a file, which is more than the shared memory of SQLite
    (
        ulimit -f 64
        trap '' XFSZ
        try 6 export --format "$1" --all --since 2022-09 --out "small.$1"
    )
}
for format in gpkg control-long; do
    check "$format: a disk that fills up" small $format
    check "$format: a disk that fills up: nothing is left" sh -c "! ls small.* 2>/dev/null"
done
check "no record" try 3 export --format csv --db none.db

# ---- CSV ----
try 0 export --format csv --on 2022-09-12
py "csv" "
by = {r['place']: r for r in rows}
assert by['Kupiansk']['side'] == 'UA' and by['Izium']['state'] == 'left' and by['Izium']['other'] == 'RU'
assert float(by['Kupiansk']['lat']) == 49.71 and by['Kupiansk']['id'] == 'geonames:703656'
assert rows[0]['kroniek'] == 'kroniek 0.1.0; days 2022-09-12; known 2022-09-12; places: GeoNames, CC BY 4.0'"
try 0 export --format csv --on 2022-09-12 --known 2022-09-11
py "csv: as known the day before" "assert {r['place']: r['side'] for r in rows}['Izium'] == 'RU'"
try 0 export --format csv --side UA
py "csv: of a side" "assert [r['place'] for r in rows] == ['Kupiansk']"
try 0 export --format csv --all
py "csv: --all" "assert len(rows) > 2 and 'Sevastopol' in [r['place'] for r in rows]"
try 0 export --format control-intervals
py "intervals" "
izium = [(r['from'], r['until'], r['state'], r['side']) for r in rows if r['place'] == 'Izium']
assert izium == [('2022-02-23', '2022-08-31', 'held', 'UA'), ('2022-09-01', '2022-09-09', 'held', 'RU'),
                 ('2022-09-10', '', 'left', '')], izium"
try 0 export --format control-intervals --on 2022-09-05
py "intervals: of a day" "assert [(r['place'], r['side']) for r in rows] == [('Izium', 'RU'), ('Kupiansk', 'UA')]"
try 0 export --format control-long --since 2022-09-09 --until 2022-09-11
py "long" "
assert [(r['date'], r['state'], r['side']) for r in rows if r['place'] == 'Izium'] == [
    ('2022-09-09', 'held', 'RU'), ('2022-09-10', 'left', ''), ('2022-09-11', 'left', '')]
assert len(rows) == 6"
try 0 export --format control-long
py "long: the days of the record" "assert rows[0]['date'] == '2022-09-01' and rows[-1]['date'] == '2022-09-12'"

# ---- VIINA, ACLED ----
try 0 export --format viina-control --since 2022-09-09 --until 2022-09-10
py "viina-control" "
assert head == 'geonameid date status_wiki status_boost status_dsm status_isw status vcontrol_version'.split()
assert [(r['geonameid'], r['date'], r['status']) for r in rows] == [
    ('707292', '20220909', 'RU'), ('703656', '20220909', 'UA'), ('703656', '20220910', 'UA')], rows"
try 0 export --format viina-events
py "viina-events" "
assert len(head) == 23 and head[0] == 'viina_version' and head[-1] == 'lang'
r = [r for r in rows if r['asciiname'] == 'Kupiansk'][0]
assert (r['date'], r['ADM1_NAME'], r['GEO_PRECISION'], r['lang'], r['time']) == (
    '20220911', 'Kharkiv Oblast', 'ADM3', 'nl', ''), r"
try 0 export --format acled
py "acled" "
assert len(head) == 31
r = [r for r in rows if r['location'] == 'Kupiansk'][0]
assert (r['event_date'], r['time_precision'], r['sub_event_type'], r['iso'], r['fatalities']) == (
    '2022-09-10', '1', 'Government regains territory', '804', ''), r
assert 'factuality: fact' in r['tags']"
try 0 export --format claims
check "claims: a line a claim" same "$(wc -l <out)" "$("$KRONIEK" claims --format ndjson | wc -l)"
"$KRONIEK" load -q --db again.db out
"$KRONIEK" export --format claims --db again.db >again
check "claims: can be loaded" cmp -s out again

# ---- hostile names ----
python3 - >hostile.ndjson <<'PY'
import json
evil = ['=HYPERLINK("http://x")', '-5+cmd|x', '-5', 'a,b"c\r\nd', ']]><x>&amp;</x>', '\u0001\u001b[31m\u0085',
        '"); DROP TABLE claims; --', '\uff1d1', '\u202eabc', "O'Brien", '\ufffe', 'x' * 3000, '🌻', '\t=1']
for i, name in enumerate(evil):
    print(json.dumps({"v": 1, "id": "c:%016x" % (i + 1), "path": name, "report": "sha256:%064x" % (i + 1), "source": name[:40],
        "lang": "nl", "published": "2022-09-11", "type": "control.take", "actor": {"side": "UA" if i % 2 else name[:9],
        "name": name}, "place": {"id": "x:" + name[:60], "name": name, "kind": "city", "lat": [49.5, -0.00001, -33][i % 3],
        "lon": -37.5, "mention": name}, "by": [{"name": name, "side": None, "role": None}], "factuality": "fact",
        "when": "2022-09-10", "figures": [], "start": 0, "end": len(name.encode()), "text": name, "rule": name}))
PY
"$KRONIEK" load -q --db evil.db hostile.ndjson
export KRONIEK_DB=evil.db
for format in $formats; do
    check "hostile: $format" try 0 export --format "$format" --out "e.$format"
done
for format in csv control-intervals control-long viina-events acled; do
    cp "e.$format" out
    py "hostile: $format: no cell is a formula" "
import re
for line in table[1:]:
    for cell in line:
        assert not re.match('[=+@\t\r\n\uff1d\uff0b\uff0d\uff20]', cell), cell
        assert not cell.startswith('-') or float(cell) < 0, cell
assert len(rows) == 14, len(rows)"
done
check "hostile: geojson" python3 -c "
import json
d = json.load(open('e.geojson'))
assert len(d['features']) == 14 and d['features'][0]['geometry']['coordinates'][0] == -37.5
assert d['kroniek']['licence'] == 'CC-BY-4.0'
assert '\u202eabc' in [f['properties']['name'] for f in d['features']]"

# ---- the readers ----
if reader "GDAL's readers" ogrinfo; then
    for prefix in f e; do
        for format in geojson gpkg kml; do
            cp "$prefix.$format" "ogr.$format"
            layer=$([ $format = gpkg ] && echo control_intervals)
            check "ogrinfo: $prefix.$format" sh -c "ogrinfo -ro -al ogr.$format $layer >ogr 2>ogr.err && ! grep -i error ogr.err"
        done
    done
    ogrinfo -ro -al f.gpkg control_intervals >ogr
    check "ogrinfo: a date and time" has ogr 'valid_from (DateTime) = 2022/09/01 00:00:00'
    check "ogrinfo: an open end" has ogr 'valid_until (DateTime) = (null)'
    check "ogrinfo: a point" has ogr 'POINT (37.6158 49.71)'
    check "ogrinfo: what the file tells" grep -q 'METADATA.*"known":"2022-09-12","licence":"CC-BY-4.0"' ogr
    check "ogrinfo: three layers" same "$(ogrinfo -ro -q f.gpkg | grep -c '(Point)')" 3
    ogr2ogr -f CSV r.csv f.geojson -lco GEOMETRY=AS_XY && cp r.csv out
    check "ogr2ogr: of GeoJSON the points" grep -q '^37.6158,49.71,' out
    ogr2ogr -f GeoJSON r.json f.gpkg -sql "SELECT * FROM control_intervals WHERE valid_from <= '2022-09-05T00:00:00Z' AND (valid_until IS NULL OR valid_until >= '2022-09-05T00:00:00Z')"
    check "ogr2ogr: who held it on a day" python3 -c "
import json
assert sorted((f['properties']['place'], f['properties']['side']) for f in json.load(open('r.json'))['features']) == [
    ('Izium', 'RU'), ('Kupiansk', 'UA')]"
    check "ogrinfo: hostile words come through" sh -c "ogrinfo -ro -al e.gpkg claims | grep -q 'DROP TABLE claims; --'"
fi
if /usr/bin/python3 -c 'import osgeo_utils.samples.validate_gpkg' 2>/dev/null; then
    for prefix in f e; do
        check "validate_gpkg: $prefix.gpkg" /usr/bin/python3 -m osgeo_utils.samples.validate_gpkg --extra "$prefix.gpkg"
    done
else
    echo "ok GeoPackage against its specification # SKIP: no GDAL for /usr/bin/python3 here"
    echo "export.sh: the GeoPackage was not held against its specification: no python3-gdal" >&2
fi
check "gpkg: whole" whole f.gpkg
check "gpkg: hostile: whole" whole e.gpkg
check "gpkg: its mark" same "$(sqlite3 f.gpkg 'PRAGMA application_id; PRAGMA user_version' | tr '\n' ' ')" "1196444487 10300 "
check "gpkg: no hour of its own" same "$(sqlite3 f.gpkg 'SELECT DISTINCT last_change FROM gpkg_contents')" 2022-09-12T00:00:00.000Z
check "gpkg: extent" same "$(sqlite3 f.gpkg "SELECT min_x <= max_x AND min_y > 40 FROM gpkg_contents WHERE table_name = 'places'")" 1
"$KRONIEK" export --format gpkg --out g.gpkg
check "gpkg: the same bytes" cmp -s e.gpkg g.gpkg

if reader "KML against its schema" xmllint; then
    for prefix in f e; do
        check "xmllint: $prefix.kml is well-formed" xmllint --nonet --noout "$prefix.kml"
    done
    # OGC's schema comes with the PyPI package fastkml; $KML_SCHEMA names another copy.
    schema=${KML_SCHEMA:-}
    if [ -z "$schema" ]; then
        timeout 60 python3 -m pip install -q --no-deps --disable-pip-version-check --target fastkml fastkml >pip 2>&1 &&
            schema=fastkml/fastkml/schema/ogckml22.xsd
    fi
    if [ -f "$schema" ]; then
        for prefix in f e; do
            check "xmllint: $prefix.kml by OGC's schema" xmllint --nonet --noout --schema "$schema" "$prefix.kml" 2>xml.err
        done
        sed 's/<begin>2022-09-10/<begin>10 September/' f.kml >bad.kml
        check "xmllint: the schema refuses a bad date" sh -c "! xmllint --nonet --noout --schema '$schema' bad.kml 2>/dev/null"
    else
        echo "ok KML by OGC's schema # SKIP: pip cannot get fastkml, which has it"
        echo "export.sh: KML was not held against OGC's schema: no fastkml" >&2
    fi
fi
check "kml: the end of a state" has f.kml '<TimeSpan><begin>2022-09-01</begin><end>2022-09-09</end></TimeSpan>'

# ---- Datasette reads the record itself ----
unset KRONIEK_DB
check "Datasette: tables name the columns they refer to" same "$(sqlite3 kroniek.db "SELECT count(*), sum(f.\"to\" IS NULL)
    FROM sqlite_schema s, pragma_foreign_key_list(s.name) f WHERE s.type = 'table'")" '8|0'
check "Datasette: it sees what the index of words is of" same "$(sqlite3 kroniek.db "SELECT count(*) FROM sqlite_schema
    WHERE sql LIKE '%VIRTUAL TABLE%USING FTS%content=\"reports\"%'")" 1
if reader "Datasette" datasette; then
    for table in $(sqlite3 kroniek.db "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite%'"); do
        check "Datasette: $table" sh -c "datasette kroniek.db --get '/kroniek/$table' >page && grep -q '<title>kroniek: ' page"
    done
    datasette kroniek.db --get '/kroniek/claim_list.json?place=Kupiansk&_shape=array' >out
    check "Datasette: claim_list" has out '"says": "UA Kiev"'
    datasette kroniek.db --get '/kroniek/reports.json?_search=verlaten&_shape=array' >out
    check "Datasette: searches the reports" sh -c 'grep -q b.txt out && ! grep -q a.txt out'
fi

if python3 -c 'import pandas' 2>/dev/null; then
    for prefix in f e; do
        for format in csv control-intervals control-long viina-control viina-events acled; do
            check "pandas: $prefix.$format" python3 -c "
import pandas
t = pandas.read_csv('$prefix.$format')
for c in 'lat lon latitude longitude grade'.split():
    assert c not in t or t[c].dtype.kind in 'fi', (c, t[c].dtype)"
        done
    done
    check "pandas: claims" python3 -c "
import pandas
assert len(pandas.read_json('e.claims', lines=True)) == 14"
else
    echo "ok pandas # SKIP: python3 has no pandas"
fi
finish
