# Makefile - the one makefile of kroniek: not recursive over folders, sources found by wildcard, objects in a folder
# of their own for each variant, so that compilers and sanitisers do not disturb each other.
#
#   make              build/kroniek, build/libkroniek.a, build/libkroniek.so, build/kroniek.pc
#   make test         every test there is; the last line is "N passed, N failed"
#   make demo         the September 2022 weekend around Kupiansk, from our own reports
#   make bench        speed, memory and size on this machine, beside wc -w; and what bench/dates.py runs
#   make bench-record what a record costs as it grows to REPORTS (100000) reports
#   make bench-copies how well copies are found, beside datasketch (needs it)
#   make bench-articles   what is read from pages of news systems, beside trafilatura and resiliparse (fetches them)
#   make bench-page   what the page and its interface cost on a record of REPORTS reports
#   make fuzz         every fuzz target, FUZZ_SECONDS each (60)
#   make install      PREFIX (/usr/local), DESTDIR
#   make format       clang-format over the tree's C
#   make clean
#
#   CC=clang          another compiler        SAN=1   with AddressSanitizer and UndefinedBehaviorSanitizer
#   CFLAGS=...        instead of -O2 -g       TSAN=1  with ThreadSanitizer
#
# Products of a variant stand in build/<variant>/; those of the plain one are copied to build/.

SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
.DELETE_ON_ERROR:
.SUFFIXES:
.SECONDARY:
MAKEFLAGS += --no-builtin-rules

ifeq ($(origin CC),default)
CC := gcc
endif
CFLAGS ?= -O2 -g
PREFIX ?= /usr/local
JOBS ?= 2
FUZZ_SECONDS ?= 60
VERSION := $(shell awk '/define KR_VERSION /{gsub(/"/, "", $$3); print $$3}' include/kroniek.h)
SONAME := libkroniek.so.$(firstword $(subst ., ,$(VERSION)))

# ---- variants -------------------------------------------------------------------------------------------------------

variant := $(notdir $(firstword $(CC)))$(if $(SAN),-san)$(if $(TSAN),-tsan)$(if $(FUZZ),-fuzz)
B := build/$(variant)
, := ,
plain := $(if $(SAN)$(TSAN)$(FUZZ),,yes)
sanitise := $(if $(SAN),-fsanitize=address$(,)undefined -fno-sanitize-recover=all -fno-omit-frame-pointer \
	-DKR_ARENA_DEBUG)
sanitise += $(if $(TSAN),-fsanitize=thread)
sanitise += $(if $(FUZZ),-fsanitize=fuzzer-no-link)

# pkg-config is asked once, and only when something is compiled.
packages := sqlite3 libutf8proc nettle libxxhash libmicrohttpd libarchive zlib libzstd libbrotlidec
# Only its header is used: src/fetch/curl.c loads the library when it is needed.
loaded := libcurl
once = $(eval $(1) := $(shell $(2)))$($(1))
package_cflags = $(call once,package_cflags,pkg-config --cflags $(packages) $(loaded))
package_libs = $(call once,package_libs,pkg-config --libs $(packages))
test_libs = $(call once,test_libs,pkg-config --libs cmocka jansson)

compile = $(CC) -std=c17 -D_GNU_SOURCE $(CFLAGS) -Wall -Wextra -Werror -Iinclude -Isrc $(CPPFLAGS) $(sanitise) \
	-fPIC -fno-semantic-interposition -pthread -MMD -MP $(package_cflags)
link = $(CC) $(CFLAGS) $(sanitise) $(LDFLAGS) -pthread
libs = $(package_libs) -lm

# ---- sources --------------------------------------------------------------------------------------------------------

cli_sources := $(sort $(wildcard src/cli/*.c))
lib_sources := $(filter-out $(cli_sources),$(sort $(wildcard src/*/*.c)))
test_sources := $(sort $(wildcard tests/*/test_*.c))
support_sources := $(filter-out $(test_sources),$(sort $(wildcard tests/*.c tests/*/*.c)))
shell_tests := $(sort $(wildcard tests/cli/*.sh tests/serve/*.sh))
tool_tests := $(sort $(wildcard tests/tools/*.sh))
web_tests := $(sort $(wildcard tests/web/*.test.mjs))
fuzz_targets := $(patsubst fuzz/%.c,%,$(wildcard fuzz/fuzz_*.c))
# What the library carries: the packs as text but for their places, which it carries compiled.
table_files := $(sort $(shell find packs/lang packs/theatre -type f ! -name '*.md' ! -name '.*' ! -name '*~'))
pack_files := $(filter-out %.tsv,$(table_files))
# The page, which the library carries as one bundle.
web_files := $(sort $(shell find web -type f ! -name '.*' ! -name '*~' ! -name '*.md'))
c_files = $(sort $(wildcard src/*/*.[ch] include/*.h tests/*.[ch] tests/*/*.[ch] fuzz/*.[ch] bench/*.c examples/*.c \
	docs/*.c))

object = $(patsubst %.c,$(B)/%.o,$(1))
lib_objects := $(call object,$(lib_sources)) $(B)/packs.o $(B)/gazetteer.o $(B)/page.o
cli_objects := $(call object,$(cli_sources))
test_programs := $(patsubst %.c,$(B)/%,$(test_sources))
replays := $(patsubst fuzz_%,$(B)/fuzz/replay_%,$(fuzz_targets))

# ---- products -------------------------------------------------------------------------------------------------------

.PHONY: all
all: $(B)/kroniek $(B)/libkroniek.a $(B)/libkroniek.so build/kroniek.pc $(if $(plain),published)

# The plain products, at their published names. Copied when they differ, so that a change of compiler is seen.
.PHONY: published
published: $(B)/kroniek $(B)/libkroniek.a $(B)/libkroniek.so
	@for f in kroniek libkroniek.a libkroniek.so; do \
	    cmp -s $(B)/$$f build/$$f || { rm -f build/$$f && cp $(B)/$$f build/$$f || exit 1; }; done
	@ln -sf libkroniek.so build/$(SONAME)

# Lists of files: rewritten only when a file comes or goes, so that what was made from them is made again.
.PHONY: always
always:
keep = @mkdir -p $(@D) && printf '%s\n' $(1) | cmp -s - $@ || printf '%s\n' $(1) >$@
$(B)/objects.list: always
	$(call keep,$(lib_objects) $(cli_objects))
build/packs.list: always
	$(call keep,$(pack_files))
build/tables.list: always
	$(call keep,$(table_files))
build/settings.list: always
	$(call keep,'$(PREFIX)' '$(VERSION)')
$(B)/flags.list: always
	$(call keep,'$(compile)' '$(link)')

build/packs.c: build/packs.list $(pack_files) tools/embed
	tools/embed kr_embedded pack/embedded.h packs <$< >$@
$(B)/packs.o: build/packs.c src/pack/embedded.h $(B)/flags.list
	@mkdir -p $(@D)
	$(compile) -c -o $@ $<
# The page of `kroniek serve`: npm fetches the libraries that web/package-lock.json names, esbuild makes one bundle.
build/web.list: always
	$(call keep,$(web_files))
build/web/node_modules/done: web/package.json web/package-lock.json
	@mkdir -p build/web && cp web/package.json web/package-lock.json build/web/
	@cd build/web && npm ci --ignore-scripts --no-audit --no-fund --silent \
	    || { echo 'make: npm could not fetch the libraries of the page (web/package.json)' >&2; exit 1; }
	@touch $@
build/web/page/done: build/web/node_modules/done build/web.list $(web_files)
	node web/build.mjs --modules build/web/node_modules build/web/page
	@touch $@
build/page.c: build/web/page/done tools/embed
	find build/web/page -type f ! -name done | tools/embed kr_embedded_page serve/embedded.h build/web/page >$@
$(B)/page.o: build/page.c src/serve/embedded.h $(B)/flags.list
	@mkdir -p $(@D)
	$(compile) -c -o $@ $<
# The gazetteer is compiled by a program of the library's own code that carries none yet.
$(B)/nothing.c: tools/embed
	@mkdir -p $(@D)
	tools/embed kr_embedded_gazetteer place/embedded.h . </dev/null >$@
$(B)/nothing.o: $(B)/nothing.c src/place/embedded.h $(B)/flags.list
	$(compile) -c -o $@ $<
$(B)/compile-gazetteer: $(B)/tools/compile-gazetteer.o $(call object,$(lib_sources)) $(B)/packs.o $(B)/page.o $(B)/nothing.o
	$(link) -o $@ $^ $(libs)
$(B)/places.gaz: $(B)/compile-gazetteer build/tables.list $(table_files)
	$(B)/compile-gazetteer packs $@
$(B)/gazetteer.c: $(B)/places.gaz tools/embed
	echo $< | tools/embed kr_embedded_gazetteer place/embedded.h $(B) >$@
$(B)/gazetteer.o: $(B)/gazetteer.c $(B)/places.gaz src/place/embedded.h $(B)/flags.list
	$(compile) -c -o $@ $<
$(B)/%.o: %.c $(B)/flags.list
	@mkdir -p $(@D)
	$(compile) -Itests -c -o $@ $<

$(B)/libkroniek.a: $(lib_objects) $(B)/objects.list
	rm -f $@ && ar rcs $@ $(lib_objects)
build/exports.map: include/kroniek.h tools/exports
	@mkdir -p $(@D)
	tools/exports $< >$@
$(B)/libkroniek.so: $(lib_objects) $(B)/objects.list build/exports.map
	$(link) -shared -Wl,-soname,$(SONAME) -Wl,--version-script=build/exports.map -o $@ $(lib_objects) $(libs)
$(B)/kroniek: $(cli_objects) $(B)/libkroniek.a $(B)/objects.list
	$(link) -o $@ $(cli_objects) $(B)/libkroniek.a $(libs)

build/kroniek.pc: build/settings.list Makefile
	@printf '%s\n' 'prefix=$(PREFIX)' 'libdir=$${prefix}/lib' 'includedir=$${prefix}/include' '' 'Name: kroniek' \
	    'Description: reads dated news reports about an armed conflict and keeps the record of claims' \
	    'Version: $(VERSION)' 'Requires.private: $(packages)' 'Libs: -L$${libdir} -lkroniek' \
	    'Libs.private: -lm -pthread' 'Cflags: -I$${includedir}' >$@

# ---- tests ----------------------------------------------------------------------------------------------------------

# What several test programs share: tests/*.c and tests/<room>/*.c that are no test_*.c.
$(B)/tests/support.a: $(call object,$(support_sources))
	@mkdir -p $(@D) && rm -f $@ && ar rcs $@ $^
$(test_programs): $(B)/%: $(B)/%.o $(B)/tests/support.a $(B)/libkroniek.a
	$(link) $(test_flags) -o $@ $< $(B)/tests/support.a $(B)/libkroniek.a $(libs) $(test_libs)
# A program test_faults.c makes allocations fail in turn: tests/faults.h stands before malloc and its kin.
$(filter %/test_faults,$(test_programs)): test_flags := $(addprefix -Wl$(,)--wrap=,malloc calloc realloc)
$(replays): $(B)/fuzz/replay_%: $(B)/fuzz/fuzz_%.o $(B)/fuzz/replay.o $(B)/libkroniek.a
	$(link) -o $@ $^ $(libs)

.PHONY: tests
tests: all $(test_programs) $(replays)

here := $(variant)
san := $(here)-san
tsan := $(here)-tsan
reentrant := tests/flow/test_reentrant
test_runs = $(foreach v,$(here) $(san),$(patsubst %.c,build/$(v)/%,$(test_sources)) \
	$(patsubst fuzz_%,'build/$(v)/fuzz/replay_%',$(fuzz_targets)) \
	$(foreach t,$(shell_tests),'env KRONIEK=$(CURDIR)/build/$(v)/kroniek bash $(t)')) \
	$(patsubst %.c,build/$(tsan)/%,$(wildcard $(reentrant).c))

.PHONY: test
sub := $(MAKE) --no-print-directory -s -j$(JOBS)
test:
	@tools/setup && $(sub) tests && $(sub) SAN=1 tests \
	    $(if $(wildcard $(reentrant).c),&& $(sub) TSAN=1 build/$(tsan)/$(reentrant)) \
	    || { echo '0 passed, 1 failed'; exit 1; }
	@tools/run-tests --jobs $(JOBS) $(test_runs) $(tool_tests:%='bash %') \
	    $(web_tests:%='node --test --test-reporter=tap %') tools/house 'tools/house --selftest'

# ---- demonstration, measurement, fuzzing ----------------------------------------------------------------------------

.PHONY: demo
demo:
	@tools/setup
	@$(MAKE) --no-print-directory -s -j$(JOBS) all
	@tools/demo

.PHONY: bench
bench: all $(B)/bench/dates
	@bench/run
.PHONY: bench-record
bench-record: all $(B)/bench/ask
	@ASK=$(B)/bench/ask bench/record $(REPORTS)
.PHONY: bench-copies
bench-copies: all $(B)/bench/carry
	@CARRY=$(B)/bench/carry bench/copies $(REPORTS)
.PHONY: bench-articles
bench-articles: all $(B)/bench/articles
	@ARTICLES=$(B)/bench/articles bench/articles/run
	@ARTICLES=$(B)/bench/articles bench/articles/run --others
.PHONY: bench-page
bench-page: all
	@node bench/page.mjs $(REPORTS)
$(B)/bench/ask $(B)/bench/carry $(B)/bench/articles: $(B)/bench/%: $(B)/bench/%.o $(B)/libkroniek.a
	$(link) -o $@ $^ $(libs)
$(B)/bench/dates: $(B)/bench/dates.o $(B)/libkroniek.a
	$(link) -o $@ $^ $(libs)

# libFuzzer needs clang; a corpus grows in build/, the seeds in fuzz/corpus stay as they are.
fuzzers := $(addprefix build/clang-san-fuzz/fuzz/,$(fuzz_targets))
$(B)/fuzz/fuzz_%: $(B)/fuzz/fuzz_%.o $(B)/libkroniek.a
	$(link) -fsanitize=fuzzer -o $@ $^ $(libs)
.PHONY: fuzz
fuzz:
	@$(MAKE) --no-print-directory -s -j$(JOBS) CC=clang SAN=1 FUZZ=1 $(fuzzers)
	@for f in $(fuzz_targets); do \
	    mkdir -p build/corpus/$$f && echo "$$f: $(FUZZ_SECONDS) seconds" && \
	    build/clang-san-fuzz/fuzz/$$f -max_total_time=$(FUZZ_SECONDS) -timeout=10 -rss_limit_mb=1024 -verbosity=0 \
	        -print_final_stats=1 -artifact_prefix=build/corpus/$$f- build/corpus/$$f fuzz/corpus/$$f 2>&1 \
	        | grep -v '^"\|^###' || exit 1; \
	done

# ---- house ----------------------------------------------------------------------------------------------------------

share := $(DESTDIR)$(PREFIX)/share
.PHONY: install
install: all
	install -d $(DESTDIR)$(PREFIX)/{bin,include,lib/pkgconfig} $(share)/{man/man1,doc/kroniek,kroniek}
	install -m 755 $(B)/kroniek $(DESTDIR)$(PREFIX)/bin/kroniek
	install -m 644 include/kroniek.h $(DESTDIR)$(PREFIX)/include/
	install -m 644 $(B)/libkroniek.a $(DESTDIR)$(PREFIX)/lib/
	install -m 755 $(B)/libkroniek.so $(DESTDIR)$(PREFIX)/lib/libkroniek.so.$(VERSION)
	ln -sf libkroniek.so.$(VERSION) $(DESTDIR)$(PREFIX)/lib/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(PREFIX)/lib/libkroniek.so
	install -m 644 build/kroniek.pc $(DESTDIR)$(PREFIX)/lib/pkgconfig/
	$(if $(wildcard docs/*.1),install -m 644 docs/*.1 $(share)/man/man1/)
	install -m 644 $(wildcard README.md LICENSE CHANGELOG.md CONTRIBUTING.md SECURITY.md) $(share)/doc/kroniek/
	install -d $(share)/doc/kroniek/docs/decisions
	install -m 644 $(wildcard docs/*.md docs/*.c) $(share)/doc/kroniek/docs/
	install -m 644 $(wildcard docs/decisions/*.md) $(share)/doc/kroniek/docs/decisions/
	for f in $(shell find packs -type f ! -name '.*'); do install -D -m 644 $$f $(share)/kroniek/$$f || exit 1; done

.PHONY: format
format:
	clang-format -i $(c_files)

.PHONY: clean
clean:
	rm -rf build

.PHONY: help
help:
	@sed -n 's/^#   //p' Makefile

-include $(wildcard $(B)/*.d $(B)/*/*/*.d $(B)/*/*.d)
