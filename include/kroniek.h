/* kroniek.h - the published interface of libkroniek.
 *
 * Kroniek reads dated news reports about an armed conflict and keeps the record: who says what about which place,
 * about when, how sure. This header is all of it: what is not here does not exist for a user of the library.
 *
 *     packs ---> worker ---> kr_extract(report) ---> claims ---> record ---> board, place, why
 *
 * Conventions
 *   Text is a kr_str: pointer and length in bytes, UTF-8, never relying on a closing NUL.
 *   Offsets are 0-based byte offsets into the file exactly as read; spans are half-open, [start, end).
 *   Ownership is told in fixed words: "owned by the caller" (free it), "borrowed until X", "copied".
 *   A function that can fail returns false or NULL and fills the kr_error it is given; NULL is allowed there.
 *   Nothing in the library prints, exits, or keeps global state. Packs are frozen after load and shared by threads
 *   without locks; a worker or a record belongs to one thread at a time.
 */
#ifndef KRONIEK_H
#define KRONIEK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define KR_VERSION "0.1.0"
#define KR_CLAIM_VERSION 1 /* the "v" of a claim on the wire */

/* ---- text and errors ------------------------------------------------------------------------------------------ */

/* A slice of bytes. Borrowed from whoever owns the bytes; ptr may be NULL when len is 0. */
typedef struct kr_str {
    const char *ptr;
    size_t len; /* bytes */
} kr_str;

/* The kinds of failure, each with its constant text. */
#define KR_CODES(X)                                                                                                    \
    X(OK, "no error")                                                                                                  \
    X(INPUT, "bad input")           /* a report that cannot be read: the run goes on */                                \
    X(PACK, "bad pack")             /* a language or theatre pack that breaks the schema */                            \
    X(RECORD, "bad record")         /* a database that is not ours, damaged, or of a newer schema */                   \
    X(BUSY, "record is busy")       /* another process holds the database too long */                                  \
    X(IO, "input or output failed") /* disk full, unreadable file, closed pipe */                                      \
    X(LIMIT, "limit exceeded")      /* larger than a documented limit */                                               \
    X(NOT_FOUND, "not found")       /* no such place, claim, file */                                                   \
    X(MEMORY, "out of memory")
enum kr_code {
#define X(name, text) KR_##name,
    KR_CODES(X)
#undef X
};

/* What went wrong, where, and what was expected. */
struct kr_error {
    enum kr_code code;
    size_t line;       /* 1-based line in `file`; 0: no line */
    size_t offset;     /* 0-based byte offset in `file`; meaningful for KR_INPUT only */
    char file[256];    /* the file or database; cut at its front when longer; "" when none */
    char detail[1024]; /* one sentence: what was found and what was expected */
};

/* The constant text of a code ("bad input"). Never NULL. */
const char *kr_code_text(enum kr_code code);

/* A growable byte buffer with a sticky error: after a failed growth every append is a no-op and `failed` stays
 * true, so that a writer checks once. Zero-initialise; release with kr_buf_release. */
struct kr_buf {
    char *ptr;
    size_t len, capacity; /* bytes */
    bool failed;
};
void kr_buf_release(struct kr_buf *buf);

/* ---- the claim ------------------------------------------------------------------------------------------------ */

/* What a claim says. The meaning of each is in docs/CLAIMS.md. */
#define KR_TYPES(X)                                                                                                    \
    X(CONTROL_TAKE, "control.take")                                                                                    \
    X(CONTROL_ENTER, "control.enter")                                                                                  \
    X(CONTROL_HOLD, "control.hold")                                                                                    \
    X(CONTROL_LEAVE, "control.leave")                                                                                  \
    X(FRONT_ADVANCE, "front.advance")                                                                                  \
    X(FRONT_ATTACK, "front.attack")                                                                                    \
    X(FRONT_FIGHT, "front.fight")                                                                                      \
    X(FRONT_STRIKE, "front.strike")                                                                                    \
    X(FRONT_ENCIRCLE, "front.encircle")                                                                                \
    X(FRONT_REPEL, "front.repel")                                                                                      \
    X(FRONT_MOVE, "front.move")                                                                                        \
    X(SUPPLY_HUB, "supply.hub")                                                                                        \
    X(SUPPLY_CUT, "supply.cut")                                                                                        \
    X(PEOPLE_EVACUATE, "people.evacuate")                                                                              \
    X(PEOPLE_HARM, "people.harm")
enum kr_type {
#define X(name, text) KR_##name,
    KR_TYPES(X)
#undef X
        KR_TYPE_COUNT
};

/* How sure the one who says it puts it (the factuality of FactBank, cut to five values). */
#define KR_FACTUALITIES(X)                                                                                             \
    X(FACT, "fact")                                                                                                    \
    X(UNCONFIRMED, "unconfirmed")                                                                                      \
    X(POSSIBLE, "possible")                                                                                            \
    X(PLANNED, "planned")                                                                                              \
    X(DENIED, "denied")
enum kr_factuality {
#define X(name, text) KR_##name,
    KR_FACTUALITIES(X)
#undef X
        KR_FACTUALITY_COUNT
};

#define KR_PLACE_KINDS(X)                                                                                              \
    X(CITY, "city") /* any populated place, and a site as small as one: a plant, a bridge */                           \
    X(DISTRICT, "district")                                                                                            \
    X(REGION, "region")                                                                                                \
    X(COUNTRY, "country")                                                                                              \
    X(AREA, "area")                                                                                                    \
    X(WATER, "water")
enum kr_place_kind {
#define X(name, text) KR_PLACE_##name,
    KR_PLACE_KINDS(X)
#undef X
        KR_PLACE_KIND_COUNT
};

/* The wire names of the three enumerations ("control.take", "fact", "city"); never NULL. */
const char *kr_type_name(enum kr_type type);
const char *kr_factuality_name(enum kr_factuality factuality);
const char *kr_place_kind_name(enum kr_place_kind kind);

/* A place of the gazetteer. Borrowed from the packs (from extraction) or from the row at hand (from a record). */
struct kr_place {
    kr_str id;   /* "geonames:706369"; "kroniek:..." where GeoNames has none */
    kr_str name; /* canonical name */
    enum kr_place_kind kind;
    double lat, lon;     /* WGS 84, degrees */
    kr_str country;      /* ISO 3166-1 alpha-2 */
    uint32_t population; /* inhabitants; 0: unknown */
};

/* One link of a chain of attribution. */
struct kr_source {
    kr_str name; /* as the report names it */
    kr_str side; /* the theatre's side code, or the ISO country code of a state that is no party; len 0: none */
    kr_str role; /* "person", "office", "agency", "media", "unit", "side", "report"; len 0: unknown */
};

/* A quantity that belongs to a claim. */
struct kr_figure {
    char op[3]; /* "=", "~", ">=", "<=", ">", "<" */
    double value;
    kr_str unit; /* "km", "km2", "person", "soldier", "village", "settlement", ... */
};

enum { KR_MAX_SOURCES = 4, KR_MAX_FIGURES = 4, KR_ID_SIZE = 19, KR_DATE_SIZE = 96 };

/* One thing that a report states, or reports somebody as stating. Every kr_str is borrowed: during extraction until
 * the callback returns, from a record until the callback returns. */
struct kr_claim {
    char id[KR_ID_SIZE]; /* "c:" and 16 hexadecimal digits: of report, type, factuality, actor, place, sources, span */
    enum kr_type type;
    enum kr_factuality factuality;
    kr_str actor_side, actor_name; /* len 0: unknown or none */
    const struct kr_place *place;  /* NULL: the report names none */
    kr_str mention;                /* the words that name the place here ("de stad") */
    kr_str via;                    /* the name that a reference back stands for ("Izyum"); len 0: named outright */
    struct kr_source by[KR_MAX_SOURCES]; /* outermost speaker first; none: the report's own voice */
    size_t by_count;
    char when[KR_DATE_SIZE]; /* EDTF (ISO 8601-2), NUL-closed; "": unknown */
    struct kr_figure figures[KR_MAX_FIGURES];
    size_t figure_count;
    double near_km;         /* distance from the place, kilometres; < 0: none stated */
    char near_direction[3]; /* "N", "NE", ... seen from the place; "": none stated */
    size_t start, end;      /* bytes, half-open, into the report as read */
    kr_str text;            /* the report's bytes [start, end) */
    kr_str rule;            /* "nl/claim/control#bevrijden": the rule that fired */
    uint64_t passage;       /* from a record: the same for claims in lines of the same words; 0: unknown */
};

/* A place mention. */
struct kr_mention {
    size_t start, end; /* bytes, half-open, into the report as read */
    kr_str text;
    const struct kr_place *place; /* NULL: found but not resolved */
    double score;                 /* 0..1, how sure the resolution is */
};

/* Where a report says that one place lies from another: "Izjoem ligt 120 km ten zuidoosten van Charkiv". */
struct kr_spatial {
    const struct kr_place *subject, *reference;
    kr_str subject_mention, reference_mention; /* as the report names them */
    bool approximate;                          /* a position of theirs may be off by some kilometres */
    bool implied;                              /* the reference is the town spoken of before, not named here */
    double distance_km;                        /* as stated; < 0: none */
    char op[3];                                /* how the distance is bound: "=", "~", ">=", "<=", ">", "<" */
    char direction[4];                         /* "SE": of the subject, seen from the reference; "": none stated */
    size_t start, end;                         /* bytes, half-open, into the report as read */
    kr_str text;                               /* the report's bytes [start, end) */
};

/* ---- reports -------------------------------------------------------------------------------------------------- */

enum { KR_REPORT_ID_SIZE = 72 };

/* A report as read. Owned by the caller of kr_report_read; release with kr_report_release. */
struct kr_report {
    char id[KR_REPORT_ID_SIZE];   /* "sha256:" and 64 hexadecimal digits of the bytes; NUL-closed */
    char path[4096];              /* as given; "-" for standard input; NUL-closed */
    char published[KR_DATE_SIZE]; /* EDTF, to the day, month or year; "": unknown */
    char lang[16];                /* BCP 47 primary tag, "nl" */
    char source[128];             /* the outlet, as given; "": unknown */
    kr_str text;                  /* the whole file, exactly as read */
    size_t body;                  /* offset where the report's own words begin, after the date line */
    const struct kr_input *input; /* what the text was made of, where it is not the file itself; NULL: it is */
    int64_t copy_group;           /* from a record: the same for reports that are copies of one another, and for no
                                     others; 0: it has none. It says no more: it changes as reports come and go */
};

/* What the caller knows better than the file; NULL or "" leaves it to the file. */
struct kr_report_options {
    const char *published; /* EDTF date */
    const char *source;
    const char *lang; /* default "nl" */
};

/* Reads one report from `path` ("-": standard input). Fails with KR_INPUT (not UTF-8, a NUL byte, empty, a date that
 * does not exist), KR_LIMIT (larger than KR_LIMIT_REPORT_BYTES) or KR_IO. On failure nothing is owned. */
bool kr_report_read(const char *path, const struct kr_report_options *options, struct kr_report *report,
                    struct kr_error *error);
/* The same from bytes in memory; the text is copied. `name` stands for the path. */
bool kr_report_from_bytes(const char *name, kr_str bytes, const struct kr_report_options *options,
                          struct kr_report *report, struct kr_error *error);
void kr_report_release(struct kr_report *report);

/* ---- packs and extraction ------------------------------------------------------------------------------------- */

struct kr_packs;  /* language packs and a theatre pack, compiled and frozen; shared by threads without locks */
struct kr_worker; /* one thread's working memory; reused from report to report */

/* Loads the packs that are embedded in the library (dir NULL) or those below `dir` (dir/lang/..., dir/theatre/...), and
 * the compiled gazetteer in the file `gazetteer` (NULL: the one that belongs to the packs, made at once where they
 * differ from the embedded ones). NULL on failure; KR_PACK names file, line and the legal choices. Owned by the caller:
 * kr_packs_free. */
struct kr_packs *kr_packs_load(const char *dir, const char *gazetteer, struct kr_error *error);
void kr_packs_free(struct kr_packs *packs); /* NULL allowed */

/* Borrows `packs` until kr_worker_free. NULL when memory is out. */
struct kr_worker *kr_worker_new(const struct kr_packs *packs);
void kr_worker_free(struct kr_worker *worker); /* NULL allowed */

/* Called once a claim or mention, in the order of the text; false stops the extraction (which then succeeds). */
typedef bool kr_claim_fn(void *context, const struct kr_report *report, const struct kr_claim *claim);
typedef bool kr_mention_fn(void *context, const struct kr_report *report, const struct kr_mention *mention);

/* Extracts the claims of a report: a pure function of (report, packs), no clock, no network, no globals; time linear
 * in the length, memory bounded. Fails with KR_NOT_FOUND when no language pack reads the report's language, or
 * KR_MEMORY. */
bool kr_extract(struct kr_worker *worker, const struct kr_report *report, kr_claim_fn *each, void *context,
                struct kr_error *error);
bool kr_mentions(struct kr_worker *worker, const struct kr_report *report, kr_mention_fn *each, void *context,
                 struct kr_error *error);

/* Called once a statement of where a place lies, in the order of the text; false stops. */
typedef bool kr_spatial_fn(void *context, const struct kr_report *report, const struct kr_spatial *spatial);
/* The statements of a report of where places lie from each other. Fails as kr_extract does. */
bool kr_spatials(struct kr_worker *worker, const struct kr_report *report, kr_spatial_fn *each, void *context,
                 struct kr_error *error);

/* What the map says to such a statement. */
#define KR_VERDICTS(X)                                                                                                 \
    X(RIGHT, "right")                                                                                                  \
    X(DIRECTION, "direction") /* it lies in another direction */                                                       \
    X(DISTANCE, "distance")   /* it lies nearer or farther */                                                          \
    X(BOTH, "both")                                                                                                    \
    X(UNCHECKED, "unchecked") /* no point to measure from (a region, a river), or the report does not say from where */
enum kr_verdict {
#define X(name, text) KR_VERDICT_##name,
    KR_VERDICTS(X)
#undef X
};
struct kr_check {
    enum kr_verdict verdict;
    double distance_km, bearing_deg; /* real: great circle; clockwise from north, from the reference to the subject */
    char direction[4];               /* the real one, of eight */
    double least_km, most_km;        /* stated distances that count as right */
    double off_deg, allowed_deg;     /* between the stated and the real direction; how much counts as right */
};
const char *kr_verdict_name(enum kr_verdict verdict); /* "direction"; never NULL */
/* Holds a statement against the map. docs/CHECK.md explains the tolerance. */
void kr_check_spatial(const struct kr_spatial *spatial, struct kr_check *out);

/* Does the report read as its language? The share (0 to 1) of its first 400 words that are articles, prepositions,
 * pronouns, conjunctions of that language's pack: about a third or more in running text, far less in another language.
 * -1 when the report has fewer than 40 words, or no pack reads its language. */
double kr_worker_share(struct kr_worker *worker, const struct kr_report *report);

/* Steps of work that the worker's last extraction took: the same on any machine. For tests of linear time. */
uint64_t kr_worker_steps(const struct kr_worker *worker);

/* Appends one claim or mention as one line of NDJSON, closing newline included. */
void kr_claim_json(struct kr_buf *out, const struct kr_report *report, const struct kr_claim *claim);
void kr_mention_json(struct kr_buf *out, const struct kr_report *report, const struct kr_mention *mention);

/* ---- how a sentence is read ------------------------------------------------------------------------------------- */

/* What became of a sentence: name on the wire, and in words. */
#define KR_SENTENCE_STATES(X)                                                                                          \
    X(READ, "read", "was read")                                                                                        \
    X(QUESTION, "question", "is a question, which claims nothing")                                                     \
    X(UNTOUCHED, "untouched", "has no verb and no word that a rule knows")                                             \
    X(REPEATED, "repeated", "repeats one that gave its claims before")
enum kr_sentence_state {
#define X(name, wire, text) KR_SENTENCE_##name,
    KR_SENTENCE_STATES(X)
#undef X
        KR_SENTENCE_STATE_COUNT
};
/* "question"; "is a question, which claims nothing". Never NULL. */
const char *kr_sentence_state_name(enum kr_sentence_state state);
const char *kr_sentence_state_text(enum kr_sentence_state state);

/* What became of a rule at a word; of a word, where no rule was tried there. */
#define KR_OUTCOMES(X)                                                                                                 \
    X(CLAIMED, "claimed", "made a claim")                                                                              \
    X(SAID, "said", "its claim was made already")                                                                      \
    X(NO_COMPANION, "no-companion", "no word of its \"with\" stands in the clause")                                    \
    X(RULED_OUT, "ruled-out", "a word of its \"unless\" stands in the clause")                                         \
    X(NOT_NEGATED, "not-negated", "only where the clause is negated")                                                  \
    X(OTHER_VOICE, "other-voice", "not in this voice")                                                                 \
    X(OWN_COUNTRY, "own-country", "nobody takes his own country")                                                      \
    X(STRANGER, "stranger", "an unknown word may be who does it, or what it is done to")                               \
    X(ABROAD, "abroad", "the place lies in a country that is no party")                                                \
    X(HISTORY, "history", "its time was over before this war")                                                         \
    X(TOLD, "told", "told together with a verb, whose rule made the claim")                                            \
    X(NO_ACTOR, "no-actor", "no actor found")                                                                          \
    X(NO_PLACE, "no-place", "no place found")                                                                          \
    X(NO_FIGURE, "no-figure", "no figure found")                                                                       \
    X(NO_RULE, "no-rule", "no rule has this verb")                                                                     \
    X(AUXILIARY, "auxiliary", "only helps another verb")                                                               \
    X(OTHER_READING, "other-reading", "another reading of the word fits the clause")                                   \
    X(QUOTED_WORD, "quoted-word", "the word itself is spoken of")                                                      \
    X(NO_PREDICATE, "no-predicate", "no verb makes a statement of it")
enum kr_rule_outcome {
#define X(name, wire, text) KR_OUTCOME_##name,
    KR_OUTCOMES(X)
#undef X
        KR_OUTCOME_COUNT
};
/* "no-actor"; "no actor found". Never NULL. */
const char *kr_rule_outcome_name(enum kr_rule_outcome outcome);
const char *kr_rule_outcome_text(enum kr_rule_outcome outcome);

enum { KR_NO_CLAUSE = 255 };
/* A word, or words that a lexicon has as one. Spans are bytes of the report, half-open, here and below. */
struct kr_read_unit {
    size_t start, end;
    kr_str text;
    kr_str classes; /* sections of the packs that have it, "determiner noun.kind"; len 0: unknown, or a mark */
    size_t clause;  /* index into the clauses; KR_NO_CLAUSE in a sentence of marks */
};
/* What can fill a role. */
struct kr_read_item {
    kr_str kind; /* "place", "actor", "figure", "time" */
    size_t start, end;
    kr_str text;
    kr_str relation;              /* "in", "from", "by", ...: what its preposition states; len 0: none */
    kr_str side;                  /* of an actor; len 0: none */
    kr_str classes;               /* of an actor: "force", "office person", ...; of a place: "name", "compound", "kind"
                                     (the town), "deictic" (there); of a time: "at", "since", "until", "before",
                                     "after" */
    const struct kr_place *place; /* of a place; else NULL */
    struct kr_figure figure;      /* of a figure */
    kr_str edtf;                  /* of a time; len 0: not fixed */
    bool source;                  /* it says something */
    size_t clause;
};
/* A clause: one finite verb and what belongs to it. */
struct kr_read_clause {
    size_t start, end; /* from its first word to its last; words of other clauses may stand between */
    kr_str kind;       /* "main", "sub", "relative", "infinitive", "nominal" */
    kr_str purpose;    /* of its subordinator: "content", "condition", "time", "purpose"; len 0: none */
    size_t parent;     /* the clause it hangs on, or KR_NO_CLAUSE */
    kr_str verbs;      /* lemmas, "hebben innemen" */
    bool passive, negated, quoted;
    kr_str factuality;                   /* what the words in it leave of it; len 0: nothing weakens it */
    kr_str content;                      /* how it leaves what it says, where it says something; else len 0 */
    struct kr_source by[KR_MAX_SOURCES]; /* who says it, outermost first */
    size_t by_count;
};
/* A word that bears on how sure a clause is. */
struct kr_read_cue {
    size_t start, end;
    kr_str text;
    kr_str kind;       /* "cue", "negation", "modal", "try", "plan", "speech", "report", "condition" */
    kr_str factuality; /* what it leaves; of a negation "denied" */
    size_t clause;
};
/* A rule that was tried at a word; or a word at which none was. */
struct kr_read_try {
    size_t start, end;
    kr_str text;  /* the word */
    kr_str lemma; /* of a verb; else len 0 */
    kr_str rule;  /* len 0: none was tried */
    enum kr_rule_outcome outcome;
    kr_str detail;             /* what was looked for, or what stood in the way; len 0: nothing to add */
    kr_str side, actor, place; /* what was found to fill its roles; len 0: nothing */
    size_t clause;
};
struct kr_explanation {
    size_t start, end; /* of the sentence */
    kr_str text;
    enum kr_sentence_state state;
    const struct kr_read_unit *units;
    size_t unit_count;
    const struct kr_read_item *items;
    size_t item_count;
    const struct kr_read_clause *clauses;
    size_t clause_count;
    const struct kr_read_cue *cues;
    size_t cue_count;
    const struct kr_read_try *tries; /* in the order in which they were made: verbs, then nouns and state words */
    size_t try_count;
    const struct kr_claim *claims; /* what the sentence gave */
    size_t claim_count;
};

/* Reads the report up to the sentence at byte `offset`, or else the first behind it, and calls `each` with how that was
 * read; everything is borrowed until it returns. Costs as much as extracting as far. Fails with KR_NOT_FOUND when no
 * sentence ends behind the offset or no language pack reads the report's language, or KR_MEMORY. */
typedef void kr_explain_fn(void *context, const struct kr_report *report, const struct kr_explanation *explanation);
bool kr_explain(struct kr_worker *worker, const struct kr_report *report, size_t offset, kr_explain_fn *each,
                void *context, struct kr_error *error);
/* Appends it as one line of NDJSON, closing newline included. */
void kr_explanation_json(struct kr_buf *out, const struct kr_report *report, const struct kr_explanation *explanation);

/* ---- the gazetteer -------------------------------------------------------------------------------------------- */

/* Every spelling of every place, compiled into one file that is mapped and used as it stands. Of use alone: looking a
 * name up needs no packs. Shared by threads. docs/GAZETTEER.md tells how it is made. */
struct kr_gazetteer;

/* Opens a compiled gazetteer; NULL: the embedded one. NULL on failure: KR_PACK (no gazetteer, of another version, cut
 * short, altered), KR_NOT_FOUND, KR_IO, KR_MEMORY. Owned by the caller: kr_gazetteer_close. */
struct kr_gazetteer *kr_gazetteer_open(const char *path, struct kr_error *error);
void kr_gazetteer_close(struct kr_gazetteer *gazetteer); /* NULL allowed */

struct kr_gazetteer_info {
    size_t places, names; /* names: different ones, folded */
    size_t bytes;         /* of the file */
    uint32_t version;     /* of the file's layout */
    kr_str sources;       /* SHA-256 of what it was made from, 64 hexadecimal digits; borrowed */
};
/* What the gazetteer holds, into *out. */
void kr_gazetteer_describe(const struct kr_gazetteer *gazetteer, struct kr_gazetteer_info *out);

/* A place that a name may mean. Everything is borrowed from the gazetteer. */
struct kr_candidate {
    const struct kr_place *place;
    kr_str admin;     /* the region it lies in; len 0: unknown */
    kr_str codes;     /* "katottg:UA...|pcode:UA63"; len 0: unknown */
    double score;     /* 0..1 */
    kr_str reason;    /* "exact"; "case": inflected; "sound": spelt by a mixture of systems; "slip": one letter off */
    kr_str origin;    /* of the spelling that was met: "name", "listed", "native", "exonym", "former", or a system */
    kr_str met;       /* that spelling: folded, without accents and apostrophes */
    bool approximate; /* the position may be off by some kilometres */
};
/* The gazetteer of loaded packs; borrowed until kr_packs_free. */
const struct kr_gazetteer *kr_packs_gazetteer(const struct kr_packs *packs);
/* Called once a candidate, the best first; false stops. */
typedef bool kr_candidate_fn(void *context, const struct kr_candidate *candidate);
/* The places that `name` (UTF-8, in Latin or Cyrillic script, as anybody writes it) may mean: at most KR_CANDIDATES.
 * Returns their number. Bounded time, whatever the name. */
enum { KR_CANDIDATES = 64 };
size_t kr_gazetteer_lookup(const struct kr_gazetteer *gazetteer, kr_str name, kr_candidate_fn *each, void *context);

/* What a gazetteer is built from. */
struct kr_gazetteer_options {
    const char *packs;        /* folder of packs: their places, persons and spelling tables; NULL: none */
    const char *const *files; /* further tables, told apart by their content: a pack's places, a GeoNames dump (UA.txt,
                                 cities500.txt), alternateNamesV2.txt, admin1CodesASCII.txt */
    size_t file_count;
    const char *countries; /* of dumps only these, "UA,RU"; NULL: all */
    bool listed_only;      /* only the spellings that stand in the tables, none made by spelling tables */
};
struct kr_gazetteer_built {
    size_t places, names, bytes;
    size_t faults; /* lines that were left out, each told to the callback */
};
/* Called for each line that cannot be used; its file, line and what was expected. */
typedef void kr_fault_fn(void *context, const struct kr_error *fault);
/* Compiles a gazetteer into the file `path`, which is replaced at once or not at all. Fails with KR_IO, KR_PACK
 * (nothing to build from), KR_NOT_FOUND, KR_LIMIT or KR_MEMORY. `each`, `built` may be NULL. */
bool kr_gazetteer_build(const struct kr_gazetteer_options *options, const char *path, kr_fault_fn *each, void *context,
                        struct kr_gazetteer_built *built, struct kr_error *error);

/* ---- the record ----------------------------------------------------------------------------------------------- */

/* A record: one SQLite database of reports, their claims and places; docs/RECORD.md has its tables. A handle belongs
 * to one thread at a time. While one process adds, others may read; two that add take turns. What a record answers
 * does not depend on the order in which its reports were added, nor on when. */
struct kr_record;

enum kr_record_mode {
    KR_RECORD_READ, /* the file must exist; nothing in it is changed */
    KR_RECORD_WRITE /* made when absent, brought to this version's schema when older */
};

/* Opens the record in the file `path`. NULL on failure: KR_NOT_FOUND (no file there), KR_RECORD (not a database, of
 * another program, damaged, or of a newer schema), KR_BUSY, KR_IO (cannot be read or written, disk full), KR_MEMORY.
 * Owned by the caller: kr_record_close. */
struct kr_record *kr_record_open(const char *path, enum kr_record_mode mode, struct kr_error *error);
void kr_record_close(struct kr_record *record); /* NULL allowed */

struct kr_outcome {
    bool known;    /* the record had a report of the same bytes; nothing was changed */
    size_t claims; /* stored with the report */
};
/* Extracts the report's claims and stores both, whole or not at all, also after a crash. Fails as kr_record_open and
 * kr_extract do; KR_NOT_FOUND (no pack reads the language) concerns this report only. `outcome` may be NULL. */
bool kr_record_add(struct kr_record *record, struct kr_worker *worker, const struct kr_report *report,
                   struct kr_outcome *outcome, struct kr_error *error);
/* The same with claims that were extracted elsewhere. Where report->text is empty, the record has the claims alone, and
 * takes those that it has not yet when the report comes again; kr_record_add, which brings the text, replaces them. */
bool kr_record_put(struct kr_record *record, const struct kr_report *report, const struct kr_claim *claims,
                   size_t count, struct kr_outcome *outcome, struct kr_error *error);

/* Brings up to date what is kept of the places that adding and removing concerned, a few in a transaction. Until then
 * reading derives it on the way; nothing but time depends on it. Fails as kr_record_open does. */
bool kr_record_settle(struct kr_record *record, struct kr_error *error);
/* The same for all places. `places`, `claims` (of control), NULL allowed: how many it was derived for, from. */
bool kr_record_rebuild(struct kr_record *record, size_t *places, size_t *claims, struct kr_error *error);

struct kr_removed {
    char id[KR_REPORT_ID_SIZE], path[4096];
    size_t claims; /* that went with the report */
};
/* Takes one report out, with its claims, as if it had never been added. `report`: a path as it was added, four digits
 * or more of its id, its address, or its entry's id. Fails with KR_NOT_FOUND (none, several), as kr_record_open. */
bool kr_record_remove(struct kr_record *record, const char *report, struct kr_removed *removed, struct kr_error *error);

/* The reports that are copies of one another, more than half of all their runs of four words common to two, or to each
 * and a third: calls `each` a report, without its text, those of a group after each other, the earliest first, then by
 * id; groups, counted from 1, in the order of their first. False stops. Fails as kr_record_open does. */
typedef bool kr_copy_fn(void *context, size_t group, const struct kr_report *report);
bool kr_record_copies(struct kr_record *record, kr_copy_fn *each, void *context, struct kr_error *error);

/* Those that meet all that is given; NULL or "" asks nothing. */
struct kr_claim_filter {
    const char *type;       /* "control.take", or a whole group: "control" */
    const char *place;      /* a place's id, or any of its names in the reports, whatever the case */
    const char *side;       /* the actor's side */
    const char *factuality; /* "fact", ... */
    const char *report;     /* a report's id, a beginning of it, its path or its address */
    const char *since;      /* EDTF: valid time ends on or after its first day */
    const char *until;      /* EDTF: valid time begins on or before its last day */
    const char *known;      /* EDTF: of reports published on or before its last day */
    const char *after;      /* a claim's id: only those behind it, in the order in which they come */
    size_t limit;           /* at most so many claims; 0: all */
};

/* Calls `each` a claim, ordered by valid time, then report and position; false stops, which is no failure. Everything
 * is borrowed until `each` returns; report->text is empty here, claim->text is not. Fails with KR_INPUT (a type,
 * factuality or date that is none), KR_NOT_FOUND (no such place or report), and as kr_record_open does. */
bool kr_record_claims(struct kr_record *record, const struct kr_claim_filter *filter, kr_claim_fn *each, void *context,
                      struct kr_error *error);
/* Calls `each` a report, whole, borrowed, in the order of publication; false stops. Fails as kr_record_open does. */
typedef bool kr_report_fn(void *context, const struct kr_report *report);
bool kr_record_reports(struct kr_record *record, kr_report_fn *each, void *context, struct kr_error *error);
/* The one claim whose id is or begins with `id` ("c:5f0e"), with its report's text; KR_NOT_FOUND: none, several. */
bool kr_record_claim(struct kr_record *record, const char *id, kr_claim_fn *each, void *context,
                     struct kr_error *error);

/* What is said of the control of a place on a day. */
#define KR_STATES(X)                                                                                                   \
    X(UNKNOWN, "unknown")     /* nothing that counts */                                                                \
    X(HELD, "held")           /* by `side` */                                                                          \
    X(CONTESTED, "contested") /* `side` is the last said to hold it; `other`, or a denial, stands against that */      \
    X(LEFT, "left")           /* by `other`; nobody is said to have come in its place */
enum kr_state {
#define X(name, text) KR_STATE_##name,
    KR_STATES(X)
#undef X
        KR_STATE_COUNT
};
const char *kr_state_name(enum kr_state state); /* "held"; never NULL */

struct kr_control {
    const struct kr_place *place;
    enum kr_state state;
    const char *rule;            /* that named the state: "word", "baseline", ...; docs/CHRONICLE.md has them all */
    kr_str side, other;          /* side codes; len 0: none */
    kr_str since;                /* EDTF of the earliest claim of the present run; len 0: unknown */
    kr_str from, until;          /* EDTF: the first and the last day of this state; until len 0: it lasts */
    int64_t first_day, last_day; /* the same as days from 1970-01-01; INT64_MAX: it lasts */
    char since_by[KR_ID_SIZE];   /* the claim whose date `since` was inferred from; "": `since` is as stated */
    int grade; /* information grade of the NATO Admiralty system: 1 confirmed .. 6 cannot be judged; 0: state unknown */
    size_t claims, claims_against;
    /* The distinct sources in support, in the order of what they say; a report's own voice has the role "outlet", its
     * outlet's name or path; the baseline "baseline". */
    const struct kr_source *says;
    size_t says_count;
    /* what the grade was computed from; sources are distinct ones that speak of a fact */
    size_t facts, against, denials; /* in support; against; of the latter those that deny */
    bool independent;               /* the supporting sources are of more than one kind */
    bool against_interest;          /* a party says so against its own interest */
};
/* Everything is borrowed until the callback returns; false stops, which is no failure. */
typedef bool kr_control_fn(void *context, const struct kr_control *control);

/* Who holds which place on the day `on`, as reports published on or before `known` tell it: a row a place with claims
 * of control, ordered by the place's name. EDTF; a month or year stands for its last day. `on` NULL or "": the last
 * day of the record; `known` NULL or "": all reports. Fails with KR_INPUT (a date that is none) and as
 * kr_record_open does. */
bool kr_record_board(struct kr_record *record, const char *on, const char *known, kr_control_fn *each, void *context,
                     struct kr_error *error);
/* Lets the record know what the packs below `dir` (NULL: the embedded ones) tell of places: the baseline (who held them
 * first), and the region. `gazetteer` as in kr_packs_load. Fails with KR_PACK, KR_NOT_FOUND, KR_IO or KR_MEMORY. */
bool kr_record_ground(struct kr_record *record, const char *dir, const char *gazetteer, struct kr_error *error);
/* Which places are asked for; NULL or "" asks nothing. Region and `all` need kr_record_ground. */
struct kr_board_filter {
    const char *on, *known;
    const char *region; /* a name of it, or of a town in it */
    const char *side;   /* held by it, contested by it, or left by it */
    bool all;           /* also the places of the baseline of which nobody spoke */
};
/* The same for these places. Fails with KR_NOT_FOUND when the region is none. */
bool kr_record_board_of(struct kr_record *record, const struct kr_board_filter *filter, kr_control_fn *each,
                        void *context, struct kr_error *error);
/* The last day on which a report of the record may have been published, as EDTF; "" for a record without dates. */
bool kr_record_last_day(struct kr_record *record, char out[KR_DATE_SIZE], struct kr_error *error);

/* The places that go by `name`: an id, a name, or any spelling of a mention, in any case; KR_NOT_FOUND: none does. */
typedef bool kr_place_fn(void *context, const struct kr_place *place);
bool kr_record_places(struct kr_record *record, const char *name, kr_place_fn *each, void *context,
                      struct kr_error *error);
/* The states of one place (by id), oldest first: a call for each change. */
bool kr_record_timeline(struct kr_record *record, kr_str place_id, const char *known, kr_control_fn *each,
                        void *context, struct kr_error *error);

/* A claim in short: one side of a dispute, one voice of an event. */
struct kr_witness {
    char claim[KR_ID_SIZE]; /* "": the baseline */
    enum kr_type type;
    enum kr_factuality factuality;
    kr_str side;               /* the actor's */
    kr_str when;               /* EDTF: the claim's, or else the report's, or what was inferred for it */
    char dated_by[KR_ID_SIZE]; /* the claim from which `when` was inferred; "": it was stated so */
    kr_str published;          /* EDTF; len 0: unknown */
    struct kr_source source;
};

#define KR_DISPUTE_KINDS(X)                                                                                            \
    X(CONTROL, "control")     /* who holds it, or whether it was taken or left */                                      \
    X(STORY, "story")         /* one side says that it withdrew, the other that it took the place */                   \
    X(FIGURES, "figures")     /* the same quantity, other figures */                                                   \
    X(GEOGRAPHY, "geography") /* a statement against the map: kr_spatials, kr_check_spatial */                         \
    X(DATES, "dates")         /* the same event, other days */
enum kr_dispute_kind {
#define X(name, text) KR_DISPUTE_##name,
    KR_DISPUTE_KINDS(X)
#undef X
        KR_DISPUTE_KIND_COUNT
};
/* "story"; never NULL. And back: false for any other text. */
const char *kr_dispute_kind_name(enum kr_dispute_kind kind);
bool kr_dispute_kind_from(kr_str name, enum kr_dispute_kind *out);

/* What cannot both be so, and what became of it. A witness stands for all that say the same. */
struct kr_dispute {
    enum kr_dispute_kind kind;
    const struct kr_place *place; /* NULL: none is named */
    struct kr_witness a, b;
    size_t a_sources, b_sources; /* distinct ones that say as a, as b */
    kr_str opened;               /* EDTF: when the second of the two was published; len 0: unknown */
    struct kr_source opened_by;
    struct kr_witness conceded; /* a party that says what is against its interest; claim "": nobody did */
    struct kr_witness settled; /* says as one of the two, of no party, after the last who says as the other; likewise */
    const struct kr_figure *a_figure, *b_figure; /* kind figures; else NULL */
    bool corrected;                              /* kind figures: b puts a right: same speaker's side, same number */
};
typedef bool kr_dispute_fn(void *context, const struct kr_dispute *dispute);
/* The disputes over one place (by id) but for those of geography, oldest first. */
bool kr_record_disputes(struct kr_record *record, kr_str place_id, const char *known, kr_dispute_fn *each,
                        void *context, struct kr_error *error);
/* Those of all places and of none, by the place's name. NULL or "" asks nothing; `side`: that of a witness, or of one
 * who speaks; `on`, EDTF: about that day, within a week. Fails with KR_NOT_FOUND when nothing goes by `place`. */
struct kr_dispute_filter {
    const char *kind, *place, *side, *on, *known;
};
bool kr_record_all_disputes(struct kr_record *record, const struct kr_dispute_filter *filter, kr_dispute_fn *each,
                            void *context, struct kr_error *error);

#ifdef __cplusplus
}
#endif
#endif
