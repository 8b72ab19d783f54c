# `make` lists what there is. Everything here also works without make: see the commands.
PYTHON ?= python3
IN_VENV = $(shell $(PYTHON) -c "import os; print('.venv/Scripts/' if os.name == 'nt' else '.venv/bin/')")

.DEFAULT_GOAL := help
.PHONY: help setup site serve test check format compare lock axe pictures paper fonts release-check new-rule new-language

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Make .venv with all that developing needs (the other commands do it by themselves)
	@$(PYTHON) .ci/environment.py develop

site: ## Build the website into site/
	@$(PYTHON) .ci/build_site.py

serve: ## Show the website at http://127.0.0.1:8000/ and follow your changes
	@$(PYTHON) .ci/serve_site.py

test: ## Run every test; installs what they need, Chromium too
	@$(PYTHON) .ci/run_tests.py

check: setup ## Look at the code: ruff, its formatting, mypy
	@$(IN_VENV)ruff check
	@$(IN_VENV)ruff format --check
	@$(IN_VENV)mypy

format: setup ## Let ruff mend the code's formatting and order of imports
	@$(IN_VENV)ruff check --fix --select I
	@$(IN_VENV)ruff format

compare: ## Build the site with ProperDocs too, and say which files differ (after make site)
	@$(PYTHON) .ci/compare_sites.py

release-check: ## Build twice and compare; have veraPDF and EPUBCheck look at all documents (needs Java)
	@$(PYTHON) .ci/release_check.py

lock: ## Renew the lock files, requirements.txt and requirements-develop.txt
	@$(PYTHON) .ci/lock.py

axe: ## Renew axe-core, which looks at pages in a browser (needs npm)
	@$(PYTHON) .ci/vendor_axe.py

pictures: setup ## Draw the pictures again
	@$(IN_VENV)python pictures/build.py

paper: site setup ## Draw the pages on paper that README.md shows
	@$(IN_VENV)python .ci/draw_documents.py

fonts: setup ## Cut the web fonts again from whole ones: make fonts FOLDER=ttf
	@$(IN_VENV)python .ci/subset_fonts.py "$(FOLDER)"

new-rule: setup ## Begin a rule: make new-rule NAME=link-text-vague
	@$(IN_VENV)python .ci/new_rule.py "$(NAME)"

new-language: setup ## Begin a language: make new-language CODE=cy
	@$(IN_VENV)everyreader translate new "$(CODE)"
