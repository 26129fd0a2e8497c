# Funnel Desktop: everything a user or a developer does, each with its own set-up (packaging/bootstrap.py).
#   make run [FILE=my.funnel]   open the window        make test [ARGS=-x]   all tests, two at a time
#   make lint                   style, types, layers   make bench [ARGS=…]   the benchmarks, beside their floors
#   make explore [ARGS=…]       the tests of "any input" again, with inputs that are new each time
#   make translations           texts -> resources/translations
#   make study [ARGS=…]        how good the forecast is, on simulated reps
#   make spoken                what Orca says of moving, answering and undoing a deal, by keys alone: tests/spoken
#   make pictures [ARGS=…]      every room and dialog, photographed; those of the help with ARGS=--help-pages
#   make frozen                 the program in one folder, as it goes to a user: dist/funnel-desktop
#   make smoke                  … and tried: its command line, its window with a drag
#   make package [WINDOWS=1]    all that goes to users and that this machine can build: dist/
#   make lock                   renew the lock files (needs uv)
SHELL := /bin/sh
.DEFAULT_GOAL := help

# Any Python 3 can start the set-up; it looks for a suitable one (3.11 to 3.14) itself.
PYTHON ?= $(shell command -v python3 || command -v python3.14 || command -v python3.13 || command -v python3.12 || command -v python3.11 || echo python3)
SET_UP := @$(PYTHON) packaging/bootstrap.py
VENV := .venv/bin
# Part of what a user may have set stays outside: only the repository's own code is run.
export PYTHONNOUSERSITE := 1
unexport PYTHONPATH PYTHONHOME PYTHONDONTWRITEBYTECODE

.PHONY: help run test explore lint bench study spoken pictures translations lock clean frozen smoke package

help:
	@sed -n '2,/^SHELL/s/^# \{0,1\}//p' Makefile

run:
	$(SET_UP) run
	@exec $(VENV)/python -m funnel_desktop $${FILE:+"$$FILE"}

test:
	$(SET_UP) test
	@exec $(VENV)/python -m pytest $(or $(ARGS),-n 2 --dist worksteal)

explore:
	$(SET_UP) test
	@exec env EXPLORE=1 $(VENV)/python -m pytest -m hypothesis -n 2 $(ARGS)

lint:
	$(SET_UP) lint
	@status=0; \
	for check in "ruff check ." "ruff format --check ." mypy "lint-imports" "deptry ." vulture \
	    "zizmor --offline --no-progress --quiet .github"; do \
	    echo "== $$check"; $(VENV)/$$check || status=1; \
	done; exit $$status

bench:
	$(SET_UP) test
	@exec $(VENV)/python -m tests.benchmarks $(ARGS)

spoken:
	$(SET_UP) test
	@exec $(VENV)/python -m tests.spoken $(ARGS)

study:
	$(SET_UP) test
	@exec $(VENV)/python -m tests.study $(ARGS)

pictures:
	$(SET_UP) test
	@exec $(VENV)/python -m tests.pictures $(ARGS)

frozen:
	$(SET_UP) frozen
	@exec .venv-package/bin/python packaging/freeze.py $(ARGS)

smoke: frozen
	@exec .venv-package/bin/python packaging/smoke.py dist/funnel-desktop/funnel-desktop

package:
	$(SET_UP) package
	@exec env WINDOWS="$(WINDOWS)" .venv-package/bin/python packaging/package.py $(ARGS)

translations:
	$(SET_UP) lint
	@$(VENV)/python packaging/translations.py

LOCK := UV_CUSTOM_COMPILE_COMMAND="make lock" uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate
lock:
	$(LOCK) $(ARGS) pyproject.toml --group build --output-file requirements.lock
	$(LOCK) $(ARGS) pyproject.toml --group build --group dev --constraint requirements.lock --output-file requirements-dev.lock
	$(LOCK) $(ARGS) pyproject.toml --group build --group package --constraint requirements.lock --output-file requirements-package.lock

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis build dist artifacts
