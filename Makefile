# Two commands: `make site` builds the example, `make test` runs every check.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: site test lint long pictures texts serve clean lock

site: $(READY)  ## build the example and say where to look
	@$(BIN)/toezicht build --at '2026-11-01 12:00'

test: $(READY)  ## ruff, mypy and all tests; installs Chromium and other Debian packages where missing
	@sh tests/install_browser.sh
	@$(MAKE) --no-print-directory lint
	@$(BIN)/pytest --numprocesses 2 --dist worksteal

lint: $(READY)
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy --no-error-summary

long: $(READY)  ## the benchmark and everything else that takes long
	@$(BIN)/python -m bench.run --documents 2000
	@$(BIN)/python -m bench.run --documents 12000
	@$(BIN)/python -m bench.detection.run
	@$(BIN)/python -m bench.attachments.pdf_run --mutants 10000
	@$(BIN)/python -m bench.attachments.office_run
	@$(BIN)/python -m bench.attachments.office_fuzz --files 10000
	@$(BIN)/python -m bench.scaffolding.archive_run --files 500

pictures: $(READY)  ## the pictures of the documentation, made anew
	@$(BIN)/python docs/pictures/make.py
	@$(BIN)/python docs/pictures/make_handbook.py

texts: $(READY)  ## every text of the interface, and room for its translations in each language
	@$(BIN)/python -m generator.languages.extract generator/languages/data/texts.pot
	@for language in en fy; do $(BIN)/pybabel -q update --omit-header --no-fuzzy-matching --ignore-obsolete --no-wrap \
		-l $$language -i generator/languages/data/texts.pot -o generator/languages/data/$$language.po; done

serve: $(READY)
	@$(BIN)/toezicht serve

lock: $(READY)  ## renew requirements.lock after a change in pyproject.toml
	@$(BIN)/pip-compile --quiet --extra dev --generate-hashes --allow-unsafe --strip-extras \
		--no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-header \
		--output-file requirements.lock pyproject.toml

clean:
	@rm -rf $(VENV) node_modules site .site-builds build

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 of nieuwer is nodig (gevonden: $$($(PYTHON) --version))"; exit 1; }
	@echo "Omgeving klaarzetten in $(VENV) (een keer, een paar minuten)…"
	@$(PYTHON) -m venv $(VENV) || { echo "python3-venv ontbreekt: apt-get install python3-venv"; exit 1; }
	@$(BIN)/pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
