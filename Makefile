HOST ?= 127.0.0.1
PORT ?= 5333
VENV ?= .venv
PYTHON ?= python3
export HOST PORT

BIN := $(VENV)/bin

FOLDER ?= tests/pages
FUZZ_SECONDS ?= 60
ROOMS ?= entities attribution
SAMPLE ?= 200
FLOOR ?= 0

.PHONY: run test mutants quick browsers privacy-check fuzz lint audit lock format shared package release golden quality compare bench speed clean

run: $(VENV)/.service ## Serve on HOST:PORT
	@PYTHONPATH=server exec $(BIN)/gunicorn -c python:lede_reader.web.gunicorn_conf 'lede_reader.web.app:create_app()'

test: $(VENV)/.test node_modules/.installed browsers ## Run every test, two processes side by side
	$(BIN)/pytest -n 2

browsers: ## Install the browsers that the extension is tested in, where the system allows
	@tests/extension/setup

privacy-check: $(VENV)/.test ## Trace what the service does with each word of a request
	$(BIN)/pytest tests/service/test_privacy.py

fuzz: $(VENV)/.test ## Look for FUZZ_SECONDS a law for an input that breaks it
	FUZZ_SECONDS=$(FUZZ_SECONDS) $(BIN)/pytest tests/fuzz

mutants: $(VENV)/.test ## Put SAMPLE faults into ROOMS, one at a time, and tell which the tests do not notice
	$(BIN)/python -m tests.mutants $(ROOMS) --sample $(SAMPLE) --floor $(FLOOR)

quick: $(VENV)/.test node_modules/.installed ## What a change in a room needs, in under a minute: ROOM=facts, or those changed
	@.ci/quick $(BIN) $(ROOM)

lint: $(VENV)/.test node_modules/.installed ## Check style, types and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	npm run --silent style
	npm run --silent types
	npm run --silent lint
	@.ci/audit $(BIN)

audit: $(VENV)/.test node_modules/.installed ## Look for known vulnerabilities in what is locked
	@.ci/audit $(BIN)

lock: $(VENV)/.test ## Pin what the service runs on, and what builds the wheel, with hashes
	$(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras --no-header \
	  --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
	  --output-file requirements.lock pyproject.toml
	echo hatchling | $(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras --no-header \
	  --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-annotate \
	  --output-file .ci/build.lock -

format: $(VENV)/.test node_modules/.installed ## Format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	npm run --silent format

SHEETS := extension/theme.css extension/reader/article.css extension/reader/facts.css

shared: $(VENV)/.test ## Give the extension and the service what they share: their look, their mark, the contract
	cp $(SHEETS) server/lede_reader/render/templates/
	cp extension/icons/icon.svg server/lede_reader/web/static/mark.svg
	$(BIN)/python -m tests.extension.contract

package: ## Write the archives for the two stores into build/
	@.ci/package

release: ## Write the wheel, its source and both archives into build/release
	@.ci/release

golden: $(VENV)/.test ## Write the golden answers anew, for a human to review
	$(BIN)/python -m tests.pages.golden
	$(BIN)/python -m tests.pages.sample

quality: $(VENV)/.test ## Measure the article and its facts over FOLDER
	$(BIN)/python -m tests.quality.measure $(FOLDER)

compare: $(VENV)/.test ## Measure beside the peers over FOLDER, same pages, same run
	$(BIN)/python -m pip install --quiet --upgrade pip # that of Python 3.11 stumbles over newspaper4k's extras
	$(BIN)/python -m pip install --quiet trafilatura newspaper4k resiliparse
	npm install --silent --no-save --prefix build/peers @mozilla/readability jsdom linkedom defuddle
	PEERS_JS=build/peers $(BIN)/python -m tests.quality.compare $(FOLDER)

bench: $(VENV)/.test ## Time the stages, and a page beside the peers that are installed, over FOLDER
	$(BIN)/python -m tests.quality.bench $(FOLDER)

speed: $(VENV)/.test browsers ## Time a click, from the button to the painted article, in each browser over FOLDER
	$(BIN)/python -m tests.extension.speed $(FOLDER)

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

# What is locked and nothing beside it, not even to build us: the service runs from server/.
$(VENV)/.service: requirements.lock | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.lock
	@touch $@

$(VENV)/.test: pyproject.toml $(VENV)/.service
	$(BIN)/python -m pip install --quiet --editable '.[test,lint]'
	@touch $@

node_modules/.installed: package.json package-lock.json
	npm ci --silent --no-audit --no-fund
	@touch $@

clean:
	rm -rf $(VENV) node_modules build
