/* article.c - from a page to its report, or its reports: the chosen blocks become text, with a map that leads through
 * the flow and the conversion back to the page as stored.
 *
 *     text --(blocks)--> flow --(entities, white space)--> UTF-8 page --(encoding)--> bytes of the page
 *
 * A live blog becomes a report for each entry, whose `stored` is the entry's own part of the page, so that it is the
 * same when the page has grown; what stands above the entries is a report before them. */
#include "read/page_int.h"

#include <stdio.h>

enum { LEAST_WORDS = 30, MOST_STRINGS = 512 };

/* A text that grows with its map and parts. */
struct writer {
    struct kr_arena *arena;
    char *text;
    size_t len;
    struct kr_offsets offsets; /* to the UTF-8 page */
    struct kr_read_part *parts;
    size_t part_count, part_capacity;
    size_t body, words;
    uint64_t *seen; /* hashes of long blocks, to leave out what a page says twice */
    size_t seen_size;
    bool failed;
};

static bool writer_begin(struct writer *w, struct kr_arena *arena, size_t most, size_t blocks)
{
    *w = (struct writer){.arena = arena, .offsets = {.arena = arena}};
    for (w->seen_size = 64; w->seen_size < 2 * blocks + 2; w->seen_size *= 2)
        ;
    w->seen = KR_NEW_ARRAY(arena, uint64_t, w->seen_size);
    w->text = kr_arena_alloc(arena, most + 1);
    return w->text && w->seen;
}

static void add_part(struct writer *w, kr_str text, enum kr_read_part_kind kind)
{
    if (!kr_arena_grow(w->arena, &w->parts, &w->part_capacity, w->part_count, sizeof(*w->parts))) {
        w->failed = true;
        return;
    }
    memcpy(w->text + w->len, text.ptr, text.len);
    w->parts[w->part_count++] = (struct kr_read_part){(uint32_t)w->len, (uint32_t)(w->len + text.len), kind};
    w->len += text.len;
}

static void separate(struct writer *w)
{
    if (w->len) {
        memcpy(w->text + w->len, "\n\n", 2);
        w->len += 2;
    }
}

static bool said_before(struct writer *w, kr_str text)
{
    const uint64_t hash = kr_hash(0, text) | 1;
    size_t i = (size_t)(hash >> 7) & (w->seen_size - 1);
    for (; w->seen[i]; i = (i + 1) & (w->seen_size - 1))
        if (w->seen[i] == hash)
            return true;
    w->seen[i] = hash;
    return false;
}

static void add_block(struct writer *w, const struct page *page, size_t index, enum kr_read_part_kind kind,
                      size_t *hint)
{
    const struct block *block = &page->blocks[index];
    kr_str text = block_text(page, block);
    if (kind == KR_READ_PART_CAPTION)
        text = kr_str_trim(kr_str_cut(text, 0, cue_credit(text)));
    if (!text.len || (block->words >= 8 && said_before(w, text)))
        return;
    separate(w);
    kr_offsets_cut(&w->offsets, &page->offsets, hint, block->text, block->text + text.len, w->len);
    add_part(w, text, kind);
    w->words += block->words;
}

/* The heading of the page, if it is the article's; else what the page calls itself. */
static void add_title(struct writer *w, const struct page *page, const struct choice *choice, kr_str *title)
{
    const kr_str meta = page->meta.title;
    size_t hint = 0;
    *title = meta;
    if (choice->title.block != UINT32_MAX) {
        const struct heading *found = &choice->title;
        const kr_str words = {page->flow + found->text, found->end - found->text};
        const bool same = meta.len && (kr_find(meta, words) < meta.len || kr_find(words, meta) < words.len);
        if (found->agrees || !meta.len || same || page->blocks[found->block].words >= 4 || !page->meta.title_rank) {
            kr_offsets_cut(&w->offsets, &page->offsets, &hint, found->text, found->end, 0);
            add_part(w, words, KR_READ_PART_TITLE);
            *title = words;
            return;
        }
    }
    if (meta.len)
        add_part(w, meta, KR_READ_PART_TITLE);
}

/* The heading itself, or a heading or a short line that says the same once more. */
static bool is_title_again(const struct writer *w, const struct page *page, const struct choice *choice, size_t i)
{
    if (!w->part_count || w->parts[0].kind != KR_READ_PART_TITLE)
        return false;
    return i == choice->title.block ||
           (page->blocks[i].words <= 30 && same_letters(block_text(page, &page->blocks[i]),
                                                        kr_str_cut((kr_str){w->text, w->len}, 0, w->parts[0].end)));
}

/* The kept blocks [from, to) but for those of `without` entries. */
static void add_blocks(struct writer *w, const struct page *page, const struct choice *choice, size_t from, size_t to,
                       bool without)
{
    size_t hint = 0, entry = 0;
    for (size_t i = from; i < to; i++) {
        if (!choice->keep[i] || choice->keep[i] == NOT_KEPT)
            continue;
        if (is_title_again(w, page, choice, i))
            continue;
        while (without && entry < choice->entry_count && page->elements[choice->entries[entry]].end_block <= i)
            entry++;
        if (without && entry < choice->entry_count && page->elements[choice->entries[entry]].first_block <= i)
            continue;
        add_block(w, page, i, (enum kr_read_part_kind)(choice->keep[i] - 1), &hint);
    }
}

/* ---- the report ---- */

struct making {
    struct kr_reader *reader;
    struct page *page;
    struct choice *choice;
    const struct kr_encoded *encoded;
    const struct kr_around *around;
    kr_str bytes;
    struct kr_read_report report; /* what is common to all reports of the page */
};

/* The map from the writer's text to the bytes of the page, from byte `shift` of it on. */
static bool set_text(struct making *m, struct kr_read_report *report, struct writer *w, size_t shift)
{
    struct kr_offsets map = {.arena = &m->reader->arena};
    kr_offsets_join(&map, &w->offsets, m->encoded->same ? NULL : &m->encoded->offsets, m->encoded->shift);
    for (size_t i = 0; i < map.count; i++)
        map.items[i].source -= (uint32_t)shift;
    report->text = (kr_str){w->text, w->len};
    report->parts = w->parts;
    report->part_count = w->part_count;
    report->map = map.items;
    report->map_count = map.count;
    return !map.failed && !w->failed && !w->offsets.failed;
}

static void set_meta(struct making *m)
{
    const struct kr_meta *meta = &m->page->meta;
    struct kr_read_report *r = &m->report;
    r->format = KR_READ_HTML;
    r->author = meta->author;
    r->section = meta->section;
    r->outlet = meta->outlet;
    r->url = meta->url;
    r->title = meta->title;
    snprintf(r->lang, sizeof(r->lang), "%.*s", (int)(meta->lang.len < 15 ? meta->lang.len : 15),
             meta->lang.len ? meta->lang.ptr : "");
    snprintf(r->encoding, sizeof(r->encoding), "%s", m->encoded->encoding);
    r->encoding_from = m->encoded->from;
    r->flags = (m->choice->paywall ? KR_READ_PAYWALL : 0) | (m->around->cut ? KR_READ_CUT : 0);
    r->offset = m->around->offset;
    r->stored = m->bytes;
    kr_dates_settle(&meta->dates, r, &m->reader->arena);
}

static void give(struct making *m, struct kr_read_report *report)
{
    kr_dates_miss(m->reader, &m->page->meta.dates, report);
    kr_reader_give(m->reader, report);
}

static void out_of_memory(struct kr_reader *reader)
{
    kr_reader_fault(reader, KR_MEMORY, 0, 0, "out of memory");
}

/* The time of an entry: its own, or an hour of the page's day. */
static void entry_time(const struct making *m, uint32_t entry, struct kr_read_report *report)
{
    const struct page *page = m->page;
    struct kr_stamp day, stamp;
    const bool dated =
        kr_stamp_read(kr_str_of(m->report.published_at[0] ? m->report.published_at : m->report.published), &day);
    for (size_t i = 0; i < page->time_count; i++) {
        const struct time_mark *mark = &page->times[i];
        const kr_str said = {page->flow + mark->text, mark->end - mark->text};
        if (mark->element < entry || mark->element >= page->elements[entry].end)
            continue;
        if ((mark->stamp.len && kr_stamp_read(mark->stamp, &stamp)) || kr_stamp_read(said, &stamp) ||
            (dated && kr_stamp_hour(mark->stamp.len ? mark->stamp : said, &day, &stamp))) {
            kr_stamp_write(&stamp, report->published, report->published_at);
            report->published_from = KR_READ_FROM_TIME;
            report->note = (kr_str){0};
            return;
        }
    }
}

/* The bytes of the page as stored that an element takes. */
static void stored_span(const struct making *m, const struct element *e, size_t *start, size_t *end)
{
    *start = e->source + m->encoded->shift;
    *end = e->source_end + m->encoded->shift;
    if (!m->encoded->same &&
        !kr_offsets_span(m->encoded->offsets.items, m->encoded->offsets.count, e->source, e->source_end, start, end))
        *start = *end = 0;
}

static void give_entries(struct making *m)
{
    struct page *page = m->page;
    for (size_t i = 0; i < m->choice->entry_count && !m->reader->stopped; i++) {
        const uint32_t index = m->choice->entries[i];
        const struct element *entry = &page->elements[index];
        struct kr_read_report report = m->report;
        struct writer w;
        size_t start, end;
        if (!writer_begin(&w, &m->reader->arena,
                          (entry->end_block - entry->first_block) * 2 + 16 +
                              (entry->end_block > entry->first_block
                                   ? page->blocks[entry->end_block - 1].end - page->blocks[entry->first_block].text
                                   : 0),
                          entry->end_block - entry->first_block)) {
            out_of_memory(m->reader);
            return;
        }
        add_blocks(&w, page, m->choice, entry->first_block, entry->end_block, false);
        stored_span(m, entry, &start, &end);
        if (!w.len || end <= start)
            continue;
        report.stored = kr_str_cut(m->bytes, start, end);
        report.offset = m->around->offset + start;
        report.flags |= KR_READ_LIVE;
        report.live = i + 1;
        entry_time(m, index, &report);
        if (!set_text(m, &report, &w, start))
            out_of_memory(m->reader);
        else
            give(m, &report);
    }
}

/* Text that the page keeps in a script only. */
static bool from_script(struct making *m, size_t words)
{
    struct page *page = m->page;
    struct script_text strings[MOST_STRINGS];
    size_t count = 0, bytes = 0, state = page->data_count;
    for (size_t i = 0; i < page->linked_count && !count; i++) {
        strings[0] = (struct script_text){jsonld_body(page->linked_data[i]), false};
        count = strings[0].written.len > 40 ? 1 : 0;
    }
    for (size_t i = 0; i < page->data_count && !count; i++) {
        count = jsonld_prose(page->data[i], strings, MOST_STRINGS);
        state = i;
    }
    for (size_t i = 0; i < count; i++)
        bytes += strings[i].written.len;
    if (bytes < words * 12 || bytes < 200)
        return false;
    struct kr_offsets offsets = {.arena = &m->reader->arena};
    char *html = kr_arena_alloc(offsets.arena, bytes + count * 8 + 1);
    size_t len = 0;
    for (size_t i = 0; html && i < count; i++) {
        memcpy(html + len, strings[i].heading ? "\n<h2>" : "\n<p>", strings[i].heading ? 5 : 4);
        len += strings[i].heading ? 5 : 4;
        len += kr_json_decode(strings[i].written, (size_t)(strings[i].written.ptr - page->html.ptr), html + len, len,
                              &offsets);
    }
    const kr_str title = m->report.title;
    if (state < page->data_count)
        jsonld_state(page, page->data[state]);
    set_meta(m);
    struct kr_read_report report = m->report;
    struct kr_offsets to_stored = {.arena = offsets.arena};
    kr_offsets_join(&to_stored, &offsets, m->encoded->same ? NULL : &m->encoded->offsets, m->encoded->shift);
    report.title = title;
    if (!html || !kr_page_fragment(m->reader, (kr_str){html, len}, &to_stored, &report))
        return false;
    give(m, &report);
    return true;
}

static void make_reports(struct making *m)
{
    struct page *page = m->page;
    struct writer w;
    kr_str title;
    const bool live = m->choice->entry_count > 0;
    set_meta(m);
    if (!writer_begin(&w, &m->reader->arena, page->flow_len + 2 * page->block_count + page->meta.title.len + 16,
                      page->block_count)) {
        out_of_memory(m->reader);
        return;
    }
    add_title(&w, page, m->choice, &title);
    m->report.title = title;
    const size_t heading = w.len;
    add_blocks(&w, page, m->choice, 0, page->block_count, live);
    if (!live && w.words < LEAST_WORDS && from_script(m, w.words))
        return;
    struct kr_read_report report = m->report;
    report.flags |= live ? KR_READ_LIVE : 0;
    if (!set_text(m, &report, &w, 0))
        out_of_memory(m->reader);
    else if (w.len > heading || !live)
        give(m, &report);
    if (live)
        give_entries(m);
}

void kr_read_page(struct kr_reader *reader, kr_str bytes, const struct kr_around *around)
{
    struct kr_encoded encoded;
    const char *wanted;
    struct page page;
    struct choice choice;
    const kr_str declared = around->charset.len ? (kr_str){0} : kr_encoding_declared(bytes);
    if (!kr_encoding_read(bytes, around->charset, declared, &reader->arena, &encoded, &wanted)) {
        const kr_str label = around->charset.len ? around->charset : declared;
        kr_reader_fault(reader, wanted ? KR_INPUT : KR_MEMORY, 0, around->offset, "encoding \"%.*s\"; expected %s",
                        (int)(label.len < 40 ? label.len : 40), label.len ? label.ptr : "", wanted ? wanted : "memory");
        return;
    }
    if (!page_build(&page, &reader->arena, encoded.text)) {
        out_of_memory(reader);
        return;
    }
    meta_settle(&page, around);
    if (!choose_article(&page, &choice, false)) {
        out_of_memory(reader);
        return;
    }
    meta_dates(&page, choice.out);
    site_settle(&page, &choice);
    byline_settle(&page, &choice);
    struct making making = {reader, &page, &choice, &encoded, around, bytes, {0}};
    make_reports(&making);
}

/* ---- HTML within something else ---- */

void kr_read_part_of(struct kr_reader *reader, kr_str bytes, const struct kr_around *around)
{
    struct kr_encoded encoded;
    const char *wanted;
    struct kr_read_report report = {.format = KR_READ_HTML, .stored = bytes, .offset = around->offset};
    struct kr_offsets whole = {.arena = &reader->arena}, map = {.arena = &reader->arena};
    if (!kr_encoding_read(bytes, around->charset, (kr_str){0}, &reader->arena, &encoded, &wanted)) {
        kr_reader_fault(reader, wanted ? KR_INPUT : KR_MEMORY, 0, around->offset, "expected %s",
                        wanted ? wanted : "memory");
        return;
    }
    kr_offsets_add(&whole, 0, 0, 1, 1, encoded.text.len);
    kr_offsets_join(&map, &whole, encoded.same ? NULL : &encoded.offsets, encoded.shift);
    if (map.failed || !kr_page_fragment(reader, encoded.text, &map, &report))
        out_of_memory(reader);
    else
        kr_reader_give(reader, &report);
}

bool kr_page_fragment(struct kr_reader *reader, kr_str written, const struct kr_offsets *to_source,
                      struct kr_read_report *report)
{
    struct page page;
    struct choice choice;
    struct writer w;
    struct kr_offsets map = {.arena = &reader->arena};
    if (!page_build(&page, &reader->arena, written) || !choose_article(&page, &choice, true) ||
        !writer_begin(&w, &reader->arena, page.flow_len + 2 * page.block_count + report->title.len + 16,
                      page.block_count))
        return false;
    if (report->title.len)
        add_part(&w, report->title, KR_READ_PART_TITLE);
    add_blocks(&w, &page, &choice, 0, page.block_count, false);
    kr_offsets_join(&map, &w.offsets, to_source, 0);
    report->text = (kr_str){w.text, w.len};
    report->parts = w.parts;
    report->part_count = w.part_count;
    report->map = map.items;
    report->map_count = map.count;
    return !map.failed && !w.failed;
}
