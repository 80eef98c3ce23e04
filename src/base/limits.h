/* limits.h - every limit of kroniek, each with its reason. Sizes in bytes unless the name says otherwise. */
#ifndef KR_BASE_LIMITS_H
#define KR_BASE_LIMITS_H

enum {
    /* A book is 1 MB; a day of a live blog 200 KB. 64 MB leaves room for a month of an outlet in one file and keeps
     * every offset within 32 bits. */
    KR_LIMIT_REPORT_BYTES = 64 * 1024 * 1024,
    /* A page, an entry of a feed, a line of JSON, the body of a WARC record: held in memory, whole, with its map. The
     * largest news pages have 5 MB, most of it script. */
    KR_LIMIT_PAGE_BYTES = 16 * 1024 * 1024,
    /* Elements of a page that are told apart, in 10 MB; later ones count as their parent's text. News pages have 500 to
     * 20,000. */
    KR_LIMIT_PAGE_ELEMENTS = 256 * 1024,
    /* Files within files: a page in a zip in a tar in a gz is 3. More is made to harm. */
    KR_LIMIT_NESTED_FILES = 8,
    /* Bytes that a source may give for each of its own, over all that is packed in it, beyond those that are free: text
     * packs 3 to 20 times, logs 100 times; deflate reaches 1,032 with zeros, and nests. */
    KR_LIMIT_UNPACK_RATIO = 250,
    /* The first so many: a small file of repeated lines is no bomb. */
    KR_LIMIT_UNPACK_FREE_BYTES = 64 * 1024 * 1024,
    /* The base-2 logarithm of the window that zstd may ask for, which is memory: 64 MB; level 19 needs 8 MB. */
    KR_LIMIT_ZSTD_WINDOW_LOG = 26,
    /* A pack file is read by people; the largest gazetteer table at hand has 2 MB. */
    KR_LIMIT_PACK_FILE_BYTES = 16 * 1024 * 1024,
    /* Text is read in blocks that end at a paragraph; a longer paragraph is cut at a space. Bounds memory. */
    KR_LIMIT_BLOCK_BYTES = 64 * 1024,
    /* The longest token: longer runs of letters are cut, so that no "word" costs more than a sentence. */
    KR_LIMIT_TOKEN_BYTES = 120,
    /* A longer sentence is cut: what rules look at is bounded, so time stays linear. The longest sentence among
     * the 1,314 newspaper sentences of UD_Dutch-Alpino has 83 tokens. */
    KR_LIMIT_SENTENCE_TOKENS = 256,
    /* Clauses of one sentence; what follows the last goes on as part of it. */
    KR_LIMIT_CLAUSES = 32,
    /* Words in one lexicon phrase. */
    KR_LIMIT_PHRASE_TOKENS = 12,
    /* Folders below a folder given to `add`; a deeper nesting is a loop or a mistake. */
    KR_LIMIT_FOLDER_DEPTH = 32,
    /* Milliseconds that one process waits for another one's write to the record. */
    KR_LIMIT_BUSY_MS = 30000,
    /* Reports that one which comes is compared with in vain, to see whether it is their copy. Of a million reports that
     * have nothing to do with it, less than one is; what makes it more is text that an outlet puts below all of its. */
    KR_LIMIT_COPY_TRIES = 256,
    /* A longer line is a whole article, not a passage that papers share. Bounds what is read around each claim. */
    KR_LIMIT_PASSAGE_BYTES = 4096,
    /* Different sentences remembered in a report, to count a repeated caption once. */
    KR_LIMIT_SEEN_SENTENCES = 4096,
    /* Addresses of articles have a tenth of it. */
    KR_LIMIT_FETCH_URL_BYTES = 2048,
    /* A feed with the full text of a thousand articles is 8 MB. */
    KR_LIMIT_FETCH_FEED_BYTES = 16 * 1024 * 1024,
    /* A page of news is 0.1 to 2 MB of HTML. */
    KR_LIMIT_FETCH_PAGE_BYTES = 8 * 1024 * 1024,
    /* RFC 9309 has at least 500 KiB read of a robots.txt. */
    KR_LIMIT_FETCH_ROBOTS_BYTES = 512 * 1024,
    /* The headers of an answer are a few hundred bytes; 64 KB of them are an attack. */
    KR_LIMIT_FETCH_HEAD_BYTES = 64 * 1024,
    /* Milliseconds for a connection: what a name and a handshake take on a bad link, several times over. */
    KR_LIMIT_FETCH_CONNECT_MS = 15 * 1000,
    /* Milliseconds for a whole transfer; the largest feed comes in 60 s at 2 Mbit/s. */
    KR_LIMIT_FETCH_TOTAL_MS = 60 * 1000,
    /* Fewer bytes a second come from no server that wants to be read. */
    KR_LIMIT_FETCH_SLOW_BYTES_S = 100,
    /* Seconds that a transfer may be so slow: a page that is made on demand takes some. */
    KR_LIMIT_FETCH_SLOW_S = 20,
    /* News sites redirect to https, to www, to a canonical page: three at most. */
    KR_LIMIT_FETCH_REDIRECTS = 5,
    /* Milliseconds between two requests to one host: slower than a person who clicks. */
    KR_LIMIT_FETCH_PAUSE_MS = 1000,
    /* Hosts that are asked at the same time, each of which may hold a whole body in memory. */
    KR_LIMIT_FETCH_AT_ONCE = 4,
    /* The longest that an address is left alone, in seconds: a day, however often it failed and whatever it asks. */
    KR_LIMIT_FETCH_WAIT_S = 24 * 60 * 60,
    /* The longest Crawl-delay that is heeded, in seconds; longer ones forbid more than they say. */
    KR_LIMIT_FETCH_CRAWL_S = 60,
    /* Seconds that a robots.txt is believed: RFC 9309 has a day at most. */
    KR_LIMIT_FETCH_ROBOTS_S = 24 * 60 * 60,
    /* Seconds until one that could not be had is asked for again: as soon as most feeds are. */
    KR_LIMIT_FETCH_ROBOTS_AGAIN_S = 10 * 60,
    /* Sites whose robots.txt is remembered; the one that was asked longest ago goes first. */
    KR_LIMIT_FETCH_SITES = 256,
};

#endif
