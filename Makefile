# What a developer or an operator does with Kiosk. `make help` lists it.
SHELL := /bin/sh
.DEFAULT_GOAL := help

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Some tests wait for a server or a browser: one process more than cores. Each reads all tests, and
# who has none left takes over some of the others'.
WORKERS := $(shell echo $$(( $$(getconf _NPROCESSORS_ONLN) + 1 )))
# Each process of the tests would compile everything anew.
unexport PYTHONDONTWRITEBYTECODE
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help demo run test test-thorough test-locales soak bench lint doctor screenshots clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(VENV)/runtime ## Try the shop in a browser: no account, no key, no network
	@exec $(BIN)/python -m bot demo

run: $(VENV)/runtime ## Run the real bot with the settings in .env
	@exec $(BIN)/python -m bot run

doctor: $(VENV)/runtime ## Check settings, token, panel key, database
	@exec $(BIN)/python -m bot doctor

test: $(VENV)/development ## Run the tests; of those that are much alike, some
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m "not thorough"

test-thorough: $(VENV)/development ## Run the tests that `make test` leaves out
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m thorough

test-locales: $(VENV)/development ## Run the tests of the languages alone
	@$(BIN)/python -m pytest -q tests/ui/test_locales.py tests/ui/test_screens.py

# One suite by its name, or all in turn; SEED=… tries one of a suite's seeds again.
SUITE ?=
MINUTES ?= 10
SEED ?=
soak: $(VENV)/development ## Random trials: SUITE=… MINUTES=… (tests/README.md)
	@$(BIN)/python -m tests.soak $(SUITE) --minutes $(MINUTES) $(if $(SEED),--seed $(SEED))

bench: $(VENV)/development ## Measure speed and memory against bounds (docs/performance.md)
	@$(BIN)/python -m bench

lint: $(VENV)/development ## Check style, types and the arrows between the rooms
	@$(BIN)/python -m ruff check .
	@$(BIN)/python -m ruff format --check .
	@$(BIN)/python -m mypy
	@$(BIN)/lint-imports --no-logo

LANGUAGE ?=
screenshots: $(VENV)/development ## The README's pictures, or LANGUAGE=… the main screens (needs chromium)
	@$(BIN)/python -m $(if $(LANGUAGE),docs.screens $(LANGUAGE),docs.screenshots)

clean: ## Remove the virtual environment and every cache
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null 2>&1 || { echo "Python 3.11 or newer is needed: set PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed, $(PYTHON) is older: set PYTHON=/path/to/python3.11"; exit 1; }
	@echo "Building $(VENV) …"
	@$(PYTHON) -m venv $(VENV) || { echo "The venv module is missing (on Debian: apt install python3-venv)"; exit 1; }

# The development lock holds everything that the runtime lock holds.
$(VENV)/runtime: $(BIN)/python requirements.lock
	@test -e $(VENV)/development && test ! requirements.lock -nt $(VENV)/development || $(PIP) install --require-hashes -r requirements.lock
	@touch $@

$(VENV)/development: $(BIN)/python requirements-dev.lock
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@
