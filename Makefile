# chainmap: `make` builds the tool and draws the industry chain of the Greater Bay Area.
# `make help` lists the other ways in.

MAP      := maps/gba-nev
PICTURE  := docs/gba-nev.svg
CHAINMAP := .build/release/chainmap

# A Swift library linked into the tool halves its start-up time; macOS brings its own.
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

# An import that Package.swift does not declare is an error.
DEBUG_BUILD := swift build --build-tests --explicit-target-dependency-import-check error

# Chromium, driven by Playwright; the pictures that it saw are in build/browser.
IN_BROWSER := PYTHONDONTWRITEBYTECODE=1 .build/browser/bin/python Tests/Browser

# The commands that the page of the gallery shows.
DRAW_GALLERY = sed -n 's,^chainmap render,$(CHAINMAP) render,p' docs/gallery.md

.DEFAULT_GOAL := map
.PHONY: map build test imports lint sanitize examples picture gallery picture-check mutate bench setup setup-tests \
  swift clean help

map: build ## build the tool, check the map, draw it, list its gaps (the default)
	@mkdir -p build
	$(CHAINMAP) check $(MAP)
	$(CHAINMAP) render $(MAP) -o build/gba-nev.svg
	$(CHAINMAP) gaps $(MAP)
	@echo "The picture is build/gba-nev.svg."

build: setup ## build the tool for use: .build/release/chainmap
	swift build -c release $(STATIC) --product chainmap

test: setup-tests ## set up and run all tests, those in a browser last
	$(DEBUG_BUILD)
	swift test --skip-build
	$(IN_BROWSER)/picture_texts.py --chainmap .build/debug/chainmap --fonts latin
	$(IN_BROWSER)/picture_texts.py --chainmap .build/debug/chainmap --screenshots build/browser
	$(IN_BROWSER)/page.py --chainmap .build/debug/chainmap --screenshots build/browser

imports: setup ## build, and fail on an import that Package.swift does not declare
	$(DEBUG_BUILD)

lint: swift ## check the format of every Swift file
	swift format lint --strict -r Sources Tests $(wildcard Examples Benchmarks) Package.swift

examples: setup ## build and run the example packages
	swift run --package-path Examples/gap-report --scratch-path .build/examples/gap-report \
	  gap-report $(MAP)
	@mkdir -p build
	swift run --package-path Examples/map-in-code --scratch-path .build/examples/map-in-code \
	  map-in-code build/map-in-code.svg

picture: build ## draw the picture of the README anew
	$(CHAINMAP) render $(MAP) -o $(PICTURE)

gallery: picture ## draw the pictures of the gallery anew, by the commands that stand there
	$(DRAW_GALLERY) | sh -e

picture-check: build ## fail when a picture of the README or of the gallery is not what the tool draws
	@mkdir -p build/gallery
	$(CHAINMAP) render $(MAP) -o build/picture-check.svg
	@cmp build/picture-check.svg $(PICTURE) || \
	  { echo "$(PICTURE) is stale: run 'make picture' and commit it." >&2; exit 1; }
	$(DRAW_GALLERY) | sed 's,-o docs/gallery/,-o build/gallery/,' | sh -e
	@for picture in docs/gallery/*.svg; do cmp $$picture build/gallery/$${picture##*/} || \
	  { echo "$$picture is stale: run 'make gallery' and commit it." >&2; exit 1; }; done

# Leaks are looked for in the tool, not in the frameworks of the tests.
sanitize: setup ## the tests of the drawing, and the tool, under the address sanitizer (some minutes)
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build/sanitize \
	  --filter 'ChainGraphvizTests|ChainDiagramTests' --skip MemoryTests
	@mkdir -p build
	for drawing in overview flow; do for lang in en zh en,zh; do \
	  ASAN_OPTIONS=detect_leaks=1 .build/sanitize/debug/chainmap render $(MAP) --quiet \
	  --drawing $$drawing --lang $$lang -o build/sanitized.svg || exit 1; done; done

mutate: setup ## change single lines, and see that a test notices each (some minutes)
	python3 Tests/Mutations/mutate.py

bench: build ## measure drawing, reading and asking beside Graphviz, databases and graph libraries
	@.ci/need dot graphviz python3 python3
	python3 Benchmarks/bench.py --chainmap $(CHAINMAP) $(MAP)
# An incremental build would keep the old layout of the library's types in the program.
	@touch Benchmarks/Engine/Sources/*/*.swift
	swift build -c release $(STATIC) --package-path Benchmarks/Engine --scratch-path .build/engine
	python3 -m venv .build/peers
	.build/peers/bin/pip install --quiet --requirement Benchmarks/requirements.txt
	.build/peers/bin/python Benchmarks/queries.py --engine .build/engine/release/engine-bench

setup: swift ## install what building needs, if it is missing: headers of Graphviz and zlib, pkg-config
	@.ci/need pkg-config pkg-config libgvc libgraphviz-dev zlib zlib1g-dev

setup-tests: setup
	@.ci/need python3 python3 python:venv python3-venv rsvg-convert librsvg2-bin neato graphviz \
	  chromium chromium :lang=zh fonts-noto-cjk
	@python3 -m venv .build/browser
	@.build/browser/bin/pip install --quiet --disable-pip-version-check --requirement Tests/Browser/requirements.txt

swift:
	@command -v swift >/dev/null || { \
	  echo "Swift is missing. Install Swift 6.2 or newer from https://www.swift.org/install," >&2; \
	  echo "see that 'swift --version' works, and run make again." >&2; exit 1; }

clean: ## remove everything that was built
	rm -rf .build build

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
