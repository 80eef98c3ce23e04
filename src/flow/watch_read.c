/* watch_read.c - what feeds and pages bring, into the record.
 *
 * An entry is known by its address and its words, not by its bytes: counters and advertisements in it change from one
 * day to the next. What was seen is noted in the transaction that stores it, so that a kill between the two, or another
 * process that watches the same feed, makes no second report of it. */
#include "flow/gather_int.h"
#include "flow/watch_int.h"

#include <stdlib.h>

enum {
    /* Shorter entries are summaries. News reports have 2 to 6 KB. */
    SUMMARY_BYTES = 1200,
    /* Polls in which a page may fail; then the entry's own words must do. */
    MOST_TRIES = 3,
    /* Pages of a feed asked for at one poll; the others have their turn at the next. */
    MOST_PAGES = 1000,
};

/* What the callbacks of one reading need. */
struct reading {
    struct kr_watch *watch;
    struct kr_watch_feed *feed;
    const struct kr_watch_page *page; /* NULL: a feed is read */
    struct kr_error *no_feed;
    bool rest; /* only what was given up */
    size_t reports;
};

static bool fail(struct kr_watch *watch)
{
    watch->failed = true;
    return false;
}

static bool no_memory(struct kr_watch *watch)
{
    kr_fail(watch->error, KR_MEMORY, NULL, 0, "out of memory");
    return fail(watch);
}

static bool going(const struct kr_watch *watch)
{
    return !watch->failed && !watch->ended && !kr_fetcher_stopped(watch->fetcher);
}

static void tell_fault(struct kr_watch *watch, const struct kr_error *fault)
{
    watch->events->fault(watch->events->context, fault);
}

static uint64_t key_of(const struct kr_read_report *report)
{
    const kr_str name = report->url.len ? report->url : report->entry;
    return kr_hash(kr_hash(kr_hash(0, name), KR_S("\n")), report->text);
}

/* What was found as the record takes it, borrowed: named by its own address, or else by the feed and what it is called
 * there. False when memory is out. */
static bool as_report(const struct reading *reading, const struct kr_read_report *from, struct kr_taken *taken)
{
    struct kr_report *to = &taken->report;
    struct kr_buf path = {0};
    if (!kr_flow_take(from, taken))
        return false;
    if (from->url.len)
        kr_buf_add(&path, from->url);
    else
        kr_buf_addf(&path, from->entry.len ? "%s!%.*s" : "%s", from->path, (int)from->entry.len, from->entry.ptr);
    kr_flow_cut(kr_buf_str(&path), to->path, sizeof(to->path));
    if (reading->page && !to->published[0])
        memcpy(to->published, reading->page->published, sizeof(to->published));
    if (reading->page && !to->source[0])
        memcpy(to->source, reading->page->outlet, sizeof(to->source));
    const bool ok = !path.failed;
    kr_buf_release(&path);
    return ok;
}

/* With its claims, or, where no pack reads its language, without. */
static bool add_or_put(struct kr_watch *watch, const struct kr_report *report, struct kr_outcome *outcome,
                       struct kr_error *error)
{
    return kr_record_add(watch->record, watch->worker, report, outcome, error) ||
           (error->code == KR_NOT_FOUND && kr_record_put(watch->record, report, NULL, 0, outcome, error));
}

/* Stores a report and that it was seen, both or neither. */
static bool store(struct kr_watch *watch, const struct kr_report *report, uint64_t key, struct kr_outcome *outcome,
                  struct kr_error *error)
{
    struct kr_store *store = watch->record->store;
    bool news;
    kr_store_batch(store, 2); /* so that the transaction is still open below */
    bool ok = add_or_put(watch, report, outcome, error);
    if (ok && kr_store_see(store, key, watch->day, 0, &news, error)) {
        if (!outcome->known && !news) { /* another process was first */
            kr_store_rollback(store);
            outcome->known = true;
        }
        ok = kr_store_flush(store, error);
    } else if (ok) {
        kr_store_rollback(store);
        ok = false;
    }
    kr_store_batch(store, 0);
    return ok;
}

static bool add(struct reading *reading, const struct kr_read_report *from, uint64_t key)
{
    struct kr_watch *watch = reading->watch;
    struct kr_outcome outcome = {0};
    struct kr_error error = {0};
    struct kr_taken *taken = calloc(1, sizeof(*taken));
    if (!taken || !as_report(reading, from, taken)) {
        no_memory(watch);
    } else if (!store(watch, &taken->report, key, &outcome, &error)) {
        *watch->error = error;
        watch->failed = true;
    } else if (!outcome.known) {
        reading->feed->fresh = true;
        watch->ended = !watch->events->added(watch->events->context, &taken->report, from->title, outcome.claims);
    }
    if (taken)
        kr_taken_release(taken);
    free(taken);
    return going(watch);
}

static bool is_summary(const struct kr_read_report *report)
{
    const kr_str text = kr_str_trim(kr_str_cut(report->text, report->body, report->text.len));
    return text.len < SUMMARY_BYTES || kr_str_ends(text, KR_S("...")) || kr_str_ends(text, KR_S("\u2026")) ||
           kr_str_ends(text, KR_S("[\u2026]"));
}

/* Notes the page of an entry, to be asked for. False when its address is none, or, with the watch failed, memory is
 * out. */
static bool plan_page(struct reading *reading, const struct kr_read_report *report, uint64_t key, unsigned tries)
{
    struct kr_watch_feed *feed = reading->feed;
    struct kr_error error = {0};
    struct kr_buf url = {0};
    if (!kr_fetcher_address(reading->watch->fetcher, feed->got.final_url.ptr, report->url, &url, &error)) {
        kr_buf_release(&url);
        return error.code == KR_MEMORY && no_memory(reading->watch);
    }
    if (feed->page_count == feed->page_capacity) {
        const size_t capacity = feed->page_capacity ? 2 * feed->page_capacity : 16;
        struct kr_watch_page *more = realloc(feed->pages, capacity * sizeof(*more));
        if (!more) {
            kr_buf_release(&url);
            return no_memory(reading->watch);
        }
        feed->pages = more;
        feed->page_capacity = capacity;
    }
    struct kr_watch_page *page = &feed->pages[feed->page_count++];
    *page = (struct kr_watch_page){.feed = feed, .key = key, .tries = tries, .url = url};
    memcpy(page->published, report->published, sizeof(page->published));
    kr_flow_cut(report->outlet, page->outlet, sizeof(page->outlet));
    return true;
}

static bool is_given_up(const struct kr_watch_feed *feed, uint64_t key)
{
    for (size_t i = 0; i < feed->page_count; i++)
        if (feed->pages[i].key == key && feed->pages[i].given_up)
            return true;
    return false;
}

static bool is_feed(enum kr_read_format format)
{
    return format != KR_READ_HTML && format != KR_READ_TEXT;
}

static bool take_entry(void *context, const struct kr_read_report *report)
{
    struct reading *reading = context;
    struct kr_watch *watch = reading->watch;
    struct kr_watch_feed *feed = reading->feed;
    int64_t day;
    unsigned tries;
    bool news;
    if (!is_feed(report->format)) {
        kr_fail(reading->no_feed, KR_IO, feed->url.ptr, 0, "no feed; expected RSS, Atom or JSON Feed");
        return false;
    }
    reading->reports++;
    const uint64_t key = key_of(report);
    if (!kr_store_seen(watch->record->store, key, &day, &tries, watch->error))
        return fail(watch);
    if (day != KR_DAY_MIN && !tries) {
        if (day < watch->day && !kr_store_see(watch->record->store, key, watch->day, 0, &news, watch->error))
            return fail(watch);
        return going(watch);
    }
    if (reading->rest && !is_given_up(feed, key)) /* it has its turn another time */
        return true;
    if (watch->options->pages && !reading->rest && report->url.len && is_summary(report)) {
        if (feed->page_count == MOST_PAGES) {
            feed->open++;
            return true;
        }
        if (plan_page(reading, report, key, tries))
            return true;
        if (watch->failed)
            return false;
    }
    return add(reading, report, key);
}

static void take_fault(void *context, const struct kr_error *fault)
{
    struct reading *reading = context;
    reading->feed->faulty = true;
    if (!reading->rest) /* told at the first reading */
        tell_fault(reading->watch, fault);
}

static void read_answer(struct reading *reading, const char *name, const struct kr_fetched *got,
                        kr_read_report_fn *each)
{
    char charset[64];
    kr_flow_cut(kr_read_charset(kr_str_of(got->type)), charset, sizeof(charset));
    const struct kr_read_options options = {.known = {.lang = reading->watch->options->lang}, .charset = charset};
    kr_read_each_bytes(name, got->body, &options, each, take_fault, reading);
}

bool kr_watch_read_feed(struct kr_watch *watch, struct kr_watch_feed *feed, struct kr_error *no_feed)
{
    struct reading reading = {.watch = watch, .feed = feed, .no_feed = no_feed};
    *no_feed = (struct kr_error){.code = KR_OK};
    read_answer(&reading, feed->url.ptr, &feed->got, take_entry);
    if (feed->faulty && !reading.reports && !no_feed->code)
        kr_fail(no_feed, KR_IO, feed->url.ptr, 0, "nothing in it can be read");
    return going(watch) && !no_feed->code;
}

bool kr_watch_read_rest(struct kr_watch *watch, struct kr_watch_feed *feed)
{
    struct kr_error no_feed = {.code = KR_OK};
    struct reading reading = {.watch = watch, .feed = feed, .no_feed = &no_feed, .rest = true};
    read_answer(&reading, feed->url.ptr, &feed->got, take_entry);
    return going(watch);
}

/* ---- pages ---- */

static bool take_page(void *context, const struct kr_read_report *report)
{
    struct reading *reading = context;
    struct kr_watch *watch = reading->watch;
    int64_t day;
    unsigned tries;
    if (report->format != KR_READ_HTML)
        return false;
    reading->reports++;
    const uint64_t key = key_of(report);
    if (!kr_store_seen(watch->record->store, key, &day, &tries, watch->error))
        return fail(watch);
    return (day != KR_DAY_MIN && !tries) || add(reading, report, key);
}

/* Notes the attempt; after enough of them the entry's own words must do. */
static bool try_again(struct kr_watch *watch, struct kr_watch_page *page)
{
    bool news;
    page->tries++;
    page->given_up = page->tries >= MOST_TRIES;
    page->feed->open += !page->given_up;
    return kr_store_see(watch->record->store, page->key, watch->day, page->tries, &news, watch->error) || fail(watch);
}

bool kr_watch_read_page(struct kr_watch *watch, struct kr_watch_page *page, const struct kr_fetched *got)
{
    struct reading reading = {.watch = watch, .feed = page->feed, .page = page};
    bool news;
    if (got->outcome != KR_FETCH_GOT) {
        tell_fault(watch, &got->error);
        page->given_up = got->outcome != KR_FETCH_LATER;
        return page->given_up || try_again(watch, page);
    }
    const bool faulty = page->feed->faulty; /* of the feed itself */
    read_answer(&reading, got->final_url.ptr, got, take_page);
    page->feed->faulty = faulty;
    if (!going(watch))
        return false;
    if (reading.reports)
        return kr_store_see(watch->record->store, page->key, watch->day, 0, &news, watch->error) || fail(watch);
    struct kr_error fault;
    kr_fail(&fault, KR_IO, page->url.ptr, 0, "no page with an article");
    tell_fault(watch, &fault);
    page->given_up = true;
    return true;
}
