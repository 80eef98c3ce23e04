# The small tools of the build: embed, exports and run-tests, against samples.
set -u
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT
number=0 status=0
check() { # NAME, then a command that succeeds when all is well
    local name=$1
    shift
    number=$((number + 1))
    if "$@"; then echo "ok $number - $name"; else sed 's/^/# /' "$folder/out"; echo "not ok $number - $name"; status=1; fi
}
same() { # what is expected on standard input; the command
    "$@" >"$folder/out" 2>&1
    diff - "$folder/out" >"$folder/diff" || { mv "$folder/diff" "$folder/out"; return 1; }
}
fails() { ! "$@" >"$folder/out" 2>&1; }

# -- embed --
top=$PWD
mkdir -p "$folder/packs/lang/nl"
printf 'een\0twee\n' >"$folder/packs/lang/nl/b.lex"
: >"$folder/packs/lang/nl/a.lex"
cat >"$folder/main.c" <<'END'
#include "pack/embedded.h"
#include <stdio.h>
int main(void)
{
    for (size_t i = 0; i < kr_embedded_file_count; i++) {
        printf("%s %zu:", kr_embedded_files[i].path, kr_embedded_files[i].size);
        for (size_t j = 0; j <= kr_embedded_files[i].size; j++)
            printf(" %d", kr_embedded_files[i].start[j]);
        puts("");
    }
    return 0;
}
END
embed() { # COMPILER FILES...
    local compiler=$1
    shift
    cd "$folder" && printf '%s\n' "$@" | "$top/tools/embed" kr_embedded pack/embedded.h packs >embedded.c &&
        $compiler -std=c17 -O2 -Wall -Wextra -Werror -pedantic -I "$top/src" main.c embedded.c -o main && ./main
}
for compiler in gcc clang; do
    check "embed carries bytes, sorted, closed by a NUL ($compiler)" same embed $compiler packs/lang/nl/{b,a}.lex <<'END'
lang/nl/a.lex 0: 0
lang/nl/b.lex 9: 101 101 110 0 116 119 101 101 10 0
END
    cd "$top" || exit 1
    check "embed leaves the stack without execution ($compiler)" eval \
        "readelf -lW $folder/main | grep -Eq 'GNU_STACK .* RW '"
done
check 'embed carries nothing' same embed gcc '' </dev/null
cd "$top" || exit 1
check 'embed refuses a file from elsewhere' fails embed gcc elsewhere/a.lex
cd "$top" || exit 1

# -- exports --
cat >"$folder/sample.h" <<'END'
/* kr_comment(x); */
#define kr_macro(x) x
typedef bool kr_callback(void *context);
struct kr_thing;
const char *kr_one(int a); /* kr_after(): not this */
/* A long comment
kr_inside(1);
*/
struct kr_thing *kr_two(int a,
                        int kr_argument);
extern int kr_data;
END
check 'exports finds the functions and nothing else' same tools/exports "$folder/sample.h" <<'END'
KRONIEK_0 {
global:
    kr_one;
    kr_two;
local:
    *;
};
END
check 'exports refuses a header without functions' fails tools/exports /dev/null

# -- run-tests --
check 'run-tests counts cases' same tools/run-tests "sh -c 'echo 1..2; echo ok 1; echo ok 2'" <<'END'
sh -c echo 1..2; echo ok 1; echo ok 2: 2 passed
2 passed, 0 failed
END
check 'run-tests fails with a failed case' fails tools/run-tests "sh -c 'echo ok 1; echo not ok 2 - b'"
check 'and shows it' grep -q 'not ok 2 - b' "$folder/out"
check 'run-tests fails with a crash after good cases' fails tools/run-tests "sh -c 'echo ok 1; exit 3'"
check 'run-tests fails with a program that runs nothing' fails tools/run-tests true
check 'run-tests fails with a program that is not there' fails tools/run-tests ./nowhere
check 'run-tests fails without programs' fails tools/run-tests
check 'and its last line counts' eval "tail -n 1 $folder/out | grep -qx '0 passed, 1 failed'"
exit $status
