#!/bin/sh
# Builds the programs and, meanwhile, the modules for browsers; then the site. What is given is
# handed to `cpf-site build`.
#   BASE_URL   the public address of the site
set -eu

[ -z "${BASE_URL:-}" ] || set -- --base-url "$BASE_URL" "$@"

swift=${SWIFT:-swift}
mkdir -p .build

# The targets stand on one another, and are compiled one after another for much of the time: what is
# compiled beside them takes no longer.
SWIFT=$swift sh Scripts/browser-core.sh >.build/modules.txt 2>&1 &
modules=$!

# The manifest then has the programs alone, so that one call builds both and nothing else.
CPF_PROGRAMS=1 "$swift" build -c release --static-swift-stdlib
if ! wait $modules; then
  cat .build/modules.txt >&2
  exit 1
fi
cat .build/modules.txt >&2
"$(CPF_PROGRAMS=1 "$swift" build -c release --show-bin-path)/cpf-site" build "$@"
