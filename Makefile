# Probec's tasks. 'make help' lists them.

SWIFT_BUILD := swift build --explicit-target-dependency-import-check error
RELEASE := $(SWIFT_BUILD) -c release
FUZZ_SECONDS ?= 60
# Folders whose Swift code is linted; those that exist.
SWIFT_CODE := Package.swift $(wildcard Sources runtime Tests Fuzz Benchmarks examples)

# Where 'make install' puts things; DESTDIR is put before it.
PREFIX ?= /usr/local
BINDIR := $(DESTDIR)$(PREFIX)/bin
INCLUDEDIR := $(DESTDIR)$(PREFIX)/include
LIBDIR := $(DESTDIR)$(PREFIX)/lib

# Prerequisites are steps: setup comes before all.
.NOTPARALLEL:
.DEFAULT_GOAL := all
.PHONY: all lib install uninstall setup demo test golden guest-test bench fuzz lint clean help

all: lib ## Build the compiler, the loader and its library: .build/bin, .build/lib.
	$(RELEASE) --product probec
	$(RELEASE) --product proberun
	@mkdir -p .build/bin/compat
	ln -f .build/release/probec .build/bin/probec
	ln -f .build/release/probec .build/bin/compat/bpftrace
	llvm-strip-19 -o .build/bin/proberun .build/release/proberun

lib: ## Build the library that C programs link: .build/lib/libproberun.a.
	$(RELEASE) --product proberunparts
	@scripts/library.sh runtime/libproberun/include/proberun.h \
	  .build/release/libproberunparts.a .build/lib/libproberun.a

install: ## Install what 'make' built under PREFIX (/usr/local), behind DESTDIR.
	install -d $(BINDIR) $(INCLUDEDIR) $(LIBDIR)/pkgconfig
	install .build/bin/probec .build/bin/proberun $(BINDIR)
	install -m 644 runtime/libproberun/include/proberun.h $(INCLUDEDIR)
	install -m 644 .build/lib/libproberun.a $(LIBDIR)
	install -m 644 runtime/libproberun/proberun.pc $(LIBDIR)/pkgconfig

uninstall: ## Remove what 'make install' installed.
	rm -f $(BINDIR)/probec $(BINDIR)/proberun $(INCLUDEDIR)/proberun.h \
	  $(LIBDIR)/libproberun.a $(LIBDIR)/pkgconfig/proberun.pc

setup: ## Install the Debian packages and fetch the guest kernels that are missing.
	@scripts/setup.sh

demo: setup all ## Compile examples/syscount.bt and run it for five seconds.
	@scripts/demo.sh

test: setup all ## Run every test: units, golden files, this machine's kernel, fuzzing, guests.
	@scripts/tracefs.sh
	$(SWIFT_BUILD) --build-tests
	@scripts/swift-test.sh
	@FUZZ_SEED=1 scripts/fuzz.sh $(FUZZ_SECONDS)
	@scripts/guest-test.sh

golden: ## Rewrite the golden files from what the compiler prints now.
	PROBEC_UPDATE_GOLDEN=1 swift test
	git diff --stat -- golden

guest-test: setup all ## Run the guest tests on the kernels 6.1 and 6.12.
	@scripts/guest-test.sh

bench: setup all ## Compare with bpftrace and a C program on libbpf, as ratios.
	@scripts/tracefs.sh
	@$(MAKE) --no-print-directory -C Benchmarks
	@python3 Benchmarks/bench.py

fuzz: ## Run each fuzz target for FUZZ_SECONDS (60).
	@scripts/fuzz.sh $(FUZZ_SECONDS)

lint: ## Check the format of the Swift code.
	swift format lint --strict --recursive --parallel $(SWIFT_CODE)

clean: ## Remove everything that was built; fetched guest kernels stay.
	rm -rf .build

help: ## List the tasks.
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' $(MAKEFILE_LIST) | expand -t 13
