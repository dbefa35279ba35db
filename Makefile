PYTHON ?= python3
PORT ?= 8000
VENV := .venv
RUN := $(VENV)/bin/python
export PORT

.DEFAULT_GOAL := help

help:  ## what there is
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

# One stamp for each state of the pins: a second `make` installs nothing.
STAMP := $(VENV)/.installed-$(shell cat requirements/development.txt | cksum | cut -d' ' -f1)

$(STAMP):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Verbund needs Python 3.11 or newer. Set PYTHON=…")'
	test -x $(RUN) || $(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/development.txt
	touch $@

install: $(STAMP)  ## the set-up alone
	@for folder in $$(find locale plugins -name '*.po' | sed -E 's,/[^/]+/LC_MESSAGES/.*,,' | sort -u); do \
		$(VENV)/bin/pybabel -q compile -d $$folder -D django; done

demo: install  ## the demo federation at http://localhost:8000/ (PORT=8123 moves it)
	@$(RUN) manage.py migrate --verbosity 0
	@$(RUN) manage.py load_demo
	@echo "Verbund läuft unter http://localhost:$(PORT)/ und hört mit Strg+C auf."
	@DJANGO_SETTINGS_MODULE=federation.settings.embedded exec $(VENV)/bin/gunicorn federation.wsgi \
		--bind 127.0.0.1:$(PORT) --threads 8 --limit-request-line 8190 --log-level warning

test: install  ## all tests
	@# A plugin of an outsider, installed as a package of its own, in a folder that only the tests see.
	@$(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --upgrade \
		--target $(VENV)/test-plugins tests/dummy_plugin
	PYTHONPATH=$(VENV)/test-plugins $(RUN) -m pytest

lint: install  ## the linters and the import rules
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/lint-imports

.PHONY: help install demo test lint
