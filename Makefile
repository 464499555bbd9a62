# make demo    read the article in examples/, or another: make demo ARTICLE=story.txt DATE=2022-12-04
# make test    style, types, floors, tests and coverage
# make lowest  the tests with the oldest supported versions of what quotekit needs
# Each makes its own environment first; PYTHON says from which interpreter.

PYTHON ?= python3
VENV := .venv
LOWEST := .venv-lowest
PIP := -m pip install --quiet --disable-pip-version-check

.PHONY: demo test lowest clean

demo: $(VENV)/installed
	@$(VENV)/bin/python examples/read_an_article.py $(if $(ARTICLE),"$(ARTICLE)") $(if $(DATE),--date "$(DATE)")

test: $(VENV)/testing
	$(VENV)/bin/ruff check
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/pytest --cov --cov-report=term-missing

lowest: $(LOWEST)/testing
	$(LOWEST)/bin/pytest

clean:
	rm -rf $(VENV) $(LOWEST) build dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

$(VENV)/made:
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/installed: $(VENV)/made pyproject.toml
	$(VENV)/bin/python $(PIP) --editable .
	touch $@

$(VENV)/testing: $(VENV)/made pyproject.toml
	$(VENV)/bin/python $(PIP) --editable '.[examples,test]'
	touch $@

$(LOWEST)/testing: pyproject.toml tests/lowest.txt
	$(PYTHON) -m venv $(LOWEST)
	$(LOWEST)/bin/python $(PIP) --editable '.[test]' --constraint tests/lowest.txt
	touch $@
