# `make site` builds the site, `make test` runs every check; both install what is missing.

SWIFT ?= swift
BASE_URL ?=
FILTER ?=
COUNT ?=

export BASE_URL
export SWIFT
export FILTER
export COUNT

.PHONY: help site dist check test test-browser fuzz bench lint links format clean setup

help:
	@echo "make site    construit le site dans _site/"
	@echo "make dist    fait dans dist/ ce qui s'installe : programmes, paquets, archive du site"
	@echo "make check   contrôle le code, les programmes et le contenu ; FILTER=BatchTests en choisit"
	@echo "make test    lance tous les contrôles"
	@echo "make test-browser  essaie le site dans un navigateur, rien d'autre"
	@echo "make fuzz    donne aux lecteurs des textes faits au hasard ; COUNT=100000 dit combien"
	@echo "make bench   mesure les programmes et les pages"
	@echo "make lint    liste les fautes du contenu, sans rien écrire"
	@echo "make links   vérifie les liens vers d'autres sites"
	@echo "make format  met le code en forme"
	@echo "make clean   efface ce qui est construit"

setup:
	@sh Scripts/setup.sh

site: setup
	@sh Scripts/site.sh

dist:
	@sh Scripts/setup.sh dist
	@sh Scripts/dist.sh

check:
	@sh Scripts/setup.sh check
	@sh Scripts/check.sh

test:
	@sh Scripts/setup.sh test
	sh Scripts/test.sh

test-browser: setup
	sh Scripts/test-browser.sh

fuzz: setup
	@sh Scripts/fuzz.sh

bench: setup
	@sh Scripts/bench/run.sh

lint: setup
	"$$SWIFT" run -c release --static-swift-stdlib cpf-site lint

links: setup
	"$$SWIFT" run -c release --static-swift-stdlib cpf-site lint --externes

format:
	"$$SWIFT" format -i -r Sources Tests Benchmarks Package.swift

clean:
	rm -rf .build .venv
	@for mark in _site/.cpf-site dist/SHA256SUMS; do \
	  folder=$${mark%/*}; \
	  if [ -e "$$mark" ]; then rm -rf "$$folder"; \
	  elif [ -e "$$folder" ]; then echo "$$folder n'a pas été écrit ici ; il n'est pas effacé." >&2; \
	  fi; \
	done
