#!/bin/sh
# The checks for every save: the form of the code, the tests in Swift, the content.
#   FILTER   runs the tests whose name matches, such as BatchTests
#   EVERY=1  runs the tests that take half of the time too, as `make test` does
set -eu
. Scripts/checks.sh

echo "== Form of the code" >&2
"$swift" format lint --strict -r Sources Tests Benchmarks Package.swift
sh Scripts/type-names.sh
"$swift" package --scratch-path .build/checks dump-package | python3 Scripts/imports.py

if command -v node >/dev/null; then
  echo "== Form of the scripts" >&2
  for script in Templates/assets/*.js; do node --check "$script"; done
else
  echo "Sans node, la forme des scripts n'est pas contrôlée." >&2
fi

# Whole sites and packages, built again and again, ended, or put on disks that refuse.
long='EndedBuildTests|SwapTests|FaultyDiskTests|InterruptionTests|PublishingTests|ServeCommandTests'
long="$long|PackagingTests|ScaleTests|WholeSiteTests|HostileDiagramTests"

echo "== Tests" >&2
"$swift" build $checks --build-tests
set --
if [ -n "${FILTER:-}" ]; then
  # A name that no test has would pass for tests that pass.
  "$swift" test list $checks --skip-build | grep -qE "$FILTER" ||
    { echo "Aucun test ne porte ce nom : $FILTER" >&2; exit 1; }
  set -- --filter "$FILTER"
elif [ "${EVERY:-}" != 1 ]; then
  echo "Left to make test: $long" >&2
  set -- --skip "\.($long)/"
fi
"$swift" test $checks --disable-xctest --skip-build "$@"

echo "== Content" >&2
"$("$swift" build $checks --show-bin-path)/cpf-site" lint
