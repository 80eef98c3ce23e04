/* watch_int.h - what the two files of `kroniek watch` share. */
#ifndef KR_FLOW_WATCH_INT_H
#define KR_FLOW_WATCH_INT_H

#include "fetch/fetch.h"
#include "flow/flow.h"
#include "flow/record_int.h"

/* An entry whose page is asked for. */
struct kr_watch_page {
    struct kr_watch_feed *feed;
    uint64_t key; /* of the entry */
    unsigned tries;
    bool given_up; /* its words in the feed must do */
    char published[KR_DATE_SIZE], outlet[128];
    struct kr_buf url; /* NUL-closed */
};

enum kr_watch_state { KR_WATCH_RESTS, KR_WATCH_ASKED, KR_WATCH_PAGES };
struct kr_watch_feed {
    struct kr_buf url; /* NUL-closed */
    enum kr_watch_state state;
    bool polled; /* in this run */
    struct kr_store_feed kept;
    struct kr_fetched got; /* while its pages are asked for */
    struct kr_watch_page *pages;
    size_t page_count, page_capacity, pages_asked; /* one after the other */
    unsigned pages_failed;                         /* in a row */
    int64_t retry_after_s;                         /* as one of them asked; -1: none did */
    size_t open;                                   /* entries that are to be dealt with next time */
    bool faulty, fresh;
};

struct kr_watch {
    struct kr_record *record;
    struct kr_worker *worker;
    struct kr_fetcher *fetcher;
    const struct kr_watch_options *options;
    const struct kr_watch_events *events;
    struct kr_error *error; /* of what ends the run */
    bool failed, ended;     /* ended: as the caller wishes */
    bool begun;             /* the feeds that were due at the start are asked */
    int64_t day;            /* today */
    struct kr_watch_feed *feeds;
    size_t count, held_bytes; /* of feeds whose pages are asked for */
};

/* Reads the entries of feed->got: what is new goes into the record, or into feed->pages. False when it is no feed,
 * which *no_feed tells, or the run ends. */
bool kr_watch_read_feed(struct kr_watch *watch, struct kr_watch_feed *feed, struct kr_error *no_feed);
/* Reads them once more, for those whose pages were given up. */
bool kr_watch_read_rest(struct kr_watch *watch, struct kr_watch_feed *feed);
/* Reads the page of an entry, or notes that it did not come. */
bool kr_watch_read_page(struct kr_watch *watch, struct kr_watch_page *page, const struct kr_fetched *got);

#endif
