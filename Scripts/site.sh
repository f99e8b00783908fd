#!/bin/sh
# Builds the programs and, meanwhile, the modules for browsers; then the site. What is given is
# handed to `cpf-site build`.
#   BASE_URL   the public address of the site
set -eu
. Scripts/halt.sh

[ -z "${BASE_URL:-}" ] || set -- --base-url "$BASE_URL" "$@"

swift=${SWIFT:-swift}
mkdir -p .build

# The targets stand on one another, and are compiled one after another for much of the time: what is
# compiled beside them takes no longer.
SWIFT=$swift sh Scripts/browser-core.sh >.build/modules.txt 2>&1 &
modules=$!
trap 'halt $modules; wait' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# The manifest then has the programs alone, so that one call builds both and nothing else.
CPF_PROGRAMS=1 "$swift" build -c release --static-swift-stdlib
status=0
wait $modules || status=$?
trap - EXIT INT TERM
cat .build/modules.txt >&2
[ $status = 0 ] || exit $status
"$(CPF_PROGRAMS=1 "$swift" build -c release --show-bin-path)/cpf-site" build "$@"
