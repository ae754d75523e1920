# Everything you can do here, one target each; `make` alone prints the list.
# The work is done by the scripts in .dev; each says at its top what it does and why.

# Where `make run` listens; change them as in: make run API_PORT=8010 SITE_PORT=3010
export API_PORT ?= 8000
export SITE_PORT ?= 3000

.DEFAULT_GOAL := help
.PHONY: help setup run import createsuperuser test test-contracts test-api test-oauth-clients test-web test-pair test-run check contracts compose-test screenshots bench clean

help: ## Print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install what building needs and is missing (`make run` and `make test` do it by themselves)
	@.dev/setup/rust && .dev/setup/wasm-target

run: ## Build and start the API and the site with a demonstration publication; Ctrl-C stops both
	@.dev/run

import: ## Bring a folder of Markdown posts into what `make run` shows: make import POSTS=path/to/posts
	@.dev/import "$(POSTS)"

createsuperuser: ## Make an account that may do everything, in what `make run` shows: make createsuperuser
	@.dev/createsuperuser

test: ## Set up and run every test: contracts, API on SQLite and PostgreSQL, real OAuth clients, site, and the pair in Chromium
	@.dev/test contracts api oauth-clients web pair run

test-contracts: ## Only the contract: generated files, generator and compatibility gate
	@.dev/test contracts

test-api: ## Only the API, on SQLite and on PostgreSQL
	@.dev/test api

test-oauth-clients: ## Only the API's authorization server, tried by OAuth clients that others wrote
	@.dev/test oauth-clients

test-web: ## Only the site, without an API
	@.dev/test web

test-pair: ## Only both together: browser tests, and the API fuzzed from its own document
	@.dev/test pair

test-run: ## Only `make run` and `make import`, as the README gives them
	@.dev/test run

check: ## What can be told without running: formatting, lints, links, licences, the contract, and that the halves stay apart
	@.dev/check

contracts: ## Regenerate shared-contracts from the API's code
	@.dev/contracts

compose-test: ## Build the container images, bring docker-compose.yml up, read a page, take it down
	@.dev/compose-test

screenshots: ## Take the README's pictures anew
	@.dev/screenshots

bench: ## Measure both services beside a bare handler, at 1,000 and 100,000 articles (BENCH_QUICK=1: only whether it works)
	@.dev/bench/run

clean: ## Remove build output and downloaded tools; your data stays
	@.dev/clean
