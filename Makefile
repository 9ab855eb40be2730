HOST ?= 127.0.0.1
PORT ?= 8000
VENV ?= .venv
PYTHON ?= python3
export HOST PORT

BIN := $(VENV)/bin

.PHONY: run test lint format golden clean

run: $(VENV)/.service ## Serve on HOST:PORT
	@echo "Lede is starting on http://$(HOST):$(PORT)/ - open it, or load extension/ in your browser."
	@exec $(BIN)/gunicorn -c gunicorn.conf.py server.web.app:app

test: $(VENV)/.test ## Run every test
	$(BIN)/pytest

lint: $(VENV)/.test ## Check style, types and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.test ## Format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.service: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.test: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --editable '.[test,lint]'
	@touch $@ $(VENV)/.service

clean:
	rm -rf $(VENV) node_modules build
