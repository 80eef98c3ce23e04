# tools/pack-docs: docs/PACKS.md tells what the schema says, and a difference is seen.
set -u
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT
number=0 status=0
check() { # NAME, then a command that succeeds when all is well
    local name=$1
    shift
    number=$((number + 1))
    if "$@" >"$folder/out" 2>&1; then echo "ok $number - $name"; else
        sed 's/^/# /' "$folder/out"
        echo "not ok $number - $name"
        status=1
    fi
}
fails() { ! "$@"; }
docs() { tools/pack-docs "$@" "$folder/doc.md" "$folder/schema.def"; }

check 'docs/PACKS.md has the tables of the schema' tools/pack-docs --check

names() { sed -n '/^#define KR_\(TYPES\|FACTUALITIES\|PLACE_KINDS\)(X)/,/^enum/s/.*X([A-Z_]*, "\([a-z.]*\)").*/\1/p' include/kroniek.h; }
told() { names | while read -r name; do grep -qF "\`$name\`" docs/CLAIMS.md || { echo "no $name"; exit 1; }; done; }
check 'the header names types, factualities and kinds' test "$(names | wc -l)" -ge 26
check 'docs/CLAIMS.md tells of each' told

cat >"$folder/schema.def" <<'END'
/* SECTION(name, text, kind, form, attributes, meaning) */
SECTION(ONE, "one", LANG, WORDS, "at=in,near side", "first, with a comma (and brackets) "
        "and a second line")
SECTION(TWO, "two.b", THEATRE, FACTS, "", "code | name")
RULE_KEY(VERB, "verb", LEMMAS, "the verbs")
SLOT(IN, "in", "inside")
END
for table in lang theatre rules slots; do
    printf 'before\n<!-- schema %s -->\nold\n<!-- /schema -->\nafter\n' $table
done >"$folder/doc.md"
check 'a stale document is refused' fails docs --check
cp "$folder/doc.md" "$folder/kept.md"
check 'and left alone' cmp "$folder/doc.md" "$folder/kept.md"
check 'rewriting works' docs
check 'and is then up to date' docs --check
check 'a section with its attributes' \
    grep -qxF '| `[one]` | words | `@at` in, near; `@side` any value | first, with a comma (and brackets) and a second line |' \
    "$folder/doc.md"
check 'a bar inside a cell' grep -qxF '| `[two.b]` | facts |  | code \| name |' "$folder/doc.md"
check 'a rule key' grep -qxF '| `verb` | lemmas | the verbs |' "$folder/doc.md"
check 'a slot' grep -qxF '| `in` | inside |' "$folder/doc.md"
check 'what stands outside stays' test "$(grep -cx 'before\|after' "$folder/doc.md")" = 8
sed -i 's/schema slots/schema slits/' "$folder/doc.md"
check 'an unknown table is refused' fails docs
sed -i '/slits/d' "$folder/doc.md"
check 'a missing table is refused' fails docs
: >"$folder/schema.def"
check 'an empty schema is refused' fails docs --check
exit $status
