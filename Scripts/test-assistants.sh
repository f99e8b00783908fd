#!/bin/sh
# Speaks to `cpf mcp` with the protocol's own client, over the site that test-browser.sh builds. What
# is given is handed to pytest, such as -k.
set -eu
. Scripts/checks.sh

programs=$("$swift" build $checks --show-bin-path)
sh Scripts/setup-browser.sh Tests/Browser/requirements.txt Tests/Assistants/requirements.txt

echo "== Form of the tests of assistants" >&2
.venv/bin/ruff check --quiet Tests/Assistants
.venv/bin/ruff format --quiet --check Tests/Assistants
.venv/bin/mypy --config-file Tests/Assistants/pyproject.toml Tests/Assistants

echo "== Assistants" >&2
.venv/bin/pytest Tests/Assistants --programs "$programs" "$@"
