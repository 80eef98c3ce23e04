/* The worked examples of every language pack: packs/lang/NAME/cases/NAME.md. With KRONIEK_UPDATE=1 the blocks of claims
 * are rewritten to what comes out, unless the run has a fault: then nothing is. known-gaps.md holds what does not work
 * yet: its cases must fail; one that passes belongs elsewhere, and the same wish moves it to closed-gaps.md. */
#include "claim/cases.h"
#include "claim/collect.h"
#include "claim/worker.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

enum { FILES_MOST = 128 };

/* One file of cases. */
struct file {
    char path[512], lang[16];
    kr_str bytes;
    struct cases cases;
    struct kr_buf updated; /* the file as it should stand */
    struct kr_buf closed;  /* of known gaps: the cases that are none any more */
};

static size_t passed, failed, gaps, closed_gaps, faults;

static bool is_gap(const struct file *file)
{
    return kr_str_ends(kr_str_of(file->path), KR_S("/known-gaps.md"));
}

/* ---- one case ------------------------------------------------------------------------------------------------- */

/* Pairs claims with lines, each at most once: lines that ask for attributes choose first. Returns whether all pair. */
static bool pair(const struct case_block *block, const struct collected *list, const struct kr_claim **by_line)
{
    bool taken[COLLECT_MOST] = {false};
    size_t pairs = 0;
    for (int pass = 0; pass < 2; pass++) {
        for (size_t l = 0; l < block->count; l++) {
            const struct case_line *line = &block->claims[l];
            bool asks = line->own_voice || line->by_count || line->when.ptr || line->figure_count;
            for (size_t c = 0; asks == (pass == 0) && c < list->count && !by_line[l]; c++) {
                if (taken[c] || !case_line_key(line, &list->claims[c]) || !case_line_attributes(line, &list->claims[c]))
                    continue;
                taken[c] = true;
                by_line[l] = &list->claims[c];
                pairs++;
            }
        }
    }
    return pairs == block->count && pairs == list->count;
}

static void show(const struct file *file, const struct case_block *block, const struct collected *list,
                 const struct kr_claim *const *by_line)
{
    struct kr_buf out = {0};
    printf("# %s:%zu: %.*s\n#     %.*s\n", file->path, block->line, (int)block->title.len, block->title.ptr,
           (int)block->text.len, block->text.ptr);
    for (size_t l = 0; l < block->count; l++)
        if (!by_line[l])
            printf("#     missing  %.*s\n", (int)block->claims[l].text.len, block->claims[l].text.ptr);
    for (size_t c = 0; c < list->count; c++) {
        bool wanted = false;
        for (size_t l = 0; l < block->count; l++)
            wanted |= by_line[l] == &list->claims[c];
        kr_buf_clear(&out);
        case_line_write(&out, &list->claims[c], block->published);
        if (!wanted)
            printf("#     came out %.*s  [%.*s]\n", (int)out.len - 1, out.ptr, (int)list->claims[c].rule.len,
                   list->claims[c].rule.ptr);
    }
    kr_buf_release(&out);
}

/* Adds the block of claims as it should stand: lines that are met as they are written, then what else came out. */
static void update(struct file *file, const struct case_block *block, const struct collected *list,
                   const struct kr_claim *const *by_line)
{
    for (size_t l = 0; l < block->count; l++) {
        if (!by_line[l])
            continue;
        kr_buf_add(&file->updated, block->claims[l].text);
        kr_buf_addc(&file->updated, '\n');
    }
    for (size_t c = 0; c < list->count; c++) {
        bool written = false;
        for (size_t l = 0; l < block->count; l++)
            written |= by_line[l] == &list->claims[c];
        if (!written)
            case_line_write(&file->updated, &list->claims[c], block->published);
    }
    if (!list->count)
        kr_buf_addz(&file->updated, "none\n");
}

static void run_case(struct file *file, const struct case_block *block)
{
    const struct kr_report_options options = {.published = block->published, .lang = file->lang};
    const struct kr_claim *by_line[CASE_LINES] = {NULL};
    struct collected list;
    struct kr_error error = {0};
    if (!collect(worker, "case", block->text, &options, &list, &error)) {
        printf("# %s:%zu: %s\n", file->path, block->line, error.detail);
        faults++;
        return;
    }
    bool good = pair(block, &list, by_line);
    if (is_gap(file)) {
        gaps += !good;
        closed_gaps += good;
        printf("# %s: %.*s\n", good ? "NO GAP ANY MORE, KRONIEK_UPDATE=1 moves it" : "known gap", (int)block->title.len,
               block->title.ptr);
    } else {
        passed += good;
        failed += !good;
        if (!good)
            show(file, block, &list, by_line);
    }
    if (!is_gap(file))
        update(file, block, &list, by_line);
    collect_release(&list);
}

/* ---- files ---------------------------------------------------------------------------------------------------- */

static void run_file(struct file *file)
{
    struct kr_error error = {0};
    if (!kr_file_read(file->path, KR_LIMIT_PACK_FILE_BYTES, &file->bytes, &error)) {
        printf("# %s: %s\n", file->path, error.detail);
        faults++;
        return;
    }
    if (!cases_read(file->bytes, &file->cases)) {
        printf("# %s:%zu: %s\n", file->path, file->cases.fault_line, file->cases.fault);
        faults++;
        return;
    }
    size_t at = 0;
    for (size_t i = 0; i < file->cases.count; i++) {
        const struct case_block *block = &file->cases.blocks[i];
        size_t next = i + 1 < file->cases.count ? file->cases.blocks[i + 1].head : file->bytes.len;
        size_t before = closed_gaps;
        kr_buf_add(&file->updated, kr_str_cut(file->bytes, at, is_gap(file) ? block->head : block->start));
        run_case(file, block);
        at = block->end;
        if (is_gap(file)) {
            kr_buf_add(closed_gaps > before ? &file->closed : &file->updated,
                       kr_str_cut(file->bytes, block->head, next));
            at = next;
        }
    }
    kr_buf_add(&file->updated, kr_str_cut(file->bytes, at, file->bytes.len));
}

static void write_bytes(const char *path, const char *mode, kr_str bytes)
{
    FILE *f = fopen(path, mode);
    assert_non_null(f);
    assert_int_equal(fwrite(bytes.ptr, 1, bytes.len, f), bytes.len);
    assert_int_equal(fclose(f), 0);
    printf("# %s: written; read the difference\n", path);
}

/* Adds the closed gaps to the file beside it, which is made when it is not there. */
static void write_closed(const struct file *file)
{
    char path[sizeof(file->path)];
    size_t folder = strlen(file->path) - strlen("known-gaps.md");
    snprintf(path, sizeof(path), "%.*sclosed-gaps.md", (int)folder, file->path);
    FILE *there = fopen(path, "rb");
    if (there)
        fclose(there);
    struct kr_buf text = {0};
    kr_buf_addz(&text, there ? "\n" : "# Gaps that were closed\n\n");
    kr_buf_add(&text, kr_str_trim(kr_buf_str(&file->closed)));
    kr_buf_addz(&text, "\n");
    assert_false(text.failed);
    write_bytes(path, "ab", kr_buf_str(&text));
    kr_buf_release(&text);
}

static void write_file(const struct file *file)
{
    if (file->updated.failed || file->closed.failed || kr_str_eq(kr_buf_str(&file->updated), file->bytes))
        return;
    if (is_gap(file))
        write_closed(file);
    write_bytes(file->path, "wb", kr_buf_str(&file->updated));
}

/* The files of all language packs, in no order that matters; returns their number. */
static size_t list_files(struct file *files)
{
    size_t count = 0;
    DIR *langs = opendir("packs/lang");
    for (struct dirent *lang; langs && (lang = readdir(langs));) {
        char folder[300];
        snprintf(folder, sizeof(folder), "packs/lang/%.*s/cases", 200, lang->d_name);
        DIR *cases = lang->d_name[0] == '.' ? NULL : opendir(folder);
        for (struct dirent *entry; cases && (entry = readdir(cases));) {
            kr_str name = kr_str_of(entry->d_name);
            if (name.ptr[0] == '.' || !kr_str_ends(name, KR_S(".md")) || kr_str_is(name, "README.md"))
                continue;
            assert_true(count < FILES_MOST);
            snprintf(files[count].path, sizeof(files[count].path), "%s/%.*s", folder, 200, entry->d_name);
            snprintf(files[count++].lang, sizeof(files->lang), "%.*s", 15, lang->d_name);
        }
        if (cases)
            closedir(cases);
    }
    if (langs)
        closedir(langs);
    return count;
}

static void every_case_gives_its_claims(void **state)
{
    (void)state;
    struct file *files = calloc(FILES_MOST, sizeof(*files));
    assert_non_null(files);
    size_t count = list_files(files);
    for (size_t i = 0; i < count; i++)
        run_file(&files[i]);
    const char *wish = getenv("KRONIEK_UPDATE");
    bool updating = wish && strcmp(wish, "1") == 0;
    if (updating && faults)
        printf("# KRONIEK_UPDATE: nothing is rewritten, the run has %zu faults\n", faults);
    for (size_t i = 0; updating && !faults && i < count; i++)
        write_file(&files[i]);
    for (size_t i = 0; i < count; i++) {
        free((char *)files[i].bytes.ptr);
        kr_buf_release(&files[i].updated);
        kr_buf_release(&files[i].closed);
    }
    free(files);
    printf("# %zu cases pass, %zu fail, %zu known gaps, %zu gaps closed, %zu faults\n", passed, failed, gaps,
           closed_gaps, faults);
    fflush(stdout);
    assert_int_equal(faults, 0);
    assert_true(updating || !closed_gaps);
    assert_true(passed + failed > 0);
    assert_true(updating || !failed);
}

/* ---- the reader ----------------------------------------------------------------------------------------------- */

#define TEXT "```text\nIzjoem viel.\n```\n"

static void cases_are_read(void **state)
{
    (void)state;
    static struct cases cases;
    kr_str file =
        KR_S("# Title\n\nprose\n\n## one\nwhy\n" TEXT "```claims\ncontrol.take UA Izium fact by UA:generale_staf "
             "by -:x when 2022-09-10 figure >= 30 person\n\n```\n## two\n```text date 2023-08\na\nb\n```\n"
             "more\n```claims\nnone\n```\n");
    assert_true(cases_read(file, &cases));
    assert_int_equal(cases.count, 2);
    const struct case_block *one = &cases.blocks[0], *two = &cases.blocks[1];
    assert_true(kr_str_is(one->title, "one") && one->head == 16 && one->line == 5 && one->count == 1);
    assert_string_equal(one->published, "2022-09-11");
    assert_true(kr_str_is(one->text, "Izjoem viel.") && kr_str_is(one->claims[0].when, "2022-09-10"));
    assert_true(one->claims[0].by_count == 2 && one->claims[0].figures[0].value == 30);
    assert_true(kr_str_starts(kr_str_cut(file, one->start, one->end), KR_S("control.take")));
    assert_true(kr_str_is(two->text, "a\nb") && two->count == 0);
    assert_string_equal(two->published, "2023-08");
    static const char *const bad[] = {
        "## one\n" TEXT,
        "## one\n" TEXT "```claims\n```\n",
        "## one\n" TEXT "```claims\nnone\ncontrol.take UA Izium fact\n```\n",
        "## one\n" TEXT "```claims\ncontrol.grab UA Izium fact\n```\n",
        "## one\n" TEXT "```claims\ncontrol.take UA Izium sure\n```\n",
        "## one\n" TEXT "```claims\ncontrol.take UA Kharkiv Oblast fact\n```\n",
        "## one\n" TEXT "```claims\ncontrol.take UA Izium fact who UA:x\n```\n",
        "## one\n" TEXT "```claims\ncontrol.take UA Izium fact figure 3 km\n```\n",
        "## one\n" TEXT "```claims\ncontrol.take UA Izium fact by - by UA:x\n```\n",
        "## one\n```claims\nnone\n```\n" TEXT,
        "## one\n" TEXT TEXT "```claims\nnone\n```\n",
        "## one\n```text\n\n```\n```claims\nnone\n```\n",
        "## one\n```text day 2022\nx\n```\n```claims\nnone\n```\n",
        "## one\n" TEXT "```claims\nnone\n",
        TEXT,
    };
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        if (cases_read(kr_str_of(bad[i]), &cases))
            fail_msg("no fault in\n%s", bad[i]);
        assert_true(cases.fault && cases.fault_line > 0);
    }
}

static void claims_are_compared(void **state)
{
    (void)state;
    const struct kr_place oblast = {.name = KR_S("Kharkiv Oblast")};
    struct kr_claim claim = {.type = KR_CONTROL_TAKE, .actor_side = KR_S("UA"), .place = &oblast, .by_count = 1};
    claim.by[0] = (struct kr_source){KR_S("de generale staf"), KR_S("UA"), KR_S("office")};
    claim.figures[0] = (struct kr_figure){">=", 30, KR_S("person")};
    claim.figure_count = 1;
    memcpy(claim.when, "2022-09-10", 11);
    struct kr_buf out = {0};
    case_line_write(&out, &claim, "2022-09-11");
    assert_true(kr_str_is(kr_buf_str(&out),
                          "control.take UA Kharkiv_Oblast fact by UA:de_generale_staf when 2022-09-10 "
                          "figure >= 30 person\n"));
    struct case_line line;
    assert_null(case_line_read(kr_buf_str(&out), &line)); /* what is written is read */
    assert_true(case_line_key(&line, &claim) && case_line_attributes(&line, &claim));
    kr_buf_release(&out);
    static const struct {
        const char *text;
        bool key, attributes;
    } cases[] = {
        {"control.take UA Kharkiv_Oblast fact", true, true},
        {"control.take - Kharkiv_Oblast fact", false, true},
        {"control.take * Kharkiv_Oblast fact", true, true},
        {"control.take UA Kharkiv fact", false, true},
        {"control.take UA - fact", false, true},
        {"control.hold UA Kharkiv_Oblast fact", false, true},
        {"control.take UA Kharkiv_Oblast denied", false, true},
        {"control.take UA Kharkiv_Oblast fact by UA:generale_staf", true, true},
        {"control.take UA Kharkiv_Oblast fact by RU:generale_staf", true, false},
        {"control.take UA Kharkiv_Oblast fact by UA:Moskou", true, false},
        {"control.take UA Kharkiv_Oblast fact by -", true, false},
        {"control.take UA Kharkiv_Oblast fact when 2022-09-11", true, false},
        {"control.take UA Kharkiv_Oblast fact figure > 30 person", true, false},
        {"control.take UA Kharkiv_Oblast fact figure >= 30 person", true, true},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        assert_null(case_line_read(kr_str_of(cases[i].text), &line));
        if (case_line_key(&line, &claim) != cases[i].key || case_line_attributes(&line, &claim) != cases[i].attributes)
            fail_msg("%s", cases[i].text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cases_are_read),
        cmocka_unit_test(claims_are_compared),
        cmocka_unit_test(every_case_gives_its_claims),
    };
    return cmocka_run_group_tests(tests, worker_load, worker_release);
}
