# What a person types. `make run` and `make test` need Python 3.11 or newer and bring everything else themselves.

PYTHON ?= python3
ARGS ?=

ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif
VENV_PYTHON := $(BIN)/python
READY := $(PYTHON) packaging/setup test

tests fuzz campaign bench screenshots: export QT_QPA_PLATFORM ?= offscreen

.DEFAULT_GOAL := help
.PHONY: help run test check tests coverage fuzz campaign bench screenshots desktop lock clean

help: ## Show this list
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

run: ## Open Ramkeep, or show the way in the terminal where there is no display (ARGS="list")
	@$(PYTHON) packaging/setup run $(ARGS)

test: check tests ## Check style, types and layers, then run every test

check: ## Only the checks: ruff, mypy, import-linter
	@$(READY)
	$(VENV_PYTHON) -m ruff check
	$(VENV_PYTHON) -m ruff format --check
	$(VENV_PYTHON) -m mypy
	$(BIN)/lint-imports --no-logo

tests: ## Only the tests (ARGS="tests/core -k totp")
	@$(READY)
	$(VENV_PYTHON) -m pytest -n auto --maxprocesses=8 $(ARGS)

coverage: ## The tests, twice as slow, and which lines of the program none of them runs
	@$(READY)
	$(VENV_PYTHON) -m pytest -n auto --maxprocesses=8 --cov --cov-report=term-missing $(ARGS)

fuzz: ## The property tests with many more examples
	@$(READY)
	HYPOTHESIS_PROFILE=campaign $(VENV_PYTHON) -m pytest -m hypothesis $(ARGS)

campaign: ## Compare the evaluator with the slow one on a million requests (ARGS="--requests 100000")
	@$(READY)
	$(VENV_PYTHON) -m tests.core.plan.access.campaign $(ARGS)

bench: ## Measure speed and memory, and tell which goals are met
	@$(READY)
	@missed=0; for file in benchmarks/[a-z]*.py; do echo "== $$file"; $(VENV_PYTHON) $$file $(ARGS) || missed=1; done; exit $$missed

screenshots: ## Draw docs/screenshots anew, at 100 % and 200 %
	@$(READY)
	$(VENV_PYTHON) packaging/screenshots.py
	$(VENV_PYTHON) packaging/screenshots.py --scale 2 docs/screenshots/200

desktop: ## Put Ramkeep in the menu of the desktop and let it open otpauth links (ARGS=--remove takes it away)
	@$(PYTHON) packaging/linux/register.py $(ARGS)

lock: ## Resolve the dependencies anew and write both lock files (ARGS=--upgrade for newer versions)
	@$(READY)
	$(VENV_PYTHON) packaging/lock.py $(ARGS)

clean: ## Remove the environment and every cache
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage build dist
