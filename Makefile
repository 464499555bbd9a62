# make demo    read the article in examples/, or another: make demo ARTICLE=story.txt DATE=2022-12-04
# make test    style, types, floors, tests and coverage
# make docs    the site, in build/docs; each page, docstring and notebook runs
# make lowest  the tests with the oldest supported versions of what quotekit needs
# Each makes its own environment first; PYTHON says from which interpreter.

PYTHON ?= python3
VENV := .venv
LOWEST := .venv-lowest
PIP := -m pip install --quiet --disable-pip-version-check

.PHONY: demo test docs lowest clean

demo: $(VENV)/installed
	@$(VENV)/bin/python examples/read_an_article.py $(if $(ARTICLE),"$(ARTICLE)") $(if $(DATE),--date "$(DATE)")

test: $(VENV)/testing
	$(VENV)/bin/ruff check
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/pytest --cov --cov-report=term-missing

docs: $(VENV)/documenting
	$(VENV)/bin/pytest tests/test_documentation.py
	$(VENV)/bin/sphinx-build -n -W --keep-going --quiet --fresh-env -b doctest -D nb_execution_mode=off -D suppress_warnings=myst-nb.lexer docs build/doctest
	$(VENV)/bin/sphinx-build -n -W --keep-going --quiet --fresh-env docs build/docs
	@echo "The site is in build/docs/index.html"

lowest: $(LOWEST)/testing
	$(LOWEST)/bin/pytest

clean:
	rm -rf $(VENV) $(LOWEST) build dist docs/examples .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

$(VENV)/made:
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/installed: $(VENV)/made pyproject.toml
	$(VENV)/bin/python $(PIP) --editable .
	touch $@

$(VENV)/testing: $(VENV)/made pyproject.toml
	$(VENV)/bin/python $(PIP) --editable '.[test]'
	touch $@

$(VENV)/documenting: $(VENV)/made pyproject.toml
	$(VENV)/bin/python $(PIP) --editable '.[docs,examples,test]'
	touch $@

$(LOWEST)/testing: pyproject.toml tests/lowest.txt
	$(PYTHON) -m venv $(LOWEST)
	$(LOWEST)/bin/python $(PIP) --editable '.[test]' --constraint tests/lowest.txt
	touch $@
