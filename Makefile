# make demo    read the article in examples/, or another: make demo ARTICLE=story.txt DATE=2022-12-04
# make test    style, types, floors, tests and coverage
# make browser the pages in Debian's Chromium, which it installs, with pictures in build/browser
# make docs    the site, in build/docs; each page, docstring and notebook runs
# make lowest  the tests with the oldest supported versions of what quotekit needs
# make wheels  the wheel: what is in it, and the tests against it on each Python that is here
# Each makes its own environment first; PYTHON says from which interpreter.

PYTHON ?= python3
VENV := .venv
LOWEST := .venv-lowest
PIP := -m pip install --quiet --disable-pip-version-check

.PHONY: demo test docs browser lowest wheels clean

demo: $(VENV)/installed
	@$(VENV)/bin/python examples/read_an_article.py $(if $(ARTICLE),"$(ARTICLE)") $(if $(DATE),--date "$(DATE)")

test: $(VENV)/testing
	$(VENV)/bin/ruff check
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/pytest --cov --cov-report=term-missing

browser: $(VENV)/browsing
	{ command -v chromium && command -v chromedriver; } || \
	  $(shell command -v sudo) apt-get install --yes --no-install-recommends chromium chromium-driver fonts-dejavu
	$(VENV)/bin/pytest tests/browser

docs: $(VENV)/documenting
	$(VENV)/bin/pytest tests/test_documentation.py
	$(VENV)/bin/sphinx-build -n -W --keep-going --quiet --fresh-env -b doctest -D nb_execution_mode=off -D suppress_warnings=myst-nb.lexer docs build/doctest
	$(VENV)/bin/sphinx-build -n -W --keep-going --quiet --fresh-env docs build/docs
	@echo "The site is in build/docs/index.html"

lowest: $(LOWEST)/testing
	$(LOWEST)/bin/pytest

wheels:
	PYTHON=$(PYTHON) .ci/wheels

clean:
	rm -rf $(VENV) $(LOWEST) build dist docs/examples .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

$(VENV)/made:
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/installed: $(VENV)/made pyproject.toml
	$(VENV)/bin/python $(PIP) --editable .
	touch $@

$(VENV)/testing: $(VENV)/made pyproject.toml
	$(VENV)/bin/python $(PIP) --editable '.[examples,test]'
	touch $@

$(VENV)/browsing: $(VENV)/testing
	$(VENV)/bin/python $(PIP) --editable '.[browser]'
	touch $@

$(VENV)/documenting: $(VENV)/made pyproject.toml
	$(VENV)/bin/python $(PIP) --editable '.[docs,examples,test]'
	touch $@

$(LOWEST)/testing: pyproject.toml tests/lowest.txt
	$(PYTHON) -m venv $(LOWEST)
	$(LOWEST)/bin/python $(PIP) --editable '.[test]' --constraint tests/lowest.txt
	touch $@
