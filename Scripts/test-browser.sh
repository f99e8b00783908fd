#!/bin/sh
# Builds the site with the programs of the tests, and uses it in a real browser. What is given is
# handed to pytest, such as -k, --site, or --captures FOLDER, which keeps pictures of the pages.
set -eu
. Scripts/checks.sh

echo "== Site" >&2
"$swift" build $checks --product cpf
"$swift" build $checks --product cpf-site
SWIFT=$swift sh Scripts/browser-core.sh
programs=$("$swift" build $checks --show-bin-path)
"$programs/cpf-site" build --strict --output .build/site

sh Scripts/setup-browser.sh Tests/Browser/requirements.txt

echo "== Form of the tests in a browser" >&2
.venv/bin/ruff check --quiet Tests/Browser
.venv/bin/ruff format --quiet --check Tests/Browser
.venv/bin/mypy --config-file Tests/Browser/pyproject.toml Tests/Browser

echo "== Site in a browser" >&2
.venv/bin/pytest Tests/Browser --numprocesses 2 --dist loadgroup \
  --programs "$programs" "$@"
